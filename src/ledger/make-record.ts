import type { Claim } from '../model/claim.js';
import type { LedgerRecord, ReportFacts } from '../model/record.js';
import { collect, inParts } from './bulk.js';
import type { Group, Reconciler, Sighting } from './reconciler.js';
import { actorRowsOf, rowOf } from './record-row.js';
import type { Queries, RecordRow } from './tables.js';

/**
 * A record with more sightings than this is not made again for each report that joins it, but before somebody reads
 * it: the record of a state in a large ledger rests on most reports, and adding one must not depend on how many.
 */
const EAGER = 64;

/** Takes records out of the view and returns their rows. */
export async function dropRecords(db: Queries, ids: readonly string[]): Promise<RecordRow[]> {
  const rows = await collect(ids, (part) =>
    db.selectFrom('records').selectAll().where('id', 'in', part).execute(),
  );
  for (const part of inParts(ids)) {
    await db.deleteFrom('records').where('id', 'in', part).execute();
    await db.deleteFrom('record_actors').where('record', 'in', part).execute();
  }
  return rows;
}

/** All that a record is made of. */
interface Evidence {
  readonly sightings: readonly Sighting[];
  readonly claims: readonly Claim[];
  readonly reports: readonly ReportFacts[];
}

/** Every sighting of a group, of which it names one for each profile, with their claims and reports. */
async function evidenceOf(db: Queries, group: Group): Promise<Evidence> {
  const standIns = new Map(group.sightings.map((sighting) => [sighting.profile, sighting]));
  const rows = await collect([...standIns.keys()], (part) =>
    db.selectFrom('sightings').selectAll().where('profile', 'in', part).execute(),
  );
  const reportRows = await collect([...new Set(rows.map(({ report }) => report))], (part) =>
    db.selectFrom('reports').select(['id', 'published', 'duplicate_of']).where('id', 'in', part).execute(),
  );
  const published = new Map(reportRows.map((report) => [report.id, report.published]));
  const sightings = rows.map((row) => ({
    ...standIns.get(row.profile)!,
    id: row.id,
    report: row.report,
    published: published.get(row.report) ?? null,
    claims: JSON.parse(row.claims) as string[],
  }));
  const bodies = await collect([...new Set(sightings.flatMap(({ claims }) => claims))], (part) =>
    db.selectFrom('claims').select('body').where('id', 'in', part).execute(),
  );
  return {
    sightings: sightings.sort((a, b) => (a.id < b.id ? -1 : 1)),
    claims: bodies.map(({ body }) => JSON.parse(body) as Claim),
    reports: reportRows.map(({ id, published, duplicate_of }) => ({
      id,
      published,
      duplicateOf: duplicate_of,
    })),
  };
}

async function insertRow(db: Queries, row: RecordRow, profiles: readonly string[]): Promise<void> {
  await db.insertInto('records').values(row).execute();
  for (const part of inParts(profiles)) {
    await db.updateTable('profiles').set({ record: row.id }).where('id', 'in', part).execute();
  }
}

/** The record of a group from what the ledger has; nothing is written. */
export async function buildFrom(db: Queries, group: Group, reconciler: Reconciler): Promise<LedgerRecord> {
  const { sightings, claims, reports } = await evidenceOf(db, group);
  return reconciler.buildRecord({ sightings, joined: group.joined }, claims, reports);
}

async function isLarge(db: Queries, profiles: readonly string[]): Promise<boolean> {
  let size = 0;
  for (const part of inParts(profiles)) {
    const rows = await db
      .selectFrom('sightings')
      .select('id')
      .where('profile', 'in', part)
      .limit(EAGER + 1 - size)
      .execute();
    size += rows.length;
    if (size > EAGER) return true;
  }
  return false;
}

async function keepActors(db: Queries, record: LedgerRecord): Promise<void> {
  for (const part of inParts(actorRowsOf(record)))
    await db
      .insertInto('record_actors')
      .values([...part])
      .execute();
}

/** A record that was made or made again. */
export interface MadeRecord {
  readonly id: string;
  readonly title: string;
  /** Ids of the records that it takes the place of, its own among them when it had one; none for a new one. */
  readonly replaces: readonly string[];
  /** Whether its reports contradict one another now, and whether they did before. */
  readonly disputed: boolean;
  readonly wasDisputed: boolean;
}

const madeOf = ({ id, title, disputed }: RecordRow, before: readonly RecordRow[]): MadeRecord => ({
  id,
  title,
  replaces: before.map((row) => row.id),
  disputed: disputed === 1,
  wasDisputed: before.some((row) => row.disputed === 1),
});

/**
 * Makes the record of a group and keeps it; `before` are the rows of the records that its profiles were in, which
 * have been dropped. A large one that grows keeps its old body and is marked stale, unless `now` is set.
 */
export async function makeRecord(
  db: Queries,
  group: Group,
  profiles: readonly string[],
  before: readonly RecordRow[],
  reconciler: Reconciler,
  now = false,
): Promise<MadeRecord> {
  const [only] = before;
  if (!now && only && before.length === 1 && (await isLarge(db, profiles))) {
    await insertRow(db, { ...only, stale: 1, joined: JSON.stringify(group.joined) }, profiles);
    await keepActors(db, JSON.parse(only.body) as LedgerRecord);
    return madeOf(only, before);
  }
  const record = await buildFrom(db, group, reconciler);
  const row = rowOf(record, group.joined);
  await insertRow(db, row, profiles);
  await keepActors(db, record);
  return madeOf(row, before);
}

/** Makes a record again from the sightings that it has; a large one is marked stale, unless `now` is set. */
export async function remakeRecord(
  db: Queries,
  id: string,
  reconciler: Reconciler,
  now = false,
): Promise<MadeRecord> {
  const rows = await db.selectFrom('profiles').select(['id', 'body']).where('record', '=', id).execute();
  const before = await dropRecords(db, [id]);
  const group: Group = {
    sightings: rows.map(({ body }) => JSON.parse(body) as Sighting),
    joined: JSON.parse(before[0]?.joined ?? '[]') as string[],
  };
  return makeRecord(
    db,
    group,
    rows.map((row) => row.id),
    before,
    reconciler,
    now,
  );
}
