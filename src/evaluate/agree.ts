/** Whether a slot says nothing: null, left out, '' or []. */
export const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** The values of a slot, each of which counts by itself; none when it says nothing. */
export const valuesOf = (value: unknown): readonly unknown[] =>
  isEmpty(value) ? [] : Array.isArray(value) ? value : [value];

/** A text without case, accents and punctuation but the full stop and the percent sign. */
export const fold = (value: unknown): string =>
  String(value)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%.]+/gu, ' ')
    .trim();

/** Dice overlap of the sets of words of two texts, 0 to 1; 0 when either has none. */
export function wordOverlap(a: unknown, b: unknown): number {
  const words = (text: unknown): ReadonlySet<string> => new Set(fold(text).split(' ').filter(Boolean));
  const left = words(a);
  const right = words(b);
  if (left.size === 0 || right.size === 0) return 0;
  const both = [...left].filter((word) => right.has(word)).length;
  return (2 * both) / (left.size + right.size);
}

const lastWord = (text: unknown): string => fold(text).split(' ').at(-1) ?? '';

/** Share by which a sum of money may differ: conversions and roundings of one source stay within it. */
const MONEY_TOLERANCE = 0.005;

/** Least overlap of words that makes two texts in a slot the same; other slots have to be equal when folded. */
const OVERLAPS: { readonly [slot: string]: number } = {
  place: 0.5,
  quote: 0.8,
  item: 0.4,
  conditions: 0.4,
  terms: 0.4,
};

/** Least overlap of two names of one actor. */
const SAME_NAME = 0.8;

type Data = { readonly [key: string]: unknown };
const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function sameMoney(gold: Data, got: unknown): boolean {
  if (!isData(got) || gold.currency !== got.currency) return false;
  const amount = Number(gold.amount);
  return Math.abs(amount - Number(got.amount)) <= MONEY_TOLERANCE * amount;
}

function sameActor(gold: Data, got: unknown): boolean {
  const id = isData(got) ? got.id : undefined;
  const type = isData(got) ? got.type : undefined;
  if (gold.id && id) return fold(gold.id) === fold(id) && (!gold.type || !type || gold.type === type);
  const name = isData(got) ? got.name : got;
  if (name === null || name === undefined) return false;
  return (
    fold(gold.name) === fold(name) ||
    wordOverlap(gold.name, name) >= SAME_NAME ||
    (gold.type === 'person' && lastWord(gold.name) === lastWord(name))
  );
}

function sameText(slot: string, gold: unknown, got: unknown): boolean {
  const said = isData(got) ? (got.id ?? got.name ?? '') : got;
  const least = OVERLAPS[slot];
  if (least !== undefined) return wordOverlap(gold, said) >= least;
  if (slot === 'when' || slot === 'deadline') return String(gold) === String(said).replace(/T.*/, '');
  if (slot === 'person') return fold(gold) === fold(said) || lastWord(gold) === lastWord(said);
  return fold(gold) === fold(said);
}

/**
 * Whether one value of a slot (never a list) is what gold wants. Money within 0.5 %; quantities and shares by their
 * number; actors by id, else by name, persons by family name; places, items and conditions by the words they share.
 */
export function agrees(slot: string, gold: unknown, got: unknown): boolean {
  if (isEmpty(gold) || isEmpty(got)) return false;
  if (!isData(gold)) return sameText(slot, gold, got);
  if ('currency' in gold) return sameMoney(gold, got);
  if ('value' in gold) return isData(got) && Number(gold.value) === Number(got.value);
  return sameActor(gold, got);
}
