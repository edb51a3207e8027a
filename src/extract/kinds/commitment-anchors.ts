import { GOODS, type Good } from '../../languages/senses.js';
import type { ValueMention } from '../../model/analysis.js';
import type { Category } from '../../model/kinds/commitment.js';
import { phraseAround } from '../phrases.js';
import type { Scene } from '../scene.js';

/** What something offered is recognised by: a sum, a share, a number of things, or a noun that names it. */
export interface Anchor {
  readonly from: number;
  readonly to: number;
  readonly type: 'money' | 'percent' | 'quantity' | 'good' | 'noun';
  readonly value: ValueMention | null;
  /** Sense of the good or noun. */
  readonly sense: string | null;
  /** The noun phrase around it. */
  readonly phrase: { readonly from: number; readonly to: number };
}

/** Nouns that name something offered, with the category that they speak for (null: what surrounds them decides). */
export const OFFERED: Readonly<Record<string, Category | null>> = {
  MILITARY_AID: 'weapons',
  WEAPONS: 'weapons',
  TROOPS: 'troops',
  HUMANITARIAN: 'humanitarian',
  RECONSTRUCTION: 'reconstruction',
  DEFENCE_SPENDING: 'defence-spending',
  TRAINING: 'training',
  INTELLIGENCE: 'intelligence',
  BUDGET_SUPPORT: 'finance',
  LOAN: 'finance',
  GRANT: 'finance',
  GUARANTEE: 'finance',
  EXPORT_FINANCE: 'finance',
  PACKAGE: null,
  AID: null,
};

/** The category that a counted good speaks for. */
export const categoryOfGood = (sense: string | null): Category | null =>
  sense !== null && sense in GOODS ? (GOODS[sense as Good] as Category | null) : null;

/** Everything in a report that could be what a commitment is about. */
export function commitmentAnchors(scene: Scene): Anchor[] {
  const anchors: Anchor[] = [];
  let last: Anchor | null = null;
  for (const value of scene.analysis.values) {
    const anchor: Anchor | null = valueAnchor(scene, value) ?? elided(scene, value, last);
    if (!anchor) continue;
    anchors.push(anchor);
    if (anchor.type === 'quantity') last = anchor;
  }
  const covered = (at: number): boolean =>
    anchors.some((anchor) => at >= anchor.phrase.from && at < anchor.phrase.to);
  for (const hit of scene.analysis.hits) {
    const isGood =
      hit.layer === 'good' && categoryOfGood(hit.sense) !== null && categoryOfGood(hit.sense) !== 'other';
    const isNoun = hit.layer === 'noun' && hit.sense in OFFERED;
    if ((!isGood && !isNoun) || hit.gap || covered(hit.from)) continue;
    anchors.push({
      from: hit.from,
      to: hit.to,
      type: isGood ? 'good' : 'noun',
      value: null,
      sense: hit.sense,
      phrase: phraseAround(scene, hit.from, hit.to),
    });
  }
  return anchors.sort((a, b) => a.from - b.from);
}

function valueAnchor(scene: Scene, value: ValueMention): Anchor | null {
  if (value.type === 'money')
    return {
      from: value.from,
      to: value.to,
      type: 'money',
      value,
      sense: null,
      phrase: { from: value.from, to: value.to },
    };
  if (value.type === 'percent')
    return value.value.of === 'GDP'
      ? {
          from: value.from,
          to: value.to,
          type: 'percent',
          value,
          sense: null,
          phrase: { from: value.from, to: value.to },
        }
      : null;
  if (value.type !== 'quantity' || value.value.unit === '') return null;
  if (!(value.value.unit in GOODS)) return null;
  if (categoryOfGood(value.value.unit) === null && !isWorker(value.value.unit)) return null;
  return {
    from: value.from,
    to: value.to,
    type: 'quantity',
    value,
    sense: value.value.unit,
    phrase: extended(scene, value),
  };
}

/** Sentences over which a number may leave out what it counts: "13,000 from Britain". */
const ELIDED_OVER = 1;

/** A bare number after a counted one, in a sentence with parties: it counts the same things. */
function elided(scene: Scene, value: ValueMention, last: Anchor | null): Anchor | null {
  const number =
    value.type === 'number'
      ? value.value
      : value.type === 'quantity' && value.value.unit === ''
        ? value.value.value
        : null;
  if (number === null || number < 2) return null;
  const sentence = scene.tokens[value.from]!.sentence;
  const counted =
    last && sentence - scene.tokens[last.from]!.sentence <= ELIDED_OVER ? last : countedNear(scene, sentence);
  if (counted?.value?.type !== 'quantity' && !counted?.sense) return null;
  if (scene.partiesIn(sentence).length === 0) return null;
  const unit = counted.sense ?? '';
  const quantity =
    value.type === 'quantity'
      ? { ...value.value, unit }
      : { value: number, high: null, bound: 'exact' as const, unit };
  const span = { from: value.from, to: value.to, start: value.start, end: value.end };
  return {
    from: value.from,
    to: value.to,
    type: 'quantity',
    value: { type: 'quantity', value: quantity, ...span },
    sense: unit,
    phrase: { from: value.from, to: value.to },
  };
}

/** Soldiers or goods that the sentence before speaks of without a number of their own. */
function countedNear(
  scene: Scene,
  sentence: number,
): { readonly sense: string; readonly value: null } | null {
  for (const index of [sentence, sentence - 1]) {
    if (index < 0) continue;
    const hit = scene
      .hitsIn(index)
      .find(
        (candidate) =>
          candidate.layer === 'good' &&
          /^(?:troops|weapons|training)$/u.test(categoryOfGood(candidate.sense) ?? ''),
      );
    if (hit) return { sense: hit.sense, value: null };
  }
  return null;
}

/** People counted may be sent as well (staff, instructors are goods of their own). */
const isWorker = (unit: string): boolean => unit === 'people' || unit === 'countries';

/** A counted good with its model names: `14 Challenger 2 tanks`, `600 missiles Brimstone`, `missiles for IRIS-T launchers`. */
function extended(scene: Scene, value: ValueMention): { from: number; to: number } {
  const { to: last } = scene.sentences[scene.tokens[value.from]!.sentence]!;
  let to = value.to;
  for (let steps = 0; to < last && steps < 5; steps++) {
    const token = scene.tokens[to]!;
    const name =
      token.kind === 'word'
        ? token.letters === 'initial' || token.letters === 'upper' || token.glued
        : token.kind === 'number' && steps > 0;
    if (
      !name ||
      scene.parties.some((party) => party.from <= to && to < party.to) ||
      scene.startingAt(to).some((hit) => hit.layer === 'marker' || hit.layer === 'verb')
    )
      break;
    to++;
  }
  return { from: value.from, to };
}
