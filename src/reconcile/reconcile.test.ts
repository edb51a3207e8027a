import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDisputed, type LedgerRecord, type RecordField } from '../model/record.js';
import { reconcile } from './reconcile.js';
import { claim, country, money, personOf, quantity, report } from './testing/claims.js';
import { COALITION } from './testing/coalition.js';

const records = reconcile(COALITION.claims, COALITION.reports);

const ofKind = (kind: LedgerRecord['kind'], all: readonly LedgerRecord[] = records): LedgerRecord[] =>
  all.filter((record) => record.kind === kind);

const one = (kind: LedgerRecord['kind'], title: string): LedgerRecord => {
  const found = ofKind(kind).filter((record) => record.title.includes(title));
  expect(found.map((record) => record.title)).toHaveLength(1);
  return found[0]!;
};

const summary = (field: RecordField | undefined): unknown[] =>
  (field?.values ?? []).map(({ value, modality, relation }) => {
    const number = (value as { value?: number }).value;
    return [number ?? value, modality, relation];
  });

describe('reconcile', () => {
  it('makes one record of a summit expected, held and counted four ways', () => {
    const summit = one('meeting', 'virtual summit');
    expect(summit.sources).toBe(4);
    expect(summit.fields.attendance!.relation).toBe('disputed');
    expect(summary(summit.fields.attendance)).toEqual([
      [26, 'reported', 'first'],
      [29, 'reported', 'disputed'],
      [25, 'reported', 'refined'],
      [25, 'planned', 'updated'],
    ]);
    expect(summit.fields.attendance!.why).toBe(
      '26 leaders is shown first: borne out by 2 independent sources, the next by 1',
    );
    expect(summary(summit.fields.modality)).toEqual([
      ['reported', 'reported', 'first'],
      ['planned', 'planned', 'updated'],
    ]);
    expect(summit.title).toBe('virtual summit, 2025-03-15, United Kingdom');
  });

  it('lists who takes part, each with role, person and how firm it is', () => {
    const { parts } = one('meeting', 'virtual summit');
    expect(parts.map((part) => part.actor!.name)).toEqual(['Canada', 'France', 'United Kingdom', 'NATO']);
    const [canada, france, britain] = parts;
    expect(summary(canada!.fields.modality)).toEqual([
      ['reported', 'reported', 'first'],
      ['planned', 'planned', 'updated'],
    ]);
    expect(summary(france!.fields.person)).toEqual([['Emmanuel Macron', 'reported', 'first']]);
    expect(summary(britain!.fields.role)).toEqual([['host', 'reported', 'first']]);
    expect(britain!.claims).toHaveLength(3);
  });

  it('makes one record of a planning meeting dated by the day and by the week', () => {
    const planners = one('meeting', 'military');
    expect(planners.sources).toBe(3);
    expect(planners.fields.when!.relation).toBe('refined');
    expect(planners.fields.when!.values[0]!.value).toBe('2025-03-20');
    expect(planners.fields.place!.values[0]!.value).toBe('London');
  });

  it('keeps a summit of another day apart', () => {
    expect(one('meeting', 'summit, London').sources).toBe(1);
  });

  it('counts what was announced twice once, with the sum that one report gives', () => {
    const missiles = one('commitment', 'missiles');
    expect(missiles.title).toBe('United Kingdom → Ukraine: over 5000 missiles, GBP 1.6bn');
    expect(missiles.sources).toBe(2);
    expect(missiles.joined).toEqual([
      'same actor, item and quantity; announced 11 days apart; no word of addition',
    ]);
    expect(isDisputed(missiles)).toBe(false);
  });

  it('follows a proposal to its refusal', () => {
    const truce = one('proposal', 'ceasefire');
    expect(truce.sources).toBe(3);
    expect(truce.fields.status!.values[0]!.value).toBe('rejected');
    expect(truce.fields.status!.relation).toBe('updated');
    expect(truce.fields.duration!.relation).toBe('refined');
    expect(truce.fields.proposers!.values.map(({ value, sources }) => [value, sources])).toEqual([
      [country('US'), 3],
      [country('UA'), 1],
    ]);
  });

  it('shows an office that reports dispute', () => {
    const president = one('actor', 'Donald Trump');
    expect(isDisputed(president)).toBe(true);
    expect(president.parts.map(({ type, name }) => [type, name])).toEqual([['office', 'head-of-state']]);
    expect(summary(president.parts[0]!.fields.tenure)).toEqual([
      ['former', 'reported', 'first'],
      ['current', 'reported', 'disputed'],
    ]);
  });

  it('resolves a misspelt name to the same person', () => {
    const premier = one('actor', 'Keir Starmer');
    expect(summary(premier.fields.name).map((value) => (value as unknown[])[0])).toEqual([
      'Keir Starmer',
      'Kir Starmer',
    ]);
    expect(ofKind('actor').some((record) => record.title === 'Kir Starmer')).toBe(false);
    expect(premier.joined).toContain('spellings of one name, in the same office');
  });

  it('keeps each side’s attack apart, and links them', () => {
    const attacks = ofKind('incident');
    expect(attacks).toHaveLength(2);
    expect(attacks.map(({ links }) => links.map(({ type, record }) => [type, record]))).toEqual([
      [['other-side-of', attacks[1]!.id]],
      [['other-side-of', attacks[0]!.id]],
    ]);
  });

  it('links a stance to what its condition waits for', () => {
    const force = one('position', 'Italy: peacekeeping-force');
    const mandate = one('position', 'Russia: mandate');
    expect(force.links).toEqual([
      { type: 'depends-on', record: mandate.id, why: 'its condition speaks of mandate' },
    ]);
  });

  it('keeps stances over time in one record', () => {
    const stance = one('position', 'Ukraine: ceasefire').fields.stance!;
    expect(summary(stance)).toEqual([
      ['conditional', 'reported', 'first'],
      ['support', 'reported', 'updated'],
    ]);
    expect(stance.values.map(({ lastReported }) => lastReported)).toEqual(['2025-03-16', '2025-03-15']);
    expect(stance.why).toBe('conditional is shown first: the latest report (2025-03-16)');
  });

  it('puts every claim into a record, and only those', () => {
    const placed = new Set(records.flatMap((record) => record.claims));
    expect([...placed].sort()).toEqual(COALITION.claims.map(({ id }) => id).sort());
  });
});

describe('order of arrival', () => {
  it('changes nothing', () => {
    const shuffled = fc.shuffledSubarray([...COALITION.claims], { minLength: COALITION.claims.length });
    const reports = fc.shuffledSubarray([...COALITION.reports], { minLength: COALITION.reports.length });
    fc.assert(
      fc.property(shuffled, reports, (claims, from) => {
        expect(reconcile(claims, from)).toEqual(records);
      }),
      { numRuns: 40 },
    );
  });
});

describe('independence', () => {
  const first = report('first', '2025-05-01');
  const copy = report('copy', '2025-05-03', first.id);
  const other = report('other', '2025-05-02');
  const given = {
    actor: country('PL'),
    recipient: country('UA'),
    category: 'weapons',
    item: 'tanks',
  } as const;
  const tanks = (from: typeof first, value: number) =>
    claim(from, 'commitment', 'tanks', { ...given, quantity: quantity('about', value, 'tanks') });

  it('counts a near-copy as its original, for sources and for the later report', () => {
    const [record] = ofKind(
      'commitment',
      reconcile([tanks(first, 40), tanks(copy, 40), tanks(other, 41)], [first, copy, other]),
    );
    expect(record!.sources).toBe(2);
    expect(
      record!.fields.quantity!.values.map(({ value, sources }) => [
        (value as { value: number }).value,
        sources,
      ]),
    ).toEqual([
      [41, 1],
      [40, 1],
    ]);
    expect(record!.fields.quantity!.values[1]!.claims).toHaveLength(2);
    expect(record!.lastReported).toBe('2025-05-03');
  });

  it('never makes a value less supported by a further source', () => {
    const values = fc.array(
      fc.record({ value: fc.integer({ min: 38, max: 42 }), day: fc.integer({ min: 1, max: 9 }) }),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(values, fc.integer({ min: 38, max: 42 }), (stated, extra) => {
        const reports = [...stated, { value: extra, day: 5 }].map(({ day }, at) =>
          report(`r${at}`, `2025-05-0${day}`),
        );
        const claims = [...stated.map(({ value }) => value), extra].map((value, at) =>
          tanks(reports[at]!, value),
        );
        const support = (count: number): Map<number, number> => {
          const found = ofKind('commitment', reconcile(claims.slice(0, count), reports.slice(0, count)));
          return new Map(
            found.flatMap((record) =>
              record.fields.quantity!.values.map(
                ({ value, support }) => [(value as { value: number }).value, support] as const,
              ),
            ),
          );
        };
        const [before, now] = [support(stated.length), support(claims.length)];
        for (const [value, sources] of before) expect(now.get(value)).toBeGreaterThanOrEqual(sources);
      }),
      { numRuns: 100 },
    );
  });
});

describe('what comes on top', () => {
  const march = report('march', '2025-03-01');
  const may = report('may', '2025-05-01');
  const given = { actor: country('NO'), recipient: country('UA'), category: 'weapons' } as const;

  it('is a record of its own, linked to the first', () => {
    const all = reconcile(
      [
        claim(march, 'commitment', 'a', {
          ...given,
          item: 'artillery shells',
          quantity: quantity('exact', 10_000, 'shells'),
        }),
        claim(may, 'commitment', 'b', {
          ...given,
          item: '4,000 more artillery shells',
          quantity: quantity('exact', 4000, 'shells'),
        }),
      ],
      [march, may],
    ).filter(({ kind }) => kind === 'commitment');
    expect(all).toHaveLength(2);
    const later = all.find((record) => record.claims.some((id) => id.endsWith('-b')))!;
    expect(later.links.map(({ type, record }) => [type, record])).toEqual([
      ['top-up-of', all.find((record) => record !== later)!.id],
    ]);
  });

  it('is a share of the sum that the report gives first', () => {
    const donors = { type: 'group', id: null, name: 'donors' } as const;
    const sums = { recipient: country('CD'), category: 'humanitarian' } as const;
    const all = reconcile(
      [
        claim(may, 'commitment', 'all', {
          ...sums,
          actor: donors,
          money: [money(9e8)],
          evidence: [{ start: 5, end: 9 }],
        }),
        claim(may, 'commitment', 'before', {
          ...sums,
          actor: donors,
          money: [money(7e8)],
          evidence: [{ start: 90, end: 99 }],
        }),
        claim(may, 'commitment', 'one', {
          ...sums,
          actor: country('NO'),
          money: [money(5e7)],
          evidence: [{ start: 40, end: 49 }],
        }),
      ],
      [may],
    );
    const part = all.find((record) => record.links.length > 0 && record.kind === 'commitment')!;
    expect(part.title).toContain('Norway');
    expect(part.links.map(({ type, record }) => [type, all.find(({ id }) => id === record)!.title])).toEqual([
      ['part-of', 'donors → DR Congo: EUR 900m'],
    ]);
  });
});

it('keeps persons of the same surname apart, and asks about the same name in two countries', () => {
  const [a, b] = [report('a', '2025-01-01'), report('b', '2025-01-02')];
  const all = reconcile(
    [
      claim(a, 'office', '1', { person: 'Ana Lopes', office: 'minister', of: country('FR') }),
      claim(b, 'office', '2', { person: 'Anna Lopez', office: 'envoy', of: country('PL') }),
      claim(b, 'office', '3', { person: 'Rui Lopes', office: 'envoy', of: country('IT') }),
      claim(b, 'statement', '4', { speaker: personOf('Lopes'), quote: 'we shall see what comes of this' }),
    ],
    [a, b],
  ).filter(({ kind }) => kind === 'actor');
  const links = (title: string) =>
    all.find((record) => record.title === title)!.links.map(({ type }) => type);
  expect(all.map(({ title }) => title).sort()).toEqual(['Ana Lopes', 'Anna Lopez', 'Lopes', 'Rui Lopes']);
  expect(links('Ana Lopes')).toContain('maybe-same-as');
  expect(links('Rui Lopes')).toEqual([]);
});
