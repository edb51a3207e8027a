import { foldedWords } from './values/fold.js';

/** Hash functions per signature: similarity is estimated to ±0.04 (one standard deviation at 0.3 to 0.7). */
const HASHES = 128;
/** Words per shingle, and characters where a script writes no spaces. */
const WORDS = 3;
const CHARACTERS = 6;
/**
 * Rows per band: 42 bands of 3. Two texts with similarity s share a band with probability 1 − (1 − s³)^42: 0.996 at
 * 0.5, 0.84 at 0.35, where copies begin, 0.04 at 0.1, and 0.0003 at 0.02, which is usual for articles on one event.
 */
const ROWS = 3;

/**
 * From this share of shingles in common two texts are one. One word in ten exchanged leaves 0.57, one in six 0.41;
 * half of a text cut leaves 0.5. Two articles on one event by different hands stay below 0.1, long quotations aside.
 */
const COPY = 0.35;
/** A text that is cut further is a copy when so much of what is left stands in the longer one, … */
const CONTAINED = 0.8;
/** … and it is a fair part of it: less can be a shared quotation or boilerplate, see copied-passages.ts. */
const FAIR_PART = 0.25;
/**
 * Sentences from the start that are keys of their own: what is cut is cut from the end, and a third that is left of a
 * text shares a band in two cases of three only.
 */
const LEAD = 3;
/** Words that a sentence needs to be one of them. */
const TELLING = 8;
/** Shorter texts (in shingles) share too little to tell. */
const FEWEST = 12;

/** 32-bit FNV-1a over UTF-16 units. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** The finaliser of MurmurHash3: spreads each bit over all others. */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

const SEEDS = Uint32Array.from({ length: HASHES }, (_, at) => mix(at * 0x9e3779b9 + 0x7f4a7c15));

/** Hashes of the runs of words that a text consists of, each once; of single characters in unspaced scripts. */
export function shinglesOf(text: string): Set<number> {
  const words = foldedWords(text);
  const single = words.filter((word) => word.length === 1 && /[^\p{Script=Latin}\p{N}]/u.test(word)).length;
  const size = single > words.length / 2 ? CHARACTERS : WORDS;
  const shingles = new Set<number>();
  for (let at = 0; at + size <= words.length; at += 1)
    shingles.add(hash32(words.slice(at, at + size).join(' ')));
  return shingles;
}

/** Hashes of the first telling sentences, 0 for those that are missing. */
function leadOf(text: string): number[] {
  const sentences = text.split(/[.!?…。！？]+\s*|\n+/u).map(foldedWords);
  const telling = sentences.filter((words) => words.length >= TELLING).slice(0, LEAD);
  return Array.from({ length: LEAD }, (_, at) => (telling[at] ? hash32(telling[at].join(' ')) : 0));
}

/**
 * What a text looks like, for comparing it with others: 128 minimal hashes, the number of shingles, and the hashes of
 * the first sentences. An empty or very short text is like no other.
 */
export function signature(text: string): Uint32Array {
  const shingles = shinglesOf(text);
  const result = new Uint32Array(HASHES + 1 + LEAD).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let at = 0; at < HASHES; at += 1) {
      const hash = mix(shingle ^ SEEDS[at]!);
      if (hash < result[at]!) result[at] = hash;
    }
  }
  result[HASHES] = shingles.size;
  result.set(leadOf(text), HASHES + 1);
  return result;
}

/** Keys of which near-copies share at least one (see `ROWS` and `LEAD`); none for a text that is too short. */
export function bands(signed: Uint32Array): string[] {
  if (signed[HASHES]! < FEWEST) return [];
  const keys = new Set<string>();
  for (let band = 0; (band + 1) * ROWS <= HASHES; band += 1) {
    let hash = band;
    for (let row = 0; row < ROWS; row += 1) hash = mix(hash ^ signed[band * ROWS + row]!);
    keys.add(`${band}:${hash.toString(36)}`);
  }
  for (const hash of signed.subarray(HASHES + 1)) if (hash !== 0) keys.add(`lead:${hash.toString(36)}`);
  return [...keys];
}

/** Share of shingles that two texts have in common, 0 to 1 (Jaccard), estimated. */
export function similarity(a: Uint32Array, b: Uint32Array): number {
  if (a[HASHES] === 0 || b[HASHES] === 0) return 0;
  let equal = 0;
  for (let at = 0; at < HASHES; at += 1) if (a[at] === b[at]) equal += 1;
  return equal / HASHES;
}

/** Share of the shorter text's shingles that the longer one holds, 0 to 1, estimated. */
export function containment(a: Uint32Array, b: Uint32Array): number {
  const alike = similarity(a, b);
  const [x, y] = [a[HASHES]!, b[HASHES]!];
  const shared = (alike * (x + y)) / (1 + alike);
  return Math.min(1, x === 0 || y === 0 ? 0 : shared / Math.min(x, y));
}

/** Whether two texts are copies of one another: retitled, reordered, lightly reworded or cut. Symmetric. */
export function isNearCopy(a: Uint32Array, b: Uint32Array): boolean {
  if (Math.min(a[HASHES]!, b[HASHES]!) < FEWEST) return false;
  const alike = similarity(a, b);
  return alike >= COPY || (alike >= FAIR_PART && containment(a, b) >= CONTAINED);
}
