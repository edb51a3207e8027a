import { Readable } from 'node:stream';
import type { ExitCode } from '../command.js';
import type { CommandEntry } from '../commands.js';
import type { Io } from '../io.js';
import { runCli } from '../run-cli.js';

/** What a command line printed, and how it ended. */
export interface Printed {
  readonly code: ExitCode;
  readonly out: string;
  readonly notes: string;
}

export interface InMemory {
  /** Standard input, in chunks. */
  readonly input?: string | readonly (string | Uint8Array)[];
  readonly env?: Io['env'];
  readonly entries?: readonly CommandEntry[];
}

/** Runs a command line without a process: nothing is a terminal, and all that is printed comes back. */
export async function runInMemory(
  argv: readonly string[],
  { input = '', env = {}, entries }: InMemory = {},
): Promise<Printed> {
  let out = '';
  let notes = '';
  const io: Io = {
    input: Readable.from((typeof input === 'string' ? [input] : input).map((chunk) => Buffer.from(chunk))),
    inputIsTerminal: false,
    width: null,
    interactive: false,
    env,
    print: async (line) => void (out += `${line}\n`),
    write: async (text) => void (out += text),
    note: (line) => void (notes += `${line}\n`),
    draw: (text) => void (notes += text),
  };
  const code = await runCli(argv, io, entries);
  return { code, out, notes };
}
