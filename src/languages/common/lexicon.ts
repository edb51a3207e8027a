import type { Hit, Layer, Token } from '../../model/token.js';
import { stripped } from './fold.js';
import { type PatternWord, parsePatterns } from './patterns.js';

interface Entry {
  readonly layer: Layer;
  readonly sense: string;
  readonly letters: readonly PatternWord['letters'][];
}

class Node {
  readonly exact = new Map<string, Node>();
  readonly prefix = new Map<string, Node>();
  readonly inner: { readonly key: string; readonly ends: boolean; readonly node: Node }[] = [];
  any: Node | null = null;
  gap: Node | null = null;
  readonly entries: Entry[] = [];
}

/** Most words that a `...` in a pattern may stand for. */
const LONGEST_GAP = 6;
/** Distinct words whose first step through the trie is remembered. */
const REMEMBERED = 50_000;

const lettersFit = (wanted: PatternWord['letters'], token: Token): boolean =>
  wanted === 'any' || token.letters === 'upper' || (wanted === 'initial' && token.letters === 'initial');

/** A trie over folded tokens: types every word and multiword of a text in one pass. */
export class Lexicon {
  private readonly root = new Node();
  private readonly steps = new Map<string, readonly Node[]>();

  constructor(private readonly elision: boolean) {}

  /** Adds all sequences of a pattern string under one sense. */
  add(layer: Layer, sense: string, patterns: string): void {
    for (const words of parsePatterns(patterns, this.elision)) {
      let node = this.root;
      const letters: PatternWord['letters'][] = [];
      for (const word of words) {
        if (word.match !== 'gap') letters.push(word.letters);
        node = this.grow(node, word);
      }
      if (
        !node.entries.some(
          (entry) =>
            entry.layer === layer && entry.sense === sense && entry.letters.join() === letters.join(),
        )
      )
        node.entries.push({ layer, sense, letters });
    }
  }

  private grow(node: Node, word: PatternWord): Node {
    if (word.match === 'gap') return (node.gap ??= new Node());
    if (word.match === 'any') return (node.any ??= new Node());
    if (word.match === 'exact' || word.match === 'prefix') {
      const map = node[word.match];
      let next = map.get(word.key);
      if (!next) map.set(word.key, (next = new Node()));
      return next;
    }
    const ends = word.match === 'suffix';
    const known = node.inner.find((edge) => edge.key === word.key && edge.ends === ends);
    if (known) return known.node;
    const next = new Node();
    node.inner.push({ key: word.key, ends, node: next });
    return next;
  }

  private follow(node: Node, token: Token): readonly Node[] {
    if (node !== this.root) return stepsOf(node, token.fold, token.text);
    const known = this.steps.get(token.fold);
    if (known) return known;
    const found = stepsOf(node, token.fold, token.text);
    if (this.steps.size >= REMEMBERED) this.steps.clear();
    this.steps.set(token.fold, found);
    return found;
  }

  /**
   * All hits in the tokens, in order of their start. Of hits that begin at one token the longest of each layer
   * stays, with those of equal length; see `withoutCovered` for overlaps.
   */
  match(tokens: readonly Token[]): Hit[] {
    const hits: Hit[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at]!;
      if (token.kind === 'mark' && token.text !== '%') continue;
      const found: Hit[] = [];
      this.walk(this.root, tokens, at, at, 0, [], found);
      if (found.length === 0) continue;
      for (const hit of found) {
        const rival = found.some(
          (other) => other.layer === hit.layer && other.to - (other.gap ?? 0) > hit.to - (hit.gap ?? 0),
        );
        if (!rival) hits.push(hit);
      }
    }
    return withoutCovered(hits);
  }

  private walk(
    node: Node,
    tokens: readonly Token[],
    from: number,
    at: number,
    gap: number,
    path: Token[],
    found: Hit[],
  ): void {
    for (const entry of node.entries) {
      if (path.length > 0 && entry.letters.every((wanted, index) => lettersFit(wanted, path[index]!))) {
        const hit = { from, to: at, layer: entry.layer, sense: entry.sense };
        found.push(gap > 0 ? { ...hit, gap } : hit);
      }
    }
    const token = tokens[at];
    if (!token) return;
    if (at > from && token.sentence !== tokens[from]!.sentence) return;
    if (token.kind !== 'mark' || token.text === '%') {
      for (const next of this.follow(node, token)) {
        path.push(token);
        this.walk(next, tokens, from, at + 1, gap, path, found);
        path.pop();
      }
      if (node.any && node.any.entries.length + node.any.exact.size + node.any.prefix.size > 0) {
        path.push(token);
        this.walk(node.any, tokens, from, at + 1, gap, path, found);
        path.pop();
      }
    }
    if (node.gap) this.leap(node.gap, tokens, from, at, gap, path, found);
  }

  private leap(
    node: Node,
    tokens: readonly Token[],
    from: number,
    at: number,
    gap: number,
    path: Token[],
    found: Hit[],
  ): void {
    for (let skip = 0; skip <= LONGEST_GAP; skip++) {
      const token = tokens[at + skip];
      if (!token || token.sentence !== tokens[from]!.sentence || /^[;:.!?]$/u.test(token.text)) return;
      for (const next of this.follow(node, token)) {
        path.push(token);
        this.walk(next, tokens, from, at + skip + 1, gap + skip, path, found);
        path.pop();
        return;
      }
    }
  }
}

function stepsOf(node: Node, folded: string, text: string): readonly Node[] {
  const found: Node[] = [];
  const exact = node.exact.get(folded);
  if (exact) found.push(exact);
  if (node.prefix.size > 0 || node.inner.length > 0) {
    const plain = stripped(text);
    if (node.prefix.size > 0) {
      for (let length = plain.length; length > 0; length--) {
        const next = node.prefix.get(plain.slice(0, length));
        if (next) found.push(next);
      }
    }
    for (const edge of node.inner) {
      if (edge.ends ? plain.endsWith(edge.key) : plain.includes(edge.key)) found.push(edge.node);
    }
  }
  return found;
}

/** Layers that describe the same words in different ways; only within a group does the longer hit win. */
const GROUPS: readonly (readonly Layer[])[] = [
  ['verb', 'passive', 'noun', 'marker', 'good', 'subject'],
  ['actor'],
  ['office'],
  ['value'],
];

/** Drops a hit that lies inside a longer one of its group (gap patterns neither cover nor are covered). */
function withoutCovered(hits: readonly Hit[]): Hit[] {
  const kept = new Set(hits);
  for (const group of GROUPS) {
    const members = hits.filter((hit) => group.includes(hit.layer) && !hit.gap);
    let reach: Hit | null = null;
    for (const hit of members) {
      if (reach && hit.from > reach.from && hit.to <= reach.to) kept.delete(hit);
      else if (reach && hit.from === reach.from && hit.to < reach.to) kept.delete(hit);
      if (!reach || hit.to > reach.to) reach = hit;
    }
    for (let index = members.length - 2, after: Hit | undefined = members.at(-1); index >= 0; index--) {
      const hit = members[index]!;
      if (after && hit.from === after.from && hit.to < after.to) kept.delete(hit);
      if (!after || hit.from < after.from || hit.to > after.to) after = hit;
    }
  }
  return hits.filter((hit) => kept.has(hit));
}
