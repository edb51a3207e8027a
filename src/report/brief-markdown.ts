import type { Brief, BriefLine } from './brief.js';
import { formatWhen } from './format-date.js';
import { markdownText } from './plain-text.js';

const cited = (line: BriefLine): string =>
  line.sources.length > 0 ? ` ${line.sources.map((number) => `[${number}]`).join('')}` : '';

function linesOf(line: BriefLine, depth: number): string[] {
  const mark = line.disputed && depth === 0 ? '⚑ ' : '';
  return [
    `${'  '.repeat(depth)}- ${mark}${markdownText(line.text)}${cited(line)}`,
    ...line.details.flatMap((detail) => linesOf(detail, depth + 1)),
  ];
}

/** The brief as Markdown, which also reads well on a terminal. */
export function briefMarkdown(brief: Brief): string {
  const head = [
    `# ${markdownText(brief.title)}`,
    '',
    `${brief.reports} reports${brief.day ? `, the latest of ${formatWhen(brief.day)}` : ''}. ⚑ marks what sources dispute; numbers are the sentences at the end.`,
  ];
  const sections = brief.sections.flatMap((section) => [
    '',
    `## ${section.heading}`,
    '',
    ...(section.lines.length > 0 ? section.lines.flatMap((line) => linesOf(line, 0)) : [section.empty]),
  ]);
  const sources = brief.sources.map(
    (source) =>
      `${source.number}. ${markdownText(source.where)}: “${markdownText(source.sentence)}” (${source.claim}, ${source.start}–${source.end})`,
  );
  return [...head, ...sections, '', '## Sources', '', ...sources, ''].join('\n');
}
