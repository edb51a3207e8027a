import { kindOf } from '../model/kinds/index.js';
import type { FieldValue } from '../model/kinds/kind.js';
import type { LedgerRecord, RecordKind } from '../model/record.js';
import { Money, Percent, Quantity } from '../model/values/amount.js';
import { formatValue } from './format-value.js';
import type { Column, Row } from './table.js';

/** A column of a sheet for programs: `key` and what stands in it. */
interface SheetColumn {
  readonly key: string;
  readonly cell: (record: LedgerRecord) => string;
}

const valuesOf = (record: LedgerRecord, field: string): readonly unknown[] =>
  (record.fields[field]?.values ?? []).map(({ value }) => value);

const number = (value: number | null | undefined): string =>
  value === null || value === undefined ? '' : String(value);

/** Parts of an amount, so that a program can reckon with it: amount, upper end, bound, and currency or unit. */
function amountColumns(field: string, type: FieldValue): SheetColumn[] {
  const part = (suffix: string, read: (value: unknown) => string): SheetColumn => ({
    key: `${field}_${suffix}`,
    cell: (record) => read(valuesOf(record, field)[0]),
  });
  if (type === 'money') {
    const money = (read: (value: Money) => string) => (value: unknown) => {
      const parsed = Money.safeParse(value);
      return parsed.success ? read(parsed.data) : '';
    };
    return [
      part(
        'amount',
        money((value) => number(value.amount)),
      ),
      part(
        'high',
        money((value) => number(value.high)),
      ),
      part(
        'bound',
        money((value) => value.bound),
      ),
      part(
        'currency',
        money((value) => value.currency),
      ),
    ];
  }
  const counted = (read: (value: Quantity | Percent) => string) => (value: unknown) => {
    const parsed = (type === 'quantity' ? Quantity : Percent).safeParse(value);
    return parsed.success ? read(parsed.data) : '';
  };
  return [
    part(
      'value',
      counted((value) => number(value.value)),
    ),
    part(
      'high',
      counted((value) => ('high' in value ? number(value.high) : '')),
    ),
    part(
      'bound',
      counted((value) => value.bound),
    ),
    part(
      'unit',
      counted((value) => ('unit' in value ? value.unit : (value.of ?? ''))),
    ),
  ];
}

/** Dates, durations and choices as the model writes them, actors by name, lists with semicolons. */
function plainColumn(field: string, many: boolean): SheetColumn {
  return {
    key: field,
    cell: (record) => {
      const values = valuesOf(record, field).map((value) => formatValue(value, null));
      return many ? values.join('; ') : (values[0] ?? '');
    },
  };
}

function fieldColumns(kind: RecordKind): SheetColumn[] {
  if (kind === 'actor') return [plainColumn('name', false)];
  return Object.entries(kindOf(kind)?.fields ?? {}).flatMap(([field, { value, many }]) =>
    value === 'money' || value === 'quantity' || value === 'percent'
      ? amountColumns(field, value)
      : [plainColumn(field, many === true)],
  );
}

const disputedFields = (record: LedgerRecord): string =>
  [record.fields, ...record.parts.map((part) => part.fields)]
    .flatMap(Object.entries)
    .filter(([, field]) => field.relation === 'disputed')
    .map(([name]) => name)
    .join('; ');

/**
 * Records of one kind as a sheet for programs: whole ids, dates as ISO 8601, amounts apart from their units, always
 * the same columns. A field has the value shown first, a list all its members.
 */
export function recordSheet(
  kind: RecordKind,
  records: readonly LedgerRecord[],
): { readonly columns: readonly Column[]; readonly rows: readonly Row[] } {
  const columns: readonly SheetColumn[] = [
    { key: 'id', cell: ({ id }) => id },
    { key: 'title', cell: ({ title }) => title },
    ...fieldColumns(kind),
    { key: 'modality', cell: (record) => formatValue(valuesOf(record, 'modality')[0]) },
    { key: 'sources', cell: ({ sources }) => String(sources) },
    { key: 'disputed', cell: disputedFields },
    { key: 'first_reported', cell: ({ firstReported }) => firstReported ?? '' },
    { key: 'last_reported', cell: ({ lastReported }) => lastReported ?? '' },
  ];
  return {
    columns: columns.map(({ key }) => ({ key, label: key })),
    rows: records.map((record) => Object.fromEntries(columns.map(({ key, cell }) => [key, cell(record)]))),
  };
}
