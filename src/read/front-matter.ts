import { UnreadableReportError } from '../errors.js';
import { Marking } from '../model/report.js';
import { languageTagOf } from './language.js';
import { whenOf } from './published.js';

/** What stands between two lines of `---` at the top of a file; other keys are let be. */
export interface FrontMatter {
  readonly title: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly language: string | null;
  readonly marking: string | null;
}

const BLOCK = /^\ufeff?---[ \t]*\n(?:([\s\S]*?)\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)/;

/** Longer than this, in UTF-16 units, it is no front matter. */
const LONGEST = 16_384;

const EXAMPLE = 'Front matter is YAML between two lines of ---, such as: title: "Leaders meet: what we know"';

type Take = (value: string) => string | null;
const text: Take = (value) => value.trim() || null;
const webAddress: Take = (value) => (/^https?:\/\/\S+$/i.test(value) && URL.canParse(value) ? value : null);

/** How each key is read, and what a value that can't be read should have been. */
const KEYS: { readonly [key in keyof FrontMatter]: { readonly take: Take; readonly wanted: string } } = {
  title: { take: text, wanted: 'a line of text' },
  url: { take: webAddress, wanted: 'an address that begins with http:// or https://' },
  outlet: { take: text, wanted: 'a line of text' },
  published: { take: whenOf, wanted: 'a date such as 2025-03-15' },
  language: { take: languageTagOf, wanted: 'a language code such as en or nl' },
  marking: {
    take: (value) => Marking.safeParse(value).data ?? null,
    wanted: `one of ${Marking.options.join(', ')}`,
  },
};

async function mappingOf(yaml: string, source: string): Promise<{ readonly [key: string]: unknown }> {
  const { parseDocument } = await import('yaml');
  const document = parseDocument(yaml, { schema: 'core', logLevel: 'silent', prettyErrors: true });
  const [error] = document.errors;
  if (error) {
    const line = (error.linePos?.[0].line ?? 0) + 1;
    const reason = error.message.split(' at line ')[0]?.replace(/\s+/g, ' ');
    throw new UnreadableReportError(
      source,
      `line ${line} of its front matter is not YAML (${reason})`,
      `Put values with a colon in quotes. ${EXAMPLE}`,
    );
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 0 });
  } catch (cause) {
    throw new UnreadableReportError(source, 'its front matter uses YAML aliases', 'Write each value out.', {
      cause,
    });
  }
  if (value === null || value === undefined) return {};
  if (typeof value === 'object' && !Array.isArray(value)) return value as { [key: string]: unknown };
  throw new UnreadableReportError(
    source,
    'its front matter has no keys',
    `If it is none, remove the first line of ---. ${EXAMPLE}`,
  );
}

/**
 * Splits a text into its front matter (null when it has none) and its body. Throws `UnreadableReportError` when the
 * block is not YAML with keys, or a value is not what its key wants.
 */
export async function splitFrontMatter(
  content: string,
  source: string,
): Promise<{ readonly matter: FrontMatter | null; readonly body: string }> {
  const block = BLOCK.exec(content.slice(0, LONGEST));
  if (!block) return { matter: null, body: content };
  const mapping = await mappingOf(block[1] ?? '', source);
  const read = (key: keyof FrontMatter): string | null => {
    const value = Object.hasOwn(mapping, key) ? mapping[key] : null;
    if (value === null || value === undefined || value === '') return null;
    const scalar = typeof value === 'string' || typeof value === 'number' ? String(value) : null;
    const taken = scalar === null ? null : KEYS[key].take(scalar);
    if (taken === null)
      throw new UnreadableReportError(
        source,
        `"${key}" in its front matter is ${JSON.stringify(value)}`,
        `Give ${KEYS[key].wanted}, or leave it out.`,
      );
    return taken;
  };
  return {
    matter: {
      title: read('title'),
      url: read('url'),
      outlet: read('outlet'),
      published: read('published'),
      language: read('language'),
      marking: read('marking'),
    },
    body: content.slice(block[0].length).replace(/^(?:[ \t]*\n)+/, ''),
  };
}
