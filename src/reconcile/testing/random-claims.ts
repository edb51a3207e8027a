import fc from 'fast-check';
import type { Claim } from '../../model/claim.js';
import type { ReportFacts } from '../../model/record.js';
import type { Actor } from '../../model/values/actor.js';
import { claim, country, money, personOf, quantity, report } from './claims.js';

/** Reports on few parties, days and things, so that many are nearly the same. */
export interface RandomReports {
  readonly reports: readonly ReportFacts[];
  readonly claims: readonly Claim[];
}

const party: fc.Arbitrary<Actor> = fc.constantFrom('GB', 'FR', 'UA', 'US').map(country);
const day = fc.integer({ min: 1, max: 28 }).map((each) => `2025-03-${String(each).padStart(2, '0')}`);
const maybeNull = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.option(arbitrary, { nil: null });

type Draft = (from: ReportFacts, name: string) => Claim;

const meeting: fc.Arbitrary<Draft> = fc
  .record({
    type: fc.constantFrom('summit' as const, 'bilateral' as const, 'other' as const),
    format: fc.constantFrom('virtual' as const, 'in-person' as const, null),
    hosts: fc.array(party, { maxLength: 1 }),
    place: fc.constantFrom('London', 'Lancaster House, London', 'Paris', null),
    when: fc.oneof(maybeNull(day), fc.constantFrom('2025-W11', '2025-03', '2025-03-14/2025-03-16')),
    modality: fc.constantFrom('reported' as const, 'planned' as const, 'denied' as const),
    attendance: maybeNull(
      fc.integer({ min: 24, max: 28 }).map((value) => quantity('about', value, 'leaders')),
    ),
  })
  .map((given) => (from, name) => claim(from, 'meeting', name, given));

const commitment: fc.Arbitrary<Draft> = fc
  .record({
    actor: party,
    recipient: fc.constantFrom(country('UA'), null),
    category: fc.constantFrom('weapons' as const, 'finance' as const),
    item: fc.constantFrom('field guns', 'more field guns', 'additional shells', 'shells', null),
    quantity: maybeNull(fc.constantFrom(40, 45, 100).map((value) => quantity('exact', value, 'guns'))),
    money: fc.array(
      fc.constantFrom(5e7, 5.5e7, 9e8).map((amount) => money(amount)),
      { maxLength: 1 },
    ),
    status: fc.constantFrom('pledged' as const, 'delivered' as const),
  })
  .map((given) => (from, name) => claim(from, 'commitment', name, given));

const office: fc.Arbitrary<Draft> = fc
  .record({
    person: fc.constantFrom('Ana Lopes', 'Anna Lopez', 'Lopes', 'Rui Lopes', 'Ana Maria Lopes'),
    office: fc.constantFrom('minister' as const, 'envoy' as const),
    of: fc.constantFrom(country('FR'), country('GB'), null),
    tenure: fc.constantFrom('current' as const, 'former' as const),
  })
  .map((given) => (from, name) => claim(from, 'office', name, given));

const proposal: fc.Arbitrary<Draft> = fc
  .record({
    type: fc.constantFrom('ceasefire' as const, 'peace-plan' as const, 'other' as const),
    duration: fc.constantFrom('P30D', 'P1M', 'P60D', null),
    proposers: fc.array(party, { maxLength: 2 }),
    status: fc.constantFrom('proposed' as const, 'agreed' as const, 'rejected' as const),
  })
  .map((given) => (from, name) => claim(from, 'proposal', name, given));

const position: fc.Arbitrary<Draft> = fc
  .record({
    actor: fc.oneof(party, fc.constantFrom('Ana Lopes', 'Anna Lopez').map(personOf)),
    person: fc.constantFrom('Ana Lopes', null),
    subject: fc.constantFrom('ceasefire' as const, 'mandate' as const),
    stance: fc.constantFrom('support' as const, 'oppose' as const, 'conditional' as const),
    conditions: fc.subarray(['once there is a ceasefire']),
  })
  .map((given) => (from, name) => claim(from, 'position', name, given));

const incident: fc.Arbitrary<Draft> = fc
  .record({
    type: fc.constantFrom('shelling' as const, 'missile-strike' as const),
    by: maybeNull(party),
    against: maybeNull(party),
    place: fc.constantFrom('Kyiv', null),
    when: maybeNull(day),
  })
  .map((given) => (from, name) => claim(from, 'incident', name, given));

const measure: fc.Arbitrary<Draft> = fc
  .record({
    type: fc.constantFrom('sanctions' as const, 'embargo' as const),
    by: fc.array(party, { maxLength: 2 }),
    against: maybeNull(party),
    when: maybeNull(day),
    status: fc.constantFrom('in-force' as const, 'called-for' as const),
  })
  .map((given) => (from, name) => claim(from, 'measure', name, given));

const drafts = fc.array(
  fc.oneof(meeting, meeting, commitment, office, proposal, position, incident, measure),
  {
    minLength: 1,
    maxLength: 5,
  },
);

/** Up to `most` reports with up to five claims each, of every kind that may be joined or told apart. */
export const randomReports = (most: number): fc.Arbitrary<RandomReports> =>
  fc.array(fc.tuple(maybeNull(day), drafts), { minLength: 1, maxLength: most }).map((all) => {
    const reports = all.map(([published], at) => report(`random ${at}`, published));
    const claims = all.flatMap(([, each], at) =>
      each.map((draft, name) => draft(reports[at]!, String(name))),
    );
    return { reports, claims };
  });
