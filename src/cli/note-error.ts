import { RapporteurError } from '../errors.js';
import type { ExitCode } from './command.js';
import type { Io } from './io.js';
import { printable } from './printable.js';

/**
 * Says on standard error what went wrong and what to do about it, and returns the exit code: 2 for misuse, else 1.
 * A stack trace is shown only when RAPPORTEUR_DEBUG is set.
 */
export function noteError(error: unknown, io: Io): ExitCode {
  const known = error instanceof RapporteurError;
  io.note(`rapporteur: ${printable(error instanceof Error ? error.message : String(error))}`);
  if (known) io.note(printable(error.advice));
  if (io.env.RAPPORTEUR_DEBUG) io.note(error instanceof Error ? (error.stack ?? '') : '');
  else if (!known) io.note('This is a fault of rapporteur; RAPPORTEUR_DEBUG=1 shows where it happened.');
  return known && error.code === 'usage' ? 2 : 1;
}
