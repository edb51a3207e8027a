import { Clusters } from './clusters.js';
import type { Grouping, Sighting, Tie } from './sighting.js';
import { type Pair, Verdicts } from './verdicts.js';

const byId = (a: Sighting, b: Sighting): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Sightings by profile, sorted by id: the first of each stands for all that are the same beyond doubt. */
function byProfile(sightings: readonly Sighting[]): Map<string, Sighting[]> {
  const profiles = new Map<string, Sighting[]>();
  for (const sighting of [...sightings].sort(byId)) {
    const list = profiles.get(sighting.profile);
    if (list) list.push(sighting);
    else profiles.set(sighting.profile, [sighting]);
  }
  return profiles;
}

/** Joining, the surest pairs first. `chosen` come before those beside them, so that numbers below its length are inside. */
class Joining {
  readonly clusters: Clusters;
  readonly verdicts: Verdicts;
  readonly #pairs: readonly Pair[];

  constructor(
    private readonly all: readonly Sighting[],
    inside: number,
  ) {
    this.verdicts = new Verdicts(all);
    this.clusters = new Clusters(inside);
    this.#pairs = this.verdicts.candidates().filter(([a]) => a < inside);
    const equal = this.#pairs.filter((pair) => pair[1] < inside && this.verdicts.strength(pair) > 0);
    const firm = ([a, b]: Pair): boolean => all[a]!.anchored && all[b]!.anchored;
    this.#join(equal.filter(firm));
    this.#attach(equal.filter((pair) => !firm(pair)));
  }

  #join(pairs: readonly Pair[]): void {
    for (const strength of [3, 2, 1]) {
      for (const pair of pairs) {
        if (this.verdicts.strength(pair) !== strength) continue;
        this.clusters.join(
          ...pair,
          (x, y) => this.verdicts.rulesOut(x, y),
          () => this.verdicts.full(pair).why,
        );
      }
    }
  }

  /** Joins vague sightings to the one cluster that each fits, then to one another. */
  #attach(pairs: readonly Pair[]): void {
    const anchored = (at: number): boolean => this.all[at]!.anchored;
    const homes = new Map<number, Set<number>>();
    const mixed = pairs.filter(([a, b]) => anchored(a) !== anchored(b));
    for (const [a, b] of mixed) {
      const [vague, firm] = anchored(a) ? [b, a] : [a, b];
      homes.set(vague, (homes.get(vague) ?? new Set()).add(this.clusters.of(firm)));
    }
    const torn = (at: number): boolean => (homes.get(at)?.size ?? 0) > 1;
    this.#join(mixed.filter(([a, b]) => !torn(anchored(a) ? b : a)));
    this.#join(pairs.filter(([a, b]) => !anchored(a) && !anchored(b) && torn(a) === torn(b)));
  }

  /** What leads from one cluster to another, or to a sighting beside. */
  ties(): Tie[] {
    const inside = (at: number): boolean => at < this.#inside;
    return this.#pairs.flatMap((pair): Tie[] => {
      const [a, b] = pair;
      if (inside(b) && this.clusters.of(a) === this.clusters.of(b)) return [];
      const verdict = this.verdicts.full(pair);
      if (verdict.tie) return [verdict.tie];
      if (verdict.verdict === 'different') return [];
      const doubt =
        verdict.verdict === 'same'
          ? `${verdict.why}; but it fits more than one, or something contradicts`
          : verdict.why;
      const [from, to] = [this.all[a]!.id, this.all[b]!.id].sort() as [string, string];
      return [{ type: 'maybe-same-as', from, to, why: doubt }];
    });
  }

  get #inside(): number {
    return this.clusters.size;
  }
}

/**
 * Which sightings are one thing. They are joined along pairs that are the same, the surest first, and never where a
 * member of one cluster is known to differ from a member of the other, so that no chain of likeness joins two things
 * that a report tells apart. A vague sighting (not `anchored`) joins only where exactly one cluster fits.
 * The result depends on the set of sightings alone, not on its order. `beside` are sightings that only ties lead to.
 * Time and memory grow with the square of the sightings of one thing.
 */
export function group(sightings: readonly Sighting[], beside: readonly Sighting[] = []): Grouping {
  const profiles = byProfile(sightings);
  const chosen = [...profiles.values()].map((list) => list[0]!);
  const joining = new Joining([...chosen, ...[...beside].sort(byId)], chosen.length);
  const groups = joining.clusters.all().map(({ members, why }) => ({
    joined: why,
    sightings: members.flatMap((at) => profiles.get(chosen[at]!.profile)!).sort(byId),
  }));
  return {
    groups: groups.sort((a, b) => byId(a.sightings[0]!, b.sightings[0]!)),
    ties: [...joining.ties(), ...sightings.flatMap((sighting) => sighting.ties)],
  };
}
