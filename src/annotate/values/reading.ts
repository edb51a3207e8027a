import type { PackValues } from '../../languages/pack.js';
import type { Hit, Token } from '../../model/token.js';

/** Senses of the `value` layer: `number:25`, `scale:1000000`, `month:3`, `weekday:0`, `currency:EUR` … */
export interface ValueSense {
  readonly type: string;
  readonly arg: string;
  readonly to: number;
}

/** What the value parsers read from: tokens with the value senses that begin at each. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly values: PackValues;
  /** Day of publication as `YYYY-MM-DD`, or null. */
  readonly published: string | null;
  /** Value senses that begin at a token, longest first. */
  readonly senses: (at: number) => readonly ValueSense[];
  /** Whether another layer of the lexicon knows a word at this token as this sense. */
  readonly is: (at: number, layer: Hit['layer'], sense: string) => Hit | undefined;
  /** The counted thing that begins at a token (longest first). */
  readonly good: (at: number) => Hit | undefined;
  readonly isVerb: (at: number) => boolean;
  /** Whether a noun that is counted, not paid, begins here: a good, an office, a group of people. */
  readonly isCounted: (at: number) => boolean;
  /** Whether the clause around a token speaks of what is to come. */
  readonly future: (at: number) => boolean;
}

/** The first sense of a type that begins at a token. */
export const senseAt = (reading: Reading, at: number, type: string): ValueSense | undefined =>
  reading.senses(at).find((sense) => sense.type === type);

/** Splits a hit's sense `type:argument`. */
export const valueSenseOf = (hit: Hit): ValueSense => {
  const colon = hit.sense.indexOf(':');
  return colon < 0
    ? { type: hit.sense, arg: '', to: hit.to }
    : { type: hit.sense.slice(0, colon), arg: hit.sense.slice(colon + 1), to: hit.to };
};
