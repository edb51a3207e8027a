/** A line without its end; null when it is longer than allowed or not UTF-8. */
export interface Line {
  readonly text: string | null;
  /** Why there is no text. */
  readonly problem: string | null;
  /** In bytes. */
  readonly size: number;
}

const LINE_FEED = 0x0a;

function decoded(bytes: Uint8Array): Line {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, problem: null, size: bytes.length };
  } catch {
    return { text: null, problem: 'this line is not UTF-8', size: 0 };
  }
}

/**
 * Lines of a stream of bytes, without empty ones. A line of more than `longest` bytes is passed over without being
 * held in memory, and comes out as a problem.
 */
export async function* splitLines(
  stream: AsyncIterable<Uint8Array | string>,
  longest: number,
): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let size = 0;
  const take = (part: Uint8Array): void => {
    size += part.length;
    if (size <= longest) parts.push(part);
    else parts = [];
  };
  const end = (): Line | null => {
    const line =
      size > longest
        ? { text: null, problem: `this line is longer than ${Math.round(longest / 1_000_000)} MB`, size: 0 }
        : decoded(parts.length === 1 ? parts[0]! : Buffer.concat(parts));
    parts = [];
    size = 0;
    return line.text?.trim() === '' ? null : line;
  };
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    let start = 0;
    for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, start)) {
      take(bytes.subarray(start, at));
      start = at + 1;
      const line = end();
      if (line) yield line;
    }
    if (start < bytes.length) take(bytes.subarray(start));
  }
  const last = size > 0 ? end() : null;
  if (last) yield last;
}
