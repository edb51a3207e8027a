import type { DomDocument, DomElement } from './dom.js';
import { languageTagOf } from './language.js';
import { whenOf } from './published.js';

/** What a page says of itself, in its linked data, meta tags and time elements; null where it says nothing. */
export interface PageMetadata {
  readonly title: string | null;
  readonly outlet: string | null;
  /** EDTF. */
  readonly published: string | null;
  readonly url: string | null;
  readonly languageHint: string | null;
}

/** Types of schema.org that are reports, by the end of their name. */
const ARTICLE = /(?:Article|Posting|Report|Analysis|Opinion|Review)$/;

type Data = { readonly [key: string]: unknown };

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every object of the linked data on a page, `@graph` and lists opened; broken blocks are skipped. */
function linkedData(document: DomDocument): Data[] {
  const found: Data[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    let block: unknown;
    try {
      block = JSON.parse(
        (script.textContent ?? '').replace(/^\s*<!--|-->\s*$|^\s*<!\[CDATA\[|\]\]>\s*$/g, ''),
      );
    } catch {
      continue;
    }
    const pending = [block];
    for (let part = pending.pop(); part !== undefined && found.length < 1000; part = pending.pop()) {
      if (Array.isArray(part)) pending.push(...part.slice(0, 1000).reverse());
      else if (isData(part)) {
        found.push(part);
        pending.push(part['@graph'] ?? null, part.mainEntity ?? null);
      }
    }
  }
  return found;
}

const isArticle = (data: Data): boolean =>
  [data['@type']].flat().some((type) => typeof type === 'string' && ARTICLE.test(type));

/** A text, or the name of the thing that stands in its place. */
function nameIn(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  const name = isData(first) ? first.name : first;
  return typeof name === 'string' && name.trim() ? name.trim().replace(/\s+/g, ' ') : null;
}

/** Content of the first meta tag that has one of the names. */
function metaOf(document: DomDocument, names: readonly string[]): string | null {
  const tags = [...document.querySelectorAll('meta[content]')];
  for (const name of names) {
    const tag = tags.find((each) =>
      ['name', 'property', 'itemprop', 'http-equiv'].some(
        (key) => each.getAttribute(key)?.toLowerCase() === name,
      ),
    );
    const content = tag?.getAttribute('content')?.replace(/\s+/g, ' ').trim();
    if (content) return content;
  }
  return null;
}

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'og:published_time',
  'parsely-pub-date',
  'publish-date',
  'publication_date',
  'pubdate',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'dcterms.created',
  'citation_publication_date',
  'date',
];

const firstWhen = (values: Iterable<string | null | undefined>): string | null => {
  for (const value of values) {
    const when = value ? whenOf(value) : null;
    if (when) return when;
  }
  return null;
};

/** Times on the page: those marked as the publication first, then one in the article's head, then any. */
function* timesOf(document: DomDocument): Generator<string | null> {
  const selectors = [
    '[itemprop="datePublished"]',
    'time[pubdate]',
    'article header time',
    'header time',
    'article time',
    'main time',
    'time',
  ];
  for (const selector of selectors) {
    const element = document.querySelector(selector);
    if (!element) continue;
    yield element.getAttribute('datetime');
    yield element.getAttribute('content');
    yield element.textContent;
  }
}

/** A headline from `<title>` without the name of the site at its end. */
function titleTag(document: DomDocument, outlet: string | null): string | null {
  const title = document.querySelector('head title, title')?.textContent?.replace(/\s+/g, ' ').trim();
  if (!title) return null;
  const [, head, tail] = /^(.+\S)\s+[|–—·-]\s+(.+)$/.exec(title) ?? [];
  return head && (tail === outlet || head.length > 2 * (tail?.length ?? 0)) ? head : title;
}

const onlyHeading = (document: DomDocument): string | null => {
  const headings: DomElement[] = [...document.querySelectorAll('h1')];
  return headings.length === 1 ? (headings[0]?.textContent?.replace(/\s+/g, ' ').trim() ?? null) : null;
};

/** An address as a page gives it, if it is a complete one. */
const webAddress = (value: string | null | undefined): string | null =>
  value && /^https?:\/\//i.test(value) && URL.canParse(value) ? value : null;

/** Reads a page's own description; to be called before anything changes the document. */
export function metadataOf(document: DomDocument): PageMetadata {
  const article = linkedData(document).find(isArticle);
  const outlet =
    nameIn(article?.publisher) ??
    metaOf(document, ['og:site_name', 'application-name', 'dc.publisher', 'citation_journal_title']);
  const given = (key: string): string | null =>
    typeof article?.[key] === 'string' ? (article[key] as string) : null;
  const url =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? metaOf(document, ['og:url']);
  const lang =
    given('inLanguage') ??
    document.documentElement?.getAttribute('lang') ??
    metaOf(document, ['content-language', 'og:locale']);
  return {
    title:
      nameIn(article?.headline) ??
      metaOf(document, ['og:title', 'dc.title', 'twitter:title']) ??
      onlyHeading(document) ??
      titleTag(document, outlet),
    outlet,
    published: firstWhen([
      given('datePublished'),
      given('dateCreated'),
      ...PUBLISHED.map((name) => metaOf(document, [name])),
      ...timesOf(document),
    ]),
    url: webAddress(url),
    languageHint: lang ? languageTagOf(lang) : null,
  };
}
