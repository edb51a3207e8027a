import type { Claim, ClaimOf } from '../../model/claim.js';
import type { Field } from '../../model/kinds/kind.js';
import type { RecordField, RecordKind, ReportFacts } from '../../model/record.js';
import { buildField } from './build-field.js';
import type { Manner } from './manners.js';
import type { Stated } from './option.js';
import { originsOf } from './origins.js';

/** The claims of one record with where each comes from: what fields and parts are built from. */
export interface GroupClaims {
  readonly kind: RecordKind;
  /** Sorted by id. */
  readonly claims: readonly Claim[];
  /** A value of a claim, with the claim's modality and origin. */
  stated(claim: Claim, value: unknown): Stated;
}

/** Joins claims to the origins of their reports; a report that isn't given counts as its own, undated. */
export function groupClaims(
  kind: RecordKind,
  claims: readonly Claim[],
  reports: readonly ReportFacts[],
): GroupClaims {
  const origins = originsOf(reports);
  const dates = new Map(reports.map(({ id, published }) => [id, published]));
  return {
    kind,
    claims: [...claims].sort((a, b) => (a.id < b.id ? -1 : 1)),
    stated: (claim, value) => ({
      value,
      modality: claim.modality,
      claim: claim.id,
      attributedTo: claim.attributedTo,
      origin: origins.get(claim.report) ?? { id: claim.report, published: null },
      published: dates.get(claim.report) ?? null,
    }),
  };
}

/** The claims of one kind. */
export const claimsOf = <Name extends Claim['kind']>(group: GroupClaims, name: Name): ClaimOf<Name>[] =>
  group.claims.filter((claim): claim is ClaimOf<Name> => claim.kind === name);

/** A field from what some claims give for it; lists give each member, null and missing give nothing. */
export function fieldOf(
  group: GroupClaims,
  claims: readonly Claim[],
  field: Pick<Field, 'value'> & { readonly manner: Manner },
  valueAt: (claim: Claim) => unknown,
): RecordField | undefined {
  const stated = claims.flatMap((claim) =>
    [valueAt(claim)]
      .flat()
      .filter((value) => value !== null && value !== undefined && value !== '')
      .map((value) => group.stated(claim, value)),
  );
  return buildField({ kind: group.kind, value: field.value, manner: field.manner }, stated);
}

/** The field that tells whether it happened, is planned, possible or denied. */
export const modalityOf = (group: GroupClaims, claims: readonly Claim[]): RecordField | undefined =>
  fieldOf(group, claims, { value: 'choice', manner: 'modality' }, (claim) => claim.modality);

/** Keeps the fields that have a value. */
export function present(
  fields: Readonly<Record<string, RecordField | undefined>>,
): Readonly<Record<string, RecordField>> {
  return Object.fromEntries(
    Object.entries(fields).filter((entry): entry is [string, RecordField] => entry[1] !== undefined),
  );
}
