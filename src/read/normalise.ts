/** Line ends of every system: CR LF, CR, NEL, line and paragraph separators, form feed, vertical tab. */
const LINE_END = /\r\n?|[\u0085\u2028\u2029\v\f]/g;

/** Control characters but tab and line feed, and a byte order mark left inside. */
const CONTROL = /[^\P{Cc}\t\n]|\ufeff/gu;

/** Half of a surrogate pair, which no encoding can store. */
const HALF = /\p{Surrogate}/gu;

/**
 * The text as it is kept and hashed: Unicode NFC, LF line ends, no control characters, no half surrogates.
 * Doing it twice changes nothing.
 */
export const normaliseText = (text: string): string =>
  text.replace(HALF, '\ufffd').replace(LINE_END, '\n').replace(CONTROL, '').normalize('NFC');
