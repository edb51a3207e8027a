import type { Readable, Writable } from 'node:stream';

/** The outside world of a command, so that tests can run one in memory. */
export interface Io {
  /** Standard input. */
  readonly input: Readable;
  /** Whether somebody types at standard input. */
  readonly inputIsTerminal: boolean;
  /** Columns of the terminal on standard output; null in a pipe or file. */
  readonly width: number | null;
  /** Whether standard error is a terminal, so that progress may be drawn there. */
  readonly interactive: boolean;
  readonly env: { readonly [name: string]: string | undefined };
  /** Writes a line to standard output; wait for it, so that a slow reader slows the command. */
  print(line: string): Promise<void>;
  /** Writes text as it is to standard output. */
  write(text: string): Promise<void>;
  /** Writes a line to standard error. */
  note(line: string): void;
  /** Writes text as it is to standard error (progress). */
  draw(text: string): void;
}

/** Resolves when the stream takes more, at once when it does; also when it is closed. */
function send(stream: Writable, text: string): Promise<void> {
  if (stream.destroyed || stream.writableEnded || stream.write(text)) return Promise.resolve();
  return new Promise((resolve) => {
    const go = (): void => {
      stream.off('drain', go).off('close', go);
      resolve();
    };
    stream.on('drain', go).on('close', go);
  });
}

/** The streams and environment of this process. */
export function processIo(): Io {
  const { stdin, stdout, stderr, env } = process;
  return {
    get input() {
      return stdin;
    },
    inputIsTerminal: stdin.isTTY === true,
    width: stdout.isTTY ? (stdout.columns ?? 80) : null,
    interactive: stderr.isTTY === true,
    env,
    print: (line) => send(stdout, `${line}\n`),
    write: (text) => send(stdout, text),
    note: (line) => void stderr.write(`${line}\n`),
    draw: (text) => void stderr.write(text),
  };
}
