import type { Reconciler } from '../ledger/reconciler.js';
import { buildRecord } from '../reconcile/build/build-record.js';
import { group } from '../reconcile/group.js';
import { bands, isNearCopy, signature } from '../reconcile/near-copy.js';
import { regionOf } from '../reconcile/region.js';
import type { Group, Sighting } from '../reconcile/sighting.js';
import { sightingsOf } from '../reconcile/sightings-of.js';

/**
 * The reconcile stage as the ledger wants it. The ledger keeps sightings as JSON and hands back what it was given, so
 * that the wider type is safe here.
 */
export const reconciler: Reconciler = {
  sightingsOf,
  regionOf: (seeds, lookup) =>
    regionOf(seeds as readonly Sighting[], async (keys) => (await lookup(keys)) as readonly Sighting[]),
  group: (sightings, beside) => group(sightings as readonly Sighting[], beside as readonly Sighting[]),
  buildRecord: (found, claims, reports) => buildRecord(found as Group, claims, reports),
  nearCopy: { signature, bands, isNearCopy },
};
