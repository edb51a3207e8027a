import type { PackWords } from '../pack.js';
import { goods } from './goods.js';
import { markers } from './markers.js';
import { nouns } from './nouns.js';
import { offices } from './offices.js';
import { verbs } from './verbs.js';

/** Dutch words and the senses they bear. */
export const words = {
  verbs,
  nouns,
  markers,
  goods,
  offices,
  subjects: {
    ceasefire: 'vijandelijkheden|gevechten',
    'peace-deal': 'einde van de oorlog|regeling',
    'peacekeeping-force':
      'uitzending|inzet|grondtroepen|coalitie van bereidwilligen|deelname aan de {missie,troepenmacht}',
    'economic-pressure': 'druk|boycot|handel|invoer|prijsplafond',
    negotiations: 'onderhandelingstafel|contacten',
    'alliance-membership': 'kandidatuur|kandidaat-lidmaatschap|toetreding',
    territory: 'bodem|grond|land|eiland|eilanden|schiereiland|gebieden',
    'security-guarantees': 'bescherming|waarborgen',
    prisoners: 'ontvoerde|weggevoerde',
  },
} as const satisfies PackWords;
