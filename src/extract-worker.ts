import { parentPort, workerData } from 'node:worker_threads';
import { type LineJob, runLine } from './pipeline/run-line.js';

// A thread that runs a stage on lines: it is told the job once, then answers each line in turn. A line begins only
// when the one before it is answered, since the pool takes answers for the oldest line that waits.
let turn: Promise<void> = Promise.resolve();
parentPort?.on('message', (line: string) => {
  turn = turn.then(async () => parentPort?.postMessage(await runLine(workerData as LineJob, line)));
});
