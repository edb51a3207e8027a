import type { Io } from './io.js';
import { printableJson } from './printable.js';

/** Prints values as they come: one that was expected alone as it is, several as an array. Holds at most one back. */
export class JsonList {
  #expected = 0;
  #printed = 0;
  #held: unknown;

  constructor(readonly io: Pick<Io, 'print' | 'write'>) {}

  /** Says that a value comes, or fails to. */
  expect(): void {
    this.#expected += 1;
  }

  async add(value: unknown): Promise<void> {
    if (this.#held !== undefined) await this.#item(this.#held);
    this.#held = value;
  }

  async end(): Promise<void> {
    if (this.#expected > 1) {
      if (this.#held !== undefined) await this.#item(this.#held);
      await this.io.print(this.#printed === 0 ? '[]' : '\n]');
    } else if (this.#held !== undefined) await this.io.print(printableJson(this.#held, 2));
  }

  async #item(value: unknown): Promise<void> {
    const text = printableJson(value, 2).replaceAll('\n', '\n  ');
    await this.io.write(`${this.#printed === 0 ? '[' : ','}\n  ${text}`);
    this.#printed += 1;
  }
}
