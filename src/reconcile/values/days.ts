import { type Days, daysOf as parse } from '../../model/values/days.js';

/** Dates recur on every comparison; beyond so many different ones the memory starts anew. */
const REMEMBERED = 10_000;
const known = new Map<string, Days | null>();

/** As `daysOf` of the model, for many comparisons of few dates. */
export function daysOf(when: string | null): Days | null {
  if (when === null) return null;
  const days = known.get(when);
  if (days !== undefined) return days;
  if (known.size >= REMEMBERED) known.clear();
  const parsed = parse(when);
  known.set(when, parsed);
  return parsed;
}

/** How many days a stretch holds. */
export const lengthOf = (days: Days): number => days.to - days.from + 1;

/** Days between two stretches; 0 when they meet. */
export const gapOf = (a: Days, b: Days): number => Math.max(0, a.from - b.to, b.from - a.to);

/** Days between two publication dates, by their first days; null when one is unknown. */
export function daysBetween(a: string | null, b: string | null): number | null {
  const from = daysOf(a);
  const to = daysOf(b);
  return from && to ? Math.abs(from.from - to.from) : null;
}

/** Sorts publication dates, the unknown ones last. */
export function byDate(a: string | null, b: string | null): number {
  const from = daysOf(a)?.from ?? Infinity;
  const to = daysOf(b)?.from ?? Infinity;
  return from < to ? -1 : from > to ? 1 : 0;
}

/** Numbers of the stretches of `size` days that hold the given days, so that overlapping stretches share one. */
export function buckets(days: Days, size: number): number[] {
  const first = Math.floor(days.from / size);
  const last = Math.floor(days.to / size);
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}

/** A number of days in words: `1 day`, `13 days`, `an unknown number of days`. */
export const daysLong = (gap: number | null): string =>
  gap === null ? 'an unknown number of days' : gap === 1 ? '1 day' : `${gap} days`;
