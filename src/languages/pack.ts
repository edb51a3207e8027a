import type { OfficeName } from '../model/kinds/office.js';
import type { Subject } from '../model/kinds/position.js';
import type { Good, Marker, NounSense, VerbSense } from './senses.js';

/**
 * Word patterns in one string, separated by `|` (white space around it is ignored):
 * - `announce{,s,d}`: braces list endings (or any part), comma-separated, possibly empty: announce, announces, announced
 * - `annonc*`: a star at a word's end stands for any letters (also none); `*gipfel*`: before it too (compounds)
 * - `air defence`: several words; a hyphen in the text counts as a space, so this matches `air-defence` too
 * - `kündig* ... an`: up to six words between, inside one clause (separable verbs, light-verb phrases)
 * Case is ignored, unless a word of the pattern starts with a capital: then the text's word must as well
 * (`Turkey`, `May`), and a word all in capitals must be all capitals (`US`, `NATO`). Accents are ignored in words
 * of five letters and more.
 */
export type Patterns = string;

/** Words to senses: the data that most of a language consists of. */
export interface PackWords {
  readonly verbs: Readonly<Record<VerbSense, Patterns>>;
  /** Forms that are passive by themselves (participles of Slavic languages, "-ся" verbs): переданы, przekazane. */
  readonly passives?: Partial<Readonly<Record<VerbSense, Patterns>>>;
  readonly nouns: Readonly<Record<NounSense, Patterns>>;
  readonly markers: Readonly<Record<Marker, Patterns>>;
  readonly goods: Readonly<Record<Good, Patterns>>;
  readonly offices: Readonly<Record<OfficeName, Patterns>>;
  /** Nouns that name a subject of positions but have no noun sense of their own. */
  readonly subjects?: Partial<Readonly<Record<Subject, Patterns>>>;
}

/** Numbers, money, dates. Keys are patterns (see `Patterns`), values what they mean. */
export interface PackValues {
  /** Decimal mark; the other of `.` and `,`, spaces and apostrophes group thousands. */
  readonly decimal: '.' | ',';
  /** Number words below the scales, compounds included where they are irregular: `{ one: 1, 'twent{y,ies}': 20 }`. */
  readonly numbers: Readonly<Record<Patterns, number>>;
  /** What joins number words, written together or apart: `['und']`, `['en']`, `['and']`, `['e']`. */
  readonly joiners: readonly string[];
  /** `{ hundred: 100, 'million*|mln|m': 1e6 }`; a single letter only counts directly after digits. */
  readonly scales: Readonly<Record<Patterns, number>>;
  /** `{ 'half a|half': 0.5, 'one and a half|anderthalb*': 1.5 }`: before a scale or unit. */
  readonly fractions: Readonly<Record<Patterns, number>>;
  /** Vague counts that give no number: dozens, hundreds, several, a handful. */
  readonly vague: Patterns;
  readonly bounds: Readonly<Record<'about' | 'over' | 'at-least' | 'under' | 'up-to', Patterns>>;
  /** `between` … `and`: opens a range; `to`: joins one (30 to 40, dertig tot veertig). */
  readonly range: { readonly between: Patterns; readonly to: Patterns };
  readonly percent: Patterns;
  readonly gdp: Patterns;
  /** ISO 4217 to words (symbols are shared): `{ EUR: 'euro*', USD: 'dollar*|US dollar*' }`. */
  readonly currencies: Readonly<Record<string, Patterns>>;
  readonly months: readonly [
    Patterns,
    Patterns,
    Patterns,
    Patterns,
    Patterns,
    Patterns,
    Patterns,
    Patterns,
    Patterns,
    Patterns,
    Patterns,
    Patterns,
  ];
  /** Monday first. */
  readonly weekdays: readonly [Patterns, Patterns, Patterns, Patterns, Patterns, Patterns, Patterns];
  /** Days from the day of publication: `{ '-1': 'yesterday', '0': 'today|this morning', '1': 'tomorrow' }`. */
  readonly days: Readonly<Record<string, Patterns>>;
  readonly units: Readonly<Record<'hour' | 'day' | 'week' | 'month' | 'year' | 'weekend', Patterns>>;
  /** `last` before or after a unit or weekday (last week, semana passada), and so on. */
  readonly shift: Readonly<
    Record<'last' | 'this' | 'next' | 'ago' | 'hence' | 'since' | 'until' | 'later' | 'earlier', Patterns>
  >;
  /** early, mid-, late: before a month or year; the year or month is kept, the part is dropped. */
  readonly part: Patterns;
  /** Adjectives that are a duration: `{ 'month long|monatig*': 'P1M', 'day long|tägig*': 'P1D' }`, multiplied by a number before. */
  readonly spans: Readonly<Record<Patterns, string>>;
}

/** The few facts of word order and form that matter. */
export interface PackGrammar {
  /** Split after an apostrophe (l’Ukraine, dell’Unione). */
  readonly elision: boolean;
  /** Verb in second place: after an adverbial the subject follows the verb (de, nl). */
  readonly verbSecond: boolean;
  /** The verb ends subordinate clauses (de, nl). */
  readonly verbLast: boolean;
  /** Subjects may be dropped (es, it, pt, pl, uk, ru in part). */
  readonly proDrop: boolean;
  /** Case endings mark subject and object (pl, uk, ru, partly de). */
  readonly cases: boolean;
  /** Endings of a person's or place's name in oblique cases, longest first, as `ending>nominative`: `ego>`, `у>`, `ой>а`. */
  readonly nameEndings: readonly string[];
  /** Small words inside names: von, der, van, de, el, al, bin. */
  readonly nameParticles: Patterns;
  /** Abbreviations after which no sentence ends: Gen, St, Mr, usw, np. */
  readonly abbreviations: Patterns;
}

/** A language: one folder, one line in `index.ts`, gold examples; its gazetteer lies in `data/countries/<code>.tsv`. */
export interface LanguagePack {
  /** ISO 639-1. */
  readonly code: string;
  readonly words: PackWords;
  readonly values: PackValues;
  readonly grammar: PackGrammar;
}
