import { fold } from '../../languages/common/fold.js';
import type { PackValues } from '../../languages/pack.js';
import { type Reading, senseAt } from './reading.js';

/** A number read from tokens: `to` excluded; `scaled` when a scale word (million) took part; `words` when spelt out. */
export interface ReadNumber {
  readonly value: number;
  readonly from: number;
  readonly to: number;
  readonly scaled: boolean;
  readonly words: boolean;
}

/** The value of digits with local separators: `1.600,5` → 1600.5 where the decimal mark is a comma; null when odd. */
export function parseDigits(raw: string, decimal: PackValues['decimal']): number | null {
  const marks = raw.replace(/\d/gu, '');
  if (marks === '') return Number(raw);
  const groups = raw.split(/\D/u);
  const grouped = groups.slice(1).every((group) => group.length === 3) && (groups[0]?.length ?? 9) <= 3;
  const kinds = new Set(marks);
  if (kinds.size === 1) {
    const mark = marks[0]!;
    if (mark !== '.' && mark !== ',') return grouped ? Number(groups.join('')) : null;
    if (marks.length > 1) return grouped ? Number(groups.join('')) : null;
    if (mark === decimal || !grouped) return Number(`${groups[0]}.${groups[1]}`);
    return Number(groups.join(''));
  }
  const last = marks.at(-1)!;
  if (kinds.size !== 2 || marks.indexOf(last) !== marks.length - 1 || (last !== '.' && last !== ','))
    return null;
  const whole = groups.slice(0, -1);
  if (!whole.slice(1).every((group) => group.length === 3)) return null;
  return Number(`${whole.join('')}.${groups.at(-1)}`);
}

/** Reads the number that begins at a token; null when none does. */
export function readNumber(reading: Reading, at: number): ReadNumber | null {
  const token = reading.tokens[at];
  if (!token || token.kind === 'mark') return null;
  if (token.kind === 'number') return readDigits(reading, at);
  return readWords(reading, at);
}

function readDigits(reading: Reading, at: number): ReadNumber | null {
  const token = reading.tokens[at]!;
  const before = reading.tokens[at - 1];
  if (token.glued && before?.kind === 'word' && !senseAt(reading, at - 1, 'currency')) return null;
  let value = parseDigits(token.text, reading.values.decimal);
  if (value === null) return null;
  let to = at + 1;
  if (/^\d{1,3}$/u.test(token.text)) {
    // "800 000": groups of three, split by plain spaces
    for (
      let next = reading.tokens[to];
      next && /^\d{3}(?:[.,]\d+)?$/u.test(next.text) && !next.glued;
      next = reading.tokens[to]
    ) {
      if (reading.text.slice(reading.tokens[to - 1]!.end, next.start).trim() !== '' || value === 0) break;
      value = value * 1000 + (parseDigits(next.text, reading.values.decimal) ?? 0);
      to++;
    }
  }
  const fraction = fractionAfter(reading, to);
  if (fraction)
    return { ...applyScales(reading, value + fraction.value, fraction.to), from: at, words: false };
  return { ...applyScales(reading, value, to), from: at, words: false };
}

/** "3 and a half", "3 ½". */
function fractionAfter(reading: Reading, at: number): { value: number; to: number } | null {
  const half = /^[½¼¾]$/u.exec(reading.tokens[at]?.text ?? '');
  if (half) return { value: { '½': 0.5, '¼': 0.25, '¾': 0.75 }[half[0]] ?? 0, to: at + 1 };
  return null;
}

function applyScales(
  reading: Reading,
  value: number,
  at: number,
): { value: number; to: number; scaled: boolean } {
  let result = value;
  let to = at;
  let scaled = false;
  for (;;) {
    const scale = scaleAt(reading, to);
    if (!scale) break;
    result *= scale.value;
    to = scale.to;
    scaled = true;
  }
  return { value: Math.round(result * 1e6) / 1e6, to, scaled };
}

/** A scale word; a single letter (`m`, `k`) counts only directly after digits. */
function scaleAt(reading: Reading, at: number): { value: number; to: number } | null {
  const token = reading.tokens[at];
  const sense = token && senseAt(reading, at, 'scale');
  if (!token || !sense) return null;
  if (token.text.length === 1 && reading.tokens[at - 1]?.end !== token.start) return null;
  // "1.5 m." needs no point, but "mln." and "mld." carry one
  return { value: Number(sense.arg), to: sense.to };
}

/** Largest number of one group below a scale. */
const HUNDRED = 100;

function readWords(reading: Reading, at: number): ReadNumber | null {
  if (senseAt(reading, at, 'vague')) return null;
  let total = 0;
  let group = 0;
  let last = 0;
  let to = at;
  let scaled = false;
  let seen = false;
  let lastScale = Infinity;
  for (;;) {
    const fraction = senseAt(reading, to, 'fraction');
    if (fraction) {
      const scale = scaleAt(reading, fraction.to) ?? scaleAt(reading, fraction.to + 1);
      if (!seen || last < HUNDRED) {
        const value = (group + Number(fraction.arg)) * (scale?.value ?? 1);
        return {
          value: total + value,
          from: at,
          to: scale?.to ?? fraction.to,
          scaled: scale !== null,
          words: true,
        };
      }
      break;
    }
    const word = numberWordAt(reading, to);
    if (word && (!seen || fits(last, word.value))) {
      group += word.value;
      last = word.value;
      to = word.to;
      seen = true;
    } else {
      const scale = scaleAt(reading, to);
      if (!scale || scale.value >= lastScale) break;
      if (!seen && senseAt(reading, to, 'vague')) return null;
      if (scale.value === HUNDRED) group = (group === 0 ? 1 : group) * HUNDRED;
      else {
        total += (group === 0 ? 1 : group) * scale.value;
        group = 0;
        lastScale = scale.value;
      }
      last = scale.value;
      to = scale.to;
      scaled = true;
      seen = true;
    }
    const joiner = joinerAt(reading, to);
    if (joiner && joins(reading, joiner, last)) to = joiner;
  }
  if (!seen) return null;
  return { value: total + group, from: at, to, scaled, words: true };
}

/** Whether a number word may follow within one group: tens after hundreds, units after tens. */
function fits(last: number, next: number): boolean {
  if (last >= 1000) return next < 1000;
  if (last >= HUNDRED) return next < HUNDRED;
  if (last >= 20 && last % 10 === 0)
    return next < 10 || (last === 60 && next < 20) || (last === 80 && next < 20);
  return false;
}

function joinerAt(reading: Reading, at: number): number | null {
  const token = reading.tokens[at];
  return token?.kind === 'word' && reading.values.joiners.includes(token.fold) ? at + 1 : null;
}

/** Whether what stands after a joiner belongs to the same number. */
function joins(reading: Reading, at: number, last: number): boolean {
  if (senseAt(reading, at, 'fraction')) return true;
  const word = numberWordAt(reading, at);
  return word !== null && fits(last, word.value) && !(last < HUNDRED && word.value >= 10);
}

function numberWordAt(reading: Reading, at: number): { value: number; to: number } | null {
  const token = reading.tokens[at];
  if (token?.kind !== 'word') return null;
  const sense = senseAt(reading, at, 'number');
  if (sense) return { value: Number(sense.arg), to: sense.to };
  const compound = compoundNumber(token.text, reading.values);
  return compound === null ? null : { value: compound, to: at + 1 };
}

interface CompoundParts {
  readonly numbers: ReadonlyMap<string, number>;
  readonly scales: ReadonlyMap<string, number>;
}
const partsOf = new WeakMap<PackValues, CompoundParts>();

/** Shortest word that may be a compound number: German `elfhundert`, Italian `ventitre`. */
const SHORTEST_COMPOUND = 6;

/** A number written as one word: `fünfundzwanzig`, `vijfentwintig`, `ventotto`, `zweihundertfünfzig`; null otherwise. */
export function compoundNumber(word: string, values: PackValues): number | null {
  if (word.length < SHORTEST_COMPOUND) return null;
  let parts = partsOf.get(values);
  if (!parts) {
    const single = (table: Readonly<Record<string, number>>): Map<string, number> =>
      new Map(
        Object.entries(table).flatMap(([patterns, value]) =>
          expandWords(patterns).map((item): [string, number] => [item, value]),
        ),
      );
    parts = { numbers: single(values.numbers), scales: single(values.scales) };
    partsOf.set(values, parts);
  }
  return splitCompound(fold(word), parts, values.joiners);
}

function expandWords(patterns: string): string[] {
  const open = (text: string): string[] => {
    const found = /\{([^{}]*)\}/u.exec(text);
    return found
      ? (found[1] ?? '').split(',').flatMap((part) => open(text.replace(found[0], () => part.trim())))
      : [text];
  };
  return patterns
    .split('|')
    .flatMap((item) => open(item.trim()))
    .map((item) => fold(item.replace(/\*$/u, '')))
    .filter((item) => item !== '' && !/[\s*]/u.test(item) && item.length > 1);
}

function splitCompound(word: string, parts: CompoundParts, joiners: readonly string[]): number | null {
  for (const [scale, factor] of parts.scales) {
    if (factor > 1e3 || scale.length < 3) continue;
    const at = word.indexOf(scale);
    if (at < 0) continue;
    const head = at === 0 ? 1 : below(word.slice(0, at), parts, joiners);
    const rest = stripJoiner(word.slice(at + scale.length), joiners);
    const tail = rest === '' ? 0 : (splitCompound(rest, parts, joiners) ?? below(rest, parts, joiners));
    if (head !== null && tail !== null && tail < factor) return head * factor + tail;
  }
  return below(word, parts, joiners, true);
}

const stripJoiner = (word: string, joiners: readonly string[]): string => {
  const joiner = joiners.find((item) => word.startsWith(item) && word.length > item.length);
  return joiner ? word.slice(joiner.length) : word;
};

/** Two number words below a hundred in one: units before tens with a joiner (de, nl), or tens before units (it). */
function below(word: string, parts: CompoundParts, joiners: readonly string[], split = false): number | null {
  const whole = parts.numbers.get(word);
  if (whole !== undefined && !split) return whole;
  for (let cut = 2; cut < word.length - 1; cut++) {
    const head = parts.numbers.get(word.slice(0, cut));
    if (head === undefined) continue;
    const rest = word.slice(cut);
    for (const joiner of ['', ...joiners]) {
      if (!rest.startsWith(joiner)) continue;
      const tail = parts.numbers.get(rest.slice(joiner.length));
      if (tail === undefined) continue;
      if (head < 10 && tail >= 20 && tail % 10 === 0 && joiner !== '') return head + tail;
      if (head >= 20 && head % 10 === 0 && tail < 10) return head + tail;
    }
  }
  return whole ?? null;
}
