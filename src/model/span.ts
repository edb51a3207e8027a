import { z } from 'zod';

/** Half-open stretch of a report's text in UTF-16 units: `{ "start": 120, "end": 188 }`. */
export const Span = z
  .object({ start: z.int().nonnegative(), end: z.int().nonnegative() })
  .refine((span) => span.end > span.start, 'a span must not be empty')
  .readonly();
export type Span = z.infer<typeof Span>;

/** The quotation that a span points to. */
export const quotationOf = (text: string, span: Span): string => text.slice(span.start, span.end);

/** Whether two spans share at least one unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `outer` holds all of `inner`. */
export const covers = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
