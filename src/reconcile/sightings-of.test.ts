import { describe, expect, it } from 'vitest';
import { blockingKeys, contextOf, sightingsOf } from './sightings-of.js';
import { claim, country, organisation, personOf, report } from './testing/claims.js';
import { COALITION } from './testing/coalition.js';

const from = report('one', '2025-03-15');
const GB = country('GB');

describe('sightingsOf', () => {
  it('takes the participants with their meeting', () => {
    const summit = claim(from, 'meeting', 'summit', { type: 'summit', when: '2025-03-15' });
    const guest = claim(from, 'participation', 'guest', {
      actor: GB,
      person: 'Keir Starmer',
      meeting: summit.id,
      role: 'host',
    });
    const sightings = sightingsOf([guest, summit], from);
    expect(sightings.map(({ rule, claims }) => [rule, claims])).toEqual([
      ['meeting', [summit.id, guest.id]],
      ['person', [guest.id]],
    ]);
    expect(sightings[0]!.identity).toMatchObject({ hosts: ['country:GB'], company: ['country:GB'] });
  });

  it('gives a stance to the position, to the person and to the party', () => {
    const stance = claim(from, 'position', 'stance', {
      actor: GB,
      person: 'Keir Starmer',
      subject: 'mandate',
    });
    expect(sightingsOf([stance], from).map(({ id, kind }) => [id.split(':')[0], kind])).toEqual([
      ['position', 'position'],
      ['person', 'actor'],
      ['party', 'actor'],
    ]);
  });

  it('puts the names of one person in one report together', () => {
    const office = claim(from, 'office', 'office', {
      person: 'Keir Starmer',
      office: 'head-of-government',
      of: GB,
    });
    const said = claim(from, 'statement', 'said', {
      speaker: personOf('Starmer'),
      quote: 'four words or more',
    });
    const persons = sightingsOf([said, office], from).filter(({ rule }) => rule === 'person');
    expect(persons.map(({ claims }) => claims)).toEqual([[office.id, said.id]]);
  });

  it('names every thing of a report once, under ids and keys of its own', () => {
    for (const each of COALITION.reports) {
      const sightings = sightingsOf(
        COALITION.claims.filter(({ report: id }) => id === each.id),
        each,
      );
      expect(new Set(sightings.map(({ id }) => id)).size).toBe(sightings.length);
      for (const sighting of sightings) expect(sighting.keys.length).toBeGreaterThan(0);
    }
  });
});

describe('blockingKeys', () => {
  it('gives few keys, which another report on the same thing shares', () => {
    const summit = (name: string, when: string | null) =>
      claim(report(name, '2025-03-15'), 'meeting', name, { type: 'summit', hosts: [GB], when });
    const [dated, undated] = [summit('a', '2025-03-15'), summit('b', null)].map((each) =>
      blockingKeys(each, from),
    );
    expect(dated!.length).toBeLessThan(8);
    expect(dated!.some((key) => undated!.includes(key))).toBe(true);
    const other = blockingKeys(summit('c', '2024-01-10'), from);
    expect(dated!.some((key) => other.includes(key))).toBe(false);
  });
});

it('counts the parties that a report speaks of, persons aside', () => {
  const claims = [
    claim(from, 'position', 'a', { actor: GB }),
    claim(from, 'position', 'b', { actor: organisation('NATO'), target: GB }),
    claim(from, 'statement', 'c', { speaker: personOf('Ana Lopes') }),
  ];
  expect(contextOf(claims)).toEqual(['country:GB', 'organisation:NATO']);
});
