import { kindOf } from '../model/kinds/index.js';
import type { LedgerRecord, RecordField } from '../model/record.js';
import { fieldValueOf, formatModality, formatValue } from './format-value.js';

/** The mark of a value that reports dispute, the same everywhere. */
export const DISPUTED = '⚑';

/** Hexadecimal digits of a short id: enough for a dossier of some ten thousand records, and `explain` says if not. */
const SHORT = 7;

/** The last part of an id, short enough to type: `commitment-0123456789abcdef` is shown as `0123456`. */
export const shortId = (id: string): string =>
  (id.includes('-') ? id.slice(id.lastIndexOf('-') + 1) : id).slice(0, SHORT);

/** Independent origins: `3` is "×3". */
export const formatSources = (sources: number): string => `×${sources}`;

/** The values of a field that hold together: of a list all that nothing speaks against, else the first one. */
function standing(record: LedgerRecord, field: string, content: RecordField): unknown {
  const many = kindOf(record.kind)?.fields[field]?.many === true;
  if (!many) return content.values[0]?.value;
  return content.values
    .filter(
      ({ relation, modality }) => relation === 'first' || (relation === 'agreed' && modality !== 'denied'),
    )
    .map(({ value }) => value);
}

/**
 * A field as a table shows it: the value shown first (for a list all of them), "expected" or "possible" where it is
 * not simply reported, and the mark of a dispute. '' when the record has no such field.
 */
export function fieldCell(record: LedgerRecord, field: string): string {
  const content = record.fields[field];
  if (!content) return '';
  const text = formatValue(standing(record, field, content), fieldValueOf(record.kind, field), 'short');
  return content.relation === 'disputed' ? `${text} ${DISPUTED}` : text;
}

/** How sure the record as a whole is: '' reported, "expected", "possible", "denied". */
export function modalityCell(record: LedgerRecord): string {
  const modality = record.fields.modality?.values[0]?.value;
  return modality === 'planned' || modality === 'possible' || modality === 'denied'
    ? formatModality(modality)
    : '';
}
