import { LedgerError } from '../errors.js';
import type { Report } from '../model/report.js';
import { keepViews } from './add-report.js';
import { bodyOf, entriesOf } from './entry.js';
import type { Reconciler } from './reconciler.js';
import type { Queries, Tables } from './tables.js';

/** Everything but the entries. */
export const VIEWS = [
  'reports',
  'copy_bands',
  'claims',
  'profiles',
  'profile_keys',
  'sightings',
  'ties',
  'records',
  'record_actors',
] as const satisfies readonly Exclude<keyof Tables, 'entries'>[];

/** Makes all views again from the entries. Throws `LedgerError` when an entry can't be read. */
export async function rebuildViews(db: Queries, reconciler: Reconciler): Promise<void> {
  for (const table of VIEWS) await db.deleteFrom(table).execute();
  const waiting = new Map<string, { readonly report: Report; readonly entry: number }>();
  for await (const row of entriesOf(db)) {
    const body = bodyOf(row);
    if (body?.type === 'report') {
      waiting.set(body.report.id, { report: body.report, entry: row.sequence });
      continue;
    }
    const kept = body && waiting.get(body.report);
    if (!body || !kept) {
      throw new LedgerError(
        `entry ${row.sequence} can't be read`,
        '"rapporteur verify" says more; restore the ledger from a backup.',
      );
    }
    waiting.delete(body.report);
    await keepViews(db, kept.report, body.claims, kept.entry, reconciler);
  }
}
