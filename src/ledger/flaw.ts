import type { Flaw } from './ledger.js';

/** Ends the checking at the first flaw. */
export class FlawFound extends Error {
  constructor(readonly flaw: Flaw) {
    super(flaw.what);
  }
}

/** Stops at a flaw. */
export function flawed(where: string, what: string): never {
  throw new FlawFound({ where, what });
}

/** What has been looked at so far. */
export interface Tally {
  entries: number;
  reports: number;
  claims: number;
  records: number;
}
