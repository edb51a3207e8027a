import { inOffice, type Person } from '../languages/gazetteer.js';
import type { OfficeMention, Party, TokenRange } from '../model/analysis.js';
import type { Actor } from '../model/values/actor.js';
import type { ActorMention } from './actors.js';
import { type Context, isMarker } from './context.js';
import type { PersonMention } from './persons.js';

const within = (inner: TokenRange, outer: TokenRange): boolean =>
  inner.from >= outer.from && inner.to <= outer.to;

/** Everybody named in a report, in order; a state's adjective inside a person's title is part of that person. */
export function findParties(
  context: Context,
  persons: readonly PersonMention[],
  actors: readonly ActorMention[],
  offices: readonly OfficeMention[],
): Party[] {
  const stateByName = new Map<string, Actor>();
  for (const office of offices) {
    if (office.person && office.of && office.tenure === 'current' && !stateByName.has(office.person))
      stateByName.set(office.person, office.of);
  }
  const named: Party[] = persons.map((person) => ({
    from: person.from,
    to: person.to,
    actor: stateByName.get(person.name) ??
      (person.known && actsFor(person.known, context.day)) ?? { type: 'person', id: null, name: person.name },
    person: person.name,
    form: 'person',
  }));
  const isNamed = (office: OfficeMention): boolean =>
    office.person !== null &&
    persons.some(
      (person) =>
        person.name === office.person &&
        Math.min(Math.abs(person.from - office.to), Math.abs(office.from - person.to)) <= 8 &&
        context.tokens[person.from]!.sentence === context.tokens[office.from]!.sentence,
    );
  const titles: Party[] = offices
    .filter((office) => !isNamed(office) && office.of !== null)
    .map((office) => ({
      from: office.from,
      to: office.to,
      actor: office.of!,
      person: office.person,
      form: 'title',
    }));
  const free: Party[] = actors
    .filter((actor) => !offices.some((office) => within(actor, office)))
    .map(({ from, to, actor, form }) => ({ from, to, actor, person: null, form }));
  const all = [...named, ...titles, ...free, ...collectives(context)].sort((a, b) => a.from - b.from);
  return withPronouns(context, all);
}

/** Parties that nobody names, by the noun that stands for them. */
const COLLECTIVE: Readonly<Record<string, string>> = {
  DONORS: 'donors',
  ALLIES: 'allies',
  PARTICIPANTS: 'participants',
  COUNTRIES: 'countries',
};

/** "Donors", "the allies", "26 countries" as groups that act. */
function collectives(context: Context): Party[] {
  const found: Party[] = [];
  for (const hit of context.hits) {
    const name = hit.layer === 'noun' && !hit.gap ? COLLECTIVE[hit.sense] : undefined;
    if (
      !name ||
      found.some((party) => party.to > hit.from) ||
      context.covering(hit.from).some((other) => other.layer === 'actor')
    )
      continue;
    found.push({
      from: hit.from,
      to: hit.to,
      actor: { type: 'group', id: null, name },
      person: null,
      form: 'collective',
    });
  }
  return found;
}

/** The state or organisation that a person acts for on a day; null when none is known for that time. */
export function actsFor(person: Person, day: string | null): Actor | null {
  const ranked = person.tenures
    .map((tenure) => ({ tenure, sure: inOffice(tenure, day) }))
    .sort((a, b) => b.sure - a.sure || stateFirst(b.tenure.of) - stateFirst(a.tenure.of));
  const best = ranked[0];
  if (!best) return null;
  return best.sure > 0 || !day
    ? best.tenure.of
    : (ranked.find(({ tenure }) => tenure.of.type === 'country')?.tenure.of ?? best.tenure.of);
}

const stateFirst = (actor: Actor): number => (actor.type === 'country' ? 1 : 0);

/** Sentences that a pronoun looks back over. */
const PRONOUN_REACH = 2;

/** `he` and `she` as the person last named as somebody who acts: the first of the nearest sentence before. */
function withPronouns(context: Context, parties: readonly Party[]): Party[] {
  const resolved: Party[] = [...parties];
  for (let at = 0; at < context.tokens.length; at++) {
    if (!isMarker(context, at, 'he', 'she') || context.tokens[at]!.kind !== 'word') continue;
    if (parties.some((party) => party.from <= at && at < party.to)) continue;
    const person = antecedent(context, parties, at);
    if (person)
      resolved.push({ from: at, to: at + 1, actor: person.actor, person: person.person, form: 'pronoun' });
  }
  return resolved.sort((a, b) => a.from - b.from);
}

function antecedent(context: Context, parties: readonly Party[], at: number): Party | null {
  const sentence = context.tokens[at]!.sentence;
  const people = parties.filter(
    (party) =>
      party.person !== null &&
      party.to <= at &&
      context.tokens[party.from]!.sentence >= sentence - PRONOUN_REACH,
  );
  for (let back = 0; back <= PRONOUN_REACH; back++) {
    const here = people.filter((party) => context.tokens[party.from]!.sentence === sentence - back);
    if (here.length > 0) return here[0]!;
  }
  return null;
}
