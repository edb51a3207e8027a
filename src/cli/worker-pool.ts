import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { failedLine, type LineJob, type LineResult, runLine } from '../pipeline/run-line.js';

/** Somebody who runs lines; as many at once as there are threads. */
export interface Pool {
  readonly size: number;
  run(line: string): Promise<LineResult>;
  close(): Promise<void>;
}

/** The built worker beside or above this module; null when running from source. */
const workerFile = (): URL | null =>
  ['./extract-worker.js', '../extract-worker.js']
    .map((path) => new URL(path, import.meta.url))
    .find((file) => existsSync(file)) ?? null;

/** One thread; it answers lines in the order in which it gets them. */
class Hand {
  readonly worker: Worker;
  readonly waiting: ((result: LineResult) => void)[] = [];

  constructor(file: URL, job: LineJob, gone: (hand: Hand) => void) {
    this.worker = new Worker(file, { workerData: job });
    this.worker.on('message', (result: LineResult) => this.waiting.shift()?.(result));
    const fail = (reason: string): void => {
      gone(this);
      for (const settle of this.waiting.splice(0)) settle(failedLine(reason));
    };
    this.worker.on('error', (error) => fail(`a thread broke down: ${error.message}`));
    this.worker.on('exit', () => fail('a thread ended early'));
  }

  run(line: string): Promise<LineResult> {
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      this.worker.postMessage(line);
    });
  }
}

/**
 * Threads that run a job on lines, started as they are needed up to `jobs`; a thread that breaks down fails its lines
 * and is replaced. One job needs no thread.
 */
export function openPool(job: LineJob, jobs: number, worker: URL | null = workerFile()): Pool {
  const file = jobs > 1 ? worker : null;
  if (!file) return { size: 1, run: (line) => runLine(job, line), close: async () => {} };
  const hands = new Set<Hand>();
  const leastBusy = (): Hand => {
    let best: Hand | null = null;
    for (const hand of hands) if (!best || hand.waiting.length < best.waiting.length) best = hand;
    if (best && (best.waiting.length === 0 || hands.size >= jobs)) return best;
    const hand = new Hand(file, job, (gone) => hands.delete(gone));
    hands.add(hand);
    return hand;
  };
  return {
    size: jobs,
    run: (line) => leastBusy().run(line),
    close: async () => {
      await Promise.all([...hands].map((hand) => hand.worker.terminate()));
    },
  };
}
