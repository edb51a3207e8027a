import type { PackGrammar } from '../pack.js';

/** English word order and the small words of names. */
export const grammar = {
  elision: false,
  verbSecond: false,
  verbLast: false,
  proDrop: false,
  cases: false,
  nameEndings: [],
  nameParticles:
    'von|van|der|den|de|del|della|di|da|das|dos|do|du|la|le|el|al|ul|ar|as|at|bin|ibn|ben|bint|abu|abd|ter|ten|te|zu|zur|af|av|ould|y|e',
  abbreviations: `
    Mr|Mrs|Ms|Dr|Gen|Col|Maj|Lt|Capt|Sgt|Cpl|Cdr|Cmdr|Brig|Adm|St|Ste|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Mon|Tue|Tues|Wed|Thu|Thurs|Fri|Sat|Sun|No|Nos|vs|etc|approx|Sen|Sens|Rep|Reps|Gov|Prof|Rev|Hon|Jr|Sr|Inc|Ltd|Co|Corp|Fr|Msgr|Messrs|Pres|Amb|Supt|Insp|Atty|Dist|Mt|Ft|Ave|Blvd|Rd|al|cf|ie|eg|i.e|e.g|pp|p|fig|vol|est|ca|Pvt|Pte|Maj-Gen|Lt-Gen|Lt-Col|Brig-Gen|Dept|Univ|Assn|Bros|mln|bln|mn|bn|Calif|Pa|Va|Md|Mass|Conn|Ga|Fla|Tex|Wash|D.C|U.S|U.N|U.K|E.U`,
} as const satisfies PackGrammar;
