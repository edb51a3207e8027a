import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { UsageError } from '../errors.js';
import { sha256 } from '../model/canonical.js';
import { Report } from '../model/report.js';
import { readText } from './read-report.js';
import { type ReadOptions, readReports } from './read-reports.js';

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-read-'));
const file = (name: string): string => join(folder, name);

beforeAll(() => {
  mkdirSync(file('deep/er'), { recursive: true });
  writeFileSync(file('b.txt'), 'De raad stuurt ingenieurs.\r\nZij vertrekken in mei.');
  writeFileSync(file('a.md'), '---\nurl: https://www.example.org/a\n---\nThe council sends engineers.');
  writeFileSync(
    file('deep/er/c.HTML'),
    '<html lang="nl"><body><p>De raad komt in mei bijeen.</p></body></html>',
  );
  writeFileSync(file('deep/notes.json'), '{}');
  writeFileSync(file('deep/.hidden.txt'), 'hidden');
  writeFileSync(file('image.txt'), Buffer.from('89504e470d0a1a0a0000', 'hex'));
  writeFileSync(file('zeros'), Buffer.alloc(100));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function outcomes(paths: readonly string[], options: ReadOptions = {}): Promise<(Report | string)[]> {
  const found: (Report | string)[] = [];
  for await (const { report, error } of readReports(paths, options)) found.push(report ?? error.message);
  return found;
}

test('a folder is read to the bottom by ending, in the order of names, and each file once', async () => {
  const found = await outcomes([file('deep'), folder, file('b.txt')]);
  expect(found.map((each) => (typeof each === 'string' ? 'error' : each.mime))).toEqual([
    'text/html',
    'text/markdown',
    'text/plain',
    'error',
  ]);
});

test('a report is of the model, its id is the hash of its text', async () => {
  const [report] = (await outcomes([file('b.txt')])) as Report[];
  expect(Report.parse(report)).toEqual(report);
  expect(report).toMatchObject({
    id: sha256(report!.text),
    language: 'nl',
    text: 'De raad stuurt ingenieurs.\nZij vertrekken in mei.',
  });
});

test('an address in the front matter is the source, and names the outlet', async () => {
  expect(await outcomes([file('a.md')])).toMatchObject([
    { source: 'https://www.example.org/a', outlet: 'example.org' },
  ]);
});

test('globs', async () => {
  expect(await outcomes([file('*.md')])).toHaveLength(1);
  expect(await outcomes([file('*.odt')])).toEqual([expect.stringContaining('no file matches this pattern')]);
});

test.each([
  ['an image', 'image.txt', /is an image \(PNG\), not text/],
  ['zeros', 'zeros', /is binary data/],
  ['JSON', 'deep/notes.json', /is JSON, not a report/],
  ['nothing', 'none.txt', /there is no such file/],
])('%s is refused with the reason', async (_, name, reason) => {
  expect(await outcomes([file(name)])).toEqual([expect.stringMatching(reason)]);
});

test('a large file is refused before it is read', async () => {
  expect(await outcomes([file('b.txt')], { maxBytes: 10 })).toEqual([
    expect.stringContaining('is larger than'),
  ]);
});

test('standard input is called by its name', async () => {
  expect(await outcomes(['-'], { stdin: Readable.from([]) })).toEqual(['standard input: is empty']);
  expect(await outcomes(['-'], { stdin: Readable.from(['Ten engineers leave.']) })).toMatchObject([
    { source: '-' },
  ]);
});

test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
  'a file that may not be read says so (skipped as root)',
  async () => {
    writeFileSync(file('locked.txt'), 'x');
    chmodSync(file('locked.txt'), 0);
    expect(await outcomes([file('locked.txt')])).toEqual([expect.stringContaining('permission denied')]);
  },
);

test.skipIf(process.platform === 'win32')('a pipe is read like a file (skipped on Windows)', async () => {
  execFileSync('mkfifo', [file('pipe')]);
  const reading = outcomes([file('pipe')]);
  await writeFile(file('pipe'), 'Ten engineers leave the harbour.');
  expect(await reading).toMatchObject([{ text: 'Ten engineers leave the harbour.' }]);
});

test('options that can not be read are misuse', async () => {
  await expect(outcomes([file('b.txt')], { published: 'soon' })).rejects.toThrow(UsageError);
});

test('a text that the caller holds is kept whole', async () => {
  const report = await readText('---\ntitle: x\n---\r\nTen engineers leave.', 'here', {
    retrieved: '2025-05-01T00:00:00Z',
  });
  expect(report).toMatchObject({
    text: '---\ntitle: x\n---\nTen engineers leave.',
    title: null,
    source: 'here',
  });
});
