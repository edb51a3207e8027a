import { extract } from '../extract/extract.js';
import { judgeOf } from '../extract/judge.js';
import type { Claim } from '../model/claim.js';
import type { Ensemble, RankerModel } from '../model/ranker.js';
import { BOOST_DEFAULTS, boost } from './boost.js';
import { collect, type Examples } from './examples.js';
import type { GoldScene } from './gold.js';

/** Trains every question on some gold reports. */
export function train(gold: readonly GoldScene[]): RankerModel {
  const examples: Examples = new Map();
  for (const document of gold) collect(document, examples);
  const ensembles: Record<string, Ensemble> = {};
  for (const [question, list] of [...examples].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!list.some((example) => example.answer)) continue;
    const choice = question.includes(':');
    ensembles[question] = boost(list, list[0]!.values.length, {
      ...BOOST_DEFAULTS,
      trees: choice ? 60 : 120,
      depth: choice ? 3 : 4,
    });
  }
  return { version: 1, features: {}, ensembles };
}

/** Claims of each report, by a judge that was trained on the other folds: an honest figure from little gold. */
export function crossValidate(gold: readonly GoldScene[], folds: number): Map<string, readonly Claim[]> {
  const predicted = new Map<string, readonly Claim[]>();
  for (let fold = 0; fold < folds; fold++) {
    const judge = judgeOf(train(gold.filter((_, index) => index % folds !== fold)));
    for (const [index, document] of gold.entries())
      if (index % folds === fold) predicted.set(document.id, extract(document.scene.analysis, judge).claims);
  }
  return predicted;
}
