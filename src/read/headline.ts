/** Longest first line, in UTF-16 units, that is taken for a headline; the longest of news agencies stay under it. */
const LONGEST = 160;

/** Ends a sentence, or announces that it goes on. */
const SENTENCE_END = /[.;:,…]["'”’»)]*$/u;

/**
 * The first line of a text when it looks like a headline: short, without a full stop, with text after its line
 * break. Null when there is none. The text itself keeps the line.
 */
export function headlineOf(text: string): string | null {
  const match = /^\s*([^\n]+)\n\s*\S/.exec(text);
  const line = match?.[1]?.trim();
  if (!line || line.length > LONGEST || SENTENCE_END.test(line)) return null;
  if (!/\p{L}/u.test(line)) return null;
  // A hard-wrapped paragraph goes on in lower case on the very next line.
  const next = /^\s*[^\n]+\n([^\n]*)/.exec(text)?.[1]?.trim() ?? '';
  return /^\p{Ll}/u.test(next) ? null : line;
}
