import type { PackGrammar } from '../pack.js';

/** Word order and form of Portuguese. */
export const grammar = {
  elision: false,
  verbSecond: false,
  verbLast: false,
  proDrop: true,
  cases: false,
  nameEndings: [],
  nameParticles:
    'de|da|do|das|dos|e|del|la|las|los|el|al|y|di|von|van|der|den|ter|bin|ibn|ben|abu|abd|ould|le|san|santa|são|ul|af|della|du|zu',
  abbreviations:
    'Sr|Sra|Srs|Sras|Dr|Dra|Drs|Prof|Profa|Eng|Engª|Exmo|Exma|Gen|Gal|Cel|Cap|Ten|Maj|Alm|Brig|Cmte|Sarg|D|Dom|V|S|Sto|Sta|St|Pe|Fr|Mons|etc|núm|n|nº|art|arts|pág|págs|p|pp|ex|aprox|máx|mín|jan|fev|abr|jun|jul|ago|nov|dez|av|Av|r|R|c|cf|vol|tel|h|hs|Cia|Ltda|Jr|Mr|Mrs|dep|Dep|sen|Sen|gov|Gov|Min|a|m',
} as const satisfies PackGrammar;
