import type { Category } from '../../model/kinds/commitment.js';
import { different, maybe, type Sighting, same, type Tie, type Verdict } from '../sighting.js';
import { byDate, daysBetween } from '../values/days.js';
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

/** Days after which a repetition is still held to be one, by what agrees; beyond, a person is asked. */
const REACH = { numbers: 365, words: 60, nothing: 30 };
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
      : `announced ${gap} day${gap === 1 ? '' : 's'} apart`;

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

/** A total and a part in one report: a group's sum beside a member's, or an order beside what was handed over of it. */
function partOf(a: Commitment, b: Commitment): Tie | undefined {
  const sizes = smallerFirst(a, b);
  if (!sizes || a.identity.recipient === null || a.identity.recipient !== b.identity.recipient)
    return undefined;
  const [part, total] = sizes;
  const tie = (why: string): Tie => ({ type: 'part-of', from: part.id, to: total.id, why });
  if (a.identity.actor !== b.identity.actor) {
    const listed = a.report === b.report && total.identity.collective && !part.identity.collective;
    return listed ? tie('one report gives it beside the sum of all') : undefined;
  }
  const arrived = ['allocated', 'delivered'].includes(part.identity.status);
  const promised = ['pledged', 'committed'].includes(total.identity.status);
  if (!arrived || !promised || byDate(total.published, part.published) > 0) return undefined;
  return shared(a.identity.item, b.identity.item) > 0
    ? tie('less of the same, set aside or handed over later')
    : undefined;
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

/** The verdict where a number agrees and none speaks against it. */
function byNumbers(a: Commitment, b: Commitment, gap: number | null): Verdict {
  const matches = amountMatches(a.identity, b.identity);
  const what = Object.entries(matches)
    .filter(([, match]) => match === 'agree')
    .map(([measure]) => measure);
  const item = itemMatch(a.identity, b.identity);
  const why = `same actor${item === 'agree' ? ', item' : ''} and ${what.join(' and ')}; ${ago(gap)}`;
  if (addsTo(a, b)) {
    return (gap ?? 0) <= ONE_ANNOUNCEMENT ? same(why, 1) : maybe(`${why}, the later as an addition`);
  }
  if (Object.values(matches).includes('near')) return maybe(`${why}, but other numbers differ`);
  const mere = what.length === 1 && what[0] === 'percent' && item !== 'agree';
  if ((gap ?? 0) > REACH.numbers || mere) return maybe(why);
  if (item === 'other' && a.identity.category !== b.identity.category)
    return maybe(`${why}, but for other items`);
  return same(`${why}; no word of addition`, item === 'agree' || what.length > 1 ? 3 : 2);
}

/** The verdict where at most one of the two gives numbers. */
function byWords(a: Commitment, b: Commitment, gap: number | null): Verdict {
  const item = itemMatch(a.identity, b.identity);
  if (addsTo(a, b)) return maybe(`same actor, the later as an addition; ${ago(gap)}`);
  const named = shared(a.identity.item, b.identity.item);
  if (item === 'agree' && a.identity.category === b.identity.category) {
    const why = `same actor and item; ${ago(gap)}`;
    const enough = named >= 2 || a.identity.item.length === b.identity.item.length;
    return enough && gap !== null && gap <= REACH.words ? same(why, 1) : maybe(why);
  }
  if (item === 'silent' && a.identity.category === b.identity.category) {
    const bare = !a.anchored && !b.anchored;
    const why = `same actor and category; ${ago(gap)}`;
    const near = gap !== null && gap <= REACH.nothing;
    if (bare && near && a.identity.status === b.identity.status) return same(why, 1);
    return near ? maybe(why) : different(`too little in common: ${why}`);
  }
  return item === 'part' && gap !== null && gap <= REACH.nothing
    ? maybe(`same actor, items alike; ${ago(gap)}`)
    : different('other items');
}

/**
 * Two commitments are one when the actor agrees, nothing in recipient, category or numbers contradicts, and a number
 * or the item agrees within a plausible time, unless the later one says that it comes on top.
 */
export function compareCommitments(a: Commitment, b: Commitment): Verdict {
  const [x, y] = [a.identity, b.identity];
  if (x.actor !== y.actor) return different('another actor', partOf(a, b));
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
  if (numbers.includes('near'))
    return maybe(`same actor, numbers within a quarter of each other; ${ago(gap)}`);
  return byWords(a, b, gap);
}
