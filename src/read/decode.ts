import { decodeAs } from './decode-as.js';
import { guessEncoding } from './encoding-guess.js';

/** Text and the encoding it came in, as a label of `TextDecoder`. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

const BYTE_ORDER_MARKS: readonly (readonly [encoding: string, ...bytes: number[]])[] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
];

/** A charset that a page or XML file declares in its first kilobyte. */
const DECLARED =
  /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{2,40})|<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:.-]{2,40})/i;

/** UTF-16 without a mark: nearly every second byte of Western text is zero. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, 1024);
  const zeros = [0, 0];
  for (const [index, byte] of head.entries()) if (byte === 0) zeros[index % 2]! += 1;
  const [even = 0, odd = 0] = zeros;
  const many = head.length * 0.2;
  if (odd > many && even < odd / 10) return 'utf-16le';
  if (even > many && odd < even / 10) return 'utf-16be';
  return null;
}

/** The canonical name of an encoding; null when there is none of that label. */
function encodingOf(label: string | null | undefined): string | null {
  try {
    return label ? new TextDecoder(label).encoding : null;
  } catch {
    return null;
  }
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Decodes bytes of text: by byte order mark, as UTF-8 where that is valid, by the charset that `declared` (a header)
 * or the page itself gives, else by what reads best. Never fails.
 */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
  for (const [encoding, ...mark] of BYTE_ORDER_MARKS) {
    if (mark.every((byte, index) => bytes[index] === byte))
      return { text: decodeAs(encoding, bytes), encoding };
  }
  const wide = unmarkedUtf16(bytes);
  if (wide) return { text: decodeAs(wide, bytes), encoding: wide };
  const text = utf8(bytes);
  if (text !== null) return { text, encoding: 'utf-8' };
  const head = decodeAs('latin1', bytes.subarray(0, 1024));
  const [, meta, xml] = DECLARED.exec(head) ?? [];
  const stated = [declared, meta, xml].map(encodingOf).find((each) => each && !each.startsWith('utf-'));
  const encoding = stated ?? guessEncoding(bytes);
  return { text: decodeAs(encoding, bytes), encoding };
}

/** Whether bytes are text of two bytes a character, in which zeros are no sign of binary data. */
export const isUtf16 = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) ||
  (bytes[0] === 0xfe && bytes[1] === 0xff) ||
  unmarkedUtf16(bytes) !== null;
