import type { Features } from '../extract/features.js';
import { offerAlone, offerPair } from '../extract/kinds/commitment.js';
import { type Anchor, commitmentAnchors } from '../extract/kinds/commitment-anchors.js';
import { incidentAlone, incidentAnchors, incidentPair } from '../extract/kinds/incident.js';
import { clusterParties, participationPair } from '../extract/kinds/meeting.js';
import { clusterFeatures, type MeetingCluster, meetingClusters } from '../extract/kinds/meeting-clusters.js';
import { positionPair, topicParties, topicsOf } from '../extract/kinds/position.js';
import { measureAlone, measureAnchors, measurePair } from '../extract/kinds/pressure.js';
import { proposalTopics, proposerPair, topicFeatures } from '../extract/kinds/proposal.js';
import { textOf } from '../extract/phrases.js';
import { nearParties, type Scene } from '../extract/scene.js';
import { Category, CommitmentStatus } from '../model/kinds/commitment.js';
import { incident } from '../model/kinds/incident.js';
import { measure } from '../model/kinds/measure.js';
import { meeting } from '../model/kinds/meeting.js';
import { participation } from '../model/kinds/participation.js';
import { Stance } from '../model/kinds/position.js';
import { proposal } from '../model/kinds/proposal.js';
import type { Example } from './boost.js';
import { accepted, evidenced, type GoldClaim, type GoldScene, takesActor } from './gold.js';

/** Examples by question. */
export type Examples = Map<string, Example[]>;

class Collector {
  constructor(private readonly examples: Examples) {}
  yes(question: string, features: Features, answer: boolean | null, weight = 1): void {
    if (answer === null || weight === 0) return;
    const list = this.examples.get(question) ?? [];
    list.push({ values: features.values(), answer, weight });
    this.examples.set(question, list);
  }
  choose(question: string, options: readonly string[], features: Features, right: readonly unknown[]): void {
    const values = features.values();
    for (const option of options) {
      const name = `${question}:${option}`;
      const list = this.examples.get(name) ?? [];
      list.push({
        values,
        answer: right[0] === option,
        weight: right[0] !== option && right.includes(option) ? 0.2 : 1,
      });
      this.examples.set(name, list);
    }
  }
}

const startOf = (scene: Scene, at: number): number => scene.tokens[at]!.start;
const ofKind = (gold: GoldScene, kind: string): GoldClaim[] =>
  gold.claims.filter((claim) => claim.kind === kind);

/** Answers from a set of gold claims that match: yes for one that is asked for, none for a merely optional one. */
const answerOf = (matches: readonly GoldClaim[]): boolean | null => {
  if (matches.some((claim) => !claim.optional)) return true;
  return matches.length > 0 ? null : false;
};

/** Adds the examples of one gold report. */
export function collect(gold: GoldScene, examples: Examples): void {
  const into = new Collector(examples);
  commitments(gold, into);
  positions(gold, into);
  meetings(gold, into);
  proposals(gold, into);
  measures(gold, into);
  incidents(gold, into);
}

const folded = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

function overlap(a: string, b: string): number {
  const [x, y] = [folded(a), folded(b)];
  const both = [...x].filter((word) => y.has(word)).length;
  return x.size + y.size > 0 ? (2 * both) / (x.size + y.size) : 0;
}

/** Whether a gold commitment is about what an anchor names: its sum, its number, or its words. */
export function aboutAnchor(scene: Scene, claim: GoldClaim, anchor: Anchor): boolean {
  if (!evidenced(claim, startOf(scene, anchor.from))) return false;
  const value = anchor.value;
  const numbered =
    accepted(claim, 'money').length > 0 ||
    accepted(claim, 'quantity').length > 0 ||
    accepted(claim, 'percent').length > 0;
  if (value?.type === 'money')
    return accepted(claim, 'money').some(
      (money) =>
        Math.abs((money as { amount: number }).amount - value.value.amount) <= 0.005 * value.value.amount,
    );
  if (value?.type === 'quantity')
    return accepted(claim, 'quantity').some(
      (quantity) => (quantity as { value: number }).value === value.value.value,
    );
  if (value?.type === 'percent')
    return accepted(claim, 'percent').some(
      (percent) => (percent as { value: number }).value === value.value.value,
    );
  if (numbered) return false;
  return (
    accepted(claim, 'item').some((item) => overlap(String(item), textOf(scene, anchor.phrase)) >= 0.3) ||
    accepted(claim, 'item').length === 0
  );
}

function commitments(gold: GoldScene, into: Collector): void {
  const { scene } = gold;
  const claims = ofKind(gold, 'commitment');
  for (const anchor of commitmentAnchors(scene)) {
    const about = claims.filter((claim) => aboutAnchor(scene, claim, anchor));
    const asked = about.find((claim) => !claim.optional) ?? about[0];
    for (const party of nearParties(scene, anchor.from)) {
      const given = about.filter((claim) => takesActor(claim, 'actor', party.actor));
      into.yes('commitment-actor', offerPair(scene, anchor, party), answerOf(given));
      if (about.length > 0)
        into.yes(
          'commitment-recipient',
          offerPair(scene, anchor, party),
          about.some((claim) => takesActor(claim, 'recipient', party.actor)),
        );
    }
    if (asked) {
      const features = offerAlone(scene, anchor);
      into.choose('commitment-category', Category.options, features, accepted(asked, 'category'));
      into.choose('commitment-status', CommitmentStatus.options, features, accepted(asked, 'status'));
    }
  }
}

function positions(gold: GoldScene, into: Collector): void {
  const { scene } = gold;
  const claims = ofKind(gold, 'position');
  for (let sentence = 0; sentence < scene.sentences.length; sentence++) {
    for (const topic of topicsOf(scene, sentence)) {
      for (const party of topicParties(scene, topic)) {
        const held = claims.filter(
          (claim) =>
            takesActor(claim, 'actor', party.actor) && accepted(claim, 'subject').includes(topic.subject),
        );
        const here = held.filter((claim) => evidenced(claim, startOf(scene, topic.hit.from)));
        const features = positionPair(scene, topic, party);
        into.yes('position', features, here.length > 0 ? answerOf(here) : held.length > 0 ? null : false);
        const asked = here.find((claim) => !claim.optional) ?? here[0];
        if (asked) into.choose('position-stance', Stance.options, features, accepted(asked, 'stance'));
      }
    }
  }
}

/** The gold meeting that a cluster is about: same date and shared evidence, else the most shared evidence. */
function meetingOf(scene: Scene, cluster: MeetingCluster, claims: readonly GoldClaim[]): GoldClaim | null {
  const scored = claims.map((claim) => {
    const shared = cluster.anchors.filter((hit) => evidenced(claim, startOf(scene, hit.from))).length;
    const dated = cluster.when !== null && accepted(claim, 'when').includes(cluster.when);
    return { claim, score: shared + (dated ? 100 : 0) };
  });
  const best = scored.sort((a, b) => b.score - a.score)[0];
  return best && best.score > 0 ? best.claim : null;
}

function meetings(gold: GoldScene, into: Collector): void {
  const { scene } = gold;
  const claims = ofKind(gold, 'meeting');
  const taking = ofKind(gold, 'participation');
  const clusters = meetingClusters(scene);
  const matched = clusters.map((cluster) => meetingOf(scene, cluster, claims));
  clusters.forEach((cluster, index) => {
    const claim = matched[index] ?? null;
    const best = claim && matched.indexOf(claim) === index ? claim : null;
    const features = clusterFeatures(scene, cluster);
    into.yes(
      'meeting',
      features,
      claim
        ? claim.optional
          ? null
          : best !== null || accepted(claim, 'when').includes(cluster.when)
        : false,
    );
    if (claim) into.choose('meeting-type', meeting.shape.type.options, features, accepted(claim, 'type'));
    for (const party of clusterParties(scene, cluster)) {
      const of = taking.filter((candidate) => takesActor(candidate, 'actor', party.actor));
      const here = of.filter((candidate) =>
        claim ? candidate.meeting === claim.id : candidate.meeting === null,
      );
      const near = here.some((candidate) => evidenced(candidate, startOf(scene, party.from)));
      const pair = participationPair(scene, cluster, party);
      into.yes(
        'participation',
        pair,
        near ? answerOf(here) : here.length > 0 ? null : of.length > 0 ? (claim ? false : null) : false,
      );
      const asked = here.find((candidate) => !candidate.optional) ?? here[0];
      if (asked && near)
        into.choose('participation-role', participation.shape.role.options, pair, accepted(asked, 'role'));
    }
  });
}

function proposals(gold: GoldScene, into: Collector): void {
  const { scene } = gold;
  const claims = ofKind(gold, 'proposal');
  for (const topic of proposalTopics(scene)) {
    const made = claims.filter((claim) => accepted(claim, 'type').includes(topic.type));
    const features = topicFeatures(scene, topic);
    into.yes('proposal', features, answerOf(made));
    const asked = made.find((claim) => !claim.optional) ?? made[0];
    if (!asked) continue;
    into.choose('proposal-status', proposal.shape.status.options, features, accepted(asked, 'status'));
    for (const anchor of topic.anchors)
      for (const party of nearParties(scene, anchor.from))
        into.yes(
          'proposal-proposer',
          proposerPair(scene, topic, anchor, party),
          takesActor(asked, 'proposers', party.actor),
        );
  }
}

function measures(gold: GoldScene, into: Collector): void {
  const { scene } = gold;
  const claims = ofKind(gold, 'measure');
  for (const anchor of measureAnchors(scene)) {
    const here = claims.filter((claim) => evidenced(claim, startOf(scene, anchor.from)));
    const features = measureAlone(scene, anchor);
    into.yes('measure', features, answerOf(here));
    const asked = here.find((claim) => !claim.optional) ?? here[0];
    if (!asked) continue;
    into.choose('measure-type', measure.shape.type.options, features, accepted(asked, 'type'));
    into.choose('measure-status', measure.shape.status.options, features, accepted(asked, 'status'));
    for (const party of nearParties(scene, anchor.from)) {
      const pair = measurePair(scene, anchor, party);
      into.yes(
        'measure-by',
        pair,
        here.some((claim) => takesActor(claim, 'by', party.actor)),
      );
      into.yes(
        'measure-against',
        pair,
        here.some((claim) => takesActor(claim, 'against', party.actor)),
      );
    }
  }
}

function incidents(gold: GoldScene, into: Collector): void {
  const { scene } = gold;
  const claims = ofKind(gold, 'incident');
  for (const anchor of incidentAnchors(scene)) {
    const here = claims.filter((claim) =>
      evidenced(claim, startOf(scene, scene.sentences[anchor.sentence]!.from)),
    );
    const features = incidentAlone(scene, anchor);
    into.yes('incident', features, answerOf(here));
    const asked = here.find((claim) => !claim.optional) ?? here[0];
    if (!asked) continue;
    into.choose('incident-type', incident.shape.type.options, features, accepted(asked, 'type'));
    for (const party of nearParties(scene, anchor.hits[0]!.from)) {
      const pair = incidentPair(scene, anchor, party);
      into.yes(
        'incident-by',
        pair,
        here.some((claim) => takesActor(claim, 'by', party.actor)),
      );
      into.yes(
        'incident-against',
        pair,
        here.some((claim) => takesActor(claim, 'against', party.actor)),
      );
    }
  }
}
