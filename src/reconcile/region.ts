import { compare } from './compare.js';
import type { Sighting } from './sighting.js';

/** Finds kept sightings by keys: all that have at least one of them. */
export type SightingLookup = (keys: readonly string[]) => Promise<readonly Sighting[]>;

/** The sightings that decide, together with some new ones, which records there are. */
export interface Region {
  /** Connected to the new ones over pairs that are the same: `group` needs these and no others. */
  readonly sightings: readonly Sighting[];
  /** Candidates that are not the same as any of them; links may lead to them. */
  readonly beside: readonly Sighting[];
}

const isSame = (a: Sighting, b: Sighting): boolean =>
  a.profile === b.profile || (a.keys.some((key) => b.keys.includes(key)) && compare(a, b).verdict === 'same');

/**
 * All sightings whose grouping the given ones can change, found by their keys only: what `group` says of a region is
 * what it says of these sightings in the whole ledger.
 */
export async function regionOf(seeds: readonly Sighting[], lookup: SightingLookup): Promise<Region> {
  const region = new Map(seeds.map((seed) => [seed.id, seed]));
  const candidates = new Map<string, Sighting>();
  const asked = new Set<string>();
  let frontier = [...seeds];
  while (frontier.length > 0) {
    const keys = [...new Set(frontier.flatMap((sighting) => sighting.keys))].filter((key) => !asked.has(key));
    for (const key of keys) asked.add(key);
    if (keys.length > 0) for (const found of await lookup(keys)) candidates.set(found.id, found);
    const next: Sighting[] = [];
    for (const candidate of candidates.values()) {
      if (region.has(candidate.id) || !frontier.some((member) => isSame(member, candidate))) continue;
      next.push(candidate);
      region.set(candidate.id, candidate);
    }
    frontier = next;
  }
  return {
    sightings: [...region.values()],
    beside: [...candidates.values()].filter((candidate) => !region.has(candidate.id)),
  };
}
