/** Rows or values of one query at most; SQLite takes 32,766 parameters and PostgreSQL 65,535. */
const MOST = 500;

/** The list in parts that are small enough for one query each; none for an empty list. */
export function* inParts<T>(items: readonly T[], size: number = MOST): Generator<readonly T[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}

/** What a query gives for each part of a list, put together. */
export async function collect<T, R>(
  items: readonly T[],
  query: (part: readonly T[]) => Promise<readonly R[]>,
): Promise<R[]> {
  const found: R[] = [];
  for (const part of inParts(items)) found.push(...(await query(part)));
  return found;
}
