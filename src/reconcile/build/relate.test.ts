import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Modality } from '../../model/modality.js';
import { money, quantity } from '../testing/claims.js';
import type { Manner } from './manners.js';
import { type FieldSpec, relate, type Said } from './relate.js';

const said = (value: unknown, modality: Modality = 'reported', first = '2025-03-15', last = first): Said => ({
  value,
  modality,
  first,
  last,
});

const field = (
  value: FieldSpec['value'],
  manner: Manner = 'fact',
  kind: FieldSpec['kind'] = 'meeting',
): FieldSpec => ({
  kind,
  value,
  manner,
});

const leaders = (bound: Parameters<typeof quantity>[0], value: number, unit = 'leaders') =>
  quantity(bound, value, unit);

describe('relate', () => {
  it.each([
    ['a narrower number in a wider one', leaders('about', 25), leaders('exact', 26), 'refined'],
    ['equal numbers', leaders('exact', 26), leaders('exact', 26), 'agreed'],
    [
      'leaders and countries count alike',
      leaders('exact', 26),
      leaders('exact', 29, 'countries'),
      'disputed',
    ],
    ['other units say other things', leaders('exact', 26), leaders('exact', 400, 'participants'), 'agreed'],
    ['numbers that don’t meet', leaders('exact', 26), leaders('exact', 29), 'disputed'],
    ['ends that touch', leaders('over', 5000), leaders('exact', 5000), 'agreed'],
    ['an open end holds', leaders('over', 5000), leaders('exact', 6000), 'refined'],
    ['an open end doesn’t hold', leaders('over', 5000), leaders('exact', 4000), 'disputed'],
    ['ranges that overlap', leaders('about', 25), leaders('about', 28), 'agreed'],
  ])('%s', (_, a, b, relation) => {
    expect(relate(field('quantity'), said(a), said(b))).toBe(relation);
  });

  it.each([
    ['planned, then reported', said(leaders('up-to', 25), 'planned'), said(leaders('exact', 26)), 'updated'],
    [
      'reported, planned inside it',
      said(leaders('exact', 24)),
      said(leaders('up-to', 25), 'planned'),
      'updated',
    ],
    [
      'the same number planned and reported',
      said(leaders('exact', 26), 'planned'),
      said(leaders('exact', 26)),
      'agreed',
    ],
    [
      'plans that follow',
      said(leaders('exact', 20), 'planned', '2025-03-01'),
      said(leaders('exact', 30), 'planned'),
      'updated',
    ],
    [
      'plans of one day',
      said(leaders('exact', 20), 'planned'),
      said(leaders('exact', 30), 'planned'),
      'disputed',
    ],
    [
      'possible, then planned',
      said(leaders('exact', 20), 'possible'),
      said(leaders('exact', 30), 'planned'),
      'updated',
    ],
  ])('%s', (_, a, b, relation) => {
    expect(relate(field('quantity'), a, b)).toBe(relation);
  });

  it.each([
    ['when', '2025-03-20', '2025-W12', 'refined'],
    ['when', '2025-03-20', '2025-03-21', 'disputed'],
    ['when', '2025-03', '2025-03-29/2025-04-02', 'agreed'],
    ['duration', 'P30D', 'P1M', 'refined'],
    ['duration', 'P30D', 'P60D', 'disputed'],
    ['choice', 'other', 'loan', 'refined'],
    ['choice', 'grant', 'loan', 'disputed'],
    ['boolean', true, false, 'disputed'],
    ['text', 'London', 'Lancaster House, London', 'refined'],
    ['text', 'Kyiv', 'Kharkiv', 'disputed'],
  ] as const)('%s: %s and %s are %s', (type, a, b, relation) => {
    expect(relate(field(type), said(a), said(b))).toBe(relation);
  });

  it('compares sums in one currency only', () => {
    const spec = field('money', 'fact', 'commitment');
    expect(relate(spec, said(money(5e8)), said(money(6e8)))).toBe('disputed');
    expect(relate(spec, said(money(5e8)), said(money(6e8, 'USD')))).toBe('agreed');
  });

  it.each([
    ['stage', 'commitment', said('pledged'), said('delivered', 'reported', '2025-05-01'), 'updated'],
    ['stage', 'proposal', said('agreed'), said('rejected'), 'disputed'],
    ['stage', 'proposal', said('proposed'), said('rejected'), 'updated'],
    ['stage', 'measure', said('in-force'), said('lifted', 'reported', '2025-05-01'), 'updated'],
    ['stance', 'position', said('support'), said('oppose'), 'disputed'],
    ['stance', 'position', said('support'), said('conditional'), 'refined'],
    [
      'stance',
      'position',
      said('support'),
      said('oppose', 'reported', '2025-03-01', '2025-04-01'),
      'updated',
    ],
    ['tenure', 'actor', said('current'), said('former', 'reported', '2025-03-25'), 'disputed'],
    ['tenure', 'actor', said('current'), said('former', 'reported', '2026-03-25'), 'updated'],
    ['role', 'meeting', said('attendee'), said('host'), 'refined'],
    ['role', 'meeting', said('attendee'), said('absent'), 'disputed'],
    ['role', 'meeting', said('invitee'), said('absent'), 'updated'],
    ['modality', 'meeting', said('planned'), said('reported'), 'updated'],
    ['modality', 'meeting', said('denied'), said('reported'), 'disputed'],
    ['modality', 'meeting', said('planned'), said('denied', 'denied', '2025-03-17'), 'updated'],
    ['label', 'commitment', said('weapons'), said('finance'), 'agreed'],
    ['list', 'meeting', said('support'), said('oppose'), 'agreed'],
  ] as const)('%s of a %s: %o', (manner, kind, a, b, relation) => {
    expect(relate(field('choice', manner, kind), a, b)).toBe(relation);
  });

  it('is symmetric, and agrees with itself', () => {
    const bound = fc.constantFrom(
      'exact' as const,
      'about' as const,
      'over' as const,
      'at-least' as const,
      'under' as const,
      'up-to' as const,
    );
    const number = fc
      .tuple(bound, fc.integer({ min: 1, max: 30 }))
      .map(([each, value]) => leaders(each, value));
    const modality = fc.constantFrom<Modality>('reported', 'planned', 'possible', 'denied');
    const day = fc.integer({ min: 1, max: 28 }).map((each) => `2025-03-${String(each).padStart(2, '0')}`);
    const value = fc
      .record({ value: number, modality, first: day, last: day })
      .map((each) => (each.first <= each.last ? each : { ...each, first: each.last, last: each.first }));
    fc.assert(
      fc.property(value, value, (a, b) => {
        const spec = field('quantity');
        expect(relate(spec, b, a)).toBe(relate(spec, a, b));
        expect(relate(spec, a, a)).toBe('agreed');
      }),
    );
    const choices = fc.constantFrom(
      'support',
      'oppose',
      'conditional',
      'pledged',
      'withdrawn',
      'host',
      'absent',
      'former',
      'current',
      'planned',
      'denied',
    );
    const manner = fc.constantFrom<Manner>(
      'stage',
      'stance',
      'tenure',
      'role',
      'modality',
      'label',
      'list',
      'fact',
    );
    const other = fc
      .record({ value: choices, modality, first: day })
      .map((each) => ({ ...each, last: each.first }));
    fc.assert(
      fc.property(manner, other, other, (each, a, b) => {
        const spec = field('choice', each, 'commitment');
        expect(relate(spec, b, a)).toBe(relate(spec, a, b));
      }),
    );
  });
});
