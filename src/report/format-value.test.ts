import { describe, expect, it } from 'vitest';
import { formatDuration, formatWhen } from './format-date.js';
import { fieldLabelOf, fieldValueOf, formatValue } from './format-value.js';

const money = (amount: number, currency: string, more: object = {}) => ({
  amount,
  high: null,
  bound: 'exact',
  currency,
  ...more,
});
const quantity = (value: number, bound: string, unit: string, high: number | null = null) => ({
  value,
  high,
  bound,
  unit,
});

describe('formatValue', () => {
  it.each([
    [quantity(5000, 'over', 'missiles'), 'over 5,000 missiles'],
    [quantity(25, 'up-to', 'leaders'), 'up to 25 leaders'],
    [quantity(10, 'range', 'tanks', 20), '10–20 tanks'],
    [quantity(26, 'exact', 'leaders'), '26 leaders'],
    [money(1.6e9, 'GBP'), '£1.6 bn'],
    [money(85e9, 'NOK', { bound: 'up-to' }), 'up to NOK 85 bn'],
    [money(1e9, 'EUR', { bound: 'range', high: 2e9 }), '€1–2 bn'],
    [money(900e6, 'EUR', { bound: 'range', high: 2e9 }), '€900 m–2 bn'],
    [money(120000, 'USD'), '$120,000'],
    [money(1234567, 'USD'), '$1,234,567'],
    [money(2.26e9, 'GBP', { bound: 'about' }), 'about £2.26 bn'],
    [{ value: 2, bound: 'up-to', of: 'GDP' }, 'up to 2 % of GDP'],
    [{ type: 'country', id: 'GB', name: 'United Kingdom' }, 'United Kingdom'],
    [
      [
        { type: 'country', id: 'FR', name: 'France' },
        { type: 'group', id: null, name: 'Hamas' },
      ],
      'France, Hamas',
    ],
    [true, 'yes'],
    [null, ''],
    [[], ''],
    ['a\u001b[31m\u202eb\n c', 'a [31m b c'],
  ])('%j is written %s', (value, text) => {
    expect(formatValue(value)).toBe(text);
  });

  it('reads a text as its field says', () => {
    expect(formatValue('in-force', fieldValueOf('measure', 'status'))).toBe('in force');
    expect(formatValue('P30D', fieldValueOf('proposal', 'duration'))).toBe('30 days');
    expect(formatValue('2025-03-15', fieldValueOf('meeting', 'when'))).toBe('15 March 2025');
    expect(formatValue('2025-03-15', fieldValueOf('meeting', 'place'))).toBe('2025-03-15');
    expect(fieldLabelOf('proposal', 'proposers')).toBe('proposed by');
    expect(fieldLabelOf('actor', 'memberOf')).toBe('member of');
  });
});

describe('formatWhen', () => {
  it.each([
    ['2025-03-15', '15 March 2025', '15 Mar 2025'],
    ['2025-03', 'March 2025', 'Mar 2025'],
    ['2025~', 'about 2025', 'about 2025'],
    ['2025-03?', 'perhaps March 2025', 'perhaps Mar 2025'],
    ['2025-W12', 'week 12 of 2025', 'week 12 of 2025'],
    ['2025-03-15/2025-03-20', '15–20 March 2025', '15–20 Mar 2025'],
    ['2025-03-30/2025-04-02', '30 March – 2 April 2025', '30 Mar – 2 Apr 2025'],
    ['2025-03/2025-05', 'March–May 2025', 'Mar–May 2025'],
    ['2024-12-30/2025-01-02', '30 December 2024 – 2 January 2025', '30 Dec 2024 – 2 Jan 2025'],
    ['2024/2025', '2024 – 2025', '2024 – 2025'],
    ['no date', 'no date', 'no date'],
  ])('%s', (when, long, short) => {
    expect(formatWhen(when)).toBe(long);
    expect(formatWhen(when, 'short')).toBe(short);
  });
});

describe('formatDuration', () => {
  it.each([
    ['P30D', '30 days'],
    ['P1M', '1 month'],
    ['P1Y6M', '1 year 6 months'],
    ['PT72H', '72 hours'],
    ['P1DT30M', '1 day 30 minutes'],
    ['soon', 'soon'],
  ])('%s is %s', (duration, words) => {
    expect(formatDuration(duration)).toBe(words);
  });
});
