/** Control characters, and marks that turn the direction of writing or are invisible. */
const UNSAFE = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]+/gu;

/**
 * Text from outside on one line, without control characters or changes of writing direction, so that it can stand
 * in a table or a sentence: `'a\n\u001b[31mb'` becomes `'a [31mb'`.
 */
export const plainText = (text: string): string => text.replace(UNSAFE, ' ').replace(/\s+/gu, ' ').trim();

/** Text for a Markdown document: nothing in it is read as markup, and a table cell is not ended by it. */
export const markdownText = (text: string): string => plainText(text).replace(/[\\`*_[\]<>|#~&]/g, '\\$&');

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Ranges that a terminal draws over two columns (UAX #11: wide and full-width), most of them CJK and emoji. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;

/** Columns that a text takes on a terminal. */
export function displayWidth(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += WIDE.test(segment) ? 2 : 1;
  return width;
}

/** The text, or its beginning and an ellipsis, so that it takes at most `width` columns. */
export function shorten(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = '';
  let used = 0;
  for (const { segment } of graphemes.segment(text)) {
    used += WIDE.test(segment) ? 2 : 1;
    if (used > width - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}
