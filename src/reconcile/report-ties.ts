import type { Claim, ClaimOf } from '../model/claim.js';
import type { Subject } from '../model/kinds/position.js';
import { overlaps } from '../model/span.js';
import { actorKey } from '../model/values/actor.js';
import type { Sighting, Tie } from './sighting.js';
import { type Topic, topicsOf } from './values/condition-topics.js';

/** The proposal that brings what a condition waits for. */
const BRINGS: Readonly<Partial<Record<Topic, ClaimOf<'proposal'>['type']>>> = {
  ceasefire: 'ceasefire',
  'peace-deal': 'peace-plan',
  mandate: 'peacekeeping-force',
  negotiations: 'negotiations',
};

type Conditional = ClaimOf<'commitment'> | ClaimOf<'position'>;

/** What one claim of a report leads to in it. */
interface Lead {
  readonly type: Tie['type'];
  readonly from: Claim;
  readonly to: Claim;
  readonly why: string;
}

const isConditional = (claim: Claim): claim is Conditional =>
  (claim.kind === 'commitment' || claim.kind === 'position') && claim.conditions.length > 0;

/** A stance on a subject doesn't wait for that subject itself. */
const subjectOf = (claim: Conditional): Subject | null => (claim.kind === 'position' ? claim.subject : null);

const inOneSentence = (a: Claim, b: Claim): boolean =>
  a.evidence.some((x) => b.evidence.some((y) => overlaps(x, y)));

/** What a conditional claim waits for among the claims of its report: proposals first, else stances on the topic. */
function awaited(from: Conditional, claims: readonly Claim[]): Lead[] {
  const proposals = claims.filter((each) => each.kind === 'proposal');
  const leads: Lead[] = [];
  for (const topic of topicsOf(from.conditions).filter((each) => each !== subjectOf(from))) {
    const why = `its condition speaks of ${topic}`;
    const brought = proposals.filter((each) => each.type === BRINGS[topic]);
    const stances = claims.filter(
      (each) => each.kind === 'position' && each.subject === topic && each !== from,
    );
    const targets = brought.length > 0 ? brought : stances;
    leads.push(...targets.map((to) => ({ type: 'depends-on' as const, from, to, why })));
  }
  if (leads.length > 0 || from.kind === 'position') return leads;
  const beside = proposals.filter((each) => inOneSentence(each, from));
  const why = 'the sentence that states its condition speaks of it';
  return beside.length === 1 ? [{ type: 'depends-on', from, to: beside[0]!, why }] : [];
}

/** The sum that a report gives first for a group ("donors"): later ones are shares of it, or of another year. */
function totalFor(
  claim: ClaimOf<'commitment'>,
  pledges: readonly ClaimOf<'commitment'>[],
): ClaimOf<'commitment'> | undefined {
  const sum = claim.money[0];
  const recipient = claim.recipient;
  if (!sum || !recipient || claim.actor.type === 'group') return undefined;
  return pledges
    .filter(({ actor }) => actor.type === 'group')
    .filter((total) => total.recipient !== null && actorKey(total.recipient) === actorKey(recipient))
    .filter(({ money }) =>
      money.some((other) => other.currency === sum.currency && other.amount >= sum.amount),
    )
    .sort((a, b) => a.evidence[0]!.start - b.evidence[0]!.start || (a.id < b.id ? -1 : 1))[0];
}

/** Pledges of single actors beside the sum of all that the report gives for the same recipient. */
function shares(claims: readonly Claim[]): Lead[] {
  const pledges = claims.filter((claim) => claim.kind === 'commitment');
  return pledges.flatMap((from) => {
    const to = totalFor(from, pledges);
    return to
      ? [{ type: 'part-of' as const, from, to, why: 'one report gives it beside the sum of all' }]
      : [];
  });
}

/**
 * The sightings of a report with the ties that the report itself makes. `depends-on`: a commitment or stance with
 * conditions waits for the proposal of the same report that its conditions name, or else for the stances on that
 * subject. The name is found by the stems in condition-topics.ts; where no stem is known, a commitment waits for the
 * one proposal in the sentence of its own. `part-of`: a pledge beside the sum of all pledges.
 */
export function withReportTies(sightings: readonly Sighting[], claims: readonly Claim[]): Sighting[] {
  const homeOf = (claim: Claim): Sighting | undefined =>
    sightings.find((sighting) => sighting.kind === claim.kind && sighting.claims.includes(claim.id));
  const leads = [
    ...claims.filter(isConditional).flatMap((claim) => awaited(claim, claims)),
    ...shares(claims),
  ];
  const ties = leads.flatMap(({ type, from, to, why }): Tie[] => {
    const [start, end] = [homeOf(from), homeOf(to)];
    return start && end && start !== end ? [{ type, from: start.id, to: end.id, why }] : [];
  });
  return sightings.map((sighting) => {
    const own = ties.filter((tie) => tie.from === sighting.id);
    return own.length > 0 ? { ...sighting, ties: own } : sighting;
  });
}
