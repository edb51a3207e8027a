import type { Party } from '../../model/analysis.js';
import { Category, CommitmentStatus } from '../../model/kinds/commitment.js';
import type { Actor } from '../../model/values/actor.js';
import { actorKey } from '../../model/values/actor.js';
import type { Money, Quantity } from '../../model/values/amount.js';
import { attributionOf, type Draft, type Extractor, modalityOf } from '../draft.js';
import {
  anchorFeatures,
  clauseAround,
  Features,
  markersIn,
  NOUN_GROUPS,
  nounGroupsIn,
  pairFeatures,
} from '../features.js';
import type { Judge } from '../judge.js';
import { conditionsIn, phraseAround, textOf } from '../phrases.js';
import { nearParties, type Scene, sentenceSpan } from '../scene.js';
import { THRESHOLDS } from '../thresholds.js';
import { type Anchor, categoryOfGood, commitmentAnchors, OFFERED } from './commitment-anchors.js';

const ANCHOR_TYPES = ['money', 'percent', 'quantity', 'good', 'noun'] as const;

/** Features of something offered by itself. */
export function offerFeatures(scene: Scene, anchor: Anchor, features: Features): void {
  features.oneHot('anchor', ANCHOR_TYPES, (type) => anchor.type === type);
  const category =
    anchor.type === 'noun' ? (OFFERED[anchor.sense ?? ''] ?? null) : categoryOfGood(anchor.sense);
  features.oneHot('speaksFor', Category.options, (option) => option === category);
  features.oneHot('noun', Object.keys(OFFERED), (sense) => anchor.sense === sense);
  const clause = clauseAround(scene, anchor.from, anchor.to);
  const goods = new Set<string>();
  for (let at = clause.from; at < clause.to; at++)
    for (const hit of scene.startingAt(at))
      if (hit.layer === 'good') goods.add(categoryOfGood(hit.sense) ?? 'none');
  features.oneHot('clauseGood', Category.options, (option) => goods.has(option));
  const near = nounGroupsIn(
    scene,
    Math.max(clause.from, anchor.from - 6),
    Math.min(clause.to, anchor.to + 8),
  );
  const after = nounGroupsIn(scene, anchor.to, Math.min(clause.to, anchor.to + 6));
  NOUN_GROUPS.forEach((group, index) => {
    features.add(`near=${group[0]}`, near.has(index));
    features.add(`after=${group[0]}`, after.has(index));
  });
  features.add(
    'documentMoney',
    Math.min(scene.analysis.values.filter((value) => value.type === 'money').length, 12),
  );
  const counts = documentNouns(scene);
  NOUN_GROUPS.forEach((group, index) => {
    features.add(`document=${group[0]}`, counts[index]!);
  });
  const sentence = scene.tokens[anchor.from]!.sentence;
  features.add(
    'valuesHere',
    Math.min(
      scene.valuesIn(sentence).filter((value) => value.type === 'money' || value.type === 'quantity').length,
      8,
    ),
  );
  features.add(
    'size',
    anchor.value?.type === 'money'
      ? Math.log10(Math.max(1, anchor.value.value.amount))
      : anchor.value?.type === 'quantity'
        ? Math.log10(Math.max(1, anchor.value.value.value))
        : -1,
  );
  anchorFeatures(scene, anchor.from, anchor.to, features);
}

const documentCounts = new WeakMap<Scene, readonly number[]>();

/** How many sentences speak of each group of nouns, as a share. */
export function documentNouns(scene: Scene): readonly number[] {
  const known = documentCounts.get(scene);
  if (known) return known;
  const counts = NOUN_GROUPS.map(() => 0);
  for (const { from, to } of scene.sentences)
    for (const index of nounGroupsIn(scene, from, to)) counts[index] = counts[index]! + 1;
  const shares = counts.map((count) => Math.round((count / Math.max(1, scene.sentences.length)) * 100) / 100);
  documentCounts.set(scene, shares);
  return shares;
}

/** Feature values of (anchor, party); `role` is not part of them, each role has an ensemble of its own. */
export function offerPair(scene: Scene, anchor: Anchor, party: Party): Features {
  const features = new Features();
  pairFeatures(scene, anchor.from, anchor.to, party, features);
  offerFeatures(scene, anchor, features);
  return features;
}

/** Feature values of an anchor alone, for its category and status. */
export function offerAlone(scene: Scene, anchor: Anchor): Features {
  const features = new Features();
  offerFeatures(scene, anchor, features);
  return features;
}

interface Offer {
  readonly anchor: Anchor;
  readonly party: Party;
  readonly chance: number;
}

function offersOf(scene: Scene, judge: Judge, anchors: readonly Anchor[]): Offer[] {
  const offers: Offer[] = [];
  for (const anchor of anchors) {
    const scored = nearParties(scene, anchor.from).map((party) => ({
      anchor,
      party,
      chance: judge.yes('commitment-actor', offerPair(scene, anchor, party).values()),
    }));
    scored.sort((a, b) => b.chance - a.chance);
    const best = scored[0];
    if (!best || best.chance < THRESHOLDS['commitment-actor']!) continue;
    const keys = new Set<string>();
    for (const offer of scored) {
      const together =
        offer === best ||
        (scene.group.get(offer.party) === scene.group.get(best.party) &&
          offer.chance >= THRESHOLDS['commitment-actor']! * 0.8);
      if (!together || keys.has(actorKey(offer.party.actor))) continue;
      keys.add(actorKey(offer.party.actor));
      offers.push(offer);
    }
  }
  return offers;
}

function recipientOf(
  scene: Scene,
  judge: Judge,
  anchor: Anchor,
  giver: Actor,
): { actor: Actor; chance: number } | null {
  let best: { actor: Actor; chance: number } | null = null;
  for (const party of nearParties(scene, anchor.from)) {
    if (actorKey(party.actor) === actorKey(giver)) continue;
    const chance = judge.yes('commitment-recipient', offerPair(scene, anchor, party).values());
    if (!best || chance > best.chance) best = { actor: party.actor, chance };
  }
  return best;
}

/** What an actor offers. */
export const commitmentExtractor: Extractor = {
  kind: 'commitment',
  extract: (scene, judge) => {
    const offers = offersOf(scene, judge, commitmentAnchors(scene));
    const usual = usualRecipient(scene, judge, offers);
    const drafts = offers.map((offer) => draftOf(scene, judge, offer, usual));
    return united(drafts);
  },
};

/** The recipient that most offers of a report have: what is left unsaid in the others. */
function usualRecipient(scene: Scene, judge: Judge, offers: readonly Offer[]): Actor | null {
  const votes = new Map<string, { actor: Actor; weight: number }>();
  for (const offer of offers) {
    const best = recipientOf(scene, judge, offer.anchor, offer.party.actor);
    if (!best || best.chance < THRESHOLDS['commitment-recipient']! / 2) continue;
    const key = actorKey(best.actor);
    votes.set(key, { actor: best.actor, weight: (votes.get(key)?.weight ?? 0) + best.chance });
  }
  const best = [...votes.values()].sort((a, b) => b.weight - a.weight)[0];
  return best && best.weight >= THRESHOLDS['commitment-recipient']! ? best.actor : null;
}

type CommitmentDraft = Extract<Draft, { kind: 'commitment' }>;

function draftOf(
  scene: Scene,
  judge: Judge,
  { anchor, party, chance }: Offer,
  usual: Actor | null,
): CommitmentDraft & { anchor: Anchor } {
  const alone = offerAlone(scene, anchor).values();
  const { option: category } = judge.choose('commitment-category', Category.options, alone);
  const { option: status } = judge.choose('commitment-status', CommitmentStatus.options, alone);
  const own = recipientOf(scene, judge, anchor, party.actor);
  const recipient =
    own && own.chance >= THRESHOLDS['commitment-recipient']!
      ? own.actor
      : usual && actorKey(usual) !== actorKey(party.actor)
        ? usual
        : null;
  const sentence = scene.tokens[anchor.from]!.sentence;
  return {
    anchor,
    kind: 'commitment',
    evidence: [sentenceSpan(scene, anchor.from)],
    modality: modalityOf(scene, anchor.from, anchor.to),
    attributedTo: attributionOf(scene, anchor.from, party.actor),
    confidence: chance,
    pattern: `offer-${anchor.type}`,
    actor: party.actor,
    recipient,
    category,
    item: itemOf(scene, anchor),
    quantity: anchor.value?.type === 'quantity' ? anchor.value.value : null,
    money: anchor.value?.type === 'money' ? [anchor.value.value] : [],
    percent: anchor.value?.type === 'percent' ? anchor.value.value : null,
    instrument: instrumentOf(scene, anchor),
    deadline: deadlineOf(scene, anchor),
    status,
    conditions:
      status === 'considered' ||
      markersIn(scene, ...rangeOf(clauseAround(scene, anchor.from, anchor.to))).has('condition')
        ? conditionsIn(scene, sentence)
        : [],
  };
}

const rangeOf = (clause: { from: number; to: number }): [number, number] => [clause.from, clause.to];

/** The words for what is offered: the phrase itself, or for a sum the noun that says what it is for. */
function itemOf(scene: Scene, anchor: Anchor): string | null {
  if (anchor.type !== 'money' && anchor.type !== 'percent') return textOf(scene, anchor.phrase);
  const clause = clauseAround(scene, anchor.from, anchor.to);
  for (let at = anchor.to; at < Math.min(clause.to, anchor.to + 9); at++) {
    const named = scene
      .startingAt(at)
      .find(
        (hit) =>
          hit.layer === 'good' || (hit.layer === 'noun' && (hit.sense in OFFERED || hit.sense === 'FORCE')),
      );
    if (named && !(named.layer === 'noun' && (named.sense === 'PACKAGE' || named.sense === 'AID')))
      return textOf(scene, phraseAround(scene, named.from, named.to));
  }
  return null;
}

const INSTRUMENTS = {
  LOAN: 'loan',
  GRANT: 'grant',
  GUARANTEE: 'guarantee',
  EXPORT_FINANCE: 'export-finance',
  ASSET_PROCEEDS: 'asset-proceeds',
} as const;

function instrumentOf(scene: Scene, anchor: Anchor): (typeof INSTRUMENTS)[keyof typeof INSTRUMENTS] | null {
  if (anchor.type !== 'money' && anchor.type !== 'noun') return null;
  for (let at = Math.max(0, anchor.from - 4); at < anchor.to + 5; at++) {
    if (scene.tokens[at]?.sentence !== scene.tokens[anchor.from]!.sentence) continue;
    for (const hit of scene.startingAt(at)) {
      if (hit.layer === 'noun' && hit.sense in INSTRUMENTS)
        return INSTRUMENTS[hit.sense as keyof typeof INSTRUMENTS];
    }
  }
  return null;
}

/** A date after the day of publication in the same clause, or one that a word of limit introduces. */
function deadlineOf(scene: Scene, anchor: Anchor): string | null {
  const sentence = scene.tokens[anchor.from]!.sentence;
  const published = scene.analysis.report.published?.slice(0, 10) ?? null;
  const clause = clauseAround(scene, anchor.from, anchor.to);
  for (const value of scene.valuesIn(sentence)) {
    if (value.type !== 'when' || value.from < clause.from || value.to > clause.to) continue;
    const end = value.value.split('/').at(-1)!;
    if (published && end.slice(0, 10) > published.slice(0, end.length)) return end;
  }
  return null;
}

/** One claim per real thing: the same actor and sum or number; a bare noun gives way to a figure beside it. */
function united(drafts: readonly (CommitmentDraft & { anchor: Anchor })[]): Draft[] {
  const kept: (CommitmentDraft & { anchor: Anchor })[] = [];
  for (const draft of [...drafts].sort((a, b) => weightOf(b) - weightOf(a) || b.confidence - a.confidence)) {
    const twin = kept.find(
      (other) => actorKey(other.actor) === actorKey(draft.actor) && sameOffer(other, draft),
    );
    if (!twin) {
      kept.push(draft);
      continue;
    }
    kept[kept.indexOf(twin)] = unite(twin, draft);
  }
  return kept.sort((a, b) => a.anchor.from - b.anchor.from).map(({ anchor: _anchor, ...draft }) => draft);
}

const weightOf = (draft: CommitmentDraft): number =>
  (draft.money.length > 0 ? 2 : 0) + (draft.quantity || draft.percent ? 1 : 0);

const sameNumber = (a: Quantity | null, b: Quantity | null): boolean =>
  a !== null && b !== null && a.value === b.value;
const sameMoney = (a: readonly Money[], b: readonly Money[]): boolean =>
  a.some((x) => b.some((y) => x.amount === y.amount && x.currency === y.currency));

/** Tokens within which a sum and a number, or a noun and a figure, speak of one thing. */
const ONE_THING = 9;

function sameOffer(
  a: CommitmentDraft & { anchor: Anchor },
  b: CommitmentDraft & { anchor: Anchor },
): boolean {
  if (sameMoney(a.money, b.money)) return true;
  if (sameNumber(a.quantity, b.quantity) && a.quantity!.unit === b.quantity!.unit) return true;
  const close =
    a.evidence[0]!.start === b.evidence[0]!.start && Math.abs(a.anchor.from - b.anchor.from) <= ONE_THING;
  if (weightOf(b) === 0)
    return (
      close ||
      (weightOf(a) === 0 && a.category === b.category) ||
      (a.category === b.category && weightOf(a) > 0 && a.evidence[0]!.start === b.evidence[0]!.start)
    );
  return (
    close && a.money.length > 0 && b.quantity !== null && a.quantity === null && a.category === b.category
  );
}

function unite(
  a: CommitmentDraft & { anchor: Anchor },
  b: CommitmentDraft & { anchor: Anchor },
): CommitmentDraft & { anchor: Anchor } {
  const evidence = a.evidence.some((span) => span.start === b.evidence[0]!.start)
    ? a.evidence
    : [...a.evidence, ...b.evidence];
  return {
    ...a,
    evidence,
    confidence: Math.max(a.confidence, b.confidence),
    item: a.item ?? b.item,
    quantity: a.quantity ?? b.quantity,
    money: a.money.length > 0 ? a.money : b.money,
    percent: a.percent ?? b.percent,
    recipient: a.recipient ?? b.recipient,
    instrument: a.instrument ?? b.instrument,
    deadline: a.deadline ?? b.deadline,
    conditions: a.conditions.length > 0 ? a.conditions : b.conditions,
  };
}
