/**
 * Base of every error that Rapporteur throws on purpose: misuse or a broken environment, never bad input data.
 * `code` is stable and documented in docs/errors.md; `data` is typed per class; `cause` keeps the origin.
 */
export abstract class RapporteurError extends Error {
  abstract readonly code: string;
  /** What the caller can do about it, in one sentence. */
  readonly advice: string;

  constructor(message: string, advice: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.advice = advice;
  }
}

/** The command or function was called in a way that cannot work (exit code 2). */
export class UsageError extends RapporteurError {
  readonly code = 'usage';
}

/** A file or stream could not be read as a report; `path` names it. */
export class UnreadableReportError extends RapporteurError {
  readonly code = 'unreadable-report';
  constructor(
    readonly path: string,
    reason: string,
    advice: string,
    options?: ErrorOptions,
  ) {
    super(`${path}: ${reason}`, advice, options);
  }
}

/** The ledger cannot be opened, is of a newer version, or is busy for too long. */
export class LedgerError extends RapporteurError {
  readonly code = 'ledger';
}

/** A file that ships with the package (gazetteer, weights) is missing or malformed. */
export class DataError extends RapporteurError {
  readonly code = 'data';
}

/** Gold for evaluation does not have the shape that docs/accuracy.md describes. */
export class GoldError extends RapporteurError {
  readonly code = 'gold';
}
