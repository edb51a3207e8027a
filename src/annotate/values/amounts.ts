import type { ValueMention } from '../../model/analysis.js';
import type { Bound } from '../../model/values/amount.js';
import { type ReadNumber, readNumber } from './number.js';
import { type Reading, senseAt } from './reading.js';

/** Symbols of currencies in all languages (Unicode currency signs; a bare dollar sign is the US one in news). */
const SYMBOLS: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₴': 'UAH',
  '₽': 'RUB',
  '₹': 'INR',
  '₺': 'TRY',
  '₪': 'ILS',
  '₩': 'KRW',
  '₦': 'NGN',
  '₱': 'PHP',
  '₸': 'KZT',
  '₾': 'GEL',
  '฿': 'THB',
  '₫': 'VND',
};
/** Letters before a dollar sign that name another country's (ISO 4217). */
const DOLLARS: Readonly<Record<string, string>> = {
  us: 'USD',
  a: 'AUD',
  au: 'AUD',
  c: 'CAD',
  ca: 'CAD',
  nz: 'NZD',
  hk: 'HKD',
  s: 'SGD',
  r: 'BRL',
  nt: 'TWD',
};
/** ISO 4217 codes written before or after an amount. */
const ISO_CODE =
  /^(?:USD|EUR|GBP|CHF|SEK|NOK|DKK|PLN|CZK|HUF|RON|BGN|UAH|RUB|TRY|JPY|CNY|KRW|CAD|AUD|NZD|INR|PKR|BRL|MXN|ZAR|NGN|XOF|XAF|KES|ETB|SAR|AED|QAR|KWD|ILS|EGP|COP|ISK|GEL|AMD|AZN|KZT|SGD|HKD|TWD|THB|IDR|PHP|RSD|BAM)$/u;

const BOUND_NAMES: readonly Bound[] = ['about', 'over', 'at-least', 'under', 'up-to'];

interface Ranged {
  readonly low: ReadNumber;
  readonly high: ReadNumber | null;
  readonly from: number;
  readonly to: number;
  readonly bound: Bound;
}

/** A bound just before a number: "up to", "more than", "some". */
function boundBefore(reading: Reading, at: number): { bound: Bound; from: number } | null {
  for (let start = at - 1; start >= Math.max(0, at - 4); start--) {
    for (const sense of reading.senses(start)) {
      if (sense.type !== 'bound') continue;
      const gap = at - sense.to;
      if (gap === 0 || (gap === 1 && isLight(reading, sense.to)))
        return { bound: BOUND_NAMES.find((name) => name === sense.arg) ?? 'exact', from: start };
    }
  }
  return null;
}

/** A currency sign or an article between a bound and its number. */
const isLight = (reading: Reading, at: number): boolean => {
  const token = reading.tokens[at];
  return (
    token !== undefined && (token.text in SYMBOLS || ISO_CODE.test(token.text) || token.text.length <= 3)
  );
};

/** A number or a range of two, with its bound. */
function readRanged(reading: Reading, at: number): Ranged | null {
  const opened = senseAt(reading, at, 'between');
  const low = readNumber(reading, opened ? skipSymbol(reading, opened.to) : at);
  if (!low) return null;
  const from = opened ? at : low.from;
  const joined = rangeEnd(reading, low, opened !== undefined);
  if (joined) {
    const factor = joined.scaled && !low.scaled && low.value < joined.value ? scaleOf(reading, joined) : 1;
    const value = low.value * factor;
    if (value < joined.value)
      return { low: { ...low, value }, high: joined, from, to: joined.to, bound: 'range' };
  }
  if (opened) return null;
  const bound = boundBefore(reading, skipSymbolBack(reading, at));
  const after = boundAfter(reading, low.to);
  return { low, high: null, from: bound?.from ?? from, to: low.to, bound: bound?.bound ?? after ?? 'exact' };
}

/** "50 or more", "at 50 at least": the pack lists the words under bounds; they may stand after the number. */
function boundAfter(reading: Reading, at: number): Bound | null {
  const sense = senseAt(reading, at, 'bound');
  if (!sense || readNumber(reading, sense.to)) return null;
  const next = reading.tokens[sense.to];
  if (next && next.kind !== 'mark') return null;
  return BOUND_NAMES.find((name) => name === sense.arg) ?? null;
}

const skipSymbol = (reading: Reading, at: number): number =>
  (reading.tokens[at]?.text ?? '') in SYMBOLS ? at + 1 : at;
const skipSymbolBack = (reading: Reading, at: number): number => {
  let start = at;
  while (
    start > 0 &&
    ((reading.tokens[start - 1]?.text ?? '') in SYMBOLS ||
      ISO_CODE.test(reading.tokens[start - 1]?.text ?? ''))
  )
    start--;
  return start;
};

function rangeEnd(reading: Reading, low: ReadNumber, opened: boolean): ReadNumber | null {
  let at = low.to;
  // the low end may carry its own unit: "between $3 and $4"
  const joiner = senseAt(reading, at, 'to');
  const dash = /^[-–—−]$/u.test(reading.tokens[at]?.text ?? '');
  const hyphen =
    reading.tokens[at]?.kind === 'number' &&
    reading.tokens[at]?.start === (reading.tokens[at - 1]?.end ?? -9) + 1 &&
    /[-–]/u.test(reading.text[reading.tokens[at - 1]!.end] ?? '');
  if (joiner) at = joiner.to;
  else if (dash) at += 1;
  else if (!hyphen && !(opened && reading.is(at, 'marker', 'and'))) return null;
  else if (!hyphen) at += 1;
  const high = readNumber(reading, skipSymbol(reading, at));
  return high && high.value > low.value ? high : high?.scaled ? high : null;
}

/** What a scale word multiplied: 4 billion → 1e9. */
function scaleOf(reading: Reading, number: ReadNumber): number {
  for (let at = number.from; at < number.to; at++) {
    const sense = senseAt(reading, at, 'scale');
    if (sense) return Number(sense.arg);
  }
  return 1;
}

interface FoundCurrency {
  readonly currency: string;
  readonly from: number;
  readonly to: number;
}

function currencyBefore(reading: Reading, at: number): FoundCurrency | null {
  const token = reading.tokens[at - 1];
  if (!token) return null;
  const symbol = SYMBOLS[token.text];
  if (symbol) {
    const letters = reading.tokens[at - 2];
    const other =
      letters && letters.end === token.start && token.text === '$' ? DOLLARS[letters.fold] : undefined;
    return { currency: other ?? symbol, from: other ? at - 2 : at - 1, to: at };
  }
  if (ISO_CODE.test(token.text)) return { currency: token.text, from: at - 1, to: at };
  return null;
}

function currencyAfter(reading: Reading, at: number): FoundCurrency | null {
  let start = at;
  const token = reading.tokens[start];
  if (!token) return null;
  if (SYMBOLS[token.text]) return { currency: SYMBOLS[token.text]!, from: start, to: start + 1 };
  if (ISO_CODE.test(token.text)) return { currency: token.text, from: start, to: start + 1 };
  // "millones de euros", "milliards d'euros", "million US dollars"
  if (reading.is(start, 'marker', 'of')) start += 1;
  const sense = senseAt(reading, start, 'currency');
  return sense ? { currency: sense.arg, from: start, to: sense.to } : null;
}

/** Money that begins at a token, as a mention; null when none does. `last` is the currency last spoken of. */
export function readMoney(reading: Reading, at: number, last: string | null): ValueMention | null {
  const ranged = readRanged(reading, at);
  if (!ranged) return null;
  const before = currencyBefore(reading, ranged.low.from);
  const end = ranged.high ?? ranged.low;
  const after =
    currencyAfter(reading, end.to) ?? (ranged.high ? currencyAfter(reading, ranged.low.to) : null);
  const elided = !before && !after && last !== null && elidesCurrency(reading, ranged) ? last : null;
  const currency = before?.currency ?? after?.currency ?? elided;
  if (!currency) return null;
  const from = Math.min(ranged.from, before?.from ?? ranged.from);
  const to = Math.max(ranged.to, after?.to ?? ranged.to);
  return {
    type: 'money',
    value: { amount: ranged.low.value, high: ranged.high?.value ?? null, bound: ranged.bound, currency },
    from,
    to,
    start: reading.tokens[from]!.start,
    end: reading.tokens[to - 1]!.end,
  };
}

/** Least amount that can stand without its currency ("another 64 billion"). */
const ELIDED_FROM = 1e6;

/** A scaled number with no thing counted after it, in a report that has named a currency. */
function elidesCurrency(reading: Reading, ranged: Ranged): boolean {
  const end = ranged.high ?? ranged.low;
  if (!end.scaled || end.value < ELIDED_FROM) return false;
  for (let at = end.to; at < end.to + 3; at++) {
    const token = reading.tokens[at];
    if (!token || token.kind === 'mark' || token.sentence !== reading.tokens[end.from]!.sentence) return true;
    if (reading.isCounted(at)) return false;
  }
  return true;
}

/** A percentage that begins at a token; `of` is GDP where the text says so. */
export function readPercent(reading: Reading, at: number): ValueMention | null {
  const ranged = readRanged(reading, at);
  if (!ranged) return null;
  const end = ranged.high ?? ranged.low;
  const sign = senseAt(reading, end.to, 'percent');
  if (!sign) return null;
  let gdp: number | null = null;
  for (let next = sign.to; next < sign.to + 5; next++) {
    const sense = senseAt(reading, next, 'gdp');
    if (sense) gdp = sense.to;
  }
  const to = gdp ?? sign.to;
  return {
    type: 'percent',
    value: {
      value: (ranged.bound === 'range' ? ranged.high : ranged.low)?.value ?? ranged.low.value,
      bound: ranged.bound,
      of: gdp ? 'GDP' : null,
    },
    from: ranged.from,
    to,
    start: reading.tokens[ranged.from]!.start,
    end: reading.tokens[to - 1]!.end,
  };
}

/** Furthest noun that a number may count: "50 additional air-defence missiles". */
const FURTHEST_UNIT = 5;

/** A counted thing that begins at a token; else the bare number as a `number` mention. */
export function readQuantity(reading: Reading, at: number): ValueMention | null {
  const ranged = readRanged(reading, at);
  if (!ranged) return null;
  const end = ranged.high ?? ranged.low;
  const unit = unitAfter(reading, end.to);
  const to = unit?.to ?? ranged.to;
  const span = {
    from: ranged.from,
    to,
    start: reading.tokens[ranged.from]!.start,
    end: reading.tokens[to - 1]!.end,
  };
  if (!unit) {
    if (ranged.high || ranged.bound !== 'exact')
      return {
        type: 'quantity',
        value: { value: ranged.low.value, high: ranged.high?.value ?? null, bound: ranged.bound, unit: '' },
        ...span,
      };
    return { type: 'number', value: ranged.low.value, ...span };
  }
  return {
    type: 'quantity',
    value: {
      value: ranged.low.value,
      high: ranged.high?.value ?? null,
      bound: ranged.bound,
      unit: unit.unit,
    },
    ...span,
  };
}

function unitAfter(reading: Reading, at: number): { unit: string; to: number } | null {
  const first = reading.tokens[at];
  if (!first) return null;
  for (let next = at; next < at + FURTHEST_UNIT; next++) {
    const token = reading.tokens[next];
    if (
      !token ||
      token.sentence !== first.sentence ||
      (token.kind === 'mark' && !/^["'“„«‘(]$/u.test(token.text))
    )
      return null;
    if (token.kind === 'number' && !token.glued) return null;
    const good = reading.good(next);
    if (good) return { unit: good.sense, to: good.to };
    if (next > at && reading.isVerb(next)) return null;
  }
  return null;
}
