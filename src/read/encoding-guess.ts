import { decodeAs } from './decode-as.js';

/** An encoding with the letters beyond ASCII that each language written in it uses, in lower case. */
interface Candidate {
  readonly encoding: string;
  readonly script: 'Latin' | 'Cyrillic';
  readonly alphabets: readonly string[];
}

/** German, French, Spanish, Italian, Portuguese, Dutch, the Nordic languages. */
const WESTERN = [
  'äöüß',
  'àâæçéèêëîïôùûüœ',
  'áéíóúüñ¿¡ºª',
  'àèéìíîòóùú',
  'ãõáâàçéêíóôúü',
  'éèëïóöüáêç',
  'åäöøæéðþ',
];
/** Polish, Czech, Slovak, Hungarian, Romanian, Croatian with Slovene. */
const CENTRAL = ['ąćęłńóśźż', 'áčďéěíňóřšťúůýž', 'áäčďéíĺľňóôŕšťúýž', 'áéíóöőúüű', 'âîăşţ', 'čćđšž'];
const RUSSIAN = 'абвгдежзийклмнопрстуфхцчшщъыьэюяё';
const UKRAINIAN = 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя';
const SERBIAN = 'абвгдђежзијклљмнњопрстћуфхцчџшѓѕќ';

/** What is tried, the most frequent first: a tie goes to the earlier one. */
const CANDIDATES: readonly Candidate[] = [
  { encoding: 'windows-1252', script: 'Latin', alphabets: WESTERN },
  { encoding: 'windows-1250', script: 'Latin', alphabets: CENTRAL },
  { encoding: 'iso-8859-2', script: 'Latin', alphabets: CENTRAL },
  { encoding: 'windows-1251', script: 'Cyrillic', alphabets: [RUSSIAN, UKRAINIAN, SERBIAN] },
  { encoding: 'koi8-r', script: 'Cyrillic', alphabets: [RUSSIAN] },
  { encoding: 'koi8-u', script: 'Cyrillic', alphabets: [UKRAINIAN] },
];

/** The ten letters that make up some 60 % of Russian and Ukrainian text. */
const FREQUENT = new Set('оеаинтсрвлі');

/** How much is decoded to judge, in bytes. */
const LOOKED_AT = 65_536;

/** Marks that typesetting adds to news, and that every Windows encoding has in one place. */
const TYPOGRAPHY = /[“”„‘’‚«»–—…•€£§°№\u00a0]/u;

/**
 * How well decoded text reads, per character beyond ASCII: an expected letter +1 (a frequent Cyrillic one +1.5), any
 * other letter -1, beside a digit -1, a symbol within a word -3, a control character -4, a capital right after a small letter -2, two
 * scripts in one word -2. The weights only have to order the candidates; each right decoding stays near +1.
 */
function plausibility(text: string, script: Candidate['script'], alphabet: string): number {
  const expected = new Set(alphabet);
  let sum = 0;
  let count = 0;
  for (const match of text.matchAll(/\P{ASCII}/gu)) {
    const [character] = match;
    const before = text[match.index - 1] ?? ' ';
    const after = text[match.index + character.length] ?? ' ';
    count += 1;
    if (/[\p{Cc}\ufffd]/u.test(character)) sum -= 4;
    else if (/\p{L}/u.test(character)) {
      const small = character.toLowerCase();
      if (!expected.has(small)) sum -= 1;
      else sum += script === 'Cyrillic' && FREQUENT.has(small) ? 1.5 : 1;
      if (small !== character && /\p{Ll}/u.test(before)) sum -= 2;
      if (/\d/.test(before) || /\d/.test(after)) sum -= 1;
      if (script === 'Cyrillic' && (/[a-z]/i.test(before) || /[a-z]/i.test(after))) sum -= 2;
    } else if (expected.has(character) || TYPOGRAPHY.test(character)) sum += 1;
    else if (/\p{L}/u.test(before) && /\p{L}/u.test(after)) sum -= 3;
    else sum -= 0.5;
  }
  return count === 0 ? 0 : sum / count;
}

/**
 * The single-byte encoding in which bytes read best, as a label for `TextDecoder`: windows-1252, -1250, -1251,
 * iso-8859-2, koi8-r or koi8-u.
 */
export function guessEncoding(bytes: Uint8Array): string {
  const head = bytes.subarray(0, LOOKED_AT);
  let best = { encoding: 'windows-1252', score: Number.NEGATIVE_INFINITY };
  for (const { encoding, script, alphabets } of CANDIDATES) {
    const text = decodeAs(encoding, head);
    const score = Math.max(...alphabets.map((alphabet) => plausibility(text, script, alphabet)));
    if (score > best.score) best = { encoding, score };
  }
  return best.encoding;
}
