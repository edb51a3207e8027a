import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { openPool } from './worker-pool.js';

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-pool-'));
const file = join(folder, 'worker.mjs');
writeFileSync(
  file,
  `import { parentPort } from 'node:worker_threads';
   parentPort.on('message', (line) => {
     if (line === 'throw') throw new Error('cracked');
     if (line === 'leave') process.exit(0);
     parentPort.postMessage({ json: line, failed: false });
   });`,
);
afterAll(() => rmSync(folder, { recursive: true }));

const job = { stage: 'read', known: {} } as const;

test.each([
  ['throw', /a thread broke down: cracked/],
  ['leave', /a thread ended early/],
])('a thread that breaks down (%s) fails its lines and is replaced', async (fault, reason) => {
  const pool = openPool(job, 2, pathToFileURL(file));
  const results = await Promise.all(['a', fault, 'b'].map((line) => pool.run(line)));
  expect(results[0]).toEqual({ json: 'a', failed: false });
  expect(results[1]).toMatchObject({ json: expect.stringMatching(reason), failed: true });
  expect(await pool.run('c')).toEqual({ json: 'c', failed: false });
  expect(await pool.run('d')).toEqual({ json: 'd', failed: false });
  await pool.close();
});

test('one job needs no thread', async () => {
  const pool = openPool(job, 1, pathToFileURL(file));
  expect(pool.size).toBe(1);
  expect((await pool.run('{"id":1,"text":"Ten boats leave."}')).failed).toBe(false);
});
