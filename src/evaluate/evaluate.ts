import { type FoundMention, type Miss, missesOf } from './causes.js';
import type { GoldDocument, ScoredClaim } from './gold.js';
import {
  type Counts,
  type CountsByKind,
  type Figures,
  figures,
  mergeCounts,
  NO_COUNTS,
  scoreDocument,
  totalCounts,
} from './score.js';

/** What an engine makes of one document; `mentions` let misses be put down to a mention that was not found. */
export interface Prediction {
  readonly claims: readonly ScoredClaim[];
  readonly mentions?: readonly FoundMention[] | null;
  /** The text that evidence points into, so that misses can be shown. */
  readonly text?: string;
}

/** By what figures are grouped. */
export const GROUPINGS = ['kind', 'language', 'document'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Figures of one group: `{ name: 'meeting', counts: {…}, figures: {…} }`. */
export interface Group {
  readonly name: string;
  readonly counts: Counts;
  readonly figures: Figures;
}

/** A miss with the document that it stands in. */
export interface DocumentMiss extends Miss {
  readonly document: string;
  readonly language: string;
  /** The sentences that the evidence points to; '' when there is no text. */
  readonly sentence: string;
}

export interface Evaluation {
  /** In the order of kinds, or in that of documents. */
  readonly groups: readonly Group[];
  readonly all: Group;
  readonly misses: readonly DocumentMiss[];
}

const groupOf = (name: string, counts: Counts): Group => ({ name, counts, figures: figures(counts) });

function sentenceAt(text: string | undefined, { evidence }: Miss): string {
  return text ? evidence.map(({ start, end }) => text.slice(start, end)).join(' … ') : '';
}

/**
 * Scores what `predict` makes of each document of gold, one after the other. `misses` are in the order of documents;
 * group them with `groupMisses`.
 */
export async function evaluate<Document extends GoldDocument>(
  documents: readonly Document[],
  predict: (document: Document) => Prediction | Promise<Prediction>,
  by: Grouping = 'kind',
): Promise<Evaluation> {
  let all: CountsByKind = {};
  const groups = new Map<string, Counts>();
  const add = (name: string, counts: Counts): void => {
    groups.set(name, totalCounts({ before: groups.get(name) ?? NO_COUNTS, now: counts }));
  };
  const misses: DocumentMiss[] = [];
  for (const document of documents) {
    const { claims, mentions = null, text } = await predict(document);
    const score = scoreDocument(document.claims, claims);
    all = mergeCounts(all, score.counts);
    if (by === 'kind') for (const [kind, counts] of Object.entries(score.counts)) add(kind, counts);
    else add(by === 'language' ? document.language : document.id, totalCounts(score.counts));
    const { id, language } = document;
    misses.push(
      ...missesOf(score, mentions).map((miss) => ({
        ...miss,
        document: id,
        language,
        sentence: sentenceAt(text, miss),
      })),
    );
  }
  return {
    groups: [...groups].map(([name, counts]) => groupOf(name, counts)),
    all: groupOf('all', totalCounts(all)),
    misses,
  };
}

/** Misses of one cause, kind and slot. */
export interface MissGroup {
  readonly cause: Miss['cause'];
  readonly kind: string;
  readonly slot: string | null;
  readonly misses: readonly DocumentMiss[];
}

/** Misses by cause, kind and slot, the most frequent first. */
export function groupMisses(misses: readonly DocumentMiss[]): readonly MissGroup[] {
  const groups = new Map<string, DocumentMiss[]>();
  for (const miss of misses) {
    const name = `${miss.cause} ${miss.kind} ${miss.slot ?? ''}`;
    const group = groups.get(name);
    if (group) group.push(miss);
    else groups.set(name, [miss]);
  }
  return [...groups.values()]
    .map((group) => ({ cause: group[0]!.cause, kind: group[0]!.kind, slot: group[0]!.slot, misses: group }))
    .sort((a, b) => b.misses.length - a.misses.length);
}
