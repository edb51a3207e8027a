import { expect, test } from 'vitest';
import { markdown, plainOf } from './markdown.js';

test.each([
  ['headings', '# One\n\n## Two ##\ntext', 'One\n\nTwo ##\ntext'],
  ['emphasis', 'It is **very** *much* ***so***, __really__ _so_.', 'It is very much so, really so.'],
  ['links and images', 'See [the text](https://example.org/a_b) ![chart](c.png)here.', 'See the text here.'],
  ['quotations and lists', '> said\n* one\n+ two\n1. three', 'said\none\ntwo\n1. three'],
  ['rules, underlines, fences', 'Title\n=====\n\n---\n\n```js\ncode\n```\n', 'Title\n\n\ncode\n'],
  ['code and escapes', 'Use `x` and \\*stars\\*', 'Use x and *stars*'],
  ['tags and comments', 'a<br>b <!-- hidden\nlines -->c', 'ab c'],
])('%s', (_, source, wanted) => {
  expect(plainOf(source)).toBe(wanted);
});

test.each([
  'A price of 5 * 3 is 15 * 1.',
  'The file_name_here stays.',
  '- Speech that opens with a hyphen, he said.',
  '#hashtag and 5 < 6 > 4',
  'Footnote 1) and [brackets] stay.',
])('prose stays as it is: %s', (text) => {
  expect(plainOf(text)).toBe(text);
});

test('the title is that of the front matter, the first heading, or a headline', async () => {
  const title = async (content: string): Promise<string | null> =>
    (await markdown.parse(content, 'a.md')).title;
  expect(await title('---\ntitle: Given\n---\n# Heading\n\nText.')).toBe('Given');
  expect(await title('# The *heading*\n\nText.')).toBe('The heading');
  expect(await title('A headline\n\nText.')).toBe('A headline');
  expect(await title('Only text.')).toBeNull();
});
