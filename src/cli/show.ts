import { UsageError } from '../errors.js';
import type { Ledger, RecordFilter, ReportSummary } from '../ledger/ledger.js';
import { KINDS } from '../model/kinds/index.js';
import type { LedgerRecord, RecordKind } from '../model/record.js';
import { disputeTable } from '../report/dispute-table.js';
import { formatTotals, moneyTotals } from '../report/money-totals.js';
import { recordSheet } from '../report/record-sheet.js';
import { recordTable } from '../report/record-table.js';
import { reportTable } from '../report/report-table.js';
import { type Column, markdownTable, type Row, terminalTable } from '../report/table.js';
import { type Call, defineCommand, type ExitCode } from './command.js';
import { DOSSIER_OPTIONS, type DossierOptions, openDossierFor } from './dossier.js';
import type { Io } from './io.js';
import { printableJson } from './printable.js';

type Format = 'table' | 'json' | 'jsonl' | 'csv' | 'md';

interface ShowOptions extends DossierOptions {
  readonly actor?: string;
  readonly since?: string;
  readonly until?: string;
  readonly status?: string;
  readonly category?: string;
  readonly subject?: string;
  readonly format: Format;
}

interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** What can be shown: each kind of record by its plural, and two lists across them. */
const RECORDS: ReadonlyMap<string, RecordKind> = new Map([
  ...KINDS.filter(({ name }) => name !== 'participation' && name !== 'office').map(
    ({ name, plural }) => [plural, name as RecordKind] as const,
  ),
  ['actors', 'actor'],
]);
const WHAT = [...RECORDS.keys(), 'reports', 'disputes'];

async function listed<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

function filterOf(options: ShowOptions, kind: RecordKind | undefined): RecordFilter {
  const { actor, since, until, status, category, subject } = options;
  return {
    ...(kind ? { kind } : { disputed: true }),
    ...(actor ? { actor } : {}),
    ...(since ? { since } : {}),
    ...(until ? { until } : {}),
    ...(status ? { status } : {}),
    ...(category ? { category } : {}),
    ...(subject ? { subject } : {}),
  };
}

/** JSON Lines go out one by one, so that a list of any length needs little memory. */
async function printLines(items: AsyncIterable<unknown>, io: Io): Promise<void> {
  for await (const item of items) await io.print(printableJson(item));
}

async function printTable({ columns, rows }: Table, format: Format, io: Io): Promise<void> {
  if (format === 'csv') {
    const { csvTable } = await import('../report/csv.js');
    await io.write(csvTable(columns, rows));
    return;
  }
  await io.print(format === 'md' ? markdownTable(columns, rows) : terminalTable(columns, rows, io.width));
}

/** What to say of an empty list: whether there is nothing at all, or nothing that matches. */
function emptyNote(what: string, options: ShowOptions): string {
  const { actor, since, until, status, category, subject } = options;
  const narrowed = [actor, since, until, status, category, subject].some(Boolean);
  return narrowed
    ? `No ${what} match. "rapporteur show ${what}" lists all.`
    : `No ${what} yet. "rapporteur add PATH" reads reports into the ledger.`;
}

async function showReports(ledger: Ledger, options: ShowOptions, io: Io): Promise<void> {
  const { since, until, format } = options;
  const reports = ledger.view.reports({ ...(since ? { since } : {}), ...(until ? { until } : {}) });
  if (format === 'jsonl') return printLines(reports, io);
  const list: ReportSummary[] = await listed(reports);
  if (format === 'json') return io.print(printableJson(list, 2));
  if (list.length === 0) io.note(emptyNote('reports', options));
  else await printTable(reportTable(list), format, io);
}

/** Kinds that people look through by who it is, not by when. */
const BY_TITLE: readonly RecordKind[] = ['actor', 'position', 'commitment'];

function tableOf(kind: RecordKind | undefined, list: readonly LedgerRecord[], format: Format): Table {
  if (!kind) return disputeTable(list);
  if (format === 'csv') return recordSheet(kind, list);
  const sorted = BY_TITLE.includes(kind)
    ? [...list].sort((a, b) => a.title.localeCompare(b.title, 'en'))
    : list;
  return recordTable(kind, sorted);
}

async function showRecords(ledger: Ledger, what: string, options: ShowOptions, io: Io): Promise<void> {
  const kind = RECORDS.get(what);
  const { format } = options;
  const records = ledger.view.records(filterOf(options, kind));
  if (format === 'jsonl') return printLines(records, io);
  const list: LedgerRecord[] = await listed(records);
  if (format === 'json') return io.print(printableJson(list, 2));
  if (list.length === 0 && format !== 'csv') {
    io.note(emptyNote(what, options));
    return;
  }
  await printTable(tableOf(kind, list, format), format, io);
  if (kind !== 'commitment' || format === 'csv') return;
  const bullet = format === 'md' ? '- ' : '';
  for (const line of formatTotals(moneyTotals(list))) await io.print(`${line === '' ? '' : bullet}${line}`);
}

async function run({ args, options, io }: Call<ShowOptions>): Promise<ExitCode> {
  const [what = ''] = args;
  if (!WHAT.includes(what)) {
    throw new UsageError(`"${what}" can't be shown`, `Show one of: ${WHAT.join(', ')}.`);
  }
  const ledger = await openDossierFor(options, io);
  try {
    if (what === 'reports') await showReports(ledger, options, io);
    else await showRecords(ledger, what, options, io);
  } finally {
    await ledger.close();
  }
  return 0;
}

export const command = defineCommand<ShowOptions>({
  args: '<what>',
  details: `What: ${WHAT.join(', ')}. ×3 counts independent sources, ⚑ marks what reports dispute.`,
  options: [
    ...DOSSIER_OPTIONS,
    { flags: '-a, --actor <actor>', about: 'only with this actor: GB, "United Kingdom", organisation:EC' },
    { flags: '--since <date>', about: 'only from this day on: 2025-03-15, 2025-03' },
    { flags: '--until <date>', about: 'only until this day' },
    {
      flags: '--status <status>',
      about: 'only with this status, stance or modality: pledged, oppose, planned',
    },
    { flags: '--category <category>', about: 'only of this category or type: weapons, summit, ceasefire' },
    { flags: '--subject <subject>', about: 'only positions on this subject: peacekeeping-force' },
    {
      flags: '-f, --format <format>',
      about: 'how to print it',
      choices: ['table', 'json', 'jsonl', 'csv', 'md'],
      default: 'table',
    },
  ],
  examples: [
    'rapporteur show commitments --actor GB',
    'rapporteur show meetings --since 2025-03 --format md',
  ],
  run,
});
