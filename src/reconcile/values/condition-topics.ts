import type { Subject } from '../../model/kinds/position.js';
import { fold } from './fold.js';

/** What an offer can wait for. */
export type Topic = Extract<
  Subject,
  'ceasefire' | 'peace-deal' | 'mandate' | 'security-guarantees' | 'negotiations'
>;

/**
 * Folded beginnings of words that name what a condition waits for, in ten languages (en nl de fr es it pt pl uk ru).
 * Several words stand with one space. Most are shared among languages, so they stand in one list per topic.
 */
const STEMS: Readonly<Record<Topic, readonly string[]>> = {
  ceasefire: [
    'ceasefire',
    'cease fire',
    'truce',
    'armistice',
    'staakt het vuren',
    'wapenstilstand',
    'bestand',
    'waffenruhe',
    'waffenstillstand',
    'feuerpause',
    'cessez le feu',
    'treve',
    'alto el fuego',
    'tregua',
    'cessate il fuoco',
    'cessar fogo',
    'zawieszeni',
    'rozejm',
    'перемир',
    'припиненн вогн',
    'припинення вогн',
    'прекращени огн',
    'прекращения огн',
    'прекращение огн',
  ],
  'peace-deal': [
    'peace deal',
    'peace agreement',
    'peace accord',
    'peace treaty',
    'settlement',
    'vredesakkoord',
    'vredesverdrag',
    'vredesregeling',
    'friedensabkommen',
    'friedensvertrag',
    'friedensschluss',
    'accord de paix',
    'traite de paix',
    'acuerdo de paz',
    'tratado de paz',
    'accordo di pace',
    'trattato di pace',
    'acordo de paz',
    'porozumieni pokojow',
    'porozumienia pokojow',
    'traktat pokojow',
    'мирн угод',
    'мирної угод',
    'мирну угод',
    'мирна угод',
    'мирн договор',
    'мирного договор',
    'мирный договор',
    'мирного соглаш',
    'мирное соглаш',
  ],
  mandate: [
    'mandat',
    'mandaat',
    'мандат',
    'un resolution',
    'un authori',
    'vn resolutie',
    'resolution de l onu',
    'resolucion de la onu',
    'risoluzione onu',
    'resolucao da onu',
    'rezolucj onz',
    'резолюц',
  ],
  'security-guarantees': [
    'security guarant',
    'guarantee',
    'backstop',
    'veiligheidsgarant',
    'garantie',
    'sicherheitsgarant',
    'garant',
    'гарант',
  ],
  negotiations: [
    'negotiat',
    'peace talks',
    'onderhandel',
    'vredesoverleg',
    'verhandlung',
    'friedensgesprach',
    'negoci',
    'pourparlers',
    'negoziat',
    'trattativ',
    'negocjacj',
    'rokowan',
    'rozmow pokojow',
    'переговор',
    'перемовин',
  ],
};

/** What conditions wait for, by the words of any of the ten languages; empty when none is known. */
export function topicsOf(conditions: readonly string[]): Topic[] {
  const text = ` ${conditions.map((each) => fold(each).replace(/[^\p{L}\p{N}]+/gu, ' ')).join(' ')} `;
  return (Object.keys(STEMS) as Topic[]).filter((topic) =>
    STEMS[topic].some((stem) => text.includes(` ${stem}`)),
  );
}
