import { describe, expect, it } from 'vitest';
import type { Claim } from '../model/claim.js';
import { sightingsOf } from './sightings-of.js';
import { claim, country, groupOf, money, report } from './testing/claims.js';

const from = report('ties', '2025-03-15');
const troops = { actor: country('GB'), recipient: country('UA'), category: 'troops' } as const;

const ties = (claims: readonly Claim[]) =>
  sightingsOf(claims, from).flatMap((sighting) => sighting.ties.map((tie) => [tie.type, tie.from, tie.to]));

describe('depends-on', () => {
  const offer = claim(from, 'commitment', 'offer', {
    ...troops,
    conditions: ['once a ceasefire is in force'],
  });
  const truce = claim(from, 'proposal', 'truce', { type: 'ceasefire', evidence: [{ start: 200, end: 260 }] });
  const refusal = claim(from, 'position', 'refusal', {
    actor: country('RU'),
    subject: 'ceasefire',
    stance: 'oppose',
  });

  it('leads to the proposal that the condition names', () => {
    expect(ties([offer, truce, refusal])).toEqual([
      ['depends-on', `commitment:${offer.id}`, `proposal:${truce.id}`],
    ]);
  });

  it('leads to the stances on it where nobody proposes it', () => {
    expect(ties([offer, refusal])).toEqual([
      ['depends-on', `commitment:${offer.id}`, `position:${refusal.id}`],
    ]);
  });

  it('leads nowhere without a condition, or for a stance on the very subject', () => {
    const bare = claim(from, 'commitment', 'bare', troops);
    const own = claim(from, 'position', 'own', {
      actor: country('UA'),
      subject: 'ceasefire',
      stance: 'conditional',
      conditions: ['if the ceasefire is monitored'],
    });
    expect(ties([bare, own, truce])).toEqual([]);
  });

  it('leads to the one proposal in the same sentence where no word is known', () => {
    const said = { evidence: [{ start: 10, end: 90 }], conditions: ['as soon as all others have come'] };
    const offered = claim(from, 'commitment', 'offered', { ...troops, ...said });
    const force = claim(from, 'proposal', 'force', {
      type: 'peacekeeping-force',
      evidence: [{ start: 10, end: 90 }],
    });
    expect(ties([offered, force, truce])).toEqual([
      ['depends-on', `commitment:${offered.id}`, `proposal:${force.id}`],
    ]);
  });
});

describe('part-of', () => {
  const sum = (name: string, amount: number, start: number, currency = 'EUR') =>
    claim(from, 'commitment', name, {
      actor: groupOf('donors'),
      recipient: country('CD'),
      money: [money(amount, currency)],
      evidence: [{ start, end: start + 9 }],
    });
  const pledge = claim(from, 'commitment', 'pledge', {
    actor: country('NO'),
    recipient: country('CD'),
    money: [money(5e7)],
    evidence: [{ start: 50, end: 59 }],
  });

  it('leads to the sum that the report gives first', () => {
    expect(ties([sum('b', 7e8, 80), sum('a', 9e8, 5), pledge])).toEqual([
      ['part-of', `commitment:${pledge.id}`, expect.stringMatching(/-a$/)],
    ]);
  });

  it.each([
    ['a sum in another currency', [sum('a', 9e8, 5, 'USD')]],
    ['a smaller sum', [sum('a', 1e7, 5)]],
    ['no sum', []],
  ])('leads nowhere beside %s', (_, sums) => {
    expect(ties([...sums, pledge])).toEqual([]);
  });
});
