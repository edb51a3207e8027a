import { parentPort, workerData } from 'node:worker_threads';
import { type LineJob, runLine } from './pipeline/run-line.js';

// A thread that runs a stage on lines: it is told the job once, then answers each line in turn.
parentPort?.on('message', (line: string) => {
  void runLine(workerData as LineJob, line).then((result) => parentPort?.postMessage(result));
});
