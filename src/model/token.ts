import type { Span } from './span.js';

/** A word, number or mark of a report's text; offsets in UTF-16 units. */
export interface Token extends Span {
  readonly text: string;
  /** Compared form, see languages/common/fold.ts. */
  readonly fold: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** How it is written: `ukraine`, `Ukraine`, `UKRAINE` (two letters or more). */
  readonly letters: 'lower' | 'initial' | 'upper' | 'none';
  /** Joined to the token before by a hyphen, or with nothing between. */
  readonly glued: boolean;
  /** Index of its sentence. */
  readonly sentence: number;
}

/** Tokens `from` (included) to `to` (excluded) that a pattern matched, with what they mean. */
export interface Hit {
  readonly from: number;
  readonly to: number;
  readonly layer: Layer;
  readonly sense: string;
  /** Tokens inside the range that only fill a gap of the pattern. */
  readonly gap?: number;
}

export type Layer =
  | 'verb'
  | 'passive'
  | 'noun'
  | 'marker'
  | 'good'
  | 'office'
  | 'subject'
  | 'actor'
  | 'value';
