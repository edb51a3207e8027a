import { compareFigures } from '../values/figures.js';
import { shared } from '../values/overlap.js';
import type { CommitmentIdentity } from './commitment.js';

/** `agree` a number in common · `near` numbers within a quarter · `clash` numbers of one measure far apart ·
 * `silent` nothing to compare. */
export type AmountMatch = 'agree' | 'near' | 'clash' | 'silent';

/** Words for people who serve, which reports use for one another, by their stems. */
const PEOPLE = [
  'soldi',
  'troop',
  'perso',
  'men',
  'peace',
  'servi',
  'milit',
  'peopl',
  'staff',
  'polic',
  'offic',
];

function sameUnit(a: CommitmentIdentity, b: CommitmentIdentity): boolean {
  const [x, y] = [a.unit, b.unit];
  if (shared(x, y) > 0) return true;
  const people = a.category === 'troops' || b.category === 'troops';
  return people && shared(x, PEOPLE) > 0 && shared(y, PEOPLE) > 0;
}

function quantityMatch(a: CommitmentIdentity, b: CommitmentIdentity): AmountMatch {
  if (!a.quantity || !b.quantity) return 'silent';
  const figures = named(compareFigures(a.quantity, b.quantity));
  // The same number of what is called otherwise may be a synonym: shells and rounds.
  if (!sameUnit(a, b)) return figures === 'agree' ? 'near' : 'clash';
  return figures;
}

const named = (figures: 'equal' | 'near' | 'far'): AmountMatch =>
  figures === 'equal' ? 'agree' : figures === 'near' ? 'near' : 'clash';

/** Sums are compared within one currency; without a common one nothing can be said. */
function moneyMatch(a: CommitmentIdentity, b: CommitmentIdentity): AmountMatch {
  const matches = a.money.flatMap((x) =>
    b.money
      .filter((y) => y.currency === x.currency)
      .map((y) =>
        named(
          compareFigures(
            { value: x.amount, high: x.high, bound: x.bound },
            { value: y.amount, high: y.high, bound: y.bound },
          ),
        ),
      ),
  );
  return (['agree', 'near', 'clash'] as const).find((match) => matches.includes(match)) ?? 'silent';
}

function percentMatch(a: CommitmentIdentity, b: CommitmentIdentity): AmountMatch {
  if (!a.percent || !b.percent) return 'silent';
  const [x, y] = [a.percent, b.percent].map(({ value, bound }) => ({ value, bound, high: null }));
  return named(compareFigures(x!, y!));
}

/** How the numbers of two commitments agree, measure by measure. */
export const amountMatches = (
  a: CommitmentIdentity,
  b: CommitmentIdentity,
): Readonly<Record<'quantity' | 'money' | 'percent', AmountMatch>> => ({
  quantity: quantityMatch(a, b),
  money: moneyMatch(a, b),
  percent: percentMatch(a, b),
});

/** The smaller and the larger of two commitments by a measure that they have in common; null when none or equal. */
export function smallerFirst<T extends { readonly identity: CommitmentIdentity }>(
  a: T,
  b: T,
): readonly [T, T] | null {
  const sizes = (['quantity', 'money', 'percent'] as const).map((measure) =>
    sizesOf(measure, a.identity, b.identity),
  );
  const found = sizes.find((pair) => pair !== null && pair[0] !== pair[1]);
  return found ? (found[0] < found[1] ? [a, b] : [b, a]) : null;
}

function sizesOf(
  measure: 'quantity' | 'money' | 'percent',
  a: CommitmentIdentity,
  b: CommitmentIdentity,
): readonly [number, number] | null {
  if (measure === 'money') {
    const x = a.money.find((sum) => b.money.some((other) => other.currency === sum.currency));
    const y = b.money.find((sum) => sum.currency === x?.currency);
    return x && y ? [x.amount, y.amount] : null;
  }
  const [x, y] = [a[measure], b[measure]];
  if (!x || !y || (measure === 'quantity' && !sameUnit(a, b))) return null;
  return [x.value, y.value];
}
