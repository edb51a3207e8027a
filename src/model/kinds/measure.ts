import { z } from 'zod';
import { Actor } from '../values/actor.js';
import { When } from '../values/when.js';
import { defineKind } from './kind.js';

/** Pressure by other means than arms: sanctions, freezes, embargoes, aid withheld. */
export const measure = defineKind({
  name: 'measure',
  label: 'Measure',
  plural: 'measures',
  shape: {
    type: z.enum([
      'sanctions',
      'asset-freeze',
      'asset-seizure',
      'aid-suspension',
      'aid-resumption',
      'embargo',
      'other',
    ]),
    /** Who imposes it, or for `called-for` who calls. */
    by: z.array(Actor),
    against: Actor.nullable(),
    when: When.nullable(),
    status: z.enum(['called-for', 'proposed', 'in-force', 'tightened', 'lifted']),
  },
  fields: {
    type: { label: 'type', value: 'choice' },
    by: { label: 'by', value: 'actor', many: true },
    against: { label: 'against', value: 'actor' },
    when: { label: 'when', value: 'when' },
    status: { label: 'status', value: 'choice' },
  },
  scored: { keys: ['type'], rest: ['by', 'against', 'status'] },
});
