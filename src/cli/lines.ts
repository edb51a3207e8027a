import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Worker } from 'node:worker_threads';
import type { LineResult, Stage } from '../pipeline/line-job.js';
import type { ExitCode } from './command.js';
import type { Io } from './io.js';

/** Lines in flight for each worker: enough to keep it busy, few enough to bound memory. */
const IN_FLIGHT = 4;

type RunLine = (line: string) => Promise<LineResult>;

interface Crew {
  readonly run: RunLine;
  readonly size: number;
  readonly dismiss: () => Promise<void>;
}

/** The built worker; null when running from source, where one thread does all. */
function workerFile(): URL | null {
  const file = new URL('../extract-worker.js', import.meta.url);
  const bundled = new URL('./extract-worker.js', import.meta.url);
  return [file, bundled].find((candidate) => existsSync(candidate)) ?? null;
}

async function crewOf(stage: Stage, jobs: number): Promise<Crew> {
  const file = jobs > 1 ? workerFile() : null;
  if (!file) {
    const { runLine } = await import('../pipeline/line-job.js');
    return { run: (line) => runLine(stage, line), size: 1, dismiss: async () => {} };
  }
  const waiting = new Map<number, (result: LineResult) => void>();
  const workers = Array.from({ length: jobs }, () => {
    const worker = new Worker(file);
    worker.on('message', ({ number, json, failed }: LineResult & { number: number }) => {
      waiting.get(number)?.({ json, failed });
      waiting.delete(number);
    });
    worker.on('error', (error) => {
      for (const settle of waiting.values())
        settle({ json: JSON.stringify({ error: error.message }), failed: true });
      waiting.clear();
    });
    return worker;
  });
  let number = 0;
  return {
    size: jobs,
    run: (line) =>
      new Promise((resolve) => {
        const own = number++;
        waiting.set(own, resolve);
        workers[own % jobs]!.postMessage({ number: own, stage, line });
      }),
    dismiss: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

/** Runs a stage over JSON lines of standard input, a result a line in the same order, in bounded memory. */
export async function runLines(stage: Stage, jobs: number, io: Io): Promise<ExitCode> {
  const crew = await crewOf(stage, jobs);
  let failed = false;
  const flight: Promise<LineResult>[] = [];
  const land = async (): Promise<void> => {
    const { json, failed: bad } = await flight.shift()!;
    failed ||= bad;
    await io.print(json);
  };
  try {
    for await (const line of createInterface({ input: io.input, crlfDelay: Infinity })) {
      if (line.trim() === '') continue;
      flight.push(crew.run(line));
      if (flight.length >= crew.size * IN_FLIGHT) await land();
    }
    while (flight.length > 0) await land();
  } finally {
    await crew.dismiss();
  }
  return failed ? 1 : 0;
}
