import { LedgerError, RapporteurError } from '../errors.js';

interface Trouble {
  readonly codes: readonly string[];
  readonly message: string;
  readonly advice: string;
}

/** What can go wrong around a store that a person can do something about. Codes of SQLite, PostgreSQL and the system. */
const TROUBLES: readonly Trouble[] = [
  {
    codes: ['SQLITE_BUSY', 'SQLITE_LOCKED', '55P03', '40001', '40P01'],
    message: 'another process is writing to it and did not finish in time',
    advice: 'Wait until it is done and try again.',
  },
  {
    codes: ['SQLITE_FULL', 'ENOSPC', '53100', 'EDQUOT'],
    message: 'the disk is full; nothing of the last report was kept, everything before it is safe',
    advice: 'Free some space and add the rest again.',
  },
  {
    codes: ['SQLITE_READONLY', 'SQLITE_CANTOPEN', 'EACCES', 'EPERM', 'EROFS', '25006'],
    message: 'it can not be written there',
    advice: 'Check the permissions of the folder, or choose another with --dossier.',
  },
  {
    codes: ['SQLITE_NOTADB', 'SQLITE_CORRUPT'],
    message: 'the file is damaged or is no ledger',
    advice: 'Restore it from a backup, or choose another folder with --dossier.',
  },
  {
    codes: ['SQLITE_IOERR', 'EIO'],
    message: 'the disk reports an error',
    advice: 'Check the disk; nothing of the last report was kept.',
  },
  {
    codes: [
      'ECONNREFUSED',
      'ENOTFOUND',
      'ETIMEDOUT',
      'EHOSTUNREACH',
      'ECONNRESET',
      'EAI_AGAIN',
      '57P03',
      '08006',
    ],
    message: 'the database server does not answer',
    advice: 'Check the address given with --database or DATABASE_URL, and that the server runs.',
  },
  {
    codes: ['28P01', '28000', '3D000', '42501'],
    message: 'the database server refuses',
    advice:
      'Check user, password and database in --database or DATABASE_URL; the user must be able to make a schema.',
  },
];

const codeOf = (error: unknown): string => {
  if (typeof error !== 'object' || error === null) return '';
  if ('code' in error && typeof error.code === 'string' && error.code) return error.code;
  return error instanceof Error && error.message.startsWith('ConnectionFailed') ? 'SQLITE_CANTOPEN' : '';
};

/**
 * The error as a person can act on it: `LedgerError` for trouble with the store at `place`; one of this program's own
 * errors, or one that nothing is known about, comes back as it is.
 */
export function storeError(error: unknown, place: string): unknown {
  if (error instanceof RapporteurError) return error;
  const code = codeOf(error);
  const trouble = TROUBLES.find(({ codes }) =>
    codes.some((known) => code === known || code.startsWith(`${known}_`)),
  );
  if (!trouble) return error;
  const detail = error instanceof Error && error.message ? ` (${error.message})` : '';
  return new LedgerError(`the ledger in ${place}: ${trouble.message}${detail}`, trouble.advice, {
    cause: error,
  });
}
