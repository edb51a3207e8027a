import { z } from 'zod';
import { Actor } from '../values/actor.js';
import { Quantity } from '../values/amount.js';
import { When } from '../values/when.js';
import { defineKind } from './kind.js';

/** One attack, violation or detention; attacks of two sides are two incidents. */
export const incident = defineKind({
  name: 'incident',
  label: 'Incident',
  plural: 'incidents',
  shape: {
    type: z.enum([
      'drone-attack',
      'missile-strike',
      'shelling',
      'ground-assault',
      'ceasefire-violation',
      'detention',
      'other',
    ]),
    by: Actor.nullable(),
    against: Actor.nullable(),
    place: z.string().nullable(),
    when: When.nullable(),
    quantity: Quantity.nullable(),
    killed: Quantity.nullable(),
    injured: Quantity.nullable(),
  },
  fields: {
    type: { label: 'type', value: 'choice' },
    by: { label: 'by', value: 'actor' },
    against: { label: 'against', value: 'actor' },
    place: { label: 'place', value: 'text' },
    when: { label: 'when', value: 'when' },
    quantity: { label: 'quantity', value: 'quantity' },
    killed: { label: 'killed', value: 'quantity' },
    injured: { label: 'injured', value: 'quantity' },
  },
  scored: { keys: ['type'], rest: ['by', 'against', 'place', 'when', 'quantity', 'killed', 'injured'] },
});
