import type { Claim } from '../model/claim.js';
import type { Report } from '../model/report.js';
import { daysOf } from '../model/values/days.js';
import { collect } from './bulk.js';
import { bodyOf } from './entry.js';
import type { ReportSummary } from './ledger.js';
import type { Queries } from './tables.js';

const PAGE = 500;
/** Sorts after every date. */
const NO_DATE = '~';

/** Where a page of reports ended. */
export interface ReportPlace {
  readonly published: string;
  readonly id: string;
}

const COLUMNS = [
  'reports.id',
  'reports.source',
  'reports.outlet',
  'reports.title',
  'reports.language',
  'reports.published',
  'reports.retrieved',
  'reports.mime',
  'reports.marking',
  'reports.duplicate_of',
  'reports.claims',
  'entries.recorded_at',
  'entries.who',
] as const;

const summaries = (db: Queries) =>
  db.selectFrom('reports').innerJoin('entries', 'entries.sequence', 'reports.entry').select(COLUMNS);

type Row = Awaited<ReturnType<ReturnType<typeof summaries>['execute']>>[number];

const summaryOf = ({ duplicate_of, recorded_at, who, marking, ...same }: Row): ReportSummary => ({
  ...same,
  marking: marking as Report['marking'],
  duplicateOf: duplicate_of,
  recordedAt: recorded_at,
  recordedBy: who,
});

/** Some reports by id, without their texts. */
export const reportsById = async (db: Queries, ids: readonly string[]): Promise<readonly ReportSummary[]> =>
  (await collect(ids, (part) => summaries(db).where('reports.id', 'in', part).execute())).map(summaryOf);

/** One page of reports in order of publication, the undated last. */
export async function selectReports(
  db: Queries,
  place: ReportPlace | null,
): Promise<{ readonly reports: readonly ReportSummary[]; readonly next: ReportPlace | null }> {
  let query = summaries(db);
  if (place && place.published === NO_DATE) {
    query = query.where('published', 'is', null).where('reports.id', '>', place.id);
  } else if (place) {
    query = query.where((each) =>
      each.or([
        each(each.refTuple('published', 'reports.id'), '>', each.tuple(place.published, place.id)),
        each('published', 'is', null),
      ]),
    );
  }
  const rows = await query
    .orderBy('published', (order) => order.asc().nullsLast())
    .orderBy('reports.id')
    .limit(PAGE)
    .execute();
  const last = rows.at(-1);
  return {
    reports: rows.map(summaryOf),
    next: last && rows.length === PAGE ? { published: last.published ?? NO_DATE, id: last.id } : null,
  };
}

/** Whether a report was published within a stretch of days; an undated one never is. */
export function isPublishedWithin(report: ReportSummary, from: number, to: number): boolean {
  const days = daysOf(report.published);
  return days !== null && days.to >= from && days.from <= to;
}

/** A report with its text, from its entry. */
export async function reportWithText(db: Queries, id: string): Promise<Report | undefined> {
  const row = await db
    .selectFrom('reports')
    .innerJoin('entries', 'entries.sequence', 'reports.entry')
    .select(['entries.type', 'entries.subject', 'entries.body', 'reports.duplicate_of'])
    .where('reports.id', '=', id)
    .executeTakeFirst();
  const body = row && bodyOf(row);
  return body?.type === 'report' ? { ...body.report, duplicateOf: row?.duplicate_of ?? null } : undefined;
}

/** See `LedgerView.claims`. */
export async function selectClaims(
  db: Queries,
  of: { readonly ids: readonly string[] } | { readonly report: string },
): Promise<readonly Claim[]> {
  if ('report' in of) {
    const rows = await db
      .selectFrom('claims')
      .select('body')
      .where('report', '=', of.report)
      .orderBy('position')
      .execute();
    return rows.map(({ body }) => JSON.parse(body) as Claim);
  }
  const rows = await collect([...new Set(of.ids)], (part) =>
    db.selectFrom('claims').select(['id', 'body']).where('id', 'in', part).execute(),
  );
  const bodies = new Map(rows.map(({ id, body }) => [id, JSON.parse(body) as Claim]));
  return of.ids.flatMap((id) => bodies.get(id) ?? []);
}
