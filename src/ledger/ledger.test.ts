import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LedgerError } from '../errors.js';
import type { LedgerRecord } from '../model/record.js';
import type { Ledger, RecordFilter } from './ledger.js';
import { ledgerOn } from './open-ledger.js';
import { VIEWS } from './rebuild.js';
import type { Reconciler } from './reconciler.js';
import type { Store } from './store.js';
import type { Queries } from './tables.js';
import { commitmentIn, generated, NORWAY, reportOf, SAMPLES, type Sample } from './testing/reports.js';
import { type Place, STORES } from './testing/stores.js';
import { toyReconciler } from './testing/toy-reconciler.js';

async function listed<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** All rows of all tables but the entries, in an order of their own. */
const dump = (store: Store): Promise<string[][]> =>
  store.read(async (db) => {
    const tables: string[][] = [];
    for (const table of VIEWS) {
      const rows = await db.selectFrom(table).selectAll().execute();
      tables.push(rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort());
    }
    return tables;
  });

/** Every order of a list. */
function permutations<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, at) => permutations(items.toSpliced(at, 1)).map((rest) => [item, ...rest]));
}

for (const kind of STORES) {
  describe.skipIf(!kind.available)(`a ledger on ${kind.name}`, () => {
    let place: Place;
    let store: Store;
    let ledger: Ledger;

    beforeEach(async () => {
      place = kind.place();
      store = await place.open();
      ledger = ledgerOn(store, toyReconciler);
    });

    afterEach(async () => {
      await store.close();
      await place.remove();
    });

    const add = (sample: Sample, to = ledger) => to.add(sample.report, sample.claims, 'tester');
    const addAll = async (samples: readonly Sample[]): Promise<void> => {
      for (const sample of samples) await add(sample);
    };
    const records = (filter?: RecordFilter): Promise<LedgerRecord[]> => listed(ledger.view.records(filter));
    const entryCount = (): Promise<number> =>
      store.read(async (db) => (await db.selectFrom('entries').select('sequence').execute()).length);

    it('keeps reports, claims and records, and finds them again', async () => {
      const added = await add(SAMPLES[3]!);
      expect(added).toMatchObject({ isNew: true, claims: 3, refused: [], duplicateOf: null });
      expect(added.records.map(({ replaces }) => replaces)).toEqual([[], [], []]);
      const [first] = SAMPLES[3]!.claims;
      expect(await ledger.view.claims({ report: SAMPLES[3]!.report.id })).toEqual(SAMPLES[3]!.claims);
      expect(await ledger.view.claims({ ids: [first!.id, 'claim-none'] })).toEqual([first]);
      expect(await ledger.view.report(SAMPLES[3]!.report.id)).toEqual(SAMPLES[3]!.report);
      expect(await ledger.view.report('none')).toBeUndefined();
      const [summary] = await listed(ledger.view.reports());
      expect(summary).toMatchObject({ id: SAMPLES[3]!.report.id, claims: 3, recordedBy: 'tester' });
      expect(await records({ claim: first!.id })).toHaveLength(1);
    });

    it('finds what an id or its beginning stands for', async () => {
      await add(SAMPLES[0]!);
      const [record] = await records({ kind: 'commitment' });
      const claim = SAMPLES[0]!.claims[0]!;
      const { find } = ledger.view;
      expect(await find(record!.id)).toEqual([{ type: 'record', id: record!.id }]);
      expect(await find(record!.id.split('-')[1]!.slice(0, 8))).toEqual([{ type: 'record', id: record!.id }]);
      expect(await find(claim.id.slice(0, 14))).toEqual([{ type: 'claim', id: claim.id }]);
      expect(await find(SAMPLES[0]!.report.id.slice(0, 10))).toEqual([
        { type: 'report', id: SAMPLES[0]!.report.id },
      ]);
      expect(await find("x' or 1=1 --")).toEqual([]);
      expect(await find('')).toEqual([]);
    });

    it('changes nothing when the same report comes again', async () => {
      await addAll(SAMPLES);
      const before = [await dump(store), await entryCount()];
      expect(await add(SAMPLES[0]!)).toMatchObject({ isNew: false, claims: 0, records: [] });
      expect([await dump(store), await entryCount()]).toEqual(before);
    });

    it('refuses claims without evidence in the text, and keeps the rest', async () => {
      const report = reportOf('Norway sends twelve boats.');
      const good = commitmentIn(report, NORWAY, 'boats', 12);
      const outside = { ...good, id: 'claim-outside', evidence: [{ start: 20, end: 99 }] };
      const foreign = { ...good, id: 'claim-foreign', report: 'other' };
      const added = await ledger.add(report, [good, outside, foreign, good], 'tester');
      expect(added.claims).toBe(1);
      expect(added.refused.map(({ reason }) => reason)).toEqual([
        'its evidence is not in the text',
        'it is a claim of another report',
        'the same claim is there already',
      ]);
    });

    it('gives the same views in whatever order reports arrive', async () => {
      await addAll(SAMPLES);
      const expected = await records();
      expect((await ledger.verify()).flaw).toBeNull();
      const orders = permutations(SAMPLES).filter(
        (_, index) => index % (kind.name === 'SQLite' ? 5 : 29) === 3,
      );
      for (const order of orders) {
        const other = kind.place();
        const opened = await other.open();
        const second = ledgerOn(opened, toyReconciler);
        for (const sample of order) await add(sample, second);
        expect(await listed(second.view.records())).toEqual(expected);
        expect((await second.verify()).flaw).toBeNull();
        await opened.close();
        await other.remove();
      }
    });

    it('counts copies as one source, and corrects that when the original arrives later', async () => {
      await add(SAMPLES[2]!);
      expect((await add(SAMPLES[1]!)).isNew).toBe(true);
      const origins = async () =>
        new Map((await listed(ledger.view.reports())).map(({ id, duplicateOf }) => [id, duplicateOf]));
      const [early, one, other] = [SAMPLES[0]!, SAMPLES[1]!, SAMPLES[2]!].map(({ report }) => report.id);
      const [smaller] = [one!, other!].sort();
      expect([...(await origins()).values()].filter((origin) => origin !== null)).toEqual([smaller]);
      expect((await records({ kind: 'commitment' }))[0]?.sources).toBe(1);
      await add(SAMPLES[0]!);
      expect(await origins()).toEqual(
        new Map([
          [early, null],
          [one, early],
          [other, early],
        ]),
      );
      expect((await records({ kind: 'commitment' }))[0]?.sources).toBe(1);
      expect((await add(SAMPLES[3]!)).duplicateOf).toBeNull();
      expect((await records({ kind: 'commitment', actor: 'NO' }))[0]?.sources).toBe(2);
    });

    it('says which records are new, changed and newly disputed', async () => {
      await add(SAMPLES[0]!);
      const { records: made } = await add(SAMPLES[3]!);
      expect(made.filter(({ replaces }) => replaces.length === 0)).toHaveLength(1);
      expect(made.filter(({ disputed, wasDisputed }) => disputed && !wasDisputed)).toHaveLength(2);
      const { records: again } = await add(SAMPLES[1]!);
      expect(again).toMatchObject([{ disputed: true, wasDisputed: true }]);
      expect(again[0]?.replaces).toEqual([again[0]?.id]);
    });

    it('links records that may be the same, from both ends', async () => {
      await addAll(SAMPLES);
      const commitments = await records({ kind: 'commitment', actor: 'NO' });
      expect(commitments.map(({ links }) => links.map(({ type }) => type))).toEqual([
        ['maybe-same-as'],
        ['maybe-same-as'],
      ]);
      expect(commitments[0]?.links[0]?.record).toBe(commitments[1]?.id);
    });

    it('filters records', async () => {
      await addAll(SAMPLES);
      const filters: readonly (readonly [RecordFilter, number])[] = [
        [{}, 4],
        [{ kind: 'position' }, 1],
        [{ kind: 'commitment', actor: 'no' }, 2],
        [{ kind: 'commitment', actor: 'norway' }, 2],
        [{ kind: 'commitment', actor: 'country:PL' }, 1],
        [{ actor: 'organisation:NO' }, 0],
        [{ actor: "NO' or '1'='1" }, 0],
        [{ since: '2025-03-04', kind: 'commitment' }, 2],
        [{ until: '2025-03-04', kind: 'commitment' }, 1],
        [{ since: '2025-03', until: '2025-03' }, 3],
        [{ since: '2026' }, 0],
        [{ category: 'weapons' }, 3],
        [{ status: 'support' }, 1],
        [{ disputed: true }, 2],
        [{ ids: [] }, 0],
      ];
      for (const [filter, count] of filters)
        expect([filter, (await records(filter)).length]).toEqual([filter, count]);
    });

    it('refuses a date that is none', async () => {
      await expect(records({ since: 'soon' })).rejects.toThrow('"soon" is not a date');
    });

    it('keeps a whole report or nothing of it', async () => {
      await add(SAMPLES[0]!);
      const before = [await dump(store), await entryCount()];
      const broken: Reconciler = {
        ...toyReconciler,
        buildRecord: () => {
          throw new Error('power cut');
        },
      };
      await expect(add(SAMPLES[3]!, ledgerOn(store, broken))).rejects.toThrow('power cut');
      expect([await dump(store), await entryCount()]).toEqual(before);
      expect((await ledger.verify()).flaw).toBeNull();
    });

    it('makes the same views again from the entries', async () => {
      await addAll(SAMPLES);
      const before = await dump(store);
      await store.write((db) => db.deleteFrom('records').execute());
      await ledger.rebuild();
      expect(await dump(store)).toEqual(before);
    });

    it('makes a record with very many voices again only when somebody reads it', async () => {
      for (let n = 0; n < 70; n++) await add(generated(n));
      const stale = await store.read((db) =>
        db.selectFrom('records').select(['kind', 'stale']).where('stale', '=', 1).execute(),
      );
      expect(stale.map((row) => row.kind)).toEqual(['position']);
      expect((await records({ kind: 'position' }))[0]?.claims).toHaveLength(70);
      expect((await ledger.verify()).flaw).toBeNull();
      const before = await dump(store);
      await ledger.rebuild();
      expect((await records({ kind: 'position' }))[0]?.claims).toHaveLength(70);
      expect(await dump(store)).toEqual(before);
    });

    it('lists more than a page in order', async () => {
      for (let n = 0; n < 8; n++) await add(generated(n));
      const all = await records();
      expect(all.map(({ id }) => id)).toEqual([...new Set(all.map(({ id }) => id))]);
      expect(all).toHaveLength(9);
    });

    it('lets several writers in at once, and loses nothing', async () => {
      const others = [await place.open(), await place.open()];
      const ledgers = [ledger, ...others.map((other) => ledgerOn(other, toyReconciler))];
      const turns = ledgers.map(async (own, writer) => {
        for (let n = 0; n < 8; n++) await add(generated(n * 2 + writer), own);
      });
      await Promise.all(turns);
      for (const other of others) await other.close();
      const verification = await ledger.verify();
      expect(verification).toMatchObject({ flaw: null, reports: 17, entries: 34 });
    });

    it('is brought up to date once, however many open it together', async () => {
      const other = kind.place();
      const opened = await Promise.all([other.open(), other.open(), other.open()]);
      expect(await opened[0]!.read((db) => db.selectFrom('entries').selectAll().execute())).toEqual([]);
      await Promise.all(opened.map((each) => each.close()));
      await other.remove();
    });

    it('refuses a ledger of a newer version', async () => {
      await store.write((db) =>
        db
          .withTables<{ migrations: { version: number; name: string; applied_at: string } }>()
          .insertInto('migrations')
          .values({ version: 99, name: 'from the future', applied_at: 'later' })
          .execute(),
      );
      await expect(place.open()).rejects.toThrow(LedgerError);
      await expect(place.open()).rejects.toThrow('newer version');
    });

    const tampering: readonly [string, string, (db: Queries) => Promise<unknown>][] = [
      [
        'a changed entry',
        'entry 1',
        (db) => db.updateTable('entries').set({ who: 'somebody else' }).where('sequence', '=', 1).execute(),
      ],
      ['a removed entry', 'entry 3', (db) => db.deleteFrom('entries').where('sequence', '=', 2).execute()],
      [
        'a removed last entry',
        'report ',
        (db) => db.deleteFrom('entries').where('sequence', '=', 10).execute(),
      ],
      [
        'a changed claim',
        'claim ',
        (db) => db.updateTable('claims').set({ body: '{}' }).where('position', '=', 1).execute(),
      ],
      ['a removed claim', 'report ', (db) => db.deleteFrom('claims').where('position', '=', 2).execute()],
      [
        'a changed date',
        'report ',
        (db) => db.updateTable('reports').set({ published: '1999' }).where('entry', '=', 1).execute(),
      ],
      [
        'a forged origin',
        'report ',
        (db) =>
          db
            .updateTable('reports')
            .set({ duplicate_of: null })
            .where('duplicate_of', 'is not', null)
            .execute(),
      ],
      [
        'a lost key',
        'report ',
        (db) => db.deleteFrom('profile_keys').where('key', '=', 'commitment|country:PL').execute(),
      ],
      [
        'a changed record',
        'record ',
        (db) => db.updateTable('records').set({ title: 'x' }).where('kind', '=', 'position').execute(),
      ],
      [
        'a removed record',
        'list of records',
        (db) => db.deleteFrom('records').where('kind', '=', 'position').execute(),
      ],
      [
        'a lost actor',
        'record ',
        (db) => db.deleteFrom('record_actors').where('actor', '=', 'country:PL').execute(),
      ],
      [
        'an invented record',
        'record ',
        async (db) => {
          const row = await db.selectFrom('records').selectAll().limit(1).executeTakeFirstOrThrow();
          await db
            .insertInto('records')
            .values({ ...row, id: 'meeting-0' })
            .execute();
        },
      ],
      [
        'an invented report',
        'list of reports',
        async (db) => {
          const row = await db.selectFrom('reports').selectAll().limit(1).executeTakeFirstOrThrow();
          await db
            .insertInto('reports')
            .values({ ...row, id: 'f'.repeat(64) })
            .execute();
        },
      ],
    ];

    it.each(tampering)('notices %s', async (_, where, tamper) => {
      await addAll(SAMPLES);
      await store.write(tamper);
      const { flaw } = await ledger.verify();
      expect(flaw?.where).toContain(where);
    });
  });
}
