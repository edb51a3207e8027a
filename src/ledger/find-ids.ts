import type { Found } from './ledger.js';
import type { Queries } from './tables.js';

const MOST = 10;

/** The text after every one that begins with `prefix`, in order of code units. */
const after = (prefix: string): string => `${prefix}\uffff`;

const PLACES = [
  { type: 'record', table: 'records' },
  { type: 'claim', table: 'claims' },
  { type: 'report', table: 'reports' },
] as const;

async function beginningWith(
  db: Queries,
  { type, table }: (typeof PLACES)[number],
  prefix: string,
): Promise<Found[]> {
  const rows = await db
    .selectFrom(table)
    .select('id')
    .where('id', '>=', prefix)
    .where('id', '<', after(prefix))
    .orderBy('id')
    .limit(MOST)
    .execute();
  return rows.map(({ id }) => ({ type, id }));
}

/** What stands before the dash in ids of this table, found by skipping from one to the next. */
async function prefixesIn(db: Queries, table: 'records' | 'claims'): Promise<string[]> {
  const found: string[] = [];
  for (let from = ''; ; ) {
    const row = await db
      .selectFrom(table)
      .select('id')
      .where('id', '>', from)
      .orderBy('id')
      .limit(1)
      .executeTakeFirst();
    const dash = row?.id.lastIndexOf('-') ?? -1;
    if (!row) return found;
    const prefix = dash < 0 ? row.id : row.id.slice(0, dash + 1);
    found.push(prefix);
    from = after(prefix);
  }
}

/** See `LedgerView.find`. An id that is given whole is found alone. */
export async function findIds(db: Queries, text: string): Promise<readonly Found[]> {
  if (text === '') return [];
  const found: Found[] = [];
  for (const place of PLACES) {
    found.push(...(await beginningWith(db, place, text)));
    if (place.table === 'reports') continue;
    for (const prefix of await prefixesIn(db, place.table)) {
      found.push(...(await beginningWith(db, place, `${prefix}${text}`)));
    }
  }
  const whole = found.filter(({ id }) => id === text);
  return whole.length > 0 ? whole : found.slice(0, MOST);
}
