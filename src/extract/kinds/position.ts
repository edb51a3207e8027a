import { GOODS } from '../../languages/senses.js';
import type { Party } from '../../model/analysis.js';
import { Stance, Subject } from '../../model/kinds/position.js';
import type { Hit } from '../../model/token.js';
import { actorKey } from '../../model/values/actor.js';
import { attributionOf, type Draft, type Extractor } from '../draft.js';
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
import { conditionsIn } from '../phrases.js';
import { type Scene, sentenceSpan } from '../scene.js';
import { THRESHOLDS } from '../thresholds.js';
import { documentNouns } from './commitment.js';

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
  /** Sentences back from which it is carried over; 0 when the sentence names it. */
  readonly carried: number;
}

const ATTITUDES = new Set([
  'SUPPORT',
  'ACCEPT',
  'REJECT',
  'DEMAND',
  'WANT',
  'CONDEMN',
  'HESITATE',
  'THREATEN',
  'READY',
  'CONSIDER',
  'CEDE',
]);

/** Sentences that a subject is carried over where a sentence only says "rejected" or "welcomed it". */
const CARRIED = 2;

/** Topics of a sentence: those it names, and for its first attitude those that the sentences before it named. */
export function topicsOf(scene: Scene, sentence: number): Topic[] {
  const topics = namedTopics(scene, sentence);
  const attitude = scene
    .hitsIn(sentence)
    .find((hit) => (hit.layer === 'verb' || hit.layer === 'passive') && ATTITUDES.has(hit.sense));
  if (!attitude) return topics;
  const known = new Set(topics.map((topic) => topic.subject));
  const carry = (subject: Subject, carried: number): void => {
    if (known.has(subject)) return;
    known.add(subject);
    topics.push({ hit: attitude, subject, carried });
  };
  for (let back = 1; back <= CARRIED && sentence - back >= 0; back++)
    for (const topic of namedTopics(scene, sentence - back)) carry(topic.subject, back);
  const main = mainSubject(scene);
  if (main) carry(main, CARRIED + 1);
  carry('other', CARRIED + 2);
  return topics;
}

const WEAPONS: ReadonlySet<string> = new Set(
  Object.entries(GOODS)
    .filter(([, category]) => category === 'weapons')
    .map(([good]) => good),
);

function namedTopics(scene: Scene, sentence: number): Topic[] {
  const topics: Topic[] = [];
  for (const hit of scene.hitsIn(sentence)) {
    const subject =
      hit.layer === 'subject'
        ? (hit.sense as Subject)
        : hit.layer === 'noun'
          ? SUBJECT_OF[hit.sense]
          : undefined;
    if (subject) topics.push({ hit, subject, carried: 0 });
    if (hit.layer === 'good' && /^(?:soldiers|peacekeepers)$/u.test(hit.sense))
      topics.push({ hit, subject: 'peacekeeping-force', carried: 0 });
    if (hit.layer === 'good' && WEAPONS.has(hit.sense))
      topics.push({ hit, subject: 'military-aid', carried: 0 });
  }
  return topics;
}

const mainSubjects = new WeakMap<Scene, Subject | null>();

/** The subject that most sentences of a report name. */
function mainSubject(scene: Scene): Subject | null {
  const known = mainSubjects.get(scene);
  if (known !== undefined) return known;
  const counts = new Map<Subject, number>();
  for (let sentence = 0; sentence < scene.sentences.length; sentence++)
    for (const subject of new Set(namedTopics(scene, sentence).map((topic) => topic.subject)))
      counts.set(subject, (counts.get(subject) ?? 0) + 1);
  const best = [...counts].sort((x, y) => y[1] - x[1])[0]?.[0] ?? null;
  mainSubjects.set(scene, best);
  return best;
}

/** Parties that a topic's attitude may be of: those of its sentence; without one before it, the first of the last. */
export function topicParties(scene: Scene, topic: Topic): readonly Party[] {
  const sentence = scene.tokens[topic.hit.from]!.sentence;
  const here = scene.partiesIn(sentence);
  const subject = here.find((party) => party.form !== 'adjective' && party.to <= topic.hit.from);
  return subject || sentence === 0 ? here : [...scene.partiesIn(sentence - 1).slice(0, 2), ...here];
}

/** Feature values of (topic, party). */
export function positionPair(scene: Scene, topic: Topic, party: Party): Features {
  const features = new Features();
  const { hit } = topic;
  pairFeatures(scene, hit.from, hit.to, party, features);
  features.oneHot('subject', Subject.options, (option) => option === topic.subject);
  features.oneHot('noun', Object.keys(SUBJECT_OF), (sense) => hit.sense === sense);
  features.add('carried', topic.carried);
  features.add('isMain', mainSubject(scene) === topic.subject);
  features.add('isVerb', hit.layer === 'verb');
  features.add('isGood', hit.layer === 'good');
  anchorFeatures(scene, hit.from, hit.to, features);
  const own = verbGroupsIn(scene, Math.max(party.to, 0), Math.min(party.to + 5, scene.tokens.length));
  VERB_GROUPS.forEach((group, index) => {
    features.add(`soon=${group[0]}`, own.has(index));
  });
  const clause = clauseAround(scene, party.from, party.to);
  const markers = markersIn(scene, clause.from, clause.to);
  for (const marker of ['negation', 'future', 'possible', 'condition'])
    features.add(`partyClause=${marker}`, markers.has(marker));
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
          best.set(
            key,
            draftOf(
              scene,
              topic,
              party,
              chance,
              judge.choose('position-stance', Stance.options, values).option,
            ),
          );
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
