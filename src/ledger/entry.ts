import { canonicalJson, sha256 } from '../model/canonical.js';
import type { Claim } from '../model/claim.js';
import type { Report } from '../model/report.js';
import type { EntryRow, Queries } from './tables.js';

/**
 * What an entry says. `report`: a report was kept, `subject` is its id. `claims`: an engine read that report.
 * Decisions and corrections of persons will be further types.
 */
export type EntryBody =
  | { readonly type: 'report'; readonly report: Report }
  | { readonly type: 'claims'; readonly report: string; readonly claims: readonly Claim[] };

/** The hash that the first entry names as that of the one before it. */
export const NO_HASH = '0'.repeat(64);

/** Entries read at a time, so that no ledger has to fit into memory. */
const PAGE = 200;

/** sha256 over everything that an entry holds but its own hash, so that none of it can be changed unseen. */
export const hashOf = (entry: Omit<EntryRow, 'hash'>): string =>
  sha256(
    canonicalJson([
      entry.sequence,
      entry.recorded_at,
      entry.who,
      entry.type,
      entry.subject,
      entry.body,
      entry.previous,
    ]),
  );

const subjectOf = (body: EntryBody): string => (body.type === 'report' ? body.report.id : body.report);

/** The body of a row; undefined when its type is not known or its JSON is broken. */
export function bodyOf(row: Pick<EntryRow, 'type' | 'subject' | 'body'>): EntryBody | undefined {
  try {
    const body: unknown = JSON.parse(row.body);
    if (row.type === 'report') return { type: 'report', report: body as Report };
    if (row.type === 'claims') return { type: 'claims', report: row.subject, claims: body as Claim[] };
  } catch {
    return undefined;
  }
  return undefined;
}

/**
 * Puts an entry at the end of the chain; the caller holds the write lock. Returns its row.
 * `recorded_at` never runs backwards, whatever the clock of the machine does.
 */
export async function appendEntry(db: Queries, body: EntryBody, who: string, now: Date): Promise<EntryRow> {
  const last = await db
    .selectFrom('entries')
    .select(['sequence', 'recorded_at', 'hash'])
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  const time = now.toISOString();
  const unhashed = {
    sequence: (last?.sequence ?? 0) + 1,
    recorded_at: last && last.recorded_at > time ? last.recorded_at : time,
    who,
    type: body.type,
    subject: subjectOf(body),
    body: canonicalJson(body.type === 'report' ? { ...body.report, duplicateOf: null } : body.claims),
    previous: last?.hash ?? NO_HASH,
  };
  const row: EntryRow = { ...unhashed, hash: hashOf(unhashed) };
  await db.insertInto('entries').values(row).execute();
  return row;
}

/** All entries in order, a page in memory at a time. */
export async function* entriesOf(db: Queries): AsyncGenerator<EntryRow> {
  let after = 0;
  for (;;) {
    const page = await db
      .selectFrom('entries')
      .selectAll()
      .where('sequence', '>', after)
      .orderBy('sequence')
      .limit(PAGE)
      .execute();
    yield* page;
    if (page.length < PAGE) return;
    after = page.at(-1)!.sequence;
  }
}
