import type { LedgerRecord, RecordField } from '../model/record.js';
import { fieldLabelOf, fieldValueOf, formatValue } from './format-value.js';
import { DISPUTED, formatSources, shortId } from './record-cells.js';
import type { Column, Row } from './table.js';

const COLUMNS: readonly Column[] = [
  { key: 'id', label: 'id' },
  { key: 'record', label: 'what', folds: true },
  { key: 'field', label: 'field' },
  { key: 'values', label: 'who says what', folds: true },
];

/** The values that can't all be true, each with its support: "26 leaders ×2 ⚑ 29 leaders ×1". */
function sides(kind: string, field: string, { values }: RecordField): string {
  return values
    .filter(({ relation }) => relation === 'first' || relation === 'disputed')
    .map(
      ({ value, support }) =>
        `${formatValue(value, fieldValueOf(kind, field), 'short')} ${formatSources(support)}`,
    )
    .join(` ${DISPUTED} `);
}

/** Every disputed field of some records, a row each. */
export function disputeTable(records: readonly LedgerRecord[]): {
  columns: readonly Column[];
  rows: readonly Row[];
} {
  const rows = records.flatMap((record) => {
    const row = (kind: string, name: string, field: RecordField, of: string): Row => ({
      id: shortId(record.id),
      record: [record.title, of].filter(Boolean).join(': '),
      field: fieldLabelOf(kind, name),
      values: sides(kind, name, field),
    });
    const own = Object.entries(record.fields).map(([name, field]) => ({
      kind: record.kind as string,
      name,
      field,
      of: '',
    }));
    const parts = record.parts.flatMap((part) =>
      Object.entries(part.fields).map(([name, field]) => ({
        kind: part.type === 'office' ? 'office' : part.type === 'stance' ? 'position' : 'participation',
        name,
        field,
        of: [formatValue(part.name, 'choice'), part.actor?.name].filter(Boolean).join(', '),
      })),
    );
    return [...own, ...parts]
      .filter(({ field }) => field.relation === 'disputed')
      .map(({ kind, name, field, of }) => row(kind, name, field, of));
  });
  return { columns: COLUMNS, rows };
}
