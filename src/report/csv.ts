import { stringify } from 'csv-stringify/sync';
import type { Column, Row } from './table.js';

/**
 * RFC 4180 text with a header of column keys. A cell that a spreadsheet would take for a formula is escaped with an
 * apostrophe, since its text may come from outside.
 */
export const csvTable = (columns: readonly Column[], rows: readonly Row[]): string =>
  stringify(
    rows.map((row) => columns.map((column) => row[column.key] ?? '')),
    {
      header: true,
      columns: columns.map((column) => column.key),
      escape_formulas: true,
      record_delimiter: 'windows',
    },
  );
