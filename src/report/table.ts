import { displayWidth, markdownText, plainText, shorten } from './plain-text.js';

/** One column of a table: `{ key: 'value', label: 'value', align: 'right' }`. */
export interface Column {
  /** Stable name, used by the machine-readable formats. */
  readonly key: string;
  readonly label: string;
  readonly align?: 'left' | 'right';
  /** May be folded over several lines when the table is wider than the screen. */
  readonly folds?: boolean;
}

/** Cells by column key; a missing one is empty. */
export type Row = { readonly [key: string]: string | undefined };

const GAP = 2;
/** A folding column is never narrower than this, so that words stay readable. */
const NARROWEST = 10;

/** Breaks a text into lines of at most `width` columns, at spaces where there are any. */
function fold(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line ? `${line} ${word}` : word;
    if (displayWidth(longer) <= width) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    line = shorten(word, width);
  }
  return line || lines.length === 0 ? [...lines, line] : lines;
}

/** Takes columns from the widest folding column, one by one, until the table fits or none can give more. */
function narrowed(columns: readonly Column[], natural: readonly number[], width: number): number[] {
  const widths = [...natural];
  let excess = widths.reduce((sum, each) => sum + each, 0) + GAP * (columns.length - 1) - width;
  while (excess > 0) {
    let widest = -1;
    for (const [index, column] of columns.entries()) {
      if (column.folds && widths[index]! > NARROWEST && (widest < 0 || widths[index]! > widths[widest]!))
        widest = index;
    }
    if (widest < 0) break;
    widths[widest]! -= 1;
    excess -= 1;
  }
  return widths;
}

function pad(text: string, width: number, align: 'left' | 'right' | undefined): string {
  const space = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return align === 'right' ? space + text : text + space;
}

/**
 * A table for a terminal: header, hairline, one row a line, folding columns broken over lines where it would be
 * wider than `width` (null: as wide as it gets). Cells are stripped of control characters.
 */
export function terminalTable(
  columns: readonly Column[],
  rows: readonly Row[],
  width: number | null,
): string {
  const cells = rows.map((row) => columns.map((column) => plainText(row[column.key] ?? '')));
  const natural = columns.map((column, index) =>
    Math.max(displayWidth(column.label), ...cells.map((row) => displayWidth(row[index]!))),
  );
  const widths = width === null ? natural : narrowed(columns, natural, width);
  const gap = ' '.repeat(GAP);
  const render = (row: readonly string[]): string[] => {
    const folded = row.map((cell, index) => (columns[index]!.folds ? fold(cell, widths[index]!) : [cell]));
    const height = Math.max(...folded.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) =>
      folded
        .map((lines, index) => pad(lines[line] ?? '', widths[index]!, columns[index]!.align))
        .join(gap)
        .trimEnd(),
    );
  };
  const header = render(columns.map((column) => column.label));
  return [...header, widths.map((each) => '─'.repeat(each)).join(gap), ...cells.flatMap(render)].join('\n');
}

/** The same as a Markdown table; text from outside is escaped. */
export function markdownTable(columns: readonly Column[], rows: readonly Row[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map((column) => column.label)),
    line(columns.map((column) => (column.align === 'right' ? '---:' : '---'))),
    ...rows.map((row) => line(columns.map((column) => markdownText(row[column.key] ?? '')))),
  ].join('\n');
}
