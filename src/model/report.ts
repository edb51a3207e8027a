import { z } from 'zod';
import { When } from './values/when.js';

/** Traffic Light Protocol 2.0 labels. */
export const Marking = z.enum(['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED']);

/** A document as kept: `text` is NFC with LF line ends, and every offset points into it. */
export const Report = z
  .object({
    /** sha256 of the normalised text, hexadecimal. */
    id: z.string().regex(/^[0-9a-f]{64}$/),
    /** Path or URL. */
    source: z.string(),
    outlet: z.string().nullable(),
    title: z.string().nullable(),
    /** BCP 47. */
    language: z.string(),
    published: When.nullable(),
    /** When it was read: ISO 8601 date-time. */
    retrieved: z.string(),
    text: z.string(),
    mime: z.string(),
    marking: Marking.nullable(),
    /** Id of a near-identical earlier report. */
    duplicateOf: z.string().nullable(),
  })
  .readonly();
export type Report = z.infer<typeof Report>;
