import { canonicalJson } from '../model/canonical.js';
import { flawed, type Tally } from './flaw.js';
import { lookupIn } from './keep-sightings.js';
import { buildFrom } from './make-record.js';
import type { Group, Reconciler, Sighting } from './reconciler.js';
import { actorRowsOf, rowOf } from './record-row.js';
import type { Queries, RecordRow } from './tables.js';

const PAGE = 200;

async function* recordRows(db: Queries): AsyncGenerator<RecordRow> {
  for (let after = ''; ; ) {
    const page = await db
      .selectFrom('records')
      .selectAll()
      .where('id', '>', after)
      .orderBy('id')
      .limit(PAGE)
      .execute();
    yield* page;
    if (page.length < PAGE) return;
    after = page.at(-1)!.id;
  }
}

/** The group that these sightings belong to by the rules, found again by their keys. */
async function groupAround(
  db: Queries,
  sightings: readonly Sighting[],
  reconciler: Reconciler,
): Promise<Group> {
  const region = await reconciler.regionOf(sightings, lookupIn(db));
  const { groups } = reconciler.group(region.sightings, region.beside);
  const first = sightings[0]!.profile;
  return groups.find((group) => group.sightings.some(({ profile }) => profile === first))!;
}

const profilesIn = (sightings: readonly Sighting[]): string[] =>
  [...new Set(sightings.map(({ profile }) => profile))].sort();

async function checkRecord(db: Queries, row: RecordRow, reconciler: Reconciler): Promise<void> {
  const where = `record ${row.id}`;
  const rows = await db.selectFrom('profiles').select('body').where('record', '=', row.id).execute();
  const sightings = rows.map(({ body }) => JSON.parse(body) as Sighting);
  if (sightings.length === 0) flawed(where, 'it rests on nothing');
  const group = await groupAround(db, sightings, reconciler);
  const profiles = profilesIn(sightings);
  if (canonicalJson(profilesIn(group.sightings)) !== canonicalJson(profiles)) {
    flawed(where, 'it is not made of the claims that belong together');
  }
  const record = await buildFrom(db, group, reconciler);
  if (canonicalJson(rowOf(record, group.joined)) !== canonicalJson(row)) {
    flawed(where, 'it does not say what its claims say');
  }
  const actors = await db.selectFrom('record_actors').selectAll().where('record', '=', row.id).execute();
  const sorted = (list: readonly object[]): string => list.map(canonicalJson).sort().join();
  if (sorted(actors) !== sorted(actorRowsOf(record))) flawed(where, 'it would not be found by its actors');
}

/** Checks that each record is what its claims make of it, and that nothing is left out. */
export async function verifyRecords(db: Queries, reconciler: Reconciler, tally: Tally): Promise<void> {
  for await (const row of recordRows(db)) {
    await checkRecord(db, row, reconciler);
    tally.records += 1;
  }
  const homeless = await db
    .selectFrom('profiles')
    .leftJoin('records', 'records.id', 'profiles.record')
    .select('profiles.id')
    .where('records.id', 'is', null)
    .limit(1)
    .executeTakeFirst();
  if (homeless) flawed('list of records', `${homeless.id} is in no record`);
}
