import type { Party, Quotation } from '../model/analysis.js';
import type { Actor } from '../model/values/actor.js';
import type { Context } from './context.js';

/** Verbs that introduce or follow speech. */
const SPEECH = new Set([
  'SAY',
  'ANNOUNCE',
  'DEMAND',
  'CONDEMN',
  'CLAIM',
  'THREATEN',
  'ACCUSE',
  'DENY',
  'PLEDGE',
  'REJECT',
  'PROPOSE',
  'SUPPORT',
]);

/** A party as who speaks: the person where one is named, else the state or body. */
export const speakerOf = (party: Party): Actor =>
  party.person ? { type: 'person', id: null, name: party.person } : party.actor;

/** Settles who says each quotation: by a verb of saying near it, a colon before it, or the quotation before. */
export function withSpeakers(
  context: Context,
  quotations: readonly Omit<Quotation, 'speaker'>[],
  parties: readonly Party[],
): Quotation[] {
  const settled: Quotation[] = [];
  for (const [index, quotation] of quotations.entries()) {
    const outside = parties.filter(
      (party) => !quotations.some((other) => party.from >= other.from && party.to <= other.to),
    );
    const party = speakerOfQuotation(context, quotation, outside, quotations);
    const previous = settled[index - 1];
    const continued =
      !party && previous && continuesFrom(context, previous, quotation) ? previous.speaker : null;
    settled.push({
      ...quotation,
      speaker: party ? speakerOf(party) : (continued ?? lastSubject(context, quotation, outside)),
    });
  }
  return settled;
}

interface Scored {
  readonly party: Party;
  readonly cost: number;
}

function speakerOfQuotation(
  context: Context,
  quotation: Omit<Quotation, 'speaker'>,
  parties: readonly Party[],
  all: readonly Omit<Quotation, 'speaker'>[],
): Party | null {
  const last = Math.max(quotation.from, quotation.to - 1);
  const firstSentence = context.tokens[quotation.from]!.sentence;
  const lastSentence = context.tokens[last]!.sentence;
  const zones = [
    { from: context.sentences[firstSentence]!.from, to: quotation.from, after: false },
    { from: quotation.to, to: endOfAttribution(context, quotation, lastSentence, all), after: true },
  ];
  const scored: Scored[] = [];
  for (const zone of zones) {
    for (const party of parties) {
      if (party.from < zone.from || party.to > zone.to) continue;
      const near = zone.after ? party.from - quotation.to : quotation.from - party.to;
      const verb = nearestSpeech(context, party, zone);
      let cost = near / 10 + (verb === null ? 6 : Math.abs(verb) / 3);
      if (party.person === null) cost += 1;
      if (party.form === 'adjective') cost += isBody(context, party) ? 0 : 4;
      if (party.form === 'pronoun') cost += 0.5;
      if (isObject(context, party)) cost += 3;
      scored.push({ party, cost });
    }
  }
  scored.sort((a, b) => a.cost - b.cost);
  const best = scored[0];
  return best && best.cost < MOST_COST ? best.party : null;
}

/** Above this a party merely stands in the sentence. */
const MOST_COST = 9;

/** What follows a quotation up to the sentence's end; a closing mark after a full stop may begin a sentence of its own. */
function endOfAttribution(
  context: Context,
  quotation: { readonly to: number },
  sentence: number,
  all: readonly { readonly from: number }[],
): number {
  const next = all.find((other) => other.from > quotation.to);
  const own = context.sentences[sentence]!.to;
  let end = own;
  if (own <= quotation.to + 1) {
    const following = context.sentences[sentence + 1];
    const token = following && context.tokens[Math.max(following.from, quotation.to)];
    if (following && token && isAttribution(context, following.from, following.to)) end = following.to;
  }
  return Math.min(end, next && next.from < end ? next.from : end);
}

const isAttribution = (context: Context, from: number, to: number): boolean => {
  const start = context.tokens.slice(from, from + 5).findIndex((token) => token.kind === 'word');
  const first = from + Math.max(start, 0);
  return (
    first < to &&
    (context.tokens[first]!.letters === 'lower' ||
      context.startingAt(first).some((hit) => hit.layer === 'verb' && hit.sense === 'SAY'))
  );
};

/** Distance in tokens from a party to the nearest verb of saying in its zone, null when there is none. */
function nearestSpeech(
  context: Context,
  party: Party,
  zone: { readonly from: number; readonly to: number },
): number | null {
  let best: number | null = null;
  for (let at = zone.from; at < zone.to; at++) {
    const speaks = context
      .startingAt(at)
      .some(
        (hit) =>
          (hit.layer === 'verb' && SPEECH.has(hit.sense)) ||
          (hit.layer === 'marker' && hit.sense === 'accordingTo'),
      );
    if (!speaks) continue;
    const distance = at < party.from ? party.from - at - 1 : at - party.to;
    const weighed =
      distance +
      (context.startingAt(at).some((hit) => hit.sense === 'SAY' || hit.sense === 'accordingTo') ? 0 : 2);
    if (best === null || weighed < best) best = weighed;
  }
  return best;
}

const isObject = (context: Context, party: Party): boolean =>
  context
    .covering(party.from - 1)
    .some(
      (hit) =>
        hit.layer === 'marker' && hit.to === party.from && /^(?:to|with|against|from|in)$/u.test(hit.sense),
    );

/** An adjective with its ministry or army: "the Russian ministry". */
const isBody = (context: Context, party: Party): boolean => {
  for (let at = party.to; at < party.to + 4; at++)
    if (context.startingAt(at).some((hit) => hit.layer === 'noun' && hit.sense === 'GOVERNMENT')) return true;
  return false;
};

/** A quotation that goes on after "he said": same sentence, or the very next. */
function continuesFrom(context: Context, previous: Quotation, quotation: { readonly from: number }): boolean {
  const gap =
    context.tokens[quotation.from]!.sentence -
    context.tokens[Math.max(previous.to - 1, previous.from)]!.sentence;
  return gap >= 0 && gap <= 1;
}

/** Else whoever the sentence before speaks of first. */
function lastSubject(
  context: Context,
  quotation: { readonly from: number },
  parties: readonly Party[],
): Actor | null {
  const sentence = context.tokens[quotation.from]!.sentence;
  for (let back = 1; back <= 2; back++) {
    const here = parties.filter((party) => context.tokens[party.from]!.sentence === sentence - back);
    const person = here.find((party) => party.person !== null) ?? here[0];
    if (person) return speakerOf(person);
  }
  return null;
}
