import type { Annotation, Mention } from './annotation.js';
import type { OfficeName } from './kinds/office.js';
import type { Span } from './span.js';
import type { Hit, Token } from './token.js';
import type { Actor } from './values/actor.js';

/** A value mention with the tokens that it covers (`to` excluded). */
export type ValueMention = Extract<
  Mention,
  { type: 'number' | 'quantity' | 'money' | 'percent' | 'when' | 'duration' }
> & {
  readonly from: number;
  readonly to: number;
};

/** How a party is named: `Ukraine` · `Ukrainian` · `Ukrainians` · `Kyiv` · `the Kremlin` · `Zelensky` · `he` · `the premier`. */
export type NameForm =
  | 'name'
  | 'adjective'
  | 'people'
  | 'capital'
  | 'seat'
  | 'person'
  | 'pronoun'
  | 'title'
  | 'collective';

/** Tokens that name somebody who can act; a person acts for `actor` (a state, an organisation) where that is known. */
export interface Party {
  readonly from: number;
  readonly to: number;
  readonly actor: Actor;
  /** Usual English name of the person, or null. */
  readonly person: string | null;
  readonly form: NameForm;
}

/** An office as written beside or instead of a person's name. */
export interface OfficeMention {
  readonly from: number;
  readonly to: number;
  readonly office: OfficeName;
  readonly of: Actor | null;
  readonly tenure: 'current' | 'former';
  /** Who holds it, by apposition or because the office and the date leave one person. */
  readonly person: string | null;
  /** The whole title as written, with what stands before and after it. */
  readonly title: Span;
}

/** Text between a pair of quotation marks, the marks excluded. */
export interface Quotation extends Span {
  readonly from: number;
  readonly to: number;
  readonly speaker: Actor | null;
  readonly direct: boolean;
  /** Words inside. */
  readonly words: number;
}

/** Tokens of one sentence, `to` excluded. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** Everything that annotation knows; `Annotation` is what of it is printed. */
export interface Analysis extends Annotation {
  readonly tokens: readonly Token[];
  readonly hits: readonly Hit[];
  readonly sentenceTokens: readonly TokenRange[];
  readonly values: readonly ValueMention[];
  readonly parties: readonly Party[];
  readonly offices: readonly OfficeMention[];
  readonly quotations: readonly Quotation[];
}
