import { expect, it } from 'vitest';
import { daysOf } from './days.js';

const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

it.each([
  ['2025-03-15', '2025-03-15', '2025-03-15'],
  ['2025-02', '2025-02-01', '2025-02-28'],
  ['2024', '2024-01-01', '2024-12-31'],
  ['2025-W12', '2025-03-17', '2025-03-23'],
  ['2025-03-15~', '2025-03-12', '2025-03-18'],
  ['2025-03/2025-05', '2025-03-01', '2025-05-31'],
])('%s is %s to %s', (when, from, to) => {
  expect(daysOf(when)).toEqual({ from: day(from), to: day(to) });
});

it.each([null, 'soon', '2025-05/2025-03', ''])('%j is no stretch of days', (when) => {
  expect(daysOf(when)).toBeNull();
});
