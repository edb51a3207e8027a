import { contentId } from '../model/canonical.js';
import type { Claim } from '../model/claim.js';
import type { RecordKind, RecordLink, ReportFacts } from '../model/record.js';

/** The claims of one report, and the parties that it speaks of most: what a rule may look at. */
export interface ReportClaims {
  readonly report: ReportFacts;
  readonly claims: readonly Claim[];
  /** Keys of the (at most 10) states, organisations and groups that the claims name most often. */
  readonly context: readonly string[];
}

/** What one rule sees in one report: the claims on one thing, and what identifies that thing. */
export interface Seen<Identity = unknown> {
  /** Ids of the claims; the first is the one that names the thing. */
  readonly claims: readonly string[];
  /** Plain JSON. It holds all that the rule compares, but for the report. */
  readonly identity: Identity;
  /** False for one that is too vague to hold a record together: it only joins where one record fits. */
  readonly anchored: boolean;
}

/** A link from one sighting to another, before either has a record. */
export interface Tie {
  readonly type: RecordLink['type'];
  /** Ids of sightings. */
  readonly from: string;
  readonly to: string;
  readonly why: string;
}

/**
 * What ONE report has on ONE thing: the unit that identity is decided on. Plain JSON, to be kept by the ledger under
 * its `keys`, so that a new report needs only the sightings that share one.
 */
export interface Sighting<Identity = unknown> extends Seen<Identity> {
  /** `meeting:c-0123…`: the rule and the claim that names the thing. */
  readonly id: string;
  /** Name of the identity rule. */
  readonly rule: string;
  readonly kind: RecordKind;
  /** Id of the report. */
  readonly report: string;
  readonly published: string | null;
  /** Any two sightings that may be the same thing share at least one key. */
  readonly keys: readonly string[];
  /** Equal for sightings that are the same thing beyond doubt, so that one of them can stand for all. */
  readonly profile: string;
  /** Links to other sightings of the same report. */
  readonly ties: readonly Tie[];
}

/** Whether two sightings are the same thing, and why. It doesn't depend on which of the two comes first. */
export interface Verdict {
  readonly verdict: 'same' | 'maybe' | 'different';
  readonly why: string;
  /** For `same`: how sure, 1 (just enough) to 3; the surest pairs are joined first. 0 otherwise. */
  readonly strength: number;
  /** For `different`: something contradicts, so that no third sighting can join the two. */
  readonly rulesOut: boolean;
  /** How two different things hang together. */
  readonly tie?: Tie;
}

export const same = (why: string, strength = 2): Verdict => ({
  verdict: 'same',
  why,
  strength,
  rulesOut: false,
});

export const maybe = (why: string): Verdict => ({ verdict: 'maybe', why, strength: 0, rulesOut: false });

/** Something contradicts: they are two things, which may hang together. */
export const different = (why: string, tie?: Tie): Verdict => ({
  verdict: 'different',
  why,
  strength: 0,
  rulesOut: true,
  ...(tie ? { tie } : {}),
});

/** Nothing contradicts, but too little agrees: a third sighting may still join them. */
export const distant = (why: string): Verdict => ({
  verdict: 'different',
  why: `too little in common: ${why}`,
  strength: 0,
  rulesOut: false,
});

/** Sightings that are one thing. */
export interface Group {
  /** Sorted by id; never empty, all of one rule. */
  readonly sightings: readonly Sighting[];
  /** Why they are held to be one, a sentence per reason, sorted; empty for a single one. */
  readonly joined: readonly string[];
}

export interface Grouping {
  readonly groups: readonly Group[];
  /** Between sightings of different groups: what may be the same, comes on top, is a part, is the other side's. */
  readonly ties: readonly Tie[];
}

/** What tells one thing from another, a file per kind of thing. */
export interface IdentityRule<Identity = unknown> {
  readonly name: string;
  readonly kind: RecordKind;
  /** The things of this kind in one report. */
  see(from: ReportClaims): readonly Seen<Identity>[];
  /** Few keys, of which two sightings of the same thing share at least one. */
  keys(seen: Sighting<Identity>): readonly string[];
  /** Symmetric; depends on the two sightings only. */
  compare(a: Sighting<Identity>, b: Sighting<Identity>): Verdict;
  /** Dates and reports don't matter: equal identities are the same thing. */
  readonly timeless?: boolean;
}

/** A sighting of a rule, with its id, profile and keys. */
export function toSighting(rule: IdentityRule, seen: Seen, report: ReportFacts): Sighting {
  const bare: Sighting = {
    ...seen,
    id: `${rule.name}:${seen.claims[0]}`,
    rule: rule.name,
    kind: rule.kind,
    report: report.id,
    published: report.published,
    keys: [],
    profile: contentId(rule.name, rule.timeless ? seen.identity : [report.id, seen]),
    ties: [],
  };
  return { ...bare, keys: [...new Set(rule.keys(bare))].map((key) => `${rule.name}|${key}`).sort() };
}
