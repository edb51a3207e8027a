import { describe, expect, it } from 'vitest';
import type { Claim, ClaimOf } from '../../model/claim.js';
import { compare } from '../compare.js';
import {
  claim,
  country,
  groupOf,
  money,
  organisation,
  personOf,
  quantity,
  report,
  sighting,
} from '../testing/claims.js';

const day = (published: string) => report(`report of ${published}`, published);
const march = day('2025-03-15');
const GB = country('GB');
const UA = country('UA');
const RU = country('RU');
const US = country('US');
const FR = country('FR');

type Given<Name extends Claim['kind']> = Partial<ClaimOf<Name>>;
/** What is compared, both sides with the day of their report, and the verdict. */
type Row<Name extends Claim['kind']> = readonly [
  why: string,
  a: Given<Name>,
  b: Given<Name>,
  verdict: 'same' | 'maybe' | 'different',
  published?: string,
];
type Loose = Readonly<Record<string, unknown>>;

function verdicts<Name extends Claim['kind']>(
  kind: Name,
  shared: Given<Name>,
  rows: readonly Row<Name>[],
): void {
  for (const [name, a, b, verdict, published = '2025-03-16'] of rows) {
    it(`${kind}: ${name}`, () => {
      const left = sighting(march, kind, { ...shared, ...(a as Loose) } as Given<Name>);
      const right = sighting(day(published), kind, { ...shared, ...(b as Loose) } as Given<Name>);
      const found = compare(left, right);
      expect([found.verdict, found.why]).toEqual([verdict, found.why]);
      expect(compare(right, left)).toEqual(found);
    });
  }
}

describe('meetings', () => {
  const summit = { type: 'summit', when: '2025-03-15' } as const;
  verdicts('meeting', summit, [
    ['the same day and host', { hosts: [GB] }, { hosts: [GB] }, 'same'],
    [
      'attendance never decides',
      { hosts: [GB], attendance: quantity('exact', 26, 'leaders') },
      { hosts: [GB], attendance: quantity('exact', 80, 'leaders') },
      'same',
    ],
    ['planned and held', { hosts: [GB], modality: 'planned' }, { hosts: [GB] }, 'same'],
    [
      'planned and called off',
      { hosts: [GB], modality: 'planned' },
      { hosts: [GB], modality: 'denied' },
      'same',
    ],
    ['a venue in the city', { place: 'London' }, { place: 'Lancaster House, London' }, 'same'],
    ['another city', { place: 'London', hosts: [GB] }, { place: 'Paris', hosts: [FR] }, 'different'],
    ['a day apart is for a person to say', { hosts: [GB] }, { hosts: [GB], when: '2025-03-16' }, 'maybe'],
    ['a week apart', { hosts: [GB] }, { hosts: [GB], when: '2025-03-22' }, 'different'],
    ['put off by a week', { hosts: [GB], modality: 'planned' }, { hosts: [GB], when: '2025-03-22' }, 'maybe'],
    ['the week that holds the day', { hosts: [GB] }, { hosts: [GB], when: '2025-W11' }, 'same'],
    [
      'no date, but it fits',
      { hosts: [GB], format: 'virtual' },
      { hosts: [GB], format: 'virtual', when: null },
      'same',
    ],
    [
      'no date, reported a month later',
      { hosts: [GB] },
      { hosts: [GB], when: null },
      'different',
      '2025-04-20',
    ],
    [
      'one virtual, one in person',
      { hosts: [GB], format: 'virtual' },
      { hosts: [GB], format: 'in-person' },
      'maybe',
    ],
    ['another kind', { hosts: [GB] }, { hosts: [GB], type: 'press' }, 'different'],
    ['a vague kind', { hosts: [GB] }, { hosts: [GB], type: 'other' }, 'same'],
    ['the day alone', {}, {}, 'same'],
  ]);
  verdicts('meeting', { type: 'bilateral', when: '2025-03-15' }, [
    ['the day alone identifies no visit', {}, {}, 'maybe'],
  ]);

  it.each([
    ['the same two', [US, UA], [US, UA], 'same'],
    ['one in common', [US, UA], [US, RU], 'different'],
    ['others', [US, UA], [FR, GB], 'different'],
  ])('bilateral of %s', (_, first, second, verdict) => {
    const made = (from: typeof march, parties: typeof first) => {
      const own = claim(from, 'meeting', 'meeting', { type: 'bilateral', when: '2025-03-15' });
      const guests = parties.map((actor, at) =>
        claim(from, 'participation', `${at}`, { actor, meeting: own.id }),
      );
      return sighting(
        from,
        'meeting',
        { type: 'bilateral', when: '2025-03-15' },
        guests.map((guest) => ({ ...guest, meeting: own.id })),
      );
    };
    expect(compare(made(march, first), made(day('2025-03-16'), second)).verdict).toBe(verdict);
  });

  it('holds two meetings of one report apart', () => {
    const given: Given<'meeting'> = { type: 'summit', hosts: [GB] };
    const a = { ...sighting(march, 'meeting', { ...given, when: '2025-03-15' }), id: 'meeting:a' };
    const b = { ...sighting(march, 'meeting', { ...given, when: null }), id: 'meeting:b' };
    expect(compare(a, b)).toMatchObject({ verdict: 'different', rulesOut: true });
  });

  it('takes reports on other parties for reports on another meeting', () => {
    const context = (from: typeof march, parties: (typeof US)[]) =>
      parties.map((actor, at) => claim(from, 'position', `${at}`, { actor }));
    const a = sighting(march, 'meeting', summit, context(march, [US, UA, RU]));
    const later = day('2025-03-16');
    const b = sighting(
      later,
      'meeting',
      summit,
      context(later, [country('CD'), country('RW'), country('QA')]),
    );
    expect(compare(a, b).verdict).toBe('different');
  });
});

describe('commitments', () => {
  const guns = { actor: GB, recipient: UA, category: 'weapons', item: 'field guns' } as const;
  const forty = quantity('exact', 40, 'guns');
  verdicts('commitment', guns, [
    ['the same number again', { quantity: forty }, { quantity: forty }, 'same'],
    ['the same number with the sum', { quantity: forty }, { quantity: forty, money: [money(1.2e8)] }, 'same'],
    ['over 40 and 40', { quantity: quantity('over', 40, 'guns') }, { quantity: forty }, 'same'],
    [
      'an addition that an earlier report calls so',
      { quantity: forty, item: '40 additional field guns' },
      { quantity: forty },
      'same',
      '2025-03-26',
    ],
    [
      'an addition that the later report calls so',
      { quantity: forty },
      { quantity: forty, item: '40 more field guns' },
      'maybe',
      '2025-04-20',
    ],
    ['that word the day after', { quantity: forty }, { quantity: forty, item: '40 more field guns' }, 'same'],
    ['another number', { quantity: forty }, { quantity: quantity('exact', 90, 'guns') }, 'different'],
    ['nearly the number', { quantity: forty }, { quantity: quantity('exact', 44, 'guns') }, 'maybe'],
    [
      'the same number of other things',
      { quantity: forty },
      { quantity: quantity('exact', 40, 'boats'), item: 'boats' },
      'different',
    ],
    ['another recipient', { quantity: forty }, { quantity: forty, recipient: country('PL') }, 'different'],
    ['no recipient named', { quantity: forty }, { quantity: forty, recipient: null }, 'same'],
    ['another actor', { quantity: forty }, { quantity: forty, actor: FR }, 'different'],
    [
      'a category that means the same',
      { money: [money(1.25e8)] },
      { money: [money(1.25e8)], category: 'finance' },
      'same',
    ],
    [
      'another category',
      { money: [money(1.25e8)] },
      { money: [money(1.25e8)], category: 'diplomatic' },
      'different',
    ],
    [
      'an odd sum half a year later',
      { money: [money(1.234e8)] },
      { money: [money(1.234e8)] },
      'same',
      '2025-09-15',
    ],
    [
      'a round sum half a year later, for something else',
      { money: [money(5e8)] },
      { money: [money(5e8)], item: 'winter clothing' },
      'different',
      '2025-09-15',
    ],
    [
      'sums in two currencies',
      { money: [money(1e8)], item: null },
      { money: [money(1.1e8, 'USD')], item: null },
      'maybe',
    ],
    ['the item alone', {}, {}, 'same'],
    ['the item alone, a year later', {}, {}, 'different', '2026-03-15'],
    ['nothing but actor and category', { item: null }, { item: null }, 'same'],
    ['another item', { item: 'rifles' }, { item: 'ambulances' }, 'different'],
    [
      'another spelling of the item',
      { item: 'air defense missiles' },
      { item: 'air-defence missiles' },
      'same',
    ],
    [
      'what was pledged is delivered',
      { quantity: forty },
      { quantity: forty, status: 'delivered' },
      'same',
      '2025-07-01',
    ],
    [
      'by other years',
      { percent: { value: 2, bound: 'up-to', of: 'GDP' }, deadline: '2029' },
      { percent: { value: 2, bound: 'exact', of: 'GDP' }, deadline: '2025' },
      'maybe',
    ],
  ]);

  it('links a top-up to what it comes on top of', () => {
    const later = day('2025-05-01');
    const a = sighting(march, 'commitment', { ...guns, quantity: forty });
    const b = sighting(later, 'commitment', {
      ...guns,
      item: '90 more field guns',
      quantity: quantity('exact', 90, 'guns'),
    });
    expect(compare(a, b).tie).toEqual({
      type: 'top-up-of',
      from: b.id,
      to: a.id,
      why: 'the later report says that it comes on top',
    });
  });

  it('links what has arrived to what was promised', () => {
    const a = sighting(march, 'commitment', { ...guns, quantity: quantity('exact', 90, 'guns') });
    const b = sighting(day('2025-05-01'), 'commitment', { ...guns, quantity: forty, status: 'delivered' });
    expect(compare(a, b).tie).toMatchObject({ type: 'part-of', from: b.id, to: a.id });
  });

  it('takes two pledges of one report for two, unless they are equal', () => {
    const in1 = (given: Given<'commitment'>) => sighting(march, 'commitment', { ...guns, ...given });
    const a = { ...in1({ quantity: forty }), id: 'commitment:a' };
    expect(compare(a, { ...in1({ money: [money(5e8)] }), id: 'commitment:b' }).verdict).toBe('different');
    expect(compare(a, { ...in1({ quantity: forty }), id: 'commitment:b' }).verdict).toBe('same');
  });
});

describe('proposals', () => {
  verdicts('proposal', { type: 'ceasefire', proposers: [US], addressees: [RU, UA] }, [
    ['the same, later turned down', { duration: 'P30D' }, { duration: 'P1M', status: 'rejected' }, 'same'],
    ['another duration', { duration: 'P30D' }, { duration: 'P60D' }, 'different'],
    ['other proposers', { duration: 'P30D' }, { duration: 'P30D', proposers: [country('CN')] }, 'maybe'],
    ['another kind', {}, { type: 'peacekeeping-force' }, 'different'],
    ['half a year later', { duration: 'P30D' }, { duration: 'P30D' }, 'different', '2025-10-15'],
  ]);
  verdicts('proposal', { type: 'peace-plan', proposers: [GB] }, [
    [
      'plans with the same terms',
      { terms: ['continued military support'] },
      { terms: ['military support continued'], type: 'other' },
      'same',
    ],
    [
      'plans with other terms',
      { terms: ['open the harbours'] },
      { terms: ['exchange of prisoners'], type: 'other' },
      'different',
    ],
  ]);
});

describe('measures', () => {
  verdicts('measure', { type: 'sanctions', by: [organisation('EU')], against: RU }, [
    ['reported twice', {}, {}, 'same'],
    ['tightened', {}, { status: 'tightened' }, 'same'],
    ['two months later', {}, {}, 'maybe', '2025-05-20'],
    [
      'the same day, reported months later',
      { when: '2025-03-14' },
      { when: '2025-03-14' },
      'same',
      '2025-08-20',
    ],
    ['on other days', { when: '2025-03-14' }, { when: '2025-03-20' }, 'different'],
    ['by another', {}, { by: [US] }, 'different'],
    ['against another', {}, { against: country('BY') }, 'different'],
    ['called for, and imposed', { status: 'called-for' }, {}, 'maybe'],
    ['against nobody named', {}, { against: null }, 'maybe'],
  ]);
});

describe('incidents', () => {
  verdicts('incident', { type: 'missile-strike', place: 'Sumy', when: '2025-03-14', by: RU, against: UA }, [
    [
      'the same place and day, another toll',
      { killed: quantity('exact', 2, 'people') },
      { killed: quantity('exact', 9, 'people') },
      'same',
    ],
    ['the night between two days', {}, { when: '2025-03-15' }, 'same'],
    ['two days apart', {}, { when: '2025-03-16' }, 'different'],
    ['another place', {}, { place: 'Odesa' }, 'different'],
    ['missiles and drones together', {}, { type: 'drone-attack' }, 'same'],
    ['no place named', {}, { place: null }, 'same'],
    ['another side', {}, { by: UA, against: RU }, 'different'],
    ['no day named', {}, { when: null }, 'same'],
  ]);

  it('links what each side is said to have done', () => {
    const a = sighting(march, 'incident', { type: 'drone-attack', by: RU, against: UA });
    const b = {
      ...sighting(march, 'incident', { type: 'drone-attack', by: UA, against: RU }),
      id: 'incident:b',
    };
    expect(compare(a, b)).toMatchObject({ verdict: 'different', tie: { type: 'other-side-of' } });
  });
});

describe('statements', () => {
  const quote = 'the harbour will stay open for as long as the pilots can see the lights of the mole';
  verdicts('statement', { speaker: personOf('Marta Vestergaard'), quote }, [
    ['the same words', {}, {}, 'same'],
    ['a spelling of the speaker', {}, { speaker: personOf('Martha Vestergård') }, 'same'],
    ['a word changed', {}, { quote: quote.replace('pilots', 'skippers') }, 'same'],
    ['cut', {}, { quote: 'as long as the pilots can see the lights' }, 'same'],
    ['another speaker', {}, { speaker: personOf('Rui Lopes') }, 'maybe'],
    ['no speaker', {}, { speaker: null }, 'same'],
    ['other words', {}, { quote: 'nobody has asked the pilots what they think of it' }, 'different'],
  ]);
});

describe('positions and parties', () => {
  verdicts('position', { actor: groupOf('harbour guild'), subject: 'mandate' }, [
    ['the same party and subject', {}, { stance: 'oppose' }, 'same', '2026-01-01'],
    ['another subject', {}, { subject: 'ceasefire' }, 'different'],
    ['another party', {}, { actor: groupOf('pilots') }, 'different'],
  ]);
  verdicts('position', { actor: personOf('Ana Lopes'), subject: 'mandate' }, [
    ['a spelling of the person', {}, { actor: personOf('Anna Lopez') }, 'same'],
  ]);
});

describe('persons', () => {
  const minister = { office: 'minister', of: FR } as const;
  verdicts('office', { person: 'Ana Lopes', ...minister }, [
    ['the same name', {}, { office: 'envoy' }, 'same'],
    ['a spelling in the same office', {}, { person: 'Anna Lopez' }, 'same'],
    ['the surname in the same office', {}, { person: 'Lopes' }, 'same'],
    ['the surname in another country', {}, { person: 'Lopes', of: country('PL') }, 'different'],
    ['another given name in the office', {}, { person: 'Rui Lopes' }, 'maybe'],
    ['another given name in another office', {}, { person: 'Rui Lopes', office: 'envoy' }, 'different'],
    ['a party leader who governs', {}, { office: 'party-leader', of: organisation('Harbour Party') }, 'same'],
    ['the same name in another country', {}, { of: country('PL') }, 'maybe'],
    ['another name', {}, { person: 'Ana Gomes' }, 'different'],
  ]);
});
