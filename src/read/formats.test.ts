import { describe, expect, test } from 'vitest';
import { FORMATS, formatOf } from './formats.js';
import { normaliseText } from './normalise.js';

const BODY = 'Norway sends engineers.\n\nThe council meets in May.';

describe.each(FORMATS.map((format) => [format.name, format] as const))('the format %s', (_, format) => {
  test('has endings in lower case of its own', () => {
    for (const ending of format.extensions) {
      expect(ending).toMatch(/^\.[a-z]+$/);
      expect(FORMATS.filter(({ extensions }) => extensions.includes(ending))).toEqual([format]);
      expect(formatOf('', `X${ending.toUpperCase()}`)).toBe(format);
    }
    expect(formatOf('', 'x', format.mime)).toBe(format);
  });

  test('keeps plain prose as it stands', async () => {
    const content = format.name === 'html' ? BODY.replace(/.+/g, '<p>$&</p>') : BODY;
    const parsed = await format.parse(content, 'x');
    expect(normaliseText(parsed.text)).toBe(BODY);
    expect(parsed).toMatchObject({ outlet: null, published: null, language: null, url: null });
  });

  test('takes an empty file without a crash', async () => {
    expect((await format.parse('', 'x')).text).toBe('');
  });
});

test.each([
  ['<!doctype html><p>x', 'html'],
  ['# Heading\n\ntext', 'markdown'],
  ['text', 'text'],
])('content without an ending is recognised: %j', (content, name) => {
  expect(formatOf(content, '-').name).toBe(name);
});
