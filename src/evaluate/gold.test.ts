import { expect, test } from 'vitest';
import { GoldError } from '../errors.js';
import { parseGold } from './gold.js';

const gold = (claim: object): string =>
  JSON.stringify({ documents: [{ id: 'a', language: 'en', claims: [claim] }] });

test('gold is read as it stands', () => {
  const claim = {
    kind: 'measure',
    type: 'sanctions',
    by: [],
    ignore: ['status'],
    accept: { type: ['embargo'] },
    optional: true,
  };
  expect(parseGold(gold(claim), 'g.json')).toEqual([{ id: 'a', language: 'en', claims: [claim] }]);
});

test.each([
  ['no JSON', '{', /g\.json is not JSON/],
  ['no documents', '[]', /g\.json is not gold/],
  ['an unknown kind', gold({ kind: 'rumour' }), /document "a" claims\[0\]\.kind/],
  ['an unknown value', gold({ kind: 'measure', status: 'lifteded' }), /claims\[0\]\.status/],
  ['an unknown slot under accept', gold({ kind: 'measure', accept: { statue: [] } }), /no slot "statue"/],
  ['an unknown slot under ignore', gold({ kind: 'measure', ignore: ['statue'] }), /no slot "statue"/],
  ['an empty span', gold({ kind: 'measure', evidence: [{ start: 5, end: 5 }] }), /evidence/],
])('refused: %s', (_, text, reason) => {
  expect(() => parseGold(text, 'g.json')).toThrow(GoldError);
  expect(() => parseGold(text, 'g.json')).toThrow(reason);
});
