/**
 * A boosted ensemble of regression trees for one yes-or-no question, as stored in `data/ranker.json`.
 * A tree is a flat list of nodes: `[feature, threshold, left, right]` goes left when the feature's value is at most
 * the threshold; `[value]` is a leaf. The sum of the leaves and `base` is the log-odds.
 */
export interface Ensemble {
  readonly base: number;
  readonly trees: readonly (readonly (readonly number[])[])[];
}

/** Ensembles by the question that they answer. */
export interface RankerModel {
  readonly version: number;
  readonly ensembles: Readonly<Record<string, Ensemble>>;
}

/** Probability, 0 to 1, that the question's answer is yes for these feature values. */
export function probability(ensemble: Ensemble, values: ArrayLike<number>): number {
  let sum = ensemble.base;
  for (const tree of ensemble.trees) {
    let node = tree[0]!;
    while (node.length > 1) node = tree[values[node[0]!]! <= node[1]! ? node[2]! : node[3]!]!;
    sum += node[0]!;
  }
  return 1 / (1 + Math.exp(-sum));
}
