import type { Gazetteer } from '../languages/gazetteer.js';
import type { LanguagePack } from '../languages/pack.js';
import type { TokenRange } from '../model/analysis.js';
import type { Report } from '../model/report.js';
import type { Hit, Layer, Token } from '../model/token.js';

/** What the steps of annotation share: the typed tokens of one report. */
export interface Context {
  readonly report: Report;
  readonly text: string;
  readonly pack: LanguagePack;
  readonly gazetteer: Gazetteer;
  readonly tokens: readonly Token[];
  readonly sentences: readonly TokenRange[];
  readonly hits: readonly Hit[];
  /** Hits that begin at a token. */
  readonly startingAt: (at: number) => readonly Hit[];
  /** Hits that cover a token, itself included. */
  readonly covering: (at: number) => readonly Hit[];
  /** Day of publication as `YYYY-MM-DD`; null when unknown or less precise. */
  readonly day: string | null;
}

const NONE: readonly Hit[] = [];

/** Indexes hits by their tokens. */
export function contextOf(base: Omit<Context, 'startingAt' | 'covering'>): Context {
  const starts = new Map<number, Hit[]>();
  const covers = new Map<number, Hit[]>();
  for (const hit of base.hits) {
    push(starts, hit.from, hit);
    if (hit.gap) {
      push(covers, hit.from, hit);
      continue;
    }
    for (let at = hit.from; at < hit.to; at++) push(covers, at, hit);
  }
  return { ...base, startingAt: (at) => starts.get(at) ?? NONE, covering: (at) => covers.get(at) ?? NONE };
}

function push(map: Map<number, Hit[]>, key: number, hit: Hit): void {
  const list = map.get(key);
  if (list) list.push(hit);
  else map.set(key, [hit]);
}

/** The hit of a layer (and sense) that begins at a token. */
export const hitAt = (context: Context, at: number, layer: Layer, sense?: string): Hit | undefined =>
  context.startingAt(at).find((hit) => hit.layer === layer && (sense === undefined || hit.sense === sense));

/** Whether a marker begins at a token. */
export const isMarker = (context: Context, at: number, ...senses: readonly string[]): boolean =>
  context.startingAt(at).some((hit) => hit.layer === 'marker' && senses.includes(hit.sense));

/** The marker hit that ends just before a token. */
export function markerBefore(context: Context, at: number, ...senses: readonly string[]): Hit | undefined {
  return context
    .covering(at - 1)
    .find((hit) => hit.layer === 'marker' && hit.to === at && senses.includes(hit.sense));
}
