import type { LedgerRecord, RecordField, RecordLink, RecordPart, RecordValue } from '../model/record.js';
import { type Evidence, formatManner, formatReport } from './evidence.js';
import { formatExcerpt } from './excerpt.js';
import { formatWhen } from './format-date.js';
import { fieldLabelOf, fieldValueOf, formatModality, formatValue } from './format-value.js';
import { plainText } from './plain-text.js';
import { DISPUTED, formatSources, shortId } from './record-cells.js';

/** Claims that are quoted for one value at most; the rest are counted. */
const QUOTED = 3;

/** What stands around the words that say so: marks that a plain text or a terminal can show. */
export type Marks = readonly [string, string];

/** The claims that an explanation of a record quotes, in the order of its numbers. */
export function quotedClaims(record: LedgerRecord): string[] {
  const fields = [record.fields, ...record.parts.map((part) => part.fields)];
  const chosen = fields.flatMap((each) =>
    Object.values(each).flatMap((field) => field.values.flatMap(({ claims }) => claims.slice(0, QUOTED))),
  );
  return [...new Set(chosen)];
}

/** Number of the passage that each claim rests on. */
type Numbers = ReadonlyMap<string, number>;

/** Claims of one report that rest on the same sentences are quoted once. */
function passagesOf(evidence: readonly Evidence[]): Evidence[][] {
  const passages = new Map<string, Evidence[]>();
  for (const each of evidence) {
    const key = JSON.stringify([each.report.id, each.excerpts]);
    passages.set(key, [...(passages.get(key) ?? []), each]);
  }
  return [...passages.values()];
}

function references(claims: readonly string[], numbers: Numbers): string {
  const known = [...new Set(claims.slice(0, QUOTED).flatMap((id) => numbers.get(id) ?? []))].sort(
    (a, b) => a - b,
  );
  const more = claims.length - Math.min(claims.length, QUOTED);
  return `[${known.join('] [')}]${more > 0 ? ` and ${more} more` : ''}`;
}

function valueLine(kind: string, field: string, value: RecordValue, numbers: Numbers): string {
  const text = formatValue(value.value, fieldValueOf(kind, field));
  const manner = [
    field === 'modality' ? '' : formatModality(value.modality),
    value.relation === 'first' || value.relation === 'agreed' ? '' : value.relation,
  ];
  const said = manner.filter(Boolean).join(', ');
  return `${text}${said ? ` (${said})` : ''}  ${formatSources(value.support)}  ${references(value.claims, numbers)}`;
}

function fieldLines(kind: string, name: string, field: RecordField, numbers: Numbers): string[] {
  const mark = field.relation === 'disputed' ? ` ${DISPUTED}` : '';
  const lines = field.values.map((value) => `  ${valueLine(kind, name, value, numbers)}`);
  const why = field.values.length > 1 ? [`  ${plainText(field.why)}`] : [];
  return [`${fieldLabelOf(kind, name)}${mark}`, ...lines, ...why];
}

/** A record whose every claim is of one kind of thing lists this field last, and only when there is doubt. */
const isPlain = (name: string, field: RecordField): boolean =>
  name === 'modality' && field.values.every(({ value }) => value === 'reported');

const PART_KINDS: { readonly [type in RecordPart['type']]: readonly [kind: string, label: string] } = {
  participant: ['participation', 'taking part'],
  office: ['office', 'offices'],
  membership: ['participation', 'member of'],
  stance: ['position', 'stances'],
};

function partLines(part: RecordPart, numbers: Numbers): string[] {
  const [kind] = PART_KINDS[part.type];
  const name = formatValue(part.name, part.type === 'membership' ? 'text' : 'choice');
  const actor = part.actor && plainText(part.actor.name);
  const head = part.type === 'stance' ? name : [name, actor].filter(Boolean).join(', ');
  const fields = Object.entries(part.fields).filter(([field, content]) => !isPlain(field, content));
  const lines = fields.flatMap(([field, content]) => {
    const values = content.values.map((value) => valueLine(kind, field, value, numbers)).join(' · ');
    const mark = content.relation === 'disputed' ? ` ${DISPUTED}` : '';
    const why = content.relation === 'disputed' ? [`      ${plainText(content.why)}`] : [];
    return [`    ${fieldLabelOf(kind, field)}${mark}: ${values}`, ...why];
  });
  return [`  ${head}`, ...lines];
}

function partsOf(record: LedgerRecord, numbers: Numbers): string[] {
  return Object.entries(PART_KINDS).flatMap(([type, [, label]]) => {
    const parts = record.parts.filter((part) => part.type === type);
    return parts.length === 0 ? [] : ['', label, ...parts.flatMap((part) => partLines(part, numbers))];
  });
}

const LINK_WORDS: { readonly [type in RecordLink['type']]: string } = {
  'depends-on': 'depends on',
  'part-of': 'is part of',
  'top-up-of': 'comes on top of',
  'other-side-of': "is the other side's account of",
  'maybe-same-as': 'may be the same as',
};

/**
 * A passage as it is listed: `[3] Harbour Gazette, 2 March 2025 · claim 0123456 expected` and its sentences; the
 * evidence is that of all claims that rest on it.
 */
export function passageLines(passage: readonly Evidence[], number: number | null, marks: Marks): string[] {
  const { report, excerpts } = passage[0]!;
  const claims = passage.map(({ claim }) =>
    [shortId(claim.id), formatManner(claim)].filter(Boolean).join(' '),
  );
  const copy = report.duplicateOf ? `a copy of report ${shortId(report.duplicateOf)}` : '';
  const head = [
    formatReport(report),
    copy,
    `${claims.length === 1 ? 'claim' : 'claims'} ${claims.join(', ')}`,
  ];
  const sentences = excerpts.map((excerpt) => `    ${formatExcerpt(excerpt, marks)}`);
  return [`${number === null ? '' : `[${number}] `}${head.filter(Boolean).join(' · ')}`, ...sentences];
}

function reportedLine(record: LedgerRecord): string {
  const { firstReported: first, lastReported: last, sources } = record;
  const dates =
    first && last
      ? first === last
        ? formatWhen(first)
        : `${formatWhen(first)} to ${formatWhen(last)}`
      : 'undated';
  return `Reported by ${sources} independent ${sources === 1 ? 'source' : 'sources'}, ${dates}`;
}

/**
 * A record as a person checks it: each field with all its values, how they relate and why one is shown first, and
 * the numbered sentences that say so. `evidence` are those of `quotedClaims`, in that order; `titles` name the
 * records at the other end of links.
 */
export function explainRecord(
  record: LedgerRecord,
  evidence: readonly Evidence[],
  titles: ReadonlyMap<string, string>,
  marks: Marks,
): string[] {
  const passages = passagesOf(evidence);
  const numbers = new Map(
    passages.flatMap((passage, index) => passage.map(({ claim }) => [claim.id, index + 1] as const)),
  );
  const fields = Object.entries(record.fields).filter(([name, field]) => !isPlain(name, field));
  const links = record.links.map(
    ({ type, record: other, why }) =>
      `  ${LINK_WORDS[type]} ${shortId(other)} ${plainText(titles.get(other) ?? '')}: ${plainText(why)}`,
  );
  return [
    `${record.kind} ${shortId(record.id)}: ${plainText(record.title)}`,
    reportedLine(record),
    '',
    ...fields.flatMap(([name, field]) => fieldLines(record.kind, name, field, numbers)),
    ...partsOf(record, numbers),
    ...(record.joined.length > 0
      ? ['', 'held to be one thing', ...record.joined.map((why) => `  ${plainText(why)}`)]
      : []),
    ...(links.length > 0 ? ['', 'links', ...links] : []),
    '',
    'what the reports say',
    ...passages.flatMap((passage, index) => passageLines(passage, index + 1, marks)),
  ];
}
