import { z } from 'zod';
import { Actor } from '../values/actor.js';
import { defineKind } from './kind.js';

/** What a party can hold a position on. */
export const Subject = z.enum([
  'ceasefire',
  'peace-deal',
  'peacekeeping-force',
  'military-aid',
  'economic-pressure',
  'frozen-assets',
  'negotiations',
  'alliance-membership',
  'territory',
  'mandate',
  'security-guarantees',
  'prisoners',
  'other',
]);
export type Subject = z.infer<typeof Subject>;

export const Stance = z.enum(['support', 'oppose', 'conditional', 'undecided']);
export type Stance = z.infer<typeof Stance>;

/** Where one party stands on one subject. */
export const position = defineKind({
  name: 'position',
  label: 'Position',
  plural: 'positions',
  shape: {
    actor: Actor,
    person: z.string().nullable(),
    subject: Subject,
    stance: Stance,
    /** The spans of text that state them. */
    conditions: z.array(z.string()),
    /** Whom it is demanded of. */
    target: Actor.nullable(),
  },
  fields: {
    actor: { label: 'actor', value: 'actor' },
    person: { label: 'person', value: 'person' },
    subject: { label: 'subject', value: 'choice' },
    stance: { label: 'stance', value: 'choice' },
    conditions: { label: 'conditions', value: 'text', many: true, copied: true },
    target: { label: 'demanded of', value: 'actor' },
  },
  scored: { keys: ['actor'], rest: ['subject', 'stance', 'conditions'], all: ['actor', 'subject'] },
});
