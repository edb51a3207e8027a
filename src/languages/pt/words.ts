import type { PackWords } from '../pack.js';
import { goods } from './goods.js';
import { markers } from './markers.js';
import { nouns } from './nouns.js';
import { offices } from './offices.js';
import { passives } from './passives.js';
import { verbs } from './verbs.js';

/** Portuguese words and what they mean in reports. */
export const words = {
  verbs,
  passives,
  nouns,
  markers,
  goods,
  offices,
  subjects: {
    ceasefire: 'fim dos ataques|fim das hostilidades|combates|campo de batalha',
    'peace-deal': 'a guerra|o conflito',
    'peacekeeping-force':
      'envio de {tropas,militares,soldados}|tropas no terreno|capacetes azuis|tropas europeias',
    'military-aid': 'mísseis de longo alcance|envio de armas|armar a|Taurus|Tomahawk',
    'economic-pressure':
      'petróleo russo|gás russo|tarifas|compra{,s} de {petróleo,gás}|pressão sobre {Moscou,Moscovo,a Rússia}|acordo de associação',
    'frozen-assets': 'empréstimo de reparações|expropriação|dinheiro russo',
    negotiations: 'mediação|mesa|via diplomática|mesa das negociações|encontro|cara a cara',
    'alliance-membership': 'porta aberta|neutralidade|caminho europeu|candidato',
    territory: 'Jerusalém Oriental|ocupação|fronteiras de 1967|dois Estados|jurisdição',
    mandate: 'renovação do mandato|base jurídica|autorização do Conselho',
    'security-guarantees': 'exército europeu|dissuasão|cobertura aérea',
    prisoners: 'amnistia|anistia|crianças ucranianas|libertação',
  },
} as const satisfies PackWords;
