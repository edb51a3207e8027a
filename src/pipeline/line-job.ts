import { z } from 'zod';
import { annotateReport, extractReport } from '../pipeline.js';
import { readText } from '../read/read-report.js';

/** The stateless stages that can be asked for line by line. */
export type Stage = 'read' | 'annotate' | 'extract';

const Line = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  text: z.string(),
  published: z.string().nullish(),
  language: z.string().nullish(),
  title: z.string().nullish(),
  outlet: z.string().nullish(),
  source: z.string().nullish(),
});

/** What one line gives: JSON to print, and whether it is an error. */
export interface LineResult {
  readonly json: string;
  readonly failed: boolean;
}

/** The result of one JSON line `{ "id", "text", "published"?, … }`; a bad line gives `{ "id", "error" }` in its place. */
export async function runLine(stage: Stage, line: string): Promise<LineResult> {
  let id: unknown = null;
  try {
    const raw: unknown = JSON.parse(line);
    id = typeof raw === 'object' && raw !== null && 'id' in raw ? raw.id : null;
    const { text, source, id: _id, ...known } = Line.parse(raw);
    const report = await readText(text, source ?? String(id ?? '-'), known);
    if (stage === 'read') return { json: JSON.stringify({ document: id, report }), failed: false };
    if (stage === 'annotate')
      return { json: JSON.stringify({ document: id, ...annotateReport(report) }), failed: false };
    return {
      json: JSON.stringify({ document: id, report, claims: extractReport(report).claims }),
      failed: false,
    };
  } catch (error) {
    return { json: JSON.stringify({ id, document: id, error: reasonOf(error) }), failed: true };
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof z.ZodError)
    return error.issues.map((issue) => `${issue.path.join('.') || 'line'}: ${issue.message}`).join('; ');
  if (error instanceof SyntaxError) return `not a JSON object: ${error.message}`;
  return error instanceof Error ? error.message : String(error);
}
