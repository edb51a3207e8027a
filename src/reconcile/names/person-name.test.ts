import { describe, expect, it } from 'vitest';
import { compareNames, personName } from './person-name.js';
import { skeleton } from './skeleton.js';

describe('skeleton', () => {
  it.each([
    [
      'slnsk',
      ['Zelensky', 'Zelenskyy', 'Zelenskiy', 'Selenskyj', 'Zełenski', 'Zelenski', 'Зеленский', 'Зеленський'],
    ],
    ['ptn', ['Putin', 'Poetin', 'Poutine', 'Путин', 'Путін']],
    ['lvrv', ['Lavrov', 'Lawrow', 'Ławrow', 'Лавров']],
    ['grbsv', ['Gorbachev', 'Gorbatschow', 'Gorbatchev', 'Gorbaczow', 'Горбачев', 'Горбачёв']],
    ['sg', ['Shoigu', 'Schoigu', 'Choïgou', 'Szojgu', 'Sjojgoe']],
    ['@rdgn', ['Erdoğan', 'Erdogan']],
  ])('gives %s for every spelling', (bones, spellings) => {
    expect(spellings.map(skeleton)).toEqual(spellings.map(() => bones));
  });
});

describe('compareNames', () => {
  it.each([
    ['Keir Starmer', 'Kir Starmer', 'same'],
    ['Volodymyr Zelensky', 'Wolodymyr Selenskyj', 'same'],
    ['Volodymyr Zelensky', 'Володимир Зеленський', 'same'],
    ['Vladimir Putin', 'Wladimir Putin', 'same'],
    ['Pedro Sánchez', 'Pedro Sánchez Pérez-Castejón', 'same'],
    ['Donald J. Trump', 'Donald Trump', 'same'],
    ['Ursula von der Leyen', 'Ursula Von Der Leyen', 'same'],
    ['J. Biden', 'Joe Biden', 'same'],
    ['Starmer', 'Keir Starmer', 'surname'],
    ['Keir', 'Keir Starmer', 'different'],
    ['Donald Trump', 'Donald Tusk', 'different'],
    ['Donald Trump', 'Melania Trump', 'kin'],
    ['Kim Jong Un', 'Kim Jong Il', 'different'],
    ['Ivan Lee', 'Ivan Lu', 'different'],
    ['Lech Kaczyński', 'Jarosław Kaczyński', 'kin'],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(compareNames(personName(a), personName(b))).toBe(expected);
    expect(compareNames(personName(b), personName(a))).toBe(expected);
  });
});
