import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'tsdown';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ledgerOn } from './open-ledger.js';
import { openSqliteStore } from './sqlite-store.js';
import { generated } from './testing/reports.js';
import { type Place, STORES } from './testing/stores.js';
import { toyReconciler } from './testing/toy-reconciler.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Within node_modules, so that the writer finds its packages. */
const OUT = join(ROOT, 'node_modules', '.cache', `ledger-writer-${process.pid}`);
const WRITER = join(OUT, 'writer.mjs');

interface Ended {
  readonly code: number | null;
  readonly ids: readonly string[];
  readonly errors: string;
}

/** Starts a writer; `ended` gives what it said it had kept. */
function start(
  args: readonly string[],
  command: readonly string[] = [process.execPath],
): { child: ChildProcess; ended: Promise<Ended> } {
  const [program, ...before] = command as [string, ...string[]];
  const child = spawn(program, [...before, WRITER, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let errors = '';
  child.stdout?.on('data', (data) => {
    output += data;
  });
  child.stderr?.on('data', (data) => {
    errors += data;
  });
  const ended = new Promise<Ended>((resolve) => {
    // The last line counts only when it is whole.
    child.on('close', (code) => resolve({ code, ids: output.split('\n').slice(0, -1), errors }));
  });
  return { child, ended };
}

const writer = (place: Place, from: number, to: number) => start([...place.args, String(from), String(to)]);

/** Ids of the reports in a ledger, which must be sound. */
async function reportsIn(place: Place): Promise<Set<string>> {
  const store = await place.open();
  const ledger = ledgerOn(store, toyReconciler);
  const ids = new Set<string>();
  for await (const report of ledger.view.reports()) {
    expect(report.claims).toBe(2);
    ids.add(report.id);
  }
  expect((await ledger.verify()).flaw).toBeNull();
  await ledger.close();
  return ids;
}

const range = (from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, at) => generated(from + at).report.id);

beforeAll(async () => {
  mkdirSync(OUT, { recursive: true });
  await build({
    entry: { writer: join(ROOT, 'src/ledger/testing/writer.ts') },
    outDir: OUT,
    format: 'esm',
    platform: 'node',
    dts: false,
    clean: false,
    config: false,
    logLevel: 'silent',
    outExtensions: () => ({ js: '.mjs' }),
  });
});

afterAll(() => rmSync(OUT, { recursive: true, force: true }));

for (const kind of STORES) {
  describe.skipIf(!kind.available)(`processes on one dossier in ${kind.name}`, () => {
    it('lets two write at the same time', async () => {
      const place = kind.place();
      const ended = await Promise.all([writer(place, 0, 15).ended, writer(place, 10, 25).ended]);
      expect(ended.map(({ code, errors }) => [code, errors])).toEqual([
        [0, ''],
        [0, ''],
      ]);
      expect([...(await reportsIn(place))].sort()).toEqual(range(0, 25).sort());
      await place.remove();
    });

    it('keeps what was acknowledged and nothing by halves when one is killed', async () => {
      const place = kind.place();
      const acknowledged: string[] = [];
      for (let round = 0; round < 4; round++) {
        const { child, ended } = writer(place, acknowledged.length, 500);
        await new Promise((resolve) => child.stdout?.once('data', resolve));
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 120));
        child.kill('SIGKILL');
        acknowledged.push(...(await ended).ids);
        const kept = await reportsIn(place);
        for (const id of acknowledged) expect(kept).toContain(id);
        // At most one report was kept without the news getting out.
        expect(kept.size - new Set(acknowledged).size).toBeLessThanOrEqual(round + 1);
      }
      await place.remove();
    });
  });
}

describe('trouble with the disk', () => {
  const place = (): string => mkdtempSync(join(tmpdir(), 'rapporteur-disk-'));

  it('says that another process is writing when it takes too long', async () => {
    const folder = place();
    const holder = await openSqliteStore(folder);
    const other = await openSqliteStore(folder, 60);
    await holder.write(async () => {
      await expect(other.write(async () => {})).rejects.toThrow('another process is writing');
    });
    await holder.close();
    await other.close();
    rmSync(folder, { recursive: true });
  });

  it('says that the disk is full, and loses nothing', async () => {
    const folder = place();
    // A limit on the size of files, in blocks of 512 bytes or 1 kB, stands for a full disk.
    const limited = ['bash', '-c', 'ulimit -f 600; exec "$0" "$@"', process.execPath];
    const { code, ids, errors } = await start(['sqlite', folder, '0', '500'], limited).ended;
    expect([code, errors]).toEqual([
      1,
      expect.stringMatching(/^LedgerError: .*(disk is full|disk reports an error)/),
    ]);
    expect(ids.length).toBeGreaterThan(0);
    const kept = await reportsIn({ args: [], open: () => openSqliteStore(folder), remove: async () => {} });
    expect([...kept].sort()).toEqual([...ids].sort());
    rmSync(folder, { recursive: true });
  });

  it('says that a folder can not be written', async () => {
    const folder = place();
    chmodSync(folder, 0o555);
    // The administrator may write anywhere, so the writer becomes nobody then.
    const nobody =
      process.getuid?.() === 0
        ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', process.execPath]
        : [process.execPath];
    const { code, errors } = await start(['sqlite', join(folder, 'dossier'), '0', '1'], nobody).ended;
    expect([code, errors]).toEqual([1, expect.stringContaining('it can not be written there')]);
    rmSync(folder, { recursive: true });
  });

  it('says that a file is no ledger', async () => {
    const folder = place();
    const { writeFileSync } = await import('node:fs');
    writeFileSync(join(folder, 'ledger.db'), 'These are the notes of a meeting and no database. '.repeat(40));
    await expect(openSqliteStore(folder)).rejects.toThrow('damaged or is no ledger');
    rmSync(folder, { recursive: true });
  });
});
