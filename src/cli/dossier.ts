import { userInfo } from 'node:os';
import type { Ledger } from '../ledger/ledger.js';
import type { Option } from './command.js';
import type { Io } from './io.js';

/** What every command on a dossier is told. */
export interface DossierOptions {
  readonly dossier?: string;
  readonly database?: string;
}

/** Where the dossier is; each falls back to an environment variable. */
export const DOSSIER_OPTIONS: readonly Option[] = [
  {
    flags: '-d, --dossier <folder>',
    about: 'the folder of the dossier (RAPPORTEUR_DOSSIER, else ./rapporteur)',
  },
  {
    flags: '--database <address>',
    about: 'keep it in PostgreSQL, postgres://user@host/database (DATABASE_URL), one schema a dossier',
  },
];

/** The folder of the dossier, or its name when a database keeps it. */
export const dossierOf = (options: DossierOptions, io: Io): string =>
  options.dossier ?? io.env.RAPPORTEUR_DOSSIER ?? './rapporteur';

/** Opens the dossier that the options name, with `create` also a new one. Throws `LedgerError`; close it when done. */
export async function openDossierFor(options: DossierOptions, io: Io, create = false): Promise<Ledger> {
  const { openDossier } = await import('../pipeline/open-dossier.js');
  const database = options.database ?? io.env.DATABASE_URL;
  return openDossier({ dossier: dossierOf(options, io), create, ...(database ? { database } : {}) });
}

/** Who signs what is added: RAPPORTEUR_USER, else the user of the machine. */
export function whoIs(io: Io): string {
  if (io.env.RAPPORTEUR_USER) return io.env.RAPPORTEUR_USER;
  try {
    return userInfo().username;
  } catch {
    return 'unknown';
  }
}
