import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normaliseText } from './normalise.js';

test.each([
  ['line ends', 'a\r\nb\rc\u2028d\u0085e\ff', 'a\nb\nc\nd\ne\nf'],
  ['control characters', 'a\u0000b\u001b[31mc\u009b\td', 'ab[31mc\td'],
  ['a mark inside', '\ufeffab\ufeffc', 'abc'],
  ['composition', 'cafe\u0301', 'café'],
  ['half a pair', 'a\ud83db', 'a\ufffdb'],
  ['a whole pair stays', 'a😀b', 'a😀b'],
])('%s', (_, given, wanted) => {
  expect(normaliseText(given)).toBe(wanted);
});

test('normalising twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(normaliseText(normaliseText(text))).toBe(normaliseText(text));
    }),
  );
});
