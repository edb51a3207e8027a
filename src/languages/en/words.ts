import type { PackWords } from '../pack.js';
import { goods } from './goods.js';
import { markers } from './markers.js';
import { nouns } from './nouns.js';
import { offices } from './offices.js';
import { verbs } from './verbs.js';

/** English words and the senses they bear. */
export const words = {
  verbs,
  nouns,
  markers,
  goods,
  offices,
  subjects: {
    ceasefire: 'hostilities|guns',
    'peace-deal': 'settlement',
    'peacekeeping-force': 'deployment|intervention|ground troops|coalition of the willing',
    'economic-pressure': 'pressure|trade|boycott|imports',
    negotiations: 'contacts|table',
    'alliance-membership': 'candidacy|bloc',
    territory: 'land|lands|region|regions|island|islands|province|provinces|peninsula|coastline',
    'security-guarantees': 'assurances|protection',
    prisoners: 'abducted|deportees',
  },
} as const satisfies PackWords;
