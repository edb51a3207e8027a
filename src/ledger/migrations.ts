import { type CreateTableBuilder, type RawBuilder, sql } from 'kysely';
import type { Store } from './store.js';
import type { Queries } from './tables.js';

/** One step in the history of the tables; never changed once it has been released. */
export interface Migration {
  readonly name: string;
  up(db: Queries, store: Store['name']): Promise<void>;
}

/** Columns of a new table by name; `?` after a name allows null, `#` before it makes it a number. */
interface Shape {
  readonly table: string;
  readonly key: readonly string[];
  readonly columns: readonly string[];
  /** Further indexes, each a list of columns. */
  readonly indexes?: readonly (readonly string[])[];
}

const FIRST: readonly Shape[] = [
  {
    table: 'entries',
    key: ['sequence'],
    columns: ['#sequence', 'recorded_at', 'who', 'type', 'subject', 'body', 'previous', 'hash'],
    indexes: [['subject']],
  },
  {
    table: 'reports',
    key: ['id'],
    columns: [
      'id',
      '#entry',
      'source',
      'outlet?',
      'title?',
      'language',
      'published?',
      'retrieved',
      'mime',
      'marking?',
      'duplicate_of?',
      'copied_from?',
      'signature',
      '#claims',
    ],
    indexes: [['published', 'id'], ['copied_from']],
  },
  { table: 'copy_bands', key: ['band', 'report'], columns: ['band', 'report'] },
  {
    table: 'claims',
    key: ['id'],
    columns: ['id', 'report', 'kind', '#position', 'body'],
    indexes: [['report', 'position']],
  },
  { table: 'profiles', key: ['id'], columns: ['id', 'record', 'body'], indexes: [['record']] },
  { table: 'profile_keys', key: ['key', 'profile'], columns: ['key', 'profile'] },
  {
    table: 'sightings',
    key: ['id'],
    columns: ['id', 'profile', 'report', 'claims'],
    indexes: [['profile', 'id'], ['report']],
  },
  {
    table: 'ties',
    key: ['from_sighting', 'to_sighting', 'type'],
    columns: ['from_sighting', 'to_sighting', 'type', 'why', '#own'],
    indexes: [['to_sighting']],
  },
  {
    table: 'records',
    key: ['id'],
    columns: [
      'id',
      'kind',
      'title',
      'status?',
      'category?',
      'subject?',
      '#disputed',
      'first_reported?',
      'last_reported?',
      '#first_day',
      '#last_day',
      '#stale',
      'joined',
      'body',
    ],
    indexes: [['kind', 'first_day', 'id'], ['disputed', 'kind'], ['stale']],
  },
  {
    table: 'record_actors',
    key: ['record', 'actor'],
    columns: ['record', 'kind', 'actor', 'name'],
    indexes: [
      ['actor', 'kind'],
      ['name', 'kind'],
    ],
  },
];

/** Text compares by code unit in both stores, so that dates and ids sort the same everywhere. */
const textType = (store: Store['name']): RawBuilder<unknown> =>
  store === 'postgres' ? sql`text collate "C"` : sql`text`;

async function create(db: Queries, store: Store['name'], shape: Shape): Promise<void> {
  let table = db.schema.createTable(shape.table) as CreateTableBuilder<string, string>;
  for (const column of shape.columns) {
    const name = column.replace(/^#|\?$/g, '');
    const type = column.startsWith('#') ? sql`integer` : textType(store);
    table = table.addColumn(name, type, (made) => (column.endsWith('?') ? made : made.notNull()));
  }
  table = table.addPrimaryKeyConstraint(`${shape.table}_key`, [...shape.key] as [string]);
  // In SQLite a table of keys alone is its own index then.
  if (store === 'sqlite' && shape.columns.length === shape.key.length)
    table = table.modifyEnd(sql`without rowid`);
  await table.execute();
  for (const [index, columns] of (shape.indexes ?? []).entries()) {
    await db.schema
      .createIndex(`${shape.table}_by_${index + 1}`)
      .on(shape.table)
      .columns([...columns])
      .execute();
  }
}

/** Every migration in order; the version of the tables is how many have been applied. */
export const MIGRATIONS: readonly Migration[] = [
  {
    name: 'first tables',
    up: async (db, store) => {
      for (const shape of FIRST) await create(db, store, shape);
    },
  },
];
