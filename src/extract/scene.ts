import type { Analysis, Party, TokenRange, ValueMention } from '../model/analysis.js';
import type { Hit, Token } from '../model/token.js';
import { actorKey } from '../model/values/actor.js';

/** An analysed report with the indexes that the extractors share. */
export interface Scene {
  readonly analysis: Analysis;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly TokenRange[];
  readonly parties: readonly Party[];
  /** Verbs in order; a verb under two senses stands twice. */
  readonly verbs: readonly Hit[];
  readonly startingAt: (at: number) => readonly Hit[];
  readonly partiesIn: (sentence: number) => readonly Party[];
  readonly valuesIn: (sentence: number) => readonly ValueMention[];
  readonly hitsIn: (sentence: number) => readonly Hit[];
  /** Clause boundaries before a token, counted from the report's start. */
  readonly boundaries: Int32Array;
  /** Verbs that begin before a token. */
  readonly verbCount: Int32Array;
  /** 1 where a token stands inside quotation marks. */
  readonly quoted: Uint8Array;
  /** Coordination group of each party: "Estonia, Latvia and Lithuania" share one. */
  readonly group: ReadonlyMap<Party, number>;
  /** How often an actor is named, by actorKey. */
  readonly frequency: ReadonlyMap<string, number>;
  /** How many actors are named more often, by actorKey. */
  readonly rank: ReadonlyMap<string, number>;
  readonly language: string;
}

const BOUNDARY_MARK = /^[,;:()–—!?]$/u;
const BOUNDARY_MARKER = new Set(['relative', 'that', 'condition', 'because', 'but']);

/** Builds the indexes of a report. */
export function sceneOf(analysis: Analysis): Scene {
  const { tokens, hits, sentenceTokens: sentences, parties, values } = analysis;
  const starts = new Map<number, Hit[]>();
  const bySentence = new Map<number, Hit[]>();
  for (const hit of hits) {
    pushTo(starts, hit.from, hit);
    pushTo(bySentence, tokens[hit.from]!.sentence, hit);
  }
  const none: readonly Hit[] = [];
  const startingAt = (at: number): readonly Hit[] => starts.get(at) ?? none;
  const verbs = hits.filter((hit) => hit.layer === 'verb' || hit.layer === 'passive');
  const boundaries = new Int32Array(tokens.length + 1);
  const verbCount = new Int32Array(tokens.length + 1);
  for (let at = 0; at < tokens.length; at++) {
    const here = startingAt(at);
    const boundary =
      BOUNDARY_MARK.test(tokens[at]!.text) ||
      here.some((hit) => hit.layer === 'marker' && BOUNDARY_MARKER.has(hit.sense));
    boundaries[at + 1] = boundaries[at]! + (boundary ? 1 : 0);
    verbCount[at + 1] =
      verbCount[at]! + (here.some((hit) => hit.layer === 'verb' || hit.layer === 'passive') ? 1 : 0);
  }
  const quoted = new Uint8Array(tokens.length);
  for (const quotation of analysis.quotations)
    if (quotation.words >= 4) quoted.fill(1, quotation.from, quotation.to);
  const frequency = new Map<string, number>();
  for (const party of parties)
    frequency.set(actorKey(party.actor), (frequency.get(actorKey(party.actor)) ?? 0) + 1);
  const partiesBy = groupBy(parties, (party) => tokens[party.from]!.sentence);
  const valuesBy = groupBy(values, (value) => tokens[value.from]!.sentence);
  return {
    analysis,
    text: analysis.report.text,
    tokens,
    sentences,
    parties,
    verbs,
    startingAt,
    partiesIn: (sentence) => partiesBy.get(sentence) ?? [],
    valuesIn: (sentence) => valuesBy.get(sentence) ?? [],
    hitsIn: (sentence) => bySentence.get(sentence) ?? none,
    boundaries,
    verbCount,
    quoted,
    group: coordination(tokens, parties, startingAt),
    frequency,
    rank: ranksOf(frequency),
    language: analysis.report.language,
  };
}

function ranksOf(frequency: ReadonlyMap<string, number>): Map<string, number> {
  const counts = [...frequency.values()];
  return new Map([...frequency].map(([key, own]) => [key, counts.filter((count) => count > own).length]));
}

function pushTo<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => number): Map<number, Item[]> {
  const map = new Map<number, Item[]>();
  for (const item of items) pushTo(map, keyOf(item), item);
  return map;
}

/** Words that may stand between members of a list besides commas and "and": articles, a title or two. */
const LIST_GAP = 4;

function coordination(
  tokens: readonly Token[],
  parties: readonly Party[],
  startingAt: Scene['startingAt'],
): Map<Party, number> {
  const group = new Map<Party, number>();
  let current = 0;
  parties.forEach((party, index) => {
    const before = parties[index - 1];
    if (!before || !joins(tokens, before, party, startingAt)) current++;
    group.set(party, current);
  });
  return group;
}

function joins(tokens: readonly Token[], a: Party, b: Party, startingAt: Scene['startingAt']): boolean {
  if (tokens[a.from]!.sentence !== tokens[b.from]!.sentence || b.from - a.to > LIST_GAP + 2 || b.from <= a.to)
    return false;
  let joined = false;
  let words = 0;
  for (let at = a.to; at < b.from; at++) {
    const token = tokens[at]!;
    const here = startingAt(at);
    if (here.some((hit) => hit.layer === 'marker' && hit.sense === 'and') || token.text === ',')
      joined = true;
    else if (token.kind === 'mark') return false;
    else if (
      here.some(
        (hit) =>
          hit.layer === 'verb' ||
          hit.layer === 'passive' ||
          (hit.layer === 'marker' && /^(?:by|against|from|but|that|relative|condition)$/u.test(hit.sense)),
      )
    )
      return false;
    else words++;
  }
  return joined && words <= LIST_GAP;
}

/** Parties that may play a part in what stands at a token: those of the sentence before, then of its own. */
export function nearParties(scene: Scene, at: number): readonly Party[] {
  const sentence = scene.tokens[at]!.sentence;
  return [...(sentence > 0 ? scene.partiesIn(sentence - 1) : []), ...scene.partiesIn(sentence)];
}

/** The span of whole sentences that hold these tokens, as evidence. */
export function sentenceSpan(scene: Scene, at: number): { readonly start: number; readonly end: number } {
  const { from, to } = scene.sentences[scene.tokens[at]!.sentence]!;
  return { start: scene.tokens[from]!.start, end: scene.tokens[to - 1]!.end };
}
