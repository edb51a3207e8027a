import { type Actor, actorKey } from '../../model/values/actor.js';
import { different, type IdentityRule, same } from '../sighting.js';

/** A state, organisation or group, by its key. */
interface PartyIdentity {
  readonly party: string;
}

/** Stances and memberships of a state, organisation or group make up its record; what identifies it is its key. */
export const party: IdentityRule<PartyIdentity> = {
  name: 'party',
  kind: 'actor',
  timeless: true,
  see({ claims }) {
    const found = new Map<string, string[]>();
    const note = (actor: Actor, claim: string): void => {
      if (actor.type === 'person') return;
      found.set(actorKey(actor), [...(found.get(actorKey(actor)) ?? []), claim]);
    };
    for (const claim of claims) {
      if (claim.kind === 'position') note(claim.actor, claim.id);
      if (claim.kind === 'participation' && claim.meeting === null) note(claim.actor, claim.id);
    }
    return [...found].map(([key, ids]) => ({ claims: ids, identity: { party: key }, anchored: true }));
  },
  keys: ({ identity }) => [identity.party],
  compare: (a, b) =>
    a.identity.party === b.identity.party ? same('the same party', 3) : different('two parties'),
};
