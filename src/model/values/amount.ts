import { z } from 'zod';

/** How a stated number bounds the real one. `range`: from `value` (or `amount`) to `high`. */
export const Bound = z.enum(['exact', 'about', 'over', 'at-least', 'under', 'up-to', 'range']);
export type Bound = z.infer<typeof Bound>;

/** A counted number of things: `{ "value": 5000, "high": null, "bound": "over", "unit": "missiles" }`. */
export const Quantity = z
  .object({ value: z.number(), high: z.number().nullable(), bound: Bound, unit: z.string() })
  .readonly();
export type Quantity = z.infer<typeof Quantity>;

/** A sum: `{ "amount": 1600000000, "high": null, "bound": "exact", "currency": "GBP" }`, currency by ISO 4217. */
export const Money = z
  .object({
    amount: z.number(),
    high: z.number().nullable(),
    bound: Bound,
    currency: z.string().regex(/^[A-Z]{3}$/),
  })
  .readonly();
export type Money = z.infer<typeof Money>;

/** A share: `{ "value": 2, "bound": "up-to", "of": "GDP" }`. */
export const Percent = z.object({ value: z.number(), bound: Bound, of: z.string().nullable() }).readonly();
export type Percent = z.infer<typeof Percent>;

/** A set of numbers; an open end is excluded from it. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly openLow: boolean;
  readonly openHigh: boolean;
}

/** Share by which "about" may miss: model.md reads `about 25` as 25 ± 10 %. */
const ABOUT = 0.1;

/** The interval that a stated number means (model.md, "How values of one field relate"). */
export function intervalOf(value: number, bound: Bound, high: number | null = null): Interval {
  const closed = (low: number, top: number): Interval => ({
    low,
    high: top,
    openLow: false,
    openHigh: false,
  });
  switch (bound) {
    case 'exact':
      return closed(value, value);
    case 'about':
      return closed(value - Math.abs(value) * ABOUT, value + Math.abs(value) * ABOUT);
    case 'over':
      return { low: value, high: Infinity, openLow: true, openHigh: true };
    case 'at-least':
      return { low: value, high: Infinity, openLow: false, openHigh: true };
    case 'under':
      return { low: 0, high: value, openLow: false, openHigh: true };
    case 'up-to':
      return closed(0, value);
    case 'range':
      return closed(value, high ?? value);
  }
}
