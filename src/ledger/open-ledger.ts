import { basename, resolve } from 'node:path';
import { LedgerError } from '../errors.js';
import { sha256 } from '../model/canonical.js';
import { addReport } from './add-report.js';
import type { Ledger } from './ledger.js';
import { rebuildViews } from './rebuild.js';
import type { Reconciler } from './reconciler.js';
import { refreshStale } from './refresh.js';
import type { Store } from './store.js';
import { verifyLedger } from './verify.js';
import { viewOf } from './view.js';

/** Where a dossier is kept. */
export interface LedgerLocation {
  /** A folder; with `database` only its last part counts, as the name of the dossier. */
  readonly dossier: string;
  /** `postgres://user:password@host:5432/database`; without it the ledger is a file in the folder. */
  readonly database?: string;
  /** Makes a new dossier where there is none. */
  readonly create?: boolean;
}

/** PostgreSQL cuts longer names. */
const LONGEST_NAME = 63;

/**
 * The schema of a dossier: its name in small letters, digits and underscores: `./Black Sea` is `black_sea`. Where
 * something else than case, spaces or dashes had to go, a few digits of a hash keep it apart from others.
 */
export function schemaOf(dossier: string): string {
  const name = basename(resolve(dossier)).normalize('NFC').toLowerCase();
  const plain = name.replace(/[ -]/g, '_');
  const safe = plain.replace(/[^a-z0-9_]/g, '').replace(/^(?=\d|pg_)/, 'd_');
  if (safe === plain && safe.length <= LONGEST_NAME) return safe;
  return `${(safe || 'dossier').slice(0, LONGEST_NAME - 9)}_${sha256(name).slice(0, 8)}`;
}

async function openStore({ dossier, database, create }: LedgerLocation): Promise<Store> {
  if (database) {
    const { openPostgresStore } = await import('./postgres-store.js');
    return openPostgresStore(database, schemaOf(dossier), create ?? false);
  }
  const { hasSqliteStore, openSqliteStore } = await import('./sqlite-store.js');
  if (!create && !hasSqliteStore(dossier)) {
    throw new LedgerError(
      `there is no dossier in ${dossier}`,
      'Make one with "rapporteur add PATH", or name another with --dossier.',
    );
  }
  return openSqliteStore(dossier);
}

/** The ledger on an open store. */
export function ledgerOn(store: Store, reconciler: Reconciler): Ledger {
  return {
    add: (report, claims, who) => store.write((db) => addReport(db, report, claims, who, reconciler)),
    view: viewOf(store, reconciler),
    verify: async () => {
      await refreshStale(store, reconciler);
      return store.read((db) => verifyLedger(db, reconciler));
    },
    rebuild: () => store.write((db) => rebuildViews(db, reconciler)),
    close: () => store.close(),
  };
}

/**
 * Opens the ledger of a dossier; close it when done.
 * Throws `LedgerError` when there is none (and `create` is not set), or it can't be opened.
 */
export const openLedger = async (location: LedgerLocation, reconciler: Reconciler): Promise<Ledger> =>
  ledgerOn(await openStore(location), reconciler);
