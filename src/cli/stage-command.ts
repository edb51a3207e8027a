import { availableParallelism } from 'node:os';
import { UsageError } from '../errors.js';
import type { Report } from '../model/report.js';
import type { Stage } from '../pipeline/line-job.js';
import type { Column, Row } from '../report/table.js';
import { type Call, type Command, defineCommand, type ExitCode } from './command.js';
import { noteError } from './note-error.js';
import { printableJson } from './printable.js';

type Format = 'json' | 'jsonl' | 'table' | 'md' | 'csv';

interface StageOptions {
  readonly format: Format;
  readonly jsonl?: boolean;
  readonly jobs?: number;
  readonly published?: string;
  readonly outlet?: string;
  readonly language?: string;
}

/** What a stateless stage prints of one report: the JSON of model.md, and rows for the flat formats. */
export interface StageOutput {
  readonly json: unknown;
  readonly rows: readonly Row[];
}

/** A stage as a command: what it makes of a report, and the columns of its flat formats. */
export interface StageSpec {
  readonly stage: Stage;
  readonly columns: readonly Column[];
  readonly make: (report: Report) => Promise<StageOutput>;
}

const jobsOf = (text: string): number => {
  const jobs = Number(text);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 64)
    throw new UsageError(`--jobs ${text}: not a number of threads`, 'Give a whole number from 1 to 64.');
  return jobs;
};

async function runPaths(spec: StageSpec, { args, options, io }: Call<StageOptions>): Promise<ExitCode> {
  const { readReports } = await import('../read/read-reports.js');
  const known = {
    published: options.published ?? null,
    outlet: options.outlet ?? null,
    language: options.language ?? null,
  };
  let code: ExitCode = 0;
  const outputs: StageOutput[] = [];
  for await (const { report, error } of readReports(args, { ...known, stdin: io.input })) {
    if (error) {
      noteError(error, io);
      code = 1;
      continue;
    }
    const output = await spec.make(report);
    if (options.format === 'jsonl') await io.print(printableJson(output.json));
    else outputs.push(output);
  }
  if (options.format === 'jsonl' || outputs.length === 0) return code;
  if (options.format === 'json') {
    await io.print(
      printableJson(
        outputs.length === 1 && args.length === 1 ? outputs[0]!.json : outputs.map(({ json }) => json),
        2,
      ),
    );
    return code;
  }
  const rows = outputs.flatMap((output) => output.rows);
  const { markdownTable, terminalTable } = await import('../report/table.js');
  if (options.format === 'csv')
    await io.write((await import('../report/csv.js')).csvTable(spec.columns, rows));
  else
    await io.print(
      options.format === 'md'
        ? markdownTable(spec.columns, rows)
        : terminalTable(spec.columns, rows, io.width),
    );
  return code;
}

/** The command of a stage, on files or, with `--jsonl`, line by line. */
export function stageCommand(spec: StageSpec): Command {
  return defineCommand<StageOptions>({
    args: '[path...]',
    details: 'PATH is a file, folder, glob, address or - for standard input.',
    options: [
      {
        flags: '--format <format>',
        about: 'how to print',
        choices: ['json', 'jsonl', 'table', 'md', 'csv'],
        default: 'json',
      },
      {
        flags: '--jsonl',
        about: 'one JSON object a line on standard input, one result a line on standard output',
      },
      { flags: '--jobs <n>', about: 'threads for --jsonl (all cores)', parse: jobsOf },
      { flags: '--published <date>', about: 'day of publication, where a file does not say' },
      { flags: '--outlet <name>', about: 'who published it, where a file does not say' },
      { flags: '--language <tag>', about: 'language, where it should not be guessed' },
    ],
    examples: [
      `rapporteur ${spec.stage} report.txt --published 2025-03-15`,
      `rapporteur ${spec.stage} --jsonl < reports.jsonl`,
    ],
    run: async (call) => {
      if (call.options.jsonl) {
        const { runLines } = await import('./lines.js');
        return runLines(spec.stage, call.options.jobs ?? availableParallelism(), call.io);
      }
      if (call.args.length === 0)
        throw new UsageError(
          'no report is named',
          `Name files or folders, or - for standard input: rapporteur ${spec.stage} report.txt`,
        );
      return runPaths(spec, call);
    },
  });
}
