import type { Party } from '../model/analysis.js';
import type { Hit } from '../model/token.js';
import { actorKey } from '../model/values/actor.js';
import type { Scene } from './scene.js';

/** Verb senses that play one part, in a fixed order: the ranker sees groups, not single senses. */
export const VERB_GROUPS: readonly (readonly string[])[] = [
  ['PROVIDE', 'ALLOCATE', 'FUND', 'BUY'],
  ['DEPLOY', 'TRAIN'],
  ['PLEDGE', 'OFFER', 'READY'],
  ['APPROVE', 'SIGN'],
  ['RAISE'],
  ['WITHDRAW', 'SUSPEND', 'END', 'CANCEL'],
  ['SAY', 'CLAIM'],
  ['ANNOUNCE'],
  ['HOST', 'RECEIVE', 'LEAD'],
  ['INVITE'],
  ['ATTEND', 'JOIN', 'VISIT'],
  ['MEET', 'HOLD', 'PHONE'],
  ['SKIP'],
  ['MEDIATE'],
  ['PROPOSE'],
  ['SUPPORT', 'ACCEPT', 'AGREE'],
  ['REJECT', 'DENY'],
  ['DEMAND', 'WANT'],
  ['CONDEMN', 'ACCUSE'],
  ['HESITATE', 'CONSIDER'],
  ['THREATEN'],
  ['IMPOSE', 'TIGHTEN', 'SEIZE', 'FREEZE', 'BAN'],
  ['LIFT', 'RESUME'],
  ['ATTACK', 'DOWN', 'CAPTURE', 'DETAIN', 'VIOLATE'],
  ['KILL', 'INJURE'],
  ['PLAN', 'EXPECT', 'POSTPONE'],
  ['CEDE', 'EXCHANGE'],
  ['EXTEND', 'BEGIN'],
];
const GROUP_OF = new Map(
  VERB_GROUPS.flatMap((senses, index) => senses.map((sense) => [sense, index] as const)),
);

/** Noun senses that tell what a sentence is about, grouped likewise. */
export const NOUN_GROUPS: readonly (readonly string[])[] = [
  ['CEASEFIRE'],
  ['PEACE_DEAL', 'PEACE_PLAN'],
  ['FORCE'],
  ['MANDATE'],
  ['NEGOTIATIONS'],
  ['SANCTIONS', 'EMBARGO'],
  ['FROZEN_ASSETS', 'ASSET_PROCEEDS'],
  ['MILITARY_AID', 'WEAPONS'],
  ['AID', 'PACKAGE'],
  ['TROOPS'],
  ['HUMANITARIAN'],
  ['RECONSTRUCTION'],
  ['DEFENCE_SPENDING'],
  ['TRAINING'],
  ['BUDGET_SUPPORT', 'LOAN', 'GRANT', 'GUARANTEE', 'EXPORT_FINANCE'],
  ['MEMBERSHIP'],
  ['TERRITORY'],
  ['SECURITY_GUARANTEES'],
  ['PRISONERS'],
  ['DIPLOMATIC'],
  ['SUMMIT', 'LEADERS'],
  ['CONFERENCE', 'DONORS'],
  ['MINISTERIAL', 'MINISTERS'],
  ['MILITARY_MEETING', 'CHIEFS'],
  ['MEETING', 'TALKS'],
  ['SESSION', 'PARLIAMENT', 'COUNCIL'],
  ['PRESS_CONFERENCE', 'STATEMENT'],
  ['CALL', 'VIRTUAL'],
  ['DRONE_ATTACK', 'MISSILE_STRIKE', 'SHELLING', 'ASSAULT', 'OTHER_ATTACK'],
  ['VIOLATION', 'DETENTION'],
  ['DEATHS', 'WOUNDED'],
  ['GOVERNMENT'],
];
const NOUN_GROUP_OF = new Map(
  NOUN_GROUPS.flatMap((senses, index) => senses.map((sense) => [sense, index] as const)),
);

const FORMS = [
  'name',
  'adjective',
  'people',
  'capital',
  'seat',
  'person',
  'pronoun',
  'title',
  'collective',
] as const;
const ACTOR_TYPES = ['country', 'organisation', 'group', 'person'] as const;
const BEFORE = [
  'by',
  'to',
  'against',
  'from',
  'of',
  'with',
  'in',
  'on',
  'accordingTo',
  'among',
  'and',
  'that',
  'his',
  'both',
  'nobody',
] as const;
const CLAUSE_MARKERS = [
  'negation',
  'future',
  'possible',
  'passive',
  'condition',
  'additional',
  'total',
  'that',
  'relative',
  'nobody',
  'former',
  'each',
] as const;

/** Feature values in a fixed order. The name beside a value says at the call what it is; it is not kept. */
export class Features {
  readonly list: number[] = [];
  add(_name: string, value: number | boolean): void {
    this.list.push(typeof value === 'number' ? value : value ? 1 : 0);
  }
  append(values: readonly number[]): void {
    for (const value of values) this.list.push(value);
  }
  oneHot(name: string, options: readonly string[], test: (option: string) => boolean): void {
    for (const option of options) this.add(name, test(option));
  }
  values(): Float32Array {
    return Float32Array.from(this.list);
  }
}

const cap = (value: number, most: number): number => Math.max(-most, Math.min(most, value));
const isVerb = (hit: Hit): boolean => hit.layer === 'verb' || hit.layer === 'passive';

/** Indexes of the groups that the verbs starting in a token range belong to. */
export function verbGroupsIn(
  scene: Scene,
  from: number,
  to: number,
  into: Set<number> = new Set(),
): Set<number> {
  for (let at = from; at < to; at++) {
    for (const hit of scene.startingAt(at)) {
      const group = isVerb(hit) ? GROUP_OF.get(hit.sense) : undefined;
      if (group !== undefined) into.add(group);
    }
  }
  return into;
}

/** Indexes of the groups of nouns (and counted goods) starting in a token range. */
export function nounGroupsIn(
  scene: Scene,
  from: number,
  to: number,
  into: Set<number> = new Set(),
): Set<number> {
  for (let at = from; at < to; at++) {
    for (const hit of scene.startingAt(at)) {
      const group =
        hit.layer === 'noun' || hit.layer === 'subject' ? NOUN_GROUP_OF.get(hit.sense) : undefined;
      if (group !== undefined) into.add(group);
    }
  }
  return into;
}

/** The nearest verb from a token in one direction, at most `reach` tokens away and inside the sentence. */
export function nearestVerb(
  scene: Scene,
  at: number,
  step: 1 | -1,
  reach = 14,
): { groups: Set<number>; distance: number; hit: Hit } | null {
  const sentence = scene.tokens[at]?.sentence;
  for (let index = at, distance = 0; distance < reach; index += step, distance++) {
    if (scene.tokens[index]?.sentence !== sentence) return null;
    const hit = scene.startingAt(index).find(isVerb);
    if (hit) return { groups: verbGroupsIn(scene, index, index + 1), distance, hit };
  }
  return null;
}

/** The tokens of the clause around a range: up to the nearest boundaries that have a verb beyond them. */
export function clauseAround(scene: Scene, from: number, to: number): { from: number; to: number } {
  const { from: first, to: last } = scene.sentences[scene.tokens[from]!.sentence]!;
  let start = from;
  while (
    start > first &&
    !(
      scene.boundaries[start]! > scene.boundaries[start - 1]! &&
      scene.verbCount[start - 1]! > scene.verbCount[first]! &&
      scene.verbCount[to]! > scene.verbCount[start]!
    )
  )
    start--;
  let end = to;
  while (
    end < last &&
    !(
      scene.boundaries[end + 1]! > scene.boundaries[end]! &&
      scene.verbCount[last]! > scene.verbCount[end]! &&
      scene.verbCount[end]! > scene.verbCount[start]!
    )
  )
    end++;
  return { from: start, to: end };
}

/** Markers that stand in a token range. */
export function markersIn(scene: Scene, from: number, to: number): Set<string> {
  const found = new Set<string>();
  for (let at = from; at < to; at++)
    for (const hit of scene.startingAt(at)) if (hit.layer === 'marker') found.add(hit.sense);
  return found;
}

/** The preposition or conjunction just before a token, articles skipped. */
export function markersBefore(scene: Scene, at: number): Set<string> {
  const found = new Set<string>();
  const sentence = scene.tokens[at]!.sentence;
  for (
    let index = at - 1;
    index >= at - 3 && index >= 0 && scene.tokens[index]!.sentence === sentence;
    index--
  ) {
    const token = scene.tokens[index]!;
    if (token.kind === 'mark') break;
    const markers = scene.startingAt(index).filter((hit) => hit.layer === 'marker' && hit.to <= at);
    for (const marker of markers) found.add(marker.sense);
    if (markers.length > 0 || token.text.length > 4) break;
  }
  return found;
}

/** Which languages share a word order or case system that changes what distance means. */
const WORD_ORDER: Readonly<Record<string, readonly [number, number, number]>> = {
  de: [1, 1, 0],
  nl: [1, 0, 0],
  es: [0, 0, 1],
  it: [0, 0, 1],
  pt: [0, 0, 1],
  fr: [0, 0, 0],
  en: [0, 0, 0],
  pl: [0, 1, 1],
  uk: [0, 1, 1],
  ru: [0, 1, 0],
};

const anchorLists = new WeakMap<Scene, Map<string, readonly number[]>>();

/** Features of a stretch of tokens by itself: its clause, markers, position. Made once for each stretch. */
export function anchorFeatures(scene: Scene, from: number, to: number, features: Features): void {
  const known = anchorLists.get(scene) ?? new Map<string, readonly number[]>();
  anchorLists.set(scene, known);
  const key = `${from} ${to}`;
  const list = known.get(key) ?? anchorList(scene, from, to);
  known.set(key, list);
  features.append(list);
}

function anchorList(scene: Scene, from: number, to: number): readonly number[] {
  const features = new Features();
  const sentence = scene.tokens[from]!.sentence;
  const range = scene.sentences[sentence]!;
  const clause = clauseAround(scene, from, to);
  const markers = markersIn(scene, clause.from, clause.to);
  features.oneHot('clause', CLAUSE_MARKERS, (marker) => markers.has(marker));
  const clauseVerbs = verbGroupsIn(scene, clause.from, clause.to);
  VERB_GROUPS.forEach((group, index) => {
    features.add(`clauseVerb=${group[0]}`, clauseVerbs.has(index));
  });
  const nouns = nounGroupsIn(scene, range.from, range.to);
  NOUN_GROUPS.forEach((group, index) => {
    features.add(`sentenceNoun=${group[0]}`, nouns.has(index));
  });
  features.add('quoted', scene.quoted[from] === 1);
  features.add('headline', sentence === 0);
  features.add('sentence', Math.min(sentence, 20));
  features.add('place', sentence / Math.max(1, scene.sentences.length));
  features.add('sentenceLength', Math.min(range.to - range.from, 60));
  const order = WORD_ORDER[scene.language] ?? [0, 0, 0];
  features.add('verbSecond', order[0]);
  features.add('cases', order[1]);
  features.add('proDrop', order[2]);
  return features.list;
}

/** Features of a party as a candidate for a part in what stretches over some tokens. */
export function pairFeatures(scene: Scene, from: number, to: number, party: Party, features: Features): void {
  const { tokens } = scene;
  const before = party.to <= from;
  const inside = party.from >= from && party.to <= to;
  const low = before ? party.to : to;
  const high = before ? from : party.from;
  const gap = inside ? 0 : Math.max(0, high - low);
  const sentences = tokens[from]!.sentence - tokens[party.from]!.sentence;
  features.add('inside', inside);
  features.add('offset', cap(before ? -gap : gap, 40));
  features.add('gap', Math.min(gap, 40));
  features.add('sentences', cap(sentences, 3));
  features.add('verbsBetween', Math.min(gap > 0 ? scene.verbCount[high]! - scene.verbCount[low]! : 0, 5));
  features.add(
    'boundariesBetween',
    Math.min(gap > 0 ? scene.boundaries[high]! - scene.boundaries[low]! : 0, 6),
  );
  const here = scene
    .partiesIn(tokens[party.from]!.sentence)
    .filter((other) => other.form !== 'collective' || other === party);
  const between =
    gap > 0 ? here.filter((other) => other.from >= low && other.to <= high && other.form !== 'pronoun') : [];
  features.add('partiesBetween', Math.min(between.length, 6));
  const groups = new Set(between.map((other) => scene.group.get(other)));
  groups.delete(scene.group.get(party));
  features.add('groupsBetween', Math.min(groups.size, 5));
  features.oneHot('form', FORMS, (form) => party.form === form);
  features.oneHot('type', ACTOR_TYPES, (type) => party.actor.type === type);
  features.add('person', party.person !== null);
  const leading = here.find((other) => scene.group.get(other) === scene.group.get(party)) ?? party;
  const markers = markersBefore(scene, party.from);
  if (leading !== party) for (const marker of markersBefore(scene, leading.from)) markers.add(marker);
  features.oneHot('before', BEFORE, (marker) => markers.has(marker));
  features.add('possessor', /^['’]s?$/u.test(tokens[party.to]?.text ?? ''));
  features.add('index', Math.min(here.indexOf(party), 8));
  features.add(
    'groupSize',
    Math.min(here.filter((other) => scene.group.get(other) === scene.group.get(party)).length, 8),
  );
  const total = Math.max(1, scene.parties.length);
  const key = actorKey(party.actor);
  features.add('share', (scene.frequency.get(key) ?? 0) / total);
  const rank = scene.rank.get(key) ?? 0;
  features.add('rank', Math.min(rank, 10));
  features.add('partyQuoted', scene.quoted[party.from] === 1);
  const after = nearestVerb(scene, party.to, 1);
  const prior = nearestVerb(scene, party.from - 1, -1);
  features.add('verbAfter', after ? Math.min(after.distance, 15) : 20);
  features.add('verbBefore', prior ? Math.min(prior.distance, 15) : 20);
  features.add('verbAfterInside', after !== null && after.hit.from >= low && after.hit.from < high);
  const spanned = gap > 0 ? verbGroupsIn(scene, low, high) : new Set<number>();
  VERB_GROUPS.forEach((group, index) => {
    features.add(`next=${group[0]}`, after?.groups.has(index) ?? false);
    features.add(`previous=${group[0]}`, prior?.groups.has(index) ?? false);
    features.add(`between=${group[0]}`, spanned.has(index));
  });
}
