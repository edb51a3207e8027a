import { contentId } from '../../model/canonical.js';
import { type Actor, actorKey } from '../../model/values/actor.js';
import type { Group, Sighting } from '../sighting.js';
import { byDate } from '../values/days.js';

/** Earliest published first, then by report and sighting, so that one is first in any order of arrival. */
export const firstReported = (a: Sighting, b: Sighting): number =>
  byDate(a.published, b.published) || compare(a.report, b.report) || compare(a.id, b.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Id of a group's record. Positions and parties are named by what identifies them; all else by the claim that was
 * published first, so that an earlier report that arrives late renames the record, in every order of arrival alike.
 */
export function recordIdOf(group: Group): string {
  const first = [...group.sightings].sort(firstReported)[0]!;
  if (first.rule === 'position' || first.rule === 'party')
    return contentId(first.kind, [first.rule, first.identity]);
  return contentId(first.kind, first.id);
}

/** Id of the record of a state, organisation or group, whether or not there is one yet. */
export const partyRecordId = (actor: Actor): string =>
  contentId('actor', ['party', { party: actorKey(actor) }]);
