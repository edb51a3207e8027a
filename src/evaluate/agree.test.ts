import { expect, test } from 'vitest';
import { agrees } from './agree.js';

const country = (id: string | null, name: string): object => ({ type: 'country', id, name });
const person = (name: string): object => ({ type: 'person', id: null, name });
const money = (amount: number, currency = 'EUR'): object => ({
  amount,
  currency,
  high: null,
  bound: 'exact',
});

test.each([
  ['by', country('GB', 'United Kingdom'), country('GB', 'Great Britain')],
  ['by', country(null, 'Côte d’Ivoire'), country('CI', 'Cote d’Ivoire')],
  ['speaker', person('Jonas Berg'), person('J. Berg')],
  ['money', money(1000), money(1004)],
  ['quantity', { value: 25, bound: 'about', unit: 'leaders' }, { value: 25, bound: 'exact', unit: 'people' }],
  ['person', 'Jonas Berg', 'Berg'],
  ['place', 'Geneva', 'Geneva, Switzerland'],
  ['item', 'air defence missiles', 'the air defence missiles'],
  ['when', '2025-03-15', '2025-03-15T10:00'],
  ['status', 'in-force', 'in force'],
  ['unconditional', true, true],
])('%s: %j is met', (slot, gold, got) => {
  expect(agrees(slot, gold, got)).toBe(true);
});

test.each([
  ['by', country('EC', 'Ecuador'), { type: 'organisation', id: 'EC', name: 'European Commission' }],
  ['by', country('GB', 'United Kingdom'), country('GE', 'Georgia')],
  ['by', country('GB', 'United Kingdom'), null],
  ['money', money(1000), money(1006)],
  ['money', money(1000), money(1000, 'USD')],
  ['quantity', { value: 25 }, 25],
  ['person', 'Jonas Berg', 'Jonas'],
  ['place', 'Geneva', 'Bern'],
  ['when', '2025-03-15', '2025-03'],
  ['status', '', ''],
  ['quote', 'we will not wait', 'we will wait for them'],
])('%s: %j is not met by %j', (slot, gold, got) => {
  expect(agrees(slot, gold, got)).toBe(false);
});
