import type { PackWords } from '../pack.js';
import { goods } from './goods.js';
import { markers } from './markers.js';
import { nouns } from './nouns.js';
import { offices } from './offices.js';
import { passives } from './passives.js';
import { verbs } from './verbs.js';

/** French words. An elided word counts as one of its own: `l'aide` is `l'` and `aide`. */
export const words = {
  verbs,
  passives,
  nouns,
  markers,
  goods,
  offices,
  subjects: {
    ceasefire: `cesser le feu|arrêt des combats|déposer les armes|faire taire les armes`,
    'peace-deal': `fin de la guerre|faire la paix|la paix|paix juste|paix durable`,
    'peacekeeping-force': `troupes {au sol,occidentales,européennes,de paix,étrangères}|soldats {occidentaux,européens,français,étrangers}|envoi de {troupes,soldats,militaires}|maintien de la paix|envoyer des {soldats,troupes,militaires}|déploiement de {troupes,soldats}`,
    'military-aid': `livraison{,s} d'armes|livrer des armes|armes à longue portée|Taurus|fourniture d'armes`,
    'economic-pressure': `droits de douane|pétrole russe|gaz russe|hydrocarbures russes|pression {sur Moscou,sur la Russie,sur Israël,maximale}|flotte fantôme|plafond`,
    'frozen-assets': `avoirs russes|avoirs gelés|actifs russes|prêt de réparation{,s}|Euroclear`,
    negotiations: `table des négociations|table de négociation|solution négociée|négocier`,
    'alliance-membership': `adhésion {à l'Otan,à l'OTAN,à l'Alliance,à l'UE,à l'Union,de l'Ukraine,à l'Union européenne}|entrée dans {l'Otan,l'Union}|rejoindre {l'Otan,l'OTAN,l'UE,l'Alliance}|élargissement`,
    territory: `concession{,s} territoriale{,s}|intégrité territoriale|Donbass|Crimée|céder des territoires|partition|souveraineté`,
    mandate: `mandat {de l'ONU,onusien,des Nations unies,du Conseil,clair,robuste}|chapitre VII`,
    'security-guarantees': `article 5|parapluie|garanties`,
    prisoners: `échange{,s} de prisonniers|libération {des otages,des prisonniers}|enfants déportés`,
  },
} as const satisfies PackWords;
