import {
  type DocumentMiss,
  type Evaluation,
  type Group,
  groupMisses,
  type MissGroup,
} from '../evaluate/evaluate.js';
import type { Column, Row } from '../report/table.js';

const share = (value: number): string => value.toFixed(3);

/** Columns of the table of figures. */
export const FIGURE_COLUMNS: readonly Column[] = [
  { key: 'name', label: '' },
  { key: 'claims', label: 'claims', align: 'right' },
  { key: 'claimF1', label: 'claim F1', align: 'right' },
  { key: 'claimPrecision', label: 'P', align: 'right' },
  { key: 'claimRecall', label: 'R', align: 'right' },
  { key: 'f1', label: 'slot F1', align: 'right' },
  { key: 'precision', label: 'P', align: 'right' },
  { key: 'recall', label: 'R', align: 'right' },
];

/** One row a group, and one for all. */
export const figureRows = ({ groups, all }: Evaluation): readonly Row[] =>
  [...groups, all].map(({ name, figures }) => ({
    name,
    claims: String(figures.claims),
    claimF1: share(figures.claimF1),
    claimPrecision: share(figures.claimPrecision),
    claimRecall: share(figures.claimRecall),
    f1: share(figures.f1),
    precision: share(figures.precision),
    recall: share(figures.recall),
  }));

/** Columns of the table of causes. */
export const MISS_COLUMNS: readonly Column[] = [
  { key: 'count', label: 'misses', align: 'right' },
  { key: 'cause', label: 'cause' },
  { key: 'kind', label: 'kind' },
  { key: 'slot', label: 'slot' },
];

/** One row a cause, kind and slot, the most frequent first. */
export const missRows = (groups: readonly MissGroup[]): readonly Row[] =>
  groups.map(({ cause, kind, slot, misses }) => ({
    count: String(misses.length),
    cause,
    kind,
    slot: slot ?? '',
  }));

/** What a value or claim says, short: slots that are set, evidence and bookkeeping left out. */
function brief(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (typeof value !== 'object' || Array.isArray(value) || !('kind' in value)) return JSON.stringify(value);
  const hidden = ['kind', 'id', 'report', 'evidence', 'confidence', 'madeBy', 'ignore', 'optional'];
  const slots = Object.entries(value).filter(
    ([slot, said]) => !hidden.includes(slot) && said !== null && !(Array.isArray(said) && said.length === 0),
  );
  return JSON.stringify(Object.fromEntries(slots));
}

function missLines({ document, gold, got, sentence }: DocumentMiss): string[] {
  return [`  ${document}: ${sentence}`, `    gold ${brief(gold)}`, `    got  ${brief(got)}`];
}

/** Every miss under the cause that it has, as lines of text. */
export function* missText(groups: readonly MissGroup[]): Generator<string> {
  for (const { cause, kind, slot, misses } of groups) {
    yield '';
    yield `${cause} · ${kind}${slot ? `.${slot}` : ''} (${misses.length})`;
    for (const miss of misses) yield* missLines(miss);
  }
}

const plainGroup = ({ name, counts, figures }: Group): object => ({ name, ...figures, counts });

/** The whole evaluation as JSON; misses are counted, or listed as well. */
export function evaluationJson(
  evaluation: Evaluation,
  by: string,
  misses: 'none' | 'counts' | 'list',
): object {
  const groups = groupMisses(evaluation.misses).map(({ misses: list, ...group }) => ({
    ...group,
    count: list.length,
    ...(misses === 'list' ? { misses: list.map(({ cause: _, kind: __, slot: ___, ...miss }) => miss) } : {}),
  }));
  return {
    all: plainGroup(evaluation.all),
    by,
    groups: evaluation.groups.map(plainGroup),
    ...(misses === 'none' ? {} : { misses: groups }),
  };
}
