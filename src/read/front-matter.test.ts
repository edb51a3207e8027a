import { expect, test } from 'vitest';
import { UnreadableReportError } from '../errors.js';
import { splitFrontMatter } from './front-matter.js';

const file = (...lines: string[]): string => `---\n${lines.join('\n')}\n---\n\nThe body.\n`;

test('every key is read, and the body is what follows', async () => {
  const { matter, body } = await splitFrontMatter(
    file(
      'title: "Talks: day two"',
      'url: https://example.org/a',
      'outlet: Example Wire',
      'published: 15 March 2025',
      'language: en-gb',
      'marking: TLP:GREEN',
      'author: somebody',
    ),
    'a.md',
  );
  expect(matter).toEqual({
    title: 'Talks: day two',
    url: 'https://example.org/a',
    outlet: 'Example Wire',
    published: '2025-03-15',
    language: 'en-GB',
    marking: 'TLP:GREEN',
  });
  expect(body).toBe('The body.\n');
});

test.each([
  ['a year alone', 'published: 2025', { published: '2025' }],
  ['a bare date', 'published: 2025-03-15', { published: '2025-03-15' }],
  ['an empty value', 'title:', { title: null }],
  ['a title that is a number', 'title: 1914', { title: '1914' }],
])('%s', async (_, line, wanted) => {
  expect((await splitFrontMatter(file(line), 'a.md')).matter).toMatchObject(wanted);
});

test.each([
  ['none', 'Just text.\n---\nmore'],
  ['an unclosed block', '---\ntitle: a\n\nText without an end'],
  ['a rule above text', '----\ntitle\n----\n'],
])('no front matter: %s', async (_, content) => {
  expect(await splitFrontMatter(content, 'a.md')).toEqual({ matter: null, body: content });
});

test('an empty block is front matter without keys', async () => {
  expect(await splitFrontMatter('---\n---\nText', 'a.md')).toMatchObject({
    matter: { title: null },
    body: 'Text',
  });
});

test.each([
  ['a colon out of quotes', 'title: Talks: day two', /line 2 .* not YAML/],
  ['no keys', 'just a sentence', /has no keys/],
  ['an impossible date', 'published: 2025-02-30', /"published" .* "2025-02-30"/],
  ['a date in words', 'published: yesterday', /"published"/],
  ['a script address', 'url: "javascript:alert(1)"', /"url"/],
  ['a list', 'title: [a, b]', /"title"/],
  ['a language in words', 'language: Nederlands', /"language"/],
  ['aliases', 'title: &a x\noutlet: *a', /aliases/],
  ['an unknown marking', 'marking: SECRET', /"marking"/],
])('refused: %s', async (_, lines, reason) => {
  const split = splitFrontMatter(file(lines), 'a.md');
  await expect(split).rejects.toThrow(UnreadableReportError);
  await expect(split).rejects.toThrow(reason);
});
