import { z } from 'zod';
import { RapporteurError } from '../errors.js';
import { type Known, readText } from '../read/read-report.js';
import { runStage, type Stage, type StageOptions } from './run-stage.js';

/** What is done with every line: `known` stands in for what a line does not say. */
export interface LineJob extends StageOptions {
  readonly stage: Stage;
  readonly known: Known;
}

/** What one line gives: JSON to print, and whether it is an error. */
export interface LineResult {
  readonly json: string;
  readonly failed: boolean;
}

const Id = z.union([z.string(), z.number()]);

const Line = z.object({
  id: Id.optional(),
  text: z.string(),
  published: z.string().nullish(),
  language: z.string().nullish(),
  title: z.string().nullish(),
  outlet: z.string().nullish(),
  source: z.string().nullish(),
});

/** The result of a line that could not be done: `{ "id", "document", "error" }`, without an id where it has none. */
export function failedLine(error: string, id?: unknown): LineResult {
  const { success } = Id.safeParse(id);
  return { json: JSON.stringify({ ...(success ? { id, document: id } : {}), error }), failed: true };
}

function reasonOf(error: unknown): string {
  if (error instanceof z.ZodError)
    return error.issues
      .map(({ path, message }) => (path.length ? `"${path.join('.')}": ${message}` : message))
      .join('; ');
  if (error instanceof SyntaxError) return `not JSON: ${error.message}`;
  if (error instanceof RapporteurError) return error.message;
  return `this line could not be read: ${error instanceof Error ? error.message : String(error)}`;
}

/** What a line gives goes before what is known of all. */
function merge(known: Known, said: Known): Known {
  const given = Object.entries(said).filter(
    ([, value]) => value !== null && value !== undefined && value !== '',
  );
  return { ...known, ...Object.fromEntries(given) };
}

/**
 * Runs a stage on one JSON line `{ "id", "text", "published"?, "language"?, "title"?, "outlet"?, "source"? }` and gives
 * `{ "document": id, "report", … }`. A bad line gives an error in its place; never throws.
 */
export async function runLine({ stage, known, ...options }: LineJob, line: string): Promise<LineResult> {
  let id: unknown;
  try {
    const data: unknown = JSON.parse(line);
    id = (data as { readonly id?: unknown } | null)?.id;
    const { id: _, text, source, ...said } = Line.parse(data);
    const report = await readText(text, source ?? String(id ?? '-'), merge(known, said));
    const result = await runStage(stage, report, options);
    return { json: JSON.stringify({ document: id ?? null, ...result }), failed: false };
  } catch (error) {
    return failedLine(reasonOf(error), id);
  }
}
