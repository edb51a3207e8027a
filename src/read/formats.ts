import type { Format } from './format.js';
import { html } from './html.js';
import { markdown } from './markdown.js';
import { text } from './text.js';

/** Every format, the most telling first; the last one takes whatever is left. */
export const FORMATS: readonly Format[] = [html, markdown, text];

/** Endings of files that a folder is searched for. */
export const EXTENSIONS: readonly string[] = FORMATS.flatMap((format) => format.extensions);

/** The format of a file by its ending or media type, else by its content. */
export function formatOf(content: string, name: string, mime: string | null = null): Format {
  const ending = /\.[^./\\]+$/.exec(name.toLowerCase())?.[0] ?? '';
  return (
    FORMATS.find((format) => format.mime === mime) ??
    FORMATS.find((format) => format.extensions.includes(ending)) ??
    FORMATS.find((format) => format.recognises(content)) ??
    text
  );
}
