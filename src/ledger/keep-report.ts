import { canonicalJson } from '../model/canonical.js';
import type { Claim } from '../model/claim.js';
import type { Report } from '../model/report.js';
import { inParts } from './bulk.js';
import { keepSignature } from './near-copies.js';
import type { NearCopy } from './reconciler.js';
import type { Queries } from './tables.js';

/** The view of a report entry: its row and its bands. `entry` is the entry's sequence. */
export async function keepReport(
  db: Queries,
  report: Report,
  entry: number,
  nearCopy: NearCopy,
): Promise<void> {
  const signature = await keepSignature(db, report, nearCopy);
  await db
    .insertInto('reports')
    .values({
      id: report.id,
      entry,
      source: report.source,
      outlet: report.outlet,
      title: report.title,
      language: report.language,
      published: report.published,
      retrieved: report.retrieved,
      mime: report.mime,
      marking: report.marking,
      duplicate_of: null,
      copied_from: null,
      signature,
      claims: 0,
    })
    .execute();
}

/** The view of a claims entry: a row for each claim. */
export async function keepClaims(db: Queries, report: string, claims: readonly Claim[]): Promise<void> {
  const rows = claims.map((claim, position) => ({
    id: claim.id,
    report,
    kind: claim.kind,
    position,
    body: canonicalJson(claim),
  }));
  for (const part of inParts(rows))
    await db
      .insertInto('claims')
      .values([...part])
      .execute();
  await db.updateTable('reports').set({ claims: claims.length }).where('id', '=', report).execute();
}
