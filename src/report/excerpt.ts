import type { Span } from '../model/span.js';
import { plainText } from './plain-text.js';

/** What a span says, in its sentence: `before` and `after` are the rest of the sentence. */
export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** How far from a span the ends of its sentence are looked for, in UTF-16 units. */
const REACH = 400;

/** Starts of sentences and paragraphs in a stretch of text. */
function startsIn(text: string, language: string): number[] {
  const starts: number[] = [];
  for (const { index } of sentencesOf(language).segment(text)) starts.push(index);
  for (const { index } of text.matchAll(/\n+/g)) starts.push(index);
  return starts.sort((a, b) => a - b);
}

function sentencesOf(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'sentence' });
  }
}

/** The sentence around a span with the span set apart, on one line and safe for a terminal. */
export function excerptOf(text: string, span: Span, language = 'en'): Excerpt {
  const from = Math.max(0, span.start - REACH);
  const starts = startsIn(text.slice(from, span.end + REACH), language).map((start) => start + from);
  const first = starts.filter((start) => start <= span.start).at(-1) ?? from;
  const last = starts.find((start) => start >= span.end) ?? Math.min(text.length, span.end + REACH);
  return {
    before: plainText(text.slice(first, span.start)),
    marked: plainText(text.slice(span.start, span.end)),
    after: plainText(text.slice(span.end, last)),
  };
}

const space = (left: string, right: string): string =>
  left && right && !/[\p{Ps}\p{Pi}'"’-]$/u.test(left) && !/^[\p{Pe}\p{Pf}.,;:!?'"’-]/u.test(right) ? ' ' : '';

/** An excerpt as one text, the span between two marks. */
export function formatExcerpt({ before, marked, after }: Excerpt, marks: readonly [string, string]): string {
  return `${before}${space(before, marked)}${marks[0]}${marked}${marks[1]}${space(marked, after)}${after}`;
}
