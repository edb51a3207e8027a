import type { Party, ValueMention } from '../../model/analysis.js';
import { incident as incidentKind } from '../../model/kinds/incident.js';
import type { Hit } from '../../model/token.js';
import { type Actor, actorKey } from '../../model/values/actor.js';
import type { Quantity } from '../../model/values/amount.js';
import { attributionOf, type Draft, type Extractor, modalityOf, spansOf } from '../draft.js';
import { anchorFeatures, Features, NOUN_GROUPS, pairFeatures } from '../features.js';
import type { Judge } from '../judge.js';
import { nearParties, type Scene, sentenceSpan } from '../scene.js';
import { THRESHOLDS } from '../thresholds.js';
import { documentNouns } from './commitment.js';
import { dateOf } from './meeting-clusters.js';
import { placeNear } from './places.js';

const TYPES = incidentKind.shape.type.options;
const NOUNS = new Set([
  'DRONE_ATTACK',
  'MISSILE_STRIKE',
  'SHELLING',
  'ASSAULT',
  'OTHER_ATTACK',
  'VIOLATION',
  'DETENTION',
  'DEATHS',
  'WOUNDED',
]);
const VERBS = new Set(['ATTACK', 'DOWN', 'KILL', 'INJURE', 'CAPTURE', 'DETAIN', 'VIOLATE']);
const SENSES = [...NOUNS, ...VERBS];
const ATTACKERS = new Set(['drones', 'missiles', 'rockets', 'shells', 'bombs']);

/** The words for violence in one sentence: what is reported as one incident. */
export interface IncidentAnchor {
  readonly sentence: number;
  readonly hits: readonly Hit[];
}

/** Sentences that speak of an attack, a violation or a detention. */
export function incidentAnchors(scene: Scene): IncidentAnchor[] {
  return scene.sentences.flatMap((_, sentence) => {
    const hits = scene
      .hitsIn(sentence)
      .filter(
        (hit) =>
          !hit.gap &&
          ((hit.layer === 'noun' && NOUNS.has(hit.sense)) ||
            ((hit.layer === 'verb' || hit.layer === 'passive') && VERBS.has(hit.sense))),
      );
    return hits.length > 0 ? [{ sentence, hits }] : [];
  });
}

/** The word of an anchor that speaks most plainly of violence. */
const head = (anchor: IncidentAnchor): Hit =>
  anchor.hits.find((hit) => hit.layer === 'noun' && hit.sense !== 'DEATHS' && hit.sense !== 'WOUNDED') ??
  anchor.hits[0]!;

/** Feature values of an anchor by itself. */
export function incidentAlone(scene: Scene, anchor: IncidentAnchor): Features {
  const features = new Features();
  own(scene, anchor, features);
  return features;
}

/** Feature values of (anchor, party). */
export function incidentPair(scene: Scene, anchor: IncidentAnchor, party: Party): Features {
  const features = new Features();
  const word = head(anchor);
  pairFeatures(scene, word.from, word.to, party, features);
  own(scene, anchor, features);
  return features;
}

function own(scene: Scene, anchor: IncidentAnchor, features: Features): void {
  const senses = new Set(anchor.hits.map((hit) => hit.sense));
  features.oneHot('sense', SENSES, (sense) => senses.has(sense));
  features.add('words', Math.min(anchor.hits.length, 8));
  const word = head(anchor);
  const values = scene.valuesIn(anchor.sentence);
  features.add('dated', dateOf(scene, word.from, word.to) !== null);
  features.add('placed', placeNear(scene, word.from) !== null);
  features.add(
    'counted',
    values.some((value) => value.type === 'quantity' || value.type === 'number'),
  );
  features.add('parties', Math.min(scene.partiesIn(anchor.sentence).length, 8));
  const counts = documentNouns(scene);
  for (const name of ['DRONE_ATTACK', 'VIOLATION', 'DEATHS', 'CEASEFIRE', 'CONFERENCE', 'MILITARY_AID'])
    features.add(`document=${name}`, counts[NOUN_GROUPS.findIndex((group) => group.includes(name))]!);
  anchorFeatures(scene, word.from, word.to, features);
}

type IncidentDraft = Extract<Draft, { kind: 'incident' }>;

/** Attacks, violations and detentions. */
export const incidentExtractor: Extractor = {
  kind: 'incident',
  extract: (scene, judge) => {
    const drafts: IncidentDraft[] = [];
    for (const anchor of incidentAnchors(scene)) {
      const values = incidentAlone(scene, anchor).values();
      const chance = judge.yes('incident', values);
      if (chance < THRESHOLDS.incident!) continue;
      const draft = draftOf(
        scene,
        judge,
        anchor,
        chance,
        judge.choose('incident-type', TYPES, values).option,
      );
      const twin = drafts.findIndex((known) => sameIncident(known, draft));
      if (twin < 0) drafts.push(draft);
      else drafts[twin] = unite(drafts[twin]!, draft);
    }
    return drafts;
  },
};

function draftOf(
  scene: Scene,
  judge: Judge,
  anchor: IncidentAnchor,
  chance: number,
  type: IncidentDraft['type'],
): IncidentDraft {
  const word = head(anchor);
  const by = roleOf(scene, judge, anchor, 'incident-by');
  const against = roleOf(scene, judge, anchor, 'incident-against');
  const when = dateOf(scene, word.from, word.to);
  return {
    kind: 'incident',
    evidence: [sentenceSpan(scene, word.from)],
    modality: modalityOf(scene, word.from, word.to),
    attributedTo: by ? attributionOf(scene, word.from, by) : null,
    confidence: chance,
    pattern: `violence-${word.sense.toLowerCase()}`,
    type,
    by,
    against: against && by && actorKey(against) === actorKey(by) ? null : against,
    place: placeNear(scene, word.from)?.name ?? null,
    when: when ? String(when.value) : null,
    quantity:
      scene
        .valuesIn(anchor.sentence)
        .find(
          (value): value is Extract<ValueMention, { type: 'quantity' }> =>
            value.type === 'quantity' && ATTACKERS.has(value.value.unit),
        )?.value ?? null,
    killed: tollOf(scene, anchor, ['KILL', 'DEATHS']),
    injured: tollOf(scene, anchor, ['INJURE', 'WOUNDED']),
  };
}

function roleOf(scene: Scene, judge: Judge, anchor: IncidentAnchor, question: string): Actor | null {
  let best: { actor: Actor; chance: number } | null = null;
  for (const party of nearParties(scene, anchor.hits[0]!.from)) {
    const chance = judge.yes(question, incidentPair(scene, anchor, party).values());
    if (chance >= THRESHOLDS['incident-role']! && (!best || chance > best.chance))
      best = { actor: party.actor, chance };
  }
  return best?.actor ?? null;
}

/** Furthest that a number stands from the word for the dead or hurt, in tokens. */
const TOLL_REACH = 9;

/** The number of people nearest to a word for killing or hurting. */
function tollOf(scene: Scene, anchor: IncidentAnchor, senses: readonly string[]): Quantity | null {
  let best: { value: Quantity; distance: number } | null = null;
  const others = anchor.hits.filter((hit) => /^(?:KILL|DEATHS|INJURE|WOUNDED)$/u.test(hit.sense));
  for (const hit of others.filter((candidate) => senses.includes(candidate.sense))) {
    for (const value of scene.valuesIn(anchor.sentence)) {
      if (value.type !== 'quantity' && value.type !== 'number') continue;
      if (value.type === 'quantity' && ATTACKERS.has(value.value.unit)) continue;
      const distance = value.from >= hit.to ? value.from - hit.to : hit.from - value.to;
      const nearer = others.some(
        (other) =>
          !senses.includes(other.sense) &&
          Math.abs(other.from - value.from) < Math.abs(hit.from - value.from),
      );
      if (distance > TOLL_REACH || nearer || (best && best.distance <= distance)) continue;
      const quantity: Quantity =
        value.type === 'quantity'
          ? value.value
          : { value: value.value, high: null, bound: 'exact', unit: 'people' };
      best = { value: quantity.unit === '' ? { ...quantity, unit: 'people' } : quantity, distance };
    }
  }
  return best?.value ?? null;
}

const meets = <Value>(a: Value | null, b: Value | null, same: (x: Value, y: Value) => boolean): boolean =>
  a === null || b === null || same(a, b);

/** Two accounts of one incident: same type, nothing that speaks against it, and something in common. */
function sameIncident(a: IncidentDraft, b: IncidentDraft): boolean {
  const compatible =
    a.type === b.type &&
    meets(a.by, b.by, (x, y) => actorKey(x) === actorKey(y)) &&
    meets(a.when, b.when, (x, y) => x === y) &&
    meets(a.place, b.place, (x, y) => x === y) &&
    meets(a.killed, b.killed, (x, y) => x.value === y.value);
  return compatible;
}

function unite(a: IncidentDraft, b: IncidentDraft): IncidentDraft {
  return {
    ...a,
    evidence: spansOf([...a.evidence, ...b.evidence]),
    confidence: Math.max(a.confidence, b.confidence),
    by: a.by ?? b.by,
    against: a.against ?? b.against,
    place: a.place ?? b.place,
    when: a.when ?? b.when,
    quantity: a.quantity ?? b.quantity,
    killed: a.killed ?? b.killed,
    injured: a.injured ?? b.injured,
  };
}
