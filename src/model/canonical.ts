import { createHash } from 'node:crypto';

/** JSON with sorted keys and no white space, so that equal values give equal strings. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}

/** sha256 of a string, hexadecimal. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Short content-derived id: `prefix-` and the first 16 hexadecimal digits of the value's hash. */
export const contentId = (prefix: string, value: unknown): string =>
  `${prefix}-${sha256(canonicalJson(value)).slice(0, 16)}`;
