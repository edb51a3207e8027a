import type { ClaimOf } from '../../model/claim.js';
import { actorKey } from '../../model/values/actor.js';
import {
  different,
  distant,
  type IdentityRule,
  maybe,
  type Seen,
  type Sighting,
  same,
  type Verdict,
} from '../sighting.js';
import { buckets, daysBetween, daysLong, daysOf, gapOf, lengthOf } from '../values/days.js';
import { shared } from '../values/overlap.js';

/** What identifies a measure: what, by whom, against whom, and when. */
interface MeasureIdentity {
  readonly type: ClaimOf<'measure'>['type'];
  readonly by: readonly string[];
  readonly against: string | null;
  readonly when: string | null;
  /** `called-for` is not yet a measure: whoever calls is not who imposes. */
  readonly calledFor: boolean;
}

/** Days between reports on one measure; packages follow one another, so beyond `near` a person is asked. */
const REACH = { related: 7, near: 30, most: 90 };
const STRETCH = 90;

const NEAR: readonly (readonly [MeasureIdentity['type'], MeasureIdentity['type']])[] = [
  ['sanctions', 'embargo'],
  ['sanctions', 'asset-freeze'],
  ['asset-freeze', 'asset-seizure'],
  ['aid-suspension', 'aid-resumption'],
];

function see(claim: ClaimOf<'measure'>): Seen<MeasureIdentity> {
  const by = [...new Set(claim.by.map(actorKey))].sort();
  const against = claim.against ? actorKey(claim.against) : null;
  return {
    claims: [claim.id],
    identity: { type: claim.type, by, against, when: claim.when, calledFor: claim.status === 'called-for' },
    anchored: by.length > 0 && against !== null,
  };
}

/** Stated days that meet, contradict, or are not comparable. */
function dates(a: MeasureIdentity, b: MeasureIdentity): 'meet' | 'apart' | 'open' {
  const [x, y] = [daysOf(a.when), daysOf(b.when)];
  if (!x || !y || Math.max(lengthOf(x), lengthOf(y)) > 31) return 'open';
  return gapOf(x, y) <= 1 ? 'meet' : 'apart';
}

function compareTwo(a: Sighting<MeasureIdentity>, b: Sighting<MeasureIdentity>): Verdict {
  const [x, y] = [a.identity, b.identity];
  const near = NEAR.some(([m, n]) => (m === x.type && n === y.type) || (m === y.type && n === x.type));
  if (x.type !== y.type && !near) return different(`${x.type} is not ${y.type}`);
  if (x.against !== null && y.against !== null && x.against !== y.against)
    return different('against another');
  const common = shared(x.by, y.by);
  if (x.by.length > 0 && y.by.length > 0 && common === 0) return different('by another');
  if (a.report === b.report) return different('one report tells them apart');
  const when = dates(x, y);
  if (when === 'apart') return different('on other days');
  const gap = daysBetween(a.published, b.published);
  if (when === 'open' && gap !== null && gap > REACH.most) return distant(`${daysLong(gap)} apart`);
  const why = `same ${x.type}${common > 0 ? ', by the same' : ''}${x.against && y.against ? ', against the same' : ''}`;
  if (x.type !== y.type || x.calledFor !== y.calledFor) {
    const related = `${why}, but of another kind or stage`;
    return gap !== null && gap <= REACH.related ? maybe(related) : distant(related);
  }
  if (common === 0 || (x.against === null) !== (y.against === null)) {
    const open = `${why}; a party is not named`;
    return gap !== null && gap <= REACH.near ? maybe(open) : distant(open);
  }
  if (when === 'meet') return same(`${why}, at the same time`, 3);
  return gap !== null && gap <= REACH.near
    ? same(`${why}; reported ${daysLong(gap)} apart`, 2)
    : maybe(`${why}; reported ${daysLong(gap)} apart`);
}

function keysOf({ identity, published }: Sighting<MeasureIdentity>): string[] {
  const day = daysOf(published);
  const stretches = day ? buckets({ from: day.from - STRETCH, to: day.from }, STRETCH) : ['undated'];
  const stated = daysOf(identity.when);
  const times =
    stated && lengthOf(stated) <= 31
      ? [
          ...stretches,
          ...buckets({ from: stated.from - 1, to: stated.to + 1 }, 60).map((each) => `on:${each}`),
        ]
      : stretches;
  const parties = identity.by.length > 0 ? identity.by : [`against:${identity.against}`];
  return times.flatMap((time) => parties.map((each) => `${time}|${each}`));
}

/** Sanctions, freezes, embargoes and the like, from the proposal to their end; a call for one is a thing of its own. */
export const measure: IdentityRule<MeasureIdentity> = {
  name: 'measure',
  kind: 'measure',
  see: ({ claims }) => claims.filter((claim) => claim.kind === 'measure').map(see),
  keys: keysOf,
  compare: compareTwo,
};
