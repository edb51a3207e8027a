import { FlawFound, type Tally } from './flaw.js';
import type { Verification } from './ledger.js';
import type { Reconciler } from './reconciler.js';
import type { Queries } from './tables.js';
import { verifyEntries } from './verify-entries.js';
import { verifyRecords } from './verify-records.js';

/** See `Ledger.verify`; the views must not be stale. */
export async function verifyLedger(db: Queries, reconciler: Reconciler): Promise<Verification> {
  const tally: Tally = { entries: 0, reports: 0, claims: 0, records: 0 };
  try {
    await verifyEntries(db, reconciler, tally);
    await verifyRecords(db, reconciler, tally);
    return { ...tally, flaw: null };
  } catch (error) {
    if (error instanceof FlawFound) return { ...tally, flaw: error.flaw };
    throw error;
  }
}
