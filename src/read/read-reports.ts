import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { RapporteurError, UnreadableReportError } from '../errors.js';
import type { Report } from '../model/report.js';
import { findInputs, type Input } from './find-inputs.js';
import { checkKnown, type Known, readBytes } from './read-report.js';

/** Largest file or page, in bytes. A report is some kilobytes, a long study with markup some megabytes. */
export const MAX_BYTES = 20_000_000;

export interface ReadOptions extends Known {
  /** Where `-` reads from; the standard input of the process when left out. */
  readonly stdin?: Readable;
  /** Whether addresses on this machine and in local networks may be fetched. */
  readonly allowPrivate?: boolean;
  readonly maxBytes?: number;
}

/** A report, or why one could not be read; `source` is the path or address that was asked for. */
export type ReadOutcome =
  | { readonly source: string; readonly report: Report; readonly error?: undefined }
  | { readonly source: string; readonly report?: undefined; readonly error: RapporteurError };

/** How errors call it; a report keeps `-`. */
const STDIN = 'standard input';

const tooLarge = (source: string, maxBytes: number): UnreadableReportError =>
  new UnreadableReportError(
    source,
    `is larger than ${Math.round(maxBytes / 1_000_000)} MB`,
    'Split it into one file a report.',
  );

async function collect(
  stream: AsyncIterable<Buffer | string>,
  source: string,
  maxBytes: number,
): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > maxBytes) throw tooLarge(source, maxBytes);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

const SYSTEM_REASONS: { readonly [code: string]: string } = {
  EACCES: 'may not be read (permission denied)',
  EPERM: 'may not be read (permission denied)',
  ENOENT: 'there is no such file',
  EISDIR: 'is a folder',
  EMFILE: 'too many files are open',
};

/** Bytes of a file, which may be a pipe. */
async function fileBytes(path: string, maxBytes: number): Promise<Uint8Array> {
  if (/\.(?:jsonl?|ndjson)$/i.test(path))
    throw new UnreadableReportError(
      path,
      'is JSON, not a report',
      'For reports as JSON Lines use --jsonl and give them on standard input.',
    );
  try {
    const file = await open(path);
    try {
      const { size, isDirectory } = await file
        .stat()
        .then((stat) => ({ size: stat.size, isDirectory: stat.isDirectory() }));
      if (isDirectory) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' });
      if (size > maxBytes) throw tooLarge(path, maxBytes);
      return await collect(file.createReadStream({ autoClose: false }), path, maxBytes);
    } finally {
      await file.close();
    }
  } catch (cause) {
    if (cause instanceof RapporteurError) throw cause;
    const { code = '', message } = cause as NodeJS.ErrnoException;
    throw new UnreadableReportError(
      path,
      SYSTEM_REASONS[code] ?? message,
      'Check the path and its permissions.',
      { cause },
    );
  }
}

/** The report at one input; throws `UnreadableReportError`. */
export async function readInput(input: Input, options: ReadOptions = {}): Promise<Report> {
  const maxBytes = options.maxBytes ?? MAX_BYTES;
  if (input.kind === 'none') throw input.error;
  if (input.kind === 'url') {
    const { fetchPage } = await import('./fetch-page.js');
    const page = await fetchPage(input.source, { allowPrivate: options.allowPrivate === true, maxBytes });
    const report = await readBytes(
      page.bytes,
      { source: page.url, mime: page.mime, charset: page.charset },
      options,
    );
    return {
      ...report,
      source: page.url,
      outlet: report.outlet ?? new URL(page.url).hostname.replace(/^www\./, ''),
    };
  }
  if (input.kind === 'file')
    return readBytes(await fileBytes(input.source, maxBytes), { source: input.source }, options);
  const bytes = await collect(options.stdin ?? process.stdin, STDIN, maxBytes);
  const report = await readBytes(bytes, { source: STDIN }, options);
  return report.source === STDIN ? { ...report, source: input.source } : report;
}

/**
 * Reads reports from paths, folders, globs, addresses and `-`, one after the other. What can't be read comes out as an
 * error in its place and the rest go on. Throws `UsageError` when the options can't be read.
 */
export async function* readReports(
  paths: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<ReadOutcome> {
  const known = { ...options, ...checkKnown(options) };
  for await (const input of findInputs(paths)) {
    try {
      yield { source: input.source, report: await readInput(input, known) };
    } catch (error) {
      if (!(error instanceof RapporteurError)) throw error;
      yield { source: input.source, error };
    }
  }
}
