import type { ValueMention } from '../../model/analysis.js';
import type { Hit } from '../../model/token.js';
import {
  clauseAround,
  Features,
  markersIn,
  NOUN_GROUPS,
  nounGroupsIn,
  VERB_GROUPS,
  verbGroupsIn,
} from '../features.js';
import type { Scene } from '../scene.js';
import { documentNouns } from './commitment.js';

/** Noun senses of meetings, with how much they tell of the type. */
export const MEETING_NOUNS = [
  'SUMMIT',
  'CONFERENCE',
  'MINISTERIAL',
  'MILITARY_MEETING',
  'MEETING',
  'TALKS',
  'SESSION',
  'CALL',
  'NEGOTIATIONS',
  'PRESS_CONFERENCE',
  'VIRTUAL',
] as const;
const MEETING_VERBS = new Set(['MEET', 'HOST', 'HOLD', 'RECEIVE', 'VISIT', 'PHONE', 'ATTEND', 'INVITE']);
const COUNTED = new Set(['leaders', 'countries', 'participants', 'ministers']);

/** What a report says in one or more places about one meeting. */
export interface MeetingCluster {
  readonly anchors: Hit[];
  /** EDTF, or null. */
  when: string | null;
  readonly sentences: Set<number>;
}

const isAnchor = (hit: Hit): boolean =>
  (hit.layer === 'noun' && (MEETING_NOUNS as readonly string[]).includes(hit.sense)) ||
  (hit.layer === 'verb' && MEETING_VERBS.has(hit.sense));

/** The date that belongs to a word: nearest in its clause, else in its sentence; days and intervals of days only. */
export function dateOf(scene: Scene, from: number, to: number): ValueMention | null {
  const sentence = scene.tokens[from]!.sentence;
  const clause = clauseAround(scene, from, to);
  const dates = scene.valuesIn(sentence).filter((value) => value.type === 'when' && value.value.length >= 7);
  const distance = (value: ValueMention): number =>
    (value.from >= to ? value.from - to : from - value.to) +
    (value.from >= clause.from && value.to <= clause.to ? 0 : 10) +
    (typeof value.value === 'string' && value.value.length < 10 ? 6 : 0);
  return [...dates].sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** Groups the mentions of meetings in a report: one cluster a date; a mention without a date joins the one before. */
export function meetingClusters(scene: Scene): MeetingCluster[] {
  const clusters: MeetingCluster[] = [];
  let current: MeetingCluster | null = null;
  for (const hit of scene.analysis.hits) {
    if (!isAnchor(hit) || hit.gap) continue;
    const sentence = scene.tokens[hit.from]!.sentence;
    const date = dateOf(scene, hit.from, hit.to);
    const when = date ? String(date.value) : null;
    let cluster = when ? clusters.find((other) => other.when === when) : undefined;
    if (!cluster && when === null)
      cluster =
        (current as MeetingCluster | null) !== null &&
        [...current!.sentences].some((known: number) => sentence - known <= 3)
          ? current!
          : clusters[0];
    if (!cluster && when !== null && current?.when === null && current.sentences.has(sentence)) {
      current.when = when;
      cluster = current;
    }
    if (!cluster) {
      cluster = { anchors: [], when, sentences: new Set() };
      clusters.push(cluster);
    }
    cluster.anchors.push(hit);
    cluster.sentences.add(sentence);
    current = cluster;
  }
  return clusters;
}

/** The number of leaders, countries or delegations that a report gives for a meeting. */
export function attendanceOf(
  scene: Scene,
  cluster: MeetingCluster,
): Extract<ValueMention, { type: 'quantity' }> | null {
  for (const sentence of [...cluster.sentences].sort((a, b) => a - b)) {
    for (const value of scene.valuesIn(sentence)) {
      if (value.type === 'quantity' && COUNTED.has(value.value.unit) && value.value.value >= 3) return value;
    }
  }
  return null;
}

const known = new WeakMap<MeetingCluster, Features>();

/** Feature values of a cluster: what its sentences speak of, and how. Made once, when the clusters are complete. */
export function clusterFeatures(scene: Scene, cluster: MeetingCluster): Features {
  const features = known.get(cluster) ?? clusterList(scene, cluster);
  known.set(cluster, features);
  return features;
}

function clusterList(scene: Scene, cluster: MeetingCluster): Features {
  const features = new Features();
  const published = scene.analysis.report.published ?? '';
  const senses = new Set(cluster.anchors.map((hit) => hit.sense));
  features.oneHot('noun', MEETING_NOUNS, (sense) => senses.has(sense));
  features.oneHot('verb', [...MEETING_VERBS], (sense) => senses.has(sense));
  features.add('anchors', Math.min(cluster.anchors.length, 12));
  features.add('sentences', Math.min(cluster.sentences.size, 8));
  const first = Math.min(...cluster.sentences);
  features.add('first', Math.min(first, 20));
  features.add('headline', cluster.sentences.has(0));
  features.add('dated', cluster.when !== null);
  features.add('precise', (cluster.when ?? '').length >= 10);
  features.add('ahead', cluster.when !== null && cluster.when.slice(0, 10) > published);
  features.add('sameDay', cluster.when !== null && cluster.when.slice(0, 10) === published.slice(0, 10));
  features.add('otherYear', cluster.when !== null && cluster.when.slice(0, 4) !== published.slice(0, 4));
  features.add('attendance', attendanceOf(scene, cluster) !== null);
  const verbs = new Set<number>();
  const nouns = new Set<number>();
  const markers = new Set<string>();
  let parties = 0;
  let persons = 0;
  for (const sentence of cluster.sentences) {
    const { from, to } = scene.sentences[sentence]!;
    verbGroupsIn(scene, from, to, verbs);
    nounGroupsIn(scene, from, to, nouns);
    for (const marker of markersIn(scene, from, to)) markers.add(marker);
    const here = scene.partiesIn(sentence);
    parties += here.length;
    persons += here.filter((party) => party.person !== null).length;
  }
  features.add('parties', Math.min(parties, 20));
  features.add('persons', Math.min(persons, 12));
  features.add(
    'countries',
    Math.min(
      new Set(
        [...cluster.sentences].flatMap((sentence) =>
          scene.partiesIn(sentence).map((party) => party.actor.id),
        ),
      ).size,
      15,
    ),
  );
  for (const marker of ['future', 'possible', 'negation', 'condition'])
    features.add(`marker=${marker}`, markers.has(marker));
  VERB_GROUPS.forEach((group, index) => {
    features.add(`verbs=${group[0]}`, verbs.has(index));
  });
  NOUN_GROUPS.forEach((group, index) => {
    features.add(`nouns=${group[0]}`, nouns.has(index));
  });
  const counts = documentNouns(scene);
  NOUN_GROUPS.forEach((group, index) => {
    features.add(`document=${group[0]}`, counts[index]!);
  });
  return features;
}
