import { z } from 'zod';
import { Actor } from '../values/actor.js';
import { defineKind } from './kind.js';

/** Who takes part in a meeting of the same report, or belongs to a coalition, force or operation. */
export const participation = defineKind({
  name: 'participation',
  label: 'Participation',
  plural: 'participations',
  shape: {
    actor: Actor,
    person: z.string().nullable(),
    role: z.enum(['host', 'attendee', 'invitee', 'absent']),
    /** Id of a meeting claim of the same report. */
    meeting: z.string().nullable(),
    of: z.string().nullable(),
  },
  fields: {
    actor: { label: 'actor', value: 'actor' },
    person: { label: 'person', value: 'person' },
    role: { label: 'role', value: 'choice' },
    meeting: { label: 'meeting', value: 'claim' },
    of: { label: 'of', value: 'text' },
  },
  scored: { keys: ['actor'], rest: ['role', 'person'] },
});
