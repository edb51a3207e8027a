import type { PackWords } from '../pack.js';

/** Dutch words that carry grammar. */
export const markers = {
  negation: 'niet|geen|nooit|noch|zonder|evenmin|niemand',
  future: 'zal|zullen|gaat|gaan|zou{,den}|komende',
  possible:
    'kan|kunnen|kon{,den}|zou kunnen|zouden kunnen|zou|zouden|mogelijk{,e}|misschien|eventueel|wellicht',
  passive: 'word{t,en}|werd{,en}|is|zijn|was|waren|geworden',
  have: 'heeft|hebben|had|hadden|heb',
  by: 'door',
  to: 'aan|voor|naar|richting|ten behoeve van',
  against: 'tegen|jegens',
  from: 'van|uit|vanuit|vanaf',
  of: 'van|van de|van het|der|des',
  with: 'met|samen met|tussen|met inbegrip van|vergezeld door',
  in: 'in|te|bij|nabij|rond|op|buiten',
  on: 'op|tot|sinds|uiterlijk|in|per|tegen',
  and: 'en|of|alsook|evenals|alsmede|plus',
  but: 'maar|echter|terwijl|hoewel|ondanks|toch',
  condition:
    'als|indien|mits|tenzij|zonder|op voorwaarde dat|zolang|totdat|wanneer|zodra|in ruil voor|in geval van|in het geval van|afhankelijk van|pas als|alleen als|voordat',
  purpose: 'om|zodat|opdat|teneinde',
  relative: 'die|wie|wiens|welke|waar|waarin|waarbij|waarmee|dat',
  that: 'dat|of|hoe',
  because: 'omdat|nadat|doordat|sinds|na|want|voor het eerst|terwijl',
  accordingTo: 'volgens|naar verluidt|in de woorden van|aldus',
  former: 'voormalig{,e}|oud|ex|toenmalig{,e}|vroegere|afgezette|gewezen',
  acting:
    'waarnemend{,e}|interim|demissionair{,e}|aftredend{,e}|scheidend{,e}|nieuwe|huidige|zittende|tijdelijk{,e}|aankomend{,e}',
  deputy: 'vice|plaatsvervangend{,e}|adjunct|onder|loco',
  honorific:
    'meneer|mevrouw|sir|dr|mr|generaal|kolonel|majoor|kapitein|admiraal|sjeik|koning|koningin|prins|kroonprins|emir|kardinaal|bisschop|ayatollah',
  additional: 'nog eens|extra|aanvullend{,e}|bijkomend{,e}|meer|bovenop|daarnaast|nieuw{,e}|verdere',
  total: 'in totaal|totaal|samen goed voor|opgeteld|alles bij elkaar',
  each: 'elk|ieder|per|elke|iedere',
  he: 'hij|hem',
  she: 'zij|haar|ze',
  they: 'zij|ze|hen|hun beiden',
  it: 'het',
  his: 'zijn|haar|hun|diens|ons|onze',
  both: 'beide|beide partijen|allebei|de twee|beide landen',
  among: 'waaronder|onder wie|onder meer|onder andere|zoals|naast|inclusief',
  unconditional: 'onvoorwaardelijk{,e}|zonder voorwaarden|zonder voorafgaande voorwaarden',
  nobody: 'niemand|geen enkel{,e}|geen van beide',
} as const satisfies PackWords['markers'];
