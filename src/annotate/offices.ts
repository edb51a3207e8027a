import { inOffice } from '../languages/gazetteer.js';
import type { OfficeMention } from '../model/analysis.js';
import type { OfficeName } from '../model/kinds/office.js';
import type { Hit } from '../model/token.js';
import type { Actor } from '../model/values/actor.js';
import type { ActorMention } from './actors.js';
import { type Context, isMarker, markerBefore } from './context.js';
import type { PersonMention } from './persons.js';

interface Title {
  readonly from: number;
  readonly to: number;
  readonly office: OfficeName;
  readonly of: Actor | null;
  readonly former: boolean;
  readonly deputy: boolean;
  readonly plural: boolean;
}

/** Offices as written, each with its holder where apposition, the report or the gazetteer tells who that is. */
export function findOffices(
  context: Context,
  persons: readonly PersonMention[],
  actors: readonly ActorMention[],
): OfficeMention[] {
  const found: OfficeMention[] = [];
  const hits = context.hits.filter((hit) => hit.layer === 'office');
  const used = new Set<number>();
  for (const hit of distinct(hits)) {
    if (used.has(hit.from)) continue;
    const title = titleOf(context, hit, actors);
    for (let at = hit.from; at < title.to; at++) used.add(at);
    const beside = holdersBeside(context, title, persons);
    const written = { start: context.tokens[title.from]!.start, end: context.tokens[title.to - 1]!.end };
    const common = {
      from: title.from,
      to: title.to,
      tenure: title.former ? ('former' as const) : ('current' as const),
      title: written,
    };
    if (beside.length === 0) {
      const of = title.of ?? impliedState(context, title, persons, actors);
      found.push({
        ...common,
        office: officeName(title, of),
        of,
        person: holderOf(context, title, of, persons),
      });
      continue;
    }
    for (const person of beside) {
      const of =
        title.of ??
        stateOf(context, person, title) ??
        (title.deputy ? null : impliedState(context, title, persons, actors));
      found.push({ ...common, office: officeName(title, of), of, person: person.name });
    }
  }
  return found;
}

/** Of office hits that begin at one token the most specific: not `other`, not bare `minister`. */
function distinct(hits: readonly Hit[]): Hit[] {
  const best = new Map<number, Hit>();
  for (const hit of hits) {
    const known = best.get(hit.from);
    if (!known || specificity(hit) > specificity(known)) best.set(hit.from, hit);
  }
  return [...best.values()].sort((a, b) => a.from - b.from);
}

const specificity = (hit: Hit): number =>
  (hit.to - hit.from) * 10 - (hit.sense === 'other' ? 2 : hit.sense === 'minister' ? 1 : 0);

function officeName(title: Title, of: Actor | null): OfficeName {
  if (
    title.deputy &&
    (title.office === 'head-of-government' ||
      title.office === 'foreign-minister' ||
      title.office === 'defence-minister' ||
      title.office === 'minister')
  )
    return 'minister';
  if (title.deputy && title.office !== 'spokesperson' && title.office !== 'envoy') return 'other';
  if (title.office === 'head-of-state' && of?.type === 'organisation') return 'head-of-organisation';
  return title.office;
}

/** Words that a title may gather on its left: adjectives of states, former, acting, deputy, `his`. */
const LEFT_REACH = 5;
/** Words between a title and the name of what it belongs to. */
const RIGHT_REACH = 7;

function titleOf(context: Context, hit: Hit, actors: readonly ActorMention[]): Title {
  let from = hit.from;
  let of: Actor | null = null;
  let former = false;
  let deputy = false;
  for (let at = hit.from - 1, steps = 0; at >= 0 && steps < LEFT_REACH; steps++) {
    if (context.tokens[at]!.sentence !== context.tokens[hit.from]!.sentence) break;
    const actor = actors.find((mention) => mention.to === at + 1);
    const marker = context
      .covering(at)
      .find(
        (other) =>
          other.layer === 'marker' && other.to === at + 1 && /^(?:former|acting|deputy)$/u.test(other.sense),
      );
    if (marker) {
      if (marker.sense === 'former') former = true;
      if (marker.sense === 'deputy') deputy = true;
      from = marker.from;
      at = marker.from - 1;
      continue;
    }
    if (actor && of === null && belongsLeft(context, actor, at)) {
      of = actor.actor;
      from = actor.from;
      at = actor.from - 1;
      continue;
    }
    if (/^['’]s?$/u.test(context.tokens[at]!.text) || isPlainAdjective(context, at, actors)) {
      at -= 1;
      continue;
    }
    break;
  }
  const right = rightOf(context, hit, actors, of === null);
  return {
    from,
    to: right.to,
    office: hit.sense as OfficeName,
    of: of ?? right.of,
    former: former || right.former,
    deputy,
    plural: false,
  };
}

/** A state's adjective, possessive or a name joined by a hyphen directly before a title. */
function belongsLeft(context: Context, actor: ActorMention, at: number): boolean {
  if (actor.form === 'adjective' || actor.form === 'people') return true;
  const next = context.tokens[at + 1];
  return (
    /^['’]s?$/u.test(next?.text ?? '') ||
    next?.glued === true ||
    context.pack.code === 'en' ||
    context.pack.code === 'de' ||
    context.pack.code === 'nl'
  );
}

/** One lower-case word between an adjective of a state and its title: `Ukrainian first deputy minister`. */
function isPlainAdjective(context: Context, at: number, actors: readonly ActorMention[]): boolean {
  const token = context.tokens[at]!;
  if (token.kind !== 'word' || token.letters !== 'lower') return false;
  if (
    context
      .startingAt(at)
      .some((hit) => hit.layer === 'marker' || hit.layer === 'verb' || hit.layer === 'value')
  )
    return false;
  return (
    actors.some(
      (mention) =>
        mention.to === at &&
        (mention.form === 'adjective' || /^['’]s$/u.test(context.tokens[mention.to]?.text ?? '')),
    ) || /^['’]s$/u.test(context.tokens[at - 1]?.text ?? '')
  );
}

/** `of the European Commission`, a genitive without a preposition, a portfolio of a few words. */
function rightOf(
  context: Context,
  hit: Hit,
  actors: readonly ActorMention[],
  wanted: boolean,
): { to: number; of: Actor | null; former: boolean } {
  const to = hit.to;
  let introduced = false;
  for (let at = hit.to; at < hit.to + RIGHT_REACH; at++) {
    const token = context.tokens[at];
    if (!token || token.sentence !== context.tokens[hit.from]!.sentence || token.kind === 'mark') break;
    const actor = actors.find((mention) => mention.from === at);
    if (actor) {
      const genitive =
        introduced || at === hit.to || context.pack.grammar.cases || actor.form === 'adjective';
      if (wanted && genitive)
        return { to: actor.form === 'adjective' ? actor.to : actor.to, of: actor.actor, former: false };
      break;
    }
    if (isMarker(context, at, 'of', 'to', 'in', 'with', 'and') || token.letters === 'lower') {
      if (
        context
          .startingAt(at)
          .some(
            (other) =>
              other.layer === 'verb' &&
              !context.startingAt(at).some((also) => also.layer === 'marker' || also.layer === 'noun'),
          )
      )
        break;
      if (isMarker(context, at, 'of', 'to', 'in')) introduced = true;
      continue;
    }
    break;
  }
  return { to, of: null, former: false };
}

/** Marks and small words that may stand between a title and its holder. */
const BETWEEN = /^[,(«»"“”„–—:]$/u;

/** Persons directly before or after a title: `Prime Minister X`, `X, the prime minister`, `the minister, X,`. */
function holdersBeside(context: Context, title: Title, persons: readonly PersonMention[]): PersonMention[] {
  const sentence = context.tokens[title.from]!.sentence;
  const after = persons.find(
    (person) => person.from >= title.to && context.tokens[person.from]!.sentence === sentence,
  );
  const before = persons.findLast(
    (person) => person.to <= title.from && context.tokens[person.from]!.sentence === sentence,
  );
  const follows = after ? linkBetween(context, title.to, after.from, true) : Infinity;
  const precedes = before ? linkBetween(context, before.to, title.from, false) : Infinity;
  if (after && follows === 0) return [after];
  if (precedes < Infinity && precedes <= follows) return [before!];
  return follows < Infinity ? [after!] : [];
}

/** How far apart a title and a name are, 0 touching; Infinity where they don't belong together. */
function linkBetween(context: Context, from: number, to: number, nameFollows: boolean): number {
  if (to - from > 6) return Infinity;
  let marks = 0;
  for (let at = from; at < to; at++) {
    const token = context.tokens[at]!;
    if (BETWEEN.test(token.text)) {
      marks++;
      continue;
    }
    if (token.kind === 'mark') return Infinity;
    const small =
      token.text.length <= 4 &&
      token.letters === 'lower' &&
      !isMarker(context, at, 'with', 'to', 'and', 'by', 'from', 'against', 'that', 'but', 'in');
    const gathered = isMarker(context, at, 'acting', 'former', 'honorific', 'deputy');
    if (!small && !gathered) return Infinity;
  }
  if (nameFollows && marks > 1) return Infinity;
  if (!nameFollows && marks === 0) return Infinity;
  if (nameFollows && marks === 0) return to - from === 0 ? 0 : 1;
  return marks + (to - from);
}

/** The state that a known person held such an office of, on the day. */
function stateOf(context: Context, person: PersonMention, title: Title): Actor | null {
  if (!person.known) return null;
  const tenures = person.known.tenures;
  const same = tenures.filter((tenure) => tenure.office === title.office);
  const now = (same.length > 0 ? same : tenures).toSorted(
    (a, b) => inOffice(b, context.day) - inOffice(a, context.day),
  );
  return now[0]?.of ?? null;
}

/** A title without its state belongs to the party last named in the sentence, as `his foreign minister` does. */
function impliedState(
  context: Context,
  title: Title,
  persons: readonly PersonMention[],
  actors: readonly ActorMention[],
): Actor | null {
  const possessive = markerBefore(context, title.from, 'his') !== undefined;
  const sentence = context.tokens[title.from]!.sentence;
  const earlier = [...persons, ...actors]
    .filter((mention) => mention.from < title.from && context.tokens[mention.from]!.sentence === sentence)
    .sort((a, b) => b.from - a.from);
  const nearest = earlier[0];
  if (nearest && 'actor' in nearest) return nearest.actor;
  if (nearest && possessive && nearest.known) return stateOf(context, nearest, title);
  return null;
}

/** Who is meant by a title alone (`the British prime minister`): named in the report with it, or known to hold it. */
function holderOf(
  context: Context,
  title: Title,
  of: Actor | null,
  persons: readonly PersonMention[],
): string | null {
  if (
    !of ||
    title.former ||
    title.deputy ||
    title.office === 'minister' ||
    title.office === 'other' ||
    title.office === 'spokesperson' ||
    title.office === 'legislator'
  )
    return null;
  const holders = context.gazetteer.holders(title.office, of, context.day);
  const named = holders.find((tenure) => persons.some((person) => person.known === tenure.person));
  const sure =
    named ??
    (context.day &&
    holders.length > 0 &&
    inOffice(holders[0]!, context.day) === 2 &&
    (holders.length === 1 || inOffice(holders[1]!, context.day) < 2)
      ? holders[0]
      : undefined);
  return sure?.person.name ?? null;
}
