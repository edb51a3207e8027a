import { type Bound, intervalOf } from '../../model/values/amount.js';

/** A stated number with its bound. */
export interface Figure {
  readonly value: number;
  readonly high: number | null;
  readonly bound: Bound;
}

/** Figures that stand for one thing don't lie further apart than this factor, even where `over` is open-ended. */
const FACTOR = 1.25;

const middleOf = (figure: Figure): number =>
  figure.bound === 'range' ? (figure.value + (figure.high ?? figure.value)) / 2 : figure.value;

/**
 * Whether two stated numbers may count one thing: `equal` the same figure, whatever its bound, or ranges that meet
 * (`over 5,000` and 5,000; `about 25` and 26) · `near` within a quarter of each other · `far` otherwise.
 */
export function compareFigures(a: Figure, b: Figure): 'equal' | 'near' | 'far' {
  if (a.value === b.value && (a.high ?? a.value) === (b.high ?? b.value)) return 'equal';
  const [low, high] = [middleOf(a), middleOf(b)].sort((x, y) => x - y) as [number, number];
  if (low <= 0 ? high !== low : high / low > FACTOR) return 'far';
  const x = intervalOf(a.value, a.bound, a.high);
  const y = intervalOf(b.value, b.bound, b.high);
  return x.low <= y.high && y.low <= x.high ? 'equal' : 'near';
}

/** Keys under which any two figures that are not `far` share at least one: steps of the factor, each with the next. */
export function figureKeys(figure: Figure): number[] {
  const value = middleOf(figure);
  if (value <= 0) return [-1];
  const step = Math.floor(Math.log(value) / Math.log(FACTOR));
  return [step, step + 1];
}
