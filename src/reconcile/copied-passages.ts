import type { Span } from '../model/span.js';
import { hash32 } from './near-copy.js';
import { foldedWords } from './values/fold.js';

/** Words per fingerprint; shorter runs in common are usual phrases, titles and names. */
const RUN = 8;
/** Of so many fingerprints in a row one is kept, so that every passage of WINDOW + RUN − 1 words in common is found. */
const WINDOW = 18;
/** Shortest passage that counts as copied, in words: two or three sentences. */
const PASSAGE = WINDOW + RUN - 1;

interface Word extends Span {
  readonly folded: string;
}

/** The words of a text with their places. */
function placedWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const start = match.index;
    const end = start + match[0].length;
    for (const folded of foldedWords(match[0])) words.push({ folded, start, end });
  }
  return words;
}

const fingerprints = (words: readonly Word[]): number[] =>
  words.slice(RUN - 1).map((_, at) =>
    hash32(
      words
        .slice(at, at + RUN)
        .map((word) => word.folded)
        .join(' '),
    ),
  );

/**
 * Keys of which a text that holds a passage of this one (25 words or more) shares at least one: the smallest
 * fingerprint of each window (winnowing). About one key for nine words.
 */
export function passageKeys(text: string): string[] {
  const prints = fingerprints(placedWords(text));
  const chosen = new Set<number>();
  for (let from = 0; from < Math.max(1, prints.length - WINDOW + 1); from += 1) {
    const window = prints.slice(from, from + WINDOW);
    if (window.length > 0) chosen.add(Math.min(...window));
  }
  return [...chosen].map((print) => print.toString(36)).sort();
}

/**
 * The passages of 25 words or more that `text` has in common with `original`, as spans of `text`, in order. A claim
 * whose evidence lies in one of them is no independent source beside `original`.
 */
export function copiedPassages(text: string, original: string): Span[] {
  const words = placedWords(text);
  const known = new Set(fingerprints(placedWords(original)));
  const spans: Span[] = [];
  let first = -1;
  const prints = fingerprints(words);
  for (let at = 0; at <= prints.length; at += 1) {
    const copied = at < prints.length && known.has(prints[at]!);
    if (copied && first < 0) first = at;
    if (copied || first < 0) continue;
    const last = at - 1 + RUN - 1;
    if (last - first + 1 >= PASSAGE) spans.push({ start: words[first]!.start, end: words[last]!.end });
    first = -1;
  }
  return spans;
}
