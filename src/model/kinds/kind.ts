import type { z } from 'zod';

/** How a field's values are compared, shown and exported. */
export type FieldValue =
  | 'actor'
  | 'person'
  | 'choice'
  | 'text'
  | 'quantity'
  | 'money'
  | 'percent'
  | 'when'
  | 'duration'
  | 'boolean'
  | 'claim';

/** One field of a claim kind. */
export interface Field {
  readonly label: string;
  readonly value: FieldValue;
  /** A list of values; empty when the text gives none. */
  readonly many?: boolean;
  /** The span of text that a field copies, rather than a normalised value. */
  readonly copied?: boolean;
}

/**
 * A claim kind as data: ledger, report, API and page take labels and fields from here.
 * `scored` are the slots that evaluation counts: a pair of claims needs one `keys` slot in common, or all of
 * `all` where that is given.
 */
export interface Kind<Name extends string = string, Shape extends z.ZodRawShape = z.ZodRawShape> {
  readonly name: Name;
  readonly label: string;
  readonly plural: string;
  readonly shape: Shape;
  readonly fields: { readonly [Key in keyof Shape]: Field };
  readonly scored: {
    readonly keys: readonly string[];
    readonly rest: readonly string[];
    readonly all?: readonly string[];
  };
}

/** Keeps the literal types of a kind's declaration. */
export const defineKind = <const Name extends string, const Shape extends z.ZodRawShape>(
  kind: Kind<Name, Shape>,
): Kind<Name, Shape> => kind;
