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

/**
 * The records with their links, sorted. Links are kept between sightings and not in the body of a record, since the
 * record at the other end may change its id.
 */
export async function withLinks(
  db: Queries,
  records: readonly LedgerRecord[],
): Promise<readonly LedgerRecord[]> {
  const ids = records.map(({ id }) => id);
  const found = [...(await linksAlong(db, ids, 'forward')), ...(await linksAlong(db, ids, 'backward'))];
  const byRecord = new Map<string, Map<string, RecordLink>>();
  for (const { from, ...link } of found.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))) {
    const links = byRecord.get(from) ?? new Map<string, RecordLink>();
    byRecord.set(from, links.set(keyOf(link), link));
  }
  return records.map((record) => ({ ...record, links: [...(byRecord.get(record.id)?.values() ?? [])] }));
}
