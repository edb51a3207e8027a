import type { FieldValue } from '../../model/kinds/kind.js';
import { type Actor, sameActor } from '../../model/values/actor.js';
import {
  type Interval,
  intervalOf,
  type Money,
  type Percent,
  type Quantity,
} from '../../model/values/amount.js';
import type { Days } from '../../model/values/days.js';
import { compareNames, personName } from '../names/person-name.js';
import { daysOf } from './days.js';
import { durationDays } from './duration-days.js';
import { foldedText, foldedWords } from './fold.js';
import { shared } from './overlap.js';

/**
 * How two values stand to each other as sets of what they allow: `equal` · `holds` the first is the wider one and
 * contains the second · `held` the other way round · `meet` both can be true · `apart` they can't · `unrelated`
 * they say different things (other units, other words), so that neither speaks against the other.
 */
export type Meeting = 'equal' | 'holds' | 'held' | 'meet' | 'apart' | 'unrelated';

/** Units of attendance that count alike: every country sends its leader. */
const HEADS = ['leaders', 'countries', 'delegations'];

export function sameMeasure(a: string, b: string): boolean {
  if (a === b || (HEADS.includes(a) && HEADS.includes(b))) return true;
  return shared(foldedWords(a), foldedWords(b)) > 0;
}

const contains = (a: Interval, b: Interval): boolean =>
  (a.low < b.low || (a.low === b.low && (!a.openLow || b.openLow))) &&
  (a.high > b.high || (a.high === b.high && (!a.openHigh || b.openHigh)));

/** Ends that touch count as meeting: `over 5,000` and 5,000 differ by less than the rounding of either. */
export function intervalsMeet(a: Interval, b: Interval): Meeting {
  const [holds, held] = [contains(a, b), contains(b, a)];
  if (holds && held) return 'equal';
  if (holds) return 'holds';
  if (held) return 'held';
  return a.low <= b.high && b.low <= a.high ? 'meet' : 'apart';
}

const closed = (days: Days): Interval => ({ low: days.from, high: days.to, openLow: false, openHigh: false });

function stretchesMeet(a: Days | null, b: Days | null): Meeting {
  return a && b ? intervalsMeet(closed(a), closed(b)) : 'unrelated';
}

function quantitiesMeet(a: Quantity, b: Quantity): Meeting {
  if (!sameMeasure(a.unit, b.unit)) return 'unrelated';
  return intervalsMeet(intervalOf(a.value, a.bound, a.high), intervalOf(b.value, b.bound, b.high));
}

function moneysMeet(a: Money, b: Money): Meeting {
  if (a.currency !== b.currency) return 'unrelated';
  return intervalsMeet(intervalOf(a.amount, a.bound, a.high), intervalOf(b.amount, b.bound, b.high));
}

function percentsMeet(a: Percent, b: Percent): Meeting {
  if (a.of !== null && b.of !== null && a.of !== b.of) return 'unrelated';
  return intervalsMeet(intervalOf(a.value, a.bound), intervalOf(b.value, b.bound));
}

/** The shorter of two names for a place holds the longer: `London`, `Lancaster House in London`. */
function textsMeet(a: string, b: string): Meeting {
  const [x, y] = [foldedWords(a), foldedWords(b)];
  if (x.join(' ') === y.join(' ')) return 'equal';
  const common = shared(x, y);
  if (common > 0 && common === new Set(x).size) return 'holds';
  return common > 0 && common === new Set(y).size ? 'held' : 'apart';
}

function namesMeet(a: string, b: string): Meeting {
  const names = compareNames(personName(a), personName(b));
  if (names === 'same') return 'equal';
  if (names !== 'surname') return 'unrelated';
  return personName(a).words.length < personName(b).words.length ? 'holds' : 'held';
}

function choicesMeet(a: unknown, b: unknown): Meeting {
  if (a === b) return 'equal';
  if (a === 'other') return 'holds';
  return b === 'other' ? 'held' : 'apart';
}

/** How two values of one type of field stand to each other. */
export function meet(type: FieldValue, a: unknown, b: unknown): Meeting {
  switch (type) {
    case 'quantity':
      return quantitiesMeet(a as Quantity, b as Quantity);
    case 'money':
      return moneysMeet(a as Money, b as Money);
    case 'percent':
      return percentsMeet(a as Percent, b as Percent);
    case 'when':
      return stretchesMeet(daysOf(a as string), daysOf(b as string));
    case 'duration':
      return stretchesMeet(durationDays(a as string), durationDays(b as string));
    case 'actor':
      return sameActor(a as Actor, b as Actor) ? 'equal' : 'apart';
    case 'person':
      return namesMeet(a as string, b as string);
    case 'text':
      return textsMeet(a as string, b as string);
    case 'choice':
    case 'boolean':
      return choicesMeet(a, b);
    case 'claim':
      return 'unrelated';
  }
}

/** How much a value leaves open: the length of its interval; 0 for what has none. */
export function widthOf(type: FieldValue, value: unknown): number {
  const length = (interval: Interval | null): number => (interval ? interval.high - interval.low : 0);
  switch (type) {
    case 'quantity': {
      const { value: number, bound, high } = value as Quantity;
      return length(intervalOf(number, bound, high));
    }
    case 'money': {
      const { amount, bound, high } = value as Money;
      return length(intervalOf(amount, bound, high));
    }
    case 'percent': {
      const { value: number, bound } = value as Percent;
      return length(intervalOf(number, bound));
    }
    case 'when': {
      const days = daysOf(value as string);
      return days ? days.to - days.from : 0;
    }
    case 'text':
      return 1 / (1 + foldedText(value as string).length);
    default:
      return value === 'other' ? 1 : 0;
  }
}
