import { setTimeout } from 'node:timers/promises';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type Kysely,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type TransactionSettings,
} from 'kysely';
import type Database from 'libsql';

type Statement = ReturnType<Database.Database['prepare']>;

/** How long anything but the start of a change waits for a lock, milliseconds: recovery after a kill takes one. */
export const BUSY_TIMEOUT = 10_000;
/** Milliseconds between two tries to become the writer, doubled from try to try. */
const FIRST_WAIT = 2;
const LONGEST_WAIT = 50;

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');

/** Statements kept prepared; a query of this program is one of a few dozen texts. */
const KEPT_STATEMENTS = 200;

/**
 * A value that libsql takes: it ends the whole process on a boolean and keeps a missing value as null, so both are
 * mended or refused here.
 */
function bindable(value: unknown): unknown {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value === undefined) throw new TypeError('a query parameter is undefined');
  return value;
}

/**
 * One connection, queries in turn. Statements stay prepared, since that halves the time of a look-up, and only `all`
 * and `run` are used: libsql's `get` on a statement that has run before can return the row of the run before.
 */
class LibsqlConnection implements DatabaseConnection {
  readonly #database: Database.Database;
  readonly #statements = new Map<string, Statement>();

  constructor(database: Database.Database) {
    this.#database = database;
  }

  #statement(text: string): Statement {
    const known = this.#statements.get(text);
    if (known) return known;
    const made = this.#database.prepare(text);
    if (this.#statements.size >= KEPT_STATEMENTS) this.#statements.clear();
    this.#statements.set(text, made);
    return made;
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const values = parameters.map(bindable);
    try {
      const statement = this.#statement(sql);
      if (statement.reader) return { rows: statement.all(values) as R[] };
      const { changes } = statement.run(values);
      return { rows: [], numAffectedRows: BigInt(changes) };
    } catch (error) {
      this.#statements.delete(sql);
      throw error;
    }
  }

  // biome-ignore lint/correctness/useYield: streaming is refused, the ledger reads in pages
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new TypeError('libsql queries are read in pages, not streamed');
  }
}

class LibsqlDriver implements Driver {
  readonly #database: Database.Database;
  readonly #patience: number;
  readonly #connection: LibsqlConnection;
  #turn: Promise<void> = Promise.resolve();
  #release: () => void = () => {};

  constructor(database: Database.Database, patience: number) {
    this.#database = database;
    this.#patience = patience;
    this.#connection = new LibsqlConnection(database);
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.#turn;
    let release = (): void => {};
    this.#turn = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    this.#release = release;
    return this.#connection;
  }

  async releaseConnection(): Promise<void> {
    this.#release();
  }

  /** A writer takes the lock at once, so that it can't fail half-way because somebody else wrote in between. */
  async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    if (settings.accessMode === 'read only') await connection.executeQuery(CompiledQuery.raw('begin'));
    else await this.#takeLock();
  }

  /** Waits for other writers without blocking the process, which may be writing by another connection itself. */
  async #takeLock(): Promise<void> {
    const deadline = Date.now() + this.#patience;
    this.#database.pragma('busy_timeout = 0');
    try {
      for (let wait = FIRST_WAIT; ; wait = Math.min(wait * 2, LONGEST_WAIT)) {
        try {
          this.#database.exec('begin immediate');
          return;
        } catch (error) {
          if (!isBusy(error) || Date.now() > deadline) throw error;
        }
        await setTimeout(wait * (0.5 + Math.random()));
      }
    } finally {
      this.#database.pragma(`busy_timeout = ${BUSY_TIMEOUT}`);
    }
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'));
  }

  /**
   * SQLite ends a transaction by itself on a full disk, and then there is nothing to roll back; and libsql ends the
   * whole process when a closed database is asked whether it is in one.
   */
  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.open && this.#database.inTransaction)
      await connection.executeQuery(CompiledQuery.raw('rollback'));
  }

  async destroy(): Promise<void> {
    this.#database.close();
  }
}

/** Kysely on an open libsql database; a writer waits `patience` milliseconds for others. */
export class LibsqlDialect implements Dialect {
  readonly #database: Database.Database;
  readonly #patience: number;

  constructor(database: Database.Database, patience: number) {
    this.#database = database;
    this.#patience = patience;
  }

  createDriver(): Driver {
    return new LibsqlDriver(this.#database, this.#patience);
  }

  createQueryCompiler(): SqliteQueryCompiler {
    return new SqliteQueryCompiler();
  }

  createAdapter(): SqliteAdapter {
    return new SqliteAdapter();
  }

  createIntrospector<T>(db: Kysely<T>): SqliteIntrospector {
    return new SqliteIntrospector(db);
  }
}
