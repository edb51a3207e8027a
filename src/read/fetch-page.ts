import { lookup } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { UnreadableReportError } from '../errors.js';
import { isPrivateAddress } from './private-address.js';

/** What a server answered: the bytes, and what it says they are. */
export interface Page {
  /** After redirects. */
  readonly url: string;
  readonly bytes: Uint8Array;
  readonly mime: string | null;
  readonly charset: string | null;
}

export interface FetchLimits {
  /** Whether hosts on this machine and in local networks may be asked. */
  readonly allowPrivate?: boolean;
  /** For the whole of it, in milliseconds. */
  readonly timeout?: number;
  /** Of the page, unpacked, in bytes. */
  readonly maxBytes: number;
}

const TIMEOUT = 20_000;
const MOST_REDIRECTS = 5;
const TAKEN = ['text/html', 'application/xhtml+xml', 'text/plain', 'text/markdown'];

/** Looks a host up and refuses it when any of its addresses is private, so that what was checked is what is asked. */
const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    const hidden = addresses?.find(({ address }) => isPrivateAddress(address));
    const refused = hidden ? new Error(`${hostname} is the private address ${hidden.address}`) : null;
    const [first] = addresses ?? [];
    if (error || refused || !first) callback(error ?? refused, '', 4);
    else if (options.all) callback(null, addresses);
    else callback(null, first.address, first.family);
  });
};

function ask(url: URL, limits: FetchLimits, signal: AbortSignal): Promise<http.IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!limits.allowPrivate && isIP(host) && isPrivateAddress(host))
    throw new Error(`${host} is a private address`);
  const headers = {
    accept: 'text/html, text/plain;q=0.9, text/markdown;q=0.9',
    'accept-encoding': 'gzip, deflate, br',
    'user-agent': 'rapporteur',
  };
  return new Promise((resolve, reject) => {
    const client = url.protocol === 'https:' ? https : http;
    const lookedUp = limits.allowPrivate ? {} : { lookup: publicLookup };
    client.get(url, { headers, signal, agent: false, ...lookedUp }, resolve).on('error', reject);
  });
}

async function bytesOf(
  answer: http.IncomingMessage,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const packed = answer.headers['content-encoding'];
  const unpack =
    packed === 'gzip'
      ? createGunzip()
      : packed === 'br'
        ? createBrotliDecompress()
        : packed === 'deflate'
          ? createInflate()
          : null;
  if (unpack) answer.on('error', (error) => unpack.destroy(error));
  const stream = unpack ? answer.pipe(unpack) : answer;
  const stop = (): void => void answer.destroy(new Error('it took too long'));
  signal.addEventListener('abort', stop, { once: true });
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) {
      answer.destroy();
      throw new Error(`it is larger than ${Math.round(maxBytes / 1_000_000)} MB`);
    }
    chunks.push(chunk);
  }
  signal.removeEventListener('abort', stop);
  return Buffer.concat(chunks);
}

async function follow(start: URL, limits: FetchLimits, signal: AbortSignal): Promise<Page> {
  let url = start;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    if (!/^https?:$/.test(url.protocol)) throw new Error(`it redirects to ${url.protocol}`);
    const answer = await ask(url, limits, signal);
    const status = answer.statusCode ?? 0;
    if (status >= 300 && status < 400 && answer.headers.location) {
      answer.destroy();
      url = new URL(answer.headers.location, url);
      continue;
    }
    const [mime = '', ...parameters] = (answer.headers['content-type'] ?? '')
      .split(';')
      .map((part) => part.trim().toLowerCase());
    const problem =
      status !== 200
        ? `the server answers ${status}`
        : mime && !TAKEN.includes(mime)
          ? `it is ${mime}, not a page of text`
          : null;
    if (problem) {
      answer.destroy();
      throw new Error(problem);
    }
    const charset =
      parameters
        .find((part) => part.startsWith('charset='))
        ?.slice(8)
        .replace(/"/g, '') ?? null;
    const bytes = await bytesOf(answer, limits.maxBytes, signal);
    return {
      url: url.href,
      bytes,
      mime: mime === 'application/xhtml+xml' ? 'text/html' : mime || null,
      charset,
    };
  }
  throw new Error(`it redirects more than ${MOST_REDIRECTS} times`);
}

/**
 * Fetches a page over HTTP(S) within limits of time and size, following a few redirects. Private addresses are refused
 * at every step unless allowed. Throws `UnreadableReportError` with the reason.
 */
export async function fetchPage(address: string, limits: FetchLimits): Promise<Page> {
  const signal = AbortSignal.timeout(limits.timeout ?? TIMEOUT);
  try {
    return await follow(new URL(address), limits, signal);
  } catch (cause) {
    const reason = signal.aborted
      ? 'it took too long'
      : cause instanceof Error
        ? cause.message
        : String(cause);
    const advice = /private address/.test(reason)
      ? 'Give --allow-private if you trust this address.'
      : 'Check the address, or save the page and give the file.';
    throw new UnreadableReportError(address, `can't be fetched: ${reason}`, advice, { cause });
  }
}
