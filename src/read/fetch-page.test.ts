import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { UnreadableReportError } from '../errors.js';
import { fetchPage } from './fetch-page.js';
import { readReports } from './read-reports.js';

const PAGE = '<html><head><title>Harbour</title></head><body><p>Norway sends engineers.</p></body></html>';
let server: Server;
let root = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    const html = { 'content-type': 'text/html; charset=utf-8' };
    const { pathname } = new URL(request.url ?? '/', 'http://x');
    if (pathname === '/page') response.writeHead(200, html).end(PAGE);
    else if (pathname === '/zip')
      response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(gzipSync(PAGE));
    else if (pathname === '/bomb')
      response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(5_000_000)));
    else if (pathname === '/moved') response.writeHead(302, { location: '/page' }).end();
    else if (pathname === '/loop') response.writeHead(302, { location: '/loop' }).end();
    else if (pathname === '/file') response.writeHead(302, { location: 'file:///etc/passwd' }).end();
    else if (pathname === '/pdf') response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-');
    else if (pathname === '/slow') response.writeHead(200, html).write('<p>');
    else if (pathname === '/latin')
      response
        .writeHead(200, { 'content-type': 'text/plain; charset=iso-8859-1' })
        .end(Buffer.from('Zürich tagt über Genf.', 'latin1'));
    else response.writeHead(404, html).end('no');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const limits = { allowPrivate: true, maxBytes: 1_000_000, timeout: 2_000 };

test.each(['/page', '/zip', '/moved'])('%s is fetched', async (path) => {
  const page = await fetchPage(root + path, limits);
  expect(Buffer.from(page.bytes).toString()).toBe(PAGE);
  expect(page).toMatchObject({ mime: 'text/html', charset: 'utf-8' });
});

test.each([
  ['/none', /the server answers 404/],
  ['/loop', /redirects more than 5 times/],
  ['/file', /redirects to file:/],
  ['/pdf', /it is application\/pdf/],
  ['/bomb', /larger than 1 MB/],
])('%s is refused', async (path, reason) => {
  await expect(fetchPage(root + path, limits)).rejects.toThrow(UnreadableReportError);
  await expect(fetchPage(root + path, limits)).rejects.toThrow(reason);
});

test('a slow page is given up', async () => {
  await expect(fetchPage(`${root}/slow`, { ...limits, timeout: 200 })).rejects.toThrow(/took too long/);
});

test.each(['127.0.0.1', 'localhost', '[::1]'])('%s is refused unless allowed', async (host) => {
  await expect(fetchPage(`http://${host}:${new URL(root).port}/page`, { maxBytes: 1000 })).rejects.toThrow(
    /private address/,
  );
});

test('a page becomes a report that names its address', async () => {
  for await (const { report } of readReports([`${root}/moved`], { allowPrivate: true }))
    expect(report).toMatchObject({
      source: `${root}/page`,
      outlet: '127.0.0.1',
      title: 'Harbour',
      text: 'Norway sends engineers.',
    });
  for await (const { report } of readReports([`${root}/latin`], { allowPrivate: true }))
    expect(report).toMatchObject({ language: 'de', mime: 'text/plain', text: 'Zürich tagt über Genf.' });
});
