import type { KindName } from './kinds/index.js';
import type { Modality } from './modality.js';
import type { Actor } from './values/actor.js';

/** How the values of one field relate (model.md): one value or all equal is `agreed`. */
export type Relation = 'agreed' | 'refined' | 'updated' | 'disputed';

/** One value of a record's field with all that says so. */
export interface RecordValue {
  readonly value: unknown;
  readonly modality: Modality;
  /** Ids of the claims that give this value, sorted. */
  readonly claims: readonly string[];
  /** Independent origins: near-identical reports count once. */
  readonly sources: number;
  /** How it stands to the value shown first. */
  readonly relation: 'first' | Relation;
}

/** All values of one field; `values[0]` is the one shown first and `why` states the rule that put it there. */
export interface RecordField {
  readonly relation: Relation;
  readonly values: readonly RecordValue[];
  readonly why: string;
}

/** The kinds of record: those of claims, with participations and offices folded into meetings and actors. */
export type RecordKind = Exclude<KindName, 'participation' | 'office'> | 'actor';

/** A link from one record to another: an offer that waits for a mandate, a re-announcement, a top-up. */
export interface RecordLink {
  readonly type: 'depends-on' | 'part-of' | 'top-up-of' | 'takes-part' | 'about' | 'maybe-same-as';
  readonly record: string;
  readonly why: string;
}

/**
 * The ledger's view of one real-world thing. Named `LedgerRecord` since TypeScript's `Record` is taken.
 * `id` derives from the kind and the claim that was published first, so that it is stable under arrival order.
 */
export interface LedgerRecord {
  readonly id: string;
  readonly kind: RecordKind;
  readonly title: string;
  readonly fields: { readonly [field: string]: RecordField };
  /** Ids of all claims, sorted. */
  readonly claims: readonly string[];
  readonly actors: readonly Actor[];
  /** Why the claims are held to be one thing, a sentence per pair that was joined. */
  readonly joined: readonly string[];
  readonly links: readonly RecordLink[];
  /** Earliest and latest publication date of its reports. */
  readonly firstReported: string | null;
  readonly lastReported: string | null;
}
