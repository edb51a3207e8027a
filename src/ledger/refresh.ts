import { remakeRecord } from './make-record.js';
import type { Reconciler } from './reconciler.js';
import type { Store } from './store.js';

/**
 * Makes the records again that were marked stale, each in a change of its own, so that nobody else waits long.
 * With `kind` only those of that kind.
 */
export async function refreshStale(store: Store, reconciler: Reconciler, kind?: string): Promise<void> {
  const stale = await store.read((db) => {
    const query = db.selectFrom('records').select('id').where('stale', '=', 1);
    return (kind ? query.where('kind', '=', kind) : query).execute();
  });
  for (const { id } of stale) {
    await store.write(async (db) => {
      const row = await db.selectFrom('records').select('stale').where('id', '=', id).executeTakeFirst();
      if (row?.stale === 1) await remakeRecord(db, id, reconciler, true);
    });
  }
}
