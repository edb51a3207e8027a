import { compare } from './compare.js';
import { PairCodes } from './pair-codes.js';
import type { Sighting, Verdict } from './sighting.js';

/** A verdict in a number: 1 to 3 the strength of `same`, else one of these. */
const CODES = { maybe: 4, distant: 5, ruledOut: 6 };

const codeOf = ({ verdict, strength, rulesOut }: Verdict): number => {
  if (verdict === 'same') return strength;
  return verdict === 'maybe' ? CODES.maybe : rulesOut ? CODES.ruledOut : CODES.distant;
};

/** Two sightings by their numbers in the list, the smaller first. */
export type Pair = readonly [a: number, b: number];

/** The verdicts on pairs of a list of sightings, each made once and kept as a number. */
export class Verdicts {
  readonly #codes: PairCodes;

  constructor(private readonly sightings: readonly Sighting[]) {
    this.#codes = new PairCodes(sightings.length);
  }

  /** The verdict with its reason, made anew. */
  full([a, b]: Pair): Verdict {
    return compare(this.sightings[a]!, this.sightings[b]!);
  }

  #code(a: number, b: number): number {
    const known = this.#codes.get(a, b);
    if (known !== 0) return known;
    const code = codeOf(this.full(a < b ? [a, b] : [b, a]));
    this.#codes.set(a, b, code);
    return code;
  }

  /** How sure it is that two sightings are one thing, 1 to 3; 0 when they aren't held to be. */
  strength([a, b]: Pair): number {
    const code = this.#code(a, b);
    return code <= 3 ? code : 0;
  }

  /** Whether something contradicts that two sightings are one thing. */
  rulesOut(a: number, b: number): boolean {
    return this.#code(a, b) === CODES.ruledOut;
  }

  /** Pairs that share a key, each once, in order. */
  candidates(): Pair[] {
    const byKey = new Map<string, number[]>();
    this.sightings.forEach((sighting, at) => {
      for (const key of sighting.keys) {
        const list = byKey.get(key);
        if (list) list.push(at);
        else byKey.set(key, [at]);
      }
    });
    const found = new PairCodes(this.sightings.length);
    for (const list of byKey.values()) {
      for (let at = 0; at < list.length; at += 1) {
        for (let next = at + 1; next < list.length; next += 1) found.set(list[at]!, list[next]!, 1);
      }
    }
    return found.pairs();
  }
}
