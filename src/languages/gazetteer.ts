import { DataError } from '../errors.js';
import { OfficeName } from '../model/kinds/office.js';
import type { Actor } from '../model/values/actor.js';
import { stripped } from './common/fold.js';
import { skeleton, soundOf } from './common/skeleton.js';
import { listData, readTable } from './data-folder.js';

/** One office that a person held: `from` and `to` as EDTF years or months, `to` null when still in office. */
export interface Tenure {
  readonly person: Person;
  readonly office: OfficeName;
  readonly of: Actor;
  readonly from: string;
  readonly to: string | null;
}

/** A person of the gazetteer. */
export interface Person {
  readonly name: string;
  /** All spellings, the usual one first. */
  readonly spellings: readonly string[];
  readonly tenures: Tenure[];
}

/** Countries, organisations, groups and persons, with their usual English names. */
export interface Gazetteer {
  readonly country: (id: string) => Actor | undefined;
  readonly organisation: (id: string) => Actor | undefined;
  readonly capitalOf: (id: string) => string | undefined;
  /** Persons whose family name (or only name) sounds like this. */
  readonly personsBySound: (sound: string) => readonly Person[];
  /** Sound forms of given names that persons of the gazetteer bear. */
  readonly givenNames: ReadonlySet<string>;
  /** Who held an office of an actor on a day (`YYYY-MM-DD`), the surest first. */
  readonly holders: (office: OfficeName, of: Actor, day: string | null) => readonly Tenure[];
}

let loaded: Gazetteer | null = null;

/** The gazetteer of the package, read once. Throws DataError when a file is missing or malformed. */
export function gazetteer(): Gazetteer {
  return (loaded ??= load());
}

function load(): Gazetteer {
  const countries = new Map<string, Actor>();
  const capitals = new Map<string, string>();
  for (const row of readTable('countries.tsv')) {
    countries.set(row.id!, { type: 'country', id: row.id!, name: row.name! });
    if (row.capital) capitals.set(row.id!, row.capital);
  }
  const organisations = new Map<string, Actor>();
  for (const row of readTable('organisations.tsv'))
    organisations.set(row.id!, { type: 'organisation', id: row.id!, name: row.name! });

  const actorOf = (of: string, file: string): Actor => {
    if (of.startsWith('group:')) return { type: 'group', id: null, name: of.slice(6) };
    const found = of.startsWith('org:') ? organisations.get(of.slice(4)) : countries.get(of);
    if (found) return found;
    if (of.startsWith('org:')) return { type: 'organisation', id: of.slice(4), name: of.slice(4) };
    throw new DataError(`data/${file}: unknown actor “${of}”`, 'use an ISO code, org:ID or group:Name');
  };

  const persons = new Map<string, Person>();
  const byOffice = new Map<string, Tenure[]>();
  for (const file of listData('persons')) {
    for (const row of readTable(file)) {
      const name = row.name!;
      let person = persons.get(name);
      if (!person)
        persons.set(name, (person = { name, spellings: spellingsOf(name, row.aliases ?? ''), tenures: [] }));
      const of = actorOf(row.of ?? '', file);
      const tenure: Tenure = {
        person,
        office: OfficeName.parse(row.office),
        of,
        from: row.from ?? '',
        to: row.to || null,
      };
      person.tenures.push(tenure);
      const key = `${tenure.office} ${of.id ?? of.name}`;
      const list = byOffice.get(key);
      if (list) list.push(tenure);
      else byOffice.set(key, [tenure]);
    }
  }

  const bySound = new Map<string, Person[]>();
  for (const person of persons.values()) {
    const sounds = new Set(person.spellings.flatMap((spelling) => familyNames(spelling).map(skeleton)));
    for (const sound of sounds) {
      const list = bySound.get(sound);
      if (list) list.push(person);
      else bySound.set(sound, [person]);
    }
  }

  return {
    country: (id) => countries.get(id),
    organisation: (id) => organisations.get(id),
    capitalOf: (id) => capitals.get(id),
    givenNames: givenNamesOf(persons.values()),
    personsBySound: (sound) => bySound.get(sound) ?? [],
    holders: (office, of, day) =>
      (byOffice.get(`${office} ${of.id ?? of.name}`) ?? [])
        .filter((tenure) => inOffice(tenure, day) > 0)
        .sort((a, b) => inOffice(b, day) - inOffice(a, day) || (a.from < b.from ? 1 : -1)),
  };
}

function givenNamesOf(persons: Iterable<Person>): ReadonlySet<string> {
  const given = new Set<string>();
  for (const person of persons) {
    for (const spelling of person.spellings) {
      const words = spelling.split(/\s+/u);
      if (words.length >= 2 && words[0]!.length >= 3) given.add(soundOf(words[0]!));
    }
  }
  return given;
}

function spellingsOf(name: string, aliases: string): string[] {
  const all = [name, ...aliases.split(';').map((alias) => alias.trim().replace(/\*$/u, ''))].filter(
    (item) => item !== '',
  );
  return [...new Set(all)];
}

/** Words that are never a family name by themselves. */
const PARTICLES = new Set([
  'al',
  'el',
  'bin',
  'ibn',
  'ben',
  'von',
  'van',
  'der',
  'de',
  'del',
  'da',
  'dos',
  'di',
  'la',
  'le',
  'ter',
  'den',
  'zu',
  'af',
  'ould',
  'st',
  'jr',
  'ii',
  'iii',
  'iv',
  'abu',
  'abd',
]);

/** The names by which a person may be called alone: the last word, and a double family name's first. */
export function familyNames(spelling: string): string[] {
  const words = spelling.split(/[\s-]+/u).filter((word) => word !== '' && !PARTICLES.has(stripped(word)));
  if (words.length <= 1) return words;
  const names = [words.at(-1)!];
  if (words.length >= 3) names.push(words.at(-2)!);
  const hyphened = /(\p{L}+)-\p{L}+$/u.exec(spelling);
  if (hyphened) names.push(hyphened[1]!);
  return names;
}

/** Whether a tenure covers a day: 2 surely, 1 within the year of a boundary, 0 not. Unknown days count as 1. */
export function inOffice(tenure: Pick<Tenure, 'from' | 'to'>, day: string | null): number {
  if (!day) return 1;
  const from = tenure.from || '0000';
  const to = tenure.to ?? '9999';
  if (
    from.slice(0, 7) <= day.slice(0, from.length === 4 ? 4 : 7) &&
    day.slice(0, to.length === 4 ? 4 : 7) <= to.slice(0, 7)
  ) {
    const sure = from.slice(0, 4) < day.slice(0, 4) && day.slice(0, 4) < to.slice(0, 4);
    return sure || from.length > 4 || to.length > 4 ? 2 : 1;
  }
  return 0;
}
