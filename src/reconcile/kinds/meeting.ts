import type { Claim, ClaimOf } from '../../model/claim.js';
import { actorKey } from '../../model/values/actor.js';
import type { Days } from '../../model/values/days.js';
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
import { buckets, daysOf, lengthOf } from '../values/days.js';
import { foldedText } from '../values/fold.js';
import { shared } from '../values/overlap.js';
import { formatEvidence, partyEvidence, placeEvidence, typeEvidence } from './meeting-evidence.js';
import { timeEvidence, windowOf } from './meeting-time.js';

/** What identifies a meeting. Attendance is not among it: it is what reports dispute. */
export interface MeetingIdentity {
  readonly type: ClaimOf<'meeting'>['type'];
  readonly format: ClaimOf<'meeting'>['format'];
  readonly hosts: readonly string[];
  /** Hosts and all that took part or will, sorted. */
  readonly company: readonly string[];
  readonly place: string | null;
  readonly when: string | null;
  readonly modality: ClaimOf<'meeting'>['modality'];
  readonly context: readonly string[];
}

/** Points from which two meetings are held to be one, and from which they may be. */
const SAME = 5;
const MAYBE = 4;
/** Two meetings in one report are two meetings, unless everything agrees. */
const SAME_IN_ONE_REPORT = 8;

/** A meeting whose date is known to ten days or better can hold a record together. */
const ANCHOR_DAYS = 10;
/** Keys hold stretches of four weeks: longer than any window of a dated meeting, so that few keys do. */
const STRETCH = 28;
/** A date as wide as a year or more is looked up among its like only. */
const MOST_STRETCHES = 6;
const MOST_PARTIES = 6;

const participantsOf = (claims: readonly Claim[], meeting: string): ClaimOf<'participation'>[] =>
  claims.filter((claim) => claim.kind === 'participation').filter((claim) => claim.meeting === meeting);

function see(
  claim: ClaimOf<'meeting'>,
  claims: readonly Claim[],
  context: readonly string[],
): Seen<MeetingIdentity> {
  const participants = participantsOf(claims, claim.id);
  const present = participants.filter(({ role, modality }) => role !== 'absent' && modality !== 'denied');
  const leading = present.filter(({ role }) => role === 'host').map(({ actor }) => actorKey(actor));
  const hosts = [...new Set([...claim.hosts.map(actorKey), ...leading])].sort();
  const company = [...new Set([...hosts, ...present.map(({ actor }) => actorKey(actor))])].sort();
  const days = daysOf(claim.when);
  return {
    claims: [claim.id, ...participants.map(({ id }) => id)],
    identity: {
      type: claim.type,
      format: claim.format,
      hosts,
      company,
      place: claim.place === null ? null : foldedText(claim.place) || null,
      when: claim.when,
      modality: claim.modality,
      context,
    },
    anchored: days !== null && lengthOf(days) <= ANCHOR_DAYS,
  };
}

function keysOf({ identity, published }: Sighting<MeetingIdentity>): string[] {
  const window = windowOf(identity, published);
  const finite = Number.isFinite(window.from) && Number.isFinite(window.to);
  // A day more on either side, since a meeting that one report dates a day later is still a candidate.
  const wide: Days = { from: window.from - 1, to: window.to + 1 };
  const stretches = finite ? buckets(wide, STRETCH) : [];
  const times = stretches.length > 0 && stretches.length <= MOST_STRETCHES ? stretches.map(String) : ['wide'];
  const parties = [...identity.hosts, ...identity.company.filter((each) => !identity.hosts.includes(each))];
  const marks = parties.slice(0, MOST_PARTIES).map((each) => `with:${each}`);
  if (identity.place) marks.push(...identity.place.split(' ').map((word) => `in:${word}`));
  if (marks.length === 0) marks.push('plain');
  const keys = times.flatMap((time) => marks.map((mark) => `${time}|${mark}`));
  const days = daysOf(identity.when);
  if (days && lengthOf(days) <= ANCHOR_DAYS) {
    for (const day of buckets(days, 1)) keys.push(`day:${day}|${identity.type}`);
  }
  return keys;
}

/** The parts of the evidence summed, unless one of them rules the pair out or leaves it to a person. */
function compareTwo(a: Sighting<MeetingIdentity>, b: Sighting<MeetingIdentity>): Verdict {
  const parts = [
    timeEvidence(a, b),
    typeEvidence(a.identity, b.identity),
    placeEvidence(a.identity, b.identity),
    formatEvidence(a.identity, b.identity),
    partyEvidence(a.identity, b.identity),
  ];
  const conflict = parts.find((part) => part.rulesOut);
  if (conflict) return different(conflict.why);
  const points = parts.reduce((sum, part) => sum + part.points, 0);
  const why = parts
    .map((part) => part.why)
    .filter((each) => each !== '')
    .join('; ');
  const doubt = parts.find((part) => part.doubtful);
  if (a.report === b.report) {
    return points >= SAME_IN_ONE_REPORT && !doubt ? same(why, 1) : different('one report tells them apart');
  }
  const tied = parts[2]!.points > 0 || shared(a.identity.company, b.identity.company) > 0;
  const dated = parts[0]!.points >= 2 && a.identity.type === b.identity.type;
  if (points >= SAME && !doubt && (tied || dated)) return same(why, points >= 8 ? 3 : points >= 6 ? 2 : 1);
  return points >= MAYBE ? maybe(why) : distant(why);
}

/** A planned, a reported and a called-off meeting are one when date, kind, place and parties agree. */
export const meeting: IdentityRule<MeetingIdentity> = {
  name: 'meeting',
  kind: 'meeting',
  see: ({ claims, context }) =>
    claims.filter((claim) => claim.kind === 'meeting').map((claim) => see(claim, claims, context)),
  keys: keysOf,
  compare: compareTwo,
};
