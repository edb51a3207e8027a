import { describe, expect, it } from 'vitest';
import { quotationOf } from '../model/span.js';
import { copiedPassages, passageKeys } from './copied-passages.js';
import { EVENTS } from './testing/articles.js';

const [patrol, donors] = EVENTS.map(({ articles }) => articles);
const block = patrol![0].slice(patrol![0].indexOf('Three captains'), patrol![0].indexOf('A first review'));
const longer = `${donors![1]}\nMeanwhile, in the north: ${block}${donors![0]}`;

const share = (a: string, b: string): boolean => passageKeys(a).some((key) => passageKeys(b).includes(key));

describe('copiedPassages', () => {
  it('finds a block inside another article, to the word', () => {
    const passages = copiedPassages(longer, patrol![0]);
    expect(passages.map((span) => quotationOf(longer, span))).toEqual([block.trim().replace(/\.$/, '')]);
    expect(share(longer, patrol![0])).toBe(true);
  });

  it('finds it under other marks and cases', () => {
    const styled = longer.toUpperCase().replace(/, /g, ' – ');
    expect(copiedPassages(styled, patrol![0])).toHaveLength(1);
  });

  it.each([
    ['another article on the event', patrol![1]],
    ['a translation', EVENTS[0]!.translation],
    ['an article on something else', donors![0]],
    [
      'a sentence in common',
      `${donors![0]} The patrol has no mandate to board ships, but it may escort them.`,
    ],
    ['nothing', ''],
  ])('finds nothing in %s', (_, text) => {
    expect(copiedPassages(text, patrol![0])).toEqual([]);
  });

  it('finds each of several passages, in order', () => {
    const middle = patrol![0].slice(0, 400);
    const text = `${block} Then something of one's own, which takes a line or two. ${middle}`;
    const starts = copiedPassages(text, patrol![0]).map(({ start }) => start);
    expect(starts).toHaveLength(2);
    expect([...starts].sort((a, b) => a - b)).toEqual(starts);
  });
});
