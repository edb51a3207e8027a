import { type Column, markdownTable, type Row, terminalTable } from '../report/table.js';
import type { Io } from './io.js';

/** Formats that a list can be printed in; JSON is what programs read, the others are flat. */
export const LIST_FORMATS = ['json', 'jsonl', 'table', 'md', 'csv'] as const;
export type ListFormat = (typeof LIST_FORMATS)[number];

/** Prints rows as a terminal table, Markdown or CSV with formulas escaped. */
export async function printTable(
  io: Io,
  format: 'table' | 'md' | 'csv',
  columns: readonly Column[],
  rows: readonly Row[],
): Promise<void> {
  if (format === 'csv') {
    const { csvTable } = await import('../report/csv.js');
    await io.write(csvTable(columns, rows));
  } else if (format === 'md') await io.print(markdownTable(columns, rows));
  else await io.print(terminalTable(columns, rows, io.width));
}
