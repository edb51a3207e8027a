import type { PackWords } from '../pack.js';

/** Dutch nouns, compounds included. */
export const nouns = {
  CEASEFIRE:
    'staakt het vuren|staakt het vurenovereenkomst|wapenstilstand*|bestand{,en}|gevechtspauze{,s}|vuurpauze|adempauze|wapens zwijgen',
  PEACE_DEAL:
    'vredesakkoord{,en}|vredesovereenkomst{,en}|vredesverdrag|vredesdeal|akkoord{,en}|verdrag|overeenkomst|vrede|duurzame vrede|einde aan de oorlog',
  PEACE_PLAN:
    'vredesplan{,nen}|vredesvoorstel{,len}|stappenplan|routekaart|raamakkoord|puntenplan|plan{,nen}',
  FORCE:
    'vredesmacht|vredesmissie{,s}|vredesoperatie{,s}|stabilisatiemacht|troepenmacht|interventiemacht|waarnemersmissie|trainingsmissie|geruststellingsmacht|missie{,s}|blauwhelmen|macht|politiemissie',
  MANDATE: 'mandaat|mandaten|vn mandaat|vn resolutie|resolutie{,s}',
  NEGOTIATIONS:
    'onderhandeling{,en}|vredesoverleg|vredesbesprekingen|vredesonderhandelingen|vredesproces|dialoog|onderhandelingstafel|diplomatie',
  SANCTIONS:
    'sanctie{,s}|strafmaatregel{,en}|sanctiepakket{,ten}|druk op|economische druk|invoerheffing{,en}',
  FROZEN_ASSETS:
    'bevroren {tegoeden,activa,middelen,vermogen,russisch,russische,staatsgeld}|tegoeden|geblokkeerde tegoeden',
  EMBARGO:
    'embargo|wapenembargo|invoerverbod|uitvoerverbod|importverbod|exportverbod|olieverbod|blokkade|prijsplafond|vliegverbod',
  MILITARY_AID:
    'militaire {hulp,steun,bijstand}|wapenlevering{,en}|wapensteun|defensiehulp|wapenhulp|wapenpakket',
  AID: 'hulp|steun|bijstand|ondersteuning',
  WEAPONS: 'wapen{,s}|wapentuig|wapensystemen|materieel|luchtafweer|luchtverdediging|munitie|artillerie',
  TROOPS:
    'troepen|soldaten|militairen|contingent{,en}|manschappen|grondtroepen|troepeninzet|eenheden|mariniers|gevechtstroepen|troepenbijdrage',
  HUMANITARIAN:
    'humanitaire {hulp,steun,noden,bijstand}|noodhulp|hulpgoederen|voedselhulp|vluchtelingen|ontheemden|hulpverlening|medicijnen|opvang|hongersnood',
  RECONSTRUCTION:
    'wederopbouw|heropbouw|herstel|ontwikkelingshulp|ontwikkelingssamenwerking|mijnopruiming|infrastructuur|energienet*',
  DEFENCE_SPENDING:
    'defensie uitgaven|defensieuitgaven|defensiebegroting|defensiebudget|defensienorm|bewapening|herbewapening',
  TRAINING: 'training{,en}|opleiding{,en}|instructie',
  INTELLIGENCE: 'inlichtingen|satellietbeelden|verkenningsgegevens',
  BUDGET_SUPPORT:
    'begrotingssteun|financiële {steun,hulp}|macrofinanciële|schuldverlichting|fonds{,en}|geld|middelen|budget|herstelfonds|economische steun',
  LOAN: 'lening{,en}|krediet{,en}|herstellening',
  GRANT: 'gift{,en}|subsidie{,s}|schenking{,en}|donatie{,s}',
  GUARANTEE: 'kredietgarantie{,s}|garantstelling{,en}|borgstelling',
  EXPORT_FINANCE: 'exportfinanciering|exportkrediet{,en}',
  ASSET_PROCEEDS: 'opbrengst{,en} van|rente op|winst{,en} op|overwinst{,en}',
  PACKAGE: 'pakket{,ten}|hulppakket{,ten}|steunpakket{,ten}|bijdrage{,n}|toezegging{,en}|aanbod|tranche{,s}',
  MEMBERSHIP:
    'lidmaatschap|toetreding|toetredings*|kandidaat lidstaat|navo lidmaatschap|eu lidmaatschap|uitbreiding',
  TERRITORY:
    'grondgebied|gebied{,en}|territori{um,ale}|soevereiniteit|annexatie|grens|grenzen|bezette gebieden|onafhankelijkheid|enclave',
  SECURITY_GUARANTEES: 'veiligheidsgarantie{,s}|veiligheidswaarborg{,en}|garanties',
  PRISONERS:
    'gevangene{,n}|krijgsgevangene{,n}|gijzelaar{,s}|gijzelaars|gevangenenruil|ontvoerde kinderen|gedetineerden',
  DIPLOMATIC:
    'diplomatieke {betrekkingen,banden,relaties}|ambassade{,s}|ambassadeur{,s}|erkenning van|consulaat',
  SUMMIT:
    'top|topontmoeting|topoverleg|topconferentie|toppen|videotop|leiderstop|*top van|navo top|eu top|vredestop|spoedtop|minitop',
  CONFERENCE:
    'conferentie{,s}|donorconferentie{,s}|vredesconferentie|donorbijeenkomst|congres|forum|toezeggingsconferentie',
  MINISTERIAL:
    'contactgroep|ministersvergadering|ministersoverleg|ministersbijeenkomst|ministerraad|overleg van {ministers,defensieministers}',
  MILITARY_MEETING:
    'militaire {planningsvergadering,planners,overleg,bijeenkomst}|planningsvergadering|planningsoverleg|overleg van {stafchefs,legerleiders,militaire}|stafchefs|legerleiders',
  MEETING:
    'vergadering{,en}|bijeenkomst{,en}|ontmoeting{,en}|overleg|bezoek{,en}|samenkomst|treffen|werkbezoek|werklunch|diner|onderhoud',
  TALKS:
    'gesprek{,ken}|besprekingen|consultaties|overlegronde|gespreksronde{,s}|beraad|spoedberaad|onderhandelingsronde{,s}',
  SESSION:
    'zitting{,en}|sessie{,s}|spoedzitting|debat|raadsvergadering|kamerdebat|stemming|plenaire|algemene vergadering',
  PRESS_CONFERENCE: 'persconferentie{,s}|toespraak|speech|persmoment|interview',
  CALL: 'telefoongesprek{,ken}|telefonisch {overleg,gesprek}|belronde|videogesprek|gesprek met',
  VIRTUAL:
    'videoconferentie|teleconferentie|videoverbinding|videotop|virtue{el,le}|online|digitaal|digitale|via video|video overleg|videobel*|per video',
  IN_PERSON: 'in persoon|persoonlijk|fysiek{,e}|oog in oog',
  DRONE_ATTACK: 'droneaanval{,len}|drone aanval{,len}|drones|dronezwerm',
  MISSILE_STRIKE:
    'raketaanval{,len}|luchtaanval{,len}|raketbeschieting{,en}|bombardement{,en}|luchtaanvallen|raketten|raket|kruisraket{,ten}',
  SHELLING:
    'beschieting{,en}|artilleriebeschieting{,en}|granaatvuur|mortiervuur|mortieraanval|artillerievuur',
  ASSAULT:
    'offensief|offensieven|gevecht{,en}|bestorming|inval|invasie|grondoffensief|opmars|confrontatie{,s}|vuurgevecht{,en}|strijd|overval|raid',
  OTHER_ATTACK:
    'aanslag{,en}|aanval{,len}|explosie{,s}|ontploffing{,en}|hinderlaag|bomaanslag{,en}|sabotage|schietpartij|autobom|bloedbad',
  VIOLATION: 'schending{,en}|bestandsschending{,en}|overtreding{,en}',
  DETENTION: 'arrestatie{,s}|aanhouding{,en}|ontvoering{,en}|gijzeling{,en}|gijzelneming',
  LEADERS:
    'leiders|regeringsleiders|staatshoofden|staats en regeringsleiders|wereldleiders|premiers|presidenten|regeringschefs',
  MINISTERS: 'ministers|defensieministers|bewindslieden|ministers van {defensie,buitenlandse}',
  CHIEFS:
    'stafchefs|legerleiders|legerchefs|generaals|militaire {leiders,bevelhebbers,planners}|bevelhebbers',
  COUNTRIES: 'landen|land|staten|lidstaten|naties|regeringen|hoofdsteden|deelnemende landen',
  PARTICIPANTS:
    'deelnemers|delegaties|delegatie|vertegenwoordigers|afgevaardigden|onderhandelaars|gezanten|diplomaten',
  DONORS: 'donor{,s,en}|donorlanden|geldschieters|schuldeisers',
  ALLIES:
    'bondgenoten|bondgenoot|partners|internationale gemeenschap|coalitie|alliantie|het westen|westerse landen',
  GOVERNMENT:
    'regering|kabinet|ministerie|leger|strijdkrachten|krijgsmacht|autoriteiten|luchtmacht|marine|generale staf|bewind|junta|buitenlandse zaken|defensie|politie|presidentieel paleis',
  PARLIAMENT: 'parlement|Tweede Kamer|Kamer|Lagerhuis|Hogerhuis|Senaat|Congres|Bondsdag|Kamerleden',
  COUNCIL: 'Raad|Veiligheidsraad|Algemene Vergadering|comité|raad',
  STATEMENT: 'verklaring{,en}|communiqué|slotverklaring|brief|bericht|persbericht|rapport',
  DEATHS: 'dood|doden|dodental|slachtoffers|dodelijke slachtoffers|lichamen|doden gevallen',
  WOUNDED: 'gewonden|gewond',
} as const satisfies PackWords['nouns'];
