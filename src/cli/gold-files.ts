import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { GoldError, UsageError } from '../errors.js';
import { type GoldDocument, parseGold, type ScoredClaim } from '../evaluate/gold.js';
import { findInputs } from '../read/find-inputs.js';

/** A document of gold with the path of its text, resolved from the folder of its gold file. */
export type LocatedDocument = GoldDocument & { readonly path: string | null };

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const reason =
      code === 'ENOENT'
        ? 'there is no such file'
        : code === 'EISDIR'
          ? 'is a folder'
          : (cause as Error).message;
    throw new UsageError(`${path}: ${reason}`, 'Name files of gold, such as gold/dev/*.json.', { cause });
  }
}

/** Reads gold from files and globs. Throws `GoldError` for a bad file and for two documents of one id. */
export async function readGoldFiles(paths: readonly string[]): Promise<readonly LocatedDocument[]> {
  const documents = new Map<string, LocatedDocument>();
  for await (const input of findInputs(paths, ['.json'])) {
    if (input.kind === 'none')
      throw new UsageError(input.error.message, 'Name files of gold, such as gold/dev/*.json.');
    if (input.kind === 'url')
      throw new UsageError(`${input.source}: gold is not fetched`, 'Save it and name the file.');
    const path = input.kind === 'stdin' ? '/dev/stdin' : input.source;
    for (const document of parseGold(await textOf(path), input.source)) {
      if (documents.has(document.id))
        throw new GoldError(
          `${input.source}: there are two documents "${document.id}"`,
          'Give each document an id of its own.',
        );
      documents.set(document.id, {
        ...document,
        path: document.file ? resolve(dirname(path), document.file) : null,
      });
    }
  }
  return [...documents.values()];
}

const isClaim = (value: unknown): value is ScoredClaim =>
  typeof value === 'object' && value !== null && typeof (value as { kind?: unknown }).kind === 'string';

/**
 * Reads claims to be scored from JSON Lines, `{ "document": id, "claims": […] }`, as `extract --format jsonl` prints
 * them. Throws `UsageError` with the line that can't be read.
 */
export async function readPredictions(path: string): Promise<ReadonlyMap<string, readonly ScoredClaim[]>> {
  const predictions = new Map<string, readonly ScoredClaim[]>();
  const lines = (await textOf(path)).split('\n');
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const bad = (reason: string): UsageError =>
      new UsageError(
        `${path}, line ${index + 1}: ${reason}`,
        'Each line is { "document": id, "claims": [{ "kind", … }] }.',
      );
    let data: { readonly document?: unknown; readonly claims?: unknown; readonly error?: unknown };
    try {
      data = JSON.parse(line) as typeof data;
    } catch {
      throw bad('is not JSON');
    }
    const { document, claims, error } = data ?? {};
    if (typeof error === 'string') continue;
    if (typeof document !== 'string' && typeof document !== 'number') throw bad('has no "document"');
    if (!Array.isArray(claims) || !claims.every(isClaim))
      throw bad('has no list of "claims" that each have a "kind"');
    predictions.set(String(document), claims);
  }
  return predictions;
}
