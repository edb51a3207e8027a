import type { Queries } from './tables.js';

/** Where the tables are kept. One contract test suite (ledger.test.ts) runs on every store. */
export interface Store {
  readonly name: 'sqlite' | 'postgres';
  /** Runs queries on one unchanging snapshot. */
  read<T>(work: (db: Queries) => Promise<T>): Promise<T>;
  /**
   * Runs changes all or nothing, one writer of this dossier at a time over all processes.
   * Throws `LedgerError` when another one holds the ledger for too long, the disk is full or not to be written.
   */
  write<T>(work: (db: Queries) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
