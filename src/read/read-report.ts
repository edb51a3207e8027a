import { UnreadableReportError, UsageError } from '../errors.js';
import { sha256 } from '../model/canonical.js';
import { Marking, type Report } from '../model/report.js';
import { binaryReason } from './binary.js';
import { decode, isUtf16 } from './decode.js';
import type { Parsed } from './format.js';
import { formatOf } from './formats.js';
import { headlineOf } from './headline.js';
import { languageOf, languageTagOf, UNDETERMINED } from './language.js';
import { normaliseText } from './normalise.js';
import { whenOf } from './published.js';

/** What the caller knows of a report and the report may not say. Dates and languages as people write them. */
export interface Known {
  readonly title?: string | null;
  readonly outlet?: string | null;
  readonly published?: string | null;
  readonly language?: string | null;
  readonly marking?: string | null;
  /** When it was read, ISO 8601; now when left out. */
  readonly retrieved?: string;
}

/** Where content came from: `{ source: 'reports/a.txt', mime: null, charset: null }`. */
export interface Origin {
  /** Path or URL. */
  readonly source: string;
  /** Media type and charset that a server gave. */
  readonly mime?: string | null;
  readonly charset?: string | null;
}

/** The longest text that is read, in UTF-16 units: some 3,000 pages. */
export const LONGEST_TEXT = 10_000_000;

/** What the caller knows, checked and in the form of the model; throws `UsageError` for a value that can't be read. */
export function checkKnown(known: Known): Known {
  const published = known.published ? whenOf(known.published) : null;
  if (known.published && !published)
    throw new UsageError(
      `the date "${known.published}" can't be read`,
      'Write it as 2025-03-15, or 2025-03 when only the month is known.',
    );
  const language = known.language ? languageTagOf(known.language) : null;
  if (known.language && !language)
    throw new UsageError(`"${known.language}" is no language code`, 'Use a code such as en, nl or pt-BR.');
  const marking = known.marking ? (Marking.safeParse(known.marking).data ?? null) : null;
  if (known.marking && !marking)
    throw new UsageError(`"${known.marking}" is no marking`, `Use one of ${Marking.options.join(', ')}.`);
  return { ...known, published, language, marking };
}

/** The name of the site, when a page or file gives its address and no outlet. */
const hostOf = (url: string | null): string | null =>
  url ? new URL(url).hostname.replace(/^www\./, '') : null;

async function reportOf(parsed: Parsed, origin: Origin, mime: string, known: Known): Promise<Report> {
  const given = checkKnown(known);
  const text = normaliseText(parsed.text);
  if (!/[\p{L}\p{N}]/u.test(text))
    throw new UnreadableReportError(
      origin.source,
      'there is no text in it',
      'Check that it is the right file.',
    );
  if (text.length > LONGEST_TEXT)
    throw new UnreadableReportError(
      origin.source,
      `its text is longer than ${LONGEST_TEXT / 1_000_000} million characters`,
      'Split it into one file a report.',
    );
  const language = parsed.language ?? given.language ?? (await languageOf(text));
  const title = parsed.title ?? given.title;
  return {
    id: sha256(text),
    source: parsed.url ?? origin.source,
    outlet: parsed.outlet ?? given.outlet ?? hostOf(parsed.url),
    title: title ? normaliseText(title).replace(/\s+/g, ' ').trim() : null,
    language: language === UNDETERMINED ? (parsed.languageHint ?? language) : language,
    published: parsed.published ?? given.published ?? null,
    retrieved: given.retrieved ?? new Date().toISOString(),
    text,
    mime,
    marking: Marking.nullable()
      .catch(null)
      .parse(parsed.marking ?? given.marking ?? null),
    duplicateOf: null,
  };
}

/**
 * The report in the bytes of a file or page. What it says of itself goes before what is `known`. Throws
 * `UnreadableReportError` for what is no text, empty, too long or badly formed.
 */
export async function readBytes(bytes: Uint8Array, origin: Origin, known: Known = {}): Promise<Report> {
  if (bytes.length === 0)
    throw new UnreadableReportError(origin.source, 'is empty', 'Check that it is the right file.');
  const binary = isUtf16(bytes) ? null : binaryReason(bytes);
  if (binary) throw new UnreadableReportError(origin.source, binary.what, binary.advice);
  const { text: decoded } = decode(bytes, origin.charset);
  const content = decoded.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const format = formatOf(content, origin.source, origin.mime);
  return reportOf(await format.parse(content, origin.source), origin, format.mime, known);
}

/**
 * The report in a text that the caller holds: normalised like any other and kept whole, front matter and all, so that
 * offsets into a normalised text hold. Throws like `readBytes`.
 */
export async function readText(text: string, source: string, known: Known = {}): Promise<Report> {
  const title = known.title ?? headlineOf(text.slice(0, 2000).replace(/\r\n?/g, '\n'));
  const parsed: Parsed = { text, title, url: null, outlet: null, published: null, language: null };
  return reportOf(parsed, { source }, 'text/plain', known);
}
