import type { Days } from '../../model/values/days.js';
import type { Sighting } from '../sighting.js';
import { daysLong, daysOf, gapOf, lengthOf } from '../values/days.js';
import type { Evidence } from './evidence.js';
import type { MeetingIdentity } from './meeting.js';

/** Days before and after publication in which an undated meeting may lie, by what is said of it. */
const OPEN: Readonly<Record<MeetingIdentity['modality'], readonly [before: number, after: number]>> = {
  reported: [14, 1],
  planned: [1, 30],
  possible: [1, 60],
  denied: [14, 30],
};

/** A meeting put off by up to this many days may still be the one that was planned. */
const POSTPONED = 14;
/** A meeting of so many days is as good as dated to the day. */
const FEW = 4;
/** Beyond this length a stretch says little about the day. */
const SHORT = 10;
const MIDDLING = 31;
/** Longest stretch in which an undated meeting is looked for. */
const MOST_DAYS = 100;

/** The days on which a meeting can have been: as stated, else from publication; endless when nothing is known. */
export function windowOf(identity: MeetingIdentity, published: string | null): Days {
  const stated = daysOf(identity.when);
  if (stated) return stated;
  const day = daysOf(published);
  if (!day) return { from: -Infinity, to: Infinity };
  const [before, after] = OPEN[identity.modality];
  return { from: day.from - before, to: day.to + after };
}

function apart(gap: number, a: MeetingIdentity, b: MeetingIdentity): Evidence {
  if (gap === 1) return { points: 1, why: 'a day apart', doubtful: true };
  const planned = (a.modality === 'reported') !== (b.modality === 'reported');
  if (planned && gap <= POSTPONED)
    return { points: 1, why: `planned ${daysLong(gap)} from the day reported`, doubtful: true };
  return { points: 0, why: `${daysLong(gap)} apart`, rulesOut: true };
}

/** How well the dates agree. Two dates that don't meet rule the pair out, or leave it to a person when they are near. */
export function timeEvidence(a: Sighting<MeetingIdentity>, b: Sighting<MeetingIdentity>): Evidence {
  const stated = [daysOf(a.identity.when), daysOf(b.identity.when)] as const;
  const x = windowOf(a.identity, a.published);
  const y = windowOf(b.identity, b.published);
  const gap = gapOf(x, y);
  if (stated[0] && stated[1]) {
    if (gap > 0) return apart(gap, a.identity, b.identity);
    const [short, long] = [lengthOf(x), lengthOf(y)].sort((m, n) => m - n) as [number, number];
    if (long === 1) return { points: 3, why: 'on the same day' };
    if (x.from === y.from && x.to === y.to && long <= FEW) return { points: 3, why: 'on the same days' };
    if (long <= SHORT) return { points: 2, why: 'dates that meet' };
    if (short <= SHORT && long > MIDDLING) return { points: 0, why: 'one date is vague', doubtful: true };
    return { points: long <= MIDDLING ? 1 : 0, why: 'dates that may meet' };
  }
  if (gap > 0) return { points: 0, why: 'at different times, as far as the reports tell', rulesOut: true };
  if (!Number.isFinite(x.from) || !Number.isFinite(y.from))
    return { points: 0, why: 'a date is unknown', doubtful: true };
  const vague = Math.max(lengthOf(x), lengthOf(y)) > MOST_DAYS;
  return vague
    ? { points: 0, why: 'one date is vague', doubtful: true }
    : { points: 1, why: 'the date that one leaves open fits' };
}
