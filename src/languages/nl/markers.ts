import type { PackWords } from '../pack.js';

/** Dutch words that carry grammar. */
export const markers = {
  negation: `
    niet|geen|nooit|noch|nimmer|zonder {te,dat,een,enige}|geen enkel{,e}|niet langer|nog niet|nog geen|niet eens|evenmin|niemand|niets|geenszins|nergens|allerminst|allesbehalve|nauwelijks|amper|in plaats van|uit den boze|onder geen {beding,enkele,voorwaarde}|in geen geval|bij lange na niet`,
  future: `
    zal|zullen|zult|gaat|gaan|straks|binnenkort|staat te|staan te|te zijner tijd`,
  possible: `
    kan|kunnen|zou|zouden|mogelijk|mogelijke|mogelijkerwijs|misschien|wellicht|eventueel|eventuele|mag|mogen|mogelijkheid|in principe|denkbaar|potentieel|potentiële|in theorie|mocht|mochten|mogelijkheid om|hypothetisch|hypothetische`,
  passive: 'word|wordt|worden|werd|werden|geworden|is|zijn|was|waren|ben|wordende|zij worden',
  have: 'heeft|hebben|had|hadden|heb|hebt|gehad|hebbende',
  by: 'door|van de hand van|door toedoen van|namens',
  to: 'aan|voor|naar|ten behoeve van|ten bate van|ten gunste van|bestemd voor|bedoeld voor|richting|op weg naar|onderweg naar|ten goede aan|naar de|tot|ten dienste van',
  against: 'tegen|tegen de|versus|jegens|gericht tegen|tegenover',
  from: 'van|uit|vanuit|vanaf|afkomstig uit|afkomstig van|vandaan|uit de',
  of: 'van|der|des|van de|van het|van den',
  with: 'met|samen met|tezamen met|in samenwerking met|naast|met steun van|vergezeld van|vergezeld door|geflankeerd door|in gezelschap van|in overleg met|in aanwezigheid van|in het bijzijn van|onder begeleiding van|mét|zij aan zij met|hand in hand met|gezamenlijk met',
  in: 'in|te|bij|nabij|buiten|rond|rondom|binnen|langs|in de buurt van|in de {stad,hoofdstad,provincie,regio,plaats,haven}|op {vliegbasis,het eiland,de luchtmachtbasis,de basis}|ten noorden van|ten zuiden van|ten oosten van|ten westen van|ter hoogte van|onder de rook van|vlak bij|vlakbij|aan de kust van|voor de kust van|midden in|tot in|boven|nabij de',
  on: 'op|per|met ingang van|ingaande|vanaf',
  and: 'en|alsook|alsmede|evenals|of|plus|zowel|én|en ook|maar ook|dan wel|respectievelijk|en tevens|gevolgd door|oftewel',
  but: 'maar|echter|terwijl|hoewel|ofschoon|doch|ondanks|niettemin|desondanks|toch|weliswaar|daarentegen|daartegenover|integendeel|zij het|niettegenstaande|alhoewel|in tegenstelling tot|anders dan|ook al|evenwel|al met al',
  condition: `
    als|indien|mits|tenzij|zonder|tot|totdat|zolang|zodra|op voorwaarde dat|op voorwaarde van|onder voorwaarde dat|onder de voorwaarde dat|op één voorwaarde|onder één voorwaarde|onder voorwaarde|in ruil voor|in ruil daarvoor|in het geval van|in geval van|ingeval|alleen als|alleen wanneer|alleen indien|pas als|pas wanneer|pas nadat|pas na|pas zodra|eerst als|pas dan|enkel als|slechts als|enkel indien|uitsluitend als|afhankelijk van|onder het beding dat|met dien verstande dat|behoudens|vooropgesteld dat|gesteld dat|mocht|mochten|wanneer|voordat|alvorens|in afwachting van|onder de conditie|voor zover|voorzover|ingeval van|niet voordat|niet eerder dan|niet zonder|zo lang|zo lang als|althans als|aangenomen dat`,
  purpose:
    'om|opdat|zodat|teneinde|ten einde te|met als doel|met het doel|met de bedoeling|bedoeld om|met het oog op|in de hoop|in een poging|om te voorkomen|ter voorkoming van|ter bescherming van|gericht op|ter ondersteuning van|ter versterking van',
  relative:
    'die|dat|wie|wiens|wier|waar|waarin|waarop|waarvan|waarmee|waarbij|waardoor|waaraan|waarvoor|waaruit|waarover|waartoe|waarvoor|hetgeen|wat|waartegen|waarna|welke|van wie|met wie|aan wie|door wie|op wie|bij wie',
  that: 'dat|of|hoe|waarom|wat|waarom niet|in hoeverre',
  because:
    'omdat|aangezien|want|doordat|wegens|vanwege|nadat|voordat|toen|terwijl|sinds|sindsdien|na|vóór|voor dat|naar aanleiding van|als gevolg van|ten gevolge van|net als|als {tactisch,belangrijkste,militair,enige,laatste,lid,voorzitter,gastheer,bemiddelaar,leider,reactie,onderdeel,schenking,lening,antwoord,vergelding,land,staat,een,de,het,teken,president,premier,minister,waarnemer,doel,ook,volgt,bekend}|in reactie op|in antwoord op|uit vergelding voor|als vergelding voor|wanneer|tijdens|gedurende|te midden van|in het kielzog van|dankzij|gezien|gelet op|in het licht van|in verband met|kort na|kort nadat|een dag na|een dag nadat|een dag voor|daags na|daags voor|in aanloop naar|aan de vooravond van|voorafgaand aan|meteen na|direct na|zodra|uren na|uren nadat|dagen na|dagen nadat|weken na|om veiligheidsredenen|bij wijze van',
  accordingTo:
    'volgens|aldus|naar zeggen van|naar eigen zeggen|in de woorden van|naar het oordeel van|blijkens|op gezag van|wat betreft|zo stelt|zo zegt|zo zei|zo meldt|zo liet|naar verluidt|bij monde van|in de ogen van|naar de mening van|geciteerd door',
  former:
    'voormalig|voormalige|oud|ex|toenmalig|toenmalige|vroeger|vroegere|wijlen|gewezen|afgezet|afgezette|gewezen|verdreven|voorganger|voorgangers|vorige|vorig|afgetreden|ontslagen|destijds|tot voor kort|gevallen|eertijds|van weleer|emeritus|gepensioneerd|gepensioneerde|eertijdse|tot vorig jaar',
  acting:
    'waarnemend|waarnemende|interim|interimpresident|demissionair|demissionaire|aftredend|aftredende|vertrekkend|vertrekkende|scheidend|scheidende|zittend|zittende|nieuw|nieuwe|nieuwgekozen|pasgekozen|nieuw gekozen|pas gekozen|gekozen|aankomend|aankomende|aanstaand|aanstaande|herkozen|kersvers|kersverse|huidig|huidige|tijdelijk|tijdelijke|overgangs|beoogd|beoogde|fungerend|fungerende|dienstdoend|dienstdoende|ad interim|plaatsvervangend|de facto|uitgaand|ontslagnemend|ontslagnemende|bewindvoerend',
  deputy:
    'vice|plaatsvervangend|plaatsvervangende|adjunct|assistent|tweede man|onderminister|viceminister|vicepremier|vicepresident|loco|substituut|plaatsvervanger|ondervoorzitter|souschef',
  honorific: `
    Meneer|Mevrouw|Mijnheer|De heer|Heer|Dhr|Mevr|Mw|Mr|Dr|Prof|Ir|Drs|Jhr|Ing|Sir|Lord|Lady|Generaal|Luitenant-generaal|Luitenant|Luitenant-kolonel|Generaal-majoor|Brigadegeneraal|Brigade-generaal|Kolonel|Majoor|Kapitein|Kapitein-luitenant|Sergeant|Korporaal|Admiraal|Vice-admiraal|Schout-bij-nacht|Commandeur|Luitenant-ter-zee|Kapitein-ter-zee|Kapitein ter zee|Luitenant ter zee|Opperwachtmeester|Adjudant|Maarschalk|Veldmaarschalk|generaal|kolonel|majoor|kapitein|admiraal|luitenant|sergeant|Sjeik|Sheikh|sjeik|Koning|Koningin|Prins|Prinses|Kroonprins|Emir|Sultan|Pater|Zuster|Aartsbisschop|Bisschop|Kardinaal|Monseigneur|Imam|Mullah|Moefti|Rabbijn|Ayatollah|Ajatollah|Dominee|Pastoor|Professor|Rechter|Kameraad|Paus|Patriarch|Metropoliet|Senator|Gouverneur|President|Premier|Minister`,
  additional:
    'nog|nog eens|nog een|extra|meer|bovendien|verder|bijkomend|bijkomende|aanvullend|aanvullende|daarbovenop|bovenop|erbovenop|daarnaast|additioneel|additionele|een tweede|een derde|boven op|ook nog|een extra|nog meer',
  total:
    'in totaal|totaal|totale|alles bij elkaar|bij elkaar|samen|tezamen|gezamenlijk|opgeteld|in het totaal|al met al|in zijn geheel|cumulatief|alles opgeteld|in totaliteit|bij elkaar opgeteld|goed voor',
  each: 'elk|elke|ieder|iedere|per stuk|ieder afzonderlijk|per persoon|allebei|alle twee|elk van|stuk voor stuk|per land|iedereen',
  he: 'hij|hem|hemzelf|zichzelf|ie|hijzelf',
  she: 'zij|ze|haar|haarzelf|zijzelf',
  they: 'zij|ze|hen|hun|henzelf|hunzelf|zijzelf|die',
  it: "het|dat|dit|'t",
  his: "zijn|haar|hun|zijne|hare|z'n|d'r|diens",
  both: 'beide|allebei|beiden|beide partijen|beide landen|beide kampen|beide zijden|beide kanten|beide leiders|beide presidenten|beide regeringen|beide legers|de twee|de twee landen|de twee partijen|de twee leiders|de twee presidenten|de twee kampen|de twee regeringen|de twee buurlanden|de twee delegaties|de strijdende partijen|strijdende partijen|de partijen|elkaar|weerszijden|de rivalen|over en weer|tweeën|de oorlogvoerende partijen|alle partijen|alle betrokken partijen',
  among:
    'waaronder|onder wie|onder meer|onder andere|onder anderen|inclusief|met inbegrip van|zoals|bijvoorbeeld|met name|vooral|in het bijzonder|te weten|onder hen|samen met|naast|evenals|variërend van|namelijk|meegerekend|tot en met|incluis|behalve',
  unconditional:
    'onvoorwaardelijk|onvoorwaardelijke|zonder voorwaarden|zonder voorwaarden vooraf|zonder meer|zonder randvoorwaarden|zonder enige voorwaarde|geen voorwaarden|geen voorwaarden vooraf|zonder verdere voorwaarden|zonder verplichtingen|voorwaarden vooraf|onmiddellijk en onvoorwaardelijk',
  nobody:
    'niemand|geen van|geen van beide|geen van beiden|niet een|geen enkel land|geen enkele|geen enkel|geen land|geen partij|geen regering|geen leider|geen lidstaat|noch|geen der|geen van de|niet één|geen mens|geen bondgenoot',
} as const satisfies PackWords['markers'];
