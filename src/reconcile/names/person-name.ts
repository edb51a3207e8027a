import { fold } from '../values/fold.js';
import { skeleton } from './skeleton.js';

/** Small words inside names that don't tell persons apart. */
const PARTICLES = new Set([
  'von',
  'van',
  'der',
  'den',
  'de',
  'del',
  'della',
  'di',
  'da',
  'dos',
  'la',
  'le',
  'el',
  'al',
  'bin',
  'ibn',
  'ben',
  'ter',
  'zu',
  'zur',
  'y',
  'e',
  'and',
]);

/** A name in parts: `Ursula von der Leyen` has the words `ursula`, `leyen` and their skeletons. */
export interface PersonName {
  readonly words: readonly string[];
  readonly sounds: readonly string[];
}

/** The words of a name without particles and initials' full stops. */
export function personName(name: string): PersonName {
  const words = fold(name)
    .replace(/[’']/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !PARTICLES.has(word));
  return { words, sounds: words.map(skeleton) };
}

/** How alike two words are by their pairs of letters, 0 to 1 (Dice). */
function letterLikeness(a: string, b: string): number {
  const pairs = (word: string): string[] =>
    Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => word.slice(at, at + 2));
  const left = pairs(`^${a}$`);
  const rest = pairs(`^${b}$`);
  const total = left.length + rest.length;
  let common = 0;
  for (const pair of left) {
    const at = rest.indexOf(pair);
    if (at < 0) continue;
    rest.splice(at, 1);
    common += 1;
  }
  return total === 0 ? 1 : (2 * common) / total;
}

/** Two words of a name that are spellings of one: same sounds, and for short ones letters alike as well. */
function sameWord(a: PersonName, at: number, b: PersonName, bt: number): boolean {
  const [x, y] = [a.words[at]!, b.words[bt]!];
  if (x === y) return true;
  const [sx, sy] = [a.sounds[at]!, b.sounds[bt]!];
  return sx === sy && (sx.replace('@', '').length >= 3 || letterLikeness(x, y) >= 0.4);
}

/** An initial (`J.`) stands for every name that starts with it. */
const isInitialOf = (a: string, b: string): boolean =>
  (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));

/**
 * Whether two names can be one person's: `same` given and family name agree in sound, additional names aside ·
 * `surname` one is a single name that the other holds · `kin` the family name agrees but the given one doesn't ·
 * `different` otherwise. `Kir Starmer` and `Keir Starmer` are `same`; `Starmer` and `Keir Starmer` `surname`.
 */
export function compareNames(a: PersonName, b: PersonName): 'same' | 'surname' | 'kin' | 'different' {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (short.words.length === 0) return 'different';
  let next = 0;
  let matched = 0;
  let lastMatched = false;
  for (let at = 0; at < short.words.length; at += 1) {
    lastMatched = false;
    for (let bt = next; bt < long.words.length; bt += 1) {
      if (!sameWord(short, at, long, bt) && !(at === 0 && isInitialOf(short.words[at]!, long.words[bt]!)))
        continue;
      next = bt + 1;
      matched += 1;
      lastMatched = true;
      break;
    }
  }
  if (matched === short.words.length) {
    if (short.words.length > 1) return 'same';
    return long.words.length === 1
      ? 'same'
      : sameWord(short, 0, long, long.words.length - 1)
        ? 'surname'
        : 'different';
  }
  return lastMatched && sameWord(short, short.words.length - 1, long, long.words.length - 1)
    ? 'kin'
    : 'different';
}

/** Whether two written names agree in given and family name. */
export const sameName = (a: string, b: string): boolean =>
  compareNames(personName(a), personName(b)) === 'same';
