import { expect, test } from 'vitest';
import type { GoldClaim } from './gold.js';
import { compareSlot, figures, mergeCounts, scoreDocument, totalCounts } from './score.js';

const GB = { type: 'country', id: 'GB', name: 'United Kingdom' };
const FR = { type: 'country', id: 'FR', name: 'France' };
const gift = (actor: object, category: string, rest: object = {}): GoldClaim => ({
  kind: 'commitment',
  actor,
  category,
  ...rest,
});

test.each([
  ['each value of a list counts', { by: [GB, FR] }, { by: [FR] }, { gold: 2, got: 1, hit: 1 }],
  [
    'an accepted value is as good',
    { by: [GB], accept: { by: [FR] } },
    { by: [FR] },
    { gold: 1, got: 1, hit: 1 },
  ],
  ['one value meets one', { by: [GB, GB] }, { by: [GB] }, { gold: 2, got: 1, hit: 1 }],
  [
    'an ignored slot counts for neither',
    { by: [GB], ignore: ['by'] },
    { by: [FR] },
    { gold: 0, got: 0, hit: 0 },
  ],
  [
    'free where only accepted',
    { by: [], accept: { by: [FR] } },
    { by: [FR, GB] },
    { gold: 0, got: 1, hit: 0 },
  ],
  ['made in vain', { by: [] }, { by: [GB] }, { gold: 0, got: 1, hit: 0 }],
])('%s', (_, gold, got, wanted) => {
  expect(compareSlot('by', { kind: 'measure', ...gold }, { kind: 'measure', ...got })).toEqual(wanted);
});

test('claims are paired so that most slots agree', () => {
  const gold = [gift(GB, 'weapons', { item: 'tanks' }), gift(GB, 'weapons', { item: 'drones' })];
  const got = [gift(GB, 'weapons', { item: 'drones' }), gift(GB, 'training')];
  const { pairs, missed, spurious, counts } = scoreDocument(gold, got);
  expect(pairs).toMatchObject([{ gold: gold[1], got: got[0] }]);
  expect(missed).toEqual([gold[0]]);
  expect(spurious).toEqual([got[1]]);
  expect(counts.commitment).toEqual({ gold: 6, got: 5, hit: 3, claims: 2, found: 1, made: 2 });
});

test('an optional claim is never asked for and never held against its finder', () => {
  const gold = [gift(GB, 'weapons', { optional: true })];
  expect(totalCounts(scoreDocument(gold, []).counts)).toMatchObject({ claims: 0, made: 0, gold: 0, got: 0 });
  expect(totalCounts(scoreDocument(gold, gold).counts)).toMatchObject({
    claims: 0,
    made: 0,
    gold: 0,
    got: 0,
  });
});

test('indirect speech is not scored', () => {
  const said = { kind: 'statement', quote: 'we will send ten ships', direct: false };
  expect(totalCounts(scoreDocument([], [said]).counts).made).toBe(0);
});

test('figures of nothing are zero, of everything one', () => {
  expect(figures(totalCounts({}))).toMatchObject({ f1: 0, claimF1: 0, claims: 0 });
  const gold = [gift(GB, 'weapons')];
  expect(figures(totalCounts(scoreDocument(gold, gold).counts))).toMatchObject({
    f1: 1,
    claimF1: 1,
    claims: 1,
  });
});

test('merging adds kind by kind', () => {
  const { counts } = scoreDocument([gift(GB, 'weapons')], []);
  expect(mergeCounts(counts, counts).commitment).toMatchObject({ claims: 2, gold: 4 });
});
