/** `long`: 15 March 2025 · `short`: 15 Mar 2025. */
export type DateStyle = 'long' | 'short';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

interface Day {
  readonly year: string;
  readonly month: string | null;
  readonly day: string | null;
  readonly mark: string;
}

function parse(text: string): Day | null {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?]?)$/.exec(text);
  if (!found) return null;
  const [, year = '', month = null, day = null, mark = ''] = found;
  return { year, month, day: day && String(Number(day)), mark };
}

function monthName(month: string, style: DateStyle): string {
  const name = MONTHS[Number(month) - 1] ?? month;
  return style === 'short' ? name.slice(0, 3) : name;
}

const qualified = (mark: string, text: string): string =>
  mark === '~' ? `about ${text}` : mark === '?' ? `perhaps ${text}` : text;

function point(text: string, style: DateStyle): string {
  const week = /^(\d{4})-W(\d{2})([~?]?)$/.exec(text);
  if (week) return qualified(week[3] ?? '', `week ${Number(week[2])} of ${week[1]}`);
  const date = parse(text);
  if (!date) return text;
  const month = date.month && monthName(date.month, style);
  return qualified(date.mark, [date.day, month, date.year].filter(Boolean).join(' '));
}

/**
 * A date or stretch of time (EDTF) as people write it: `2025-03-15` is "15 March 2025", `2025-03-15/2025-03-20`
 * "15–20 March 2025", `2025~` "about 2025". What is no EDTF comes back as it is.
 */
export function formatWhen(when: string, style: DateStyle = 'long'): string {
  const [from = '', to] = when.split('/');
  if (to === undefined) return point(from, style);
  const [a, b] = [parse(from), parse(to)];
  if (!a?.month || !b?.month || a.mark || b.mark || a.year !== b.year) {
    return `${point(from, style)} – ${point(to, style)}`;
  }
  if (a.day && b.day && a.month === b.month) return `${a.day}–${point(to, style)}`;
  const start = [a.day, monthName(a.month, style)].filter(Boolean).join(' ');
  return a.day || b.day ? `${start} – ${point(to, style)}` : `${start}–${point(to, style)}`;
}

const UNITS: readonly (readonly [string, string])[] = [
  ['Y', 'year'],
  ['M', 'month'],
  ['W', 'week'],
  ['D', 'day'],
];
const TIME_UNITS: readonly (readonly [string, string])[] = [
  ['H', 'hour'],
  ['M', 'minute'],
  ['S', 'second'],
];

/** An ISO 8601 duration in words: `P30D` is "30 days", `P1Y6M` "1 year 6 months". Others come back as they are. */
export function formatDuration(duration: string): string {
  const [days = '', time = ''] = duration.replace(/^P/, '').split('T');
  const part = (text: string, units: typeof UNITS): string[] =>
    units.flatMap(([letter, word]) => {
      const count = new RegExp(`(\\d+)${letter}`).exec(text)?.[1];
      return count ? [`${count} ${word}${count === '1' ? '' : 's'}`] : [];
    });
  return [...part(days, UNITS), ...part(time, TIME_UNITS)].join(' ') || duration;
}
