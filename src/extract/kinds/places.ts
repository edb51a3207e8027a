import { gazetteer } from '../../languages/gazetteer.js';
import type { Scene } from '../scene.js';

/** A place named in the text: a capital or state by its English name, else as written. */
export interface Place {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly capital: boolean;
  readonly country: boolean;
}

const known = new WeakMap<Scene, readonly Place[]>();

/** Places in a report: capitals and states after a preposition of place, other capitalised names after one. */
export function placesOf(scene: Scene): readonly Place[] {
  const before = known.get(scene);
  if (before) return before;
  const places: Place[] = [];
  const isIn = (at: number): boolean =>
    scene.startingAt(at).some((hit) => hit.layer === 'marker' && hit.sense === 'in');
  for (let at = 1; at < scene.tokens.length; at++) {
    const token = scene.tokens[at]!;
    if (token.kind !== 'word' || token.letters === 'lower') continue;
    let opener = at - 1;
    while (
      opener > 0 &&
      scene.tokens[opener]!.kind === 'word' &&
      scene.tokens[opener]!.letters === 'lower' &&
      scene.tokens[opener]!.text.length <= 3 &&
      !isIn(opener)
    )
      opener--;
    if (!isIn(opener) || scene.tokens[opener]!.sentence !== token.sentence || at - opener > 3) continue;
    const party = scene.parties.find((candidate) => candidate.from === at);
    if (party) {
      const { actor, form } = party;
      if (party.person !== null || actor.type !== 'country') continue;
      const capital = form === 'capital' ? (gazetteer().capitalOf(actor.id ?? '') ?? token.text) : null;
      if (form === 'name' || capital)
        places.push({
          from: at,
          to: party.to,
          name: capital ?? actor.name,
          capital: capital !== null,
          country: capital === null,
        });
      continue;
    }
    if (
      scene
        .startingAt(at)
        .some(
          (hit) =>
            hit.layer === 'value' ||
            hit.layer === 'office' ||
            (hit.layer === 'noun' && scene.language === 'de'),
        )
    )
      continue;
    let to = at + 1;
    while (
      to < scene.tokens.length &&
      to < at + 4 &&
      scene.tokens[to]!.kind === 'word' &&
      scene.tokens[to]!.sentence === token.sentence &&
      (scene.tokens[to]!.letters === 'initial' || scene.tokens[to]!.letters === 'upper') &&
      !scene.startingAt(to).some((hit) => hit.layer === 'value')
    )
      to++;
    places.push({
      from: at,
      to,
      name: scene.text.slice(token.start, scene.tokens[to - 1]!.end),
      capital: false,
      country: false,
    });
  }
  known.set(scene, places);
  return places;
}

/** The place that belongs to a word: the nearest in its sentence, cities before states. */
export function placeNear(scene: Scene, at: number): Place | null {
  const sentence = scene.tokens[at]!.sentence;
  const here = placesOf(scene).filter((place) => scene.tokens[place.from]!.sentence === sentence);
  const cost = (place: Place): number => Math.abs(place.from - at) + (place.country ? 8 : 0);
  return [...here].sort((a, b) => cost(a) - cost(b))[0] ?? null;
}

/** The place in a report's dateline: `KYIV, 3 January —`, `BRUSSEL –`; null where it has none. */
export function dateline(scene: Scene): string | null {
  for (const { from, to } of scene.sentences.slice(0, 4)) {
    const dash = scene.tokens
      .slice(from, Math.min(to, from + 12))
      .findIndex((token) => /^[–—-]$/u.test(token.text));
    const first = scene.tokens[from]!;
    const upper = first.letters === 'upper' && first.text.length > 2;
    if (dash < 0 && !upper) continue;
    if (!upper && !(dash > 0 && dash <= 8)) continue;
    const party = scene.parties.find((candidate) => candidate.from === from && candidate.form === 'capital');
    if (party) return gazetteer().capitalOf(party.actor.id ?? '') ?? first.text;
    if (!upper) continue;
    let end = from + 1;
    while (end < to && scene.tokens[end]!.kind === 'word' && scene.tokens[end]!.letters === 'upper') end++;
    const raw = scene.text.slice(first.start, scene.tokens[end - 1]!.end);
    return raw.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
  }
  return null;
}
