import { describe, expect, it } from 'vitest';
import { quantity } from '../testing/claims.js';
import { saysAddition } from './addition.js';
import { topicsOf } from './condition-topics.js';
import { buckets, byDate, daysBetween, gapOf } from './days.js';
import { durationDays } from './duration-days.js';
import { compareFigures, figureKeys } from './figures.js';
import { fold, foldedWords } from './fold.js';
import { coverage, likeness, sameContext, shared } from './overlap.js';

describe('fold', () => {
  it.each([
    ['Zełenski', 'zelenski'],
    ['ÉLYSÉE', 'elysee'],
    ['Straße', 'strasse'],
    ['Зеленський', 'зеленськии'],
  ])('%s: %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('takes words apart, and characters where there are no spaces', () => {
    expect(foldedWords('F-16’s for Kyiv, 3,000 of them')).toEqual([
      'f',
      '16',
      's',
      'for',
      'kyiv',
      '3',
      '000',
      'of',
      'them',
    ]);
    expect(foldedWords('平和会議 Oslo')).toEqual(['平', '和', '会', '議', 'oslo']);
    expect(foldedWords('…')).toEqual([]);
  });
});

describe('saysAddition', () => {
  it.each([
    '5,000 additional missiles',
    '40 more launchers',
    'another battalion',
    'dertig extra tanks',
    'weitere Systeme',
    'des blindés supplémentaires',
    'otros 200 millones',
    'altri cento mezzi',
    'mais 40 obuses',
    'dodatkowe 200 rakiet',
    'додаткові снаряди',
    'дополнительные средства',
  ])('%s', (item) => {
    expect(saysAddition(item)).toBe(true);
  });

  it.each([
    'more than 40 launchers',
    'meer dan 40',
    'plus de 40 blindés',
    'más de 40',
    '40 launchers',
    null,
    '',
  ])('%s: no', (item) => {
    expect(saysAddition(item)).toBe(false);
  });
});

describe('topicsOf', () => {
  it.each([
    ['without clear UN authority over the force', ['mandate']],
    ['only with a UN mandate', ['mandate']],
    ['zonder mandaat van de Verenigde Naties', ['mandate']],
    ['sobald eine Waffenruhe gilt', ['ceasefire']],
    ['une fois le cessez-le-feu conclu', ['ceasefire']],
    ['hasta que se negocien garantías de seguridad', ['security-guarantees', 'negotiations']],
    ['dopo un accordo di pace', ['peace-deal']],
    ['na het staakt-het-vuren', ['ceasefire']],
    ['лише з мандатом ООН', ['mandate']],
    ['pod warunkiem zawieszenia broni', ['ceasefire']],
    ['if the money is found', []],
  ])('%s: %s', (condition, topics) => {
    expect(topicsOf([condition]).sort()).toEqual([...topics].sort());
  });
});

describe('days', () => {
  it('measures gaps and stretches', () => {
    expect(gapOf({ from: 1, to: 3 }, { from: 3, to: 9 })).toBe(0);
    expect(gapOf({ from: 8, to: 9 }, { from: 1, to: 3 })).toBe(5);
    expect(daysBetween('2025-02-27', '2025-03-02')).toBe(3);
    expect(daysBetween('2025-02-27', null)).toBeNull();
    expect(buckets({ from: 27, to: 57 }, 28)).toEqual([0, 1, 2]);
    expect(['2025-03', null, '2024', '2025-01-01'].sort(byDate)).toEqual([
      '2024',
      '2025-01-01',
      '2025-03',
      null,
    ]);
  });

  it.each([
    ['P30D', { from: 30, to: 30 }],
    ['P1M', { from: 28, to: 31 }],
    ['P2W', { from: 14, to: 14 }],
    ['PT36H', { from: 1.5, to: 1.5 }],
    ['P1Y', { from: 365, to: 366 }],
    ['a month', null],
    [null, null],
  ])('%s lasts %o', (duration, days) => {
    expect(durationDays(duration)).toEqual(days);
  });
});

describe('figures', () => {
  it.each([
    [quantity('over', 5000, 'x'), quantity('exact', 5000, 'x'), 'equal'],
    [quantity('about', 25, 'x'), quantity('exact', 26, 'x'), 'equal'],
    [quantity('exact', 40, 'x'), quantity('exact', 44, 'x'), 'near'],
    [quantity('over', 40, 'x'), quantity('exact', 400, 'x'), 'far'],
    [quantity('range', 30, 'x', 40), quantity('exact', 38, 'x'), 'equal'],
    [quantity('exact', 0, 'x'), quantity('exact', 3, 'x'), 'far'],
  ])('%o and %o: %s', (a, b, expected) => {
    expect(compareFigures(a, b)).toBe(expected);
    expect(compareFigures(b, a)).toBe(expected);
    if (expected !== 'far') expect(shared(figureKeys(a), figureKeys(b))).toBeGreaterThan(0);
  });
});

describe('overlap', () => {
  it('counts what two lists share', () => {
    expect(shared(['a', 'a', 'b'], ['a', 'c'])).toBe(1);
    expect(coverage(['a'], ['a', 'b'])).toBe(1);
    expect(coverage([], ['a'])).toBe(0);
    expect(likeness(['a', 'b'], ['b', 'c'])).toBeCloseTo(1 / 3);
    expect(likeness([], [])).toBe(0);
  });

  it.each([
    [['a', 'b', 'c', 'd'], ['a', 'b', 'c'], 'much'],
    [['a', 'b'], ['a', 'b', 'x', 'y'], 'much'],
    [['a', 'b', 'c', 'd'], ['a', 'x', 'y'], 'some'],
    [['a'], ['b'], 'none'],
    [[], ['b'], 'unknown'],
  ] as const)('%o and %o: %s', (a, b, expected) => {
    expect(sameContext(a, b)).toBe(expected);
  });
});
