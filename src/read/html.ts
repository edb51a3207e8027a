import { UnreadableReportError } from '../errors.js';
import { type DomDocument, type DomElement, linesOf, parseDom, sizeOf } from './dom.js';
import type { Format, Parsed } from './format.js';
import { metadataOf } from './html-metadata.js';

/**
 * Beyond this a page is taken whole: the heuristics take time that grows with the square of the depth, and a real
 * article has some thousand elements, some twenty deep.
 */
const MOST_ELEMENTS = 30_000;
const DEEPEST = 256;

/** Share of the page's text under which the heuristics are held to have missed the article. */
const TOO_SMALL = 0.02;

/** The article of a page, paragraphs as lines; all of the body where no article stands out. Changes the document. */
async function mainText(document: DomDocument): Promise<string> {
  const { Readability } = await import('@mozilla/readability');
  const all = linesOf(document);
  const { elements, depth } = sizeOf(document);
  if (elements > MOST_ELEMENTS || depth > DEEPEST) return all;
  const reader = new Readability<DomElement>(document as never, {
    disableJSONLD: true,
    serializer: (node) => node as unknown as DomElement,
  });
  const content = reader.parse()?.content;
  const main = content ? linesOf(content) : '';
  return main.length > all.length * TOO_SMALL ? main : all;
}

/** Pages: main text, with title, outlet, date and address from what the page says of itself. */
export const html: Format = {
  name: 'html',
  mime: 'text/html',
  extensions: ['.html', '.htm', '.xhtml'],
  recognises: (content) =>
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|article)\b/i.test(
      content,
    ),
  async parse(content, source): Promise<Parsed> {
    try {
      const document = await parseDom(content);
      const metadata = metadataOf(document);
      return { ...metadata, language: null, text: await mainText(document) };
    } catch (cause) {
      throw new UnreadableReportError(
        source,
        'this page is too large or too tangled to find its main text',
        'Save the text of the article as .txt instead.',
        { cause },
      );
    }
  },
};
