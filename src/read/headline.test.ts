import { expect, test } from 'vitest';
import { headlineOf } from './headline.js';

test.each([
  [
    'a line before a paragraph',
    'Ministers agree on mission\n\nThey met in Oslo.',
    'Ministers agree on mission',
  ],
  ['directly above', 'Ministers agree on mission\nThey met in Oslo.', 'Ministers agree on mission'],
  ['after empty lines', '\n\n  Will the truce hold?\n\nNobody knows.', 'Will the truce hold?'],
  [
    'a quotation mark at the end',
    'Council calls talks "useful"\n\nIt said so.',
    'Council calls talks "useful"',
  ],
])('%s', (_, text, title) => {
  expect(headlineOf(text)).toBe(title);
});

test.each([
  ['a sentence', 'Ministers met in Oslo.\nThey agreed.'],
  ['a sentence in quotation marks', '“Ministers met in Oslo.”\nThey agreed.'],
  ['a hard-wrapped paragraph', 'The ministers who met in Oslo on Monday\nagreed on a mission.'],
  ['nothing after it', 'Ministers agree on mission\n'],
  ['too long', `${'word '.repeat(50)}\n\nText.`],
  ['a rule', '=======\n\nText.'],
  ['nothing', ''],
])('no headline: %s', (_, text) => {
  expect(headlineOf(text)).toBeNull();
});
