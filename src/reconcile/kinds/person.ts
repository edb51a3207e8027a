import type { Claim } from '../../model/claim.js';
import { actorKey } from '../../model/values/actor.js';
import { compareNames, type PersonName, personName } from '../names/person-name.js';
import { different, type IdentityRule, maybe, type Seen, same, type Verdict } from '../sighting.js';
import { foldedText } from '../values/fold.js';
import { shared } from '../values/overlap.js';

/** A person as one report names them: the fullest name, the posts it gives, the countries acted for. */
interface PersonIdentity {
  readonly name: string;
  /** `head-of-government of country:GB`, sorted. */
  readonly posts: readonly string[];
  readonly countries: readonly string[];
}

export interface Mention {
  readonly name: string;
  readonly claim: string;
  readonly post: string | null;
  readonly country: string | null;
}

/** The persons that a claim names as holding an office, acting or speaking. */
export function mentionsOf(claim: Claim): Mention[] {
  switch (claim.kind) {
    case 'office': {
      const of = claim.of ? actorKey(claim.of) : null;
      const country = claim.of?.type === 'country' ? of : null;
      return [{ name: claim.person, claim: claim.id, post: of ? `${claim.office} of ${of}` : null, country }];
    }
    case 'position':
    case 'participation': {
      const named = claim.actor.type === 'person' ? claim.actor.name : claim.person;
      const country = claim.actor.type === 'country' ? actorKey(claim.actor) : null;
      return named ? [{ name: named, claim: claim.id, post: null, country }] : [];
    }
    case 'commitment':
      return claim.actor.type === 'person'
        ? [{ name: claim.actor.name, claim: claim.id, post: null, country: null }]
        : [];
    case 'statement':
      return claim.speaker?.type === 'person'
        ? [{ name: claim.speaker.name, claim: claim.id, post: null, country: null }]
        : [];
    default:
      return [];
  }
}

const sorted = (items: readonly (string | null)[]): string[] =>
  [...new Set(items.filter((item) => item !== null))].sort();

/** The longer name first, then by letters: the fullest form leads. */
const fullestFirst = (a: Mention, b: Mention): number =>
  personName(b.name).words.length - personName(a.name).words.length ||
  (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** Mentions of one report put together by name; a surname goes to the one full name that holds it. */
function personsIn(mentions: readonly Mention[]): Mention[][] {
  const persons: Mention[][] = [];
  for (const mention of [...mentions].sort(fullestFirst)) {
    const name = personName(mention.name);
    const fits = (wanted: string): Mention[][] =>
      persons.filter((known) => compareNames(personName(known[0]!.name), name) === wanted);
    const full = fits('same');
    const bySurname = fits('surname');
    const home = full[0] ?? (bySurname.length === 1 ? bySurname[0] : undefined);
    if (home) home.push(mention);
    else persons.push([mention]);
  }
  return persons;
}

const wordsOf = (name: string): PersonName => personName(name);

function compareTwo(a: PersonIdentity, b: PersonIdentity): Verdict {
  const names = compareNames(wordsOf(a.name), wordsOf(b.name));
  const post = shared(a.posts, b.posts) > 0;
  const country = shared(a.countries, b.countries) > 0;
  const apart = !country && a.countries.length > 0 && b.countries.length > 0;
  if (names === 'same') {
    if (apart) return maybe('the same name, but acting for different countries');
    if (foldedText(a.name) === foldedText(b.name)) return same('the same name', 3);
    return same(post ? 'spellings of one name, in the same office' : 'spellings of one name', post ? 3 : 2);
  }
  if (names === 'surname') {
    if (post) return same('the surname alone, in the same office', 1);
    if (country) return same('the surname alone, acting for the same country', 1);
    return apart ? different('the same surname in different countries') : maybe('the surname alone');
  }
  if (names === 'kin' && post) return maybe('the same surname and office under another given name');
  return different('another name');
}

/** A person under all spellings of the name, from every claim that names them. */
export const person: IdentityRule<PersonIdentity> = {
  name: 'person',
  kind: 'actor',
  timeless: true,
  see({ claims }) {
    return personsIn(claims.flatMap(mentionsOf)).map((mentions): Seen<PersonIdentity> => {
      const name = mentions[0]!.name;
      return {
        claims: sorted(mentions.map((mention) => mention.claim)),
        identity: {
          name,
          posts: sorted(mentions.map((mention) => mention.post)),
          countries: sorted(mentions.map((mention) => mention.country)),
        },
        anchored: personName(name).words.length > 1,
      };
    });
  },
  keys({ identity }) {
    const { sounds } = personName(identity.name);
    return sounds.length > 1 ? sounds.slice(1) : sounds;
  },
  compare: (a, b) => compareTwo(a.identity, b.identity),
};
