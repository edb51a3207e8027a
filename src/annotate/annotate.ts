import { fold } from '../languages/common/fold.js';
import { tokenize } from '../languages/common/tokens.js';
import { gazetteer } from '../languages/gazetteer.js';
import { type Language, languageOf } from '../languages/index.js';
import type { Analysis, OfficeMention, Party, Quotation, ValueMention } from '../model/analysis.js';
import type { Annotation, Mention } from '../model/annotation.js';
import type { Report } from '../model/report.js';
import { findActors } from './actors.js';
import { type Context, contextOf } from './context.js';
import { findOffices } from './offices.js';
import { findParties } from './parties.js';
import { findPersons } from './persons.js';
import { findQuotations } from './quotations.js';
import { abbreviationsOf, withSentences } from './sentences.js';
import { withSpeakers } from './speakers.js';
import { findValues } from './values/index.js';

/** The language whose words are used where no pack reads the report's own. */
const FALLBACK = 'en';

/** Everything that is known of a report before claims are read from it. */
export function analyse(report: Report): Analysis {
  const language = languageOf(report.language) ?? languageOf(FALLBACK)!;
  const context = typed(report, language);
  const persons = findPersons(context);
  const actors = findActors(context, persons);
  const offices = findOffices(context, persons, actors);
  const parties = findParties(context, persons, actors, offices);
  const inPerson = new Set(persons.flatMap((person) => range(person.from, person.to)));
  const values = findValues(context, (at) => inPerson.has(at));
  const quotations = withSpeakers(context, findQuotations(context), parties);
  return {
    report,
    sentences: context.sentences.map(({ from, to }) => ({
      start: context.tokens[from]!.start,
      end: context.tokens[to - 1]!.end,
    })),
    mentions: mentionsOf(context, values, parties, offices, quotations),
    tokens: context.tokens,
    hits: context.hits,
    sentenceTokens: context.sentences,
    values,
    parties,
    offices,
    quotations,
  };
}

/** Sentences, mentions and values of a report, as `rapporteur annotate` prints them. */
export function annotate(report: Report): Annotation {
  const { sentences, mentions } = analyse(report);
  return { report, sentences, mentions };
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);

function typed(report: Report, { pack, lexicon }: Language): Context {
  const rules = {
    abbreviations: abbreviationsOf(pack.grammar.abbreviations, fold),
    monthLike: (token: { fold: string }) => months(pack.values.months, token.fold),
  };
  const raw = tokenize(report.text, { elision: pack.grammar.elision });
  const { tokens, ranges } = withSentences(report.text, raw, rules);
  const day =
    report.published && /^\d{4}-\d{2}-\d{2}$/u.test(report.published.slice(0, 10))
      ? report.published.slice(0, 10)
      : null;
  return contextOf({
    report,
    text: report.text,
    pack,
    gazetteer: gazetteer(),
    tokens,
    sentences: ranges,
    hits: lexicon.match(tokens),
    day,
  });
}

const months = (names: readonly string[], word: string): boolean =>
  names.some((patterns) =>
    patterns
      .split('|')
      .some((item) => word.startsWith(fold(item.trim().replace(/[{*].*$/u, ''))) && item.trim() !== ''),
  );

function mentionsOf(
  context: Context,
  values: readonly ValueMention[],
  parties: readonly Party[],
  offices: readonly OfficeMention[],
  quotations: readonly Quotation[],
): Mention[] {
  const span = ({ from, to }: { from: number; to: number }): { start: number; end: number } => ({
    start: context.tokens[from]!.start,
    end: context.tokens[to - 1]!.end,
  });
  const mentions: Mention[] = [
    ...values.map(({ from: _from, to: _to, ...mention }) => mention as Mention),
    ...parties
      .filter((party) => party.form !== 'title' && party.form !== 'collective')
      .map((party) => ({
        ...span(party),
        type: 'actor' as const,
        value: party.person ? { type: 'person' as const, id: null, name: party.person } : party.actor,
      })),
    ...offices.map((office) => ({
      ...office.title,
      type: 'office' as const,
      value: { office: office.office, of: office.of },
    })),
    ...quotations.map(({ start, end, speaker, direct }) => ({
      start,
      end,
      type: 'quotation' as const,
      value: { speaker, direct },
    })),
  ];
  return mentions.sort((a, b) => a.start - b.start || a.end - b.end);
}
