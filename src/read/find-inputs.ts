import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UnreadableReportError } from '../errors.js';
import { EXTENSIONS } from './formats.js';

/** Standard input, a file or a page; or why a path that was given leads to none. */
export type Input =
  | { readonly kind: 'stdin'; readonly source: '-' }
  | { readonly kind: 'file'; readonly source: string }
  | { readonly kind: 'url'; readonly source: string }
  | { readonly kind: 'none'; readonly source: string; readonly error: UnreadableReportError };

const isGlob = (path: string): boolean => /[*?{[]/.test(path);

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

async function search(patterns: string | readonly string[], cwd?: string): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  const found = await glob(patterns, {
    ...(cwd ? { cwd } : {}),
    followSymbolicLinks: false,
    caseSensitiveMatch: false,
    expandDirectories: false,
  });
  return found.sort(byName);
}

function none(source: string, reason: string, advice: string): Input {
  return { kind: 'none', source, error: new UnreadableReportError(source, reason, advice) };
}

async function* inputsAt(path: string, endings: readonly string[]): AsyncGenerator<Input> {
  if (path === '-') yield { kind: 'stdin', source: '-' };
  else if (/^https?:\/\//i.test(path)) yield { kind: 'url', source: path };
  else if (existsSync(path)) {
    if (!statSync(path).isDirectory()) yield { kind: 'file', source: path };
    else {
      const files = await search(
        endings.map((ending) => `**/*${ending}`),
        path,
      );
      if (files.length === 0)
        yield none(
          path,
          'there is nothing to read in this folder',
          `Files that end in ${endings.join(', ')} are looked for.`,
        );
      for (const file of files) yield { kind: 'file', source: join(path, file) };
    }
  } else if (isGlob(path)) {
    const files = await search(path.replaceAll('\\', '/'));
    if (files.length === 0)
      yield none(path, 'no file matches this pattern', 'Check the pattern, and put it in quotes.');
    for (const file of files) yield { kind: 'file', source: file };
  } else yield none(path, 'there is no such file or folder', 'Check the path.');
}

/**
 * Files behind paths, folders (searched to the bottom, by ending, without hidden files), globs, addresses and `-`, in
 * the order given and by name within a folder; each once.
 */
export async function* findInputs(
  paths: readonly string[],
  endings: readonly string[] = EXTENSIONS,
): AsyncGenerator<Input> {
  const seen = new Set<string>();
  for (const path of paths) {
    for await (const input of inputsAt(path, endings)) {
      if (seen.has(input.source)) continue;
      seen.add(input.source);
      yield input;
    }
  }
}
