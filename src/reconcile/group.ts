import { Clusters } from './clusters.js';
import { compare } from './compare.js';
import type { Grouping, Sighting, Tie, Verdict } from './sighting.js';

interface Pair {
  readonly a: Sighting;
  readonly b: Sighting;
  readonly verdict: Verdict;
}

const key = (a: Sighting, b: Sighting): string => (a.id < b.id ? `${a.id} ${b.id}` : `${b.id} ${a.id}`);

/** Compares each pair once, whoever asks. */
function memoised(): (a: Sighting, b: Sighting) => Verdict {
  const known = new Map<string, Verdict>();
  return (a, b) => {
    const pair = key(a, b);
    const verdict = known.get(pair) ?? compare(a, b);
    known.set(pair, verdict);
    return verdict;
  };
}

/** Pairs that share a key, the surest first, then by id, so that their order never depends on that of arrival. */
function pairsOf(sightings: readonly Sighting[], verdictOf: (a: Sighting, b: Sighting) => Verdict): Pair[] {
  const byKey = new Map<string, Sighting[]>();
  for (const sighting of sightings) {
    for (const each of sighting.keys) byKey.set(each, [...(byKey.get(each) ?? []), sighting]);
  }
  const pairs = new Map<string, Pair>();
  for (const list of byKey.values()) {
    for (const [at, one] of list.entries()) {
      for (const other of list.slice(at + 1)) {
        const [a, b] = one.id < other.id ? [one, other] : [other, one];
        if (!pairs.has(key(a, b))) pairs.set(key(a, b), { a, b, verdict: verdictOf(a, b) });
      }
    }
  }
  const sorted = [...pairs].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, pair]) => pair);
  return sorted.sort((x, y) => y.verdict.strength - x.verdict.strength);
}

/** One sighting of each profile stands for all that are the same beyond doubt. */
function byProfile(sightings: readonly Sighting[]): Map<string, Sighting[]> {
  const profiles = new Map<string, Sighting[]>();
  for (const sighting of [...sightings].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const list = profiles.get(sighting.profile);
    if (list) list.push(sighting);
    else profiles.set(sighting.profile, [sighting]);
  }
  return profiles;
}

/** Joins vague sightings to the one cluster that each fits, and those that fit none to one another. */
function attach(
  loose: readonly Sighting[],
  pairs: readonly Pair[],
  clusters: Clusters,
  forbidden: (x: Sighting, y: Sighting) => boolean,
): void {
  const firm = new Map<Sighting, Pair[]>();
  for (const pair of pairs) {
    if (pair.a.anchored !== pair.b.anchored) {
      const vague = pair.a.anchored ? pair.b : pair.a;
      firm.set(vague, [...(firm.get(vague) ?? []), pair]);
    }
  }
  const homes = new Map(
    loose.map((vague) => [
      vague,
      new Set((firm.get(vague) ?? []).map((pair) => clusters.of(pair.a.anchored ? pair.a : pair.b)!)),
    ]),
  );
  for (const vague of loose) {
    const pair = firm.get(vague)?.[0];
    if (pair && homes.get(vague)!.size === 1) clusters.join(pair.a, pair.b, pair.verdict.why, forbidden);
  }
  const torn = (vague: Sighting): boolean => homes.get(vague)!.size > 1;
  for (const pair of pairs) {
    if (pair.a.anchored || pair.b.anchored || torn(pair.a) !== torn(pair.b)) continue;
    clusters.join(pair.a, pair.b, pair.verdict.why, forbidden);
  }
}

function tiesOf(pairs: readonly Pair[], clusters: Clusters): Tie[] {
  return pairs.flatMap(({ a, b, verdict }) => {
    const home = clusters.of(a) ?? clusters.of(b);
    if (home === clusters.of(b) && home === clusters.of(a)) return [];
    if (verdict.tie) return [verdict.tie];
    if (verdict.verdict === 'different') return [];
    const doubt =
      verdict.verdict === 'same'
        ? `${verdict.why}; but another fits as well, or something speaks against it`
        : verdict.why;
    return [{ type: 'maybe-same-as' as const, from: a.id, to: b.id, why: doubt }];
  });
}

/**
 * Which sightings are one thing. They are joined along pairs that are the same, the surest first, and never where a
 * member of one cluster is known to differ from a member of the other, so that no chain of likeness joins two things
 * that a report tells apart. A vague sighting (not `anchored`) joins only where exactly one cluster fits.
 * The result depends on the set of sightings alone, not on its order. `beside` are sightings that only ties lead to.
 */
export function group(sightings: readonly Sighting[], beside: readonly Sighting[] = []): Grouping {
  const verdictOf = memoised();
  const profiles = byProfile(sightings);
  const chosen = [...profiles.values()].map((list) => list[0]!);
  const inside = new Set(chosen);
  const clusters = new Clusters(chosen);
  const compared = pairsOf([...chosen, ...beside], verdictOf).filter(
    ({ a, b }) => inside.has(a) || inside.has(b),
  );
  const equal = compared.filter(
    ({ a, b, verdict }) => verdict.verdict === 'same' && inside.has(a) && inside.has(b),
  );
  const forbidden = (x: Sighting, y: Sighting): boolean => verdictOf(x, y).rulesOut;
  for (const pair of equal) {
    if (pair.a.anchored && pair.b.anchored) clusters.join(pair.a, pair.b, pair.verdict.why, forbidden);
  }
  attach(
    chosen.filter((sighting) => !sighting.anchored),
    equal,
    clusters,
    forbidden,
  );
  const groups = clusters.groups().map(({ sightings: members, joined }) => ({
    joined,
    sightings: members
      .flatMap((member) => profiles.get(member.profile)!)
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  }));
  return { groups, ties: [...tiesOf(compared, clusters), ...sightings.flatMap((sighting) => sighting.ties)] };
}
