import type { ClaimOf } from '../../model/claim.js';
import { actorKey } from '../../model/values/actor.js';
import type { Days } from '../../model/values/days.js';
import {
  different,
  type IdentityRule,
  maybe,
  type Seen,
  type Sighting,
  same,
  type Tie,
  type Verdict,
} from '../sighting.js';
import { buckets, daysLong, daysOf, gapOf, lengthOf } from '../values/days.js';
import { foldedText } from '../values/fold.js';
import { sameContext, shared } from '../values/overlap.js';

/** What identifies an incident. Tolls are not among it: they are what reports dispute. */
interface IncidentIdentity {
  readonly type: ClaimOf<'incident'>['type'];
  readonly by: string | null;
  readonly against: string | null;
  readonly place: string | null;
  readonly when: string | null;
  readonly context: readonly string[];
}

type Incident = Sighting<IncidentIdentity>;
type IncidentType = IncidentIdentity['type'];

/** An undated incident lies in the week before its report. */
const WEEK_BEFORE = 7;
const STRETCH = 14;
const ANCHOR_DAYS = 3;
/** Longer stretches (a month, a year) are no date of one attack. */
const VAGUE = 10;

const NEAR: readonly (readonly [IncidentType, IncidentType])[] = [
  ['drone-attack', 'missile-strike'],
  ['missile-strike', 'shelling'],
  ['shelling', 'ground-assault'],
];

const isNear = (a: IncidentType, b: IncidentType): boolean =>
  a === b ||
  [a, b].some((type) => type === 'other' || type === 'ceasefire-violation') ||
  NEAR.some(([x, y]) => (x === a && y === b) || (x === b && y === a));

function see(claim: ClaimOf<'incident'>, context: readonly string[]): Seen<IncidentIdentity> {
  const days = daysOf(claim.when);
  const place = claim.place === null ? null : foldedText(claim.place) || null;
  return {
    claims: [claim.id],
    identity: {
      type: claim.type,
      by: claim.by ? actorKey(claim.by) : null,
      against: claim.against ? actorKey(claim.against) : null,
      place,
      when: claim.when,
      context,
    },
    anchored: place !== null && days !== null && lengthOf(days) <= ANCHOR_DAYS,
  };
}

function windowOf({ identity, published }: Incident): Days | null {
  const stated = daysOf(identity.when);
  if (stated) return stated;
  const day = daysOf(published);
  return day && { from: day.from - WEEK_BEFORE, to: day.to };
}

/** Each side's attack on the other, reported for the same days. */
function otherSide(a: Incident, b: Incident): Tie | undefined {
  const [x, y] = [a.identity, b.identity];
  const mirrored = x.by !== null && x.against !== null && x.by === y.against && x.against === y.by;
  const [m, n] = [windowOf(a), windowOf(b)];
  if (!mirrored || x.type !== y.type || !m || !n || gapOf(m, n) > 1) return undefined;
  return {
    type: 'other-side-of',
    from: a.id,
    to: b.id,
    why: `each side is said to have made a ${x.type} on the other`,
  };
}

function samePlace(a: string, b: string): boolean {
  const [x, y] = [a.split(' '), b.split(' ')];
  return shared(x, y) === Math.min(new Set(x).size, new Set(y).size);
}

const clash = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;

function compareTwo(a: Incident, b: Incident): Verdict {
  const [x, y] = [a.identity, b.identity];
  if (!isNear(x.type, y.type)) return different(`${x.type} is not ${y.type}`);
  if (clash(x.by, y.by)) return different('by another side', otherSide(a, b));
  if (clash(x.against, y.against)) return different('against another side');
  if (a.report === b.report) return different('one report tells them apart');
  const [m, n] = [windowOf(a), windowOf(b)];
  if (!m || !n) return maybe('the time is unknown');
  const gap = gapOf(m, n);
  if (gap > 1) return different(`${daysLong(gap)} apart`);
  if (sameContext(x.context, y.context) === 'none') return different('reports on other parties');
  const dated = x.when !== null && y.when !== null && Math.max(lengthOf(m), lengthOf(n)) <= VAGUE;
  const day = dated
    ? gap === 0
      ? 'at the same time'
      : 'a day apart, as for a night'
    : 'at a time that fits';
  const kind = x.type === y.type ? `both ${x.type}` : `${x.type} and ${y.type}`;
  if (x.place !== null && y.place !== null) {
    if (!samePlace(x.place, y.place)) return different('in another place');
    const why = `${kind}, in the same place, ${day}`;
    if (dated && gap === 0) return same(why, x.type === y.type ? 3 : 2);
    return x.type === y.type ? same(why, 1) : maybe(why);
  }
  const sides = x.by !== null && x.by === y.by && x.against === y.against;
  const why = `${kind}, ${day}${sides ? ', by the same side' : ''}; a place is not named`;
  return sides && dated && gap === 0 && x.type === y.type ? same(why, 1) : maybe(why);
}

function keysOf(sighting: Incident): string[] {
  const { by, against, place } = sighting.identity;
  const window = windowOf(sighting);
  const vague = !window || lengthOf(window) > VAGUE * 3;
  const times = vague
    ? [`wide:${sighting.identity.when}`]
    : buckets({ from: window.from - 1, to: window.to + 1 }, STRETCH);
  const marks = place ? place.split(' ').map((word) => `in:${word}`) : [];
  if (by) marks.push(`by:${by}`);
  if (by && against) marks.push(`between:${[by, against].sort().join('+')}`);
  if (marks.length === 0) marks.push('plain');
  return times.flatMap((time) => marks.map((mark) => `${time}|${mark}`));
}

/** One attack, violation or detention by place and time; attacks of two sides are two, linked. */
export const incident: IdentityRule<IncidentIdentity> = {
  name: 'incident',
  kind: 'incident',
  see: ({ claims, context }) =>
    claims.filter((claim) => claim.kind === 'incident').map((claim) => see(claim, context)),
  keys: keysOf,
  compare: compareTwo,
};
