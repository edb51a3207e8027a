import { sameContext, shared } from '../values/overlap.js';
import { type Evidence, nothing } from './evidence.js';
import type { MeetingIdentity } from './meeting.js';

type MeetingType = MeetingIdentity['type'];

/** Types that different reports give to one meeting. `other` is near to all. */
const NEAR: readonly (readonly [MeetingType, MeetingType])[] = [
  ['summit', 'bilateral'],
  ['summit', 'negotiation'],
  ['summit', 'session'],
  ['bilateral', 'negotiation'],
  ['ministerial', 'military'],
  ['ministerial', 'negotiation'],
  ['ministerial', 'session'],
];

/** Types of which there are so many that the type and a date don't identify one. */
const COMMON: readonly MeetingType[] = ['bilateral', 'press', 'session', 'other'];

const isNear = (a: MeetingType, b: MeetingType): boolean =>
  a === 'other' || b === 'other' || NEAR.some(([x, y]) => (x === a && y === b) || (x === b && y === a));

export function typeEvidence(a: MeetingIdentity, b: MeetingIdentity): Evidence {
  if (a.type === b.type) {
    const points = a.type === 'other' ? 0 : COMMON.includes(a.type) ? 1 : 2;
    return { points, why: `both ${a.type}` };
  }
  if (isNear(a.type, b.type)) return { points: 0, why: `${a.type} and ${b.type}` };
  return { points: 0, why: `a ${a.type} is no ${b.type}`, rulesOut: true };
}

/** A venue within a city is written with it or without: one place's words then hold the other's. */
function samePlace(a: string, b: string): boolean {
  const [x, y] = [a.split(' '), b.split(' ')];
  return shared(x, y) === Math.min(new Set(x).size, new Set(y).size);
}

/** Places that differ may be a venue and its city: that needs the same day and parties, so a person is asked. */
export function placeEvidence(a: MeetingIdentity, b: MeetingIdentity): Evidence {
  if (a.place === null || b.place === null) return nothing;
  if (samePlace(a.place, b.place)) return { points: 2, why: 'the same place' };
  const certain =
    a.when !== null && a.when === b.when && a.type === b.type && shared(a.company, b.company) >= 2;
  return certain
    ? { points: -1, why: 'places that may be a venue and its city' }
    : { points: -1, why: 'different places', doubtful: true };
}

export function formatEvidence(a: MeetingIdentity, b: MeetingIdentity): Evidence {
  if (a.format === null || b.format === null) return nothing;
  if (a.format === b.format) return { points: a.format === 'in-person' ? 0 : 1, why: `both ${a.format}` };
  if (a.format === 'hybrid' || b.format === 'hybrid') return nothing;
  return { points: -1, why: 'one virtual, one in person', doubtful: true };
}

const isBetweenTwo = (identity: MeetingIdentity): boolean => identity.type === 'bilateral';

/** Hosts, those who took part, and what the two reports are about at all. */
export function partyEvidence(a: MeetingIdentity, b: MeetingIdentity): Evidence {
  const hosts = shared(a.hosts, b.hosts);
  const company = shared(a.company, b.company);
  if (isBetweenTwo(a) && isBetweenTwo(b)) {
    const fewest = Math.min(a.company.length, b.company.length);
    if (fewest > 0 && company < Math.min(2, fewest))
      return { points: 0, why: 'other parties', rulesOut: true };
    if (company >= 2) return { points: 3, why: 'the same two parties' };
    if (company === 1) return { points: 1, why: 'a party in common' };
  }
  const guests = company - hosts;
  const points = (hosts > 0 ? 2 : 0) + (guests >= 3 ? 2 : guests >= 1 ? 1 : 0);
  const strange = a.hosts.length > 0 && b.hosts.length > 0 && hosts === 0 ? -1 : 0;
  if (points > 0)
    return { points: points + strange, why: hosts > 0 ? 'the same host' : 'participants in common' };
  switch (sameContext(a.context, b.context)) {
    case 'much':
      return {
        points: (COMMON.includes(a.type) || COMMON.includes(b.type) ? 0 : 1) + strange,
        why: 'reports on the same parties',
      };
    case 'none':
      return { points: -3, why: 'reports on other parties' };
    default:
      return { points: strange, why: strange < 0 ? 'other hosts' : '' };
  }
}
