/** Control characters but tab and line feed, and marks that turn the direction of writing. */
const UNSAFE = /[\p{Cc}\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** Text from outside made safe for a terminal: no control sequence or change of direction survives. */
export const printable = (text: string): string =>
  text.replace(UNSAFE, (mark) => (mark === '\n' || mark === '\t' ? mark : ''));

/** JSON text in which such characters are escaped, so that it is the same JSON and safe to look at. */
export const escapeUnsafe = (json: string): string =>
  json.replace(UNSAFE, (mark) =>
    mark === '\n' ? mark : `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** JSON of a value, made safe so. */
export const printableJson = (value: unknown, indent?: number): string =>
  escapeUnsafe(JSON.stringify(value, null, indent));
