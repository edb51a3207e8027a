import { contentId, sha256 } from '../../model/canonical.js';
import type { Claim } from '../../model/claim.js';
import type { LedgerRecord, RecordField, ReportFacts } from '../../model/record.js';
import { actorKey } from '../../model/values/actor.js';
import type { Group, NearCopy, Reconciler, Sighting, Tie } from '../reconciler.js';

/**
 * The smallest reconciler that shows all a ledger has to cope with: commitments are one thing when actor and item
 * agree (and may be when one has no item), positions when actor and subject do.
 */
interface ToySighting extends Sighting {
  readonly item: string | null;
}

const HASHES = 24;

const nearCopy: NearCopy = {
  signature: (text) => {
    const words = text.toLowerCase().split(/\s+/);
    const least = new Uint32Array(HASHES).fill(0xffffffff);
    for (let at = 0; at + 2 < words.length; at++) {
      const digest = sha256(words.slice(at, at + 3).join(' '));
      for (let hash = 0; hash < HASHES; hash++) {
        const value = Number.parseInt(sha256(`${hash} ${digest}`).slice(0, 8), 16);
        if (value < least[hash]!) least[hash] = value;
      }
    }
    return least;
  },
  bands: (signature) =>
    [0, 4, 8, 12, 16, 20].map((at) => `${at}:${[...signature.slice(at, at + 4)].join('.')}`),
  isNearCopy: (a, b) => [...a].filter((value, index) => value === b[index]).length >= HASHES * 0.6,
};

function see(claim: Claim, report: ReportFacts): ToySighting[] {
  const common = { report: report.id, claims: [claim.id], published: report.published, ties: [] };
  if (claim.kind === 'commitment') {
    const keys = [`commitment|${actorKey(claim.actor)}`];
    const profile = contentId('commitment', [report.id, claim.id]);
    return [{ ...common, id: `commitment:${claim.id}`, kind: 'commitment', keys, profile, item: claim.item }];
  }
  if (claim.kind !== 'position') return [];
  const profile = contentId('position', [actorKey(claim.actor), claim.subject]);
  return [
    {
      ...common,
      id: `position:${claim.id}`,
      kind: 'position',
      keys: [profile],
      profile,
      item: claim.subject,
    },
  ];
}

const isSame = (a: ToySighting, b: ToySighting): boolean =>
  a.profile === b.profile ||
  (a.kind === b.kind && a.item !== null && a.item === b.item && a.keys.some((key) => b.keys.includes(key)));

const mayBe = (a: ToySighting, b: ToySighting): boolean =>
  a.kind === b.kind && a.keys.some((key) => b.keys.includes(key)) && (a.item === null) !== (b.item === null);

function groupsOf(sightings: readonly ToySighting[]): ToySighting[][] {
  const groups: ToySighting[][] = [];
  for (const sighting of [...sightings].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const own = groups.find(([first]) => first && isSame(first, sighting));
    if (own) own.push(sighting);
    else groups.push([sighting]);
  }
  return groups;
}

function tiesBetween(sightings: readonly ToySighting[], all: readonly ToySighting[]): Tie[] {
  const tieOf = (a: ToySighting, b: ToySighting): Tie => {
    const [from, to] = [a.id, b.id].sort() as [string, string];
    return { type: 'maybe-same-as', from, to, why: 'one has no item' };
  };
  return sightings.flatMap((a) =>
    all.filter((b) => mayBe(a, b) && (a.id < b.id || !sightings.includes(b))).map((b) => tieOf(a, b)),
  );
}

function fieldOf(claims: readonly Claim[], value: (claim: Claim) => unknown): RecordField {
  const byValue = new Map<string, string[]>();
  for (const claim of claims) {
    const text = JSON.stringify(value(claim));
    byValue.set(text, [...(byValue.get(text) ?? []), claim.id]);
  }
  const values = [...byValue].map(([text, ids], index) => ({
    value: JSON.parse(text) as unknown,
    modality: 'reported' as const,
    claims: ids,
    sources: ids.length,
    support: ids.length,
    relation: index === 0 ? ('first' as const) : ('disputed' as const),
    attributedTo: [],
    firstReported: null,
    lastReported: null,
  }));
  return { relation: values.length > 1 ? 'disputed' : 'agreed', values, why: 'the first one' };
}

function buildRecord(
  group: Group,
  unsorted: readonly Claim[],
  reports: readonly ReportFacts[],
): LedgerRecord {
  const published = new Map(reports.map((report) => [report.id, report.published ?? '~']));
  const claims = [...unsorted].sort((a, b) => {
    const [x, y] = [`${published.get(a.report)} ${a.id}`, `${published.get(b.report)} ${b.id}`];
    return x < y ? -1 : 1;
  });
  const [first] = claims;
  if (!first || (first.kind !== 'commitment' && first.kind !== 'position'))
    throw new Error('nothing to build');
  const dates = reports.flatMap((report) => report.published ?? []).sort();
  const stance = (claim: Claim): unknown => (claim.kind === 'position' ? claim.stance : null);
  const amount = (claim: Claim): unknown => (claim.kind === 'commitment' ? claim.quantity : null);
  return {
    id:
      first.kind === 'commitment'
        ? contentId('commitment', first.id)
        : contentId('position', group.sightings[0]!.profile),
    kind: first.kind,
    title: first.actor.name,
    fields:
      first.kind === 'commitment'
        ? { quantity: fieldOf(claims, amount), category: fieldOf([first], () => first.category) }
        : { stance: fieldOf(claims, stance) },
    parts: [],
    claims: claims.map(({ id }) => id).sort(),
    sources: new Set(reports.map((report) => report.duplicateOf ?? report.id)).size,
    actors: [first.actor],
    joined: group.joined,
    links: [],
    firstReported: dates[0] ?? null,
    lastReported: dates.at(-1) ?? null,
  };
}

export const toyReconciler: Reconciler = {
  sightingsOf: (claims, report) => claims.flatMap((claim) => see(claim, report)),
  regionOf: async (seeds, lookup) => {
    const found = (await lookup([...new Set(seeds.flatMap(({ keys }) => keys))])) as ToySighting[];
    const own = seeds as ToySighting[];
    const inside = found.filter((each) => own.some((seed) => isSame(seed, each)));
    const sightings = [...new Map([...own, ...inside].map((each) => [each.id, each])).values()];
    const ids = new Set(sightings.map(({ id }) => id));
    return { sightings, beside: found.filter(({ id }) => !ids.has(id)) };
  },
  group: (sightings, beside) => {
    const inside = sightings as readonly ToySighting[];
    const groups = groupsOf(inside).map((members) => ({
      sightings: members,
      joined: new Set(members.map(({ profile }) => profile)).size > 1 ? ['same actor and item'] : [],
    }));
    return { groups, ties: tiesBetween(inside, [...inside, ...(beside as readonly ToySighting[])]) };
  },
  buildRecord,
  nearCopy,
};
