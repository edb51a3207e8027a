import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runInMemory } from './testing/run-in-memory.js';

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-gold-'));
const file = (name: string): string => join(folder, name);
const NO = { type: 'country', id: 'NO', name: 'Norway' };
const gift = { kind: 'commitment', actor: NO, category: 'weapons', evidence: [{ start: 0, end: 10 }] };
const save = (name: string, ...lines: object[]): void =>
  writeFileSync(file(name), lines.map((line) => JSON.stringify(line)).join('\n'));

beforeAll(() => {
  writeFileSync(file('a.txt'), 'The council met in the hall.');
  save('gold.json', {
    documents: [{ id: 'a', file: 'a.txt', language: 'en', published: '2025-05-01', claims: [gift] }],
  });
  save('twice.json', { documents: [{ id: 'a', language: 'en', claims: [] }] });
  save('lost.json', { documents: [{ id: 'b', file: 'lost.txt', language: 'en', claims: [gift] }] });
  save('right.jsonl', { document: 'a', claims: [gift] });
  save(
    'wrong.jsonl',
    { document: 'a', claims: [{ ...gift, actor: { ...NO, id: 'SE', name: 'Sweden' } }] },
    { document: 'c', claims: [] },
  );
  save('broken.jsonl', { claims: [] });
});
afterAll(() => rmSync(folder, { recursive: true }));

const json = async (...argv: string[]): Promise<{ [key: string]: unknown }> =>
  JSON.parse((await runInMemory(['evaluate', '--format', 'json', ...argv])).out) as {
    [key: string]: unknown;
  };

test('claims that are given are scored', async () => {
  expect(await json(file('gold.json'), '--predictions', file('right.jsonl'))).toMatchObject({
    by: 'kind',
    all: { f1: 1, claims: 1 },
  });
});

test('misses are grouped by cause, counted or listed, and a path may follow the flag', async () => {
  const listed = await json('--predictions', file('wrong.jsonl'), '--misses', file('gold.json'));
  expect(listed.misses).toMatchObject([
    { cause: 'wrong-actor', kind: 'commitment', slot: 'actor', count: 1, misses: [{ document: 'a' }] },
  ]);
  const counted = await json('--predictions', file('wrong.jsonl'), '--misses=counts', file('gold.json'));
  expect(counted.misses).toEqual([{ cause: 'wrong-actor', kind: 'commitment', slot: 'actor', count: 1 }]);
});

test('the engine reads the text beside the gold', async () => {
  const { code, out } = await runInMemory(['evaluate', '--misses', '--by', 'document', file('gold.json')]);
  expect(code).toBe(0);
  expect(out).toMatch(/^a\s+1\s+0\.000/m);
  expect(out).toContain('mention-not-found · commitment.actor (1)\n  a: The counci');
});

test('a lost text counts as missed and is named', async () => {
  const { code, notes, out } = await runInMemory(['evaluate', file('gold.json'), file('lost.json')]);
  expect(code).toBe(1);
  expect(notes).toContain('lost.txt');
  expect(out).toMatch(/^all\s+2/m);
});

test('lines of unknown documents are pointed out', async () => {
  const { notes } = await runInMemory(['evaluate', file('gold.json'), '--predictions', file('wrong.jsonl')]);
  expect(notes).toContain('1 lines are of documents that are not in gold: c');
});

test.each([
  [[], 2, /no gold is named/],
  [['nowhere.json'], 2, /nowhere\.json: there is no such file/],
  [[file('a.txt')], 1, /a\.txt is not JSON/],
  [[file('gold.json'), file('twice.json')], 1, /two documents "a"/],
  [[file('gold.json'), '--predictions', file('broken.jsonl')], 2, /broken\.jsonl, line 1: has no "document"/],
])('refused: %j', async (argv, code, reason) => {
  const result = await runInMemory(['evaluate', ...argv]);
  expect(result.code).toBe(code);
  expect(result.notes).toMatch(reason);
});
