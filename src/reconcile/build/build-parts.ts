import type { Claim, ClaimOf } from '../../model/claim.js';
import type { RecordPart } from '../../model/record.js';
import { type Actor, actorKey } from '../../model/values/actor.js';
import { foldedText } from '../values/fold.js';
import { claimsOf, fieldOf, type GroupClaims, modalityOf, present } from './group-claims.js';
import { optionsOf } from './option.js';

/** Claims put together by a key, sorted by it. */
function byKey<C extends Claim>(claims: readonly C[], keyOf: (claim: C) => string): [string, C[]][] {
  const groups = new Map<string, C[]>();
  for (const claim of claims) {
    const list = groups.get(keyOf(claim));
    if (list) list.push(claim);
    else groups.set(keyOf(claim), [claim]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

const idsOf = (claims: readonly Claim[]): string[] => claims.map(({ id }) => id).sort();

/** The form of an actor that most sources use. */
export function usualActor(group: GroupClaims, claims: readonly (readonly [Claim, Actor])[]): Actor | null {
  const options = optionsOf(
    'actor',
    claims.map(([claim, actor]) => group.stated(claim, actor)),
  );
  const [best] = options.sort((a, b) => b.origins.length - a.origins.length || (a.key < b.key ? -1 : 1));
  return best ? (best.value as Actor) : null;
}

/** Who takes part in a meeting, in which role, represented by whom. */
export const participantsOf = (group: GroupClaims): RecordPart[] =>
  byKey(claimsOf(group, 'participation'), ({ actor }) => actorKey(actor)).map(([key, claims]) => ({
    type: 'participant',
    key: `participant:${key}`,
    actor: usualActor(
      group,
      claims.map((claim) => [claim, claim.actor]),
    ),
    name: null,
    fields: present({
      role: fieldOf(
        group,
        claims,
        { value: 'choice', manner: 'role' },
        (claim) => (claim as ClaimOf<'participation'>).role,
      ),
      person: fieldOf(
        group,
        claims,
        { value: 'person', manner: 'list' },
        (claim) => (claim as ClaimOf<'participation'>).person,
      ),
      modality: modalityOf(group, claims),
    }),
    claims: idsOf(claims),
  }));

/** The offices of a person, each with its title and whether it is held or was. */
export const officesOf = (group: GroupClaims): RecordPart[] =>
  byKey(claimsOf(group, 'office'), ({ office, of }) => `${office}|${of ? actorKey(of) : ''}`).map(
    ([key, claims]) => ({
      type: 'office',
      key: `office:${key}`,
      actor: usualActor(
        group,
        claims.flatMap((claim) => (claim.of ? [[claim, claim.of] as const] : [])),
      ),
      name: claims[0]!.office,
      fields: present({
        tenure: fieldOf(
          group,
          claims,
          { value: 'choice', manner: 'tenure' },
          (claim) => (claim as ClaimOf<'office'>).tenure,
        ),
        title: fieldOf(
          group,
          claims,
          { value: 'text', manner: 'wording' },
          (claim) => (claim as ClaimOf<'office'>).title,
        ),
      }),
      claims: idsOf(claims),
    }),
  );

/** The coalitions, forces and operations that a party belongs to or joins. */
export const membershipsOf = (group: GroupClaims): RecordPart[] =>
  byKey(
    claimsOf(group, 'participation').filter(({ meeting, of }) => meeting === null && of !== null),
    ({ of }) => foldedText(of ?? ''),
  ).map(([key, claims]) => ({
    type: 'membership',
    key: `membership:${key}`,
    actor: null,
    name: claims[0]!.of,
    fields: present({
      role: fieldOf(
        group,
        claims,
        { value: 'choice', manner: 'role' },
        (claim) => (claim as ClaimOf<'participation'>).role,
      ),
      person: fieldOf(
        group,
        claims,
        { value: 'person', manner: 'list' },
        (claim) => (claim as ClaimOf<'participation'>).person,
      ),
      modality: modalityOf(group, claims),
    }),
    claims: idsOf(claims),
  }));

/** Where a party or person stands, subject by subject. */
export const stancesOf = (group: GroupClaims): RecordPart[] =>
  byKey(claimsOf(group, 'position'), ({ subject }) => subject).map(([subject, claims]) => ({
    type: 'stance',
    key: `stance:${subject}`,
    actor: usualActor(
      group,
      claims.map((claim) => [claim, claim.actor]),
    ),
    name: subject,
    fields: present({
      stance: fieldOf(
        group,
        claims,
        { value: 'choice', manner: 'stance' },
        (claim) => (claim as ClaimOf<'position'>).stance,
      ),
      conditions: fieldOf(
        group,
        claims,
        { value: 'text', manner: 'list' },
        (claim) => (claim as ClaimOf<'position'>).conditions,
      ),
    }),
    claims: idsOf(claims),
  }));
