import type { Kysely } from 'kysely';

/**
 * The ledger's tables, the same in every store. `entries` is the only one that holds facts; all others are views over
 * it that `rebuild` makes again. Lists and objects are canonical JSON text, days are counted from 1970-01-01.
 */
export interface Tables {
  entries: EntryRow;
  reports: ReportRow;
  copy_bands: { readonly band: string; readonly report: string };
  claims: ClaimRow;
  profiles: ProfileRow;
  profile_keys: { readonly key: string; readonly profile: string };
  sightings: SightingRow;
  ties: TieRow;
  records: RecordRow;
  record_actors: RecordActorRow;
}

export interface EntryRow {
  readonly sequence: number;
  readonly recorded_at: string;
  readonly who: string;
  readonly type: string;
  /** Id of the report (later also the record or claim) that the entry is about. */
  readonly subject: string;
  readonly body: string;
  /** Hash of the entry before it, 64 zeros for the first. */
  readonly previous: string;
  readonly hash: string;
}

/** A report without its text, which is in the body of its entry. */
export interface ReportRow {
  readonly id: string;
  readonly entry: number;
  readonly source: string;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly language: string;
  readonly published: string | null;
  readonly retrieved: string;
  readonly mime: string;
  readonly marking: string | null;
  /** The earliest of the reports that it is a near-identical copy of, directly or over others. */
  readonly duplicate_of: string | null;
  /** The earliest report that is near-identical to it itself. */
  readonly copied_from: string | null;
  readonly signature: string;
  readonly claims: number;
}

export interface ClaimRow {
  readonly id: string;
  readonly report: string;
  readonly kind: string;
  /** Place among the report's claims, from 0. */
  readonly position: number;
  readonly body: string;
}

/** All sightings that are one thing beyond doubt, in the record that they are part of. */
export interface ProfileRow {
  readonly id: string;
  readonly record: string;
  /** The sighting with the smallest id, which stands for all: JSON as reconciling made it. */
  readonly body: string;
}

/** What one report has on one thing. */
export interface SightingRow {
  readonly id: string;
  readonly profile: string;
  readonly report: string;
  /** Ids of its claims, a JSON list. */
  readonly claims: string;
}

/** A link between two sightings: `own` when one report makes it, else found by comparing two of them. */
export interface TieRow {
  readonly from_sighting: string;
  readonly to_sighting: string;
  readonly type: string;
  readonly why: string;
  readonly own: number;
}

/** Days of an undated record: it comes after all others, and no filter by date finds it. */
export const UNDATED = { from: 2_140_000, to: -2_140_000 } as const;

export interface RecordRow {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly status: string | null;
  readonly category: string | null;
  readonly subject: string | null;
  readonly disputed: number;
  readonly first_reported: string | null;
  readonly last_reported: string | null;
  /** First and last day of the thing itself where it has a date, else of its reports; `UNDATED` when none is known. */
  readonly first_day: number;
  readonly last_day: number;
  /** 1 when claims have joined since `body` was made: it is made again before somebody reads it. */
  readonly stale: number;
  /** Why its sightings are held to be one, a JSON list. */
  readonly joined: string;
  readonly body: string;
}

export interface RecordActorRow {
  readonly record: string;
  readonly kind: string;
  /** `actorKey` of the model. */
  readonly actor: string;
  /** The actor's name in small letters without accents. */
  readonly name: string;
}

/** The query builder over these tables, within a transaction or a snapshot. */
export type Queries = Kysely<Tables>;
