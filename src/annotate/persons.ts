import type { Person } from '../languages/gazetteer.js';
import { type Context, hitAt, isMarker, markerBefore } from './context.js';
import { candidatesFor, isGivenName, plainName, prominence } from './names.js';

/** A person's name in the text. `known` is null for a person whom the gazetteer doesn't have. */
export interface PersonMention {
  readonly from: number;
  readonly to: number;
  readonly known: Person | null;
  /** Usual English name. */
  readonly name: string;
  /** Named by family name alone. */
  readonly short: boolean;
}

/** Longest name in words, particles included. */
const LONGEST = 5;

/** Persons named in a report, full names first established, then family names alone. */
export function findPersons(context: Context): PersonMention[] {
  const runs = nameRuns(context);
  const taken = new Set<number>();
  const found: PersonMention[] = [];
  const add = (mention: PersonMention): void => {
    found.push(mention);
    for (let at = mention.from; at < mention.to; at++) taken.add(at);
  };
  for (const run of runs) for (const mention of fullNames(context, run)) add(mention);
  for (const run of runs) {
    for (let at = run.from; at < run.to; at++) {
      if (taken.has(at)) continue;
      const mention = shortName(context, at, found, run);
      if (mention) {
        add(mention);
        at = mention.to - 1;
      }
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

interface Run {
  readonly from: number;
  readonly to: number;
}

/** Stretches of capitalised words that could hold a name. */
function nameRuns(context: Context): Run[] {
  const runs: Run[] = [];
  let from = -1;
  const { tokens } = context;
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at];
    const continues = token !== undefined && from >= 0 && token.sentence === tokens[from]!.sentence;
    if (token && canBeName(context, at)) {
      if (from >= 0 && !continues) {
        runs.push({ from, to: at });
        from = at;
      } else if (from < 0) from = at;
      continue;
    }
    if (continues && isParticle(context, at) && at + 1 < tokens.length && canBeName(context, at + 1))
      continue;
    if (continues && isParticle(context, at) && isParticle(context, at + 1)) continue;
    if (continues && token.text === '.' && tokens[at - 1]!.text.length === 1) continue;
    if (from >= 0) runs.push({ from, to: at });
    from = -1;
  }
  return runs;
}

const particleSets = new WeakMap<Context['pack'], ReadonlySet<string>>();

function isParticle(context: Context, at: number): boolean {
  let set = particleSets.get(context.pack);
  if (!set) {
    set = new Set(context.pack.grammar.nameParticles.split('|').map((item) => item.trim().toLowerCase()));
    particleSets.set(context.pack, set);
  }
  const token = context.tokens[at];
  return token?.kind === 'word' && set.has(token.text.toLowerCase().replace(/['’]$/u, ''));
}

/** A capitalised word that is not known as a title, a date, a country's adjective or a function word. */
function canBeName(context: Context, at: number): boolean {
  const token = context.tokens[at]!;
  if (token.kind !== 'word' || token.letters === 'lower' || token.letters === 'none') return false;
  if (/^['’]s$/u.test(token.text)) return false;
  for (const hit of context.covering(at)) {
    if (hit.layer === 'office') return false;
    if (hit.layer === 'value' && /^(?:month|weekday|unit|currency|scale|day)/u.test(hit.sense)) return false;
    if (hit.layer === 'marker') return false;
    if (
      hit.layer === 'actor' &&
      (hit.to - hit.from > 1 ||
        hit.sense.endsWith(':adjective') ||
        hit.sense.endsWith(':people') ||
        token.letters === 'upper')
    )
      return false;
    if (
      (hit.layer === 'noun' || hit.layer === 'good' || hit.layer === 'subject') &&
      (context.pack.code === 'de' || hit.to - hit.from > 1)
    )
      return false;
    if ((hit.layer === 'noun' || hit.layer === 'verb') && startsSentence(context, at)) return false;
  }
  return true;
}

/** Whether only marks stand between a token and the start of its sentence. */
export function startsSentence(context: Context, at: number): boolean {
  const { from } = context.sentences[context.tokens[at]!.sentence]!;
  for (let index = from; index < at; index++) if (context.tokens[index]!.kind !== 'mark') return false;
  return true;
}

const wordsIn = (context: Context, from: number, to: number): string[] =>
  context.tokens
    .slice(from, to)
    .filter((token) => token.kind === 'word' && !/^['’]s$/u.test(token.text))
    .map((token) => token.text);

/** Full names inside a run: known ones wherever they begin, unknown ones where the run as a whole is licensed. */
function fullNames(context: Context, run: Run): PersonMention[] {
  const found: PersonMention[] = [];
  let open = run.from;
  for (let at = run.from; at < run.to; at++) {
    const known = knownFullName(context, at, run.to);
    if (!known) continue;
    found.push(...unknownName(context, open, at));
    found.push(known);
    at = known.to - 1;
    open = known.to;
  }
  found.push(...unknownName(context, open, run.to));
  return found;
}

function knownFullName(context: Context, from: number, end: number): PersonMention | null {
  if (isParticle(context, from)) return null;
  for (let to = Math.min(end, from + LONGEST); to >= from + 2; to--) {
    if (isParticle(context, to - 1) && context.tokens[to - 1]!.letters === 'lower') continue;
    const words = wordsIn(context, from, to);
    if (words.length < 2) continue;
    const best = candidatesFor(words, context.pack, context.gazetteer)
      .filter((candidate) => candidate.distance <= 0.25)
      .sort(
        (a, b) =>
          a.distance - b.distance || prominence(b.person, context.day) - prominence(a.person, context.day),
      )[0];
    if (best) return { from, to, known: best.person, name: best.person.name, short: false };
  }
  return null;
}

/** An unknown person's full name; needs a given name, a title, an office or a verb of saying beside it. */
function unknownName(context: Context, from: number, to: number): PersonMention[] {
  let [start, end] = [from, to];
  while (start < end && (isParticle(context, start) || context.tokens[start]!.kind !== 'word')) start++;
  while (
    end > start &&
    (context.tokens[end - 1]!.kind !== 'word' ||
      (isParticle(context, end - 1) && context.tokens[end - 1]!.letters === 'lower'))
  )
    end--;
  if (start >= end) return [];
  if (
    startsSentence(context, start) &&
    end - start > 2 &&
    !isGiven(context, start) &&
    isGiven(context, start + 1)
  )
    start++;
  const words = wordsIn(context, start, end);
  if (words.length < 2 || words.length > LONGEST) return [];
  if (context.covering(start).some((hit) => hit.layer === 'actor') && !isGiven(context, start)) return [];
  if (words.every((word) => word.length > 1 && word === word.toUpperCase())) return [];
  if (!isGiven(context, start) && !isLicensed(context, start, end)) return [];
  if (isGiven(context, start) && !isLicensed(context, start, end) && words.length > 3) return [];
  return [{ from: start, to: end, known: null, name: plainName(words, context.pack), short: false }];
}

const isGiven = (context: Context, at: number): boolean => {
  const token = context.tokens[at];
  return (
    token?.kind === 'word' &&
    token.letters === 'initial' &&
    token.text.length >= 3 &&
    isGivenName(token.text, context.gazetteer.givenNames, context.pack)
  );
};

/** Words between a name and what licenses it, marks excluded: articles and adjectives. */
const REACH = 3;

/** Whether an office, an honorific or a verb of saying stands beside a name. */
function isLicensed(context: Context, from: number, to: number): boolean {
  if (context.covering(from - 1).some((hit) => hit.layer === 'office' && hit.to === from)) return true;
  if (markerBefore(context, from, 'honorific')) return true;
  const says = (at: number): boolean => hitAt(context, at, 'verb', 'SAY') !== undefined;
  if (says(to) || context.covering(from - 1).some((hit) => hit.layer === 'verb' && hit.sense === 'SAY'))
    return true;
  const next = context.tokens[to];
  if (next?.kind === 'mark' && /^[,(–—]$/u.test(next.text)) {
    for (let at = to + 1; at <= to + REACH + 1; at++) {
      if (context.tokens[at]?.sentence !== next.sentence) break;
      if (context.startingAt(at).some((hit) => hit.layer === 'office')) return true;
    }
  }
  for (let at = from - 1; at >= from - REACH; at--) {
    if (at < 0 || context.tokens[at]!.sentence !== context.tokens[from]!.sentence) break;
    if (context.covering(at).some((hit) => hit.layer === 'office')) return true;
  }
  return false;
}

/** A family name alone: of somebody named in full in the report, else of somebody prominent on its day. */
function shortName(
  context: Context,
  at: number,
  named: readonly PersonMention[],
  run: Run,
): PersonMention | null {
  const token = context.tokens[at]!;
  if (token.kind !== 'word' || token.letters === 'lower' || token.text.length < 3) return null;
  const particleStart = at > run.from && isParticle(context, at - 1) ? at - 1 : at;
  const words = [token.text];
  const candidates = candidatesFor(words, context.pack, context.gazetteer);
  const established = candidates.find((candidate) =>
    named.some((mention) => mention.known === candidate.person),
  );
  if (established)
    return {
      from: particleStart,
      to: at + 1,
      known: established.person,
      name: established.person.name,
      short: true,
    };
  const unknown = named.find(
    (mention) => mention.known === null && !mention.short && samePlainName(context, mention, token.text),
  );
  if (unknown) return { from: particleStart, to: at + 1, known: null, name: unknown.name, short: true };
  if (isPartOfLongerName(context, at, run)) return null;
  if (context.covering(at).some((hit) => hit.layer === 'actor')) return null;
  const ranked = candidates
    .map((candidate) => ({
      candidate,
      rank: prominence(candidate.person, context.day) - candidate.distance * 10,
    }))
    .filter(
      ({ candidate, rank }) =>
        rank >= (isOfficeBefore(context, particleStart) ? 2 : MIN_PROMINENCE) && candidate.distance <= 0.25,
    )
    .sort((a, b) => b.rank - a.rank);
  // a word of three letters that begins a sentence is an article more often than a name
  if (token.text.length < 4 && startsSentence(context, at)) return null;
  const best = ranked[0];
  if (!best || !isPlainlyAName(context, at)) return null;
  return {
    from: particleStart,
    to: at + 1,
    known: best.candidate.person,
    name: best.candidate.person.name,
    short: true,
  };
}

/** Least prominence at which a bare family name is taken for a person: in office on the day. */
const MIN_PROMINENCE = 11;

const isOfficeBefore = (context: Context, at: number): boolean =>
  context.covering(at - 1).some((hit) => hit.layer === 'office' && hit.to === at) ||
  markerBefore(context, at, 'honorific') !== undefined;

function samePlainName(context: Context, mention: PersonMention, word: string): boolean {
  const family = context.tokens[mention.to - 1]!.text;
  return (
    family === word ||
    (context.pack.grammar.cases && Math.min(family.length, word.length) >= 4 && sharesStem(family, word))
  );
}

/** Inflected forms of one name share all but the last three letters. */
const sharesStem = (a: string, b: string): boolean => {
  const length = Math.max(3, Math.max(a.length, b.length) - 3);
  return a.slice(0, length).toLowerCase() === b.slice(0, length).toLowerCase();
};

/** Beside another capitalised unknown word: `Brown` in `Gordon Brown Street`. */
function isPartOfLongerName(context: Context, at: number, run: Run): boolean {
  if (context.pack.code === 'de') return false;
  const isPlain = (index: number): boolean =>
    index >= run.from &&
    index < run.to &&
    context.tokens[index]!.kind === 'word' &&
    context.tokens[index]!.letters === 'initial' &&
    !isMarker(context, index, 'honorific') &&
    !startsSentence(context, index);
  return isPlain(at - 1) || isPlain(at + 1);
}

/** Not an ordinary word that merely begins its sentence. */
function isPlainlyAName(context: Context, at: number): boolean {
  const token = context.tokens[at]!;
  const ordinary = context.covering(at).some((hit) => hit.layer !== 'actor' && hit.layer !== 'value');
  if (ordinary) return false;
  return !context.tokens.some((other) => other.letters === 'lower' && other.fold === token.fold);
}
