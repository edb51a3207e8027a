import type { RapporteurError } from '../errors.js';
import type { Extraction } from '../extract/extract.js';
import type { Added, Ledger } from '../ledger/ledger.js';
import type { Report } from '../model/report.js';

/** A report that was read, or why it was not: what the read stage gives. */
export type ReadReport =
  | { readonly source: string; readonly report: Report; readonly error?: undefined }
  | { readonly source: string; readonly report?: undefined; readonly error: RapporteurError };

/** What became of one input: it is in the ledger, or could not be read. */
export type AddOutcome =
  | { readonly source: string; readonly report: Report; readonly added: Added; readonly error?: undefined }
  | { readonly source: string; readonly error: RapporteurError };

/** Whether the ledger has a report already, so that it needs not be read again. */
async function isKnown(ledger: Ledger, id: string): Promise<boolean> {
  for await (const _ of ledger.view.reports({ ids: [id] })) return true;
  return false;
}

/**
 * Takes reports the whole path into a ledger, one after the other: a report that can't be read is handed on with its
 * reason and the rest go in. `open` gives the ledger and is called when the first report needs it.
 * Throws `LedgerError` when the ledger can't be written; what was added before is kept.
 */
export async function* addReports(
  reports: AsyncIterable<ReadReport>,
  open: () => Promise<Ledger>,
  extract: (report: Report) => Extraction,
  who: string,
): AsyncGenerator<AddOutcome> {
  let ledger: Ledger | null = null;
  for await (const { source, report, error } of reports) {
    if (error) {
      yield { source, error };
      continue;
    }
    ledger ??= await open();
    const claims = (await isKnown(ledger, report.id)) ? [] : extract(report).claims;
    yield { source, report, added: await ledger.add(report, claims, who) };
  }
}
