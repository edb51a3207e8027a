/** The languages that the engine reads; others are recognised, but a doubtful text is taken for one of these. */
const READ = ['en', 'nl', 'de', 'fr', 'es', 'it', 'pt', 'pl', 'uk', 'ru'];

/** How much better, as a share of its score, another language must fit before a text is held to be in it. */
const CLEARLY = 1.03;

/** Characters from the beginning that are looked at; more does not change the answer, only the time. */
const LOOKED_AT = 4000;

/** Fewer letters than this tell nothing. */
const FEWEST = 12;

/** BCP 47 for "undetermined". */
export const UNDETERMINED = 'und';

/**
 * The language that a text is written in, as BCP 47: one of some sixty; `und` when there is too little text. The
 * detector loads at the first call (some 100 ms).
 */
export async function languageOf(text: string): Promise<string> {
  const sample = text.slice(0, LOOKED_AT);
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < FEWEST) return UNDETERMINED;
  const { eld } = await import('eld/extrasmall');
  const scores = Object.entries(eld.detect(sample).getScores());
  const [best] = scores;
  if (!best) return UNDETERMINED;
  const [read] = scores.filter(([language]) => READ.includes(language));
  return read && best[1] <= read[1] * CLEARLY ? read[0] : best[0];
}

/** A language tag in its canonical form, `en-gb` as `en-GB`; null when it is none (`English`). */
export function languageTagOf(written: string): string | null {
  if (!/^[a-z]{2,3}(?:[-_][a-z\d]+)*$/i.test(written.trim())) return null;
  try {
    return Intl.getCanonicalLocales(written.trim().replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}
