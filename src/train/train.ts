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
  return { version: 1, ensembles };
}
