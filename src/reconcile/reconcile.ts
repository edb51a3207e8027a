import type { Claim } from '../model/claim.js';
import type { LedgerRecord, RecordLink, ReportFacts } from '../model/record.js';
import { buildRecord } from './build/build-record.js';
import { recordIdOf } from './build/record-id.js';
import { group } from './group.js';
import type { Group, Grouping } from './sighting.js';
import { sightingsOf } from './sightings-of.js';

const reportsOf = (group: Group): ReadonlySet<string> =>
  new Set(group.sightings.map((sighting) => sighting.report));

const shareReport = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((id) => b.has(id));

/**
 * Ties between sightings as links between the records that hold them, by the id of the record they start from.
 * Records of which one report speaks as two things are not `maybe-same-as`.
 */
export function linksOf(grouping: Grouping): ReadonlyMap<string, readonly RecordLink[]> {
  const homes = new Map(
    grouping.groups.flatMap((each) => {
      const id = recordIdOf(each);
      return each.sightings.map((sighting) => [sighting.id, id] as const);
    }),
  );
  const reports = new Map(grouping.groups.map((each) => [recordIdOf(each), reportsOf(each)]));
  const links = new Map<string, RecordLink[]>();
  const note = (from: string, link: RecordLink): void => {
    links.set(from, [...(links.get(from) ?? []), link]);
  };
  for (const { type, from, to, why } of grouping.ties) {
    const [start, end] = [homes.get(from), homes.get(to)];
    if (!start || !end || start === end) continue;
    if (type === 'maybe-same-as' && shareReport(reports.get(start)!, reports.get(end)!)) continue;
    note(start, { type, record: end, why });
    // What two sides did and what may be the same holds both ways.
    if (type === 'maybe-same-as' || type === 'other-side-of') note(end, { type, record: start, why });
  }
  return links;
}

/**
 * The records of a whole set of claims: what a ledger must hold that was given the same reports one by one, in any
 * order. `reports` are those of the claims, with `duplicateOf` set for copies. Sorted by kind and id.
 */
export function reconcile(claims: readonly Claim[], reports: readonly ReportFacts[]): LedgerRecord[] {
  const byReport = new Map<string, Claim[]>();
  for (const claim of claims) {
    const list = byReport.get(claim.report);
    if (list) list.push(claim);
    else byReport.set(claim.report, [claim]);
  }
  const sightings = reports.flatMap((report) => sightingsOf(byReport.get(report.id) ?? [], report));
  const grouping = group(sightings);
  const links = linksOf(grouping);
  const claimById = new Map(claims.map((claim) => [claim.id, claim]));
  const reportById = new Map(reports.map((report) => [report.id, report]));
  const records = grouping.groups.map((each) => {
    const own = each.sightings.flatMap((sighting) =>
      sighting.claims.flatMap((id) => claimById.get(id) ?? []),
    );
    const reportIds = [...new Set(each.sightings.map((sighting) => sighting.report))];
    const from = reportIds.flatMap((id) => reportById.get(id) ?? []);
    return buildRecord(each, own, from, links.get(recordIdOf(each)) ?? []);
  });
  return records.sort((a, b) => (`${a.kind} ${a.id}` < `${b.kind} ${b.id}` ? -1 : 1));
}
