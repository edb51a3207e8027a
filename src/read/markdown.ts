import type { Format, Parsed } from './format.js';
import { splitFrontMatter } from './front-matter.js';
import { headlineOf } from './headline.js';

/** Marks that make up whole lines: rules, fences, underlines of headings, link definitions, HTML comments. */
const WHOLE_LINES =
  /^ {0,3}(?:(?:[-*_][ \t]*){3,}|=+[ \t]*|(?:```|~~~).*|\[[^\]\n]+\]:[ \t]*\S.*)(?:\n|$)|<!--[\s\S]{0,10000}?-->/gm;

/** Marks at the beginning of a line. A hyphen stays: in several languages it opens speech. */
const LINE_START = /^ {0,3}(?:#{1,6}[ \t]+|(?:>[ \t]?)+|[*+][ \t]+)/gm;

/** Marks within a line, each with what is kept of it. */
const INLINE: readonly (readonly [RegExp, string])[] = [
  [/!\[[^\]\n]{0,500}\]\([^)\n]{0,2000}\)/g, ''],
  [/\[([^\]\n]{1,500})\]\([^)\n]{0,2000}\)/g, '$1'],
  [/\[([^\]\n]{1,500})\]\[[^\]\n]{0,200}\]/g, '$1'],
  [/<(https?:\/\/[^>\s]{1,2000})>/g, '$1'],
  [/<\/?[a-z][^<>\n]{0,500}>/gi, ''],
  [/(?<![\p{L}\p{N}*\\])(\*{1,3})(?=\S)([^*\n]{1,2000}?)(?<=\S)\1(?![\p{L}\p{N}*])/gu, '$2'],
  [/(?<![\p{L}\p{N}_\\])(_{1,3})(?=\S)([^_\n]{1,2000}?)(?<=\S)\1(?![\p{L}\p{N}_])/gu, '$2'],
  [/`([^`\n]{1,2000})`/g, '$1'],
  [/\\([\\`*_{}[\]()#+.!>~|-])/g, '$1'],
];

/** The text of a Markdown document without its marks, line by line as it stands. */
export function plainOf(source: string): string {
  const lines = source.replace(WHOLE_LINES, '').replace(LINE_START, '');
  return INLINE.reduce((kept, [pattern, replacement]) => kept.replace(pattern, replacement), lines);
}

/** Markdown with optional front matter; marks are taken out and the words stay. */
export const markdown: Format = {
  name: 'markdown',
  mime: 'text/markdown',
  extensions: ['.md', '.markdown'],
  recognises: (content) => /^#{1,6} \S/.test(content),
  async parse(content, source): Promise<Parsed> {
    const { matter, body } = await splitFrontMatter(content, source);
    const kept = plainOf(body);
    const heading = /^ {0,3}#[ \t]+(.+?)[ \t]*#*$/m.exec(body)?.[1];
    const title = matter?.title ?? (heading ? plainOf(heading) : null) ?? headlineOf(kept);
    const silent = { url: null, outlet: null, published: null, language: null };
    return { ...silent, ...matter, text: kept, title };
  },
};
