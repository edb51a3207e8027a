/** How many members two lists have in common, each counted once. */
export function shared<T>(a: readonly T[], b: readonly T[]): number {
  const other = new Set(b);
  return [...new Set(a)].filter((item) => other.has(item)).length;
}

/** Shared members by those of the smaller list, 0 to 1; 0 when one is empty. */
export function coverage<T>(a: readonly T[], b: readonly T[]): number {
  const smaller = Math.min(new Set(a).size, new Set(b).size);
  return smaller === 0 ? 0 : shared(a, b) / smaller;
}

/** Shared members by all members, 0 to 1; 0 when both are empty. */
export function likeness<T>(a: readonly T[], b: readonly T[]): number {
  const all = new Set([...a, ...b]).size;
  return all === 0 ? 0 : shared(a, b) / all;
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
