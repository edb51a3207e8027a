/** The few members of the document object model that reading a page takes. */
export interface DomNode {
  /** 1 an element, 3 text. */
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
}

export interface DomElement extends DomNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

export interface DomDocument extends DomElement {
  readonly documentElement: DomElement | null;
  readonly body: DomElement | null;
}

/** A page with the outer tags that the parser does not add by itself. */
function whole(html: string): string {
  if (/<html[\s>]/i.test(html)) return html;
  return `<html>${/<body[\s>]/i.test(html) ? html : `<body>${html}</body>`}</html>`;
}

/** Parses HTML; loads the parser at the first call (some 150 ms). Scripts are never run. */
export async function parseDom(html: string): Promise<DomDocument> {
  const { parseHTML } = await import('linkedom');
  return parseHTML(whole(html)).document as unknown as DomDocument;
}

/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
);

/** Elements whose content is no prose. */
const SILENT = new Set(
  'button canvas head iframe input noscript object script select style svg template textarea title'.split(
    ' ',
  ),
);

/** Spaces that a page uses for layout, and invisible hyphens and joins within words. */
const SPACE = /[ \t\n\r\f\u00a0\u2007\u202f]+/g;
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;

/** The text of an element: one line a paragraph, an empty line between paragraphs. Not recursive, so depth is no danger. */
export function linesOf(root: DomNode): string {
  const paragraphs: string[] = [];
  let line = '';
  const end = (): void => {
    const clean = line.replace(INVISIBLE, '').replace(SPACE, ' ').trim();
    if (clean) paragraphs.push(clean);
    line = '';
  };
  const pending: (DomNode | 'end')[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node === 'end') end();
    else if (node.nodeType === 3) line += node.textContent ?? '';
    else if (node.nodeType === 1 || node.nodeType === 9 || node.nodeType === 11) {
      const name = (node as DomElement).localName ?? '';
      if (SILENT.has(name)) continue;
      if (name === 'br') end();
      if (name === 'td' || name === 'th') line += ' ';
      if (BLOCKS.has(name)) {
        end();
        pending.push('end');
      }
      pending.push(...[...node.childNodes].reverse());
    }
  }
  end();
  return paragraphs.join('\n\n');
}

/** Number of elements and deepest nesting of a document. */
export function sizeOf(root: DomNode): { readonly elements: number; readonly depth: number } {
  let elements = 0;
  let depth = 0;
  let level: DomNode[] = [root];
  while (level.length > 0) {
    elements += level.length;
    depth += 1;
    level = level.flatMap((node) => [...node.childNodes].filter((child) => child.nodeType === 1));
  }
  return { elements, depth };
}
