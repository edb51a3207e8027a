import { CYRILLIC } from '../../languages/common/skeleton.js';
import { fold } from '../values/fold.js';

/** Letters beside the Russian and Ukrainian ones: Belarusian, Serbian, Macedonian. */
const LETTERS: Readonly<Record<string, string>> = {
  ...CYRILLIC,
  ў: 'u',
  ј: 'y',
  ђ: 'dj',
  љ: 'lj',
  њ: 'nj',
  ћ: 'c',
  џ: 'dz',
};

/**
 * Ways in which languages write one sound, the longest first. All sibilants fall together, since German `sch`, French
 * `ch`, Polish `sz`, English `sh` and `zh` stand for each other in names that travel.
 */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/shch|schtsch|chtch|szcz|tsch|tch|tzsch/g, 's'],
  [/sch|dsch|dzh|dz|sh|zh|ch|cz|sz|rz|ts|tz|sj|tj|dj/g, 's'],
  [/ph/g, 'f'],
  [/kh|ck|q/g, 'k'],
  [/gh/g, 'g'],
  [/th/g, 't'],
  [/c(?=[eiy])|[zß]/g, 's'],
  [/c/g, 'k'],
  [/w/g, 'v'],
  [/x/g, 'ks'],
];

/**
 * What is left of a name when spellings differ: its consonants by sound, `@` for a vowel at the start.
 * `Zelensky`, `Zelenskyy`, `Selenskyj`, `Zełenski` and `Зеленський` all give `slnsk`.
 */
export function skeleton(name: string): string {
  const latin = [...fold(name)].map((letter) => LETTERS[letter] ?? letter).join('');
  let sounds = latin.replace(/[^a-z]/g, '');
  for (const [spelling, sound] of SOUNDS) sounds = sounds.replace(spelling, sound);
  const start = /^[aeiouyj]/.test(sounds) ? '@' : sounds.startsWith('h') ? 'h' : '';
  return start + sounds.replace(/[aeiouyjh]/g, '').replace(/(.)\1+/g, '$1');
}
