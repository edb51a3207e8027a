import { stripped } from '../languages/common/fold.js';
import { difference, latinised, skeleton, soundOf } from '../languages/common/skeleton.js';
import { familyNames, type Gazetteer, inOffice, type Person } from '../languages/gazetteer.js';
import type { LanguagePack } from '../languages/pack.js';

/** How far two sound forms of one name may differ: a vowel or an ending in five letters. */
const SAME_NAME = 0.34;
/** Years before or after an office in which its holder is still called by surname alone. */
const REMEMBERED_YEARS = 2;

/** The nominative forms that a name as written may come from, the written one first. */
export function nominatives(word: string, pack: LanguagePack): string[] {
  const forms = [word];
  for (const rule of pack.grammar.nameEndings) {
    const [ending = '', nominative = ''] = rule.split('>');
    if (ending !== '' && word.length - ending.length >= 3 && word.toLowerCase().endsWith(ending)) {
      const form = word.slice(0, word.length - ending.length) + nominative;
      if (!forms.includes(form)) forms.push(form);
    }
  }
  return forms;
}

/** Best (least) difference between a written word, in any nominative, and a name. */
function nearness(written: string, name: string, pack: LanguagePack): number {
  const target = soundOf(name);
  let best = 1;
  for (const form of nominatives(written, pack)) best = Math.min(best, difference(soundOf(form), target));
  return best;
}

const wordsOf = (name: string): string[] => name.split(/[\s-]+/u).filter((word) => word !== '');

/** A gazetteer person that a sequence of words may name, with how far the spelling differs (0 none). */
export interface Candidate {
  readonly person: Person;
  readonly distance: number;
  readonly full: boolean;
}

/** The persons that words (a full name, or a family name alone) may name. */
export function candidatesFor(
  words: readonly string[],
  pack: LanguagePack,
  gazetteer: Gazetteer,
): Candidate[] {
  const last = words.at(-1);
  if (last === undefined) return [];
  const people = new Set<Person>();
  for (const form of nominatives(last, pack))
    for (const person of gazetteer.personsBySound(skeleton(form))) people.add(person);
  const found: Candidate[] = [];
  for (const person of people) {
    let best: Candidate | null = null;
    for (const spelling of person.spellings) {
      const distance =
        words.length === 1 ? familyDistance(last, spelling, pack) : fullDistance(words, spelling, pack);
      if (distance !== null && (!best || distance < best.distance))
        best = { person, distance, full: words.length > 1 };
    }
    if (best) found.push(best);
  }
  return found.sort((a, b) => a.distance - b.distance);
}

function familyDistance(word: string, spelling: string, pack: LanguagePack): number | null {
  let best: number | null = null;
  for (const family of familyNames(spelling)) {
    if (Math.abs(family.length - word.length) > 4) continue;
    const distance = nearness(word, family, pack);
    if (distance <= SAME_NAME * 0.8 && (best === null || distance < best)) best = distance;
  }
  return best;
}

function fullDistance(words: readonly string[], spelling: string, pack: LanguagePack): number | null {
  const names = wordsOf(spelling);
  if (names.length < 2) return null;
  const family = nearness(words.at(-1)!, names.at(-1)!, pack);
  const given = nearness(words[0]!, names[0]!, pack);
  const initial =
    words[0]!.replace('.', '').length === 1 && stripped(words[0]!).startsWith(stripped(names[0]!).charAt(0));
  if (family > SAME_NAME || (given > SAME_NAME && !initial)) return null;
  return (family + given) / 2;
}

/** How sure it is that a person is meant on a day by the family name alone: higher is surer; 0 never. */
export function prominence(person: Person, day: string | null): number {
  let best = 0;
  for (const tenure of person.tenures) {
    const rank = RANK[tenure.office] ?? 1;
    const now = inOffice(tenure, day);
    if (now > 0) best = Math.max(best, 10 + now + rank);
    else if (day && nearOffice(tenure, day)) best = Math.max(best, rank);
  }
  return best;
}

const RANK: Readonly<Record<string, number>> = {
  'head-of-state': 6,
  'head-of-government': 6,
  'head-of-organisation': 5,
  'foreign-minister': 5,
  'defence-minister': 4,
  envoy: 4,
  minister: 3,
  'military-chief': 3,
  spokesperson: 3,
  'party-leader': 3,
};

function nearOffice(tenure: { readonly from: string; readonly to: string | null }, day: string): boolean {
  const year = Number(day.slice(0, 4));
  return (
    year >= Number(tenure.from.slice(0, 4) || 0) - REMEMBERED_YEARS &&
    year <= Number(tenure.to?.slice(0, 4) ?? 9999) + REMEMBERED_YEARS
  );
}

/** A name that no gazetteer knows, for English readers: as written, in Latin letters. */
export const plainName = (words: readonly string[], pack: LanguagePack): string =>
  words.map((word) => latinised(word, pack.code)).join(' ');

/** Folded given names of everybody in the gazetteer, by sound: who begins with one is most likely a person. */
export function isGivenName(word: string, known: ReadonlySet<string>, pack: LanguagePack): boolean {
  return nominatives(word, pack).some((form) => known.has(soundOf(form)));
}
