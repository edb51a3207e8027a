import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Modality } from '../../model/modality.js';
import { country, quantity } from '../testing/claims.js';
import { buildField } from './build-field.js';
import type { Stated } from './option.js';
import type { FieldSpec } from './relate.js';

const ATTENDANCE: FieldSpec = { kind: 'meeting', value: 'quantity', manner: 'fact' };

let counter = 0;
function stated(
  value: unknown,
  published: string | null,
  more: Partial<Stated> & { origin?: Stated['origin'] } = {},
): Stated {
  counter += 1;
  return {
    value,
    modality: 'reported',
    claim: `c${counter}`,
    attributedTo: null,
    origin: { id: `r${counter}`, published },
    published,
    ...more,
  };
}

const exactly = (value: number) => quantity('exact', value, 'leaders');
const shown = (spec: FieldSpec, values: readonly Stated[]) =>
  buildField(spec, values)!.values.map(({ value }) => (value as { value?: number }).value ?? value);

describe('buildField', () => {
  it('has nothing to show when nothing was stated', () => {
    expect(buildField(ATTENDANCE, [])).toBeUndefined();
  });

  it.each([
    [
      'more independent sources',
      [
        stated(exactly(29), '2025-03-16'),
        stated(exactly(26), '2025-03-15'),
        stated(exactly(26), '2025-03-15'),
      ],
      [26, 29],
      '26 leaders is shown first: borne out by 2 independent sources, the next by 1',
    ],
    [
      'the later report among equals',
      [stated(exactly(26), '2025-03-15'), stated(exactly(29), '2025-03-16')],
      [29, 26],
      '29 leaders is shown first: no more sources than the next, but the later report (2025-03-16)',
    ],
    [
      'a known date rather than none',
      [stated(exactly(26), '2025-03-15'), stated(exactly(29), null)],
      [26, 29],
      '26 leaders is shown first: no more sources than the next, but the later report (2025-03-15)',
    ],
    [
      'what is reported, whatever is planned',
      [
        stated(exactly(30), '2025-03-18', { modality: 'planned' }),
        stated(exactly(30), '2025-03-19', { modality: 'planned' }),
        stated(exactly(26), '2025-03-15'),
      ],
      [26, 30],
      '26 leaders is shown first: reported, where others are only planned',
    ],
    [
      'the more exact one that a wider one bears out',
      [stated(exactly(26), '2025-03-15'), stated(quantity('about', 25, 'leaders'), '2025-03-15')],
      [26, 25],
      '26 leaders is shown first: borne out by 2 independent sources, the next by 1',
    ],
    [
      'the only value',
      [stated(exactly(26), '2025-03-15')],
      [26],
      '26 leaders: the only value, from 1 independent source',
    ],
  ])('shows first %s', (_, values, order, why) => {
    expect(shown(ATTENDANCE, values)).toEqual(order);
    expect(buildField(ATTENDANCE, values)!.why).toBe(why);
  });

  it('counts two claims of one origin as one source', () => {
    const origin = { id: 'agency', published: '2025-03-15' };
    const [value] = buildField(ATTENDANCE, [
      stated(exactly(26), '2025-03-15', { origin }),
      stated(exactly(26), '2025-03-17', { origin }),
    ])!.values;
    expect([value!.sources, value!.support, value!.claims.length]).toEqual([1, 1, 2]);
    expect([value!.firstReported, value!.lastReported]).toEqual(['2025-03-15', '2025-03-17']);
  });

  it('leaves a wider value out of a dispute among exact ones', () => {
    const field = buildField(ATTENDANCE, [
      stated(exactly(26), '2025-03-15'),
      ...[1, 2, 3].map(() => stated(exactly(29), '2025-03-15')),
      stated(quantity('about', 25, 'leaders'), '2025-03-15'),
    ])!;
    expect(field.relation).toBe('disputed');
    expect(field.values.map(({ value, relation }) => [(value as { value: number }).value, relation])).toEqual(
      [
        [29, 'first'],
        [26, 'disputed'],
        [25, 'refined'],
      ],
    );
  });

  it('puts spellings and wordings together under the usual one', () => {
    const names: FieldSpec = { kind: 'meeting', value: 'person', manner: 'list' };
    const field = buildField(names, [
      stated('Kir Starmer', '2025-03-15'),
      stated('Keir Starmer', '2025-03-15'),
      stated('Keir Starmer', '2025-03-16'),
    ])!;
    expect(field.values.map(({ value, sources }) => [value, sources])).toEqual([['Keir Starmer', 3]]);
  });

  it('says who says it, where a report does not itself', () => {
    const field = buildField(ATTENDANCE, [
      stated(exactly(26), '2025-03-15', { attributedTo: country('FR') }),
    ])!;
    expect(field.values[0]!.attributedTo).toEqual([country('FR')]);
  });

  it.each([
    [
      'the furthest stage',
      [
        ['delivered', '2025-04-01'],
        ['pledged', '2025-05-01'],
      ],
      ['delivered', 'pledged'],
    ],
    [
      'an end that nothing later undoes',
      [
        ['pledged', '2025-04-01'],
        ['withdrawn', '2025-05-01'],
      ],
      ['withdrawn', 'pledged'],
    ],
    [
      'a stage that was taken up again',
      [
        ['withdrawn', '2025-04-01'],
        ['committed', '2025-05-01'],
      ],
      ['committed', 'withdrawn'],
    ],
  ] as const)('for stages %s', (_, values, order) => {
    const status: FieldSpec = { kind: 'commitment', value: 'choice', manner: 'stage' };
    expect(
      shown(
        status,
        values.map(([value, day]) => stated(value, day)),
      ),
    ).toEqual(order);
  });

  it.each([
    ['held after all', ['planned', 'denied', 'reported'], 'reported'],
    ['called off', ['planned', 'denied'], 'denied'],
    ['planned anew', ['denied', 'planned'], 'planned'],
  ] as const)('for modality: %s', (_, order, first) => {
    const spec: FieldSpec = { kind: 'meeting', value: 'choice', manner: 'modality' };
    const values = order.map((modality: Modality, at) => stated(modality, `2025-03-1${at}`, { modality }));
    expect(shown(spec, values)[0]).toBe(first);
  });

  const day = fc.integer({ min: 1, max: 28 }).map((each) => `2025-03-${String(each).padStart(2, '0')}`);
  const many = fc.array(
    fc.record({
      value: fc
        .tuple(
          fc.constantFrom('exact' as const, 'about' as const, 'over' as const),
          fc.integer({ min: 23, max: 29 }),
        )
        .map(([bound, value]) => quantity(bound, value, 'leaders')),
      published: fc.option(day, { nil: null }),
      modality: fc.constantFrom<Modality>('reported', 'planned', 'possible'),
    }),
    { minLength: 1, maxLength: 8 },
  );
  const all = many.map((list) =>
    list.map(({ value, published, modality }, at) =>
      stated(value, published, { modality, claim: `c${at}`, origin: { id: `r${at}`, published } }),
    ),
  );

  it('doesn’t depend on the order of what was stated', () => {
    fc.assert(
      fc.property(
        all.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          expect(buildField(ATTENDANCE, shuffled)).toEqual(buildField(ATTENDANCE, list));
        },
      ),
    );
  });

  it('never supports a value less for a further source', () => {
    fc.assert(
      fc.property(all, (list) => {
        const [extra, ...rest] = list;
        if (rest.length === 0) return;
        const supports = (values: readonly Stated[]) =>
          new Map(buildField(ATTENDANCE, values)!.values.map((each) => [JSON.stringify(each.value), each]));
        const [before, now] = [supports(rest), supports([...rest, extra!])];
        for (const [key, value] of before) {
          const after = now.get(key)!;
          expect(after.sources).toBeGreaterThanOrEqual(value.sources);
          // A plan that has come true needs support by reports, no longer by plans.
          if (after.modality === value.modality) expect(after.support).toBeGreaterThanOrEqual(value.support);
        }
      }),
    );
  });
});
