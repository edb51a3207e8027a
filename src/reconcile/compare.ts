import { RULES } from './rules.js';
import { different, type Sighting, same, type Verdict } from './sighting.js';

/**
 * Whether two sightings are the same thing, by the rule of their kind, with the reason in a sentence. Symmetric; two
 * sightings of different rules are different.
 */
export function compare(a: Sighting, b: Sighting): Verdict {
  if (a.rule !== b.rule) return different('not the same kind of thing');
  if (a.id === b.id) return same('one and the same claim', 3);
  const rule = RULES.find((each) => each.name === a.rule);
  if (!rule) return different('no rule compares these');
  return a.id < b.id ? rule.compare(a, b) : rule.compare(b, a);
}
