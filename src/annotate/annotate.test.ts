import { expect, test } from 'vitest';
import { sha256 } from '../model/canonical.js';
import { annotate } from './annotate.js';

test.each(['The letter was signed by Emmanuel Macron', 'Emmanuel Macron', '', '\n'])(
  'a text may end in a name: %j',
  (text) => {
    const report = {
      id: sha256(text),
      source: 'a.txt',
      outlet: null,
      title: null,
      language: 'en',
      published: '2025-03-15',
      retrieved: '2025-03-15T00:00:00Z',
      text,
      mime: 'text/plain',
      marking: null,
      duplicateOf: null,
    };
    const names = annotate(report)
      .mentions.filter((mention) => mention.type === 'actor')
      .map((mention) => text.slice(mention.start, mention.end));
    expect(names).toEqual(text.includes('Macron') ? ['Emmanuel Macron'] : []);
  },
);
