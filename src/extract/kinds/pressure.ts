import type { Party } from '../../model/analysis.js';
import { measure as measureKind } from '../../model/kinds/measure.js';
import type { Hit } from '../../model/token.js';
import { type Actor, actorKey } from '../../model/values/actor.js';
import { type Draft, type Extractor, modalityOf } from '../draft.js';
import { anchorFeatures, Features, pairFeatures } from '../features.js';
import type { Judge } from '../judge.js';
import { nearParties, type Scene, sentenceSpan } from '../scene.js';
import { THRESHOLDS } from '../thresholds.js';
import { dateOf } from './meeting-clusters.js';

const TYPES = measureKind.shape.type.options;
const STATUSES = measureKind.shape.status.options;
const NOUNS = new Set(['SANCTIONS', 'EMBARGO', 'FROZEN_ASSETS']);
const VERBS = new Set([
  'IMPOSE',
  'LIFT',
  'TIGHTEN',
  'SEIZE',
  'FREEZE',
  'BAN',
  'SUSPEND',
  'RESUME',
  'THREATEN',
]);
const SENSES = [...NOUNS, ...VERBS];

/** Words that name a measure: nouns of pressure and verbs of imposing or withholding. */
export const measureAnchors = (scene: Scene): readonly Hit[] =>
  scene.analysis.hits.filter(
    (hit) =>
      !hit.gap &&
      ((hit.layer === 'noun' && NOUNS.has(hit.sense)) ||
        ((hit.layer === 'verb' || hit.layer === 'passive') && VERBS.has(hit.sense))),
  );

/** Feature values of (measure word, party). */
export function measurePair(scene: Scene, anchor: Hit, party: Party): Features {
  const features = new Features();
  pairFeatures(scene, anchor.from, anchor.to, party, features);
  own(scene, anchor, features);
  return features;
}

/** Feature values of a measure word alone. */
export function measureAlone(scene: Scene, anchor: Hit): Features {
  const features = new Features();
  own(scene, anchor, features);
  return features;
}

function own(scene: Scene, anchor: Hit, features: Features): void {
  features.oneHot('sense', SENSES, (sense) => anchor.sense === sense);
  features.add('mentions', Math.min(measureAnchors(scene).length, 12));
  anchorFeatures(scene, anchor.from, anchor.to, features);
}

type MeasureDraft = Extract<Draft, { kind: 'measure' }>;

/** Measures of pressure. */
export const measureExtractor: Extractor = {
  kind: 'measure',
  extract: (scene, judge) => {
    const best = new Map<string, MeasureDraft>();
    for (const anchor of measureAnchors(scene)) {
      const values = measureAlone(scene, anchor).values();
      const chance = judge.yes('measure', values);
      if (chance < THRESHOLDS.measure!) continue;
      const { option: type } = judge.choose('measure-type', TYPES, values);
      const by = roleOf(scene, judge, anchor, 'measure-by');
      const against =
        roleOf(scene, judge, anchor, 'measure-against').find(
          (actor) => !by.some((other) => actorKey(other) === actorKey(actor)),
        ) ?? null;
      const key = `${type} ${by.map(actorKey).sort().join()}`;
      const known = best.get(key);
      if (known && known.confidence >= chance) continue;
      best.set(key, {
        kind: 'measure',
        evidence: [sentenceSpan(scene, anchor.from)],
        modality: modalityOf(scene, anchor.from, anchor.to),
        attributedTo: null,
        confidence: chance,
        pattern: `pressure-${anchor.sense.toLowerCase()}`,
        type,
        by,
        against,
        when: (dateOf(scene, anchor.from, anchor.to)?.value as string | undefined) ?? null,
        status: judge.choose('measure-status', STATUSES, values).option,
      });
    }
    return [...best.values()].filter((draft) => draft.by.length > 0);
  },
};

function roleOf(scene: Scene, judge: Judge, anchor: Hit, question: string): Actor[] {
  const scored = nearParties(scene, anchor.from)
    .map((party) => ({ party, chance: judge.yes(question, measurePair(scene, anchor, party).values()) }))
    .sort((a, b) => b.chance - a.chance);
  const best = scored[0];
  if (!best || best.chance < THRESHOLDS['measure-role']!) return [];
  const same = scored.filter(
    (other) =>
      other === best ||
      (scene.group.get(other.party) === scene.group.get(best.party) &&
        other.chance >= THRESHOLDS['measure-role']!),
  );
  return [...new Map(same.map(({ party }) => [actorKey(party.actor), party.actor])).values()];
}
