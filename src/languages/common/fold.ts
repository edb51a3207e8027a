const LATIN_MARKED = /(\p{Script=Latin})\p{M}+/gu;
const SPECIAL: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
  ð: 'd',
  ё: 'е',
  '’': "'",
  ʼ: "'",
  '‘': "'",
  '`': "'",
};
const SPECIAL_PATTERN = /[łøđßæœıþðё’ʼ‘`]/gu;

/** Lower case, one apostrophe, ё as е; accents kept: `Élysée` → `élysée`. */
export const lower = (word: string): string =>
  word.toLowerCase().replace(/[ё’ʼ‘`]/gu, (char) => SPECIAL[char] ?? char);

/** Lower case without Latin accents: `Élysée` → `elysee`, `Władysław` → `wladyslaw`; й and ї stay. */
export const stripped = (word: string): string => {
  const low = word.toLowerCase();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII needs no folding
  if (/^[\x00-\x7f]*$/u.test(low)) return low;
  return low
    .normalize('NFD')
    .replace(LATIN_MARKED, '$1')
    .normalize('NFC')
    .replace(SPECIAL_PATTERN, (char) => SPECIAL[char] ?? char);
};

/** Longest word in which accents still tell words apart (`e`/`é`, `esta`/`está`), in UTF-16 units. */
const ACCENTS_MATTER = 4;

/** How words are compared: accents count in words of up to four letters and are ignored in longer ones. */
export const fold = (word: string): string => (word.length <= ACCENTS_MATTER ? lower(word) : stripped(word));
