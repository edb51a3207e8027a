import type { Bound, Money, Percent, Quantity } from '../model/values/amount.js';

const grouped = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 });

/** `5000` is "5,000". */
export const formatNumber = (value: number): string => grouped.format(value);

const BOUND_WORDS: { readonly [bound in Bound]: string } = {
  exact: '',
  about: 'about ',
  over: 'over ',
  'at-least': 'at least ',
  under: 'under ',
  'up-to': 'up to ',
  range: '',
};

/** The words of a bound before a number that is already written: `up-to` gives "up to 25". */
const bounded = (bound: Bound, value: string, high: string | null): string =>
  high !== null ? `${value}–${high}` : `${BOUND_WORDS[bound]}${value}`;

/** A counted number: "over 5,000 missiles", "up to 25 leaders", "10–20 tanks". */
export function formatQuantity({ value, high, bound, unit }: Quantity): string {
  return `${bounded(bound, formatNumber(value), high === null ? null : formatNumber(high))} ${unit}`.trim();
}

/** Signs that stand for one currency only; every other one is written with its ISO 4217 code. */
const SIGNS: { readonly [currency: string]: string } = {
  GBP: '£',
  EUR: '€',
  USD: '$',
  JPY: '¥',
  INR: '₹',
  UAH: '₴',
};

const SCALES: readonly (readonly [number, string])[] = [
  [1e12, 'tn'],
  [1e9, 'bn'],
  [1e6, 'm'],
];

/** `1.6e9` is "1.6 bn"; a sum that three decimals can't hold is written in full, since nothing is rounded away. */
function scaled(amount: number): { readonly figure: string; readonly scale: string } {
  for (const [size, scale] of SCALES) {
    const share = amount / size;
    if (Math.abs(share) < 1) continue;
    const rounded = Math.round(share * 1000) / 1000;
    if (Math.abs(rounded * size - amount) <= Math.abs(amount) * 1e-9)
      return { figure: formatNumber(rounded), scale };
  }
  return { figure: formatNumber(amount), scale: '' };
}

/** A sum: "£1.6 bn", "up to NOK 85 bn", "€1–2 bn", "$120,000". */
export function formatMoney({ amount, high, bound, currency }: Money): string {
  const sign = SIGNS[currency] ?? `${currency} `;
  const low = scaled(amount);
  if (high === null) return bounded(bound, `${sign}${low.figure}${low.scale && ` ${low.scale}`}`, null);
  const top = scaled(high);
  const same = low.scale === top.scale;
  return `${sign}${low.figure}${same || !low.scale ? '' : ` ${low.scale}`}–${top.figure}${top.scale && ` ${top.scale}`}`;
}

/** A share: "up to 2 % of GDP". */
export const formatPercent = ({ value, bound, of }: Percent): string =>
  `${bounded(bound, formatNumber(value), null)} %${of ? ` of ${of}` : ''}`;
