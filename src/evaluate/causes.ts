import { kindOf } from '../model/kinds/index.js';
import { overlaps, type Span } from '../model/span.js';
import { agrees, isEmpty, valuesOf } from './agree.js';
import type { GoldClaim, ScoredClaim } from './gold.js';
import { compareSlot, type DocumentScore, type Pair, scoredSlots } from './score.js';

/**
 * Why something counts against an engine.
 * `mention-not-found`: the actor, person or sum that gold names is no mention of the annotation ·
 * `trigger-unknown`: no claim of that kind was made where gold has one ·
 * `wrong-actor`, `wrong-type`, `wrong-subject`: a claim was made there, of another actor, type or subject ·
 * `merged`: the claims made there stand for others of gold ·
 * `slot-missing`, `slot-extra`, `slot-differs`: the claim was found, and one slot of it is not right ·
 * `spurious`: gold has no such claim.
 */
export type Cause =
  | 'mention-not-found'
  | 'trigger-unknown'
  | 'wrong-actor'
  | 'wrong-type'
  | 'wrong-subject'
  | 'merged'
  | 'slot-missing'
  | 'slot-extra'
  | 'slot-differs'
  | 'spurious';

/** One thing that was missed, or made in vain. */
export interface Miss {
  readonly cause: Cause;
  readonly kind: string;
  /** The slot at fault, where it is one. */
  readonly slot: string | null;
  /** The claim of gold, or for a slot its value; null when gold has none. */
  readonly gold: unknown;
  readonly got: unknown;
  /** Where in the text; empty when neither side says. */
  readonly evidence: readonly Span[];
}

/** Values that an annotation found; see `Annotation.mentions` in the model. */
export type FoundMention = { readonly type: string; readonly value: unknown };

const evidenceOf = (claim: ScoredClaim): readonly Span[] =>
  (claim.evidence as readonly Span[] | undefined) ?? [];

/** Whether two claims rest on a common stretch of text; true when one of them does not say on what it rests. */
function samePlace(a: ScoredClaim, b: ScoredClaim): boolean {
  const [left, right] = [evidenceOf(a), evidenceOf(b)];
  return (
    left.length === 0 || right.length === 0 || left.some((one) => right.some((other) => overlaps(one, other)))
  );
}

/** Slots that name somebody or a sum, and the type of mention that such a value is. */
const MENTIONED: readonly (readonly [slot: string, type: string])[] = [
  ['actor', 'actor'],
  ['person', 'actor'],
  ['speaker', 'actor'],
  ['money', 'money'],
];

/** The first slot whose value in gold, in none of its accepted forms, is among the mentions; null when all are. */
function unmentioned(gold: GoldClaim, mentions: readonly FoundMention[]): string | null {
  for (const [slot, type] of MENTIONED) {
    if (gold.ignore?.includes(slot) || !scoredSlots(kindOf(gold.kind)!).includes(slot)) continue;
    const accepted = valuesOf(gold.accept?.[slot]);
    const found = mentions.filter((mention) => mention.type === type).map((mention) => mention.value);
    const isThere = (value: unknown): boolean =>
      [value, ...accepted].some((wanted) => found.some((each) => agrees(slot, wanted, each)));
    if (!valuesOf(gold[slot]).every(isThere)) return slot;
  }
  return null;
}

/** Which slot of a claim made in the same place keeps it from being the one that gold wants. */
function wrongSlot(gold: GoldClaim, got: ScoredClaim): string | null {
  const { keys, all } = kindOf(gold.kind)!.scored;
  const candidates = [...(all ?? []), ...keys].filter((slot) => !isEmpty(gold[slot]));
  return candidates.find((slot) => compareSlot(slot, gold, got).hit === 0) ?? null;
}

const CAUSES: { readonly [slot: string]: Cause } = {
  actor: 'wrong-actor',
  person: 'wrong-actor',
  type: 'wrong-type',
};

interface Missed {
  readonly miss: Miss;
  /** The claim that was made instead. */
  readonly instead: ScoredClaim | null;
}

function whyMissed(
  gold: GoldClaim,
  score: DocumentScore,
  left: ReadonlySet<ScoredClaim>,
  mentions: readonly FoundMention[] | null,
): Missed {
  const base = { kind: gold.kind, gold, evidence: evidenceOf(gold) };
  const lost = mentions ? unmentioned(gold, mentions) : null;
  if (lost) return { miss: { ...base, cause: 'mention-not-found', slot: lost, got: null }, instead: null };
  const near = (claim: ScoredClaim): boolean => claim.kind === gold.kind && samePlace(gold, claim);
  const instead = [...left].filter(near).map((claim) => ({ claim, slot: wrongSlot(gold, claim) }));
  // The nearest is the one whose fault is not the actor.
  instead.sort((a, b) => Number(a.slot === 'actor') - Number(b.slot === 'actor'));
  const [first] = instead;
  if (first) {
    const cause = first.slot ? (CAUSES[first.slot] ?? 'wrong-subject') : 'merged';
    return { miss: { ...base, cause, slot: first.slot, got: first.claim }, instead: first.claim };
  }
  const taken = score.pairs.find((pair) => near(pair.got));
  return {
    miss: { ...base, cause: taken ? 'merged' : 'trigger-unknown', slot: null, got: taken?.got ?? null },
    instead: null,
  };
}

function slotMisses({ gold, got, slots }: Pair): Miss[] {
  return Object.entries(slots).flatMap(([slot, counts]): Miss[] => {
    if (counts.hit === counts.gold && counts.hit === counts.got) return [];
    const base = {
      kind: gold.kind,
      slot,
      gold: gold[slot] ?? null,
      got: got[slot] ?? null,
      evidence: evidenceOf(gold),
    };
    const short = counts.gold > counts.hit;
    const over = counts.got > counts.hit;
    const cause =
      slot === 'type' && short && over
        ? 'wrong-type'
        : short && over
          ? 'slot-differs'
          : short
            ? 'slot-missing'
            : 'slot-extra';
    return [{ ...base, cause }];
  });
}

/**
 * The causes of everything that counts against an engine in one document. `mentions` are those of its annotation;
 * without them (null) nothing is put down to a mention that was not found.
 */
export function missesOf(score: DocumentScore, mentions: readonly FoundMention[] | null): readonly Miss[] {
  const left = new Set(score.spurious);
  const missed = score.missed.map((gold) => {
    const { miss, instead } = whyMissed(gold, score, left, mentions);
    if (instead) left.delete(instead);
    return miss;
  });
  const spurious = [...left].map(
    (claim): Miss => ({
      cause: 'spurious',
      kind: claim.kind,
      slot: null,
      gold: null,
      got: claim,
      evidence: evidenceOf(claim),
    }),
  );
  return [...missed, ...score.pairs.flatMap(slotMisses), ...spurious];
}
