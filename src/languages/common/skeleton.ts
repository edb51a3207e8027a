import { stripped } from './fold.js';

/** Letters of Cyrillic in Latin ones, as English-language news write Russian and Ukrainian names. */
export const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  є: 'ye',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'yi',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  "'": '',
};

/** Ukrainian letters that sound unlike the Russian ones of the same shape. */
const UKRAINIAN: Readonly<Record<string, string>> = { г: 'h', и: 'y' };

/** A name in Latin letters with its capitals; Latin text comes back as it is: `Ханно Певкур` → `Khanno Pevkur`. */
export function latinised(name: string, language: string): string {
  if (!/\p{Script=Cyrillic}/u.test(name)) return name;
  return [...name]
    .map((char) => {
      const low = char.toLowerCase();
      const latin = (language === 'uk' ? UKRAINIAN[low] : undefined) ?? CYRILLIC[low];
      if (latin === undefined) return char;
      return char === low ? latin : latin.charAt(0).toUpperCase() + latin.slice(1);
    })
    .join('');
}

/** Spellings of one sound in the languages of Europe, applied in order to folded Latin letters. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/shch|schtsch|chtch/gu, 's'],
  [/tsch|tch|dsch|cz|ch(?=[aeiouy])/gu, 'c'],
  [/sch|sh|sz|sj|ch|kh/gu, 'h'],
  [/zh|dzh|dj|dz|rz/gu, 'z'],
  [/ou|oe|oo/gu, 'u'],
  [/ph|pf/gu, 'f'],
  [/th/gu, 't'],
  [/ck|q|c(?=[aou]|$)/gu, 'k'],
  [/x/gu, 'ks'],
  [/ts|tz/gu, 'z'],
  [/w/gu, 'v'],
  [/[jy]/gu, 'i'],
  [/gu(?=[ei])/gu, 'g'],
  [/(.)\1+/gu, '$1'],
];

/** The consonants of a name in a form that its spellings in other languages share: `Poetin`, `Poutine`, `Путин` → `ptn`. */
export function skeleton(word: string): string {
  let sound = stripped(latinised(word, 'ru')).replace(/[^a-z]/gu, '');
  for (const [from, to] of SOUNDS) sound = sound.replace(from, to);
  sound = sound
    .replace(/[sczh]/gu, 's')
    .replace(/[gk]/gu, 'k')
    .replace(/[dt]/gu, 't')
    .replace(/[bp]/gu, 'p')
    .replace(/[fv]/gu, 'f');
  const first = sound.charAt(0);
  return (
    (/[aeiou]/u.test(first) ? 'a' : first) +
    sound
      .slice(1)
      .replace(/[aeiou]/gu, '')
      .replace(/(.)\1+/gu, '$1')
  );
}

/** A rough sound form in which spellings differ little: for comparing two names letter by letter. */
export function soundOf(word: string): string {
  let sound = stripped(latinised(word, 'ru')).replace(/[^a-z]/gu, '');
  for (const [from, to] of SOUNDS) sound = sound.replace(from, to);
  return sound;
}

/** Edit distance of two short words divided by the longer length: 0 equal, 1 nothing in common. */
export function difference(a: string, b: string): number {
  if (a === b) return 0;
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return 0;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]! / longest;
}
