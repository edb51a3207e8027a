import type { OfficeName } from './kinds/office.js';
import type { Report } from './report.js';
import type { Span } from './span.js';
import type { Actor } from './values/actor.js';
import type { Money, Percent, Quantity } from './values/amount.js';

/** A stretch of text that names a value (model.md, "Annotation"). Mentions of one type don't overlap. */
export type Mention = Span &
  (
    | { readonly type: 'number'; readonly value: number }
    | { readonly type: 'quantity'; readonly value: Quantity }
    | { readonly type: 'money'; readonly value: Money }
    | { readonly type: 'percent'; readonly value: Percent }
    | { readonly type: 'when'; readonly value: string }
    | { readonly type: 'duration'; readonly value: string }
    | { readonly type: 'actor'; readonly value: Actor }
    | { readonly type: 'office'; readonly value: { readonly office: OfficeName; readonly of: Actor | null } }
    | {
        readonly type: 'quotation';
        readonly value: { readonly speaker: Actor | null; readonly direct: boolean };
      }
  );

/** What `rapporteur annotate` prints. */
export interface Annotation {
  readonly report: Report;
  readonly sentences: readonly Span[];
  readonly mentions: readonly Mention[];
}
