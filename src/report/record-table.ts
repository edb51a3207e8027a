import { isDisputed, type LedgerRecord, type RecordKind } from '../model/record.js';
import { formatWhen } from './format-date.js';
import { formatValue } from './format-value.js';
import { DISPUTED, fieldCell, formatSources, modalityCell, shortId } from './record-cells.js';
import type { Column, Row } from './table.js';

/** A column of records and what stands in it. */
interface RecordColumn extends Column {
  readonly cell: (record: LedgerRecord) => string;
}

const column = (key: string, label: string, more: Partial<RecordColumn> = {}): RecordColumn => ({
  key,
  label,
  cell: (record) => fieldCell(record, key),
  ...more,
});

const folds = { folds: true } as const;

const id = column('id', 'id', { cell: (record) => shortId(record.id) });
const modality = column('modality', '', { cell: modalityCell });
const sources = column('sources', 'sources', {
  align: 'right',
  cell: (record) => formatSources(record.sources),
});
const mark = column('disputed', DISPUTED, { cell: (record) => (isDisputed(record) ? DISPUTED : '') });
const reported = column('lastReported', 'last reported', {
  cell: (record) => (record.lastReported ? formatWhen(record.lastReported, 'short') : ''),
});

/** What is offered: the amount with its unit and the words of the report, which may hold the amount already. */
function offer(record: LedgerRecord): string {
  const [quantity = '', item = '', share = ''] = ['quantity', 'item', 'percent'].map((field) =>
    fieldCell(record, field),
  );
  const figure = /[\d.,]*\d/.exec(quantity)?.[0] ?? quantity;
  const disputed = quantity.includes(DISPUTED);
  return [!disputed && item.includes(figure) ? '' : quantity, item, share].filter(Boolean).join(' · ');
}

const partsOf = (record: LedgerRecord, type: LedgerRecord['parts'][number]['type']): LedgerRecord['parts'] =>
  record.parts.filter((part) => part.type === type);

const countOf = (type: LedgerRecord['parts'][number]['type']) => (record: LedgerRecord) => {
  const count = partsOf(record, type).length;
  return count === 0 ? '' : String(count);
};

/** An office with whom it is held for, and the mark where reports differ: "head of state, United States ⚑". */
function officesOf(record: LedgerRecord): string {
  return partsOf(record, 'office')
    .map((part) => {
      const disputed = Object.values(part.fields).some((field) => field.relation === 'disputed');
      const tenure = part.fields.tenure?.values[0]?.value;
      const words = [tenure === 'former' ? 'former' : '', formatValue(part.name, 'choice')]
        .filter(Boolean)
        .join(' ');
      return `${[words, part.actor?.name].filter(Boolean).join(', ')}${disputed ? ` ${DISPUTED}` : ''}`;
    })
    .join('; ');
}

const COLUMNS: { readonly [kind in RecordKind]: readonly RecordColumn[] } = {
  meeting: [
    id,
    column('when', 'when'),
    modality,
    column('type', 'type'),
    column('hosts', 'hosts', folds),
    column('place', 'place', folds),
    column('attendance', 'attendance', folds),
    column('participants', 'named', { align: 'right', cell: countOf('participant') }),
    sources,
    mark,
  ],
  commitment: [
    id,
    column('actor', 'who', folds),
    column('recipient', 'to', folds),
    column('category', 'category', folds),
    column('offer', 'what', { ...folds, cell: offer }),
    column('money', 'sum', folds),
    column('status', 'status', folds),
    column('deadline', 'by', folds),
    column('conditions', 'if', folds),
    sources,
    mark,
  ],
  position: [
    id,
    column('actor', 'who', folds),
    column('subject', 'on', folds),
    column('stance', 'stance'),
    column('conditions', 'conditions', folds),
    column('target', 'demanded of', folds),
    reported,
    sources,
    mark,
  ],
  proposal: [
    id,
    column('type', 'type', folds),
    column('status', 'status', folds),
    column('proposers', 'proposed by', folds),
    column('addressees', 'addressed to', folds),
    column('duration', 'for'),
    column('terms', 'terms', folds),
    reported,
    sources,
    mark,
  ],
  measure: [
    id,
    column('type', 'type', folds),
    column('by', 'by', folds),
    column('against', 'against', folds),
    column('status', 'status', folds),
    column('when', 'when', folds),
    reported,
    sources,
    mark,
  ],
  incident: [
    id,
    column('when', 'when', folds),
    column('type', 'type', folds),
    column('by', 'by', folds),
    column('against', 'against', folds),
    column('place', 'place', folds),
    column('quantity', 'number', folds),
    column('killed', 'killed', folds),
    column('injured', 'injured', folds),
    sources,
    mark,
  ],
  statement: [
    id,
    column('speaker', 'who', folds),
    column('quote', 'says', folds),
    column('occasion', 'where', folds),
    reported,
    sources,
  ],
  actor: [
    id,
    column('name', 'name', { ...folds, cell: (record) => record.title }),
    column('offices', 'office', { ...folds, cell: officesOf }),
    column('memberships', 'memberships', { align: 'right', cell: countOf('membership') }),
    column('stances', 'stances', { align: 'right', cell: countOf('stance') }),
    reported,
    sources,
    mark,
  ],
};

/** A table of records of one kind; columns that are empty in every row are left out. */
export function recordTable(
  kind: RecordKind,
  records: readonly LedgerRecord[],
): { readonly columns: readonly Column[]; readonly rows: readonly Row[] } {
  const rows = records.map((record) =>
    Object.fromEntries(COLUMNS[kind].map(({ key, cell }) => [key, cell(record)])),
  );
  const columns = COLUMNS[kind].filter(({ key }) => rows.length === 0 || rows.some((row) => row[key]));
  return { columns, rows };
}
