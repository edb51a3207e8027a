import { z } from 'zod';
import { Actor } from '../values/actor.js';
import { Duration } from '../values/when.js';
import { defineKind } from './kind.js';

/** A ceasefire, plan, force or round of talks, from proposal to its end. */
export const proposal = defineKind({
  name: 'proposal',
  label: 'Proposal',
  plural: 'proposals',
  shape: {
    type: z.enum(['ceasefire', 'peace-plan', 'peacekeeping-force', 'negotiations', 'other']),
    status: z.enum(['proposed', 'agreed', 'in-force', 'rejected', 'broken', 'ended']),
    /** For an agreed one: those who brokered it. */
    proposers: z.array(Actor),
    duration: Duration.nullable(),
    unconditional: z.boolean().nullable(),
    terms: z.array(z.string()),
    addressees: z.array(Actor),
  },
  fields: {
    type: { label: 'type', value: 'choice' },
    status: { label: 'status', value: 'choice' },
    proposers: { label: 'proposed by', value: 'actor', many: true },
    duration: { label: 'duration', value: 'duration' },
    unconditional: { label: 'unconditional', value: 'boolean' },
    terms: { label: 'terms', value: 'text', many: true, copied: true },
    addressees: { label: 'addressed to', value: 'actor', many: true },
  },
  scored: { keys: ['type'], rest: ['proposers', 'duration', 'unconditional', 'terms'] },
});
