import type { Party } from '../../model/analysis.js';
import type { ClaimOf } from '../../model/claim.js';
import { meeting as meetingKind } from '../../model/kinds/meeting.js';
import { participation as participationKind } from '../../model/kinds/participation.js';
import type { Modality } from '../../model/modality.js';
import { type Actor, actorKey } from '../../model/values/actor.js';
import { attributionOf, type Draft, type Extractor, modalityOf, spansOf } from '../draft.js';
import { anchorFeatures, Features, pairFeatures } from '../features.js';
import type { Judge } from '../judge.js';
import { type Scene, sentenceSpan } from '../scene.js';
import { THRESHOLDS } from '../thresholds.js';
import { attendanceOf, clusterFeatures, type MeetingCluster, meetingClusters } from './meeting-clusters.js';
import { dateline, placeNear } from './places.js';

const TYPES = meetingKind.shape.type.options;
const ROLES = participationKind.shape.role.options;

/** Sentences around a meeting's own in which its participants may be listed. */
const AROUND = 1;

/** Parties that may take part in a meeting, each with the mention nearest to a word for the meeting. */
export function clusterParties(scene: Scene, cluster: MeetingCluster): readonly Party[] {
  const sentences = new Set<number>();
  for (const sentence of cluster.sentences)
    for (let near = sentence - AROUND; near <= sentence + AROUND; near++) sentences.add(near);
  return [...sentences].sort((a, b) => a - b).flatMap((sentence) => scene.partiesIn(sentence));
}

/** Feature values of (cluster, party), seen from the cluster's anchor nearest to the party. */
export function participationPair(scene: Scene, cluster: MeetingCluster, party: Party): Features {
  const features = new Features();
  const anchor = [...cluster.anchors].sort(
    (a, b) => Math.abs(a.from - party.from) - Math.abs(b.from - party.from),
  )[0]!;
  pairFeatures(scene, anchor.from, anchor.to, party, features);
  anchorFeatures(scene, party.from, party.to, features);
  features.append(clusterFeatures(scene, cluster).list);
  features.add('anchorIsVerb', anchor.layer === 'verb');
  features.add('inCluster', cluster.sentences.has(scene.tokens[party.from]!.sentence));
  const mentions = clusterParties(scene, cluster).filter(
    (other) => actorKey(other.actor) === actorKey(party.actor),
  ).length;
  features.add('mentions', Math.min(mentions, 8));
  features.add('documentPersons', Math.min(new Set(scene.parties.map((other) => other.person)).size, 15));
  return features;
}

type MeetingDraft = Extract<Draft, { kind: 'meeting' }>;
type ParticipationDraft = Extract<Draft, { kind: 'participation' }>;

/** Meetings with those who take part in them. */
export const meetingExtractor: Extractor = {
  kind: 'meeting',
  extract: (scene, judge) => {
    const drafts: Draft[] = [];
    meetingClusters(scene).forEach((cluster, index) => {
      const values = clusterFeatures(scene, cluster).values();
      const chance = judge.yes('meeting', values);
      const taking = participants(scene, judge, cluster);
      if (chance < THRESHOLDS.meeting! && taking.length === 0) return;
      const name = `m${index + 1}`;
      if (chance >= THRESHOLDS.meeting!)
        drafts.push({ ...meetingDraft(scene, judge, cluster, chance, values, taking), draft: name });
      for (const { party, chance: sure, role } of taking)
        drafts.push(
          participationDraft(scene, cluster, party, sure, role, chance >= THRESHOLDS.meeting! ? name : null),
        );
    });
    return distinctParticipations(drafts);
  },
};

interface Taking {
  readonly party: Party;
  readonly chance: number;
  readonly role: ClaimOf<'participation'>['role'];
}

function participants(scene: Scene, judge: Judge, cluster: MeetingCluster): Taking[] {
  const best = new Map<string, Taking>();
  for (const party of clusterParties(scene, cluster)) {
    const values = participationPair(scene, cluster, party).values();
    const chance = judge.yes('participation', values);
    if (chance < THRESHOLDS.participation! || party.actor.type === 'person') continue;
    const key = actorKey(party.actor);
    const known = best.get(key);
    const better =
      !known ||
      (party.person !== null && known.party.person === null) ||
      (chance > known.chance && (party.person !== null || known.party.person === null));
    if (!better) continue;
    best.set(key, {
      party,
      chance: Math.max(chance, known?.chance ?? 0),
      role: judge.choose('participation-role', ROLES, values).option,
    });
  }
  return [...best.values()];
}

function meetingDraft(
  scene: Scene,
  judge: Judge,
  cluster: MeetingCluster,
  chance: number,
  values: ArrayLike<number>,
  taking: readonly Taking[],
): MeetingDraft {
  const { option: type } = judge.choose('meeting-type', TYPES, values);
  const sentences = [...cluster.sentences].sort((a, b) => a - b);
  const _first = cluster.anchors[0]!;
  return {
    kind: 'meeting',
    evidence: spansOf(sentences.map((sentence) => sentenceSpan(scene, scene.sentences[sentence]!.from))),
    modality: meetingModality(scene, cluster),
    attributedTo: null,
    confidence: chance,
    pattern: 'cluster',
    type,
    format: formatOf(scene, cluster),
    hosts: hostsOf(taking),
    place: placeOf(scene, cluster),
    when: cluster.when,
    attendance: attendanceOf(scene, cluster)?.value ?? null,
    topics: [],
  };
}

const hostsOf = (taking: readonly Taking[]): Actor[] => {
  const hosts = new Map(
    taking.filter(({ role }) => role === 'host').map(({ party }) => [actorKey(party.actor), party.actor]),
  );
  return [...hosts.values()];
};

/** Reported or planned by the date; what the clauses say where there is no date. */
function meetingModality(scene: Scene, cluster: MeetingCluster): Modality {
  const published = scene.analysis.report.published?.slice(0, 10) ?? null;
  if (cluster.anchors.some((hit) => scene.startingAt(hit.from - 1).some((other) => other.sense === 'CANCEL')))
    return 'denied';
  if (published && cluster.when) {
    const last = cluster.when.split('/').at(-1)!;
    if (last.slice(0, 10) < published.slice(0, last.length)) return 'reported';
    if (cluster.when.slice(0, 10) > published) return 'planned';
  }
  const counts = { reported: 0, planned: 0, possible: 0, denied: 0 };
  for (const hit of cluster.anchors) counts[modalityOf(scene, hit.from, hit.to)]++;
  return counts.planned + counts.possible > counts.reported
    ? counts.possible > counts.planned
      ? 'possible'
      : 'planned'
    : 'reported';
}

function formatOf(scene: Scene, cluster: MeetingCluster): ClaimOf<'meeting'>['format'] {
  let virtual = false;
  let present = false;
  for (const sentence of cluster.sentences) {
    for (const hit of scene.hitsIn(sentence)) {
      if (hit.layer === 'noun' && (hit.sense === 'VIRTUAL' || hit.sense === 'CALL')) virtual = true;
      if (hit.layer === 'verb' && hit.sense === 'PHONE') virtual = true;
      if (hit.layer === 'noun' && hit.sense === 'IN_PERSON') present = true;
    }
  }
  return virtual && present ? 'hybrid' : virtual ? 'virtual' : present ? 'in-person' : null;
}

/** The place that the meeting's sentences name most, cities before states; else the dateline's for a meeting of the day. */
function placeOf(scene: Scene, cluster: MeetingCluster): string | null {
  const weights = new Map<string, number>();
  for (const hit of cluster.anchors) {
    const place = placeNear(scene, hit.from);
    if (place)
      weights.set(
        place.name,
        (weights.get(place.name) ?? 0) +
          (place.country ? 0.6 : 1) / (1 + Math.abs(place.from - hit.from) / 10),
      );
  }
  const best = [...weights].sort((a, b) => b[1] - a[1])[0];
  if (best) return best[0];
  const published = scene.analysis.report.published ?? null;
  const near =
    cluster.when !== null &&
    published !== null &&
    cluster.when.slice(0, 7) === published.slice(0, 7) &&
    cluster.when.slice(0, 10) <= published;
  return near ? dateline(scene) : null;
}

function participationDraft(
  scene: Scene,
  cluster: MeetingCluster,
  party: Party,
  chance: number,
  role: Taking['role'],
  meeting: string | null,
): ParticipationDraft {
  return {
    kind: 'participation',
    evidence: [sentenceSpan(scene, party.from)],
    modality: meetingModality(scene, cluster),
    attributedTo: attributionOf(scene, party.from, party.actor),
    confidence: chance,
    pattern: 'list',
    actor: party.actor,
    person: party.person,
    role,
    meeting,
    of: null,
  };
}

/** One participation an actor and meeting; one without a meeting gives way to one with. */
function distinctParticipations(drafts: readonly Draft[]): Draft[] {
  const seen = new Set<string>();
  const kept: Draft[] = [];
  for (const draft of [...drafts].sort((a, b) => rank(a) - rank(b))) {
    if (draft.kind === 'participation') {
      const key = `${actorKey(draft.actor)} ${draft.meeting ?? ''}`;
      const elsewhere =
        draft.meeting === null &&
        drafts.some(
          (other) =>
            other.kind === 'participation' &&
            other.meeting !== null &&
            actorKey(other.actor) === actorKey(draft.actor),
        );
      if (seen.has(key) || elsewhere) continue;
      seen.add(key);
    }
    kept.push(draft);
  }
  return kept;
}

const rank = (draft: Draft): number => (draft.kind === 'participation' && draft.meeting === null ? 1 : 0);
