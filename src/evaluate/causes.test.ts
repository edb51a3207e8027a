import { expect, test } from 'vitest';
import { missesOf } from './causes.js';
import type { GoldClaim, ScoredClaim } from './gold.js';
import { scoreDocument } from './score.js';

const GB = { type: 'country', id: 'GB', name: 'United Kingdom' };
const FR = { type: 'country', id: 'FR', name: 'France' };
const at = (start: number): object => ({ evidence: [{ start, end: start + 10 }] });
const gift = (actor: object, category: string, place: number, rest: object = {}): GoldClaim => ({
  kind: 'commitment',
  actor,
  category,
  ...at(place),
  ...rest,
});
const meeting = (type: string, place: number): GoldClaim => ({ kind: 'meeting', type, ...at(place) });
const ALL = [GB, FR].map((value) => ({ type: 'actor', value }));

test.each<[string, GoldClaim[], ScoredClaim[], object[]]>([
  ['nothing there', [gift(GB, 'weapons', 0)], [], [{ cause: 'trigger-unknown', slot: null }]],
  [
    'something elsewhere',
    [gift(GB, 'weapons', 0)],
    [gift(FR, 'weapons', 50)],
    [{ cause: 'trigger-unknown' }, { cause: 'spurious' }],
  ],
  [
    'another actor there',
    [gift(GB, 'weapons', 0)],
    [gift(FR, 'weapons', 5)],
    [{ cause: 'wrong-actor', slot: 'actor' }],
  ],
  [
    'another category there',
    [gift(GB, 'weapons', 0)],
    [gift(GB, 'training', 5)],
    [{ cause: 'wrong-subject', slot: 'category' }],
  ],
  [
    'another type there',
    [meeting('summit', 0)],
    [meeting('session', 0)],
    [{ cause: 'wrong-type', slot: 'type' }],
  ],
  [
    'one for two',
    [gift(GB, 'weapons', 0), gift(GB, 'weapons', 0)],
    [gift(GB, 'weapons', 0)],
    [{ cause: 'merged' }],
  ],
  ['nothing in gold', [], [gift(GB, 'weapons', 0)], [{ cause: 'spurious' }]],
  [
    'a slot left empty',
    [gift(GB, 'weapons', 0, { status: 'pledged' })],
    [gift(GB, 'weapons', 0)],
    [{ cause: 'slot-missing', slot: 'status', gold: 'pledged', got: null }],
  ],
  [
    'a slot filled in vain',
    [gift(GB, 'weapons', 0)],
    [gift(GB, 'weapons', 0, { status: 'pledged' })],
    [{ cause: 'slot-extra', slot: 'status' }],
  ],
  [
    'a slot that differs',
    [gift(GB, 'weapons', 0, { status: 'pledged' })],
    [gift(GB, 'weapons', 0, { status: 'delivered' })],
    [{ cause: 'slot-differs', slot: 'status' }],
  ],
  ['all right', [gift(GB, 'weapons', 0)], [gift(GB, 'weapons', 0)], []],
  [
    'without evidence the whole document is the place',
    [gift(GB, 'weapons', 0)],
    [{ kind: 'commitment', actor: FR, category: 'weapons' }],
    [{ cause: 'wrong-actor' }],
  ],
])('%s', (_, gold, got, wanted) => {
  expect(missesOf(scoreDocument(gold, got), ALL)).toMatchObject(wanted);
});

test('an actor that is no mention comes first, and only when mentions are known', () => {
  const gold = [gift({ type: 'country', id: 'NO', name: 'Norway' }, 'weapons', 0)];
  const score = scoreDocument(gold, []);
  expect(missesOf(score, ALL)).toMatchObject([{ cause: 'mention-not-found', slot: 'actor' }]);
  expect(missesOf(score, null)).toMatchObject([{ cause: 'trigger-unknown' }]);
});
