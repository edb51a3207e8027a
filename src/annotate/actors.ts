import type { NameForm } from '../model/analysis.js';
import type { Actor } from '../model/values/actor.js';
import type { Context } from './context.js';
import type { PersonMention } from './persons.js';

/** A state, organisation or group named in the text. */
export interface ActorMention {
  readonly from: number;
  readonly to: number;
  readonly actor: Actor;
  readonly form: NameForm;
}

/** The actor that a lexicon sense `country:UA:name` stands for. */
export function actorOfSense(context: Context, sense: string): { actor: Actor; form: NameForm } | null {
  const last = sense.lastIndexOf(':');
  const form = sense.slice(last + 1) as NameForm;
  const first = sense.indexOf(':');
  const id = sense.slice(first + 1, last);
  switch (sense.slice(0, first)) {
    case 'country': {
      const actor = context.gazetteer.country(id);
      return actor ? { actor, form } : null;
    }
    case 'organisation': {
      const actor = context.gazetteer.organisation(id) ?? { type: 'organisation' as const, id, name: id };
      return { actor, form };
    }
    default:
      return { actor: { type: 'group', id: null, name: id }, form };
  }
}

/** States, organisations and groups outside persons' names; of several meanings the first listed stays. */
export function findActors(context: Context, persons: readonly PersonMention[]): ActorMention[] {
  const taken = new Set<number>();
  for (const person of persons) for (let at = person.from; at < person.to; at++) taken.add(at);
  const found: ActorMention[] = [];
  const hits = context.hits
    .filter((hit) => hit.layer === 'actor')
    .sort((a, b) => a.from - b.from || b.to - a.to || formRank(a.sense) - formRank(b.sense));
  for (const hit of hits) {
    if (taken.has(hit.from) || taken.has(hit.to - 1)) continue;
    if (isPartOfName(context, hit.from, hit.to) || isForeignPlace(context, hit.to)) continue;
    const known = actorOfSense(context, hit.sense);
    if (!known) continue;
    found.push({ from: hit.from, to: hit.to, ...known });
    for (let at = hit.from; at < hit.to; at++) taken.add(at);
  }
  return found;
}

const FORM_ORDER = ['name', 'seat', 'capital', 'people', 'adjective'];
const formRank = (sense: string): number => FORM_ORDER.indexOf(sense.slice(sense.lastIndexOf(':') + 1));

/** `Jordan` in `Jordan Spieth`: a one-word name before an unknown capitalised word that is no verb or title. */
function isPartOfName(context: Context, from: number, to: number): boolean {
  if (to - from > 1 || context.pack.code === 'de') return false;
  const token = context.tokens[from]!;
  if (token.letters !== 'initial') return false;
  const next = context.tokens[to];
  const isAdjective = context
    .covering(from)
    .some((hit) => hit.layer === 'actor' && /:(?:adjective|people)$/u.test(hit.sense));
  if (isAdjective || !next || next.letters !== 'initial' || next.sentence !== token.sentence || next.glued)
    return false;
  if (next.kind !== 'word' || context.covering(to).length > 0 || /^['’]s$/u.test(next.text)) return false;
  return context.text.slice(token.end, next.start) === ' ' && isGivenNameToo(context, from);
}

const isGivenNameToo = (context: Context, at: number): boolean =>
  context.gazetteer.givenNames.has(context.tokens[at]!.fold);

/** States of the US after a comma: `Lebanon, Pennsylvania` is no country. */
const US_STATES = new Set(
  'alabama alaska arizona arkansas california colorado connecticut delaware florida idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming'.split(
    ' ',
  ),
);

function isForeignPlace(context: Context, to: number): boolean {
  const comma = context.tokens[to];
  const after = context.tokens[to + 1];
  return comma?.text === ',' && after?.letters === 'initial' && US_STATES.has(after.fold);
}
