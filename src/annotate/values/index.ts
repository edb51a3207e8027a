import type { ValueMention } from '../../model/analysis.js';
import type { Hit } from '../../model/token.js';
import type { Context } from '../context.js';
import { readMoney, readPercent, readQuantity } from './amounts.js';
import { type Reading, type ValueSense, valueSenseOf } from './reading.js';
import { readDuration, readWhen } from './when.js';

/** Words on either side of a date in which a marker of the future counts for it. */
const CLAUSE_REACH = 12;
const AHEAD_VERBS = new Set(['PLAN', 'EXPECT', 'POSTPONE']);
const PEOPLE_NOUNS = new Set([
  'LEADERS',
  'MINISTERS',
  'COUNTRIES',
  'PARTICIPANTS',
  'DONORS',
  'TROOPS',
  'PRISONERS',
  'DEATHS',
  'WOUNDED',
  'CHIEFS',
]);

/** What the value parsers need to know of a report. */
export function readingOf(context: Context): Reading {
  const senses = new Map<number, ValueSense[]>();
  for (const hit of context.hits) {
    if (hit.layer !== 'value') continue;
    const list = senses.get(hit.from) ?? [];
    list.push(valueSenseOf(hit));
    senses.set(
      hit.from,
      list.sort((a, b) => b.to - a.to),
    );
  }
  const none: readonly ValueSense[] = [];
  const first = (at: number, layer: Hit['layer'], test: (sense: string) => boolean): Hit | undefined =>
    context.startingAt(at).find((hit) => hit.layer === layer && test(hit.sense));
  return {
    text: context.text,
    tokens: context.tokens,
    values: context.pack.values,
    published: context.day,
    senses: (at) => senses.get(at) ?? none,
    is: (at, layer, sense) => first(at, layer, (name) => name === sense),
    good: (at) => first(at, 'good', () => true),
    isVerb: (at) =>
      first(at, 'verb', () => true) !== undefined && first(at, 'noun', () => true) === undefined,
    isCounted: (at) =>
      first(at, 'good', () => true) !== undefined ||
      first(at, 'noun', (sense) => PEOPLE_NOUNS.has(sense)) !== undefined,
    future: (at) => looksAhead(context, at),
  };
}

/** Whether the clause around a token has a word for what is to come. */
export function looksAhead(context: Context, at: number): boolean {
  const sentence = context.sentences[context.tokens[at]!.sentence]!;
  for (const step of [-1, 1]) {
    for (
      let index = at + step, reach = 0;
      index >= sentence.from && index < sentence.to && reach < CLAUSE_REACH;
      index += step, reach++
    ) {
      if (/^[,;:.–—]$/u.test(context.tokens[index]!.text) && reach > 1) break;
      for (const hit of context.startingAt(index)) {
        if (hit.layer === 'marker' && hit.sense === 'future') return true;
        if (hit.layer === 'verb' && AHEAD_VERBS.has(hit.sense)) return true;
      }
    }
  }
  return false;
}

/** All values of a report in order; of readings that begin at one token the most telling wins. */
export function findValues(context: Context, isTaken: (at: number) => boolean): ValueMention[] {
  const reading = readingOf(context);
  const found: ValueMention[] = [];
  let currency: string | null = null;
  for (let at = 0; at < context.tokens.length; at++) {
    if (isTaken(at)) continue;
    const mention: ValueMention | null = best(reading, at, currency);
    if (!mention) continue;
    found.push(mention);
    if (mention.type === 'money') currency = mention.value.currency;
    at = mention.to - 1;
  }
  return found;
}

function best(reading: Reading, at: number, currency: string | null): ValueMention | null {
  const token = reading.tokens[at]!;
  if (token.kind === 'mark') return null;
  const when = readWhen(reading, at);
  const money = readMoney(reading, at, currency);
  const percent = money ? null : readPercent(reading, at);
  const duration = money || percent ? null : readDuration(reading, at);
  if (when && (!money || when.to >= money.to) && (!duration || when.to > duration.to) && !percent)
    return when;
  return money ?? percent ?? duration ?? when ?? readQuantity(reading, at);
}
