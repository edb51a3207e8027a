import { canonicalJson } from '../model/canonical.js';
import { isDisputed, type LedgerRecord } from '../model/record.js';
import { actorKey } from '../model/values/actor.js';
import { type Days, daysOf } from '../model/values/days.js';
import { type RecordActorRow, type RecordRow, UNDATED } from './tables.js';

/** A name in small letters without accents, as it is looked up: `Zełenski` gives `zełenski`, `Støre` `støre`. */
export const foldName = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The text of the first of these fields that has one. */
function firstText(record: LedgerRecord, ...fields: readonly string[]): string | null {
  for (const field of fields) {
    const value = record.fields[field]?.values[0]?.value;
    if (typeof value === 'string') return value;
  }
  return null;
}

/** The days of the thing itself where a report gives them, else the days on which it was reported. */
function daysOfRecord(record: LedgerRecord): Days {
  const own = daysOf(firstText(record, 'when'));
  if (own) return own;
  const from = daysOf(record.firstReported)?.from ?? UNDATED.from;
  const to = daysOf(record.lastReported)?.to ?? UNDATED.to;
  return { from, to };
}

/**
 * The row of a record: its JSON, and what it is filtered by. `status` is the status, else the stance, else the
 * modality; `category` the category, else the type.
 */
export function rowOf(record: LedgerRecord, joined: readonly string[]): RecordRow {
  const days = daysOfRecord(record);
  return {
    id: record.id,
    kind: record.kind,
    title: record.title,
    status: firstText(record, 'status', 'stance', 'modality'),
    category: firstText(record, 'category', 'type'),
    subject: firstText(record, 'subject'),
    disputed: isDisputed(record) ? 1 : 0,
    first_reported: record.firstReported,
    last_reported: record.lastReported,
    first_day: days.from,
    last_day: days.to,
    stale: 0,
    joined: JSON.stringify(joined),
    body: canonicalJson(record),
  };
}

/** A row for each actor of a record, by which it is found. */
export function actorRowsOf(record: LedgerRecord): RecordActorRow[] {
  const rows = record.actors.map((actor) => ({
    record: record.id,
    kind: record.kind,
    actor: actorKey(actor),
    name: foldName(actor.name),
  }));
  return [...new Map(rows.map((row) => [row.actor, row])).values()];
}
