import { collect, inParts } from './bulk.js';
import { keepTies, lookupIn, NO_RECORD, profilesOf } from './keep-sightings.js';
import { dropRecords, type MadeRecord, makeRecord } from './make-record.js';
import type { Group, Reconciler, Region, Sighting, Tie } from './reconciler.js';
import type { Queries } from './tables.js';

const idsOf = (sightings: readonly Sighting[]): string[] => [
  ...new Set(sightings.map(({ profile }) => profile)),
];

/** Links found by comparing are found again with the region, so the old ones go. */
async function replaceTies(db: Queries, region: Region, ties: readonly Tie[]): Promise<void> {
  for (const part of inParts(region.sightings.map(({ id }) => id))) {
    await db.deleteFrom('ties').where('own', '=', 0).where('from_sighting', 'in', part).execute();
    await db.deleteFrom('ties').where('own', '=', 0).where('to_sighting', 'in', part).execute();
  }
  await keepTies(db, ties, false);
}

/** Whether the group is what a record held already, with no further report. */
function isUnchanged(
  group: Group,
  records: ReadonlyMap<string, string>,
  sizes: ReadonlyMap<string, number>,
  touched: ReadonlySet<string>,
): boolean {
  const profiles = idsOf(group.sightings);
  const record = records.get(profiles[0]!);
  if (!record || record === NO_RECORD || sizes.get(record) !== profiles.length) return false;
  return profiles.every((profile) => records.get(profile) === record && !touched.has(profile));
}

async function sizesOf(db: Queries, records: readonly string[]): Promise<Map<string, number>> {
  const rows = await collect(records, (part) =>
    db
      .selectFrom('profiles')
      .select((each) => ['record', each.fn.countAll<number>().as('size')])
      .where('record', 'in', part)
      .groupBy('record')
      .execute(),
  );
  return new Map(rows.map((row) => [row.record, Number(row.size)]));
}

/**
 * Decides again which records there are around some sightings, and makes those that are new or that a claim has
 * joined. Only sightings that share a key with them, or are connected to them by being the same, are read.
 * Returns the records made.
 */
export async function groupRecords(
  db: Queries,
  seeds: readonly Sighting[],
  reconciler: Reconciler,
): Promise<readonly MadeRecord[]> {
  const region = await reconciler.regionOf(seeds, lookupIn(db));
  const { groups, ties } = reconciler.group(region.sightings, region.beside);
  await replaceTies(db, region, ties);
  const profiles = await profilesOf(db, idsOf(region.sightings));
  const records = new Map([...profiles].map(([id, { record }]) => [id, record]));
  const old = [...new Set(records.values())].filter((record) => record !== NO_RECORD);
  const sizes = await sizesOf(db, old);
  const touched = new Set(idsOf(seeds));
  const changed = groups.filter((group) => !isUnchanged(group, records, sizes, touched));
  const gone = new Set(
    changed.flatMap(({ sightings }) => idsOf(sightings).map((profile) => records.get(profile)!)),
  );
  gone.delete(NO_RECORD);
  const dropped = await dropRecords(db, [...gone]);
  const made: MadeRecord[] = [];
  for (const group of changed) {
    const own = idsOf(group.sightings);
    const before = dropped.filter((row) => own.some((profile) => records.get(profile) === row.id));
    made.push(await makeRecord(db, group, own, before, reconciler));
  }
  return made;
}
