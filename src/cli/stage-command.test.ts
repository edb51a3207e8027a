import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runInMemory } from './testing/run-in-memory.js';

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-stages-'));
const file = (name: string): string => join(folder, name);

const SENTENCE = 'Norway will send 12 engineers to the harbour mission on 5 May 2025, the secretariat said.';

beforeAll(() => {
  writeFileSync(file('a.txt'), `Engineers for the harbour\n\n${SENTENCE}\n`);
  writeFileSync(file('b.md'), `---\ntitle: Second\npublished: 2025-05-01\n---\n${SENTENCE}\n`);
  writeFileSync(file('empty.txt'), '');
  writeFileSync(file('bad.md'), '---\npublished: someday\n---\nText.\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

const line = (data: object): string => `${JSON.stringify(data)}\n`;
const linesOf = (out: string): { [key: string]: unknown }[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map((text) => JSON.parse(text) as { [key: string]: unknown });

test('one file is an object, several are an array', async () => {
  const one = await runInMemory(['read', file('a.txt')]);
  expect(JSON.parse(one.out)).toMatchObject({
    title: 'Engineers for the harbour',
    language: 'en',
    published: null,
  });
  const two = await runInMemory(['read', file('a.txt'), file('b.md')]);
  expect(JSON.parse(two.out)).toMatchObject([
    { mime: 'text/plain' },
    { title: 'Second', published: '2025-05-01', text: `${SENTENCE}\n` },
  ]);
});

test('a bad file is named with its reason, and the rest go on', async () => {
  const { code, out, notes } = await runInMemory([
    'read',
    file('empty.txt'),
    file('bad.md'),
    file('a.txt'),
    file('none.txt'),
  ]);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toHaveLength(1);
  expect(notes).toMatch(/empty\.txt: is empty/);
  expect(notes).toMatch(/bad\.md: "published" in its front matter is "someday"/);
  expect(notes).toMatch(/none\.txt: there is no such file or folder/);
});

test('nothing is printed for one file that fails, an empty array for several', async () => {
  expect((await runInMemory(['read', file('empty.txt')])).out).toBe('');
  expect((await runInMemory(['read', file('empty.txt'), file('none.txt')])).out).toBe('[]\n');
});

test('options stand in for what a file does not say', async () => {
  const { out } = await runInMemory([
    'read',
    '--published',
    '4 May 2025',
    '--outlet',
    'Wire',
    '--format',
    'jsonl',
    file('a.txt'),
    file('b.md'),
  ]);
  expect(linesOf(out)).toMatchObject([
    { published: '2025-05-04', outlet: 'Wire' },
    { published: '2025-05-01', outlet: 'Wire' },
  ]);
});

test('standard input is read like a file', async () => {
  const { out } = await runInMemory(['read', '-'], {
    input: `<html><title>T</title><body><p>${SENTENCE}</p></body></html>`,
  });
  expect(JSON.parse(out)).toMatchObject({ source: '-', mime: 'text/html', title: 'T', text: SENTENCE });
});

test.each([
  ['annotate', { report: { text: SENTENCE }, sentences: [{ start: 0 }] }],
  ['extract', { document: '-', report: { text: SENTENCE } }],
])('%s prints what the model says', async (stage, wanted) => {
  const { out } = await runInMemory([stage, '-'], { input: SENTENCE });
  expect(JSON.parse(out)).toMatchObject(wanted);
});

test('extract names documents as gold does, and gives what it refused when asked', async () => {
  const { out } = await runInMemory(['extract', '--refused', '--format', 'jsonl', file('a.txt')]);
  const [result] = linesOf(out);
  expect(result).toMatchObject({ document: 'a', refused: expect.any(Array), claims: expect.any(Array) });
});

test('tables are flat', async () => {
  const csv = await runInMemory(['annotate', '--format', 'csv', file('b.md')]);
  expect(csv.out.split('\r\n')[0]).toBe('document,start,end,type,text,value');
  const md = await runInMemory(['read', '--format', 'md', file('b.md')]);
  expect(md.out).toContain('| Second |');
});

test.each([
  [['read'], /no report is named/],
  [['read', '--format', 'xml', 'a.txt'], /Allowed choices/],
  [['read', '--published', 'someday', 'a.txt'], /the date "someday" can't be read/],
  [['read', '--language', 'English', 'a.txt'], /"English" is no language code/],
  [['extract', '--jsonl', '--jobs', '0'], /"0" is no number of threads/],
  [['extract', '--jsonl', '--format', 'table'], /prints JSON Lines, not table/],
  [['extract', '--jsonl', 'nowhere.jsonl'], /nowhere\.jsonl: there is no such file/],
])('misuse: %j', async (argv, reason) => {
  const { code, notes } = await runInMemory(argv);
  expect(code).toBe(2);
  expect(notes).toMatch(reason);
});

test('lines are answered in order, a bad one in its place, and offsets point into the whole text', async () => {
  const text = '---\ntitle: kept\n---\r\nNorway pays.';
  const input = [
    line({ id: 1, text }),
    '\n',
    '{oops\n',
    line({ id: 'x' }),
    line({ id: 'y', text: ' ' }),
    line({ id: 'z', text: 'Fine.', published: 'never' }),
    line({ id: 'w', text: 'No end', title: 'T', source: 's' }).trim(),
  ];
  const { code, out } = await runInMemory(['read', '--jsonl', '--outlet', 'Wire'], { input });
  expect(code).toBe(1);
  expect(linesOf(out)).toMatchObject([
    { document: 1, report: { text: '---\ntitle: kept\n---\nNorway pays.', outlet: 'Wire' } },
    { error: expect.stringContaining('not JSON') },
    { id: 'x', document: 'x', error: expect.stringContaining('"text"') },
    { id: 'y', error: expect.stringContaining('no text') },
    { id: 'z', error: expect.stringContaining('"never"') },
    { document: 'w', report: { title: 'T', source: 's' } },
  ]);
});

test.each(['annotate', 'extract'])('%s --jsonl gives the report with what was found', async (stage) => {
  const { code, out } = await runInMemory([stage, '--jsonl', '--jobs', '1'], {
    input: line({ id: 'a', text: SENTENCE }),
  });
  expect(code).toBe(0);
  expect(linesOf(out)[0]).toMatchObject({ document: 'a', report: { text: SENTENCE } });
});

test('no input at all is no failure', async () => {
  expect(await runInMemory(['extract', '--jsonl'])).toEqual({ code: 0, out: '', notes: '' });
});
