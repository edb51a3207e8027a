import { sha256 } from '../../model/canonical.js';
import type { Claim, ClaimOf } from '../../model/claim.js';
import type { ReportFacts } from '../../model/record.js';
import type { Actor } from '../../model/values/actor.js';
import type { Bound, Money, Quantity } from '../../model/values/amount.js';
import type { Sighting } from '../sighting.js';
import { sightingsOf } from '../sightings-of.js';

/** Countries by code, for tests. */
const NAMES: Readonly<Record<string, string>> = {
  AU: 'Australia',
  CA: 'Canada',
  ES: 'Spain',
  FR: 'France',
  GB: 'United Kingdom',
  IT: 'Italy',
  NO: 'Norway',
  PL: 'Poland',
  RU: 'Russia',
  RW: 'Rwanda',
  UA: 'Ukraine',
  US: 'United States',
  CD: 'DR Congo',
};

export const country = (id: string): Actor => ({ type: 'country', id, name: NAMES[id] ?? id });
export const organisation = (id: string, name = id): Actor => ({ type: 'organisation', id, name });
export const groupOf = (name: string): Actor => ({ type: 'group', id: null, name });
export const personOf = (name: string): Actor => ({ type: 'person', id: null, name });

export const quantity = (
  bound: Bound,
  value: number,
  unit: string,
  high: number | null = null,
): Quantity => ({
  value,
  high,
  bound,
  unit,
});
export const money = (amount: number, currency = 'EUR', bound: Bound = 'exact'): Money => ({
  amount,
  high: null,
  bound,
  currency,
});

/** A report published on a day; its id derives from its name. */
export const report = (
  name: string,
  published: string | null,
  duplicateOf: string | null = null,
): ReportFacts => ({
  id: sha256(name),
  published,
  duplicateOf,
});

const EMPTY: {
  readonly [Name in Claim['kind']]: Omit<ClaimOf<Name>, keyof typeof COMMON | 'id' | 'report' | 'kind'>;
} = {
  meeting: { type: 'other', format: null, hosts: [], place: null, when: null, attendance: null, topics: [] },
  participation: { actor: country('GB'), person: null, role: 'attendee', meeting: null, of: null },
  office: { person: 'Somebody Else', office: 'other', title: 'official', of: null, tenure: 'current' },
  position: {
    actor: country('GB'),
    person: null,
    subject: 'other',
    stance: 'support',
    conditions: [],
    target: null,
  },
  commitment: {
    actor: country('GB'),
    recipient: null,
    category: 'other',
    item: null,
    quantity: null,
    money: [],
    percent: null,
    instrument: null,
    deadline: null,
    status: 'pledged',
    conditions: [],
  },
  proposal: {
    type: 'other',
    status: 'proposed',
    proposers: [],
    duration: null,
    unconditional: null,
    terms: [],
    addressees: [],
  },
  measure: { type: 'other', by: [], against: null, when: null, status: 'in-force' },
  incident: {
    type: 'other',
    by: null,
    against: null,
    place: null,
    when: null,
    quantity: null,
    killed: null,
    injured: null,
  },
  statement: { speaker: null, quote: 'nothing of note was said', direct: true, when: null, occasion: null },
};

const COMMON = {
  evidence: [{ start: 0, end: 40 }],
  modality: 'reported' as const,
  attributedTo: null,
  confidence: 1,
  madeBy: 'test@1',
};

/** A claim of a kind in a report, empty but for what is given; its id joins the report, the kind and `name`. */
export function claim<Name extends Claim['kind']>(
  from: ReportFacts,
  kind: Name,
  name: string,
  given: Partial<ClaimOf<Name>>,
): ClaimOf<Name> {
  return {
    ...COMMON,
    ...EMPTY[kind],
    ...given,
    kind,
    id: `${from.id.slice(0, 8)}-${kind}-${name}`,
    report: from.id,
  } as unknown as ClaimOf<Name>;
}

/** The only sighting of a rule in a report with one claim (and others, of which the rule sees nothing). */
export function sighting<Name extends Claim['kind']>(
  from: ReportFacts,
  kind: Name,
  given: Partial<ClaimOf<Name>>,
  others: readonly Claim[] = [],
): Sighting {
  const own = claim(from, kind, kind, given);
  return sightingsOf([own, ...others], from).find((each) => each.claims.includes(own.id))!;
}
