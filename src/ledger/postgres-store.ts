import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { LedgerError } from '../errors.js';
import { migrate } from './migrate.js';
import type { Store } from './store.js';
import { storeError } from './store-error.js';
import type { Queries, Tables } from './tables.js';

/** How long a writer waits for the others, milliseconds. */
const LOCK_TIMEOUT = 60_000;
const CONNECT_TIMEOUT = 10_000;
/** Connections of one process: one writes, the others read. */
const CONNECTIONS = 4;

/** The address without its password, for messages. */
function placeOf(address: string, schema: string): string {
  try {
    const url = new URL(address);
    return `${url.protocol}//${url.host}${url.pathname} (schema ${schema})`;
  } catch {
    return `schema ${schema}`;
  }
}

async function hasTables(db: Queries, schema: string): Promise<boolean> {
  const found =
    await sql`select 1 from pg_tables where schemaname = ${schema} and tablename = 'entries'`.execute(db);
  return found.rows.length > 0;
}

/**
 * The shared store: one schema per dossier in a PostgreSQL database. Writers of a dossier take turns by an advisory
 * lock that ends with their transaction, so that a killed one holds up nobody.
 * Throws `LedgerError` when the server does not answer or refuses, when a newer version made the schema, or when
 * there is none and `create` is not set.
 */
export async function openPostgresStore(address: string, schema: string, create: boolean): Promise<Store> {
  const place = placeOf(address, schema);
  const pool = new pg.Pool({
    connectionString: address,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT,
    application_name: 'rapporteur',
  });
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {});
  const whole = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const db = whole.withSchema(schema);
  const store: Store = {
    name: 'postgres',
    write: async (work) => {
      try {
        return await db.transaction().execute(async (change) => {
          await sql`select set_config('lock_timeout', ${String(LOCK_TIMEOUT)}, true)`.execute(change);
          await sql`select pg_advisory_xact_lock(hashtextextended(${`rapporteur ${schema}`}, 0))`.execute(
            change,
          );
          return work(change);
        });
      } catch (error) {
        throw storeError(error, place);
      }
    },
    read: async (work) => {
      try {
        return await db
          .transaction()
          .setIsolationLevel('repeatable read')
          .setAccessMode('read only')
          .execute(work);
      } catch (error) {
        throw storeError(error, place);
      }
    },
    close: () => whole.destroy(),
  };
  try {
    if (!create && !(await store.read((query) => hasTables(query, schema)))) {
      throw new LedgerError(
        `there is no dossier in ${place}`,
        'Make one with "rapporteur add PATH", or name another with --dossier.',
      );
    }
    await migrate(store, place, schema);
    return store;
  } catch (error) {
    await store.close();
    throw storeError(error, place);
  }
}
