import { plainText } from './plain-text.js';
import { DISPUTED, shortId } from './record-cells.js';

/** What a run of adding came to. */
export interface AddSummary {
  readonly added: number;
  readonly known: number;
  readonly failed: number;
  readonly claims: number;
  /** Claims that could not be kept. */
  readonly refused: number;
  /** New reports that copy an earlier one: their sources by the id of the original. */
  readonly copies: readonly { readonly source: string; readonly of: string }[];
  readonly newRecords: number;
  readonly changedRecords: number;
  /** Records whose reports contradict one another since this run. */
  readonly disputes: readonly { readonly id: string; readonly title: string }[];
}

/** Lines of a list that are shown; the rest are counted. */
const SHOWN = 8;

const counted = (count: number, word: string, words = `${word}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? word : words}`;

const listed = (lines: readonly string[]): string[] =>
  lines.length <= SHOWN ? [...lines] : [...lines.slice(0, SHOWN), `  and ${lines.length - SHOWN} more`];

function firstLine({ added, known, failed }: AddSummary): string {
  const parts = [
    added > 0 || (known === 0 && failed === 0) ? `${counted(added, 'report')} added` : '',
    known > 0 ? `${counted(known, 'report')} already there, nothing changed` : '',
    failed > 0 ? `${counted(failed, 'file')} not read` : '',
  ];
  return parts.filter(Boolean).join('; ');
}

/** The summary in lines; what to type next comes last. */
export function formatAddSummary(summary: AddSummary): string[] {
  const { added, claims, refused, copies, newRecords, changedRecords, disputes } = summary;
  const lines = [firstLine(summary)];
  if (copies.length > 0) {
    const names = copies.map(({ source, of }) => `  ${plainText(source)} copies report ${shortId(of)}`);
    lines.push(
      `${counted(copies.length, 'copy', 'copies')} of other reports, counted as one source:`,
      ...listed(names),
    );
  }
  if (added > 0) {
    const records = `${counted(newRecords, 'new record')}, ${counted(changedRecords, 'record')} changed`;
    lines.push(`${counted(claims, 'claim')}; ${records}`);
  }
  if (refused > 0) lines.push(`${counted(refused, 'claim')} refused for want of evidence in the text`);
  if (disputes.length > 0) {
    const names = disputes.map(({ id, title }) => `  ${DISPUTED} ${shortId(id)} ${plainText(title)}`);
    lines.push(`${counted(disputes.length, 'new dispute')}:`, ...listed(names));
  }
  const next =
    disputes.length > 0 ? `rapporteur explain ${shortId(disputes[0]!.id)}` : 'rapporteur show meetings';
  return added + summary.known > 0 ? [...lines, '', `Next: rapporteur brief, or ${next}`] : lines;
}
