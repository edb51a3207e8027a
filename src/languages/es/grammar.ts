import type { PackGrammar } from '../pack.js';

/** Word order and form of Spanish. */
export const grammar = {
  elision: false,
  verbSecond: false,
  verbLast: false,
  proDrop: true,
  cases: false,
  nameEndings: [],
  nameParticles:
    'de|del|de la|de las|de los|la|las|los|el|al|y|e|i|da|das|do|dos|di|von|van|der|den|ter|bin|ibn|ben|abu|abd|ould|uld|le|san|santa|ul|ur|af|della|du|zu|mc|mac',
  abbreviations:
    'Sr|Sra|Sres|Srta|D|Dª|Dr|Dra|Dres|Gral|Cnel|Cap|Cte|Tte|Alm|Mons|Excmo|Excma|Ilmo|Lic|Ing|Prof|Arq|Ud|Uds|Vd|EE|UU|EEUU|FF|AA|RR|núm|nº|No|n|art|arts|pág|págs|p|pp|etc|ej|aprox|máx|mín|mill|ene|feb|abr|jun|jul|ago|sept|sep|oct|nov|dic|av|avda|c|cía|Cía|dpto|depto|gob|Gob|h|hs|vs|cf|St|Sto|Sta|Fr|a|m|Jr|Mr|Mrs|fig|vol|tel|prov|S',
} as const satisfies PackGrammar;
