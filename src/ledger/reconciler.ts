import type { Claim } from '../model/claim.js';
import type { LedgerRecord, RecordKind, RecordLink, ReportFacts } from '../model/record.js';

/**
 * What ONE report has on ONE thing, the unit that identity is decided on. The ledger keeps it as JSON, together with
 * whatever else reconciling puts into it, and only looks at these members.
 */
export interface Sighting {
  readonly id: string;
  readonly kind: RecordKind;
  /** Id of the report, and when it was published. */
  readonly report: string;
  readonly published: string | null;
  /** Ids of its claims. */
  readonly claims: readonly string[];
  /** Any two sightings that may be the same thing share at least one. */
  readonly keys: readonly string[];
  /** Equal for sightings that are the same thing beyond doubt, so that one stands for all. */
  readonly profile: string;
  /** Links to other sightings of the same report. */
  readonly ties: readonly Tie[];
}

/** A link between the things of two sightings. */
export interface Tie {
  readonly type: RecordLink['type'];
  readonly from: string;
  readonly to: string;
  readonly why: string;
}

/** Finds kept sightings that have at least one of the keys; one stands for all of the same profile. */
export type SightingLookup = (keys: readonly string[]) => Promise<readonly Sighting[]>;

/** The sightings that decide which records there are around some given ones, and those that only links lead to. */
export interface Region {
  readonly sightings: readonly Sighting[];
  readonly beside: readonly Sighting[];
}

/** Sightings that are one thing, and why. */
export interface Group {
  readonly sightings: readonly Sighting[];
  readonly joined: readonly string[];
}

/** Finds reports that copy one another, without looking at each pair. */
export interface NearCopy {
  signature(text: string): Uint32Array;
  /** Signatures that are alike share at least one band, most likely. */
  bands(signature: Uint32Array): readonly string[];
  isNearCopy(a: Uint32Array, b: Uint32Array): boolean;
}

/**
 * How claims become records. The ledger keeps and finds, and is told by this what is the same: a stage of its own,
 * handed in by the pipeline.
 */
export interface Reconciler {
  sightingsOf(claims: readonly Claim[], report: ReportFacts): readonly Sighting[];
  regionOf(seeds: readonly Sighting[], lookup: SightingLookup): Promise<Region>;
  group(
    sightings: readonly Sighting[],
    beside: readonly Sighting[],
  ): { readonly groups: readonly Group[]; readonly ties: readonly Tie[] };
  /** The record of a group that has all its sightings, with their claims and reports in any order; without links. */
  buildRecord(group: Group, claims: readonly Claim[], reports: readonly ReportFacts[]): LedgerRecord;
  readonly nearCopy: NearCopy;
}
