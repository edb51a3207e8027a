import type { Hit } from '../model/token.js';
import type { Scene } from './scene.js';

const STOPPERS = new Set([
  'to',
  'from',
  'by',
  'with',
  'against',
  'in',
  'on',
  'but',
  'that',
  'relative',
  'condition',
  'because',
  'accordingTo',
  'future',
  'possible',
  'passive',
  'have',
  'negation',
  'purpose',
  'he',
  'she',
  'they',
]);
/** Longest phrase to either side of its head, in tokens. */
const REACH = 8;

const stops = (scene: Scene, at: number, across: ReadonlySet<string>): boolean => {
  const token = scene.tokens[at]!;
  if (token.kind === 'mark') return !/^["'“”„«»’‘%$€£.]$/u.test(token.text) || token.text === '.';
  const here = scene.startingAt(at);
  const noun = here.some((hit) => hit.layer === 'noun' || hit.layer === 'good');
  if (!noun && here.some((hit) => hit.layer === 'verb' || hit.layer === 'passive')) return true;
  return here.some((hit) => hit.layer === 'marker' && STOPPERS.has(hit.sense) && !across.has(hit.sense));
};

const NOTHING: ReadonlySet<string> = new Set();

/** The noun phrase around some tokens: adjectives before, names and genitives after, up to a verb or preposition. */
export function phraseAround(
  scene: Scene,
  from: number,
  to: number,
  across: ReadonlySet<string> = NOTHING,
): { from: number; to: number } {
  const { from: first, to: last } = scene.sentences[scene.tokens[from]!.sentence]!;
  let start = from;
  for (let steps = 0; start > first && steps < REACH && !stops(scene, start - 1, NOTHING); steps++) {
    if (scene.parties.some((party) => party.to === start && party.form !== 'adjective')) break;
    if (scene.startingAt(start - 1).some((hit) => hit.layer === 'marker' && hit.sense === 'and')) break;
    start--;
  }
  let end = to;
  for (let steps = 0; end < last && steps < REACH && !stops(scene, end, across); steps++) {
    if (scene.startingAt(end).some((hit) => hit.layer === 'marker' && hit.sense === 'and')) break;
    end++;
  }
  return { from: start, to: end };
}

/** The text of some tokens. */
export const textOf = (scene: Scene, range: { readonly from: number; readonly to: number }): string =>
  scene.text.slice(scene.tokens[range.from]!.start, scene.tokens[range.to - 1]!.end);

/** The spans of text that state conditions in a sentence: from the conjunction to the end of its clause. */
export function conditionsIn(scene: Scene, sentence: number): string[] {
  const { to: last } = scene.sentences[sentence]!;
  const found: string[] = [];
  let reached = -1;
  for (const hit of scene.hitsIn(sentence)) {
    if (hit.layer !== 'marker' || hit.sense !== 'condition' || hit.from < reached) continue;
    let end = hit.to;
    while (end < last && !endsClause(scene, hit, end)) end++;
    if (end - hit.from < 3) continue;
    found.push(textOf(scene, { from: hit.from, to: end }));
    reached = end;
  }
  return found;
}

function endsClause(scene: Scene, opener: Hit, at: number): boolean {
  const token = scene.tokens[at]!;
  if (/^[.;:!?»”“"]$/u.test(token.text)) return true;
  return token.text === ',' && scene.verbCount[at]! > scene.verbCount[opener.to]!;
}
