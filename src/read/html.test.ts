import { expect, test } from 'vitest';
import { html } from './html.js';

const PARAGRAPHS = [
  'The steering group of the mission met in Nairobi on Tuesday and agreed to extend its mandate by six months, its secretariat announced.',
  'Eleven countries sent delegations. Two of them offered further police officers, provided that the council approves a budget before July.',
  'A spokesperson of the secretariat called the outcome "a basis to work from" and gave no date for the next round of consultations.',
];

const page = (head: string, body: string = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')): string =>
  `<!doctype html><html lang="en-gb"><head>${head}</head><body><nav><a href="/">Home</a> <a href="/w">World</a></nav>
   <main><article><h1>Mandate extended</h1>${body}</article></main><footer>Terms and conditions</footer></body></html>`;

test('main text, one line a paragraph', async () => {
  const { text } = await html.parse(page('<title>Mandate extended</title>'), 'a.html');
  expect(text).toBe(PARAGRAPHS.join('\n\n'));
});

const ld = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

test.each([
  [
    'linked data',
    ld({
      '@type': 'NewsArticle',
      headline: 'From data',
      datePublished: '2025-03-15T08:00:00Z',
      publisher: { name: 'Wire' },
    }),
    { title: 'From data', published: '2025-03-15', outlet: 'Wire' },
  ],
  [
    'a graph',
    ld({
      '@graph': [
        { '@type': 'WebSite', name: 'x' },
        { '@type': ['ReportageNewsArticle'], headline: 'In a graph', publisher: [{ name: 'Wire' }] },
      ],
    }),
    { title: 'In a graph', outlet: 'Wire' },
  ],
  [
    'broken data is skipped',
    '<script type="application/ld+json">{oops</script><meta property="og:title" content="From meta">',
    { title: 'From meta' },
  ],
  [
    'meta tags',
    '<meta property="article:published_time" content="2025-03-15T08:00:00Z"><meta property="og:site_name" content="Wire"><meta property="og:title" content="T">',
    { title: 'T', published: '2025-03-15', outlet: 'Wire' },
  ],
  [
    'Dublin Core',
    '<meta name="DC.date" content="2025-03-15"><meta name="DC.title" content="T">',
    { title: 'T', published: '2025-03-15' },
  ],
  ['the heading', '<title>Mandate extended | Wire</title>', { title: 'Mandate extended', published: null }],
  [
    'the address',
    '<link rel="canonical" href="https://example.org/x">',
    { url: 'https://example.org/x', languageHint: 'en-GB' },
  ],
  ['no script address', '<link rel="canonical" href="javascript:alert(1)">', { url: null }],
])('metadata: %s', async (_, head, wanted) => {
  expect(await html.parse(page(head), 'a.html')).toMatchObject(wanted);
});

test('a time element gives the date, and one that says nothing is passed over', async () => {
  const body = `<time>just now</time><header><time datetime="2025-03-15T10:00">Saturday</time></header><p>${PARAGRAPHS.join('</p><p>')}</p>`;
  expect((await html.parse(page('', body), 'a.html')).published).toBe('2025-03-15');
});

test('a page without an article gives all of its text, without scripts and styles', async () => {
  const { text } = await html.parse(
    '<body><script>var a</script><style>b{}</style>Short&nbsp;note<br>of two lines</body>',
    'a.html',
  );
  expect(text).toBe('Short note\n\nof two lines');
});

test('soft hyphens go', async () => {
  expect((await html.parse('<body>peace&shy;keepers</body>', 'a.html')).text).toBe('peacekeepers');
});

test.each([
  ['deep', '<div>'.repeat(20_000)],
  ['wide', '<p>more</p>'.repeat(40_000)],
  ['unclosed', '<table><tr><td><a href="'],
])('a monstrous page is taken whole: %s', async (_, body) => {
  expect((await html.parse(`<body><p>The text.</p>${body}`, 'a.html')).text).toContain('The text.');
});

test.each([
  ['<!DOCTYPE html><p>x', true],
  ['<?xml version="1.0"?>\n<html>', true],
  ['<!-- saved --> <html>', true],
  ['A <html> tag in prose', false],
  ['<b>Bold</b> start', false],
])('%s recognised: %s', (content, wanted) => {
  expect(html.recognises(content)).toBe(wanted);
});
