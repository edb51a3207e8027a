import { Lexicon } from './common/lexicon.js';
import { readTable } from './data-folder.js';
import { de } from './de/pack.js';
import { en } from './en/pack.js';
import { es } from './es/pack.js';
import { fr } from './fr/pack.js';
import { it } from './it/pack.js';
import { nl } from './nl/pack.js';
import type { LanguagePack } from './pack.js';
import { pl } from './pl/pack.js';
import { pt } from './pt/pack.js';
import { ru } from './ru/pack.js';
import { uk } from './uk/pack.js';

/** Every language that the embedded engine reads. */
export const LANGUAGES: readonly LanguagePack[] = [en, nl, de, es, it, pl, uk, ru, fr, pt];

/** A pack with its words compiled. */
export interface Language {
  readonly pack: LanguagePack;
  readonly lexicon: Lexicon;
}

const compiled = new Map<string, Language>();

/** The language of a BCP 47 tag (`pt-BR` → `pt`); null when no pack reads it. */
export function languageOf(tag: string): Language | null {
  const code = tag.toLowerCase().split('-')[0]!;
  const known = compiled.get(code);
  if (known) return known;
  const pack = LANGUAGES.find((candidate) => candidate.code === code);
  if (!pack) return null;
  const language = { pack, lexicon: compile(pack) };
  compiled.set(code, language);
  return language;
}

/** Columns of `data/countries/<code>.tsv` and the form of name that each holds. */
const COUNTRY_COLUMNS = {
  names: 'name',
  adjectives: 'adjective',
  people: 'people',
  capital: 'capital',
  seats: 'seat',
} as const;

function compile(pack: LanguagePack): Lexicon {
  const lexicon = new Lexicon(pack.grammar.elision);
  const { words, values } = pack;
  for (const layer of ['verb', 'noun', 'marker', 'good', 'office'] as const) {
    const table: Readonly<Record<string, string>> = words[`${layer}s`];
    for (const [sense, patterns] of Object.entries(table)) lexicon.add(layer, sense, patterns);
  }
  for (const [sense, patterns] of Object.entries(words.passives ?? {}))
    lexicon.add('passive', sense, patterns);
  for (const [sense, patterns] of Object.entries(words.subjects ?? {}))
    lexicon.add('subject', sense, patterns);
  addValues(lexicon, values);
  for (const row of readTable(`countries/${pack.code}.tsv`)) {
    for (const [column, form] of Object.entries(COUNTRY_COLUMNS))
      if (row[column]) lexicon.add('actor', `country:${row.id}:${form}`, row[column]);
  }
  for (const row of readTable('organisations.tsv'))
    lexicon.add(
      'actor',
      `organisation:${row.id}:name`,
      [row.id!, row.name!, ...(row.aliases ?? '').split(';')].join('|'),
    );
  for (const row of readTable(`organisations/${pack.code}.tsv`, true))
    lexicon.add('actor', `organisation:${row.id}:name`, row.names!);
  for (const row of readTable('groups.tsv', true))
    lexicon.add('actor', `group:${row.name}:name`, [row.name!, ...(row.aliases ?? '').split(';')].join('|'));
  for (const row of readTable(`groups/${pack.code}.tsv`, true))
    lexicon.add('actor', `group:${row.name}:name`, row.names!);
  return lexicon;
}

function addValues(lexicon: Lexicon, values: LanguagePack['values']): void {
  const tables = {
    number: values.numbers,
    scale: values.scales,
    fraction: values.fractions,
    span: values.spans,
  } as const;
  for (const [type, table] of Object.entries(tables))
    for (const [patterns, value] of Object.entries(table)) lexicon.add('value', `${type}:${value}`, patterns);
  const named = {
    bound: values.bounds,
    currency: values.currencies,
    day: values.days,
    unit: values.units,
    shift: values.shift,
  } as const;
  for (const [type, table] of Object.entries(named))
    for (const [name, patterns] of Object.entries(table)) lexicon.add('value', `${type}:${name}`, patterns);
  values.months.forEach((patterns, index) => {
    lexicon.add('value', `month:${index + 1}`, patterns);
  });
  values.weekdays.forEach((patterns, index) => {
    lexicon.add('value', `weekday:${index}`, patterns);
  });
  const single = {
    vague: values.vague,
    percent: values.percent,
    gdp: values.gdp,
    part: values.part,
    between: values.range.between,
    to: values.range.to,
  } as const;
  for (const [type, patterns] of Object.entries(single)) lexicon.add('value', type, patterns);
}
