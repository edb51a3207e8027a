import { z } from 'zod';
import { Actor } from '../values/actor.js';
import { When } from '../values/when.js';
import { defineKind } from './kind.js';

/** One per pair of quotation marks, of four words or more. */
export const statement = defineKind({
  name: 'statement',
  label: 'Statement',
  plural: 'statements',
  shape: {
    speaker: Actor.nullable(),
    /** Exactly as written, without the marks. */
    quote: z.string().min(1),
    direct: z.boolean(),
    when: When.nullable(),
    occasion: z.string().nullable(),
  },
  fields: {
    speaker: { label: 'speaker', value: 'actor' },
    quote: { label: 'quotation', value: 'text', copied: true },
    direct: { label: 'direct', value: 'boolean' },
    when: { label: 'when', value: 'when' },
    occasion: { label: 'occasion', value: 'text' },
  },
  scored: { keys: ['quote'], rest: ['speaker'] },
});
