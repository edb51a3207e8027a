import type { PackGrammar } from '../pack.js';

/** Word order and form of Italian. */
export const grammar = {
  elision: true,
  verbSecond: false,
  verbLast: false,
  proDrop: true,
  cases: false,
  nameEndings: [],
  nameParticles:
    'di|de|del|della|dello|dei|degli|dalla|dal|da|dell|lo|la|le|li|von|van|der|den|von der|van der|van den|du|dos|das|el|al|bin|ben|ibn|abu|ould|ter|ten|zu|af|y|san|santa|mac|mc',
  abbreviations:
    'sig|sigg|dott|dr|prof|ing|avv|arch|geom|on|sen|gen|col|magg|cap|ten|amm|mons|card|mar|ecc|es|pag|pagg|art|artt|n|nr|vol|cfr|ca|circa|mln|mld|mil|min|max|gen|feb|mar|apr|mag|giu|lug|ago|set|sett|ott|nov|dic|lun|mart|merc|giov|ven|sab|dom|a|C|d|S|SS|St|ss|tel|v|vs|p|pp|min|Jr|Mr|Mrs|seg|segg|fig|ab|spett|egr|gent|c|u|s|Usa|L|Lgs|D',
} as const satisfies PackGrammar;
