import type { Report } from '../model/report.js';
import { daysOf } from '../model/values/days.js';
import { collect } from './bulk.js';
import type { NearCopy } from './reconciler.js';
import type { Queries } from './tables.js';

/** What decides which of two near-identical reports is the original. */
interface Dated {
  readonly id: string;
  readonly published: string | null;
}

interface Known extends Dated {
  readonly signature: string;
  readonly copied_from: string | null;
}

/** Earlier by the first day of publication, then by id; a report without a date comes after every dated one. */
export function isEarlier(a: Dated, b: Dated): boolean {
  const [first, second] = [a, b].map(({ published }) => daysOf(published)?.from ?? Infinity) as [
    number,
    number,
  ];
  return first === second ? a.id < b.id : first < second;
}

const encode = (signature: Uint32Array): string =>
  Buffer.from(signature.buffer, signature.byteOffset, signature.byteLength).toString('base64');

function decode(text: string): Uint32Array {
  const bytes = Buffer.from(text, 'base64');
  return new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

/** Keeps the report's bands, and returns what it looks like for its row. */
export async function keepSignature(db: Queries, report: Report, nearCopy: NearCopy): Promise<string> {
  const signature = nearCopy.signature(report.text);
  const bands = [...new Set(nearCopy.bands(signature))];
  if (bands.length > 0) {
    await db
      .insertInto('copy_bands')
      .values(bands.map((band) => ({ band, report: report.id })))
      .execute();
  }
  return encode(signature);
}

/** Reports that share a band with this one and are near-identical to it. */
async function nearIdentical(db: Queries, report: Known, nearCopy: NearCopy): Promise<Known[]> {
  const own = decode(report.signature);
  const bands = [...new Set(nearCopy.bands(own))];
  const rows = await collect(bands, (part) =>
    db
      .selectFrom('copy_bands')
      .innerJoin('reports', 'reports.id', 'copy_bands.report')
      .select(['reports.id', 'reports.published', 'reports.signature', 'reports.copied_from'])
      .distinct()
      .where('copy_bands.band', 'in', part)
      .where('copy_bands.report', '<>', report.id)
      .execute(),
  );
  const candidates = [...new Map(rows.map((row) => [row.id, row])).values()];
  return candidates.filter((candidate) => nearCopy.isNearCopy(own, decode(candidate.signature)));
}

const earliest = (reports: readonly Known[]): Known | null =>
  reports.reduce<Known | null>((best, other) => (best && isEarlier(best, other) ? best : other), null);

/** The report at the end of the links from one copy to the one it was copied from. */
async function originOf(db: Queries, id: string): Promise<string> {
  let origin = id;
  for (;;) {
    const row = await db
      .selectFrom('reports')
      .select('copied_from')
      .where('id', '=', origin)
      .executeTakeFirst();
    if (!row?.copied_from) return origin;
    origin = row.copied_from;
  }
}

/** Reports that are copies of this one, directly or over others. */
async function copiesOf(db: Queries, id: string): Promise<string[]> {
  const found: string[] = [];
  for (let level = [id]; level.length > 0; ) {
    const rows = await db.selectFrom('reports').select('id').where('copied_from', 'in', level).execute();
    level = rows.map((row) => row.id);
    found.push(...level);
  }
  return found;
}

/**
 * Links a report that has just been kept with its near-identical ones, earlier and later, and corrects the links of
 * those for which it turns out to be an earlier original. Links only lead to an earlier report, so they never run in
 * a circle, and what comes out does not depend on the order of arrival.
 * Returns the ids of the reports, the new one included, whose `duplicate_of` has changed.
 */
export async function linkCopies(db: Queries, id: string, nearCopy: NearCopy): Promise<string[]> {
  const report = await db
    .selectFrom('reports')
    .select(['id', 'published', 'signature', 'copied_from'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const near = await nearIdentical(db, report, nearCopy);
  if (near.length === 0) return [];
  const earlier = near.filter((other) => isEarlier(other, report));
  const first = earlier.reduce<Known | null>(
    (best, other) => (best && isEarlier(best, other) ? best : other),
    null,
  );
  if (first) await db.updateTable('reports').set({ copied_from: first.id }).where('id', '=', id).execute();
  for (const other of near) {
    if (!isEarlier(report, other)) continue;
    const known = near.find((each) => each.id === other.copied_from) ?? (await dated(db, other.copied_from));
    if (known && isEarlier(known, report)) continue;
    await db.updateTable('reports').set({ copied_from: id }).where('id', '=', other.id).execute();
  }
  return correctOrigins(db, id);
}

async function dated(db: Queries, id: string | null): Promise<Dated | undefined> {
  if (id === null) return undefined;
  return db.selectFrom('reports').select(['id', 'published']).where('id', '=', id).executeTakeFirst();
}

async function correctOrigins(db: Queries, id: string): Promise<string[]> {
  const origin = await originOf(db, id);
  const family = [id, ...(await copiesOf(db, id))];
  const changed: string[] = [];
  for (const member of family) {
    const duplicate = member === origin ? null : origin;
    const row = await db
      .selectFrom('reports')
      .select('duplicate_of')
      .where('id', '=', member)
      .executeTakeFirst();
    if ((row?.duplicate_of ?? null) === duplicate) continue;
    await db.updateTable('reports').set({ duplicate_of: duplicate }).where('id', '=', member).execute();
    changed.push(member);
  }
  return changed;
}

/**
 * What a report's links should be, from its text and the reports around it: its signature, the earliest
 * near-identical report, and the report at the end of the links.
 */
export async function originIn(
  db: Queries,
  report: Report,
  nearCopy: NearCopy,
): Promise<{
  readonly signature: string;
  readonly copiedFrom: string | null;
  readonly duplicateOf: string | null;
}> {
  const signature = encode(nearCopy.signature(report.text));
  const near = await nearIdentical(db, { ...report, signature, copied_from: null }, nearCopy);
  const first = earliest(near.filter((other) => isEarlier(other, report)));
  const origin = first ? await originOf(db, first.id) : null;
  return { signature, copiedFrom: first?.id ?? null, duplicateOf: origin };
}
