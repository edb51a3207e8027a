import type { KindName } from './kinds/index.js';
import type { Modality } from './modality.js';
import type { Report } from './report.js';
import type { Actor } from './values/actor.js';

/**
 * How the values of one field relate (model.md): `agreed` one value, or values that can all be true ·
 * `refined` a narrower one stands beside a wider one · `updated` a plan was followed by what came of it ·
 * `disputed` two that can't both be true. A field's own relation is the gravest among its values.
 */
export type Relation = 'agreed' | 'refined' | 'updated' | 'disputed';

/** What reconciling may know of a report: where and when it was published, and what it copies. */
export type ReportFacts = Pick<Report, 'id' | 'published' | 'duplicateOf'>;

/** One value of a record's field with all that says so. */
export interface RecordValue {
  readonly value: unknown;
  /** The firmest modality in which it is said: reported before planned before possible before denied. */
  readonly modality: Modality;
  /** Ids of the claims that give this value, sorted. */
  readonly claims: readonly string[];
  /** Independent origins that say exactly this: near-identical reports count once. */
  readonly sources: number;
  /** `sources` and those whose wider value holds this one: `about 25` bears out 26. At least `sources`. */
  readonly support: number;
  /** `first`, or how it stands to the value shown first (for a wider or an earlier one: to what replaced it). */
  readonly relation: 'first' | Relation;
  /** Who says it, where a report gives it as somebody else's word. */
  readonly attributedTo: readonly Actor[];
  /** Earliest and latest publication date of the reports that say it, null when unknown. */
  readonly firstReported: string | null;
  readonly lastReported: string | null;
}

/** All values of one field; `values[0]` is the one shown first and `why` states the rule that put it there. */
export interface RecordField {
  readonly relation: Relation;
  readonly values: readonly RecordValue[];
  readonly why: string;
}

/**
 * Something within a record that has fields of its own: one participant of a meeting (fields `role`, `person`,
 * `modality`), one office of a person (`tenure`, `title`), one membership (`role`, `modality`), one stance of an
 * actor (`stance`, `conditions`). `key` is unique among the parts of a record.
 */
export interface RecordPart {
  readonly type: 'participant' | 'office' | 'membership' | 'stance';
  readonly key: string;
  /** The participant; for an office whose it is; for a membership of what. */
  readonly actor: Actor | null;
  /** For an office its OfficeName, for a stance its Subject, for a membership the coalition as written. */
  readonly name: string | null;
  readonly fields: { readonly [field: string]: RecordField };
  /** Ids of its claims, sorted. */
  readonly claims: readonly string[];
}

/** The kinds of record: those of claims, with participations and offices folded into meetings and actors. */
export type RecordKind = Exclude<KindName, 'participation' | 'office'> | 'actor';

/**
 * A link from one record to another. `depends-on`: an offer or stance that waits for a mandate, a truce, a guarantee ·
 * `part-of`: a share of a total · `top-up-of`: on top of an earlier one · `other-side-of`: what the other side is
 * said to have done at the same time · `maybe-same-as`: for a person to decide.
 */
export interface RecordLink {
  readonly type: 'depends-on' | 'part-of' | 'top-up-of' | 'other-side-of' | 'maybe-same-as';
  readonly record: string;
  readonly why: string;
}

/**
 * The ledger's view of one real-world thing. Named `LedgerRecord` since TypeScript's `Record` is taken.
 * `id` derives from the kind and the claim that was published first (for actors and positions from what
 * identifies them), so that it does not depend on the order of arrival. `fields` holds one entry per field of the
 * kind that any claim fills, and `modality` but for actors, who have a `name` only.
 */
export interface LedgerRecord {
  readonly id: string;
  readonly kind: RecordKind;
  /** A short name, of values only, in no language but that of the values: `United Kingdom → Ukraine: 5000 missiles`. */
  readonly title: string;
  readonly fields: { readonly [field: string]: RecordField };
  /** Participants, offices, memberships, stances; empty for other kinds. */
  readonly parts: readonly RecordPart[];
  /** Ids of all claims, sorted. */
  readonly claims: readonly string[];
  /** Independent origins of all its claims. */
  readonly sources: number;
  readonly actors: readonly Actor[];
  /** Why the claims are held to be one thing, a sentence per rule that joined them, sorted. */
  readonly joined: readonly string[];
  readonly links: readonly RecordLink[];
  /** Earliest and latest publication date of its reports. */
  readonly firstReported: string | null;
  readonly lastReported: string | null;
}

/** Whether any field of the record or of its parts holds values that can't all be true. */
export const isDisputed = (record: LedgerRecord): boolean =>
  [record.fields, ...record.parts.map((part) => part.fields)].some((fields) =>
    Object.values(fields).some((field) => field.relation === 'disputed'),
  );
