import type { FieldValue } from '../../model/kinds/kind.js';
import type { Actor } from '../../model/values/actor.js';
import type { Bound, Money, Percent, Quantity } from '../../model/values/amount.js';

const BOUNDS: Readonly<Record<Bound, string>> = {
  exact: '',
  about: 'about ',
  over: 'over ',
  'at-least': 'at least ',
  under: 'under ',
  'up-to': 'up to ',
  range: '',
};

/** A number without exponent or grouping, the magnitude as a word of money: 1600000000 gives `1.6bn`. */
function short(value: number): string {
  for (const [size, word] of [
    [1e9, 'bn'],
    [1e6, 'm'],
  ] as const) {
    if (Math.abs(value) >= size) return `${Number((value / size).toFixed(3))}${word}`;
  }
  return String(value);
}

const figure = (value: number, high: number | null, bound: Bound, write: (value: number) => string): string =>
  `${BOUNDS[bound]}${write(value)}${bound === 'range' && high !== null ? ` to ${write(high)}` : ''}`;

/** A value in a few words, for titles and reasons: `over 5000 missiles`, `GBP 1.6bn`, `United Kingdom`. */
export function phrase(type: FieldValue, value: unknown): string {
  switch (type) {
    case 'quantity': {
      const { value: number, high, bound, unit } = value as Quantity;
      return `${figure(number, high, bound, String)} ${unit}`;
    }
    case 'money': {
      const { amount, high, bound, currency } = value as Money;
      return `${currency} ${figure(amount, high, bound, short)}`.replace(/^(\w+) (\D+ )/, '$2$1 ');
    }
    case 'percent': {
      const { value: number, bound, of } = value as Percent;
      return `${figure(number, null, bound, String)}%${of ? ` of ${of}` : ''}`;
    }
    case 'actor':
      return (value as Actor).name;
    default:
      return String(value);
  }
}
