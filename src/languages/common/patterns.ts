import { DataError } from '../../errors.js';
import { fold, stripped } from './fold.js';

/** One word of a pattern. `gap` stands for up to six words; `contains`, `prefix` and `exact` say how it matches. */
export interface PatternWord {
  readonly match: 'exact' | 'prefix' | 'suffix' | 'contains' | 'gap' | 'any';
  readonly key: string;
  readonly letters: 'any' | 'initial' | 'upper';
}

const BRACES = /\{([^{}]*)\}/u;

/** `{a,b}` expanded: `announce{,s,d}` → `announce`, `announces`, `announced`. */
function expand(text: string): string[] {
  const found = BRACES.exec(text);
  if (!found) {
    if (/[{}]/u.test(text))
      throw new DataError(`unbalanced braces in pattern “${text}”`, 'mend the language pack');
    return [text];
  }
  const [whole, inner = ''] = found;
  return inner.split(',').flatMap((part) => expand(text.replace(whole, () => part.trim())));
}

function wordOf(raw: string): PatternWord {
  if (raw === '...' || raw === '…') return { match: 'gap', key: '', letters: 'any' };
  if (raw === '_') return { match: 'any', key: '', letters: 'any' };
  const before = raw.startsWith('*');
  const after = raw.endsWith('*');
  const core = raw.replace(/^\*|\*$/gu, '');
  if (core === '') throw new DataError(`a pattern word “${raw}” without letters`, 'mend the language pack');
  const upper = core.length > 1 && core === core.toUpperCase() && core !== core.toLowerCase();
  const initial = !before && /^\p{Lu}/u.test(core);
  const match = before ? (after ? 'contains' : 'suffix') : after ? 'prefix' : 'exact';
  return {
    match,
    key: match === 'exact' ? fold(core) : stripped(core),
    letters: upper && !after && !before ? 'upper' : initial ? 'initial' : 'any',
  };
}

const SPLIT_WORDS = /[\s\u00a0]+/u;

/**
 * The word sequences of a pattern string (see `Patterns` in pack.ts). Hyphens separate words, as they do in texts;
 * with `elision` an apostrophe ends a word (`l'alliance` → `l'`, `alliance`).
 */
export function parsePatterns(patterns: string, elision: boolean): PatternWord[][] {
  const sequences: PatternWord[][] = [];
  for (const item of patterns.split('|')) {
    const trimmed = item.trim();
    if (trimmed === '') continue;
    for (const variant of expand(trimmed)) {
      const spaced = variant.replace(/(?<=[\p{L}\p{N}*])[-‐‑](?=[\p{L}\p{N}*])/gu, ' ');
      const words = (elision ? spaced.replace(/(?<=\p{L})['’](?=[\p{L}*])/gu, "' ") : spaced)
        .trim()
        .split(SPLIT_WORDS)
        .filter((word) => word !== '');
      if (words.length > 0) sequences.push(words.map(wordOf));
    }
  }
  return sequences;
}
