import { type Actor, actorKey } from '../../model/values/actor.js';
import { personName } from '../names/person-name.js';
import { different, type IdentityRule, same } from '../sighting.js';

/** Whose stance on what. */
interface PositionIdentity {
  readonly holder: string;
  readonly subject: string;
}

/** Spellings of a person's name fall together. */
export const holderKey = (actor: Actor): string =>
  actor.type === 'person' ? `person:${personName(actor.name).sounds.join(' ')}` : actorKey(actor);

/** All stances of one party on one subject are one record, with the stance over time. */
export const position: IdentityRule<PositionIdentity> = {
  name: 'position',
  kind: 'position',
  timeless: true,
  see({ claims }) {
    const found = new Map<string, { identity: PositionIdentity; claims: string[] }>();
    for (const claim of claims) {
      if (claim.kind !== 'position') continue;
      const identity = { holder: holderKey(claim.actor), subject: claim.subject };
      const key = `${identity.holder}|${identity.subject}`;
      found.set(key, { identity, claims: [...(found.get(key)?.claims ?? []), claim.id] });
    }
    return [...found.values()].map((seen) => ({ ...seen, anchored: true }));
  },
  keys: ({ identity }) => [`${identity.holder}|${identity.subject}`],
  compare: (a, b) =>
    a.identity.holder === b.identity.holder && a.identity.subject === b.identity.subject
      ? same('the same party on the same subject', 3)
      : different('another party or subject'),
};
