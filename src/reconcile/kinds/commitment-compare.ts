import type { Category } from '../../model/kinds/commitment.js';
import { different, distant, maybe, type Sighting, same, type Tie, type Verdict } from '../sighting.js';
import { byDate, daysBetween, daysLong, daysOf, gapOf } from '../values/days.js';
import { coverage, shared } from '../values/overlap.js';
import type { CommitmentIdentity } from './commitment.js';
import { amountMatches, smallerFirst } from './commitment-amounts.js';

type Commitment = Sighting<CommitmentIdentity>;

/** Categories that reports give to one thing: money for arms, crewed ships, aid for rebuilding. */
const NEAR: readonly (readonly [Category, Category])[] = [
  ['weapons', 'finance'],
  ['weapons', 'troops'],
  ['weapons', 'training'],
  ['weapons', 'intelligence'],
  ['troops', 'training'],
  ['finance', 'reconstruction'],
  ['finance', 'humanitarian'],
  ['finance', 'defence-spending'],
  ['humanitarian', 'reconstruction'],
];

/** Days after which a repetition in words alone is still held to be one; twice as many and a person is asked. */
const REACH = { words: 60, nothing: 30 };
/** The same for numbers, by how telling they are, see `tellingness`: a round sum alone says little, an odd one much. */
const NUMBERS_REACH = [0, 45, 180, 365] as const;
/** Numbers that are merely near are asked about for so long. */
const NEAR_REACH = 30;
/** An addition reported within so few days of the like without that word is the same announcement. */
const ONE_ANNOUNCEMENT = 3;

const isNear = (a: Category, b: Category): boolean =>
  a === b ||
  a === 'other' ||
  b === 'other' ||
  NEAR.some(([x, y]) => (x === a && y === b) || (x === b && y === a));

const clashing = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;

/** How the words for the item agree; `silent` when one report gives none. */
function itemMatch(a: CommitmentIdentity, b: CommitmentIdentity): 'agree' | 'part' | 'other' | 'silent' {
  if (a.item.length === 0 || b.item.length === 0) return 'silent';
  const cover = coverage(a.item, b.item);
  if (cover >= 0.6) return 'agree';
  return shared(a.item, b.item) > 0 ? 'part' : 'other';
}

/** Earlier first, by publication and then by id. */
const inOrder = (a: Commitment, b: Commitment): readonly [Commitment, Commitment] =>
  (byDate(a.published, b.published) || (a.id < b.id ? -1 : 1)) < 0 ? [a, b] : [b, a];

const ago = (gap: number | null): string =>
  gap === null
    ? 'at unknown dates'
    : gap === 0
      ? 'announced on the same day'
      : `announced ${daysLong(gap)} apart`;

/** The later of two says that it comes on top of something; the earlier one, or one of the same day, doesn't count. */
function addsTo(a: Commitment, b: Commitment): boolean {
  const [earlier, later] = inOrder(a, b);
  return (
    later.identity.addition && !earlier.identity.addition && (daysBetween(a.published, b.published) ?? 0) > 0
  );
}

const topUp = (a: Commitment, b: Commitment): Tie => {
  const [earlier, later] = inOrder(a, b);
  return {
    type: 'top-up-of',
    from: later.id,
    to: earlier.id,
    why: 'the later report says that it comes on top',
  };
};

/** Less of the same that was set aside or handed over later is a part of what was promised. */
function partOf(a: Commitment, b: Commitment): Tie | undefined {
  const sizes = smallerFirst(a, b);
  if (!sizes) return undefined;
  const [part, total] = sizes;
  const arrived = ['allocated', 'delivered'].includes(part.identity.status);
  const promised = ['pledged', 'committed'].includes(total.identity.status);
  const ordered = byDate(total.published, part.published) <= 0;
  if (!arrived || !promised || !ordered || shared(a.identity.item, b.identity.item) === 0) return undefined;
  return {
    type: 'part-of',
    from: part.id,
    to: total.id,
    why: 'less of the same, set aside or handed over later',
  };
}

function withinOneReport(a: Commitment, b: Commitment): Verdict {
  const numbers = Object.values(amountMatches(a.identity, b.identity));
  const twice = numbers.includes('agree') && !numbers.includes('near') && !numbers.includes('clash');
  const agreeing =
    twice && !a.identity.addition && !b.identity.addition && itemMatch(a.identity, b.identity) === 'agree';
  return agreeing
    ? same('the same numbers and item twice in one report', 2)
    : different('one report tells them apart', partOf(a, b));
}

/** Digits of a number before its trailing zeros: 1 for 500 million, 3 for 1,960. */
const digitsOf = (value: number): number =>
  String(value)
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '').length;

/**
 * How much it says that the numbers of two commitments agree, 1 to 3: the digits that they share, a measure more
 * when a unit is named with it, when several measures agree, and when the items do.
 */
function tellingness(a: CommitmentIdentity, b: CommitmentIdentity, agreeing: readonly string[]): 1 | 2 | 3 {
  const figures = [
    ...(agreeing.includes('quantity') ? [digitsOf(a.quantity!.value) + 1] : []),
    ...(agreeing.includes('money') ? a.money.map((sum) => digitsOf(sum.amount)) : []),
    ...(agreeing.includes('percent') ? [digitsOf(a.percent!.value)] : []),
  ];
  const other = agreeing.includes('money') ? b.money.map((sum) => digitsOf(sum.amount)) : [];
  const digits = Math.max(...figures, ...other);
  const level = digits + (agreeing.length - 1) + (itemMatch(a, b) === 'agree' ? 2 : 0);
  return level >= 3 ? 3 : level === 2 ? 2 : 1;
}

/** The verdict where a number agrees and none speaks against it. */
function byNumbers(a: Commitment, b: Commitment, gap: number | null): Verdict {
  const matches = Object.entries(amountMatches(a.identity, b.identity));
  const what = matches.filter(([, match]) => match === 'agree').map(([measure]) => measure);
  const item = itemMatch(a.identity, b.identity);
  const why = `same actor${item === 'agree' ? ', item' : ''} and ${what.join(' and ')}; ${ago(gap)}`;
  const reach = NUMBERS_REACH[tellingness(a.identity, b.identity, what)];
  const days = gap ?? 0;
  if (days > 2 * reach) return distant(why);
  if (addsTo(a, b))
    return days <= ONE_ANNOUNCEMENT ? same(why, 1) : maybe(`${why}, the later as an addition`);
  if (matches.some(([, match]) => match === 'near')) return maybe(`${why}, but other numbers differ`);
  if (deadlinesClash(a.identity, b.identity)) return maybe(`${why}, but by another date`);
  if (item === 'other' && a.identity.category !== b.identity.category)
    return maybe(`${why}, but for other items`);
  if (days > reach) return maybe(why);
  return same(`${why}; no word of addition`, item === 'agree' || what.length > 1 ? 3 : 2);
}

function deadlinesClash(a: CommitmentIdentity, b: CommitmentIdentity): boolean {
  const [x, y] = [daysOf(a.deadline), daysOf(b.deadline)];
  return x !== null && y !== null && gapOf(x, y) > 0;
}

/** The verdict where at most one of the two gives numbers. */
function byWords(a: Commitment, b: Commitment, gap: number | null): Verdict {
  const item = itemMatch(a.identity, b.identity);
  if (addsTo(a, b)) return maybe(`same actor, the later as an addition; ${ago(gap)}`);
  const named = shared(a.identity.item, b.identity.item);
  if (item === 'agree' && a.identity.category === b.identity.category) {
    const why = `same actor and item; ${ago(gap)}`;
    const enough = named >= 2 || a.identity.item.length === b.identity.item.length;
    if (enough && gap !== null && gap <= REACH.words) return same(why, 1);
    return (gap ?? 0) <= 2 * REACH.words ? maybe(why) : distant(why);
  }
  if (item === 'silent' && a.identity.category === b.identity.category) {
    const bare = !a.anchored && !b.anchored;
    const why = `same actor and category; ${ago(gap)}`;
    const near = gap !== null && gap <= REACH.nothing;
    if (bare && near && a.identity.status === b.identity.status) return same(why, 1);
    return near ? maybe(why) : distant(why);
  }
  return item === 'part' && gap !== null && gap <= REACH.nothing
    ? maybe(`same actor, items alike; ${ago(gap)}`)
    : distant('other items');
}

/**
 * Two commitments are one when the actor agrees, nothing in recipient, category or numbers contradicts, and a number
 * or the item agrees within a plausible time, unless the later one says that it comes on top.
 */
export function compareCommitments(a: Commitment, b: Commitment): Verdict {
  const [x, y] = [a.identity, b.identity];
  if (x.actor !== y.actor) return different('another actor');
  if (clashing(x.recipient, y.recipient)) return different('another recipient');
  if (!isNear(x.category, y.category)) return different(`${x.category} is not ${y.category}`);
  if (a.report === b.report) return withinOneReport(a, b);
  const numbers = Object.values(amountMatches(x, y));
  const gap = daysBetween(a.published, b.published);
  if (numbers.includes('clash')) {
    const comparable = itemMatch(x, y) !== 'other' && smallerFirst(a, b) !== null;
    return different('other numbers', addsTo(a, b) && comparable ? topUp(a, b) : partOf(a, b));
  }
  if (clashing(x.instrument, y.instrument) && !numbers.includes('agree'))
    return different('another instrument');
  if (numbers.includes('agree')) return byNumbers(a, b, gap);
  if (numbers.includes('near')) {
    const why = `same actor, numbers within a quarter of each other; ${ago(gap)}`;
    return (gap ?? 0) <= NEAR_REACH && itemMatch(x, y) !== 'other' ? maybe(why) : distant(why);
  }
  return byWords(a, b, gap);
}
