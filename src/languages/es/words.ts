import type { PackWords } from '../pack.js';
import { goods } from './goods.js';
import { markers } from './markers.js';
import { nouns } from './nouns.js';
import { offices } from './offices.js';
import { passives } from './passives.js';
import { verbs } from './verbs.js';

/** Spanish words and what they mean in reports. */
export const words = {
  verbs,
  passives,
  nouns,
  markers,
  goods,
  offices,
  subjects: {
    ceasefire:
      'corredor seguro|fin de los ataques|fin de las hostilidades|silencio de los fusiles|bombardeos',
    'peace-deal': 'la guerra|el conflicto|paz',
    'peacekeeping-force':
      'tropas europeas|envío de {tropas,soldados,militares}|despliegue de {tropas,soldados,militares}|soldados sobre el terreno|cascos azules|reaseguro',
    'military-aid': 'misiles de largo alcance|envío de armas|armar a|rearmar a|Taurus|Tomahawk',
    'economic-pressure':
      'petróleo ruso|gas ruso|crudo ruso|compra{,s} de {petróleo,gas,crudo}|aranceles|presión sobre {Moscú,Rusia}|acuerdo de asociación',
    'frozen-assets': 'préstamo de reparaciones|expropiación|dinero ruso',
    negotiations: 'mediación|mesa de negociaciones|vía diplomática|cita|encuentro|cara a cara|mesa',
    'alliance-membership': 'puerta abierta|neutralidad|camino europeo|aspiraciones atlánticas|candidato',
    territory: 'Jerusalén Este|ocupación|fronteras de 1967|dos Estados|jurisdicción',
    mandate: 'renovación del mandato|base jurídica|autorización del Consejo',
    'security-guarantees': 'ejército europeo|disuasión|cobertura aérea',
    prisoners: 'amnistía|niños ucranianos|liberación',
  },
} as const satisfies PackWords;
