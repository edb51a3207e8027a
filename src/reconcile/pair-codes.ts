/** Up to this many things their pairs fit a table of 16 MiB, which is ten times faster than a map. */
const DENSE = 4096;

/** A small number (0 to 255, 0 at first) for each pair of `size` things, whichever of a pair is named first. */
export class PairCodes {
  readonly #table: Uint8Array | null;
  readonly #map = new Map<number, number>();

  constructor(private readonly size: number) {
    this.#table = size <= DENSE ? new Uint8Array(size * size) : null;
  }

  #at(a: number, b: number): number {
    return a < b ? a * this.size + b : b * this.size + a;
  }

  get(a: number, b: number): number {
    const at = this.#at(a, b);
    return this.#table ? this.#table[at]! : (this.#map.get(at) ?? 0);
  }

  set(a: number, b: number, code: number): void {
    const at = this.#at(a, b);
    if (this.#table) this.#table[at] = code;
    else this.#map.set(at, code);
  }

  /** Pairs with a code other than 0, the smaller first, in order. */
  pairs(): (readonly [a: number, b: number])[] {
    const found: (readonly [number, number])[] = [];
    if (this.#table) {
      for (let a = 0; a < this.size; a += 1) {
        for (let b = a + 1; b < this.size; b += 1)
          if (this.#table[a * this.size + b] !== 0) found.push([a, b]);
      }
      return found;
    }
    const keys = Float64Array.from(this.#map.keys()).sort();
    for (const at of keys) found.push([Math.floor(at / this.size), at % this.size]);
    return found;
  }
}
