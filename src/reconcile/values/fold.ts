/** Letters that no accent can be taken from. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ı: 'i',
  ё: 'е',
};

/** Scripts written without spaces: there each character counts as a word. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
const UNSPACED_ALL = new RegExp(UNSPACED.source, 'gu');

/** A text without case and accents: `Zełenski` gives `zelenski`. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđðþæœßıё]/gu, (letter) => PLAIN[letter] ?? letter);

/** The folded words of a text in any language: `F-16's` gives `f`, `16`, `s`. */
export function foldedWords(text: string): string[] {
  const folded = fold(text);
  const spaced = UNSPACED.test(folded) ? folded.replace(UNSPACED_ALL, ' $& ') : folded;
  return spaced.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A text as far as it matters for being the same: folded words with one space between. */
export const foldedText = (text: string): string => foldedWords(text).join(' ');
