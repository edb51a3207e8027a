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
    ceasefire: 'hostilities|the fighting|the guns|combat',
    'peace-deal': 'end of the war|ending the war|settlement',
    'peacekeeping-force': 'soldiers in|troops in|deployment|ground troops|presence of troops|coalition of the willing|intervention',
    'military-aid': 'weapons|arms|missiles|tanks|jets|long-range|ammunition|shells',
    'economic-pressure': 'pressure|trade|tariffs|oil imports|gas imports|Russian {oil,gas}|boycott|price cap',
    'frozen-assets': 'assets|reserves|confiscation',
    negotiations: 'negotiating table|table|dialogue|diplomacy|contacts|talking to',
    'alliance-membership': 'membership|accession|enlargement|candidacy',
    territory: 'land|territory|borders|region|regions|sovereignty|recognition of Crimea|withdrawal|settlements|independence',
    mandate: 'mandate{,s}|resolution{,s}|{UN,Security Council} {mandate,resolution,backing}',
    'security-guarantees': 'guarantees|assurances|backstop|Article {5,Five}',
    prisoners: 'captives|hostages|prisoners|detainees|release of|children',
  },
} as const satisfies PackWords;
