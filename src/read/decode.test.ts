import { expect, test } from 'vitest';
import { decode, isUtf16 } from './decode.js';
import { decodeAs } from './decode-as.js';

/** Bytes of a text in a single-byte encoding, found by decoding each byte. */
function encode(text: string, encoding: string): Uint8Array {
  const byteOf = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++) byteOf.set(decodeAs(encoding, Uint8Array.of(byte)), byte);
  return Uint8Array.from(text, (character) => byteOf.get(character) ?? 0x3f);
}

const SENTENCES = [
  ['windows-1252', 'Die Außenminister trafen sich in München, um über den „Waffenstillstand“ zu sprechen.'],
  ['windows-1252', 'Le président a déclaré que l’aide serait livrée à l’été, après l’accord du Conseil.'],
  ['windows-1252', 'El señor ministro dijo que la misión durará más de un año. ¿Quién pagará?'],
  ['windows-1252', 'The package is worth £1.6bn – “a first step”, the ministry said.'],
  ['windows-1250', 'Wiceprezes rady oświadczył, że żołnierze zostaną wysłani dopiero później.'],
  ['iso-8859-2', 'Wiceprezes rady oświadczył, że żołnierze zostaną wysłani dopiero później.'],
  ['windows-1251', 'Министры встретились в Женеве и договорились о прекращении огня.'],
  ['koi8-r', 'Министры встретились в Женеве и договорились о прекращении огня.'],
  ['windows-1251', 'Міністри зустрілися в Женеві й домовилися про її наступний етап.'],
  ['koi8-u', 'Міністри зустрілися в Женеві й домовилися про її наступний етап.'],
] as const;

test.each(SENTENCES)('%s is recognised: %s', (encoding, sentence) => {
  expect(decode(encode(sentence, encoding)).text).toBe(sentence);
});

test.each(SENTENCES)('UTF-8 is never mistaken: %s %s', (_, sentence) => {
  expect(decode(Buffer.from(sentence))).toEqual({ text: sentence, encoding: 'utf-8' });
});

test('byte order marks', () => {
  const wide = Buffer.from('\ufeffDe raad – besluit', 'utf16le');
  expect(decode(wide).text).toBe('De raad – besluit');
  expect(decode(Buffer.from(wide).swap16()).text).toBe('De raad – besluit');
  expect(decode(Buffer.from('\ufeffé')).text).toBe('é');
});

test('UTF-16 without a mark', () => {
  const bytes = Buffer.from('The council decides.', 'utf16le');
  expect(isUtf16(bytes)).toBe(true);
  expect(decode(bytes).text).toBe('The council decides.');
  expect(isUtf16(Buffer.from('The council decides.'))).toBe(false);
});

test('a page that declares its charset is believed when it is not UTF-8', () => {
  const page = encode(
    '<html><head><meta charset="iso-8859-7"></head><body>Σύνοδος</body></html>',
    'iso-8859-7',
  );
  expect(decode(page)).toMatchObject({ encoding: 'iso-8859-7', text: expect.stringContaining('Σύνοδος') });
});

test('a declared charset that is unknown, or UTF-8 in vain, is let be', () => {
  const page = encode('<meta charset="utf-8">Müller für Österreich', 'windows-1252');
  expect(decode(page).text).toContain('Müller für Österreich');
  expect(decode(page, 'no-such-charset').text).toContain('Müller');
});
