import type { PackGrammar } from '../pack.js';

export const grammar = {
  elision: false,
  verbSecond: false,
  verbLast: false,
  proDrop: false,
  cases: false,
  nameEndings: [],
  nameParticles: 'von|van|der|de|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ben|ter|ten|zu|af|ould|den|y|e',
  abbreviations: 'Mr|Mrs|Ms|Dr|Gen|Col|Maj|Lt|Capt|Sgt|St|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|No|vs|etc|approx|Sen|Rep|Gov|Prof|Rev|Hon|Jr|Sr|Inc|Ltd|Co|Corp|Brig|Adm|Cdr',
} as const satisfies PackGrammar;
