import { canonicalJson } from '../../model/canonical.js';
import type { FieldValue } from '../../model/kinds/kind.js';
import type { Modality } from '../../model/modality.js';
import { type Actor, actorKey } from '../../model/values/actor.js';
import { personName } from '../names/person-name.js';
import { foldedText } from '../values/fold.js';
import { type Origin, spanOf } from './origins.js';
import { FIRMNESS, type Said } from './relate.js';

/** One claim's value for a field. */
export interface Stated {
  readonly value: unknown;
  readonly modality: Modality;
  /** Id of the claim. */
  readonly claim: string;
  readonly attributedTo: Actor | null;
  readonly origin: Origin;
  /** Publication date of the report itself, which may be a later copy. */
  readonly published: string | null;
}

/** A value that a field can have, with all that say so. */
export interface Option extends Said {
  readonly key: string;
  readonly claims: readonly string[];
  /** Ids of independent origins, sorted. */
  readonly origins: readonly string[];
  readonly attributedTo: readonly Actor[];
  readonly firstReported: string | null;
  readonly lastReported: string | null;
}

/** Equal for values that are written differently but are the same: names of one actor, spellings of one person. */
function keyOf(type: FieldValue, value: unknown): string {
  switch (type) {
    case 'actor':
      return actorKey(value as Actor);
    case 'person':
      return personName(value as string).sounds.join(' ');
    case 'text':
      return foldedText(value as string) || String(value);
    default:
      return canonicalJson(value);
  }
}

const sortedSet = (items: readonly string[]): string[] => [...new Set(items)].sort();

/** The form that most independent origins use, the first by letters among equals. */
function usualForm(stated: readonly Stated[]): unknown {
  const forms = new Map<string, { value: unknown; origins: Set<string> }>();
  for (const { value, origin } of stated) {
    const form = canonicalJson(value);
    const known = forms.get(form) ?? { value, origins: new Set<string>() };
    known.origins.add(origin.id);
    forms.set(form, known);
  }
  const [best] = [...forms].sort(([a, x], [b, y]) => y.origins.size - x.origins.size || (a < b ? -1 : 1));
  return best![1].value;
}

function toOption(key: string, stated: readonly Stated[]): Option {
  const firmest = Math.min(...stated.map(({ modality }) => FIRMNESS[modality]));
  const firm = stated.filter(({ modality }) => FIRMNESS[modality] === firmest);
  const said = new Map(
    stated.flatMap(({ attributedTo }) => (attributedTo ? [[actorKey(attributedTo), attributedTo]] : [])),
  );
  const { first, last } = spanOf(firm.map(({ origin }) => origin.published));
  const reported = spanOf(stated.map(({ published }) => published));
  return {
    key,
    value: usualForm(stated),
    modality: firm[0]!.modality,
    claims: sortedSet(stated.map(({ claim }) => claim)),
    origins: sortedSet(stated.map(({ origin }) => origin.id)),
    attributedTo: [...said].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, actor]) => actor),
    first,
    last,
    firstReported: reported.first,
    lastReported: reported.last,
  };
}

/** Puts equal values together. The options come sorted by key, whatever the order of what was stated. */
export function optionsOf(type: FieldValue, stated: readonly Stated[]): Option[] {
  const byKey = new Map<string, Stated[]>();
  for (const each of stated) {
    const key = keyOf(type, each.value);
    const list = byKey.get(key);
    if (list) list.push(each);
    else byKey.set(key, [each]);
  }
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, list]) => toOption(key, list));
}
