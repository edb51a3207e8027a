import { foldedWords } from './fold.js';

/**
 * Stems of words that say "on top of what there was", folded, in ten languages; a star stands for any ending.
 * Short ones that also mean "than" or "still" are left out, but for `more` and its sisters, see `COMPARING`.
 */
const ADDITION = [
  ...['additional*', 'another', 'further', 'extra', 'more'],
  ...['aanvullend*', 'bijkomend*', 'meer'],
  ...['zusatzlich*', 'weitere*', 'mehr'],
  ...['supplementair*', 'autre', 'autres', 'plus'],
  ...['adicional*', 'otro*', 'otra*', 'mas'],
  ...['ulterior*', 'aggiuntiv*', 'altri', 'altre', 'altro', 'altra', 'piu'],
  ...['outro*', 'outra*', 'mais'],
  ...['dodatkow*', 'kolejn*', 'wiecej'],
  ...['додатков*', 'більше'],
  ...['дополнительн*', 'более', 'больше'],
];

/** After these words `more` compares ("more than 5,000"), it doesn't add. */
const COMPARING = new Set(['than', 'dan', 'als', 'que', 'de', 'di', 'niz', 'ніж', 'чем', 'як']);
const MORE = new Set([
  'more',
  'meer',
  'mehr',
  'plus',
  'mas',
  'piu',
  'mais',
  'wiecej',
  'більше',
  'более',
  'больше',
]);

const EXACT = new Set(ADDITION.filter((word) => !word.endsWith('*')));
const STEMS = ADDITION.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));

/** Whether words tell that something comes on top: `5,000 additional missiles`, `40 more`, but not `more than 40`. */
export function saysAddition(text: string | null): boolean {
  const words = foldedWords(text ?? '');
  return words.some((word, at) => {
    if (MORE.has(word)) return !COMPARING.has(words[at + 1] ?? '');
    return EXACT.has(word) || STEMS.some((stem) => word.startsWith(stem));
  });
}

/** Whether a folded word is one of addition; such words don't name the item. */
export const isAdditionWord = (word: string): boolean =>
  MORE.has(word) || EXACT.has(word) || STEMS.some((stem) => word.startsWith(stem));
