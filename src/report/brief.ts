import type { Claim } from '../model/claim.js';
import { isDisputed, type LedgerRecord, type RecordField } from '../model/record.js';
import type { Report } from '../model/report.js';
import { formatReport } from './evidence.js';
import { excerptOf, formatExcerpt } from './excerpt.js';
import { fieldLabelOf, fieldValueOf, formatModality, formatValue } from './format-value.js';
import { formatTotals, moneyTotals } from './money-totals.js';
import { plainText } from './plain-text.js';

/** One numbered source: a report, the sentence in it, and where that stands. */
export interface BriefSource {
  readonly number: number;
  readonly claim: string;
  readonly report: string;
  readonly where: string;
  readonly sentence: string;
  readonly language: string;
  readonly start: number;
  readonly end: number;
}

/** One line of a brief, its sources by number; `details` are lines under it. */
export interface BriefLine {
  readonly text: string;
  readonly record: string | null;
  readonly disputed: boolean;
  readonly sources: readonly number[];
  readonly details: readonly BriefLine[];
}

export interface BriefSection {
  readonly heading: string;
  readonly lines: readonly BriefLine[];
  /** What is said where there are no lines. */
  readonly empty: string;
}

/** What a desk officer reads before the next meeting. */
export interface Brief {
  readonly title: string;
  /** Day from which on meetings and dates are "coming": the latest day of publication, `YYYY-MM-DD`, or null. */
  readonly day: string | null;
  readonly reports: number;
  readonly sections: readonly BriefSection[];
  readonly sources: readonly BriefSource[];
}

/** All that a brief is made from. */
export interface BriefInput {
  readonly records: readonly LedgerRecord[];
  readonly claims: ReadonlyMap<string, Claim>;
  readonly reports: ReadonlyMap<string, Report>;
}

const first = (record: LedgerRecord, field: string): unknown =>
  record.fields[field]?.values[0]?.value ?? null;
const shown = (record: LedgerRecord, field: string): string =>
  formatValue(first(record, field), fieldValueOf(record.kind, field));
const joined = (...parts: readonly (string | false | null)[]): string => parts.filter(Boolean).join(' · ');
const ofKind = (input: BriefInput, kind: LedgerRecord['kind']): LedgerRecord[] =>
  input.records.filter((record) => record.kind === kind);

/** Numbers claims as they are cited, one number a sentence of a report. */
class Sources {
  readonly list: BriefSource[] = [];
  private readonly numbers = new Map<string, number>();
  constructor(private readonly input: BriefInput) {}

  cite(claims: readonly string[]): number[] {
    const numbers = new Set<number>();
    for (const id of claims.slice(0, MOST_SOURCES)) {
      const claim = this.input.claims.get(id);
      const report = claim && this.input.reports.get(claim.report);
      const span = claim?.evidence[0];
      if (!claim || !report || !span) continue;
      const key = `${report.id} ${span.start} ${span.end}`;
      let number = this.numbers.get(key);
      if (!number) {
        number = this.list.length + 1;
        this.numbers.set(key, number);
        const sentence = formatExcerpt(excerptOf(report.text, span, report.language), ['', '']);
        this.list.push({
          number,
          claim: id,
          report: report.id,
          where: formatReport(report),
          sentence,
          language: report.language,
          start: span.start,
          end: span.end,
        });
      }
      numbers.add(number);
    }
    return [...numbers].sort((a, b) => a - b);
  }
}

/** Most sources cited for one line; the record has them all. */
const MOST_SOURCES = 6;

type Cite = (claims: readonly string[]) => number[];

const lineOf = (
  record: LedgerRecord,
  text: string,
  cite: Cite,
  details: readonly BriefLine[] = [],
): BriefLine => ({
  text,
  record: record.id,
  disputed: isDisputed(record),
  sources: cite(record.claims),
  details,
});

/** A disputed or changing field with every value and its sources. */
function valueLines(record: LedgerRecord, name: string, field: RecordField, cite: Cite): BriefLine[] {
  if (field.values.length < 2 || field.relation === 'agreed') return [];
  const type = fieldValueOf(record.kind, name);
  return field.values.map((value) => ({
    text: joined(
      `${fieldLabelOf(record.kind, name)}: ${formatValue(value.value, type)}`,
      value.modality !== 'reported' && formatModality(value.modality),
      value.relation === 'first' ? `shown first: ${field.why}` : value.relation,
      value.sources > 1 && `×${value.sources}`,
    ),
    record: record.id,
    disputed: field.relation === 'disputed',
    sources: cite(value.claims),
    details: [],
  }));
}

const differing = (record: LedgerRecord, cite: Cite): BriefLine[] =>
  Object.entries(record.fields).flatMap(([name, field]) =>
    field.relation === 'disputed' || field.relation === 'updated'
      ? valueLines(record, name, field, cite)
      : [],
  );

function participants(record: LedgerRecord, cite: Cite): BriefLine[] {
  const parts = record.parts.filter((part) => part.type === 'participant' && part.actor);
  return parts.map((part) => {
    const person = formatValue(part.fields.person?.values[0]?.value ?? null, 'person');
    const role = formatValue(part.fields.role?.values[0]?.value ?? null, 'choice');
    return {
      text: joined(plainText(part.actor!.name), person, role),
      record: record.id,
      disputed: false,
      sources: cite(part.claims),
      details: [],
    };
  });
}

function meetings(input: BriefInput, day: string | null, coming: boolean, cite: Cite): BriefLine[] {
  const isComing = (record: LedgerRecord): boolean => {
    const when = String(first(record, 'when') ?? '');
    return when && day ? when.split('/').at(-1)!.slice(0, 10) > day : first(record, 'modality') === 'planned';
  };
  return ofKind(input, 'meeting')
    .filter((record) => isComing(record) === coming)
    .map((record) => {
      const text = joined(
        shown(record, 'when') || 'no date',
        shown(record, 'type'),
        shown(record, 'place'),
        shown(record, 'format'),
        shown(record, 'hosts') && `hosted by ${shown(record, 'hosts')}`,
        shown(record, 'attendance'),
      );
      return lineOf(record, text, cite, [...differing(record, cite), ...participants(record, cite)]);
    });
}

function commitments(input: BriefInput, cite: Cite): BriefLine[] {
  const records = ofKind(input, 'commitment');
  const byActor = new Map<string, LedgerRecord[]>();
  for (const record of records) {
    const name = shown(record, 'actor') || '—';
    byActor.set(name, [...(byActor.get(name) ?? []), record]);
  }
  return [...byActor]
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .map(([name, own]) => ({
      text: joined(name, ...moneyTotals(own).totals.map(({ total }) => formatValue(total))),
      record: null,
      disputed: own.some(isDisputed),
      sources: [],
      details: own.map((record) =>
        lineOf(
          record,
          joined(
            shown(record, 'category'),
            shown(record, 'item') || shown(record, 'quantity'),
            shown(record, 'money'),
            shown(record, 'percent'),
            shown(record, 'recipient') && `to ${shown(record, 'recipient')}`,
            shown(record, 'deadline') && `by ${shown(record, 'deadline')}`,
            shown(record, 'status'),
            shown(record, 'conditions') && `if: ${shown(record, 'conditions')}`,
            record.sources > 1 && `×${record.sources}`,
          ),
          cite,
          differing(record, cite),
        ),
      ),
    }));
}

function dependencies(input: BriefInput, cite: Cite): BriefLine[] {
  const titles = new Map(input.records.map((record) => [record.id, record.title]));
  return input.records.flatMap((record) =>
    record.links
      .filter(({ type }) => type === 'depends-on')
      .map(({ record: other, why }) =>
        lineOf(
          record,
          `${plainText(record.title)} waits for ${plainText(titles.get(other) ?? other)} (${plainText(why)})`,
          cite,
        ),
      ),
  );
}

function disputes(input: BriefInput, cite: Cite): BriefLine[] {
  return input.records.filter(isDisputed).map((record) => {
    const own = Object.entries(record.fields).flatMap(([name, field]) =>
      field.relation === 'disputed' ? valueLines(record, name, field, cite) : [],
    );
    const inParts = record.parts.flatMap((part) =>
      Object.entries(part.fields).flatMap(([name, field]) =>
        field.relation === 'disputed' ? valueLines(record, name, field, cite) : [],
      ),
    );
    return lineOf(record, `${record.kind}: ${plainText(record.title)}`, cite, [...own, ...inParts]);
  });
}

/** Simple lists: which kind, and which of its fields make a line. */
const LISTS: readonly {
  readonly kind: LedgerRecord['kind'];
  readonly heading: string;
  readonly fields: readonly string[];
  readonly empty: string;
}[] = [
  {
    kind: 'position',
    heading: 'Where the parties stand',
    fields: ['actor', 'person', 'subject', 'stance', 'conditions'],
    empty: 'No positions yet.',
  },
  {
    kind: 'proposal',
    heading: 'Proposals and ceasefire',
    fields: ['type', 'status', 'proposers', 'duration', 'terms'],
    empty: 'No proposals yet.',
  },
  {
    kind: 'measure',
    heading: 'Pressure',
    fields: ['type', 'status', 'by', 'against', 'when'],
    empty: 'No measures yet.',
  },
  {
    kind: 'incident',
    heading: 'Incidents, each side’s claim beside the other’s',
    fields: ['when', 'type', 'place', 'by', 'against', 'quantity', 'killed', 'injured'],
    empty: 'No incidents yet.',
  },
];

function simple(
  input: BriefInput,
  kind: LedgerRecord['kind'],
  fields: readonly string[],
  cite: Cite,
): BriefLine[] {
  return ofKind(input, kind).map((record) => {
    const said = record.fields.actor
      ? ''
      : (record.fields.by?.values[0]?.attributedTo ?? []).map((actor) => plainText(actor.name)).join(', ');
    const values = fields.map((field) => {
      const value = shown(record, field);
      return value && /^(?:by|against|killed|injured)$/u.test(field)
        ? `${fieldLabelOf(record.kind, field)} ${value}`
        : value;
    });
    return lineOf(record, joined(...values, said && `according to ${said}`), cite, differing(record, cite));
  });
}

/** Coming dates, in order: meetings and deadlines after the day. */
function dates(input: BriefInput, day: string | null, cite: Cite): BriefLine[] {
  const found = input.records.flatMap((record) => {
    const when = first(record, record.kind === 'commitment' ? 'deadline' : 'when');
    return typeof when === 'string' && day && when.slice(0, 10) > day.slice(0, when.length)
      ? [{ when, record }]
      : [];
  });
  return found
    .sort((a, b) => (a.when < b.when ? -1 : 1))
    .map(({ when, record }) =>
      lineOf(record, joined(formatValue(when, 'when'), `${record.kind}: ${plainText(record.title)}`), cite),
    );
}

/** The brief of a dossier: every line with numbered sources down to the sentence. */
export function briefOf(input: BriefInput, title: string): Brief {
  const published = [...input.reports.values()].map((report) => report.published?.slice(0, 10) ?? '').sort();
  const day = published.at(-1) || null;
  const sources = new Sources(input);
  const cite: Cite = (claims) => sources.cite(claims);
  const totals = formatTotals(moneyTotals(ofKind(input, 'commitment'))).filter((line) => line !== '');
  const commitmentLines = commitments(input, cite);
  const sections: BriefSection[] = [
    {
      heading: 'Coming meetings',
      lines: meetings(input, day, true, cite),
      empty: 'No meeting is announced.',
    },
    { heading: 'Meetings held', lines: meetings(input, day, false, cite), empty: 'No meeting yet.' },
    {
      heading: 'Commitments by actor',
      lines: [
        ...commitmentLines,
        ...totals.map(
          (text): BriefLine => ({ text, record: null, disputed: false, sources: [], details: [] }),
        ),
      ],
      empty: 'No commitments yet.',
    },
    ...LISTS.slice(0, 2).map(({ kind, heading, fields, empty }) => ({
      heading,
      lines: simple(input, kind, fields, cite),
      empty,
    })),
    {
      heading: 'What waits for what',
      lines: dependencies(input, cite),
      empty: 'Nothing is said to wait for anything else.',
    },
    ...LISTS.slice(2).map(({ kind, heading, fields, empty }) => ({
      heading,
      lines: simple(input, kind, fields, cite),
      empty,
    })),
    { heading: 'Where sources disagree', lines: disputes(input, cite), empty: 'No open dispute.' },
    { heading: 'Coming dates', lines: dates(input, day, cite), empty: 'No coming date.' },
  ];
  return { title, day, reports: input.reports.size, sections, sources: sources.list };
}
