/** How many members two lists have in common, each counted once. */
export function shared<T>(a: readonly T[], b: readonly T[]): number {
  let count = 0;
  // Lists are short here, so that looking through them beats building sets.
  for (const [at, item] of a.entries()) if (b.includes(item) && a.indexOf(item) === at) count += 1;
  return count;
}

const distinct = <T>(list: readonly T[]): number => shared(list, list);

/** Shared members by those of the smaller list, 0 to 1; 0 when one is empty. */
export function coverage<T>(a: readonly T[], b: readonly T[]): number {
  const smaller = Math.min(distinct(a), distinct(b));
  return smaller === 0 ? 0 : shared(a, b) / smaller;
}

/** Shared members by all members, 0 to 1; 0 when both are empty. */
export function likeness<T>(a: readonly T[], b: readonly T[]): number {
  const common = shared(a, b);
  const all = distinct(a) + distinct(b) - common;
  return all === 0 ? 0 : common / all;
}

/**
 * Whether two reports speak of the same matter, by the parties that they name most: `much` at least three or most
 * of the shorter list in common, `none` nothing in common, `unknown` when one names nobody.
 */
export function sameContext(
  a: readonly string[],
  b: readonly string[],
): 'much' | 'some' | 'none' | 'unknown' {
  if (a.length === 0 || b.length === 0) return 'unknown';
  const common = shared(a, b);
  if (common === 0) return 'none';
  return common >= 3 || (common >= 2 && coverage(a, b) >= 0.6) ? 'much' : 'some';
}
