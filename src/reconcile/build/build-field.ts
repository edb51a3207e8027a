import type { RecordField, RecordValue, Relation } from '../../model/record.js';
import { byDate } from '../values/days.js';
import { meet, widthOf } from '../values/meet.js';
import { isOff, rungOf } from './manners.js';
import { type Option, optionsOf, type Stated } from './option.js';
import { phrase } from './phrase.js';
import { FIRMNESS, type FieldSpec, relate } from './relate.js';

/** An option with its support: origins that say it, or say a wider value that holds it no less firmly. */
interface Weighed extends Option {
  readonly support: number;
}

/** A criterion that puts one value before another: negative when `a` comes first; `why` says so of the first. */
interface Criterion {
  readonly compare: (a: Weighed, b: Weighed) => number;
  readonly why: (first: Weighed, next: Weighed) => string;
}

const GRAVITY: readonly Relation[] = ['disputed', 'updated', 'refined', 'agreed'];

const sources = (count: number): string => `${count} independent source${count === 1 ? '' : 's'}`;

function weigh(spec: FieldSpec, options: readonly Option[]): Weighed[] {
  return options.map((option) => {
    const wider = options.filter(
      (other) => FIRMNESS[other.modality] <= FIRMNESS[option.modality] && bearsOut(spec, other, option),
    );
    return { ...option, support: new Set([option, ...wider].flatMap((each) => each.origins)).size };
  });
}

/** Only figures and dates can be borne out by wider ones; a vague word says nothing for an exact one. */
const bearsOut = (spec: FieldSpec, wider: Option, narrower: Option): boolean =>
  spec.manner === 'fact' &&
  ['quantity', 'money', 'percent', 'when', 'duration'].includes(spec.value) &&
  meet(spec.value, wider.value, narrower.value) === 'holds';

const firmer: Criterion = {
  compare: (a, b) => FIRMNESS[a.modality] - FIRMNESS[b.modality],
  why: (first, next) => `${first.modality}, where others are only ${next.modality}`,
};

const supported: Criterion = {
  compare: (a, b) => b.support - a.support,
  why: (first, next) => `borne out by ${sources(first.support)}, the next by ${next.support}`,
};

const later: Criterion = {
  // Unknown dates come last, not first.
  compare: (a, b) => (a.last !== null && b.last !== null ? byDate(b.last, a.last) : byDate(a.last, b.last)),
  why: (first) => `no more sources than the next, but the later report (${first.last})`,
};

const latest: Criterion = { ...later, why: (first) => `the latest report (${first.last})` };

const byLetters: Criterion = {
  compare: (a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
  why: () => 'nothing sets the values apart, so the first in order of letters',
};

const narrower = (spec: FieldSpec): Criterion => ({
  compare: (a, b) => {
    const [x, y] = [widthOf(spec.value, a.value), widthOf(spec.value, b.value)];
    return x < y ? -1 : x > y ? 1 : 0;
  },
  why: () => 'as many sources of the same date as the next, but the more exact',
});

/** An end or halt counts if no later report has the furthest stage; among stages the furthest one. */
function furthest(spec: FieldSpec, options: readonly Option[]): Criterion {
  const rungs = options.filter((option) => rungOf(spec.kind, option.value) >= 0);
  const top = Math.max(...rungs.map((option) => rungOf(spec.kind, option.value)));
  const topDate = rungs.find((option) => rungOf(spec.kind, option.value) === top)?.last ?? null;
  const rank = (option: Option): number => {
    if (!isOff(spec.kind, option.value)) return rungOf(spec.kind, option.value);
    return topDate === null || byDate(option.last, topDate) >= 0 ? Infinity : -1;
  };
  return {
    compare: (a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a)),
    why: (first) =>
      isOff(spec.kind, first.value) ? 'no later report takes it up again' : 'the furthest stage reported',
  };
}

/** Held; called off unless planned anew later; planned; possible. */
const inForce: Criterion = {
  compare: (a, b) => {
    if (a.value === 'reported' || b.value === 'reported') return a.value === 'reported' ? -1 : 1;
    return latest.compare(a, b) || FIRMNESS[b.modality] - FIRMNESS[a.modality];
  },
  why: (first) => (first.value === 'reported' ? 'a report says that it happened' : 'the latest report'),
};

function criteriaOf(spec: FieldSpec, options: readonly Option[]): readonly Criterion[] {
  switch (spec.manner) {
    case 'stage':
      return [firmer, furthest(spec, options), supported, later, byLetters];
    case 'stance':
      return [firmer, latest, supported, byLetters];
    case 'modality':
      return [inForce, supported, byLetters];
    case 'label':
      return [narrower(spec), supported, later, byLetters];
    default:
      return [firmer, supported, later, narrower(spec), byLetters];
  }
}

/** Two values of one list that a single claim gives don't contradict each other: a sum and its conversion. */
const together = (a: Option, b: Option): boolean => a.claims.some((claim) => b.claims.includes(claim));

function relationTo(spec: FieldSpec, first: Option, option: Option, all: readonly Option[]): Relation {
  if (together(first, option)) return 'agreed';
  const relation = relate(spec, first, option);
  if (relation !== 'disputed' || spec.manner !== 'fact') return relation;
  const replaced = all.some(
    (other) =>
      other !== option &&
      other.modality === option.modality &&
      meet(spec.value, option.value, other.value) === 'holds',
  );
  return replaced ? 'refined' : 'disputed';
}

function toValue(option: Weighed, relation: RecordValue['relation']): RecordValue {
  return {
    value: option.value,
    modality: option.modality,
    claims: option.claims,
    sources: option.origins.length,
    support: option.support,
    relation,
    attributedTo: option.attributedTo,
    firstReported: option.firstReported,
    lastReported: option.lastReported,
  };
}

function whyFirst(spec: FieldSpec, sorted: readonly Weighed[], criteria: readonly Criterion[]): string {
  const [first, next] = sorted;
  const said = phrase(spec.value, first!.value);
  if (!next) return `${said}: the only value, from ${sources(first!.origins.length)}`;
  if (spec.manner === 'list' || spec.manner === 'wording')
    return `${said} comes first, from ${sources(first!.origins.length)}; all stand side by side`;
  const deciding = criteria.find((criterion) => criterion.compare(first!, next) !== 0) ?? byLetters;
  return `${said} is shown first: ${deciding.why(first!, next)}`;
}

/**
 * All values of a field, equal ones put together, the one shown first in front; undefined when nothing was stated.
 * First comes what is reported rather than planned, then what more independent sources bear out, then the later
 * report, then the more exact. What changes over time (stages, stances) goes by how far or how late it is.
 * Nothing is averaged. The order of `stated` doesn't matter.
 */
export function buildField(spec: FieldSpec, stated: readonly Stated[]): RecordField | undefined {
  if (stated.length === 0) return undefined;
  const options = optionsOf(spec.value, stated);
  const criteria = criteriaOf(spec, options);
  const sorted = weigh(spec, options).sort((a, b) => {
    for (const { compare } of criteria) {
      const order = compare(a, b);
      if (order !== 0) return order;
    }
    return 0;
  });
  const first = sorted[0]!;
  const relations = sorted.slice(1).map((option) => relationTo(spec, first, option, options));
  return {
    relation: GRAVITY.find((relation) => relations.includes(relation)) ?? 'agreed',
    values: sorted.map((option, at) => toValue(option, at === 0 ? 'first' : relations[at - 1]!)),
    why: whyFirst(spec, sorted, criteria),
  };
}
