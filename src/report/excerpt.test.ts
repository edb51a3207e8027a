import { expect, it } from 'vitest';
import { excerptOf, formatExcerpt } from './excerpt.js';

const TEXT =
  'The harbour is closed.\nNorway will send “twelve boats”, a minister said. More follows on Friday.';

it.each([
  ['twelve boats', 'Norway will send “[twelve boats]”, a minister said.'],
  ['Norway will send', '[Norway will send] “twelve boats”, a minister said.'],
  ['said. More', 'Norway will send “twelve boats”, a minister [said. More] follows on Friday.'],
  ['The harbour is closed.', '[The harbour is closed.]'],
])('shows %s in its sentence', (words, line) => {
  const start = TEXT.indexOf(words);
  expect(formatExcerpt(excerptOf(TEXT, { start, end: start + words.length }), ['[', ']'])).toBe(line);
});

it('copes with an unknown language and a text without sentences', () => {
  const text = 'a '.repeat(2000);
  const { before, marked, after } = excerptOf(text, { start: 2000, end: 2001 }, 'no such language');
  expect(marked).toBe('a');
  expect(before.length + after.length).toBeLessThan(1000);
});
