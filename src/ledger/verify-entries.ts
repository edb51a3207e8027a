import { canonicalJson, sha256 } from '../model/canonical.js';
import type { Claim } from '../model/claim.js';
import { Report } from '../model/report.js';
import { sift } from './add-report.js';
import { bodyOf, type EntryBody, entriesOf, hashOf, NO_HASH } from './entry.js';
import { flawed, type Tally } from './flaw.js';
import { originIn } from './near-copies.js';
import type { Reconciler } from './reconciler.js';
import type { EntryRow, Queries } from './tables.js';

function checkChain(row: EntryRow, last: EntryRow | null): void {
  const where = `entry ${row.sequence}`;
  if (row.sequence !== (last?.sequence ?? 0) + 1) flawed(where, 'an entry before it is missing');
  if (row.previous !== (last?.hash ?? NO_HASH)) flawed(where, 'it does not follow from the entry before it');
  if (row.hash !== hashOf(row)) flawed(where, 'it has been changed: its hash does not fit');
  if (last && row.recorded_at < last.recorded_at) flawed(where, 'it was recorded before the entry before it');
}

async function checkReport(
  db: Queries,
  report: Report,
  row: EntryRow,
  reconciler: Reconciler,
): Promise<void> {
  const where = `report ${report.id}`;
  if (!Report.safeParse(report).success) flawed(where, 'it does not have the shape of a report');
  if (sha256(report.text) !== report.id) flawed(where, 'its id is not the hash of its text');
  const view = await db.selectFrom('reports').selectAll().where('id', '=', report.id).executeTakeFirst();
  if (!view) return flawed(where, 'it is missing from the list of reports');
  const { entry, duplicate_of, copied_from, signature, claims, ...columns } = view;
  void claims;
  const { text, duplicateOf, ...kept } = report;
  void duplicateOf;
  if (entry !== row.sequence || canonicalJson(columns) !== canonicalJson(kept)) {
    flawed(where, 'the list of reports does not say what its entry says');
  }
  const expected = await originIn(db, report, reconciler.nearCopy);
  if (signature !== expected.signature) flawed(where, 'what it looks like does not fit its text');
  if (copied_from !== expected.copiedFrom || duplicate_of !== expected.duplicateOf) {
    flawed(where, 'it is not linked with the right original');
  }
}

async function checkClaims(
  db: Queries,
  report: Report,
  claims: readonly Claim[],
  reconciler: Reconciler,
): Promise<void> {
  const [refusal] = sift(report, claims).refused;
  if (refusal) flawed(`claim ${refusal.claim.id}`, refusal.reason);
  const rows = await db
    .selectFrom('claims')
    .select(['id', 'kind', 'body'])
    .where('report', '=', report.id)
    .orderBy('position')
    .execute();
  if (rows.length !== claims.length)
    flawed(`report ${report.id}`, 'it has more or fewer claims than its entry');
  for (const [index, claim] of claims.entries()) {
    const row = rows[index]!;
    if (row.id !== claim.id || row.kind !== claim.kind || row.body !== canonicalJson(claim)) {
      flawed(`claim ${claim.id}`, 'it is not what its entry says');
    }
  }
  await checkSightings(db, report, claims, reconciler);
}

async function checkSightings(
  db: Queries,
  report: Report,
  claims: readonly Claim[],
  reconciler: Reconciler,
): Promise<void> {
  const where = `report ${report.id}`;
  const facts = { id: report.id, published: report.published, duplicateOf: null };
  const expected = reconciler.sightingsOf(claims, facts);
  const rows = await db.selectFrom('sightings').selectAll().where('report', '=', report.id).execute();
  const kept = new Map(rows.map((row) => [row.id, row]));
  if (kept.size !== expected.length) flawed(where, 'its claims are not filed as they should be');
  for (const { id, profile, claims: own, keys } of expected) {
    const row = kept.get(id);
    if (row?.profile !== profile || row.claims !== JSON.stringify(own)) {
      flawed(where, `what it says of ${id} is not filed as it should be`);
    }
    const filed = await db
      .selectFrom('profile_keys')
      .select('key')
      .where('profile', '=', profile)
      .where('key', 'in', [...keys, ''])
      .execute();
    if (filed.length !== new Set(keys).size) flawed(where, `${id} would not be found under its keys`);
  }
}

async function checkBody(
  db: Queries,
  body: EntryBody,
  row: EntryRow,
  reports: Map<string, Report>,
  reconciler: Reconciler,
): Promise<void> {
  if (body.type === 'report') {
    reports.set(body.report.id, body.report);
    return checkReport(db, body.report, row, reconciler);
  }
  const report = reports.get(body.report);
  if (!report) return flawed(`entry ${row.sequence}`, 'its claims are of no report before it');
  reports.delete(body.report);
  return checkClaims(db, report, body.claims, reconciler);
}

/** Checks the chain, and reports, claims and what they are found by against the entries. */
export async function verifyEntries(db: Queries, reconciler: Reconciler, tally: Tally): Promise<void> {
  const waiting = new Map<string, Report>();
  let last: EntryRow | null = null;
  for await (const row of entriesOf(db)) {
    checkChain(row, last);
    const body = bodyOf(row);
    if (!body)
      return flawed(`entry ${row.sequence}`, `its type "${row.type}" is unknown or its content is broken`);
    await checkBody(db, body, row, waiting, reconciler);
    tally.entries += 1;
    if (body.type === 'report') tally.reports += 1;
    else tally.claims += body.claims.length;
    last = row;
  }
  const [halfDone] = waiting.keys();
  if (halfDone) flawed(`report ${halfDone}`, 'its claims are missing');
  for (const [table, expected] of [
    ['reports', tally.reports],
    ['claims', tally.claims],
  ] as const) {
    const found = await db
      .selectFrom(table)
      .select((each) => each.fn.countAll<number>().as('n'))
      .executeTakeFirst();
    if (Number(found?.n) !== expected) flawed(`list of ${table}`, 'it holds some that no entry has');
  }
}
