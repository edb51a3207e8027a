import type { PackGrammar } from '../pack.js';

/** German word order and form. */
export const grammar = {
  elision: false,
  verbSecond: true,
  verbLast: true,
  proDrop: false,
  cases: true,
  nameEndings: ['s>'],
  nameParticles: `von|van|vom|zu|zur|zum|der|den|de|del|della|di|da|dos|du|la|le|el|al|ben|bin|ibn|Abu|Ould|ter|ten|af|und zu|von der|van der|van den`,
  abbreviations: `
    usw|bzw|ca|etc|evtl|ggf|inkl|exkl|Mio|Mrd|Mia|Tsd|Mill|Nr|St|Dr|Prof|Hr|Fr|Gen|Lt|Col|Maj|Hptm|Adm|Abs|Bd|Jh|Jhd|vgl|bspw|sog|geb|gest|gegr|u|a|z|B|d|h|i|e|o|ä|v|Chr|Str|Tel|Std|Jan|Feb|Apr|Jun|Jul|Aug|Sept|Sep|Okt|Nov|Dez|ehem|stellv|Ltd|Co|dpa|Anm|Red|Hl|Kap|engl|frz|russ|dt|ukr|S|p|Pf|Jr|Sr|Mr|Mrs|Ms|Ing|Mag|Univ|Sen|Abg|zit|rd|mind|km`,
} as const satisfies PackGrammar;
