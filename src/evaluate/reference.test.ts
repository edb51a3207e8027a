import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type GoldClaim, parseGold, type ScoredClaim } from './gold.js';
import { type CountsByKind, figures, mergeCounts, scoreDocument, totalCounts } from './score.js';

const folder = new URL('../../../shared/eval/', import.meta.url);
const here = existsSync(new URL('score.mjs', folder));

interface Reference {
  scoreDocument(gold: readonly GoldClaim[], got: readonly ScoredClaim[]): { counts: CountsByKind };
  figures(counts: object): object;
}

/** A repeatable stream of numbers from 0 to 1. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** What an engine might have made of gold: claims left out, doubled, slots emptied, swapped between claims. */
function spoil(claims: readonly GoldClaim[], next: () => number): ScoredClaim[] {
  return claims.flatMap((claim) => {
    if (next() < 0.2) return [];
    const other = claims[Math.floor(next() * claims.length)] ?? claim;
    const slots = Object.entries(claim).map(([slot, value]) => {
      const luck = next();
      if (slot === 'kind' || luck < 0.7) return [slot, value];
      if (luck < 0.8) return [slot, Array.isArray(value) ? [] : null];
      return [slot, slot in other ? other[slot] : value];
    });
    const { accept, ignore, optional, ...made } = Object.fromEntries(slots);
    void [accept, ignore, optional];
    return next() < 0.1 ? [made, made] : [made];
  }) as ScoredClaim[];
}

test.skipIf(!here)(
  'the figures are those of the reference scorer (skipped where it is not at hand)',
  async () => {
    const reference = (await import(/* @vite-ignore */ new URL('score.mjs', folder).href)) as Reference;
    const next = numbers(7);
    let all: CountsByKind = {};
    for (const name of readdirSync(new URL('gold/', folder)).filter((file) => file.endsWith('.json'))) {
      const documents = parseGold(readFileSync(new URL(`gold/${name}`, folder), 'utf8'), name);
      for (const { claims } of documents) {
        for (const got of [spoil(claims, next), spoil(claims, next), claims, []]) {
          const { counts } = scoreDocument(claims, got);
          expect(counts).toEqual(reference.scoreDocument(claims, got).counts);
          expect(figures(totalCounts(counts))).toEqual(reference.figures(totalCounts(counts)));
          all = mergeCounts(all, counts);
        }
      }
    }
    expect(totalCounts(all).claims).toBeGreaterThan(4 * 1800);
  },
);
