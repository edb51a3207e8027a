import type { PackGrammar } from '../pack.js';

/** Dutch word order and names. */
export const grammar = {
  elision: false,
  verbSecond: true,
  verbLast: true,
  proDrop: false,
  cases: false,
  nameEndings: ['s>'],
  nameParticles: 'van|de|den|der|ter|ten|von|del|di|da|dos|la|le|el|al|bin|ben|te|het|op|in|t',
  abbreviations:
    'dr|mr|drs|ir|prof|ds|mln|mld|ca|o.a|bijv|nr|jan|feb|febr|mrt|apr|aug|sept|okt|nov|dec|gen|kol|maj|St',
} as const satisfies PackGrammar;
