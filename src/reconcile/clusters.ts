/** Clusters of things numbered from 0, which grow by joining and remember which others they may not join. */
export class Clusters {
  readonly #home: number[];
  readonly #members = new Map<number, number[]>();
  /** Clusters that hold a member which differs from one of this cluster. */
  readonly #foes = new Map<number, Set<number>>();
  readonly #why = new Map<number, Set<string>>();

  /** Starts with `size` clusters of one. */
  constructor(readonly size: number) {
    this.#home = Array.from({ length: size }, (_, at) => at);
    for (const at of this.#home) {
      this.#members.set(at, [at]);
      this.#foes.set(at, new Set());
      this.#why.set(at, new Set());
    }
  }

  /** The number of the cluster that a thing is in. */
  of(thing: number): number {
    return this.#home[thing]!;
  }

  /** Joins the clusters of two things, unless `forbidden` holds between a member of one and a member of the other. */
  join(a: number, b: number, forbidden: (x: number, y: number) => boolean, why: () => string): boolean {
    const [left, right] = [this.of(a), this.of(b)];
    if (left === right) return true;
    if (this.#foes.get(left)!.has(right)) return false;
    const [xs, ys] = [this.#members.get(left)!, this.#members.get(right)!];
    if (xs.some((x) => ys.some((y) => forbidden(x, y)))) {
      this.#foes.get(left)!.add(right);
      this.#foes.get(right)!.add(left);
      return false;
    }
    if (xs.length >= ys.length) this.#merge(left, right, why());
    else this.#merge(right, left, why());
    return true;
  }

  #merge(into: number, from: number, why: string): void {
    for (const member of this.#members.get(from)!) {
      this.#home[member] = into;
      this.#members.get(into)!.push(member);
    }
    for (const foe of this.#foes.get(from)!) {
      this.#foes.get(foe)!.delete(from);
      this.#foes.get(foe)!.add(into);
      this.#foes.get(into)!.add(foe);
    }
    const reasons = this.#why.get(into)!.add(why);
    for (const reason of this.#why.get(from)!) reasons.add(reason);
    for (const map of [this.#members, this.#foes, this.#why]) map.delete(from);
  }

  /** Members and reasons of each cluster, the members in order, the clusters by their first. */
  all(): { readonly members: readonly number[]; readonly why: readonly string[] }[] {
    return [...this.#members]
      .map(([home, members]) => ({
        members: [...members].sort((a, b) => a - b),
        why: [...this.#why.get(home)!].sort(),
      }))
      .sort((a, b) => a.members[0]! - b.members[0]!);
  }
}
