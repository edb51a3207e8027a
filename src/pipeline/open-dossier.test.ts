import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Ledger } from '../ledger/ledger.js';
import { sha256 } from '../model/canonical.js';
import type { Claim } from '../model/claim.js';
import type { LedgerRecord, ReportFacts } from '../model/record.js';
import type { Report } from '../model/report.js';
import { reconcile } from '../reconcile/reconcile.js';
import { COALITION } from '../reconcile/testing/coalition.js';
import { type RandomReports, randomReports } from '../reconcile/testing/random-claims.js';
import { openDossier } from './open-dossier.js';

interface Sample {
  readonly report: Report;
  readonly claims: readonly Claim[];
}

/** Every third report is a copy of another: forty words of one of three texts, and a line of its own. */
function textOf(at: number): string {
  const words = Array.from({ length: 40 }, (_, word) =>
    sha256(`${at % 3} ${word}`)
      .replace(/\d/g, '')
      .slice(0, 7),
  );
  return `${words.join(' ')}. Edition ${at}.`;
}

/** The reports of a set with texts that have their claims as evidence. */
const samplesOf = (set: RandomReports): Sample[] =>
  set.reports.map(({ id: name, published }, at) => {
    const text = textOf(at);
    const report: Report = {
      id: sha256(text),
      source: `report-${at}.txt`,
      outlet: null,
      title: null,
      language: 'en',
      published,
      retrieved: '2025-06-01T00:00:00.000Z',
      text,
      mime: 'text/plain',
      marking: null,
      duplicateOf: null,
    };
    const own = set.claims.filter((claim) => claim.report === name);
    return {
      report,
      claims: own.map((claim) => ({ ...claim, report: report.id, evidence: [{ start: 0, end: 9 }] })),
    };
  });

async function listed<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

const byId = (records: readonly LedgerRecord[]): LedgerRecord[] =>
  [...records].sort((a, b) => (`${a.kind} ${a.id}` < `${b.kind} ${b.id}` ? -1 : 1));

const factsIn = async (ledger: Ledger): Promise<ReportFacts[]> =>
  (await listed(ledger.view.reports())).map(({ id, published, duplicateOf }) => ({
    id,
    published,
    duplicateOf,
  }));

/** What a new ledger holds that was given some reports in this order; it is verified on the way. */
async function heldAfter(
  samples: readonly Sample[],
): Promise<{ records: LedgerRecord[]; facts: ReportFacts[] }> {
  const dossier = mkdtempSync(join(tmpdir(), 'rapporteur-order-'));
  const ledger = await openDossier({ dossier, create: true });
  try {
    for (const { report, claims } of samples) {
      expect((await ledger.add(report, claims, 'tester')).refused).toEqual([]);
    }
    expect((await ledger.verify()).flaw).toBeNull();
    return { records: byId(await listed(ledger.view.records())), facts: await factsIn(ledger) };
  } finally {
    await ledger.close();
    rmSync(dossier, { recursive: true });
  }
}

/** In any order the ledger holds what reconciling the whole set at once gives. */
async function expectSameInAnyOrder(samples: readonly Sample[], order: readonly Sample[]): Promise<void> {
  const held = await heldAfter(order);
  const whole = reconcile(
    samples.flatMap(({ claims }) => claims),
    held.facts,
  );
  expect(held.records).toEqual(byId(whole));
  expect((await heldAfter(samples)).facts).toEqual(held.facts);
}

it('holds a coalition as reconciling it at once gives it, from first to last and back', async () => {
  const samples = samplesOf(COALITION);
  await expectSameInAnyOrder(samples, samples.toReversed());
});

it('holds the same in whatever order reports arrive', { timeout: 120_000 }, async () => {
  const shuffled = randomReports(7).chain((set) => {
    const samples = samplesOf(set);
    return fc.tuple(fc.constant(samples), fc.shuffledSubarray(samples, { minLength: samples.length }));
  });
  await fc.assert(
    fc.asyncProperty(shuffled, ([samples, order]) => expectSameInAnyOrder(samples, order)),
    { numRuns: 25 },
  );
});
