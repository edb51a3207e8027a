import type { Claim, ClaimOf } from '../model/claim.js';
import type { Subject } from '../model/kinds/position.js';
import { overlaps } from '../model/span.js';
import type { Sighting, Tie } from './sighting.js';
import { type Topic, topicsOf } from './values/condition-topics.js';

/** The proposal that brings what a condition waits for. */
export const BRINGS: Readonly<Partial<Record<Topic, ClaimOf<'proposal'>['type']>>> = {
  ceasefire: 'ceasefire',
  'peace-deal': 'peace-plan',
  mandate: 'peacekeeping-force',
  negotiations: 'negotiations',
};

type Conditional = ClaimOf<'commitment'> | ClaimOf<'position'>;

const isConditional = (claim: Claim): claim is Conditional =>
  (claim.kind === 'commitment' || claim.kind === 'position') && claim.conditions.length > 0;

/** A stance on a subject doesn't wait for that subject itself. */
const subjectOf = (claim: Conditional): Subject | null => (claim.kind === 'position' ? claim.subject : null);

const inOneSentence = (a: Claim, b: Claim): boolean =>
  a.evidence.some((x) => b.evidence.some((y) => overlaps(x, y)));

/** What one conditional claim waits for among the claims of its report: proposals first, else stances on the topic. */
function awaited(
  claim: Conditional,
  claims: readonly Claim[],
): { readonly claim: Claim; readonly why: string }[] {
  const proposals = claims.filter((each) => each.kind === 'proposal');
  const found: { claim: Claim; why: string }[] = [];
  for (const topic of topicsOf(claim.conditions).filter((each) => each !== subjectOf(claim))) {
    const why = `its condition speaks of ${topic}`;
    const brought = proposals.filter((each) => each.type === BRINGS[topic]);
    const stances = claims.filter(
      (each) => each.kind === 'position' && each.subject === topic && each.id !== claim.id,
    );
    found.push(...(brought.length > 0 ? brought : stances).map((each) => ({ claim: each, why })));
  }
  if (found.length > 0 || claim.kind === 'position') return found;
  const beside = proposals.filter((each) => inOneSentence(each, claim));
  return beside.length === 1
    ? [{ claim: beside[0]!, why: 'the sentence that states its condition speaks of it' }]
    : [];
}

/**
 * The sightings of a report with `depends-on` ties: a commitment or stance with conditions depends on the proposal of
 * the same report that its conditions name, or else on the stances on that subject. The name is found by the stems in
 * condition-topics.ts; where no stem is known, a commitment depends on the one proposal in the sentence of its own.
 */
export function conditionTies(sightings: readonly Sighting[], claims: readonly Claim[]): Sighting[] {
  const homeOf = (claim: Claim): Sighting | undefined =>
    sightings.find((sighting) => sighting.kind === claim.kind && sighting.claims.includes(claim.id));
  const ties: Tie[] = claims.filter(isConditional).flatMap((claim) =>
    awaited(claim, claims).flatMap((target) => {
      const [from, to] = [homeOf(claim), homeOf(target.claim)];
      return from && to && from !== to
        ? [{ type: 'depends-on' as const, from: from.id, to: to.id, why: target.why }]
        : [];
    }),
  );
  return sightings.map((sighting) => {
    const own = ties.filter((tie) => tie.from === sighting.id);
    return own.length > 0 ? { ...sighting, ties: own } : sighting;
  });
}
