import { kindOf } from '../model/kinds/index.js';
import type { FieldValue } from '../model/kinds/kind.js';
import type { Modality } from '../model/modality.js';
import { Actor } from '../model/values/actor.js';
import { Money, Percent, Quantity } from '../model/values/amount.js';
import { formatMoney, formatNumber, formatPercent, formatQuantity } from './format-amount.js';
import { type DateStyle, formatDuration, formatWhen } from './format-date.js';
import { plainText } from './plain-text.js';

/** What a text may mean by itself is decided by the field: `when` reads EDTF, `duration` ISO 8601, `choice` a word. */
function formatText(text: string, type: FieldValue | null, dates: DateStyle): string {
  if (type === 'when') return formatWhen(text, dates);
  if (type === 'duration') return formatDuration(text);
  if (type === 'choice') return text.replaceAll('-', ' ');
  return plainText(text);
}

function formatObject(value: object, dates: DateStyle): string {
  const actor = Actor.safeParse(value);
  if (actor.success) return plainText(actor.data.name);
  const money = Money.safeParse(value);
  if (money.success) return formatMoney(money.data);
  const quantity = Quantity.safeParse(value);
  if (quantity.success) return plainText(formatQuantity(quantity.data));
  const percent = Percent.safeParse(value);
  if (percent.success) return plainText(formatPercent(percent.data));
  return Object.values(value)
    .map((part) => formatValue(part, null, dates))
    .filter(Boolean)
    .join(', ');
}

/**
 * A value of any field as a person writes it, on one line and safe for a terminal: "over 5,000 missiles",
 * "£1.6 bn", "15 March 2025", "30 days", "in force", "France, Poland". Amounts and actors are known by their
 * shape; `type` says how to read a text. Null and the empty list give ''.
 */
export function formatValue(
  value: unknown,
  type: FieldValue | null = null,
  dates: DateStyle = 'long',
): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) {
    const parts = value.map((part) => formatValue(part, type, dates)).filter(Boolean);
    return parts.join(type === 'text' ? '; ' : ', ');
  }
  if (typeof value === 'string') return formatText(value, type, dates);
  if (typeof value === 'number') return formatNumber(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return formatObject(value as object, dates);
}

/** How a field of a claim kind is read; null for a field that no kind declares, such as those of actor records. */
export const fieldValueOf = (kind: string, field: string): FieldValue | null =>
  kindOf(kind)?.fields[field]?.value ?? null;

/** The label of a field: that of its kind, else its name in words. */
export const fieldLabelOf = (kind: string, field: string): string =>
  kindOf(kind)?.fields[field]?.label ??
  field
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase();

const MODALITY_WORDS: { readonly [modality in Modality]: string } = {
  reported: '',
  planned: 'expected',
  possible: 'possible',
  denied: 'denied',
};

/** What goes after a value that is not simply reported: "expected", "possible", "denied"; '' when it is. */
export const formatModality = (modality: Modality): string => MODALITY_WORDS[modality];
