import type { Claim } from '../../model/claim.js';
import { kindOf } from '../../model/kinds/index.js';
import type {
  LedgerRecord,
  RecordField,
  RecordKind,
  RecordLink,
  RecordPart,
  ReportFacts,
} from '../../model/record.js';
import { type Actor, actorKey } from '../../model/values/actor.js';
import { mentionsOf } from '../kinds/person.js';
import { compareNames, personName } from '../names/person-name.js';
import type { Group } from '../sighting.js';
import { membershipsOf, officesOf, participantsOf, stancesOf } from './build-parts.js';
import { claimsOf, fieldOf, type GroupClaims, groupClaims, modalityOf, present } from './group-claims.js';
import { MANNERS } from './manners.js';
import { spanOf } from './origins.js';
import { recordIdOf } from './record-id.js';
import { titleOf } from './title.js';

type Fields = Readonly<Record<string, RecordField>>;

/** The fields that a kind declares, each with all values that its claims give. */
function declaredFields(group: GroupClaims, name: Exclude<RecordKind, 'actor'>): Fields {
  const claims = claimsOf(group, name);
  const declared = Object.entries(kindOf(name)!.fields).map(([key, field]) => {
    const manner = MANNERS[name]?.[key] ?? 'fact';
    return [key, fieldOf(group, claims, { value: field.value, manner }, (claim) => valueAt(claim, key))];
  });
  return present({ ...Object.fromEntries(declared), modality: modalityOf(group, claims) });
}

const valueAt = (claim: Claim, key: string): unknown =>
  (claim as unknown as Readonly<Record<string, unknown>>)[key];

/** The names under which the claims of a group name its person. */
function personNames(group: Group, claims: GroupClaims): Fields {
  const known = group.sightings.map((sighting) => personName((sighting.identity as { name: string }).name));
  const namesIn = (claim: Claim): string[] =>
    mentionsOf(claim)
      .map((mention) => mention.name)
      .filter((name) =>
        known.some((each) => ['same', 'surname'].includes(compareNames(each, personName(name)))),
      );
  return present({ name: fieldOf(claims, claims.claims, { value: 'text', manner: 'wording' }, namesIn) });
}

/** The names of a state, organisation or group; its claims all name it. */
function partyNames(group: Group, claims: GroupClaims): Fields {
  const key = (group.sightings[0]!.identity as { party: string }).party;
  const namesIn = (claim: Claim): string[] =>
    actorsOf([claim])
      .filter((actor) => actorKey(actor) === key)
      .map((actor) => actor.name);
  return present({ name: fieldOf(claims, claims.claims, { value: 'text', manner: 'wording' }, namesIn) });
}

const isActor = (value: unknown): value is Actor =>
  typeof value === 'object' && value !== null && 'type' in value && 'name' in value;

/** Everybody whom claims name as an actor, once each, sorted by key. */
function actorsOf(claims: readonly Claim[]): Actor[] {
  const found = new Map<string, Actor>();
  for (const actor of claims.flatMap((claim) => Object.values(claim).flat() as unknown[]).filter(isActor)) {
    const known = found.get(actorKey(actor));
    if (!known || actor.name < known.name) found.set(actorKey(actor), actor);
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, actor]) => actor);
}

function partsOf(group: Group, claims: GroupClaims): RecordPart[] {
  const rule = group.sightings[0]!.rule;
  if (rule === 'meeting') return participantsOf(claims);
  if (rule === 'person') return [...officesOf(claims), ...stancesOf(claims)];
  return rule === 'party' ? [...membershipsOf(claims), ...stancesOf(claims)] : [];
}

function fieldsOf(group: Group, claims: GroupClaims): Fields {
  const { rule, kind } = group.sightings[0]!;
  if (kind !== 'actor') return declaredFields(claims, kind);
  return rule === 'person' ? personNames(group, claims) : partyNames(group, claims);
}

const sortedLinks = (links: readonly RecordLink[]): RecordLink[] => {
  const distinct = new Map(links.map((link) => [`${link.type} ${link.record} ${link.why}`, link]));
  return [...distinct].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, link]) => link);
};

/**
 * The record of a group of sightings: every field with all its values, their claims and how they relate. `claims` and
 * `reports` hold at least those of the group, in any order; others are ignored.
 */
export function buildRecord(
  group: Group,
  claims: readonly Claim[],
  reports: readonly ReportFacts[],
  links: readonly RecordLink[] = [],
): LedgerRecord {
  const kind = group.sightings[0]!.kind;
  const ids = new Set(group.sightings.flatMap((sighting) => sighting.claims));
  const own = claims.filter((claim) => ids.has(claim.id));
  const reportIds = new Set(own.map((claim) => claim.report));
  const sources = groupClaims(kind, own, reports);
  const fields = fieldsOf(group, sources);
  const parts = partsOf(group, sources);
  const { first, last } = spanOf(
    reports.filter(({ id }) => reportIds.has(id)).map(({ published }) => published),
  );
  return {
    id: recordIdOf(group),
    kind,
    title: titleOf(kind, fields, parts),
    fields,
    parts,
    claims: [...ids].sort(),
    sources: new Set(own.map((claim) => sources.stated(claim, null).origin.id)).size,
    actors: actorsOf(own),
    joined: group.joined,
    links: sortedLinks(links),
    firstReported: first,
    lastReported: last,
  };
}
