import { When } from '../model/values/when.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Ways in which a day is written that can only be read in one way, each as year, month and day. */
const DAYS: readonly { readonly pattern: RegExp; readonly order: readonly ('y' | 'm' | 'd')[] }[] = [
  { pattern: /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\d.*)?$/, order: ['y', 'm', 'd'] },
  { pattern: /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?:[T ].*)?$/, order: ['y', 'm', 'd'] },
  { pattern: /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}.*)?$/, order: ['y', 'm', 'd'] },
  { pattern: /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:[ ,].*)?$/, order: ['d', 'm', 'y'] },
  {
    pattern: /^(?:[a-z]{3,9},? )?(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{4})(?:[ ,T].*)?$/i,
    order: ['d', 'm', 'y'],
  },
  {
    pattern: /^(?:[a-z]{3,9},? )?([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?:[ ,T].*)?$/i,
    order: ['m', 'd', 'y'],
  },
];

function monthOf(word: string): number {
  if (/^\d+$/.test(word)) return Number(word);
  return MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

/** Whether the year, month or week, and day exist in the calendar; a part that is not given exists. */
function inCalendar(date: string): boolean {
  const [, year, week, month, day] = /^(\d{4})(?:-W(\d{2})|-(\d{2})(?:-(\d{2}))?)?[~?]?$/.exec(date) ?? [];
  if (!year) return false;
  if (week) return Number(week) >= 1 && Number(week) <= 53;
  if (month && (Number(month) < 1 || Number(month) > 12)) return false;
  if (!day) return true;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(day) >= 1 && Number(day) <= last;
}

/** Whether a string is EDTF of the level that model.md uses, and names days that exist. */
export const isWhen = (value: string): boolean =>
  When.safeParse(value).success && value.split('/').every(inCalendar);

/**
 * A date as files and pages write it, as EDTF: `2025-03-15T09:30:00Z`, `Sat, 15 Mar 2025 09:30:00 GMT` and
 * `15 March 2025` are `2025-03-15` (the day where it was written), `2025-03` stays. Null when it can't be read, or
 * only by guessing which number is the month.
 */
export function whenOf(written: string): string | null {
  const value = written.trim();
  if (isWhen(value)) return value;
  for (const { pattern, order } of DAYS) {
    const match = pattern.exec(value);
    if (!match) continue;
    const part = (name: 'y' | 'm' | 'd'): string => match[order.indexOf(name) + 1] ?? '';
    const two = (number: string | number): string => String(number).padStart(2, '0');
    const date = `${part('y')}-${two(monthOf(part('m')))}-${two(part('d'))}`;
    return isWhen(date) ? date : null;
  }
  return null;
}
