import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../src', import.meta.url));

/** What each room may import from, besides itself. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  model: [],
  errors: [],
  languages: ['model', 'errors'],
  read: ['model', 'errors', 'languages'],
  annotate: ['model', 'errors', 'languages'],
  extract: ['model', 'errors', 'languages'],
  reconcile: ['model', 'errors', 'languages'],
  ledger: ['model', 'errors'],
  report: ['model', 'errors'],
  evaluate: ['model', 'errors'],
};

const roomOf = (file: string): string =>
  relative(root, file)
    .split('/')[0]!
    .replace(/\.[tj]s$/u, '');

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.includes('/testing/'))
  .map((file) => join(root, file));

const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/gu)].map((found) =>
    resolve(dirname(file), found[1]!),
  );

describe('the direction of imports', () => {
  test('there are files to look at', () => {
    expect(files.length).toBeGreaterThan(150);
    expect(files.flatMap(importsOf).length).toBeGreaterThan(300);
  });

  test.each(Object.keys(MAY))('%s imports only what lies below it', (room) => {
    const wrong = files
      .filter((file) => roomOf(file) === room)
      .flatMap((file) =>
        importsOf(file).map((target) => ({ file: relative(root, file), target: roomOf(target) })),
      )
      .filter(({ target }) => target !== room && !MAY[room]!.includes(target));
    expect(wrong).toEqual([]);
  });
});
