import type { PackWords } from '../pack.js';
import { goods } from './goods.js';
import { markers } from './markers.js';
import { nouns } from './nouns.js';
import { offices } from './offices.js';
import { passives } from './passives.js';
import { verbs } from './verbs.js';

/** Italian words and the senses they bear. */
export const words = {
  verbs,
  passives,
  nouns,
  markers,
  goods,
  offices,
  subjects: {
    ceasefire: `ostilità|combattimenti`,
    'peace-deal': `soluzione|resa|condizioni russe`,
    'peacekeeping-force': `intervento|interposizione|coalizione dei volenterosi|truppe di terra`,
    'economic-pressure': `pressione|pressioni|petrolio|gas|commercio|import`,
    negotiations: `tavolo|contatti|confronto`,
    'alliance-membership': `candidatura|porta aperta|blocco`,
    territory: `terre|regione|regioni|provincia|province|isola|isole|penisola`,
    'security-guarantees': `protezione|deterrenza`,
    prisoners: `rapiti|deportati`,
  },
} as const satisfies PackWords;
