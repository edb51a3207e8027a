import { KINDS } from '../model/kinds/index.js';
import type { Kind } from '../model/kinds/kind.js';
import { agrees, valuesOf } from './agree.js';
import type { GoldClaim, ScoredClaim } from './gold.js';

/** How many slot values gold has, how many were given, and how many of these are right. */
export interface SlotCounts {
  readonly gold: number;
  readonly got: number;
  readonly hit: number;
}

/** Slot values, and claims: in gold, found of those, and made. */
export interface Counts extends SlotCounts {
  readonly claims: number;
  readonly found: number;
  readonly made: number;
}

/** Counts by kind; a kind that neither side has is all zeros. */
export type CountsByKind = { readonly [kind: string]: Counts };

/** A claim of gold and the one that was given for it. */
export interface Pair {
  readonly gold: GoldClaim;
  readonly got: ScoredClaim;
  readonly slots: { readonly [slot: string]: SlotCounts };
}

/** One document's counts and what they come from; optional claims of gold are in none of the lists. */
export interface DocumentScore {
  readonly counts: CountsByKind;
  readonly pairs: readonly Pair[];
  readonly missed: readonly GoldClaim[];
  readonly spurious: readonly ScoredClaim[];
}

/** Precision, recall and F1 of slot values and of claims, 0 to 1, and the number of claims in gold. */
export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly claimPrecision: number;
  readonly claimRecall: number;
  readonly claimF1: number;
  readonly claims: number;
}

export const NO_COUNTS: Counts = { gold: 0, got: 0, hit: 0, claims: 0, found: 0, made: 0 };

const plus = (a: Counts, b: Counts): Counts => ({
  gold: a.gold + b.gold,
  got: a.got + b.got,
  hit: a.hit + b.hit,
  claims: a.claims + b.claims,
  found: a.found + b.found,
  made: a.made + b.made,
});

/** The scored slots of a kind, keys first. */
export const scoredSlots = (kind: Pick<Kind, 'scored'>): readonly string[] => [
  ...kind.scored.keys,
  ...kind.scored.rest,
];

/**
 * Counts one slot of a pair. Every value of a list counts by itself; what gold still wants may be met by an accepted
 * alternative; a slot that gold leaves empty but accepts values for is free when one of these is given.
 */
export function compareSlot(slot: string, gold: GoldClaim, got: ScoredClaim): SlotCounts {
  if (gold.ignore?.includes(slot)) return { gold: 0, got: 0, hit: 0 };
  const wanted = valuesOf(gold[slot]);
  const found = valuesOf(got[slot]);
  const accepted = valuesOf(gold.accept?.[slot]);
  const left = [...found];
  const take = (right: (value: unknown) => boolean): boolean => {
    const at = left.findIndex(right);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  };
  const isAccepted = (value: unknown): boolean => accepted.some((other) => agrees(slot, other, value));
  if (wanted.length === 0 && accepted.length > 0)
    return { gold: 0, got: left.filter((value) => !isAccepted(value)).length, hit: 0 };
  let hit = wanted.filter((value) => take((given) => agrees(slot, value, given))).length;
  while (hit < wanted.length && take(isAccepted)) hit += 1;
  return { gold: wanted.length, got: found.length, hit };
}

interface Candidate extends Pair {
  readonly at: number;
  readonly by: number;
  readonly agreeing: number;
}

/** A possible pair; null when the two have no key in common. */
function candidate(kind: Kind, gold: GoldClaim, got: ScoredClaim, at: number, by: number): Candidate | null {
  const slots = Object.fromEntries(scoredSlots(kind).map((slot) => [slot, compareSlot(slot, gold, got)]));
  const right = (slot: string): boolean => (slots[slot]?.hit ?? 0) > 0;
  const linked = kind.scored.all ? kind.scored.all.every(right) : kind.scored.keys.some(right);
  if (!linked) return null;
  const agreeing = Object.values(slots).reduce((sum, { hit }) => sum + hit, 0);
  return { gold, got, slots, at, by, agreeing };
}

/** Slot values that a claim asks for or gives when it has no partner. */
const sizeOf = (kind: Kind, claim: GoldClaim): number =>
  scoredSlots(kind).reduce(
    (sum, slot) => sum + (claim.ignore?.includes(slot) ? 0 : valuesOf(claim[slot]).length),
    0,
  );

/** Indirect speech is recorded and not scored. */
const isScored = (claim: ScoredClaim): boolean => !(claim.kind === 'statement' && claim.direct === false);

function scoreKind(
  kind: Kind,
  gold: readonly GoldClaim[],
  got: readonly ScoredClaim[],
): Omit<DocumentScore, 'counts'> & { counts: Counts } {
  const candidates = gold.flatMap((claim, at) =>
    got.flatMap((given, by) => candidate(kind, claim, given, at, by) ?? []),
  );
  candidates.sort((a, b) => b.agreeing - a.agreeing || a.at - b.at || a.by - b.by);
  const taken = new Set<number>();
  const used = new Set<number>();
  const pairs: Pair[] = [];
  for (const pair of candidates) {
    if (taken.has(pair.at) || used.has(pair.by)) continue;
    taken.add(pair.at);
    used.add(pair.by);
    if (!pair.gold.optional) pairs.push({ gold: pair.gold, got: pair.got, slots: pair.slots });
  }
  const missed = gold.filter((claim, at) => !taken.has(at) && !claim.optional);
  const spurious = got.filter((_, by) => !used.has(by));
  const sum = (counts: readonly SlotCounts[], key: keyof SlotCounts): number =>
    counts.reduce((total, each) => total + each[key], 0);
  const slots = pairs.flatMap((pair) => Object.values(pair.slots));
  const sizes = (claims: readonly ScoredClaim[]): number =>
    claims.reduce((total, claim) => total + sizeOf(kind, claim), 0);
  const counts: Counts = {
    gold: sum(slots, 'gold') + sizes(missed),
    got: sum(slots, 'got') + sizes(spurious),
    hit: sum(slots, 'hit'),
    claims: gold.filter((claim) => !claim.optional).length,
    found: pairs.length,
    made: pairs.length + spurious.length,
  };
  return { counts, pairs, missed, spurious };
}

/**
 * Scores the claims made from one document. Claims of one kind are paired one to one, greedily by the number of slot
 * values that agree (ties: in the order of gold), as template filling has been scored since MUC-4.
 */
export function scoreDocument(gold: readonly GoldClaim[], got: readonly ScoredClaim[]): DocumentScore {
  const counts: { [kind: string]: Counts } = {};
  const pairs: Pair[] = [];
  const missed: GoldClaim[] = [];
  const spurious: ScoredClaim[] = [];
  for (const kind of KINDS as readonly Kind[]) {
    const score = scoreKind(
      kind,
      gold.filter((claim) => claim.kind === kind.name),
      got.filter((claim) => claim.kind === kind.name && isScored(claim)),
    );
    counts[kind.name] = score.counts;
    pairs.push(...score.pairs);
    missed.push(...score.missed);
    spurious.push(...score.spurious);
  }
  return { counts, pairs, missed, spurious };
}

/** The sum of two sets of counts, kind by kind. */
export function mergeCounts(a: CountsByKind, b: CountsByKind): CountsByKind {
  const kinds = new Set([...Object.keys(a), ...Object.keys(b)]);
  return Object.fromEntries(
    [...kinds].map((kind) => [kind, plus(a[kind] ?? NO_COUNTS, b[kind] ?? NO_COUNTS)]),
  );
}

/** Counts over all kinds. */
export const totalCounts = (counts: CountsByKind): Counts => Object.values(counts).reduce(plus, NO_COUNTS);

const ratio = (part: number, whole: number): number => (whole ? part / whole : 0);
const harmonic = (a: number, b: number): number => (a + b ? (2 * a * b) / (a + b) : 0);

/** Figures from counts; 0 where there is nothing to divide by. */
export function figures(counts: Counts): Figures {
  const precision = ratio(counts.hit, counts.got);
  const recall = ratio(counts.hit, counts.gold);
  const claimPrecision = ratio(counts.found, counts.made);
  const claimRecall = ratio(counts.found, counts.claims);
  return {
    precision,
    recall,
    f1: harmonic(precision, recall),
    claimPrecision,
    claimRecall,
    claimF1: harmonic(claimPrecision, claimRecall),
    claims: counts.claims,
  };
}
