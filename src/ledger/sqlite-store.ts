import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely } from 'kysely';
import Database from 'libsql';
import { BUSY_TIMEOUT, LibsqlDialect } from './libsql-dialect.js';
import { migrate } from './migrate.js';
import type { Store } from './store.js';
import { storeError } from './store-error.js';
import type { Tables } from './tables.js';

/** How long a process waits for others that write, milliseconds; one report takes some ten. */
const PATIENCE = 30_000;

/** The log is written back into the file when it has so many pages (16 MB): an added report changes some hundred. */
const CHECKPOINT_PAGES = 4000;
/** Pages kept in memory, kilobytes. */
const CACHE_KILOBYTES = 32_000;

/** Name of the database file within a dossier. */
export const LEDGER_FILE = 'ledger.db';

function openFile(path: string): Database.Database {
  const database = new Database(path);
  // Before anything else: after a process was killed, the next one recovers under a lock.
  database.pragma(`busy_timeout = ${BUSY_TIMEOUT}`);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma(`wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
  database.pragma(`cache_size = -${CACHE_KILOBYTES}`);
  return database;
}

/**
 * The embedded store: `ledger.db` in the folder of the dossier, which is made when it is not there.
 * Throws `LedgerError` when the folder can't be written, the file is no ledger, or a newer version made it.
 */
export async function openSqliteStore(folder: string, patience: number = PATIENCE): Promise<Store> {
  try {
    mkdirSync(folder, { recursive: true });
    const database = openFile(join(folder, LEDGER_FILE));
    const db = new Kysely<Tables>({ dialect: new LibsqlDialect(database, patience) });
    const run: Store['write'] = async (work) => {
      try {
        return await db.transaction().execute(work);
      } catch (error) {
        throw storeError(error, folder);
      }
    };
    const store: Store = {
      name: 'sqlite',
      write: run,
      read: async (work) => {
        try {
          return await db.transaction().setAccessMode('read only').execute(work);
        } catch (error) {
          throw storeError(error, folder);
        }
      },
      close: () => db.destroy(),
    };
    await migrate(store, folder);
    return store;
  } catch (error) {
    throw storeError(error, folder);
  }
}

/** Whether a folder holds an embedded ledger. */
export const hasSqliteStore = (folder: string): boolean => existsSync(join(folder, LEDGER_FILE));
