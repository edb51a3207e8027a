import type { Format, Parsed } from './format.js';
import { splitFrontMatter } from './front-matter.js';
import { headlineOf } from './headline.js';

/** Plain text with optional front matter. Without one the whole file is kept, its headline included. */
export const text: Format = {
  name: 'text',
  mime: 'text/plain',
  extensions: ['.txt', '.text'],
  recognises: () => true,
  async parse(content, source): Promise<Parsed> {
    const { matter, body } = await splitFrontMatter(content, source);
    if (matter) return { ...matter, text: body, title: matter.title ?? headlineOf(body) };
    return { text: body, title: headlineOf(body), url: null, outlet: null, published: null, language: null };
  },
};
