import { z } from 'zod';

/**
 * Somebody who can act: `{ "type": "country", "id": "GB", "name": "United Kingdom" }`.
 * `id`: ISO 3166-1 alpha-2 for a country, the usual short name for an organisation, a Wikidata id or null for a
 * person, null for a group. An id is only unique within its type.
 */
export const Actor = z
  .object({
    type: z.enum(['country', 'organisation', 'person', 'group']),
    id: z.string().nullable(),
    name: z.string().min(1),
  })
  .readonly();
export type Actor = z.infer<typeof Actor>;

/** A string that is equal for two actors exactly when they are the same one. */
export const actorKey = (actor: Actor): string =>
  `${actor.type}:${actor.id ?? actor.name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()}`;

export const sameActor = (a: Actor, b: Actor): boolean => actorKey(a) === actorKey(b);
