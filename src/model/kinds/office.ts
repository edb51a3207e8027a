import { z } from 'zod';
import { Actor } from '../values/actor.js';
import { defineKind } from './kind.js';

/** The kinds of office that model.md distinguishes. */
export const OfficeName = z.enum([
  'head-of-state',
  'head-of-government',
  'foreign-minister',
  'defence-minister',
  'minister',
  'envoy',
  'head-of-organisation',
  'spokesperson',
  'military-chief',
  'party-leader',
  'legislator',
  'other',
]);
export type OfficeName = z.infer<typeof OfficeName>;

/** A person whose office is written, once per person and report. */
export const office = defineKind({
  name: 'office',
  label: 'Office',
  plural: 'offices',
  shape: {
    person: z.string().min(1),
    office: OfficeName,
    /** As written. */
    title: z.string(),
    of: Actor.nullable(),
    tenure: z.enum(['current', 'former']),
  },
  fields: {
    person: { label: 'person', value: 'person' },
    office: { label: 'office', value: 'choice' },
    title: { label: 'title', value: 'text', copied: true },
    of: { label: 'of', value: 'actor' },
    tenure: { label: 'tenure', value: 'choice' },
  },
  scored: { keys: ['person'], rest: ['office', 'of', 'tenure'] },
});
