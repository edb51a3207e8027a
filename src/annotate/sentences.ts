import type { TokenRange } from '../model/analysis.js';
import type { Token } from '../model/token.js';

const STOP = /^[.!?…]$/u;
const CLOSER = /^["'”’»›)\]“]$/u;

/** What sentence splitting needs to know of a language. */
export interface SentenceRules {
  /** Folded abbreviations after which a point ends nothing. */
  readonly abbreviations: ReadonlySet<string>;
  /** Whether a word could be a month: `21. November` is no end. */
  readonly monthLike: (token: Token) => boolean;
}

/**
 * Numbers the sentences of tokens, which are returned anew. A line break ends a sentence unless the line was
 * merely wrapped (no stop before it, a lower-case word after it); a point does not after an abbreviation, a
 * single initial, an ordinal number before a month or a lower-case word.
 */
export function withSentences(
  text: string,
  tokens: readonly Token[],
  rules: SentenceRules,
): { tokens: Token[]; ranges: TokenRange[] } {
  const numbered: Token[] = [];
  const ranges: TokenRange[] = [];
  let from = 0;
  let stopped = false;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const before = tokens[at - 1];
    const gap = before ? text.slice(before.end, token.start) : '';
    const closes = stopped && gap === '' && CLOSER.test(token.text);
    const fresh =
      at > from &&
      !closes &&
      (breaksLine(gap, before!, token) || (stopped && gap !== '' && opens(tokens, at)));
    if (fresh) {
      ranges.push({ from, to: at });
      from = at;
    }
    numbered.push({ ...token, sentence: ranges.length });
    if (STOP.test(token.text)) stopped = !(token.text === '.' && dangles(tokens, at, gap, rules));
    else if (!closes) stopped = false;
  }
  if (from < tokens.length) ranges.push({ from, to: tokens.length });
  return { tokens: numbered, ranges };
}

function breaksLine(gap: string, before: Token, token: Token): boolean {
  if (!gap.includes('\n')) return false;
  if (/\n[^\S\n]*\n/u.test(gap)) return true;
  return !(token.letters === 'lower' && (before.kind === 'word' || before.text === ','));
}

/** Whether a sentence can begin here: not with a lower-case word. */
function opens(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index < tokens.length && index < at + 4; index++) {
    const token = tokens[index]!;
    if (token.kind === 'mark') continue;
    return token.letters !== 'lower';
  }
  return true;
}

/** Whether a point belongs to the word before it. */
function dangles(tokens: readonly Token[], at: number, gap: string, rules: SentenceRules): boolean {
  const before = tokens[at - 1];
  if (!before || gap !== '') return false;
  if (before.kind === 'number') {
    const after = tokens[at + 1];
    return before.text.length <= 2 && after !== undefined && rules.monthLike(after);
  }
  if (before.text.length === 1 && before.letters !== 'lower' && before.kind === 'word') return true;
  return rules.abbreviations.has(before.fold);
}

/** The folded words of an abbreviation list. */
export const abbreviationsOf = (patterns: string, foldWord: (word: string) => string): ReadonlySet<string> =>
  new Set(
    patterns
      .split('|')
      .map((item) => foldWord(item.trim().replace(/\.$/u, '')))
      .filter((item) => item !== ''),
  );
