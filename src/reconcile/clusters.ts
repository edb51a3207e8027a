import type { Group, Sighting } from './sighting.js';

const byId = (a: Sighting, b: Sighting): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Clusters of sightings that grow by joining; each remembers why. */
export class Clusters {
  readonly #of = new Map<string, Sighting[]>();
  readonly #why = new Map<Sighting[], Set<string>>();

  constructor(sightings: readonly Sighting[]) {
    for (const sighting of sightings) {
      const cluster = [sighting];
      this.#of.set(sighting.id, cluster);
      this.#why.set(cluster, new Set());
    }
  }

  /** The cluster of a sighting; undefined for a sighting that it was not started with. */
  of(sighting: Sighting): readonly Sighting[] | undefined {
    return this.#of.get(sighting.id);
  }

  /** Joins the clusters of two sightings, unless `forbidden` holds between a member of one and a member of the other. */
  join(a: Sighting, b: Sighting, why: string, forbidden: (x: Sighting, y: Sighting) => boolean): boolean {
    const left = this.#of.get(a.id)!;
    const right = this.#of.get(b.id)!;
    if (left === right) return true;
    if (left.some((x) => right.some((y) => forbidden(x, y)))) return false;
    const [into, from] = left.length >= right.length ? [left, right] : [right, left];
    into.push(...from);
    for (const member of from) this.#of.set(member.id, into);
    const reasons = this.#why.get(into)!.add(why);
    for (const reason of this.#why.get(from)!) reasons.add(reason);
    this.#why.delete(from);
    return true;
  }

  /** All clusters, sorted. */
  groups(): Group[] {
    return [...this.#why]
      .map(([cluster, why]) => ({ sightings: [...cluster].sort(byId), joined: [...why].sort() }))
      .sort((a, b) => byId(a.sightings[0]!, b.sightings[0]!));
  }
}
