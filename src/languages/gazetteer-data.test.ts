import { describe, expect, test } from 'vitest';
import { OfficeName } from '../model/kinds/office.js';
import { listData, readTable } from './data-folder.js';

const FIRST_YEAR = 1950;
const LAST_MONTH = '2025-12';
const organisations = readTable('organisations.tsv');
const groups = readTable('groups.tsv');
const persons = listData('persons').flatMap((file) =>
  readTable(file).map((row) => ({ ...row, at: `${file} ${row.name} ${row.from}` }) as Row),
);

interface Row {
  readonly at: string;
  readonly name: string;
  readonly aliases: string;
  readonly office: string;
  readonly of: string;
  readonly from: string;
  readonly to: string;
}

const isDate = (date: string): boolean => /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/u.test(date);
const repeated = (items: readonly string[]): string[] =>
  items.filter((item, at) => items.indexOf(item, 0) !== at);
const listed = (cell: string): string[] => cell.split(';').filter((item) => item !== '');
const folded = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();

describe('persons', () => {
  const known = new Set([
    ...readTable('countries.tsv').map((row) => row.id ?? ''),
    ...organisations.map((row) => `org:${row.id}`),
    ...groups.map((row) => `group:${row.name}`),
  ]);
  const wrong = (isRight: (row: Row) => boolean): string[] =>
    persons.filter((row) => !isRight(row)).map((row) => row.at);

  test('are many, each with a name and a known office', () => {
    expect(persons.length).toBeGreaterThan(2_500);
    expect(wrong((row) => row.name !== '' && OfficeName.safeParse(row.office).success)).toEqual([]);
  });

  test('hold offices of a state, organisation or group that exists', () => {
    expect(wrong((row) => known.has(row.of))).toEqual([]);
  });

  test('have dates in order', () => {
    expect(
      wrong(
        (row) => isDate(row.from) && Number(row.from.slice(0, 4)) >= FIRST_YEAR && row.from <= LAST_MONTH,
      ),
    ).toEqual([]);
    expect(
      wrong(
        (row) =>
          row.to === '' ||
          (isDate(row.to) && row.to <= LAST_MONTH && row.from.slice(0, row.to.length) <= row.to),
      ),
    ).toEqual([]);
  });

  test('are each listed once per office and beginning, under one spelling', () => {
    expect(repeated(persons.map((row) => [row.name, row.office, row.of, row.from].join('|')))).toEqual([]);
    expect(repeated([...new Set(persons.map((row) => row.name))].map(folded))).toEqual([]);
  });

  test('have their aliases on their first line only, none twice', () => {
    const seen = new Set<string>();
    expect(
      persons.filter((row) => {
        const later = seen.has(row.name);
        seen.add(row.name);
        return (later && row.aliases !== '') || repeated([row.name, ...listed(row.aliases)]).length > 0;
      }),
    ).toEqual([]);
  });
});

describe('organisations and groups', () => {
  const kinds = ['alliance', 'union', 'un', 'regional', 'financial', 'humanitarian', 'court', 'ngo', 'other'];

  test('organisations have an id of their own, a name and a kind', () => {
    expect(organisations.filter((row) => !row.id || !row.name || !kinds.includes(row.kind ?? ''))).toEqual(
      [],
    );
    expect(repeated(organisations.map((row) => row.id ?? ''))).toEqual([]);
  });

  test.each([
    ['organisations', organisations],
    ['groups', groups],
  ])('no name or alias of %s stands for two', (_, rows) => {
    expect(
      repeated(rows.flatMap((row) => [...new Set([row.name ?? '', ...listed(row.aliases ?? '')])])),
    ).toEqual([]);
  });
});
