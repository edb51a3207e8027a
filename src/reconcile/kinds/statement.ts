import { sha256 } from '../../model/canonical.js';
import type { ClaimOf } from '../../model/claim.js';
import { sameName } from '../names/person-name.js';
import {
  different,
  type IdentityRule,
  maybe,
  type Seen,
  type Sighting,
  same,
  type Verdict,
} from '../sighting.js';
import { foldedWords } from '../values/fold.js';
import { coverage, likeness } from '../values/overlap.js';
import { holderKey } from './position.js';

/** What identifies a statement: who said which words. */
interface StatementIdentity {
  readonly speaker: string | null;
  /** As written, for a person. */
  readonly name: string | null;
  readonly words: readonly string[];
}

/** Shares of three-word runs in common: the whole quotation, or a shorter one cut from it. */
const ALIKE = 0.6;
const CUT = 0.8;
const DOUBTFUL = 0.4;
const RUN = 3;
/** Keys per quotation: the runs with the smallest hashes, which quotations that share most runs share too. */
const SKETCH = 6;

function see(claim: ClaimOf<'statement'>): Seen<StatementIdentity> {
  const speaker = claim.speaker;
  return {
    claims: [claim.id],
    identity: {
      speaker: speaker ? holderKey(speaker) : null,
      name: speaker?.type === 'person' ? speaker.name : null,
      words: foldedWords(claim.quote),
    },
    anchored: true,
  };
}

const runsOf = (words: readonly string[]): string[] =>
  words.length < RUN
    ? [words.join(' ')]
    : words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));

function sameSpeaker(a: StatementIdentity, b: StatementIdentity): boolean | null {
  if (a.speaker === null || b.speaker === null) return null;
  return a.speaker === b.speaker || (a.name !== null && b.name !== null && sameName(a.name, b.name));
}

function compareTwo(a: Sighting<StatementIdentity>, b: Sighting<StatementIdentity>): Verdict {
  const [x, y] = [runsOf(a.identity.words), runsOf(b.identity.words)];
  const speaker = sameSpeaker(a.identity, b.identity);
  const alike = likeness(x, y);
  const cut = Math.min(x.length, y.length) >= 2 && coverage(x, y) >= CUT;
  if (alike < DOUBTFUL && !cut) return different('other words');
  if (a.report === b.report && alike < 1) return different('one report tells them apart');
  const words =
    alike === 1
      ? 'the same words'
      : cut && alike < ALIKE
        ? 'one quotation cut from the other'
        : 'nearly the same words';
  if (speaker === false) return maybe(`${words}, under another speaker`);
  if (alike < ALIKE && !cut) return maybe(words);
  if (speaker === null)
    return alike === 1
      ? same(`${words}; a speaker is not named`, 1)
      : maybe(`${words}; a speaker is not named`);
  return same(`the same speaker and ${words}`, alike === 1 ? 3 : 2);
}

/** The same words by the same speaker are one statement, however many reports quote them. */
export const statement: IdentityRule<StatementIdentity> = {
  name: 'statement',
  kind: 'statement',
  see: ({ claims }) => claims.filter((claim) => claim.kind === 'statement').map(see),
  keys: ({ identity }) =>
    [...new Set(runsOf(identity.words))]
      .map((run) => sha256(run).slice(0, 12))
      .sort()
      .slice(0, SKETCH),
  compare: compareTwo,
};
