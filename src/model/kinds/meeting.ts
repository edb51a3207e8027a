import { z } from 'zod';
import { Actor } from '../values/actor.js';
import { Quantity } from '../values/amount.js';
import { When } from '../values/when.js';
import { defineKind } from './kind.js';

/** One per real meeting; a meeting called off has modality `denied`. */
export const meeting = defineKind({
  name: 'meeting',
  label: 'Meeting',
  plural: 'meetings',
  shape: {
    type: z.enum([
      'summit',
      'ministerial',
      'military',
      'bilateral',
      'negotiation',
      'session',
      'press',
      'other',
    ]),
    format: z.enum(['virtual', 'in-person', 'hybrid']).nullable(),
    hosts: z.array(Actor),
    place: z.string().nullable(),
    when: When.nullable(),
    attendance: Quantity.nullable(),
    topics: z.array(z.string()),
  },
  fields: {
    type: { label: 'type', value: 'choice' },
    format: { label: 'format', value: 'choice' },
    hosts: { label: 'hosts', value: 'actor', many: true },
    place: { label: 'place', value: 'text' },
    when: { label: 'when', value: 'when' },
    attendance: { label: 'attendance', value: 'quantity' },
    topics: { label: 'topics', value: 'text', many: true },
  },
  scored: { keys: ['type', 'when', 'attendance', 'place'], rest: ['format', 'hosts'] },
});
