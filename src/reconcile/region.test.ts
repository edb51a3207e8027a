import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from './compare.js';
import { group } from './group.js';
import { reconcile } from './reconcile.js';
import { regionOf } from './region.js';
import type { Group, Sighting } from './sighting.js';
import { sightingsOf } from './sightings-of.js';
import { COALITION } from './testing/coalition.js';
import { type RandomReports, randomReports } from './testing/random-claims.js';

const sightingsIn = ({ claims, reports }: RandomReports): Sighting[] =>
  reports.flatMap((each) =>
    sightingsOf(
      claims.filter(({ report }) => report === each.id),
      each,
    ),
  );

const names = (groups: readonly Group[]): string[] =>
  groups.map(({ sightings }) => sightings.map(({ id }) => id).join(' ')).sort();

/** Adds reports one by one, deciding anew only on the region of each, as a ledger does. */
async function addedOneByOne(set: RandomReports): Promise<string[]> {
  const kept: Sighting[] = [];
  let groups: Group[] = [];
  for (const each of set.reports) {
    const fresh = sightingsOf(
      set.claims.filter(({ report }) => report === each.id),
      each,
    );
    kept.push(...fresh);
    const region = await regionOf(fresh, async (keys) =>
      kept.filter((sighting) => sighting.keys.some((key) => keys.includes(key))),
    );
    const inside = new Set(region.sightings.map(({ id }) => id));
    const untouched = groups.filter(({ sightings }) => !sightings.some(({ id }) => inside.has(id)));
    groups = [...untouched, ...group(region.sightings, region.beside).groups];
  }
  return names(groups);
}

describe('regionOf', () => {
  it('finds all that a new report can change, and no group is lost', async () => {
    await fc.assert(
      fc.asyncProperty(randomReports(9), async (set) => {
        expect(await addedOneByOne(set)).toEqual(names(group(sightingsIn(set)).groups));
      }),
      { numRuns: 150 },
    );
  });

  it('does so for the reports on a coalition', async () => {
    expect(await addedOneByOne(COALITION)).toEqual(names(group(sightingsIn(COALITION)).groups));
  });

  it('names candidates that are not the same beside the region', async () => {
    const sightings = sightingsIn(COALITION);
    const attack = sightings.find(({ rule }) => rule === 'incident')!;
    const region = await regionOf([attack], async (keys) =>
      sightings.filter((each) => each.keys.some((key) => keys.includes(key))),
    );
    expect(region.sightings).toEqual([attack]);
    expect(region.beside.map(({ rule }) => rule)).toEqual(['incident']);
  });
});

describe('compare', () => {
  it('is symmetric, and finds nothing the same that shares no key', () => {
    fc.assert(
      fc.property(randomReports(6), (set) => {
        const sightings = sightingsIn(set);
        for (const a of sightings) {
          for (const b of sightings) {
            const verdict = compare(a, b);
            expect(compare(b, a)).toEqual(verdict);
            const candidates = a.profile === b.profile || a.keys.some((key) => b.keys.includes(key));
            if (verdict.verdict === 'same') expect(candidates, `${verdict.why} ${a.id} ${b.id}`).toBe(true);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('group', () => {
  it('depends on the set of sightings only, and never joins what contradicts', () => {
    fc.assert(
      fc.property(randomReports(7), fc.infiniteStream(fc.nat()), (set, random) => {
        const sightings = sightingsIn(set);
        const shuffled = sightings
          .map((sighting) => ({ sighting, at: random.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ sighting }) => sighting);
        const grouping = group(sightings);
        expect(group(shuffled)).toEqual({ ...grouping, ties: expect.anything() });
        const ties = (each: typeof grouping) => each.ties.map((tie) => JSON.stringify(tie)).sort();
        expect(ties(group(shuffled))).toEqual(ties(grouping));
        for (const { sightings: members } of grouping.groups) {
          for (const a of members) for (const b of members) expect(compare(a, b).rulesOut).toBe(false);
        }
      }),
      { numRuns: 100 },
    );
  });
});

it('makes the same records of the same reports in any order', () => {
  fc.assert(
    fc.property(randomReports(6), (set) => {
      const reversed = reconcile([...set.claims].reverse(), [...set.reports].reverse());
      expect(reversed).toEqual(reconcile(set.claims, set.reports));
    }),
    { numRuns: 60 },
  );
});
