import type { Days } from '../../model/values/days.js';

const PARTS = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** Fewest and most days of a year and of a month. */
const YEAR = [365, 366] as const;
const MONTH = [28, 31] as const;

/**
 * How many days an ISO 8601 duration can be, from the fewest to the most: `P30D` is 30, `P1M` 28 to 31. Fractions
 * for hours. Null for null and for what is no duration.
 */
export function durationDays(duration: string | null): Days | null {
  const parts = duration === null ? null : PARTS.exec(duration);
  if (!parts) return null;
  const [years, months, weeks, days, hours, minutes, seconds] = parts
    .slice(1)
    .map((part) => Number(part ?? 0));
  const fixed = weeks! * 7 + days! + hours! / 24 + minutes! / 1440 + seconds! / 86_400;
  return {
    from: years! * YEAR[0] + months! * MONTH[0] + fixed,
    to: years! * YEAR[1] + months! * MONTH[1] + fixed,
  };
}
