import type { PackGrammar } from '../pack.js';

/** French word order and form. */
export const grammar = {
  elision: true,
  verbSecond: false,
  verbLast: false,
  proDrop: false,
  cases: false,
  nameEndings: [],
  nameParticles: `de|du|des|de la|la|le|les|d'|von|van|der|den|el|al|ben|bin|ibn|ould|abou|aboul|da|dos|do|di|del|della|saint|sainte|l'|af|zu|ter|y|mac`,
  abbreviations: `
    M|MM|Mme|Mmes|Mlle|Mlles|Dr|Pr|Me|Mgr|Gén|Col|Cne|Cdt|Lt|Gal|Adj|St|Ste|Sr|Jr|etc|cf|av|apr|J|C|p|pp|vol|env|hab|tél|boul|bd|réf|gouv|janv|févr|fév|avr|juil|sept|oct|nov|déc|ndlr|Cie|Sté|mio|mrd|Mds`,
} as const satisfies PackGrammar;
