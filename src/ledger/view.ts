import { findIds } from './find-ids.js';
import type { LedgerView } from './ledger.js';
import type { Reconciler } from './reconciler.js';
import { withLinks } from './record-links.js';
import { refreshStale } from './refresh.js';
import { givenDays, type Place, selectRecords } from './select-records.js';
import {
  isPublishedWithin,
  type ReportPlace,
  reportsById,
  reportWithText,
  selectClaims,
  selectReports,
} from './select-reports.js';
import type { Store } from './store.js';

/** The questions of `LedgerView` on a store. */
export function viewOf(store: Store, reconciler: Reconciler): LedgerView {
  return {
    async *records(filter = {}) {
      await refreshStale(store, reconciler, filter.kind);
      for (let place: Place | null | undefined; place !== null; ) {
        const page = await store.read(async (db) => {
          const { records, next } = await selectRecords(db, filter, place ?? null);
          return { records: await withLinks(db, records), next };
        });
        yield* page.records;
        place = page.next;
      }
    },
    async *reports({ ids, since, until } = {}) {
      const from = since ? givenDays(since).from : -Infinity;
      const to = until ? givenDays(until).to : Infinity;
      const wanted = (report: Parameters<typeof isPublishedWithin>[0]): boolean =>
        (!since && !until) || isPublishedWithin(report, from, to);
      if (ids) {
        yield* (await store.read((db) => reportsById(db, ids))).filter(wanted);
        return;
      }
      for (let place: ReportPlace | null | undefined; place !== null; ) {
        const page = await store.read((db) => selectReports(db, place ?? null));
        yield* page.reports.filter(wanted);
        place = page.next;
      }
    },
    claims: (of) => store.read((db) => selectClaims(db, of)),
    report: (id) => store.read((db) => reportWithText(db, id)),
    find: (id) => store.read((db) => findIds(db, id)),
  };
}
