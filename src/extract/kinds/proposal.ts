import type { Party } from '../../model/analysis.js';
import type { ClaimOf } from '../../model/claim.js';
import { proposal as proposalKind } from '../../model/kinds/proposal.js';
import type { Hit } from '../../model/token.js';
import { type Actor, actorKey } from '../../model/values/actor.js';
import { type Draft, type Extractor, modalityOf, spansOf } from '../draft.js';
import {
  anchorFeatures,
  clauseAround,
  Features,
  markersIn,
  NOUN_GROUPS,
  pairFeatures,
  VERB_GROUPS,
  verbGroupsIn,
} from '../features.js';
import type { Judge } from '../judge.js';
import { nearParties, type Scene, sentenceSpan } from '../scene.js';
import { THRESHOLDS } from '../thresholds.js';
import { documentNouns } from './commitment.js';

type ProposalType = ClaimOf<'proposal'>['type'];
const STATUSES = proposalKind.shape.status.options;

/** The type of proposal that a noun speaks for. */
export const PROPOSED: Readonly<Record<string, ProposalType>> = {
  CEASEFIRE: 'ceasefire',
  PEACE_PLAN: 'peace-plan',
  PEACE_DEAL: 'peace-plan',
  FORCE: 'peacekeeping-force',
  MANDATE: 'peacekeeping-force',
  NEGOTIATIONS: 'negotiations',
  PRISONERS: 'other',
};

/** Everything that a report says about proposals of one type. */
export interface ProposalTopic {
  readonly type: ProposalType;
  readonly anchors: readonly Hit[];
}

/** One topic a type of proposal that a report mentions. */
export function proposalTopics(scene: Scene): ProposalTopic[] {
  const byType = new Map<ProposalType, Hit[]>();
  for (const hit of scene.analysis.hits) {
    const type = hit.layer === 'noun' && !hit.gap ? PROPOSED[hit.sense] : undefined;
    if (!type) continue;
    byType.set(type, [...(byType.get(type) ?? []), hit]);
  }
  return [...byType].map(([type, anchors]) => ({ type, anchors }));
}

/** Feature values of a topic as a whole. */
export function topicFeatures(scene: Scene, topic: ProposalTopic): Features {
  const features = new Features();
  features.oneHot('type', Object.values(PROPOSED), (type) => topic.type === type);
  features.add('anchors', Math.min(topic.anchors.length, 12));
  const sentences = new Set(topic.anchors.map((hit) => scene.tokens[hit.from]!.sentence));
  features.add('sentences', Math.min(sentences.size, 8));
  features.add('headline', sentences.has(0));
  features.add('first', Math.min(Math.min(...sentences), 20));
  const clauses = VERB_GROUPS.map(() => 0);
  const marked = new Map<string, number>();
  for (const hit of topic.anchors) {
    const clause = clauseAround(scene, hit.from, hit.to);
    for (const index of verbGroupsIn(scene, clause.from, clause.to)) clauses[index] = clauses[index]! + 1;
    for (const marker of markersIn(scene, clause.from, clause.to))
      marked.set(marker, (marked.get(marker) ?? 0) + 1);
  }
  VERB_GROUPS.forEach((group, index) => {
    features.add(`verbs=${group[0]}`, clauses[index]!);
  });
  for (const marker of ['negation', 'future', 'possible', 'passive', 'condition', 'unconditional'])
    features.add(`marker=${marker}`, marked.get(marker) ?? 0);
  features.add('duration', durationOf(scene, topic) !== null);
  documentNouns(scene).forEach((share, index) => {
    features.add(`document=${NOUN_GROUPS[index]![0]}`, share);
  });
  return features;
}

/** Feature values of (topic word, party). */
export function proposerPair(scene: Scene, topic: ProposalTopic, anchor: Hit, party: Party): Features {
  const features = new Features();
  pairFeatures(scene, anchor.from, anchor.to, party, features);
  features.oneHot(
    'type',
    ['ceasefire', 'peace-plan', 'peacekeeping-force', 'negotiations', 'other'],
    (type) => topic.type === type,
  );
  features.add('anchors', Math.min(topic.anchors.length, 12));
  anchorFeatures(scene, anchor.from, anchor.to, features);
  return features;
}

/** The duration nearest to a word for a truce: `30-day ceasefire`. */
function durationOf(scene: Scene, topic: ProposalTopic): string | null {
  if (topic.type !== 'ceasefire' && topic.type !== 'peacekeeping-force') return null;
  for (const hit of topic.anchors) {
    const sentence = scene.tokens[hit.from]!.sentence;
    const near = scene
      .valuesIn(sentence)
      .find((value) => value.type === 'duration' && Math.abs(value.from - hit.from) <= 8);
    if (near) return String(near.value);
  }
  return null;
}

/** Ceasefires, plans, forces and talks that somebody put forward. */
export const proposalExtractor: Extractor = {
  kind: 'proposal',
  extract: (scene, judge) => {
    const drafts: Draft[] = [];
    for (const topic of proposalTopics(scene)) {
      const values = topicFeatures(scene, topic).values();
      const chance = judge.yes('proposal', values);
      if (chance < THRESHOLDS.proposal!) continue;
      const clauses = topic.anchors.map((hit) => clauseAround(scene, hit.from, hit.to));
      const unconditional = clauses.some(({ from, to }) => markersIn(scene, from, to).has('unconditional'));
      drafts.push({
        kind: 'proposal',
        evidence: spansOf(topic.anchors.slice(0, 6).map((hit) => sentenceSpan(scene, hit.from))),
        modality: modalityOf(scene, topic.anchors[0]!.from, topic.anchors[0]!.to),
        attributedTo: null,
        confidence: chance,
        pattern: `topic-${topic.type}`,
        type: topic.type,
        status: judge.choose('proposal-status', STATUSES, values).option,
        proposers: proposersOf(scene, judge, topic),
        duration: durationOf(scene, topic),
        unconditional: unconditional ? true : null,
        terms: [],
        addressees: [],
      });
    }
    return drafts;
  },
};

function proposersOf(scene: Scene, judge: Judge, topic: ProposalTopic): Actor[] {
  const best = new Map<string, { actor: Actor; chance: number }>();
  for (const anchor of topic.anchors) {
    for (const party of nearParties(scene, anchor.from)) {
      const chance = judge.yes('proposal-proposer', proposerPair(scene, topic, anchor, party).values());
      const key = actorKey(party.actor);
      if (chance >= THRESHOLDS['proposal-proposer']! && chance > (best.get(key)?.chance ?? 0))
        best.set(key, { actor: party.actor, chance });
    }
  }
  return [...best.values()]
    .sort((a, b) => b.chance - a.chance)
    .slice(0, 3)
    .map(({ actor }) => actor);
}
