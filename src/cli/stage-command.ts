import { createReadStream } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { basename } from 'node:path';
import { UsageError } from '../errors.js';
import { runStage, type Stage, type StageResult } from '../pipeline/run-stage.js';
import type { Known } from '../read/read-report.js';
import type { Column, Row } from '../report/table.js';
import { type Call, type Command, defineCommand, type ExitCode, type Option } from './command.js';
import { JsonList } from './json-list.js';
import { noteError } from './note-error.js';
import { LIST_FORMATS, type ListFormat, printTable } from './output.js';
import { printableJson } from './printable.js';

interface StageCallOptions {
  readonly format?: ListFormat;
  readonly jsonl?: boolean;
  readonly jobs?: number;
  readonly published?: string;
  readonly outlet?: string;
  readonly language?: string;
  readonly allowPrivate?: boolean;
  readonly refused?: boolean;
}

/** A stage as a command: what it prints of a report, as JSON and as rows of the flat formats. */
export interface StageSpec {
  readonly stage: Stage;
  readonly details: string;
  /** Options of this stage alone. */
  readonly options?: readonly Option[];
  readonly columns: readonly Column[];
  json(result: StageResult, document: string): unknown;
  rows(result: StageResult, document: string): Promise<readonly Row[]>;
}

/** The most threads that may be asked for. */
const MOST_JOBS = 256;

/** Memory that a thread may come to need, in bytes: the words of ten languages. */
const THREAD_MEMORY = 600_000_000;

/** All cores, as far as half of the memory goes. */
const defaultJobs = (): number =>
  Math.max(1, Math.min(availableParallelism(), Math.floor(totalmem() / 2 / THREAD_MEMORY)));

const jobsOf = (text: string): number => {
  const jobs = Number(text);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > MOST_JOBS)
    throw new UsageError(`"${text}" is no number of threads`, `Give a whole number from 1 to ${MOST_JOBS}.`);
  return jobs;
};

const OPTIONS: readonly Option[] = [
  { flags: '--format <format>', about: 'how to print (json when left out)', choices: LIST_FORMATS },
  { flags: '--published <date>', about: 'when the reports were published, if they do not say: 2025-03-15' },
  { flags: '--outlet <name>', about: 'who published them, if they do not say' },
  { flags: '--language <code>', about: 'the language they are in, if it is known: en, nl, pt-BR' },
  { flags: '--allow-private', about: 'fetch addresses on this machine and in local networks, too' },
  {
    flags: '--jsonl',
    about:
      'read { "id", "text", "published"?, … } a line from standard input (or from PATH), print a result a line',
  },
  { flags: '--jobs <number>', about: 'threads for --jsonl (as many as cores when left out)', parse: jobsOf },
];

/** Name of a document that comes from a file: that of the file without its ending, as gold names documents. */
const documentOf = (source: string): string =>
  /^https?:/i.test(source) ? source : basename(source).replace(/(?<=.)\.[^.]+$/, '');

const knownOf = ({ published, outlet, language }: StageCallOptions): Known => ({
  published: published ?? null,
  outlet: outlet ?? null,
  language: language ?? null,
});

async function runPaths(spec: StageSpec, { args, options, io }: Call<StageCallOptions>): Promise<ExitCode> {
  const { readReports } = await import('../read/read-reports.js');
  const { format = 'json', allowPrivate = false, refused = false } = options;
  if (args.includes('-') && io.inputIsTerminal)
    io.note('Reading a report from the keyboard; Ctrl-D ends it.');
  let code: ExitCode = 0;
  const list = new JsonList(io);
  const rows: Row[] = [];
  for await (const outcome of readReports(args, { ...knownOf(options), allowPrivate, stdin: io.input })) {
    list.expect();
    if (outcome.error) {
      noteError(outcome.error, io);
      code = 1;
      continue;
    }
    const result = await runStage(spec.stage, outcome.report, { refused });
    const document = documentOf(outcome.source);
    if (format === 'json') await list.add(spec.json(result, document));
    else if (format === 'jsonl') await io.print(printableJson(spec.json(result, document)));
    else rows.push(...(await spec.rows(result, document)));
  }
  if (format === 'json') await list.end();
  else if (format !== 'jsonl' && rows.length > 0) await printTable(io, format, spec.columns, rows);
  return code;
}

async function runJsonl(spec: StageSpec, { args, options, io }: Call<StageCallOptions>): Promise<ExitCode> {
  const { checkKnown } = await import('../read/read-report.js');
  const { runLines } = await import('./run-lines.js');
  const { format = 'jsonl', jobs = defaultJobs(), refused = false } = options;
  if (!format.startsWith('json'))
    throw new UsageError(`--jsonl prints JSON Lines, not ${format}`, 'Leave --format out.');
  const job = { stage: spec.stage, known: checkKnown(knownOf(options)), refused };
  let code: ExitCode = 0;
  for (const path of args.length > 0 ? args : ['-']) {
    if (path === '-' && io.inputIsTerminal)
      io.note('Reading JSON Lines from the keyboard; Ctrl-D ends them.');
    const input = path === '-' ? io.input : createReadStream(path);
    try {
      const result = await runLines(input, job, jobs, io);
      if (result !== 0) code = result;
    } catch (error) {
      const { code: reason, message } = error as NodeJS.ErrnoException;
      if (!reason) throw error;
      throw new UsageError(
        `${path}: ${reason === 'ENOENT' ? 'there is no such file' : message}`,
        'Check the path.',
        { cause: error },
      );
    }
  }
  return code;
}

/** The command of a stage, on files or, with `--jsonl`, line by line. */
export const stageCommand = (spec: StageSpec): Command =>
  defineCommand<StageCallOptions>({
    args: '[path...]',
    details: `${spec.details} PATH is a file, a folder, a glob, an address, or - for standard input.`,
    options: [...OPTIONS, ...(spec.options ?? [])],
    examples: [
      `rapporteur ${spec.stage} report.txt --published 2025-03-15`,
      `rapporteur ${spec.stage} reports/ --format jsonl`,
      `rapporteur ${spec.stage} --jsonl < reports.jsonl > results.jsonl`,
    ],
    run: async (call) => {
      if (call.options.jsonl) return runJsonl(spec, call);
      if (call.args.length > 0) return runPaths(spec, call);
      throw new UsageError(
        'no report is named',
        `Name files or folders, or - for standard input: rapporteur ${spec.stage} report.txt`,
      );
    },
  });
