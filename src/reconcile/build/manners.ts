import type { RecordKind } from '../../model/record.js';

/**
 * What it means that reports give a field different values.
 * `fact`: only one can be true · `label`: how a report files the thing, so that nothing is contradicted ·
 * `wording`: words for it, all as good · `list`: one of several, all true together ·
 * `stage`, `stance`: it changes over time · `tenure`, `role`, `modality`: as relate.ts says.
 */
export type Manner =
  | 'fact'
  | 'label'
  | 'wording'
  | 'list'
  | 'stage'
  | 'stance'
  | 'tenure'
  | 'role'
  | 'modality';

/** Manners of the fields of each record kind; a field that isn't listed is a `fact`. */
export const MANNERS: Readonly<Partial<Record<RecordKind, Readonly<Record<string, Manner>>>>> = {
  // Places that differ are a venue and its city: no others are joined.
  meeting: { type: 'label', hosts: 'list', place: 'label', topics: 'list' },
  commitment: { category: 'label', item: 'wording', status: 'stage', conditions: 'list' },
  position: { person: 'list', stance: 'stance', conditions: 'list', target: 'list' },
  proposal: { type: 'label', status: 'stage', proposers: 'list', terms: 'list', addressees: 'list' },
  measure: { type: 'label', by: 'list', status: 'stage' },
  incident: { type: 'label' },
  statement: { quote: 'wording', direct: 'label', occasion: 'wording' },
};

/** Stages in order; those off the ladder end or halt it. `settled`: from there on an end contradicts. */
interface Ladder {
  readonly rungs: readonly string[];
  readonly off: readonly string[];
  readonly settled: string;
}

export const LADDERS: Readonly<Partial<Record<RecordKind, Ladder>>> = {
  commitment: {
    rungs: ['considered', 'pledged', 'committed', 'allocated', 'delivered'],
    off: ['suspended', 'withdrawn'],
    settled: 'delivered',
  },
  proposal: {
    rungs: ['proposed', 'agreed', 'in-force'],
    off: ['rejected', 'broken', 'ended'],
    settled: 'agreed',
  },
  measure: {
    rungs: ['called-for', 'proposed', 'in-force', 'tightened'],
    off: ['lifted'],
    settled: 'in-force',
  },
};

/** Where a stage stands on its ladder, counted from 0; -1 for one that is off it or unknown. */
export const rungOf = (kind: RecordKind, stage: unknown): number =>
  LADDERS[kind]?.rungs.indexOf(String(stage)) ?? -1;

/** Whether a stage ends or halts what it is a stage of. */
export const isOff = (kind: RecordKind, stage: unknown): boolean =>
  LADDERS[kind]?.off.includes(String(stage)) ?? false;

/** Whether a stage is so far along that an end reported at the same time contradicts it. */
export const isSettled = (kind: RecordKind, stage: unknown): boolean => {
  const ladder = LADDERS[kind];
  return ladder !== undefined && rungOf(kind, stage) >= ladder.rungs.indexOf(ladder.settled);
};
