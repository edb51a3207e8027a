import type { ValueMention } from '../../model/analysis.js';
import { dateOf, dayNumber, isoDay, monthOf, shiftMonth, weekdayOf, weekInterval } from './calendar.js';
import { readNumber } from './number.js';
import { type Reading, senseAt } from './reading.js';

interface Found {
  readonly value: string;
  readonly to: number;
  /** Only good beside a stronger date (a bare weekday). */
  readonly weak?: boolean;
}

type Reader = (reading: Reading, at: number) => Found | null;

const NUMERIC = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/u;
/** Years that reports speak of; other four-digit numbers are counts. */
const isYear = (text: string | undefined): boolean => text !== undefined && /^(?:19|20)\d\d$/u.test(text);
const ORDINAL = /^(?:st|nd|rd|th|er|e|º|°|ª|го|е|й|ого|го)$/u;

const textAt = (reading: Reading, at: number): string | undefined => reading.tokens[at]?.text;
const sameSentence = (reading: Reading, a: number, b: number): boolean =>
  reading.tokens[a]?.sentence === reading.tokens[b]?.sentence;

/** `2025-03-15`, `15.03.2025`, `15/03/2025`. */
const numeric: Reader = (reading, at) => {
  const token = reading.tokens[at]!;
  const whole = NUMERIC.exec(token.text);
  if (whole) return found(dateOf(Number(whole[3]), Number(whole[2]), Number(whole[1])), at + 1);
  const [second, third] = [reading.tokens[at + 1], reading.tokens[at + 2]];
  if (isYear(token.text) && /^\d\d$/u.test(second?.text ?? '') && /^\d\d$/u.test(third?.text ?? '')) {
    if (/^\d{4}-\d\d-\d\d$/u.test(reading.text.slice(token.start, third!.end)))
      return found(dateOf(Number(token.text), Number(second!.text), Number(third!.text)), at + 3);
  }
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/u.exec(
    reading.text.slice(token.start, token.start + 10),
  );
  if (slashed && /^\d{1,2}$/u.test(token.text))
    return found(dateOf(Number(slashed[3]), Number(slashed[2]), Number(slashed[1])), at + 5);
  return null;
};

const found = (value: string | null, to: number): Found | null => (value === null ? null : { value, to });

/** A day of a month as digits: `15`, `15.`, `1er`, `21st`; the day and where it ends. */
function dayOfMonth(reading: Reading, at: number): { day: number; to: number } | null {
  const token = reading.tokens[at];
  if (!token || !/^\d{1,2}$/u.test(token.text) || (token.glued && reading.tokens[at - 1]?.kind === 'word'))
    return null;
  const day = Number(token.text);
  if (day < 1 || day > 31) return null;
  let to = at + 1;
  const next = reading.tokens[to];
  if (
    next &&
    ORDINAL.test(next.text) &&
    next.start <= token.end + 1 &&
    next.start - token.end < 2 &&
    (next.start === token.end || next.glued)
  )
    to += 1;
  else if (next?.text === '.' && next.start === token.end) to += 1;
  return { day, to };
}

function monthAt(reading: Reading, at: number): { month: number; to: number } | null {
  const sense = senseAt(reading, at, 'month');
  if (!sense) return null;
  const to =
    textAt(reading, sense.to) === '.' && (reading.tokens[at]?.text.length ?? 9) <= 4
      ? sense.to + 1
      : sense.to;
  return { month: Number(sense.arg), to };
}

const skipOf = (reading: Reading, at: number): number => (reading.is(at, 'marker', 'of') ? at + 1 : at);

/** A year after a date: `, 2025`, `de 2025`, `2025 года`. */
function yearAfter(reading: Reading, at: number): { year: number; to: number } | null {
  for (const start of [at, skipOf(reading, at), textAt(reading, at) === ',' ? at + 1 : at]) {
    if (isYear(textAt(reading, start)) && sameSentence(reading, at - 1, start)) {
      const unit = senseAt(reading, start + 1, 'unit');
      return { year: Number(textAt(reading, start)), to: unit?.arg === 'year' ? unit.to : start + 1 };
    }
  }
  return null;
}

/** Days that news looks back further than ahead when it leaves the year out. */
const LOOK_AHEAD = 130;

/** The year that a date without one means: the nearest to the day of publication, looking back more than ahead. */
function yearNear(reading: Reading, month: number, day: number, at: number): number | null {
  if (!reading.published) return null;
  const published = dayNumber(reading.published);
  const year = Number(reading.published.slice(0, 4));
  const ahead = reading.future(at) ? 300 : LOOK_AHEAD;
  for (const candidate of [year + 1, year, year - 1]) {
    const date = dateOf(candidate, month, Math.min(day, 28));
    if (date && dayNumber(date) - published <= ahead) return candidate;
  }
  return null;
}

function dated(reading: Reading, month: number, day: number, end: number, at: number): Found | null {
  const written = yearAfter(reading, end);
  const year = written?.year ?? yearNear(reading, month, day, at);
  return year === null ? null : found(dateOf(year, month, day), written?.to ?? end);
}

/** `15 March 2025`, `15 de marzo`, `20 and 21 December`, `20-21 December`, `from 3 to 5 May`. */
const dayMonth: Reader = (reading, at) => {
  const first = dayOfMonth(reading, at);
  if (!first) return null;
  const month = monthAt(reading, skipOf(reading, first.to));
  if (month) {
    const start = dated(reading, month.month, first.day, month.to, at);
    return start && (rangeBetweenMonths(reading, start) ?? start);
  }
  const joined =
    reading.is(first.to, 'marker', 'and') ||
    senseAt(reading, first.to, 'to') ||
    /^[-–—/]$/u.test(textAt(reading, first.to) ?? '');
  const next = joined ? first.to + 1 : reading.tokens[first.to]?.kind === 'number' ? first.to : null;
  const second = next === null ? null : dayOfMonth(reading, next);
  const shared = second && monthAt(reading, skipOf(reading, second.to));
  if (!second || !shared || second.day <= first.day) return null;
  const high = dated(reading, shared.month, second.day, shared.to, at);
  const low = high && dateOf(Number(high.value.slice(0, 4)), shared.month, first.day);
  return high && low ? { value: `${low}/${high.value}`, to: high.to } : null;
};

/** `28 February to 2 March 2025`. */
function rangeBetweenMonths(reading: Reading, low: Found): Found | null {
  const joiner =
    senseAt(reading, low.to, 'to') ??
    (/^[–—-]$/u.test(textAt(reading, low.to) ?? '') ? { to: low.to + 1 } : null);
  if (!joiner) return null;
  const day = dayOfMonth(reading, joiner.to);
  const month = day && monthAt(reading, skipOf(reading, day.to));
  const high = day && month && dated(reading, month.month, day.day, month.to, joiner.to);
  return high && high.value > low.value ? { value: `${low.value}/${high.value}`, to: high.to } : null;
}

/** `March 15, 2025`, `Jan. 9`, `March 15-16`. */
const monthDay: Reader = (reading, at) => {
  const month = monthAt(reading, at);
  const day = month && dayOfMonth(reading, month.to);
  if (!month || !day || isYear(textAt(reading, month.to))) return null;
  const unit =
    senseAt(reading, day.to, 'unit') ??
    senseAt(reading, day.to, 'scale') ??
    senseAt(reading, day.to, 'currency');
  if (unit) return null;
  const dash = /^[-–]$/u.test(textAt(reading, day.to) ?? '')
    ? day.to + 1
    : reading.tokens[day.to]?.kind === 'number' && reading.text[reading.tokens[day.to]!.start - 1] === '-'
      ? day.to
      : null;
  const second = dash === null ? null : dayOfMonth(reading, dash);
  if (second && second.day > day.day) {
    const high = dated(reading, month.month, second.day, second.to, at);
    const low = high && dateOf(Number(high.value.slice(0, 4)), month.month, day.day);
    if (high && low) return { value: `${low}/${high.value}`, to: high.to };
  }
  return dated(reading, month.month, day.day, day.to, at);
};

/** `March 2025`, `in March`, `last May`, `since September`: a month needs a year or a word of time before it. */
const monthYear: Reader = (reading, at) => {
  const month = monthAt(reading, at);
  if (!month) return null;
  const written = yearAfter(reading, month.to);
  if (written) return { value: monthOf(written.year, month.month), to: written.to };
  const introduced =
    ['in', 'on', 'of', 'from'].some((marker) => reading.is(at - 1, 'marker', marker)) ||
    isTimeWord(reading, at - 1) ||
    senseAt(reading, at - 1, 'to');
  if (!introduced || (reading.tokens[at]!.letters === 'lower' && reading.tokens[at]!.text.length < 4))
    return null;
  const year = yearNear(reading, month.month, 15, at);
  return year === null ? null : { value: monthOf(year, month.month), to: month.to };
};

const isTimeWord = (reading: Reading, at: number): boolean =>
  reading
    .senses(at)
    .some((sense) => sense.type === 'shift' || sense.type === 'part' || sense.type === 'month');

/** `in 2025`, `by 2029`, `2025 года`. */
const year: Reader = (reading, at) => {
  const text = textAt(reading, at);
  if (!isYear(text) || reading.tokens[at]!.glued) return null;
  const unit = senseAt(reading, at + 1, 'unit');
  if (unit?.arg === 'year') return { value: text!, to: unit.to };
  if (
    reading.good(at + 1) ||
    reading.isCounted(at + 1) ||
    senseAt(reading, at + 1, 'currency') ||
    senseAt(reading, at + 1, 'percent')
  )
    return null;
  return { value: text!, to: at + 1 };
};

/** `Thursday`, `last Saturday`, `next Thursday`: a bare weekday is past in news unless its clause looks ahead. */
const weekday: Reader = (reading, at) => {
  const shift = senseAt(reading, at, 'shift');
  const day = senseAt(reading, shift ? shift.to : at, 'weekday');
  if (!day || !reading.published) return null;
  const after = senseAt(reading, day.to, 'shift');
  const trailing =
    after && (after.arg === 'last' || after.arg === 'next' || after.arg === 'this') ? after : undefined;
  const sense = shift?.arg ?? trailing?.arg ?? null;
  const to = trailing?.to ?? day.to;
  const published = dayNumber(reading.published);
  const back = (weekdayOf(published) - Number(day.arg) + 7) % 7;
  const ahead = (7 - back) % 7;
  const clause = (): number => (reading.future(at) ? published + ahead : published - back);
  const choose = (): number => {
    if (sense === 'next') return published + (ahead === 0 ? 7 : ahead);
    if (sense === 'last') return published - (back === 0 ? 7 : back);
    return clause();
  };
  return { value: isoDay(choose()), to };
};

/** `yesterday`, `tomorrow`, `tonight`. */
const relativeDay: Reader = (reading, at) => {
  const sense = senseAt(reading, at, 'day');
  if (!sense || !reading.published) return null;
  return { value: isoDay(dayNumber(reading.published) + Number(sense.arg)), to: sense.to };
};

const UNIT_DAYS: Readonly<Record<string, number>> = { day: 1, week: 7 };

function shiftUnit(reading: Reading, unit: string, by: number): string | null {
  const iso = reading.published;
  if (!iso) return null;
  if (unit === 'day') return isoDay(dayNumber(iso) + by);
  if (unit === 'week') return weekInterval(iso, by);
  if (unit === 'month') return shiftMonth(iso, by);
  if (unit === 'year') return String(Number(iso.slice(0, 4)) + by);
  if (unit === 'weekend') {
    const monday = dayNumber(iso) - weekdayOf(dayNumber(iso)) + by * 7;
    return `${isoDay(monday + 5)}/${isoDay(monday + 6)}`;
  }
  return null;
}

const SHIFTS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1, earlier: 0, later: 0 };

/** `last week`, `this year`, `semana passada`, `earlier this week`. */
const shiftedUnit: Reader = (reading, at) => {
  const shift = senseAt(reading, at, 'shift');
  if (shift && shift.arg in SHIFTS) {
    const unit = senseAt(reading, shift.to, 'unit');
    if (unit && unit.arg !== 'day' && unit.arg !== 'hour')
      return found(shiftUnit(reading, unit.arg, SHIFTS[shift.arg]!), unit.to);
    return null;
  }
  const unit = senseAt(reading, at, 'unit');
  if (!unit || unit.arg === 'hour' || unit.arg === 'day') return null;
  const after = senseAt(reading, unit.to, 'shift');
  if (after && (after.arg === 'last' || after.arg === 'next'))
    return found(shiftUnit(reading, unit.arg, SHIFTS[after.arg]!), after.to);
  if (unit.arg === 'weekend' && reading.published) {
    const monday = weekdayOf(dayNumber(reading.published));
    return found(shiftUnit(reading, 'weekend', monday >= 5 || reading.future(at) ? 0 : -1), unit.to);
  }
  return null;
};

/** `three days ago`, `il y a deux semaines`, `in two weeks`. */
const counted: Reader = (reading, at) => {
  const opener = senseAt(reading, at, 'shift');
  const start = opener && (opener.arg === 'ago' || opener.arg === 'hence') ? opener.to : at;
  const number =
    readNumber(reading, start) ??
    (reading.is(start, 'marker', 'each') ? null : articleNumber(reading, start));
  if (!number) return null;
  const unit = senseAt(reading, number.to, 'unit');
  if (!unit) return null;
  const closer = senseAt(reading, unit.to, 'shift');
  const direction =
    opener?.arg === 'ago' || closer?.arg === 'ago'
      ? -1
      : opener?.arg === 'hence' || closer?.arg === 'hence'
        ? 1
        : 0;
  if (direction === 0 || !reading.published) return null;
  const to = closer?.arg === 'ago' || closer?.arg === 'hence' ? closer.to : unit.to;
  const days = UNIT_DAYS[unit.arg];
  if (days) return found(isoDay(dayNumber(reading.published) + direction * number.value * days), to);
  return found(shiftUnit(reading, unit.arg, direction * number.value), to);
};

/** "a week ago": an article counts as one. */
function articleNumber(reading: Reading, at: number): { value: number; to: number } | null {
  const unit = senseAt(reading, at, 'unit');
  if (unit) return { value: 1, to: at };
  const next = senseAt(reading, at + 1, 'unit');
  return next && (reading.tokens[at]?.text.length ?? 9) <= 5 && reading.tokens[at]?.kind === 'word'
    ? { value: 1, to: at + 1 }
    : null;
}

/** In order: the first reader that finds a date at a token wins. */
const READERS: readonly Reader[] = [
  numeric,
  dayMonth,
  monthDay,
  counted,
  monthYear,
  relativeDay,
  weekday,
  shiftedUnit,
  year,
];

/** The date that begins at a token; a weekday before a date joins it ("Thursday, 20 March"). */
export function readWhen(reading: Reading, at: number): ValueMention | null {
  for (const reader of READERS) {
    const hit = reader(reading, at);
    if (!hit) continue;
    let { value, to } = hit;
    if (reader === weekday) {
      const next = textAt(reading, to) === ',' ? to + 1 : to;
      const start = reading.is(next, 'marker', 'on') ? next + 1 : next;
      const date = dayMonth(reading, start) ?? monthDay(reading, start) ?? numeric(reading, start);
      if (date) ({ value, to } = date);
    }
    return {
      type: 'when',
      value,
      from: at,
      to,
      start: reading.tokens[at]!.start,
      end: reading.tokens[to - 1]!.end,
    };
  }
  return null;
}

const LETTERS: Readonly<Record<string, string>> = { day: 'D', week: 'W', month: 'M', year: 'Y' };

/** A duration that begins at a token: `30 days`, `30-day`, `month-long`, `dreißigtägig`. */
export function readDuration(reading: Reading, at: number): ValueMention | null {
  const number = readNumber(reading, at);
  const end = number?.to ?? at;
  const span = senseAt(reading, end, 'span');
  const unit = number && senseAt(reading, end, 'unit');
  const count = number?.value ?? 1;
  if (!Number.isInteger(count) || count > 10_000) return null;
  let value: string | null = null;
  if (span) value = span.arg.replace(/\d+/u, (digits) => String(Number(digits) * count));
  else if (unit?.arg === 'hour') value = `PT${count}H`;
  else if (unit && LETTERS[unit.arg]) value = `P${count}${LETTERS[unit.arg]}`;
  if (!value) return null;
  const to = span?.to ?? unit!.to;
  return {
    type: 'duration',
    value,
    from: at,
    to,
    start: reading.tokens[at]!.start,
    end: reading.tokens[to - 1]!.end,
  };
}
