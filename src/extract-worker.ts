import { parentPort } from 'node:worker_threads';
import { runLine, type Stage } from './pipeline/line-job.js';

/** A line for a worker, numbered so that its result finds its place. */
export interface LineTask {
  readonly number: number;
  readonly stage: Stage;
  readonly line: string;
}

parentPort?.on('message', ({ number, stage, line }: LineTask) => {
  void runLine(stage, line).then((result) => parentPort?.postMessage({ number, ...result }));
});
