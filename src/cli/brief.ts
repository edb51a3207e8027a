import type { Ledger } from '../ledger/ledger.js';
import type { Claim } from '../model/claim.js';
import type { LedgerRecord } from '../model/record.js';
import type { Report } from '../model/report.js';
import { type Brief, type BriefInput, briefOf } from '../report/brief.js';
import { briefHtml } from '../report/brief-html.js';
import { briefMarkdown } from '../report/brief-markdown.js';
import { type Call, defineCommand, type ExitCode } from './command.js';
import { DOSSIER_OPTIONS, type DossierOptions, dossierOf, openDossierFor } from './dossier.js';
import { printableJson } from './printable.js';

interface BriefOptions extends DossierOptions {
  readonly since?: string;
  readonly format: 'md' | 'html' | 'json';
}

/** Everything that a brief is made from, actors excepted unless they are disputed. */
async function inputOf(ledger: Ledger, since: string | undefined): Promise<BriefInput> {
  const records: LedgerRecord[] = [];
  for await (const record of ledger.view.records(since ? { since } : {})) records.push(record);
  const claims = new Map<string, Claim>();
  for (const record of records) {
    const wanted = record.claims.filter((id) => !claims.has(id));
    for (const claim of await ledger.view.claims({ ids: wanted })) claims.set(claim.id, claim);
  }
  const reports = new Map<string, Report>();
  for (const claim of claims.values()) {
    if (reports.has(claim.report)) continue;
    const report = await ledger.view.report(claim.report);
    if (report) reports.set(report.id, report);
  }
  return { records, claims, reports };
}

const WRITERS: Readonly<Record<BriefOptions['format'], (brief: Brief) => string>> = {
  md: briefMarkdown,
  html: briefHtml,
  json: printableJson,
};

async function run({ options, io }: Call<BriefOptions>): Promise<ExitCode> {
  const ledger = await openDossierFor(options, io);
  try {
    const input = await inputOf(ledger, options.since);
    if (input.reports.size === 0) {
      await io.print('There is nothing to brief on yet. "rapporteur add PATH…" takes reports in.');
      return 0;
    }
    await io.print(WRITERS[options.format](briefOf(input, `Brief: ${dossierOf(options, io)}`)));
    return 0;
  } finally {
    await ledger.close();
  }
}

/** `rapporteur brief`. */
export const command = defineCommand<BriefOptions>({
  details: 'Meetings, commitments, positions, incidents and disputes, each line with numbered sentences.',
  options: [
    ...DOSSIER_OPTIONS,
    { flags: '--since <date>', about: 'leave out what happened before this date (EDTF)' },
    { flags: '--format <format>', about: 'how to print', choices: ['md', 'html', 'json'], default: 'md' },
  ],
  examples: ['rapporteur brief', 'rapporteur brief --since 2025-03-10 --format html > brief.html'],
  run,
});
