import { describe, expect, it } from 'vitest';
import { bands, containment, isNearCopy, signature, similarity } from './near-copy.js';
import { BOILERPLATE, EVENTS, OTHER_WORDS } from './testing/articles.js';

const ARTICLES = EVENTS.flatMap(({ articles }) => articles);

const sentences = (text: string): string[] => text.split(/(?<=[.!?])\s+|\n/);

const cut = (text: string, share: number): string => {
  const all = sentences(text);
  return all.slice(0, Math.ceil(all.length * share)).join(' ');
};

/** Every so-many-th word exchanged. */
const reword = (text: string, every: number): string =>
  text
    .split(' ')
    .map((word, at) => (at % every === every - 1 ? OTHER_WORDS[at % OTHER_WORDS.length]! : word))
    .join(' ');

const retitle = (text: string): string => ['Other words on top', ...sentences(text).slice(1)].join('\n');

/** Second half before the first, each half backwards. */
const reorder = (text: string): string => {
  const all = sentences(text);
  const middle = Math.floor(all.length / 2);
  return [...all.slice(middle).reverse(), ...all.slice(0, middle)].join(' ');
};

const EDITS: readonly (readonly [string, (text: string) => string])[] = [
  ['retitled', retitle],
  ['cut to two thirds', (text) => cut(text, 0.67)],
  ['cut to half', (text) => cut(text, 0.5)],
  ['reordered', reorder],
  ['one word in twelve exchanged', (text) => reword(text, 12)],
  ['one word in eight exchanged', (text) => reword(text, 8)],
  ['retitled, cut by a quarter and reworded', (text) => reword(cut(retitle(text), 0.75), 14)],
  [
    'with an agency’s line and typographic marks',
    (text) => `HAVNSTAD (NPA) – ${text.replace(/'/g, '’').replace(/, /g, ' , ')}`,
  ],
  ['with boilerplate below', (text) => `${text}\n${BOILERPLATE}`],
  ['in capitals and without accents', (text) => text.toUpperCase().normalize('NFKD').replace(/\p{M}/gu, '')],
];

const found = (a: string, b: string): boolean => {
  const [x, y] = [signature(a), signature(b)];
  return bands(x).some((band) => bands(y).includes(band)) && isNearCopy(x, y);
};

describe('isNearCopy', () => {
  it.each(EDITS)('finds a copy that is %s', (_, edit) => {
    for (const article of ARTICLES) expect(found(article, edit(article))).toBe(true);
  });

  it('takes neither another article on the event nor a translation for a copy', () => {
    const texts = [...ARTICLES, ...EVENTS.map(({ translation }) => translation)];
    for (const [at, a] of texts.entries()) {
      for (const b of texts.slice(at + 1)) {
        expect(isNearCopy(signature(a), signature(b))).toBe(false);
        expect(similarity(signature(a), signature(b))).toBeLessThan(0.1);
      }
    }
  });

  it('doesn’t take boilerplate in common for copying', () => {
    const [first, second] = EVENTS.map(({ articles }) => `${articles[0]}\n${BOILERPLATE}`);
    expect(isNearCopy(signature(first!), signature(second!))).toBe(false);
  });

  it('is symmetric, and estimates what a short text holds of a long one', () => {
    const [long, short] = [signature(ARTICLES[0]!), signature(cut(ARTICLES[0]!, 0.4))];
    expect(isNearCopy(long, short)).toBe(isNearCopy(short, long));
    expect(similarity(long, short)).toBe(similarity(short, long));
    expect(containment(long, short)).toBeGreaterThan(0.8);
  });

  it.each(['', 'Too short to tell.', '…'])('leaves %j alone', (text) => {
    expect(bands(signature(text))).toEqual([]);
    expect(isNearCopy(signature(text), signature(text))).toBe(false);
  });

  it('finds copies in scripts without spaces', () => {
    const text =
      '沿岸九か国の閣僚は火曜日、六月一日から北の海峡を共同で巡視することで合意した。巡視には六隻の船と二機のヘリコプターが交代で当たる。';
    expect(found(text, text.replace('火曜日', '水曜日'))).toBe(true);
    expect(
      found(
        text,
        '首都の議会は水曜日、平和維持のための兵士九百人を派遣することを賛成多数で決めた。部隊は八月に出発し、一年間とどまる。',
      ),
    ).toBe(false);
  });
});
