import { UsageError } from '../errors.js';
import type { LedgerRecord } from '../model/record.js';
import { type Days, daysOf } from '../model/values/days.js';
import type { RecordFilter } from './ledger.js';
import { foldName } from './record-row.js';
import type { Queries, RecordRow } from './tables.js';

/** Records read at a time. */
const PAGE = 200;
/** The days of a date that a person gave. Throws `UsageError` when it is none. */
export function givenDays(date: string): Days {
  const days = daysOf(date);
  if (days) return days;
  throw new UsageError(`"${date}" is not a date`, 'Write it as 2025, 2025-03 or 2025-03-15.');
}

/** Where a page ended: day and id of its last record. */
export interface Place {
  readonly day: number;
  readonly id: string;
}

function matching(db: Queries, filter: RecordFilter) {
  let query = db.selectFrom('records').selectAll('records');
  if (filter.kind) query = query.where('records.kind', '=', filter.kind);
  if (filter.ids) query = query.where('records.id', 'in', [...filter.ids, '']);
  if (filter.status) query = query.where('status', '=', filter.status);
  if (filter.category) query = query.where('category', '=', filter.category);
  if (filter.subject) query = query.where('subject', '=', filter.subject);
  if (filter.disputed !== undefined) query = query.where('disputed', '=', filter.disputed ? 1 : 0);
  if (filter.since) query = query.where('last_day', '>=', givenDays(filter.since).from);
  if (filter.until) query = query.where('first_day', '<=', givenDays(filter.until).to);
  if (filter.actor) {
    const text = filter.actor.trim();
    const folded = foldName(text);
    const keys = [
      `country:${text.toUpperCase()}`,
      `organisation:${text}`,
      `organisation:${text.toUpperCase()}`,
      text,
      text.replace(/[^:]*$/, (id) => id.toUpperCase()),
    ];
    query = query.where('records.id', 'in', (sub) =>
      sub
        .selectFrom('record_actors')
        .select('record')
        .where((either) => either.or([either('actor', 'in', keys), either('name', '=', folded)])),
    );
  }
  return query;
}

/** Ids of the records that a claim is part of. */
async function recordsOfClaim(db: Queries, claim: string): Promise<string[]> {
  const row = await db.selectFrom('claims').select('report').where('id', '=', claim).executeTakeFirst();
  if (!row) return [];
  const sightings = await db
    .selectFrom('sightings')
    .innerJoin('profiles', 'profiles.id', 'sightings.profile')
    .select(['sightings.claims', 'profiles.record'])
    .where('sightings.report', '=', row.report)
    .execute();
  return sightings
    .filter(({ claims }) => (JSON.parse(claims) as string[]).includes(claim))
    .map(({ record }) => record);
}

/** One page of records that match, after a place; an empty one when there are no more. */
export async function selectRecords(
  db: Queries,
  filter: RecordFilter,
  place: Place | null,
): Promise<{ readonly records: readonly LedgerRecord[]; readonly next: Place | null }> {
  const narrowed = filter.claim ? { ...filter, ids: await recordsOfClaim(db, filter.claim) } : filter;
  const matched = matching(db, narrowed);
  const further = place
    ? matched.where((each) =>
        each(each.refTuple('first_day', 'records.id'), '>', each.tuple(place.day, place.id)),
      )
    : matched;
  const rows: RecordRow[] = await further.orderBy('first_day').orderBy('records.id').limit(PAGE).execute();
  const last = rows.at(-1);
  return {
    records: rows.map(({ body }) => JSON.parse(body) as LedgerRecord),
    next: last && rows.length === PAGE ? { day: last.first_day, id: last.id } : null,
  };
}
