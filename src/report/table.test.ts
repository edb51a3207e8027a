import { describe, expect, it } from 'vitest';
import { csvTable } from './csv.js';
import { displayWidth, shorten } from './plain-text.js';
import { markdownTable, terminalTable } from './table.js';

const columns = [
  { key: 'who', label: 'who' },
  { key: 'what', label: 'what', folds: true },
  { key: 'sum', label: 'sum', align: 'right' as const },
];
const rows = [
  { who: 'France', what: 'two frigates and a supply ship for the patrol', sum: '€2 bn' },
  { who: 'Norway', what: 'a | b', sum: '=1+1' },
];

describe('terminalTable', () => {
  it('shows a table as wide as it is when there is room', () => {
    expect(terminalTable(columns, rows, null).split('\n')[2]).toBe(
      'France  two frigates and a supply ship for the patrol  €2 bn',
    );
  });

  it('folds the columns that may fold until it fits', () => {
    const lines = terminalTable(columns, rows, 40).split('\n');
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(40);
    expect(lines[2]).toBe('France  two frigates and a supply  €2 bn');
    expect(lines[3]?.trim()).toBe('ship for the patrol');
  });

  it('lets no control character through', () => {
    const [, , line] = terminalTable(columns, [{ who: '\u001b[2J\u202eX' }], 80).split('\n');
    expect(line).toBe('[2J X');
  });
});

it('counts wide characters twice and joined marks once', () => {
  expect(displayWidth('東京')).toBe(4);
  expect(displayWidth('e\u0301')).toBe(1);
  expect(shorten('Зеленський', 5)).toBe('Зеле…');
  expect(shorten('東京都庁', 5)).toBe('東京…');
});

it('escapes what Markdown would read as markup', () => {
  expect(markdownTable(columns, [{ who: '<b>*x*</b>', what: 'a | b', sum: '' }]).split('\n')[2]).toBe(
    '| \\<b\\>\\*x\\*\\</b\\> | a \\| b |  |',
  );
});

it('escapes formulas in CSV', () => {
  expect(csvTable(columns, rows)).toBe(
    "who,what,sum\r\nFrance,two frigates and a supply ship for the patrol,€2 bn\r\nNorway,a | b,'=1+1\r\n",
  );
});
