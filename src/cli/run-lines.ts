import type { Readable } from 'node:stream';
import { failedLine, type LineJob, type LineResult } from '../pipeline/run-line.js';
import type { ExitCode } from './command.js';
import type { Io } from './io.js';
import { escapeUnsafe } from './printable.js';
import { type Line, splitLines } from './split-lines.js';
import { openPool } from './worker-pool.js';

/** Longest line, in bytes: more than any report takes, even with every character escaped. */
const LONGEST_LINE = 64_000_000;

/** Lines in flight for each thread, so that none waits for work; results wait for those before them. */
const AHEAD = 4;

/** Bytes of lines in flight beyond which no more is read, whatever the number of threads. */
const MOST_IN_FLIGHT = 32_000_000;

interface Flight {
  readonly result: Promise<LineResult>;
  readonly size: number;
}

/**
 * Does a job on every line and prints a result a line in the same order. A result goes out as soon as those before it
 * have, also while no further line comes in; a slow reader slows the reading down. Memory is bounded by what is in
 * flight. Returns 1 when a line failed.
 */
export async function runLines(input: Readable, job: LineJob, jobs: number, io: Io): Promise<ExitCode> {
  const pool = openPool(job, jobs);
  const lines = splitLines(input, LONGEST_LINE);
  const flight: Flight[] = [];
  let inFlight = 0;
  let code: ExitCode = 0;
  const start = ({ text, problem, size }: Line): void => {
    const result = text === null ? Promise.resolve(failedLine(problem ?? '')) : pool.run(text);
    flight.push({ result, size });
    inFlight += size;
  };
  const land = async (result: LineResult): Promise<void> => {
    inFlight -= flight.shift()!.size;
    if (result.failed) code = 1;
    await io.print(escapeUnsafe(result.json));
  };
  try {
    let next: Promise<IteratorResult<Line, void>> | null = lines.next();
    while (next || flight.length > 0) {
      const isFull = flight.length >= pool.size * AHEAD || inFlight >= MOST_IN_FLIGHT;
      const landing = flight[0]?.result.then((result) => ({ result }));
      const reading = isFull ? undefined : next?.then((line) => ({ line }));
      const first = await Promise.race([landing, reading].filter((each) => each !== undefined));
      if ('result' in first) await land(first.result);
      else if (first.line.done) next = null;
      else {
        start(first.line.value);
        next = lines.next();
      }
    }
  } finally {
    await pool.close();
  }
  return code;
}
