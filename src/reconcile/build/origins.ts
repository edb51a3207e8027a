import type { ReportFacts } from '../../model/record.js';
import { byDate } from '../values/days.js';

/** Where a report's words come from: near-identical reports share one origin. */
export interface Origin {
  readonly id: string;
  /** Publication date of the earliest report of this origin. */
  readonly published: string | null;
}

/**
 * The origin of each report: the end of its chain of `duplicateOf`, dated by the earliest of its reports that are
 * given. A copy that is printed later makes nothing later, and corroborates nothing.
 */
export function originsOf(reports: readonly ReportFacts[]): ReadonlyMap<string, Origin> {
  const known = new Map(reports.map((report) => [report.id, report]));
  const endOf = (id: string): string => {
    const seen = new Set<string>();
    let end = id;
    for (
      let next = known.get(end)?.duplicateOf;
      next && !seen.has(next);
      next = known.get(end)?.duplicateOf
    ) {
      seen.add(next);
      end = next;
    }
    return end;
  };
  const dates = new Map<string, string | null>();
  for (const { id, published } of reports) {
    const end = endOf(id);
    const date = dates.get(end) ?? null;
    const earlier = date === null || (published !== null && before(published, date));
    dates.set(end, earlier ? (published ?? date) : date);
  }
  return new Map(
    reports.map(({ id }) => {
      const end = endOf(id);
      return [id, { id: end, published: dates.get(end) ?? null }];
    }),
  );
}

/** Earlier by days, then by letters, so that `2025` and `2025-01-01` have an order as well. */
const before = (a: string, b: string): boolean => (byDate(a, b) || (a < b ? -1 : 1)) < 0;

/** Earliest and latest of publication dates; nulls are left out. */
export function spanOf(dates: readonly (string | null)[]): { first: string | null; last: string | null } {
  const known = dates.filter((date) => date !== null).sort((a, b) => (before(a, b) ? -1 : a === b ? 0 : 1));
  return { first: known[0] ?? null, last: known.at(-1) ?? null };
}
