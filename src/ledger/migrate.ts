import { sql } from 'kysely';
import { LedgerError } from '../errors.js';
import { MIGRATIONS } from './migrations.js';
import type { Store } from './store.js';
import type { Queries } from './tables.js';

type MigrationTable = {
  readonly migrations: { readonly version: number; readonly name: string; readonly applied_at: string };
};

const NEWEST = MIGRATIONS.length;

/** The migrations table is not among the ledger's own, so that no query of the ledger sees it. */
const migrationsOf = (db: Queries) => db.withTables<MigrationTable>();

/** The version of the tables: 0 when there are none yet. */
async function versionOf(db: Queries, store: Store, schema: string | undefined): Promise<number> {
  const { rows } =
    store.name === 'sqlite'
      ? await sql`select 1 from sqlite_master where type = 'table' and name = 'migrations'`.execute(db)
      : await sql`select 1 from pg_tables where schemaname = ${schema} and tablename = 'migrations'`.execute(
          db,
        );
  if (rows.length === 0) return 0;
  const found = await migrationsOf(db)
    .selectFrom('migrations')
    .select((each) => each.fn.max('version').as('version'))
    .executeTakeFirst();
  return found?.version ?? 0;
}

function refuseNewer(version: number, place: string): void {
  if (version <= NEWEST) return;
  throw new LedgerError(
    `the ledger in ${place} was made by a newer version of rapporteur (its tables are version ${version}, this program knows ${NEWEST})`,
    'Update rapporteur; nothing was changed.',
  );
}

async function prepare(db: Queries, store: Store, schema: string | undefined): Promise<void> {
  if (store.name === 'postgres' && schema) await db.schema.createSchema(schema).ifNotExists().execute();
  await db.schema
    .createTable('migrations')
    .ifNotExists()
    .addColumn('version', 'integer', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('applied_at', 'text', (column) => column.notNull())
    .execute();
}

/**
 * Brings the tables to the version that this program knows, each migration once however many processes open the
 * dossier together. Throws `LedgerError` when they are of a newer one.
 */
export async function migrate(store: Store, place: string, schema?: string): Promise<void> {
  const version = await store.read((db) => versionOf(db, store, schema));
  refuseNewer(version, place);
  if (version === NEWEST) return;
  await store.write(async (db) => {
    const from = await versionOf(db, store, schema);
    refuseNewer(from, place);
    if (from === 0) await prepare(db, store, schema);
    for (const [index, migration] of MIGRATIONS.entries()) {
      if (index < from) continue;
      await migration.up(db, store.name);
      await migrationsOf(db)
        .insertInto('migrations')
        .values({ version: index + 1, name: migration.name, applied_at: new Date().toISOString() })
        .execute();
    }
  });
}
