import type { Quotation } from '../model/analysis.js';
import type { Claim } from '../model/claim.js';
import type { Modality } from '../model/modality.js';
import type { Span } from '../model/span.js';
import type { Actor } from '../model/values/actor.js';
import { clauseAround, markersIn, VERB_GROUPS, verbGroupsIn } from './features.js';
import type { Judge } from './judge.js';
import type { Scene } from './scene.js';

type WithoutIds<Kind> = Kind extends Claim
  ? Omit<Kind, 'id' | 'report' | 'madeBy'> & { readonly pattern: string; readonly draft?: string }
  : never;

/**
 * A claim before it has its id. `pattern` names what proposed it; `draft` is a name by which another draft of the
 * same report refers to it (a participation to its meeting).
 */
export type Draft = WithoutIds<Claim>;

/** Reads the claims of one kind from a scene; an ordered list of these is the engine. */
export interface Extractor {
  readonly kind: Claim['kind'];
  readonly extract: (scene: Scene, judge: Judge, before: readonly Draft[]) => Draft[];
}

const PLAN_GROUP = VERB_GROUPS.findIndex((group) => group.includes('PLAN'));

/** Whether what some tokens say happened, is planned, may be or is denied, by the markers of their clause. */
export function modalityOf(scene: Scene, from: number, to: number): Modality {
  const clause = clauseAround(scene, from, to);
  const markers = markersIn(scene, clause.from, clause.to);
  if (markers.has('possible')) return 'possible';
  if (markers.has('future') || verbGroupsIn(scene, clause.from, clause.to).has(PLAN_GROUP)) return 'planned';
  return 'reported';
}

/** Who says what some tokens say, when they stand in a quotation or the sentence names somebody else as the source. */
export function attributionOf(scene: Scene, at: number, actor: Actor): Actor | null {
  const quotation = scene.analysis.quotations.find(
    (candidate: Quotation) => candidate.from <= at && at < candidate.to && candidate.words >= 4,
  );
  if (quotation?.speaker) return quotation.speaker;
  const sentence = scene.tokens[at]!.sentence;
  for (const party of scene.partiesIn(sentence)) {
    const cited = scene
      .startingAt(party.from - 1)
      .concat(scene.startingAt(party.from - 2))
      .some((hit) => hit.layer === 'marker' && hit.sense === 'accordingTo');
    if (cited && party.actor.name !== actor.name)
      return party.person ? { type: 'person', id: null, name: party.person } : party.actor;
  }
  return null;
}

/** Spans in order, without repeats. */
export function spansOf(spans: readonly Span[]): Span[] {
  const seen = new Map(spans.map((span) => [span.start, span]));
  return [...seen.values()].sort((a, b) => a.start - b.start);
}
