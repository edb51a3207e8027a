import { RapporteurError, UnreadableReportError, UsageError } from '../errors.js';
import { evaluate, GROUPINGS, type Grouping, groupMisses, type Prediction } from '../evaluate/evaluate.js';
import type { GoldDocument } from '../evaluate/gold.js';
import { type Call, defineCommand, type ExitCode } from './command.js';
import {
  evaluationJson,
  FIGURE_COLUMNS,
  figureRows,
  MISS_COLUMNS,
  missRows,
  missText,
} from './evaluation-output.js';
import { type LocatedDocument, readGoldFiles, readPredictions } from './gold-files.js';
import type { Io } from './io.js';
import { noteError } from './note-error.js';
import { printTable } from './output.js';
import { printable, printableJson } from './printable.js';

interface EvaluateOptions {
  readonly by: Grouping;
  /** `true` or `list`: every miss · `counts` · or, since a path may follow it, a path. */
  readonly misses?: true | string;
  readonly predictions?: string;
  readonly format: 'table' | 'json' | 'md' | 'csv';
}

type Predict = (document: GoldDocument) => Promise<Prediction>;

/** The embedded engine on the text of each document. */
async function engine(withMentions: boolean): Promise<(document: LocatedDocument) => Promise<Prediction>> {
  const [{ annotateReport, extractReport }, { readInput }] = await Promise.all([
    import('../pipeline.js'),
    import('../read/read-reports.js'),
  ]);
  return async ({ path, id, published, language }) => {
    if (!path)
      throw new UnreadableReportError(
        id,
        'its gold names no "file"',
        'Name the text, or give claims with --predictions.',
      );
    const report = await readInput(
      { kind: 'file', source: path },
      { published: published ?? null, language },
    );
    const mentions = withMentions ? annotateReport(report).mentions : null;
    return { claims: extractReport(report).claims, mentions, text: report.text };
  };
}

/** Claims that were made before; a document without a line has none. */
async function given(path: string, documents: readonly GoldDocument[], io: Io): Promise<Predict> {
  const predictions = await readPredictions(path);
  const ids = new Set(documents.map(({ id }) => id));
  const without = documents.filter(({ id }) => !predictions.has(id));
  const unknown = [...predictions.keys()].filter((id) => !ids.has(id));
  if (without.length > 0)
    io.note(
      printable(
        `${without.length} of ${ids.size} documents have no line in ${path}; all their claims count as missed.`,
      ),
    );
  if (unknown.length > 0)
    io.note(
      printable(
        `${unknown.length} lines are of documents that are not in gold: ${unknown.slice(0, 3).join(', ')}${unknown.length > 3 ? ', …' : ''}`,
      ),
    );
  return async ({ id }) => ({ claims: predictions.get(id) ?? [] });
}

/** `--misses gold.json` is read as a bare `--misses` before a path. */
function takeMisses({ args, options }: Call<EvaluateOptions>): {
  paths: readonly string[];
  misses: 'none' | 'counts' | 'list';
} {
  const { misses } = options;
  if (misses === undefined) return { paths: args, misses: 'none' };
  if (misses === 'counts') return { paths: args, misses };
  return { paths: misses === true || misses === 'list' ? args : [misses, ...args], misses: 'list' };
}

async function run(call: Call<EvaluateOptions>): Promise<ExitCode> {
  const { options, io } = call;
  const { paths, misses } = takeMisses(call);
  if (paths.length === 0)
    throw new UsageError('no gold is named', 'Name files of gold, such as gold/dev/*.json.');
  const documents = await readGoldFiles(paths);
  const predict = options.predictions
    ? await given(options.predictions, documents, io)
    : await engine(misses !== 'none');
  let failed = false;
  const evaluation = await evaluate(
    documents,
    async (document) => {
      try {
        return await predict(document);
      } catch (error) {
        if (!(error instanceof RapporteurError)) throw error;
        noteError(error, io);
        failed = true;
        return { claims: [] };
      }
    },
    options.by,
  );
  if (options.format === 'json')
    await io.print(printableJson(evaluationJson(evaluation, options.by, misses), 2));
  else {
    const groups = groupMisses(evaluation.misses);
    await printTable(io, options.format, FIGURE_COLUMNS, figureRows(evaluation));
    if (misses !== 'none' && options.format !== 'csv') await io.print('');
    if (misses !== 'none') await printTable(io, options.format, MISS_COLUMNS, missRows(groups));
    if (misses === 'list' && options.format === 'table')
      for (const line of missText(groups)) await io.print(printable(line));
  }
  if (failed) io.note('Documents that could not be read count as missed.');
  return failed ? 1 : 0;
}

/** `rapporteur evaluate`. */
export const command = defineCommand<EvaluateOptions>({
  args: '[gold...]',
  details:
    'Runs the embedded engine over the texts that gold names and scores its claims, or scores claims that another ' +
    'engine made. Claims are paired one to one; slot F1 counts the values in their slots. ' +
    'A miss is listed under its cause, the most frequent first.',
  options: [
    { flags: '--by <group>', about: 'what a row is', choices: GROUPINGS, default: 'kind' },
    {
      flags: '--misses [what]',
      about: 'what was missed or made in vain, by cause: "list" (when left out) or "counts"',
    },
    { flags: '--predictions <file>', about: 'claims to score, one { "document", "claims" } a line' },
    {
      flags: '--format <format>',
      about: 'how to print',
      choices: ['table', 'json', 'md', 'csv'],
      default: 'table',
    },
  ],
  examples: [
    'rapporteur evaluate gold/dev/*.json --by language',
    'rapporteur evaluate gold/dev/en.json --misses=counts',
    'rapporteur evaluate gold/dev/en.json --predictions mine.jsonl',
  ],
  run,
});
