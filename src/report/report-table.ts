import type { Report } from '../model/report.js';
import { formatWhen } from './format-date.js';
import { shortId } from './record-cells.js';
import type { Column, Row } from './table.js';

/** Reports as a table shows them: without their texts, with the number of claims read from each. */
export type ListedReport = Omit<Report, 'text'> & { readonly claims: number };

const COLUMNS: readonly Column[] = [
  { key: 'id', label: 'id' },
  { key: 'published', label: 'published' },
  { key: 'outlet', label: 'outlet', folds: true },
  { key: 'title', label: 'title', folds: true },
  { key: 'language', label: 'in' },
  { key: 'claims', label: 'claims', align: 'right' },
  { key: 'copyOf', label: 'copy of' },
];

/** A table of reports; columns that are empty in every row are left out. */
export function reportTable(reports: readonly ListedReport[]): {
  columns: readonly Column[];
  rows: readonly Row[];
} {
  const rows = reports.map((report) => ({
    id: shortId(report.id),
    published: report.published ? formatWhen(report.published, 'short') : '',
    outlet: report.outlet ?? '',
    title: report.title ?? report.source,
    language: report.language,
    claims: String(report.claims),
    copyOf: report.duplicateOf ? shortId(report.duplicateOf) : '',
  }));
  return { columns: COLUMNS.filter(({ key }) => rows.some((row: Row) => row[key])), rows };
}
