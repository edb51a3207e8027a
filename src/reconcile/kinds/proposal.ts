import type { ClaimOf } from '../../model/claim.js';
import { actorKey } from '../../model/values/actor.js';
import {
  different,
  distant,
  type IdentityRule,
  maybe,
  type Seen,
  type Sighting,
  same,
  type Verdict,
} from '../sighting.js';
import { buckets, daysBetween, daysLong, daysOf, gapOf } from '../values/days.js';
import { durationDays } from '../values/duration-days.js';
import { foldedWords } from '../values/fold.js';
import { coverage, sameContext, shared } from '../values/overlap.js';
import { type Evidence, nothing } from './evidence.js';

/** What identifies a ceasefire, plan, force or round of talks; its status is what changes. */
interface ProposalIdentity {
  readonly type: ClaimOf<'proposal'>['type'];
  readonly duration: string | null;
  readonly proposers: readonly string[];
  readonly addressees: readonly string[];
  /** Folded words of the terms, of four letters and more. */
  readonly terms: readonly string[];
  readonly context: readonly string[];
}

const SAME = 4;
const MAYBE = 3;
/** Days between reports: fresh, within the life of most proposals, and the most that a person is asked about. */
const REACH = { fresh: 10, life: 45, most: 150 };
const STRETCH = 150;
const CONTEXT_KEYS = 3;

function see(claim: ClaimOf<'proposal'>, context: readonly string[]): Seen<ProposalIdentity> {
  const words = claim.terms.flatMap(foldedWords).filter((word) => word.length >= 4);
  const proposers = [...new Set(claim.proposers.map(actorKey))].sort();
  return {
    claims: [claim.id],
    identity: {
      type: claim.type,
      duration: claim.duration,
      proposers,
      addressees: [...new Set(claim.addressees.map(actorKey))].sort(),
      terms: [...new Set(words)].sort(),
      context,
    },
    anchored: proposers.length > 0,
  };
}

function timeEvidence(gap: number | null): Evidence {
  if (gap === null) return nothing;
  const why = gap === 0 ? 'reported on the same day' : `reported ${daysLong(gap)} apart`;
  return { points: gap <= REACH.fresh ? 1 : gap <= REACH.life ? 0 : -2, why };
}

/** P30D and P1M are one length: months are taken as 28 to 31 days. */
function durationEvidence(a: ProposalIdentity, b: ProposalIdentity): Evidence {
  const [x, y] = [durationDays(a.duration), durationDays(b.duration)];
  if (!x || !y) return nothing;
  if (gapOf(x, y) > 0) return { points: 0, why: 'another duration', rulesOut: true };
  return { points: 2, why: 'the same duration' };
}

function partyEvidence(a: ProposalIdentity, b: ProposalIdentity): Evidence {
  const proposers = shared(a.proposers, b.proposers) > 0;
  const strange = !proposers && a.proposers.length > 0 && b.proposers.length > 0;
  const addressees = shared(a.addressees, b.addressees) > 0;
  const why = [
    proposers ? 'a proposer in common' : strange ? 'other proposers' : '',
    addressees ? 'the same addressee' : '',
  ];
  return {
    points: (proposers ? 2 : strange ? -2 : 0) + (addressees ? 1 : 0),
    why: why.filter((each) => each !== '').join(' and '),
  };
}

function contextEvidence(a: ProposalIdentity, b: ProposalIdentity): Evidence {
  switch (sameContext(a.context, b.context)) {
    case 'much':
      return { points: 2, why: 'reports on the same parties' };
    case 'some':
      return { points: 1, why: 'reports with a party in common' };
    case 'none':
      return { points: -3, why: 'reports on other parties' };
    default:
      return nothing;
  }
}

function termEvidence(a: ProposalIdentity, b: ProposalIdentity): Evidence {
  if (a.terms.length === 0 || b.terms.length === 0) return nothing;
  return coverage(a.terms, b.terms) >= 0.4 ? { points: 2, why: 'the same terms' } : nothing;
}

/** What ties two reports on a proposal together, beyond their being on the same parties. */
function isTied(a: ProposalIdentity, b: ProposalIdentity, gap: number | null, terms: boolean): boolean {
  const lasting = durationDays(a.duration) !== null && durationDays(b.duration) !== null;
  const parties = shared(a.proposers, b.proposers) > 0;
  const addressed = shared(a.addressees, b.addressees) > 0;
  const nobody = a.proposers.length === 0 && b.proposers.length === 0;
  const strange = !parties && a.proposers.length > 0 && b.proposers.length > 0;
  if (strange || a.type === 'other' || b.type === 'other') return terms;
  if ((gap ?? Infinity) <= REACH.fresh) return terms || parties || addressed || (nobody && !lasting);
  // Later on, what one report calls by its terms or length may be another truce than what the other just names.
  const bare = [a, b].every(({ duration, terms: words }) => duration === null && words.length === 0);
  return terms || (parties && (lasting || (bare && addressed)));
}

function compareTwo(a: Sighting<ProposalIdentity>, b: Sighting<ProposalIdentity>): Verdict {
  const [x, y] = [a.identity, b.identity];
  const plans = [x.type, y.type].every((type) => type === 'other' || type === 'peace-plan');
  if (x.type !== y.type && !plans) return different('another kind');
  if (a.report === b.report) return different('one report tells them apart');
  const gap = daysBetween(a.published, b.published);
  if ((a.published === null) !== (b.published === null)) return distant('one report is undated');
  if (gap !== null && gap > REACH.most) return distant(`${daysLong(gap)} apart`);
  const terms = termEvidence(x, y);
  const context = contextEvidence(x, y);
  const parts = [timeEvidence(gap), durationEvidence(x, y), partyEvidence(x, y), terms, context];
  const conflict = parts.find((part) => part.rulesOut);
  if (conflict) return different(conflict.why);
  const kind = x.type === y.type ? `both ${x.type}` : `${x.type} and ${y.type}`;
  const why = [kind, ...parts.map((part) => part.why)].filter((each) => each !== '').join('; ');
  const points =
    parts.reduce((sum, part) => sum + part.points, 0) + (x.type === y.type && x.type !== 'other' ? 1 : 0);
  const tied = isTied(x, y, gap, terms.points > 0);
  // A mediator proposes in many conflicts, so that a proposer and a kind in common say little of the matter.
  const matter = context.points >= 2 || context.why === '' || terms.points > 0;
  if (points >= SAME && tied && matter) return same(why, points >= 7 ? 3 : points >= 5 ? 2 : 1);
  return points >= MAYBE && (tied || points > SAME) && matter ? maybe(why) : distant(why);
}

function keysOf({ identity, published }: Sighting<ProposalIdentity>): string[] {
  const day = daysOf(published);
  const stretches = day ? buckets({ from: day.from - STRETCH, to: day.from }, STRETCH) : ['undated'];
  const type = identity.type === 'other' ? 'peace-plan' : identity.type;
  const parties = [...identity.proposers, ...identity.addressees, ...identity.context.slice(0, CONTEXT_KEYS)];
  return stretches.flatMap((time) => [...new Set(parties)].map((each) => `${type}|${time}|${each}`));
}

/** A proposal keeps its identity from the day that it is put forward to its end. */
export const proposal: IdentityRule<ProposalIdentity> = {
  name: 'proposal',
  kind: 'proposal',
  see: ({ claims, context }) =>
    claims.filter((claim) => claim.kind === 'proposal').map((claim) => see(claim, context)),
  keys: keysOf,
  compare: compareTwo,
};
