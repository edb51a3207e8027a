import type { LedgerRecord, RecordLink } from '../model/record.js';
import { collect } from './bulk.js';
import type { Queries } from './tables.js';

/** Links that say the same read from either end. */
const MUTUAL: readonly string[] = ['maybe-same-as', 'other-side-of'] satisfies readonly RecordLink['type'][];

interface Found extends RecordLink {
  readonly from: string;
}

const ENDS = {
  forward: { near: 'from_sighting', far: 'to_sighting' },
  backward: { near: 'to_sighting', far: 'from_sighting' },
} as const;

/** Links of some records along ties read in one direction, those within one record left out. */
async function linksAlong(
  db: Queries,
  ids: readonly string[],
  direction: keyof typeof ENDS,
): Promise<Found[]> {
  const { near, far } = ENDS[direction];
  const rows = await collect(ids, (part) =>
    db
      .selectFrom('profiles as own')
      .innerJoin('sightings as here', 'here.profile', 'own.id')
      .innerJoin('ties', `ties.${near}`, 'here.id')
      .innerJoin('sightings as there', 'there.id', `ties.${far}`)
      .innerJoin('profiles as other', 'other.id', 'there.profile')
      .select(['own.record as from', 'other.record as record', 'ties.type', 'ties.why'])
      .distinct()
      .where('own.record', 'in', part)
      .whereRef('own.record', '<>', 'other.record')
      .execute(),
  );
  return rows
    .filter(({ type }) => direction === 'forward' || MUTUAL.includes(type))
    .map((row) => ({ ...row, type: row.type as RecordLink['type'] }));
}

const keyOf = ({ type, record, why }: RecordLink): string => `${type} ${record} ${why}`;

/** Ids of the reports that each record rests on. */
async function reportsOf(db: Queries, records: readonly string[]): Promise<Map<string, Set<string>>> {
  const rows = await collect(records, (part) =>
    db
      .selectFrom('profiles')
      .innerJoin('sightings', 'sightings.profile', 'profiles.id')
      .select(['profiles.record', 'sightings.report'])
      .distinct()
      .where('profiles.record', 'in', part)
      .execute(),
  );
  const reports = new Map<string, Set<string>>(records.map((record) => [record, new Set()]));
  for (const { record, report } of rows) reports.get(record)?.add(report);
  return reports;
}

/** Leaves out doubts that a report settles: one that speaks of both as two things. */
async function withoutSettled(db: Queries, links: readonly Found[]): Promise<readonly Found[]> {
  const doubts = links.filter(({ type }) => type === 'maybe-same-as');
  if (doubts.length === 0) return links;
  const reports = await reportsOf(db, [...new Set(doubts.flatMap(({ from, record }) => [from, record]))]);
  const settled = ({ from, record }: Found): boolean => {
    const [own, other] = [reports.get(from)!, reports.get(record)!];
    const [few, many] = own.size < other.size ? [own, other] : [other, own];
    return [...few].some((report) => many.has(report));
  };
  return links.filter((link) => link.type !== 'maybe-same-as' || !settled(link));
}

/**
 * The records with their links, sorted. Links are kept between sightings and not in the body of a record, since the
 * record at the other end may change its id.
 */
export async function withLinks(
  db: Queries,
  records: readonly LedgerRecord[],
): Promise<readonly LedgerRecord[]> {
  const ids = records.map(({ id }) => id);
  const all = [...(await linksAlong(db, ids, 'forward')), ...(await linksAlong(db, ids, 'backward'))];
  const found = [...(await withoutSettled(db, all))].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const byRecord = new Map<string, Map<string, RecordLink>>();
  for (const { from, ...link } of found) {
    const links = byRecord.get(from) ?? new Map<string, RecordLink>();
    byRecord.set(from, links.set(keyOf(link), link));
  }
  return records.map((record) => ({ ...record, links: [...(byRecord.get(record.id)?.values() ?? [])] }));
}
