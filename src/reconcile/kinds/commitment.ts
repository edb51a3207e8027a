import type { ClaimOf } from '../../model/claim.js';
import type { Category } from '../../model/kinds/commitment.js';
import { actorKey } from '../../model/values/actor.js';
import type { Money, Percent, Quantity } from '../../model/values/amount.js';
import type { IdentityRule, Seen, Sighting } from '../sighting.js';
import { isAdditionWord, saysAddition } from '../values/addition.js';
import { buckets, daysOf } from '../values/days.js';
import { figureKeys } from '../values/figures.js';
import { foldedWords } from '../values/fold.js';
import { compareCommitments } from './commitment-compare.js';
import { holderKey } from './position.js';

/** What identifies a commitment: who gives what to whom, by numbers first and words second. */
export interface CommitmentIdentity {
  readonly actor: string;
  readonly recipient: string | null;
  readonly category: Category;
  /** Stems of the words that name the item, without numbers and words of addition. */
  readonly item: readonly string[];
  readonly addition: boolean;
  readonly quantity: Quantity | null;
  /** Stems of the unit: `air-defence missiles` and `missiles` share one. */
  readonly unit: readonly string[];
  readonly money: readonly Money[];
  readonly percent: Percent | null;
  readonly instrument: ClaimOf<'commitment'>['instrument'];
  readonly status: ClaimOf<'commitment'>['status'];
  readonly deadline: string | null;
}

/** Words are compared by their first letters, so that endings and `defence`/`defense` don't matter. */
const STEM = 5;
const MOST_WORDS = 8;
/** Without numbers, two announcements are compared when they are at most two such stretches apart. */
const STRETCH = 90;

/** Stems that name an item: words of four letters and more, and those with a digit among letters (`f16`). */
export function itemStems(item: string | null): string[] {
  const joined = (item ?? '').replace(/(?<=\p{L})[-\u2010\u2011](?=\p{N})/gu, '');
  const words = foldedWords(joined).filter((word) => !/^\p{N}+$/u.test(word) && !isAdditionWord(word));
  const telling = words.filter((word) => word.length >= 4 || /\p{N}/u.test(word));
  return [...new Set(telling.map((word) => word.slice(0, STEM)))].sort();
}

function see(claim: ClaimOf<'commitment'>): Seen<CommitmentIdentity> {
  const numbered = claim.quantity !== null || claim.money.length > 0 || claim.percent !== null;
  return {
    claims: [claim.id],
    identity: {
      actor: holderKey(claim.actor),
      recipient: claim.recipient ? actorKey(claim.recipient) : null,
      category: claim.category,
      item: itemStems(claim.item),
      addition: saysAddition(claim.item),
      quantity: claim.quantity,
      unit: foldedWords(claim.quantity?.unit ?? '').map((word) => word.slice(0, STEM)),
      money: claim.money,
      percent: claim.percent,
      instrument: claim.instrument,
      status: claim.status,
      deadline: claim.deadline,
    },
    anchored: numbered,
  };
}

function keysOf({ identity, published }: Sighting<CommitmentIdentity>): string[] {
  const { actor, quantity, money, percent } = identity;
  const keys: string[] = [];
  for (const sum of money) {
    const figures = figureKeys({ value: sum.amount, high: sum.high, bound: sum.bound });
    keys.push(...figures.map((step) => `${actor}|${sum.currency}:${step}`));
  }
  if (quantity) keys.push(...figureKeys(quantity).map((step) => `${actor}|number:${step}`));
  if (percent) keys.push(...figureKeys({ ...percent, high: null }).map((step) => `${actor}|percent:${step}`));
  const day = daysOf(published);
  const stretches = day ? buckets({ from: day.from - STRETCH, to: day.from }, STRETCH) : ['undated'];
  const words = [...identity.item]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .slice(0, MOST_WORDS);
  const marks = words.length > 0 ? words : [identity.category];
  if (!quantity && money.length === 0) marks.push(identity.category);
  keys.push(...stretches.flatMap((time) => marks.map((mark) => `${actor}|${time}|${mark}`)));
  return keys;
}

/** A commitment announced again is the same one; what comes on top is a new one. */
export const commitment: IdentityRule<CommitmentIdentity> = {
  name: 'commitment',
  kind: 'commitment',
  see: ({ claims }) => claims.filter((claim) => claim.kind === 'commitment').map(see),
  keys: keysOf,
  compare: compareCommitments,
};
