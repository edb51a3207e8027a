import { Claim, type Refusal } from '../model/claim.js';
import type { Report } from '../model/report.js';
import { quotationOf } from '../model/span.js';
import { collect } from './bulk.js';
import { appendEntry } from './entry.js';
import { groupRecords } from './group-records.js';
import { keepClaims, keepReport } from './keep-report.js';
import { keepSightings, NO_RECORD } from './keep-sightings.js';
import type { Added } from './ledger.js';
import { type MadeRecord, remakeRecord } from './make-record.js';
import { linkCopies } from './near-copies.js';
import type { Reconciler } from './reconciler.js';
import type { Queries } from './tables.js';

/** Why the ledger can't keep a claim; null when it can. */
function faultOf(claim: Claim, report: Report, seen: ReadonlySet<string>): string | null {
  if (claim.report !== report.id) return 'it is a claim of another report';
  if (seen.has(claim.id)) return 'the same claim is there already';
  if (!Claim.safeParse(claim).success) return 'it does not have the shape of a claim';
  if (claim.evidence.some((span) => quotationOf(report.text, span) === '' || span.end > report.text.length)) {
    return 'its evidence is not in the text';
  }
  return null;
}

/** Claims that can be kept, and the others with the reason. */
export function sift(
  report: Report,
  claims: readonly Claim[],
): { readonly kept: readonly Claim[]; readonly refused: readonly Refusal[] } {
  const seen = new Set<string>();
  const kept: Claim[] = [];
  const refused: Refusal[] = [];
  for (const claim of claims) {
    const reason = faultOf(claim, report, seen);
    if (reason) refused.push({ claim, reason });
    else kept.push(claim);
    seen.add(claim.id);
  }
  return { kept, refused };
}

/** Records that rest on reports whose origin has changed, so that their support may have. */
async function recordsOn(db: Queries, reports: readonly string[]): Promise<string[]> {
  const rows = await collect(reports, (part) =>
    db
      .selectFrom('sightings')
      .innerJoin('profiles', 'profiles.id', 'sightings.profile')
      .select('profiles.record')
      .distinct()
      .where('sightings.report', 'in', part)
      .where('profiles.record', '<>', NO_RECORD)
      .execute(),
  );
  return [...new Set(rows.map(({ record }) => record))];
}

/**
 * The views of one report and its claims, whose report entry has the number `entry`. Returns the records that were
 * made and those that were made again.
 */
export async function keepViews(
  db: Queries,
  report: Report,
  claims: readonly Claim[],
  entry: number,
  reconciler: Reconciler,
): Promise<readonly MadeRecord[]> {
  await keepReport(db, report, entry, reconciler.nearCopy);
  const relinked = await linkCopies(db, report.id, reconciler.nearCopy);
  await keepClaims(db, report.id, claims);
  const sightings = reconciler.sightingsOf(claims, {
    id: report.id,
    published: report.published,
    duplicateOf: null,
  });
  await keepSightings(db, sightings);
  const made = [...(await groupRecords(db, sightings, reconciler))];
  const fresh = new Set(made.map(({ id }) => id));
  for (const record of await recordsOn(db, relinked)) {
    if (!fresh.has(record)) made.push(await remakeRecord(db, record, reconciler));
  }
  return made;
}

/** Puts a report and its claims into the ledger, all or nothing; the caller holds the write lock. */
export async function addReport(
  db: Queries,
  report: Report,
  claims: readonly Claim[],
  who: string,
  reconciler: Reconciler,
): Promise<Added> {
  const known = await db.selectFrom('reports').select('id').where('id', '=', report.id).executeTakeFirst();
  if (known)
    return { report: report.id, isNew: false, duplicateOf: null, claims: 0, refused: [], records: [] };
  const { kept, refused } = sift(report, claims);
  const now = new Date();
  const { sequence } = await appendEntry(db, { type: 'report', report }, who, now);
  await appendEntry(db, { type: 'claims', report: report.id, claims: kept }, who, now);
  const records = await keepViews(db, report, kept, sequence, reconciler);
  const row = await db
    .selectFrom('reports')
    .select('duplicate_of')
    .where('id', '=', report.id)
    .executeTakeFirst();
  return {
    report: report.id,
    isNew: true,
    duplicateOf: row?.duplicate_of ?? null,
    claims: kept.length,
    refused,
    records,
  };
}
