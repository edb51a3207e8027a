import { readData } from '../languages/data-folder.js';
import { probability, type RankerModel } from '../model/ranker.js';

/** Answers the extractors' questions with the trained ranker: how likely, and which of several. */
export interface Judge {
  /** Probability that the answer to a yes-or-no question is yes; 0.5 for a question that was never trained. */
  readonly yes: (question: string, values: ArrayLike<number>) => number;
  /** The likeliest of some options (`question:option` ensembles), with its share of the sum. */
  readonly choose: <Option extends string>(
    question: string,
    options: readonly Option[],
    values: ArrayLike<number>,
  ) => { readonly option: Option; readonly chance: number };
}

/** A judge that speaks from a model in memory. */
export const judgeOf = (model: RankerModel): Judge => ({
  yes: (question, values) => {
    const ensemble = model.ensembles[question];
    return ensemble ? probability(ensemble, values) : 0.5;
  },
  choose: (question, options, values) => {
    let best = options[0]!;
    let top = -1;
    let sum = 0;
    for (const option of options) {
      const ensemble = model.ensembles[`${question}:${option}`];
      const chance = ensemble ? probability(ensemble, values) : 0;
      sum += chance;
      if (chance > top) [best, top] = [option, chance];
    }
    return { option: best, chance: sum > 0 ? top / sum : 0 };
  },
});

let shipped: Judge | null = null;

/** The judge with the weights that ship with the package (`data/ranker.json`). */
export function shippedJudge(): Judge {
  if (shipped) return shipped;
  const text = readData('ranker.json', true);
  const model: RankerModel = text === '' ? { version: 0, ensembles: {} } : JSON.parse(text);
  return (shipped = judgeOf(model));
}
