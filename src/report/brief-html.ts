import type { Brief, BriefLine } from './brief.js';
import { formatWhen } from './format-date.js';
import { plainText } from './plain-text.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string =>
  plainText(text).replace(/[&<>"']/gu, (char) => ENTITIES[char] ?? char);

const STYLE = `
:root{color-scheme:light dark;--ink:#1d1b18;--paper:#fbfaf7;--line:#d9d5cc;--link:#0a5a8a;--flag:#a33a00}
@media(prefers-color-scheme:dark){:root{--ink:#e8e4da;--paper:#191816;--line:#3b3833;--link:#7fc0ea;--flag:#ff9b66}}
body{margin:0 auto;padding:24px 16px;max-width:72ch;background:var(--paper);color:var(--ink);font:16px/1.5 "Source Serif 4",Georgia,serif}
h1{font-size:1.6rem;margin:0 0 8px}h2{font-size:1.1rem;margin:32px 0 8px;border-top:1px solid var(--line);padding-top:8px}
ul{padding-left:20px;margin:0}li{margin:4px 0}li li{font-size:.93rem}a{color:var(--link);text-decoration:none}a:hover{text-decoration:underline}
.flag{color:var(--flag)}.src{font-size:.75rem;font-variant-numeric:tabular-nums}.note{font-size:.93rem}ol{padding-left:28px;font-size:.88rem}ol li:target{background:color-mix(in srgb,var(--link) 15%,transparent)}
@media print{body{max-width:none;color:#000;background:#fff}a{color:inherit}}
`;

function item(line: BriefLine): string {
  const flag = line.disputed ? '<span class="flag" title="disputed">⚑</span> ' : '';
  const sources = line.sources.map((number) => `<a class="src" href="#s${number}">[${number}]</a>`).join('');
  const details = line.details.length > 0 ? `<ul>${line.details.map(item).join('')}</ul>` : '';
  return `<li>${flag}<bdi>${escaped(line.text)}</bdi> ${sources}${details}</li>`;
}

/** The brief as one page without scripts; text from reports is escaped and isolated from the direction around it. */
export function briefHtml(brief: Brief): string {
  const sections = brief.sections
    .map(
      (section) =>
        `<section><h2>${escaped(section.heading)}</h2>${section.lines.length > 0 ? `<ul>${section.lines.map(item).join('')}</ul>` : `<p class="note">${escaped(section.empty)}</p>`}</section>`,
    )
    .join('\n');
  const sources = brief.sources
    .map(
      (source) =>
        `<li id="s${source.number}">${escaped(source.where)}: <q lang="${escaped(source.language)}"><bdi>${escaped(source.sentence)}</bdi></q></li>`,
    )
    .join('\n');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escaped(brief.title)}</title><style>${STYLE}</style></head>
<body><h1>${escaped(brief.title)}</h1><p class="note">${brief.reports} reports${brief.day ? `, the latest of ${escaped(formatWhen(brief.day))}` : ''}. <span class="flag">⚑</span> marks what sources dispute.</p>
${sections}
<section><h2>Sources</h2><ol>${sources}</ol></section></body></html>
`;
}
