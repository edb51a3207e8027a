import type { PackGrammar } from '../pack.js';

/** Dutch word order and the small words of names. */
export const grammar = {
  elision: false,
  verbSecond: true,
  verbLast: true,
  proDrop: false,
  cases: false,
  nameEndings: ['s>'],
  nameParticles:
    "van|de|den|der|het|ten|ter|te|'t|in|op|von|zu|du|la|le|el|al|as|ibn|bin|ben|bint|abu|abd|da|dos|di|del|della|af|av|ould|y|e",
  abbreviations:
    'dr|drs|mr|ir|ing|prof|dhr|mevr|mw|gen|kol|maj|lt|kap|sgt|St|jan|feb|mrt|apr|jun|jul|aug|sept|sep|okt|nov|dec|bijv|bv|enz|etc|o.a|a.u.b|d.w.z|m.a.w|m.n|t.a.v|t.o.v|i.v.m|incl|excl|ca|nr|nrs|blz|pag|resp|vgl|zgn|jl|i.p.v|b.v|mln|mld|mrd|plm|min|max|vs|nl|ds|ds|jhr|Hr|Zr|Ms|H.K.H|Z.M|H.M|art|afd|tel|red|vnl|evt|m.i.v|i.s.m|n.a.v|e.d|a.s|s.v.p',
} as const satisfies PackGrammar;
