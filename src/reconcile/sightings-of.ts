import type { Claim } from '../model/claim.js';
import type { ReportFacts } from '../model/record.js';
import { type Actor, actorKey } from '../model/values/actor.js';
import { withReportTies } from './report-ties.js';
import { RULES } from './rules.js';
import { type Sighting, toSighting } from './sighting.js';

/** How many parties make up what a report is about. */
const CONTEXT = 10;

const isActor = (value: unknown): value is Actor =>
  typeof value === 'object' && value !== null && 'name' in value && 'type' in value;

/** States, organisations and groups named in a claim's fields, each once. */
function partiesOf(claim: Claim): string[] {
  const values = Object.values(claim).flat() as unknown[];
  return [
    ...new Set(
      values
        .filter(isActor)
        .filter((actor) => actor.type !== 'person')
        .map(actorKey),
    ),
  ];
}

/** Keys of the parties that a report's claims name most often, the most frequent first. */
export function contextOf(claims: readonly Claim[]): string[] {
  const counts = new Map<string, number>();
  for (const party of claims.flatMap(partiesOf)) counts.set(party, (counts.get(party) ?? 0) + 1);
  const sorted = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return sorted.slice(0, CONTEXT).map(([party]) => party);
}

/**
 * What one report has on each thing: every claim in one sighting or more (a stance is one of a position, of the party
 * and of the person who voices it). `claims` are all claims of the report; their order doesn't matter.
 */
export function sightingsOf(claims: readonly Claim[], report: ReportFacts): Sighting[] {
  const sorted = [...claims].sort((a, b) => (a.id < b.id ? -1 : 1));
  const from = { report, claims: sorted, context: contextOf(sorted) };
  const sightings = RULES.flatMap((rule) => rule.see(from).map((seen) => toSighting(rule, seen, report)));
  return withReportTies(sightings, sorted);
}

/** The keys under which a claim's report may find what is the same thing; see `Sighting.keys`. */
export const blockingKeys = (claim: Claim, report: ReportFacts): string[] => [
  ...new Set(sightingsOf([claim], report).flatMap((sighting) => sighting.keys)),
];
