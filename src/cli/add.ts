import type { Ledger } from '../ledger/ledger.js';
import type { MadeRecord } from '../ledger/make-record.js';
import type { AddOutcome } from '../pipeline/add-reports.js';
import { type AddSummary, formatAddSummary } from '../report/add-summary.js';
import { type Call, defineCommand, type ExitCode } from './command.js';
import { DOSSIER_OPTIONS, type DossierOptions, openDossierFor, whoIs } from './dossier.js';
import type { Io } from './io.js';
import { printable } from './printable.js';
import { progressOn } from './progress.js';

interface AddOptions extends DossierOptions {
  readonly published?: string;
  readonly outlet?: string;
  readonly language?: string;
}

interface RunRecord {
  readonly id: string;
  readonly title: string;
  readonly isNew: boolean;
  readonly disputed: boolean;
  readonly wasDisputed: boolean;
}

/** The counts of a run, while it runs. */
interface Tally {
  added: number;
  known: number;
  failed: number;
  claims: number;
  refused: number;
  readonly copies: { readonly source: string; readonly report: string; readonly of: string }[];
  /** Records by id: what they were before the run and are now. */
  readonly made: Map<string, RunRecord>;
}

function count(tally: Tally, outcome: AddOutcome): void {
  if (outcome.error) {
    tally.failed += 1;
    return;
  }
  const { added, report, source } = outcome;
  if (!added.isNew) {
    tally.known += 1;
    return;
  }
  tally.added += 1;
  tally.claims += added.claims;
  tally.refused += added.refused.length;
  if (added.duplicateOf) tally.copies.push({ source, report: report.id, of: added.duplicateOf });
  for (const record of added.records) follow(tally.made, record);
}

/** A record that takes the place of one made earlier in the run is as new as that one was. */
function follow(
  made: Map<string, RunRecord>,
  { id, title, replaces, disputed, wasDisputed }: MadeRecord,
): void {
  const earlier = replaces.flatMap((old) => made.get(old) ?? []);
  const fromBefore = replaces.length > earlier.length || earlier.some((record) => !record.isNew);
  const untouched = replaces.some((old) => !made.has(old));
  for (const old of replaces) made.delete(old);
  made.set(id, {
    id,
    title,
    isNew: !fromBefore,
    disputed,
    wasDisputed: (untouched && wasDisputed) || earlier.some((record) => record.wasDisputed),
  });
}

function summaryOf(tally: Tally): AddSummary {
  const made = [...tally.made.values()];
  const newRecords = made.filter(({ isNew }) => isNew).length;
  const disputes = made.filter(({ disputed, wasDisputed }) => disputed && !wasDisputed);
  return { ...tally, newRecords, changedRecords: made.length - newRecords, disputes };
}

async function countInputs(paths: readonly string[]): Promise<number> {
  const { findInputs } = await import('../read/find-inputs.js');
  let count = 0;
  for await (const _ of findInputs(paths)) count += 1;
  return count;
}

async function addAll(call: Call<AddOptions>, tally: Tally, ledgerFor: () => Promise<Ledger>): Promise<void> {
  const { args, options, io } = call;
  const [{ readReports }, { addReports }, { extractReport }] = await Promise.all([
    import('../read/read-reports.js'),
    import('../pipeline/add-reports.js'),
    import('../pipeline.js'),
  ]);
  const total = io.interactive ? await countInputs(args) : 0;
  const progress = progressOn(io);
  const { published, outlet, language } = options;
  const known = { published: published ?? null, outlet: outlet ?? null, language: language ?? null };
  let done = 0;
  progress.show(done, total, '');
  const reports = readReports(args, { ...known, stdin: io.input });
  for await (const outcome of addReports(reports, ledgerFor, extractReport, whoIs(io))) {
    count(tally, outcome);
    progress.show(++done, total, printable(outcome.source));
    if (!outcome.error) continue;
    progress.clear();
    noteFailure(outcome.error, io);
  }
  progress.clear();
}

function noteFailure(error: { readonly message: string; readonly advice: string }, io: Io): void {
  io.note(`rapporteur: ${printable(error.message)}`);
  io.note(`  ${printable(error.advice)}`);
}

async function run(call: Call<AddOptions>): Promise<ExitCode> {
  const tally: Tally = { added: 0, known: 0, failed: 0, claims: 0, refused: 0, copies: [], made: new Map() };
  let ledger: Ledger | null = null;
  try {
    await addAll(call, tally, async () => {
      ledger ??= await openDossierFor(call.options, call.io, true);
      return ledger;
    });
    for (const line of formatAddSummary(summaryOf(tally))) await call.io.print(line);
  } finally {
    await (ledger as Ledger | null)?.close();
  }
  return tally.failed > 0 ? 1 : 0;
}

export const command = defineCommand<AddOptions>({
  args: '<path...>',
  details:
    'Reads each report, takes its claims out and puts both into the ledger of the dossier, which is made when it is ' +
    'not there. A report that is in it already changes nothing. What a file says of itself goes before the options.',
  options: [
    ...DOSSIER_OPTIONS,
    { flags: '--published <date>', about: 'when the reports were published, if they do not say: 2025-03-15' },
    { flags: '--outlet <name>', about: 'who published them, if they do not say' },
    { flags: '--language <code>', about: 'the language they are in, if it is known: en, nl, pt-BR' },
  ],
  examples: [
    'rapporteur add reports/',
    'rapporteur add --published 2025-03-15 --outlet "Harbour Gazette" note.txt',
  ],
  run,
});
