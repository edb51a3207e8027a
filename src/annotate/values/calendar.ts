/** Milliseconds of a day. */
const DAY = 86_400_000;

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** Days since 1970-01-01 of a `YYYY-MM-DD` string. */
export const dayNumber = (iso: string): number =>
  Math.floor(Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8, 10))) / DAY);

/** `YYYY-MM-DD` of days since 1970-01-01. */
export const isoDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** Monday 0 … Sunday 6. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** `YYYY-MM-DD`, or null when there is no such day. */
export function dateOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

export const monthOf = (year: number, month: number): string => `${pad(year, 4)}-${pad(month, 2)}`;

/** The month that lies `by` months from that of a day: `2025-03`. */
export function shiftMonth(iso: string, by: number): string {
  const months = Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1 + by;
  return monthOf(Math.floor(months / 12), (months % 12) + 1);
}

/** Monday to Sunday of the week that lies `by` weeks from that of a day, as an EDTF interval. */
export function weekInterval(iso: string, by: number): string {
  const monday = dayNumber(iso) - weekdayOf(dayNumber(iso)) + by * 7;
  return `${isoDay(monday)}/${isoDay(monday + 6)}`;
}
