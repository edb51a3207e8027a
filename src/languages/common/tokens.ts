import type { Token } from '../../model/token.js';
import { fold } from './fold.js';

/** How a language's words are cut. */
export interface TokenRules {
  /** Split after an apostrophe (l’Ukraine). */
  readonly elision: boolean;
}

const WORD =
  /[\p{L}][\p{L}\p{M}]*(?:['’ʼ‘`](?=\p{L})[\p{L}\p{M}]+)*|\d+(?:[.,'’\u00a0\u202f\u2009]\d+)*|[^\s\p{L}\p{N}]|[\p{N}]/gu;
const ABBREVIATION = /(?:\p{Lu}\.){2,}/uy;
const HYPHEN = /^[-‐‑]$/u;

function lettersOf(text: string): Token['letters'] {
  if (!/^\p{L}/u.test(text)) return 'none';
  if (!/^\p{Lu}/u.test(text)) return 'lower';
  return text.length > 1 && text === text.toUpperCase() ? 'upper' : 'initial';
}

/**
 * Words, numbers and marks of a text. Hyphens inside words are no tokens: the second part is `glued`.
 * Abbreviations with points (`U.S.`, `e.g.`) are one word without their points in `fold`.
 * `sentence` is 0 throughout; `withSentences` numbers them.
 */
export function tokenize(text: string, rules: TokenRules): Token[] {
  const tokens: Token[] = [];
  let end = -1;
  let hyphen = false;
  const push = (start: number, raw: string, kind: Token['kind'], folded = fold(raw)): void => {
    const before = tokens.at(-1)?.kind;
    const glued =
      hyphen ||
      (start === end && (kind === 'number' ? before === 'word' : kind === 'word' && before === 'number'));
    tokens.push({
      start,
      end: start + raw.length,
      text: raw,
      fold: folded,
      kind,
      letters: lettersOf(raw),
      glued,
      sentence: 0,
    });
    end = start + raw.length;
    hyphen = false;
  };
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const raw = match[0];
    const start = match.index;
    if (HYPHEN.test(raw)) {
      const joins =
        start === end && /[\p{L}\p{N}]/u.test(text[start + 1] ?? '') && tokens.at(-1)?.kind !== 'mark';
      if (joins) {
        hyphen = true;
        end = start + 1;
        continue;
      }
    }
    if (/^\p{Lu}$/u.test(raw)) {
      ABBREVIATION.lastIndex = start;
      const long = ABBREVIATION.exec(text);
      if (long) {
        push(start, long[0], 'word', fold(long[0].replace(/\./gu, '')));
        WORD.lastIndex = start + long[0].length;
        continue;
      }
    }
    if (/^\p{L}/u.test(raw)) splitWord(raw, start, rules, push);
    else push(start, raw, /^\p{N}/u.test(raw) ? 'number' : 'mark');
  }
  return tokens;
}

const POSSESSIVE = /['’]s$/u;
const ELIDED = /^(.{1,9}?['’])(?=.)/u;
/** Words that keep their apostrophe in languages that elide. */
const WHOLE = /^(?:aujourd['’]hui|presqu['’]île|quelqu['’]un)$/iu;

function splitWord(
  raw: string,
  start: number,
  rules: TokenRules,
  push: (start: number, raw: string, kind: 'word') => void,
): void {
  let rest = raw;
  let at = start;
  if (rules.elision && !WHOLE.test(rest)) {
    for (let found = ELIDED.exec(rest); found; found = ELIDED.exec(rest)) {
      push(at, found[1]!, 'word');
      at += found[1]!.length;
      rest = rest.slice(found[1]!.length);
    }
  }
  const possessive = POSSESSIVE.exec(rest);
  if (possessive && possessive.index > 0) {
    push(at, rest.slice(0, possessive.index), 'word');
    push(at + possessive.index, possessive[0], 'word');
  } else push(at, rest, 'word');
}
