import type { PackWords } from '../pack.js';

/** Dutch verbs, separable ones both joined and split. */
export const verbs = {
  SAY: 'zeg{t,gen}|zei{,den}|gezegd|vertel{t,d,de,den,len}|verklaar{t,d,de,den}|verklaren|meld{t,de,den}|gemeld|schrij{ft,ven}|schre{ef,ven}|benadruk{t,te,ten,ken}|voeg{t,de,den} ... toe|liet weten|laat weten|laten weten|merk{t,te,ten} op|stel{t,de,den} dat|stelde|aldus|noem{t,de,den}|onderstreep{t,te}|uit{te,ten}|reageer{t,de}|antwoord{t,de}|legde uit|zegt',
  ANNOUNCE:
    'kondig{t,de,den} ... aan|aangekondigd|aan te kondigen|aankondig*|maak{t,te,ten} bekend|bekendgemaakt|bekend gemaakt|onthul{t,de,d}|bevestig{t,de,den,d}|presenteer{t,de}',
  PROVIDE:
    'lever{t,de,den,en,ing,ingen}|geleverd|ge{eft,ven}|gaf|gaven|gegeven|stuur{t,de,den}|sturen|gestuurd|zend{t,en}|verstre{kt,kken,kte}|verstrekt|verschaf{t,fen,te}|doneer{t,de}|doneren|stel{t,de,den,len} ... beschikbaar|stel{t,de,den,len} ... ter beschikking|beschikbaar gesteld|beschikbaar stellen|draag{t,} ... bij|droeg{,en} bij|bijdra{gen,ge,agt,ge}|bijgedragen|geeft ... weg|overdra{gen,agt}|overgedragen|overhandig{t,de}|trek{t,ken} ... uit|trok ... uit|uitgetrokken|legt ... bij|komt ... met|schenk{t,en}|leen{t,de}|lenen|bied{t,en} ... onderdak',
  PLEDGE:
    'zeg{t,gen} ... toe|zegde{,n} ... toe|toegezegd|toe te zeggen|toezeg*|beloof{t,de,den,d}|beloven|beloofden|verbind{t,en} zich|verbond{,en} zich|verplicht{,te,ten} zich',
  OFFER: 'bied{t,en} ... aan|bood{,en} ... aan|aangeboden|aanbieden|aan te bieden',
  ALLOCATE:
    'wijs{t,} ... toe|toegewezen|maak{t,te,ten} ... vrij|vrijgemaakt|vrij te maken|reserveer{t,de}|gereserveerd|reserveren|geeft ... vrij|vrijgegeven|keer{t,de} ... uit|uitgekeerd|uitbeta{ald,len}',
  APPROVE:
    'keur{t,de,den} ... goed|goedgekeurd|goedkeur*|stem{t,de,den,men} in met|ingestemd|besl{oot,oten,uit,uiten,ist,iste}|besloten|ratificeer{t,de}|neemt ... aan|nam{,en} ... aan|aangenomen|geeft groen licht|gaf groen licht|machtig{t,de,d}',
  SIGN: 'teken{t,de,den,en}|getekend|onderteken{t,de,den,en,d}|sluit{,en}|sloot|sloten|gesloten',
  DEPLOY:
    'zet{,te,ten} ... in|ingezet|inzet{,ten}|stationeer{t,de,den}|gestationeerd|stationeren|uitgezonden|uitzend{t,en}|stuurt {troepen,militairen,soldaten}|troepen {sturen,leveren}|ontplooi{t,d,en}|legert|gelegerd',
  TRAIN: 'train{t,de,den,en}|getraind|oplei{dt,den,dde}|leid{t,de,den} ... op|opgeleid|instrueer{t,de}',
  FUND: 'financier{t,de,den}|financieren|gefinancierd|beta{alt,len,alde,ald}|bekostig{t,en,d}|investeer{t,de}|investeren|geeft ... uit|besteed{t,de}|besteden',
  BUY: 'ko{opt,pen,cht,chten}|gekocht|bestel{t,de,len,d}|schaf{t,te} ... aan|aangeschaft|aankopen|aanschaffen',
  CONSIDER:
    'overweeg{t,}|overwegen|overwo{og,gen}|onderzo{ekt,eken,cht}|bekijk{t,en}|bestudeer{t,de}|bestuderen|buig{t,en} zich over|denkt ... na|denkt aan|denken aan|sluit{,en} niet uit|niet uitgesloten|niet uit te sluiten',
  READY: 'bereid om|bereid is|bereid zijn|{is,zijn,was,waren} bereid|bereid|bereidheid|sta{at,an} klaar',
  WITHDRAW:
    'trek{t,ken} ... terug|trok{,ken} ... terug|teruggetrokken|terugtrek*|stapt uit|haal{t,de} ... terug|vertrek{t,ken}|vertrokken|ziet af van|zag af van',
  SUSPEND:
    'schort{,te,ten} ... op|opgeschort|opschort*|pauzeer{t,de}|gepauzeerd|staak{t,te}|stop{t,te,pen} met|zet ... stop|stopgezet|stil gelegd|stilgelegd|bevries{t,} de hulp',
  RESUME: 'hervat{,te,ten,ten}|herneem{t,en}|herstel{t,de,len,d}',
  RAISE:
    'verho{ogt,gen,ogde,ogd}|verhoging|voer{t,de} ... op|opgevoerd|opvoeren|verdubbel{t,de,en}|verster{kt,ken,kte}|breid{t,de} ... uit|uitbreid*|schroef{t,de} ... op|opgeschroefd',
  LEAD: 'leid{t,de,den,en}|geleid|voer{t,de} ... aan|aangevoerd|aanvoeren|commandeert',
  HOST: 'organiseer{t,de,den}|organiseren|georganiseerd|zit ... voor|zat ... voor|voorgezeten|voorzit|belegd|beleg{t,de}|bijeengeroepen|roep{t,en} ... bijeen|riep ... bijeen|gastheer|gastvrouw|nodig{t,de,den} ... uit|op uitnodiging van|onder voorzitterschap van|ontvangt ... leiders|riep ... samen',
  RECEIVE: 'ontva{ngt,ngen}|ontving{,en}|verwelkom{t,de,en,d}|op bezoek bij',
  ATTEND:
    'neem{t,} ... deel|nemen ... deel|nam{,en} ... deel|deelgenomen|deelneem*|deelnemen|deel te nemen|{is,was,zijn,waren} aanwezig|aanwezig|bijwo{ont,nen,onde}|woon{t,de,den} ... bij|bijgewoond|schui{ft,ven} ... aan|schoof ... aan|aangeschoven|sluit{,en} ... aan|sloot ... aan|aangesloten|vertegenwoordigd|zat{,en} ... aan tafel|erbij waren|waren erbij|was erbij|van de partij|meedoen|doe{t,n} ... mee|deed ... mee|deden ... mee|meegedaan|gewillig* landen',
  MEET: 'ontmoet{,te,ten,en}|kom{t,en} ... bijeen|kwam{,en} ... bijeen|bijeengekomen|bijeen te komen|bijeenkom*|kom{t,en} ... samen|kwam{,en} ... samen|samengekomen|samen te komen|vergader{t,de,den,en}|overleg{t,de,den,gen}|overlegd|sprak{,en} ... met|spre{ekt,ken} ... met|gesproken|spreken|praat{,te,ten} ... met|praten ... met|treft|troffen elkaar|zitten ... om tafel|onderhandel{t,de,den,en}|besprak{,en}|bespre{ekt,ken}',
  INVITE: 'nodig{t,de,den} ... uit|uitgenodigd|uitnodig*|genodigd',
  SKIP: 'afwezig|ontbrak{,en}|ontbre{ekt,ken}|blij{ft,ven} ... weg|ble{ef,ven} ... weg|weggebleven|niet uitgenodigd|niet welkom|niet aanwezig|niet vertegenwoordigd|zegde{,n} ... af|afgezegd|boycot{,te,ten}|liet verstek gaan|schitter{t,de} door afwezigheid|niet bij|niet aan tafel|nam{,en} niet deel|neemt niet deel|stuurde niemand|liet ... leeg',
  MEDIATE: 'bemiddel{t,de,den,en,d}|bemiddeling|bemiddelaar{,s}|onder bemiddeling van',
  PHONE: 'bel{t,de,den,len}|gebeld|telefoneer{t,de,den}|telefonisch|aan de lijn',
  VISIT:
    'bezo{ekt,eken,cht,chten}|bezocht|rei{st,zen,sde}|gereisd|arriveer{t,de,den}|kom{t,en} aan|kwam{,en} aan|aangekomen|vlieg{t,en} naar|vlo{og,gen} naar|brengt een bezoek|bracht een bezoek',
  HOLD: 'vind{t,en} ... plaats|vond{,en} ... plaats|plaatsgevonden|plaatsvind*|plaats te vinden|{wordt,werd,worden,werden} gehouden|gehouden|staat gepland|gepland|begint|begon',
  PROPOSE:
    'stel{t,de,den,len} ... voor|voorgesteld|voor te stellen|voorstel{,len}|lanceer{t,de}|gelanceerd|leg{t,de,den} ... voor|voorgelegd|dien{t,de} ... in|ingediend|oppert|opperde|presenteer{t,de} ... plan|kwam met een plan|op tafel gelegd',
  SUPPORT:
    'steun{t,de,den,en}|gesteund|ondersteun{t,de,den,en,d}|verwelkomt|toejuich{t,en}|juich{t,te} ... toe|voorstander{,s} van|schaar{t,de} zich achter|staat achter|pleit voor|bepleit{,te}|achter {het,de}|prijs{t,}|prees|positief over|onderschrij{ft,ven}|steun {uit,uitgesproken}|voor is|hun steun',
  ACCEPT:
    'accepteer{t,de,den}|accepteren|geaccepteerd|aanvaard{t,de,den,en}|aanvaard|gaat ... akkoord|gaan ... akkoord|ging{,en} ... akkoord|akkoord gegaan|akkoord met|stemt in|stemde in|instem{t,men}',
  AGREE:
    'eens geworden|wordt het eens|werden het eens|kom{t,en} ... overeen|kwam{,en} ... overeen|overeengekomen|bereik{t,te,ten} ... akkoord|akkoord bereikt|sprak{,en} ... af|afgesproken|spreken ... af|eens over',
  REJECT:
    'verwerp{t,en}|verwierp{,en}|verworpen|wijs{t,} ... af|wijzen ... af|we{es,zen} ... af|afgewezen|afwijz*|weiger{t,de,den,en}|geweigerd|sluit{,en} ... uit|sloot{,en} ... uit|uitgesloten|tegen {het,de,een}|is tegen|zijn tegen|verzet{,te,ten} zich|blokkeer{t,de,den}|blokkeren|niets van weten|wil niet|willen niet|wilde niet|wilden niet|niet meestappen|stem{t,de,den} tegen|bezwaar|bezwaren|geen sprake|ziet niets in|zal geen|zullen geen',
  DEMAND:
    'eis{t,te,ten,en}|geëist|roep{t,en} ... op|riep{,en} ... op|opgeroepen|oproep*|dring{t,en} ... aan|drong{,en} ... aan|aangedrongen|vraag{t,} om|vragen om|vroeg{,en} om|verlang{t,de,en}|moet{,en}|moest{,en}|verzo{ekt,eken,cht}|maan{t,de} ... aan|vereist|staat erop|noodzakelijk|nodig heeft|hoort te',
  WANT: 'wil{,len}|wou|wilde{,n}|hoop{t,te,ten}|hopen|streef{t,de} naar|streven naar|wens{t,te,en}|beoog{t,}|zou graag',
  CONDEMN:
    'veroordeel{t,de,den,d}|veroordelen|bekritiseer{t,de,den}|kritiek|hekel{t,de,den}|laak{t,te}|klaag{t,de} ... aan|protesteer{t,de,den}|betreur{t,de}|noemt ... {diefstal,onaanvaardbaar}|haalt uit naar',
  HESITATE:
    'aarzel{t,de,en}|twijfel{t,de,s}|onthoud{t,en} zich|onthield{,en} zich|houd{t,en} ... op de vlakte|terughoudend|afwachtend|voorbehoud|laat ... open|laten ... open|liet ... open|open gelaten|sceptisch|nog geen besluit|reserves|wacht{,te,ten} ... af|gereserveerd',
  THREATEN: 'dreig{t,de,den,en}|gedreigd|waarschuw{t,de,den,en,d}|ultimatum',
  ACCUSE: 'beschuldig{t,de,den,en,d}|verwijt{,en}|verwe{et,ten}|wijt{,en} ... aan|houdt ... verantwoordelijk',
  CLAIM: 'bewe{ert,ren,erde,erden}|claim{t,de,den}|naar eigen zeggen',
  DENY: 'ontken{t,de,den,nen}|spreek{t,} ... tegen|sprak ... tegen|tegengesproken|betwist{,te,ten,en}',
  IMPOSE:
    'leg{t,de,den} ... op|opgelegd|opleg*|stel{t,de} ... in|ingesteld|instell*|voer{t,de} ... in|ingevoerd|kondig{t,de} sancties af|treft met sancties',
  LIFT: 'he{ft,ffen} ... op|hief ... op|opgeheven|ophef*|versoepel{t,de,en,d}|schrap{t,te,pen}|geschrapt|verlicht{,te}',
  TIGHTEN: 'verscherp{t,te,en}|aangescherpt|scherp{t,te} ... aan|aanscherp*|verzwaar{t,de}',
  SEIZE:
    'confisque{ert,erde,ren}|geconfisqueerd|in beslag {genomen,nemen,neemt}|neem{t,} ... in beslag|onteigen{t,d,en}|beslagleg*',
  FREEZE: 'bevri{est,ezen,eze}|bevroor|bevroren',
  BAN: 'verb{iedt,ieden,ood,oden}|verboden|sluit ... {grens,luchtruim,consulaat,ambassade}|verbre{ekt,ken} ... betrekkingen|verbrak{,en}|verbroken|zet ... uit|uitgezet|wijst ... uit',
  ATTACK:
    'val{t,len} ... aan|viel{,en} ... aan|aangevallen|aan te vallen|beschie{t,ten}|beschoot|beschoten|bombarde{ert,erde,ren}|gebombardeerd|vuur{t,de,den} ... af|afgevuurd|trof{,fen}|getroffen|raak{t,te,ten}|bestook{t,te}|bestoken|overviel{,en}|overvallen|binnengevallen|sloeg{,en} in|ontploft{,e,en}|schoot{,en} op',
  DOWN: 'schoot ... neer|schoten ... neer|schie{t,ten} ... neer|neergeschoten|neergehaald|haal{t,de,den} ... neer|onderschep{t,te,ten,pen}|uit de lucht',
  KILL: 'dood{t,de,den,en}|gedood|kwam{,en} om|omgekomen|kom{t,en} om|om het leven|sneuvel{t,de,den}|gesneuveld|vermoord{,de,den}|stierf|stierven|overle{ed,den}|kostte ... het leven|gestorven',
  INJURE: 'gewond{,en}|raakte{,n} gewond|verwond{,de,den}',
  CAPTURE: 'verover{t,de,den,d}|neem{t,} ... in|nam{,en} ... in|ingenomen|bezet{,te,ten}|heroverd{,e}',
  DETAIN:
    'arresteer{t,de,den}|gearresteerd|pak{t,te,ten} ... op|opgepakt|houd{t,en} ... aan|aangehouden|ontvoer{t,de,den,d}|gegijzeld|gijzel{t,de}|vastgehouden|gevangengenomen',
  VIOLATE: 'schend{t,en}|schond{,en}|geschonden|overtre{edt,den,den}',
  END: 'eindig{t,de,den}|geëindigd|beëindig{t,de,d,en}|loop{t,en} ... af|liep{,en} ... af|afgelopen|verloopt|verlopen|mislukt{,e}|opgeheven|stopt',
  EXTEND: 'verleng{t,de,den,d,en}|verlenging|zet ... voort|voortgezet',
  BEGIN:
    'begin{t,nen}|begon{,nen}|begonnen|start{,te,ten}|van start|gaat ... in|ging{,en} ... in|ingegaan|treedt in werking|van kracht|trad in werking',
  CANCEL: 'gelast ... af|afgelast|zeg{t,de} ... af|schrap{t,te}|blaas{t,} ... af|afgeblazen|annule{ert,erde}',
  POSTPONE: 'stel{t,de,den} ... uit|uitgesteld|uitstel{,len}|verschuif{t,}|verschoven|opgeschoven',
  PLAN: 'van plan|plan{t,de,nen}|bereid{t,de} ... voor|voorbereid|voorbereidingen|op het punt',
  EXPECT: 'verwacht{,te,en}|naar verwachting|zal naar|gepland|voorzien|aanstaande|komende|voorafgaand aan',
  JOIN: 'tre{edt,den} ... toe|toegetreden|sluit ... aan bij|sloot ... aan bij|toetred*|maakt deel uit|maken deel uit|lid wordt|behoort tot|behoren tot|bestaa{t,n} uit',
  CEDE: 'afstaan|sta{at,an} ... af|afgestaan|geeft ... op|opgeven|opgegeven|erken{t,de,nen,d}|annexeer{t,de}|geannexeerd|ontruim{t,de}',
  EXCHANGE:
    'wissel{t,de,den,en} ... uit|uitgewisseld|ruil{t,de,den,en}|geruild|laat ... vrij|laten ... vrij|liet{,en} ... vrij|vrijgelaten|vrijlat*|uitwissel*',
} as const satisfies PackWords['verbs'];
