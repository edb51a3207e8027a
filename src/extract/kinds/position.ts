import type { Party } from '../../model/analysis.js';
import { Stance, Subject } from '../../model/kinds/position.js';
import type { Hit } from '../../model/token.js';
import { actorKey } from '../../model/values/actor.js';
import { attributionOf, type Draft, type Extractor } from '../draft.js';
import { anchorFeatures, clauseAround, Features, markersIn, pairFeatures, verbGroupsIn, VERB_GROUPS } from '../features.js';
import { conditionsIn } from '../phrases.js';
import { type Scene, sentenceSpan } from '../scene.js';
import { documentNouns } from './commitment.js';
import { NOUN_GROUPS } from '../features.js';
import { THRESHOLDS } from '../thresholds.js';

/** The subject that a noun speaks for. */
export const SUBJECT_OF: Readonly<Record<string, Subject>> = {
  CEASEFIRE: 'ceasefire',
  PEACE_DEAL: 'peace-deal',
  PEACE_PLAN: 'peace-deal',
  FORCE: 'peacekeeping-force',
  TROOPS: 'peacekeeping-force',
  MILITARY_AID: 'military-aid',
  WEAPONS: 'military-aid',
  AID: 'military-aid',
  SANCTIONS: 'economic-pressure',
  EMBARGO: 'economic-pressure',
  FROZEN_ASSETS: 'frozen-assets',
  ASSET_PROCEEDS: 'frozen-assets',
  NEGOTIATIONS: 'negotiations',
  TALKS: 'negotiations',
  MEMBERSHIP: 'alliance-membership',
  TERRITORY: 'territory',
  MANDATE: 'mandate',
  SECURITY_GUARANTEES: 'security-guarantees',
  PRISONERS: 'prisoners',
};

/** A word that names what a position can be about, or a verb of attitude whose object is not named (`other`). */
export interface Topic {
  readonly hit: Hit;
  readonly subject: Subject;
}

const ATTITUDES = new Set(['SUPPORT', 'ACCEPT', 'REJECT', 'DEMAND', 'WANT', 'CONDEMN', 'HESITATE', 'THREATEN', 'READY', 'CONSIDER', 'CEDE']);

/** Topics of a sentence: one a subject and place; `other` for an attitude without a known topic. */
export function topicsOf(scene: Scene, sentence: number): Topic[] {
  const topics: Topic[] = [];
  for (const hit of scene.hitsIn(sentence)) {
    const subject = hit.layer === 'subject' ? (hit.sense as Subject) : hit.layer === 'noun' ? SUBJECT_OF[hit.sense] : undefined;
    if (subject) topics.push({ hit, subject });
    if (hit.layer === 'good' && /^(?:soldiers|peacekeepers)$/u.test(hit.sense)) topics.push({ hit, subject: 'peacekeeping-force' });
    if (hit.layer === 'good' && /^(?:missiles|tanks|fighter jets|ammunition|shells)$/u.test(hit.sense)) topics.push({ hit, subject: 'military-aid' });
  }
  if (topics.length === 0) {
    const attitude = scene.hitsIn(sentence).find((hit) => (hit.layer === 'verb' || hit.layer === 'passive') && ATTITUDES.has(hit.sense));
    if (attitude) topics.push({ hit: attitude, subject: 'other' });
  }
  return topics;
}

/** Parties that a topic's attitude may be of: those of its sentence. */
export const topicParties = (scene: Scene, topic: Topic): readonly Party[] => scene.partiesIn(scene.tokens[topic.hit.from]!.sentence);

/** Feature values of (topic, party). */
export function positionPair(scene: Scene, topic: Topic, party: Party, named = false): Features {
  const features = new Features(named);
  const { hit } = topic;
  pairFeatures(scene, hit.from, hit.to, party, features);
  features.oneHot('subject', Subject.options, (option) => option === topic.subject);
  features.oneHot('noun', Object.keys(SUBJECT_OF), (sense) => hit.sense === sense);
  features.add('isVerb', hit.layer === 'verb');
  features.add('isGood', hit.layer === 'good');
  anchorFeatures(scene, hit.from, hit.to, features);
  const own = verbGroupsIn(scene, Math.max(party.to, 0), Math.min(party.to + 5, scene.tokens.length));
  VERB_GROUPS.forEach((group, index) => {
    features.add(`soon=${group[0]}`, own.has(index));
  });
  const clause = clauseAround(scene, party.from, party.to);
  const markers = markersIn(scene, clause.from, clause.to);
  for (const marker of ['negation', 'future', 'possible', 'condition']) features.add(`partyClause=${marker}`, markers.has(marker));
  const counts = documentNouns(scene);
  NOUN_GROUPS.slice(0, 20).forEach((group, index) => {
    features.add(`document=${group[0]}`, counts[index]!);
  });
  return features;
}


type PositionDraft = Extract<Draft, { kind: 'position' }>;

/** Where each party stands on each subject. */
export const positionExtractor: Extractor = {
  kind: 'position',
  extract: (scene, judge) => {
    const best = new Map<string, PositionDraft>();
    for (let sentence = 0; sentence < scene.sentences.length; sentence++) {
      for (const topic of topicsOf(scene, sentence)) {
        for (const party of topicParties(scene, topic)) {
          const values = positionPair(scene, topic, party).values();
          const chance = judge.yes('position', values);
          if (chance < THRESHOLDS.position!) continue;
          const key = `${actorKey(party.actor)} ${topic.subject}`;
          const known = best.get(key);
          if (known && known.confidence >= chance) continue;
          best.set(key, draftOf(scene, topic, party, chance, judge.choose('position-stance', Stance.options, values).option));
        }
      }
    }
    return [...best.values()];
  },
};

function draftOf(scene: Scene, topic: Topic, party: Party, chance: number, stance: Stance): PositionDraft {
  const sentence = scene.tokens[topic.hit.from]!.sentence;
  return {
    kind: 'position',
    evidence: [sentenceSpan(scene, topic.hit.from)],
    modality: 'reported',
    attributedTo: attributionOf(scene, party.from, party.actor),
    confidence: chance,
    pattern: `attitude-${topic.subject}`,
    actor: party.actor,
    person: party.person,
    subject: topic.subject,
    stance,
    conditions: stance === 'conditional' ? conditionsIn(scene, sentence) : [],
    target: null,
  };
}
