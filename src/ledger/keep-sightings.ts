import { canonicalJson } from '../model/canonical.js';
import { collect, inParts } from './bulk.js';
import type { Sighting, SightingLookup, Tie } from './reconciler.js';
import type { Queries } from './tables.js';

/** The record of a profile that none has been made for yet. */
export const NO_RECORD = '';

const sightingIn = (body: string): Sighting => JSON.parse(body) as Sighting;

/** One new sighting of each profile, the one with the smallest id. */
function standIns(sightings: readonly Sighting[]): Map<string, Sighting> {
  const chosen = new Map<string, Sighting>();
  for (const sighting of sightings) {
    const known = chosen.get(sighting.profile);
    if (!known || sighting.id < known.id) chosen.set(sighting.profile, sighting);
  }
  return chosen;
}

async function keepProfiles(db: Queries, chosen: ReadonlyMap<string, Sighting>): Promise<void> {
  const known = await profilesOf(db, [...chosen.keys()]);
  const fresh = [...chosen.values()].filter(({ profile }) => !known.has(profile));
  for (const part of inParts(fresh)) {
    const rows = part.map((sighting) => ({
      id: sighting.profile,
      record: NO_RECORD,
      body: canonicalJson(sighting),
    }));
    await db.insertInto('profiles').values(rows).execute();
  }
  for (const { sighting } of known.values()) {
    const better = chosen.get(sighting.profile);
    if (!better || better.id >= sighting.id) continue;
    await db
      .updateTable('profiles')
      .set({ body: canonicalJson(better) })
      .where('id', '=', sighting.profile)
      .execute();
  }
}

/** Keeps what a report has on each thing, under its keys, so that the next report finds it. */
export async function keepSightings(db: Queries, sightings: readonly Sighting[]): Promise<void> {
  for (const part of inParts(sightings)) {
    const rows = part.map(({ id, profile, report, claims }) => ({
      id,
      profile,
      report,
      claims: JSON.stringify(claims),
    }));
    await db.insertInto('sightings').values(rows).execute();
  }
  await keepProfiles(db, standIns(sightings));
  const keys = sightings.flatMap(({ profile, keys: own }) => own.map((key) => ({ key, profile })));
  for (const part of inParts(keys)) {
    await db
      .insertInto('profile_keys')
      .values([...part])
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  await keepTies(
    db,
    sightings.flatMap(({ ties }) => ties),
    true,
  );
}

/** Keeps links: `own` those that one report makes, else those that were found by comparing. */
export async function keepTies(db: Queries, ties: readonly Tie[], own: boolean): Promise<void> {
  const rows = ties.map(({ from, to, type, why }) => ({
    from_sighting: from,
    to_sighting: to,
    type,
    why,
    own: own ? 1 : 0,
  }));
  for (const part of inParts(rows)) {
    await db
      .insertInto('ties')
      .values([...part])
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

/** Profiles by id, with the sighting that stands for each and the record it is in. */
export async function profilesOf(
  db: Queries,
  ids: readonly string[],
): Promise<Map<string, { readonly record: string; readonly sighting: Sighting }>> {
  const rows = await collect(ids, (part) =>
    db.selectFrom('profiles').selectAll().where('id', 'in', part).execute(),
  );
  return new Map(rows.map((row) => [row.id, { record: row.record, sighting: sightingIn(row.body) }]));
}

/** Looks kept sightings up by their keys; those of one profile are found as one. */
export const lookupIn =
  (db: Queries): SightingLookup =>
  async (keys) => {
    const bodies = await collect(keys, (part) =>
      db
        .selectFrom('profile_keys')
        .innerJoin('profiles', 'profiles.id', 'profile_keys.profile')
        .select(['profiles.id', 'profiles.body'])
        .distinct()
        .where('profile_keys.key', 'in', part)
        .execute(),
    );
    return [...new Map(bodies.map(({ id, body }) => [id, body])).values()].map(sightingIn);
  };
