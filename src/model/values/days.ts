/** Whole days since 1970-01-01, both ends included; open ends are infinite. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

const DAY = 86_400_000;
const POINT = /^(\d{4})(?:-(?:W(\d{2})|(\d{2})(?:-(\d{2}))?))?([~?])?$/;

/** By how many days `~` and `?` may miss, by the precision that was stated: half of the next wider unit at most. */
const SLACK = { day: 3, week: 7, month: 15, year: 183 };

const dayNumber = (year: number, month: number, day: number): number =>
  Math.floor(Date.UTC(year, month - 1, day) / DAY);

/** Monday of an ISO week: the week with 4 January is the first. */
function mondayOf(year: number, week: number): number {
  const fourth = dayNumber(year, 1, 4);
  const weekday = (new Date(fourth * DAY).getUTCDay() + 6) % 7;
  return fourth - weekday + (week - 1) * 7;
}

function pointDays(point: string): Days | null {
  const parts = POINT.exec(point);
  if (!parts) return null;
  const [, year, week, month, day, mark] = parts;
  const y = Number(year);
  const widened = (from: number, to: number, slack: number): Days =>
    mark ? { from: from - slack, to: to + slack } : { from, to };
  if (week) return widened(mondayOf(y, Number(week)), mondayOf(y, Number(week)) + 6, SLACK.week);
  if (day)
    return widened(
      dayNumber(y, Number(month), Number(day)),
      dayNumber(y, Number(month), Number(day)),
      SLACK.day,
    );
  if (month) return widened(dayNumber(y, Number(month), 1), dayNumber(y, Number(month) + 1, 0), SLACK.month);
  return widened(dayNumber(y, 1, 1), dayNumber(y, 12, 31), SLACK.year);
}

/** The days that an EDTF value means: `2025-W12` is 17 to 23 March 2025. Null for null and for what is no EDTF. */
export function daysOf(when: string | null): Days | null {
  if (when === null) return null;
  const [first, last] = when.split('/');
  const from = pointDays(first ?? '');
  if (last === undefined || !from) return from;
  const to = pointDays(last);
  return to && to.to >= from.from ? { from: from.from, to: to.to } : null;
}
