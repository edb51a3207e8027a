import type { PackWords } from '../pack.js';

/** Dutch offices. */
export const offices = {
  'head-of-state': '*president|presidente|koning|koningin|emir|sultan|paus|staatshoofd',
  'head-of-government':
    'premier|minister president|bondskanselier|kanselier|eerste minister|regeringsleider|regeringschef|taoiseach',
  'foreign-minister':
    'minister van buitenlandse zaken|buitenlandminister|staatssecretaris van state|Amerikaanse staatssecretaris|buitenlandchef|buitenlandcoördinator|minister van buitenlandse handel|EU buitenlandchef|hoge vertegenwoordiger voor buitenlandse zaken|chef diplomatie',
  'defence-minister': 'minister van defensie|defensieminister|minister van oorlog',
  minister:
    'minister|minister van {financiën,justitie,economie,energie,binnenlandse zaken,ontwikkelingssamenwerking,volksgezondheid}|staatssecretaris|vicepremier|onderminister|viceminister|bewindsman|bewindsvrouw|eurocommissaris',
  envoy:
    'gezant|speciaal gezant|onderhandelaar|hoofdonderhandelaar|bemiddelaar|vredesgezant|hoge vertegenwoordiger|speciaal vertegenwoordiger|vn gezant',
  'head-of-organisation':
    'secretaris generaal|commissievoorzitter|voorzitter|voorzitster|directeur generaal|navo chef|vn chef|raadsvoorzitter|hoge commissaris|EU president',
  spokesperson: 'woordvoerder|woordvoerster|regeringswoordvoerder|perschef',
  'military-chief':
    'stafchef|legerleider|legerchef|opperbevelhebber|commandant der strijdkrachten|bevelhebber|chef defensie|legercommandant',
  'party-leader':
    'partijleider|fractievoorzitter|oppositieleider|leider van de oppositie|rebellenleider|partijvoorzitter|lijsttrekker',
  legislator:
    'kamerlid|tweede kamerlid|parlementslid|senator|europarlementariër|afgevaardigde|parlementariër',
  other:
    'ambassadeur|burgemeester|gouverneur|generaal|kolonel|commandant|adviseur|veiligheidsadviseur|rechter|aanklager|coördinator|directeur|wethouder|commissaris|vicepresident|kroonprins|hoofd van|raadslid|leider|prefect|kapitein|majoor|functionaris|medewerker|aartsbisschop|bisschop|korpschef',
} as const satisfies PackWords['offices'];
