import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openPostgresStore } from '../postgres-store.js';
import { openSqliteStore } from '../sqlite-store.js';
import type { Store } from '../store.js';

/** A place for one test's ledger; `open` may be called several times on it. */
export interface Place {
  /** Arguments of the writer process (writer.ts) for it. */
  readonly args: readonly string[];
  open(): Promise<Store>;
  remove(): Promise<void>;
}

/** A store that the contract suite runs on. */
export interface StoreKind {
  readonly name: string;
  readonly available: boolean;
  place(): Place;
}

const sqlite: StoreKind = {
  name: 'SQLite',
  available: true,
  place: () => {
    const folder = mkdtempSync(join(tmpdir(), 'rapporteur-ledger-'));
    return {
      args: ['sqlite', folder],
      open: () => openSqliteStore(folder),
      remove: async () => rmSync(folder, { recursive: true, force: true }),
    };
  },
};

const ADDRESS = process.env.DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres';

const answers = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 500 });
    const end = (answer: boolean) => () => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', end(true)).once('error', end(false)).once('timeout', end(false));
  });

async function isReachable(): Promise<boolean> {
  const { hostname, port } = new URL(ADDRESS);
  if (!(await answers(hostname || '127.0.0.1', Number(port || 5432)))) return false;
  const client = new pg.Client({ connectionString: ADDRESS, connectionTimeoutMillis: 2000 });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

let made = 0;

const postgres: StoreKind = {
  name: 'PostgreSQL',
  available: await isReachable(),
  place: () => {
    const schema = `rapporteur_test_${process.pid}_${++made}`;
    return {
      args: ['postgres', ADDRESS, schema],
      open: () => openPostgresStore(ADDRESS, schema, true),
      remove: async () => {
        const client = new pg.Client({ connectionString: ADDRESS });
        await client.connect();
        await client.query(`drop schema if exists "${schema}" cascade`);
        await client.end();
      },
    };
  },
};

/** SQLite always, PostgreSQL where a server answers at DATABASE_URL or on this machine. */
export const STORES: readonly StoreKind[] = [sqlite, postgres];
