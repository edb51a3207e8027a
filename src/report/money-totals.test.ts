import { expect, it } from 'vitest';
import type { LedgerRecord, RecordLink } from '../model/record.js';
import type { Bound } from '../model/values/amount.js';
import { formatTotals, moneyTotals } from './money-totals.js';

const field = (value: unknown): LedgerRecord['fields'][string] => ({
  relation: 'agreed',
  why: '',
  values: [
    {
      value,
      modality: 'reported',
      claims: [],
      sources: 1,
      support: 1,
      relation: 'first',
      attributedTo: [],
      firstReported: null,
      lastReported: null,
    },
  ],
});

const commitment = (
  id: string,
  money: readonly [amount: number, currency: string, bound?: Bound, high?: number] | null,
  more: { readonly status?: string; readonly links?: readonly RecordLink[] } = {},
): LedgerRecord => ({
  id,
  kind: 'commitment',
  title: id,
  fields: {
    status: field(more.status ?? 'pledged'),
    modality: field('reported'),
    ...(money
      ? {
          money: field({
            amount: money[0],
            currency: money[1],
            bound: money[2] ?? 'exact',
            high: money[3] ?? null,
          }),
        }
      : {}),
  },
  parts: [],
  claims: [],
  sources: 1,
  actors: [],
  joined: [],
  links: more.links ?? [],
  firstReported: null,
  lastReported: null,
});

const lines = (...records: readonly LedgerRecord[]): string[] => formatTotals(moneyTotals(records)).slice(1);

it('adds up per currency and never across', () => {
  expect(
    lines(commitment('a', [1.6e9, 'GBP']), commitment('b', [4e8, 'GBP']), commitment('c', [5e7, 'NOK'])),
  ).toEqual(['total £2 bn (2 commitments)', 'total NOK 50 m (1 commitment)']);
});

it.each<[Bound, string]>([
  ['up-to', 'total up to €3 bn (2 commitments)'],
  ['over', 'total over €3 bn (2 commitments)'],
  ['about', 'total about €3 bn (2 commitments)'],
])('keeps the bound %s', (bound, line) => {
  expect(lines(commitment('a', [1e9, 'EUR', bound]), commitment('b', [2e9, 'EUR']))).toEqual([line]);
});

it('adds up ranges at both ends', () => {
  expect(lines(commitment('a', [1e9, 'EUR', 'range', 2e9]), commitment('b', [1e9, 'EUR']))).toEqual([
    'total €2–3 bn (2 commitments)',
  ]);
});

it('says what it leaves out', () => {
  const link = (type: RecordLink['type'], record: string): RecordLink => ({ type, record, why: '' });
  expect(
    lines(
      commitment('a', [1e9, 'EUR']),
      commitment('b', [1e9, 'EUR'], { status: 'withdrawn' }),
      commitment('c', [5e8, 'EUR'], { links: [link('part-of', 'a')] }),
      commitment('d', null),
      commitment('e', [1e6, 'EUR'], { links: [link('maybe-same-as', 'f')] }),
      commitment('f', [1e6, 'EUR'], { links: [link('maybe-same-as', 'e')] }),
    ),
  ).toEqual([
    'total €1.002 bn (3 commitments)',
    'not counted: 1 commitment withdrawn',
    'not counted: 1 commitment part of another one listed',
    'not counted: 1 commitment without a sum',
    '1 pair may be one commitment and count twice',
  ]);
});

it('has no total where there is no sum', () => {
  expect(lines(commitment('a', null))).toEqual([]);
});
