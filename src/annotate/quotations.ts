import type { Quotation } from '../model/analysis.js';
import type { Context } from './context.js';

/** Opening marks and what closes each; languages mix them, so all pairs are read everywhere. */
const PAIRS: Readonly<Record<string, string>> = {
  '“': '”“"',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '‹': '›',
  '‘': '’',
  '‚': '‘’',
  '"': '"',
  "'": "'",
};
/** Longest quotation in UTF-16 units; a mark that stays open longer is a stray one. */
const LONGEST = 3000;
const WORD = /[\p{L}\p{N}]+(?:['’ʼ-][\p{L}\p{N}]+)*/gu;

/** Text between quotation marks, outermost pairs only, in order; the speaker is settled later. */
export function findQuotations(context: Context): Omit<Quotation, 'speaker'>[] {
  const { text, tokens } = context;
  const found: Omit<Quotation, 'speaker'>[] = [];
  for (let at = 0; at < text.length; at++) {
    const closers = PAIRS[text[at]!];
    if (!closers || !opensHere(text, at)) continue;
    const end = closeOf(text, at, closers);
    if (end < 0) continue;
    const span = trimmed(text, at + 1, end);
    if (span.end > span.start) {
      const from = tokens.findIndex((token) => token.start >= span.start);
      const after = tokens.findIndex((token) => token.start >= span.end);
      const words = text.slice(span.start, span.end).match(WORD)?.length ?? 0;
      if (from >= 0)
        found.push({ ...span, from, to: after < 0 ? tokens.length : after, direct: true, words });
    }
    at = end;
  }
  return found;
}

function opensHere(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  const mark = text[at]!;
  if (mark === '»' || mark === '“')
    return !/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}¿¡(…‘'„"«]/u.test(after);
  if (mark === "'" || mark === '‘' || mark === '"')
    return !/[\p{L}\p{N}.,]/u.test(before) && /\S/u.test(after);
  return true;
}

function closeOf(text: string, open: number, closers: string): number {
  const mark = text[open]!;
  const nests = mark === '«' || mark === '„' || mark === '“';
  let depth = 0;
  for (let at = open + 1; at < Math.min(text.length, open + LONGEST); at++) {
    const char = text[at]!;
    if (char === '\n' && text[at + 1] === '\n') return -1;
    if (nests && char === mark && !closers.includes(char)) depth++;
    if (!closers.includes(char)) continue;
    if (
      (char === "'" || char === '’') &&
      /\p{L}/u.test(text[at + 1] ?? '') &&
      /[\p{L}\p{N}]/u.test(text[at - 1] ?? '')
    )
      continue;
    if ((char === "'" || char === '’') && isElision(text, at)) continue;
    if (depth > 0) {
      depth--;
      continue;
    }
    return at;
  }
  return -1;
}

/** A plural possessive (`allies' help`) rather than a closing mark: a lower-case word follows and no stop stands before. */
const isElision = (text: string, at: number): boolean =>
  text[at - 1] === 's' &&
  /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3)) &&
  text.slice(at + 1).search(/['’][\s,.;:!?)]/u) >= 0 &&
  text.slice(at + 1).search(/['’][\s,.;:!?)]/u) < 200;

/** Without white space at the ends and a comma before the closing mark. */
function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  let [from, to] = [start, end];
  while (from < to && /\s/u.test(text[from]!)) from++;
  while (to > from && /[\s,]/u.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}
