import type { PackWords } from '../pack.js';

/** Dutch verbs, separable ones both joined and split, light-verb phrases and nouns made of verbs. */
export const verbs = {
  SAY: `
    zeg|zeg{t,gen,ge}|zei{,den}|gezegd|te zeggen|aldus|luidt het|luidde het|klinkt het|klonk het|stel{t,de,den} dat|stel{t,de} hij|stel{t,de} zij
    |stel{t,de} ze|stelt|stelde{,n} vast|schrijf{t}|schrijven|schreef|schreven|geschreven|schrijft op|twitter{t,de,den}|tweet{te,ten}|getwitterd|post{te}
    |bericht{,te,ten} op|verklaar{t,de,den}|verklaren|verklaring af|verteld{e,en}|verteld|vertel{t,len}|meld{t,de,den}|melden|gemeld|berichtte{,n}
    |berichten dat|antwoord{t,de,den,en}|geantwoord|reageer{t,de,den}|reageren|gereageerd|in een reactie|benadruk{t,te,ten,ken}|benadrukt
    |onderstreep{t,te,ten}|onderstrepen|onderstreept|beklemto{ont,onde,onden,nen}|beklemtoond|{voeg,voegt,voegde,voegden,voegen} ... toe
    |toe{voeg,voegt,voegde,voegden,voegen}|toe te voegen|toegevoegd{,e}|voeg{t,de,den} ... eraan toe|voeg{t,de} daaraan toe|noteer{t,de,den}
    |merk{t,te,ten} ... op|{merk,merkt,merkte,merkten,merken} ... op|op{merk,merkt,merkte,merkten,merken}|op te merken|opgemerkt{,e}
    |{leg,legt,legde,legden,leggen} ... uit|uit{leg,legt,legde,legden,leggen}|uit te leggen|uitgelegd{,e}|licht{,te,ten} ... toe|toelicht{te,ten,en}
    |toegelicht|{geef,geeft,gaf,gaven,geven} ... toe|toe{geef,geeft,gaf,gaven,geven}|toe te geven|toegegeven{,e}|erken{t,de,den,nen}|erkend|bekent
    |bekende{,n} dat|{deel,deelt,deelde,deelden,delen} ... mee|mee{deel,deelt,deelde,deelden,delen}|mee te delen|meegedeeld{,e}|deel{t,de,den} ... mede
    |medegedeeld|lat{en} ... weten|laat ... weten|liet{,en} ... weten|lieten ... weten|laten weten|weten te melden
    |liet{,en} ... {optekenen,doorschemeren,vallen}|aangegeven|aangeeft|aangaf|{geeft,gaf,gaven,geven} aan {dat,niet,geen,het,op}
    |{geeft,gaf,gaven} aan waarom|zinspe{elt,elde,len} op|hint{te,ten} op|suggereer{t,de,den}|beweerde dat|concludeer{t,de,den}|conclude{ren}
    |geconcludeerd|constateer{t,de,den}|constateren|geconstateerd|herhaal{t,de,den}|herhalen|herhaald|bevestig{t,de,den}|verzeker{t,de,den,en}|verzekerd
    |verwacht{,te} ... dat|vind{t,en}|vond{,en}|noem{t,de,den,en}|genoemd|bestempel{t,de,den}|bestempeld|omschrijf{t}|omschreef|omschreven|bezweer{t,den}
    |bezwoer|betoog{t,de,den}|betoogd|bepleit{,te}|vreest|vreesde{,n}|waarschuw{t,de,den,en}|gewaarschuwd|vermoed{t,de}|meen{t,de,den}|menen dat
    |spreek{t} van|sprak{,en} van|spraken van|gesproken van|gewag van|gewaagde{,n} van|in de woorden van|citeer{t,de,den}|geciteerd|sneer{t,de,den}
    |grap{t,te}|schamper{t,de}|klaag{t,de,den}|klagen|geklaagd|beklaag{t,de}|roem{t,de,den}|geprezen|prijst|prees|prezen|dank{t,te,ten}
    |bedank{t,te,ten,en}|bedankt|feliciteer{t,de,den}|gefeliciteerd|schets{t,te,ten,en}|beschrijf{t}|beschreef|beschreven|preciseer{t,de}
    |verduidelijk{t,te,ten}|nuanceer{t,de}|toon{t,de,den} zich|to{nen} zich|uit{,te,ten} zich|sprak{,en} ... {uit,tegen,journalisten}|spreekt ... uit
    |{spreek,spreekt,sprak,spraken,spreken} ... uit|uit{spreek,spreekt,sprak,spraken,spreken}|uit te spreken|uitgesproken{,e}|ventileer{t,de}
    |onthul{t,de,den,len}|onthuld|informeer{t,de,den}|ingelicht|licht{,te,ten} ... in|brieft|gaf te kennen|geeft te kennen|gaven te kennen
    |te kennen gegeven|luidt|luidde|schat{,te,ten}|geschat|raam{t,de,den}|vraagt zich af|vroeg zich af|wees{,} erop|wijst erop|wezen erop|erop gewezen
    |wijst op|wees op`,
  ANNOUNCE: `
    {kondig,kondigt,kondigde,kondigden,kondigen} ... aan|aan{kondig,kondigt,kondigde,kondigden,kondigen}|aan te kondigen|aangekondigd{,e}
    |aankondiging{,en}|{maak,maakt,maakte,maakten,maken} ... bekend|bekendgemaakt|bekend gemaakt|bekend te maken|bekendmak{en,ing}|bekendmaakt{,e,en}
    |bekendmaakte{,n}|{kondig,kondigt,kondigde,kondigden,kondigen} ... af|af{kondig,kondigt,kondigde,kondigden,kondigen}|af te kondigen|afgekondigd{,e}
    |{roep,roept,riep,riepen,roepen} ... uit|uit{roep,roept,riep,riepen,roepen}|uit te roepen|uitgeroepen{,e}|proclameer{t,de,den}|bevestig{t,de,den,en}
    |bevestigd|meld{t,de,den,en}|gemeld|publiceer{t,de,den}|publiceren|gepubliceerd|onthul{t,de,den,len}|onthuld|presenteer{t,de,den}|gepresenteerd
    |{stelt,stelde,stelden} ... in het vooruitzicht|in het vooruitzicht gesteld|in het vooruitzicht te stellen|openbaar{t,de} gemaakt
    |{maakt,maakte,maakten} ... openbaar|openbaar gemaakt|naar buiten gebracht|{bracht,brachten,brengt} ... naar buiten|{kwam,komt,kwamen} naar buiten met
    |in{luid,luidt,luidde,luidden,luiden}|in te luiden|ingeluid{,e}|{zet,zette,zetten} ... uiteen|uiteengezet|gaf een verklaring uit|rapporteer{t,de,den}
    |gerapporteerd|verkla{art,arde} ... voor geopend|verklaarde zich|gewag gemaakt|maakt{e,} gewag|maakte{,n} gewag`,
  PROVIDE: `
    lever{t,de,den,en}|geleverd{,e}|te leveren|levering{,en} van|lever{t,de} ... aan|{lever,levert,leverde,leverden,leveren} ... aan
    |aan{lever,levert,leverde,leverden,leveren}|aan te leveren|aangeleverd{,e}|door{lever,levert,leverde,leveren}|door te leveren|doorgeleverd{,e}
    |{draag,draagt,droeg,droegen,dragen} ... bij|bij{draag,draagt,droeg,droegen,dragen}|bij te dragen|bijgedragen{,e}|bijdrage{,n} van|geef{t}|geven|gaf
    |gaven|gegeven|te geven|weg te geven|{geef,geeft,gaf,gaven,geven} ... weg|weg{geef,geeft,gaf,gaven,geven}|weggegeven{,e}|schenk{t,en}|schonk{,en}
    |geschonken|schenking{,en} van|doneer{t,de,den}|doneren|gedoneerd{,e}|donatie{,s}|stuur{t,de,den}|sturen|gestuurd{,e}|te sturen|zend{t,en}|zond{,en}
    |gezonden|te zenden|{stuur,stuurt,stuurde,stuurden,sturen} op|op{stuur,stuurt,stuurde,stuurden,sturen}|op te sturen|opgestuurd{,e}
    |door{stuur,stuurt,stuurde,stuurden,sturen}|door te sturen|doorgestuurd{,e}|{stuur,stuurt,stuurde,sturen} ... toe|toe{stuur,stuurt,stuurde,sturen}
    |toe te sturen|toegestuurd{,e}|verscheep{t,te,ten}|verschepen|verscheept|verstrek{t,te,ten,ken}|verstrekt|verstrekking van|verschaf{t,te,ten,fen}
    |verschaft|{stel,stelt,stelde,stelden,stellen} ... {beschikking,beschikbaar}|ter beschikking {gesteld,stelt,stelde,stellen,te stellen}
    |ter beschikkingstelling|beschikbaar {gesteld,stelt,stelde,stelden,stellen,te stellen}|beschikbaar te stellen
    |{draag,draagt,droeg,droegen,dragen} ... over|over{draag,draagt,droeg,droegen,dragen}|over te dragen|overgedragen{,e}|overdracht van
    |overhandig{t,de,den,en}|overhandigd|voorzie{t,n} ... van|voorzag{,en} ... van|voorzien van|uitgerust met|{rust,rustte,rustten,rusten} ... uit
    |uit{rust,rustte,rustten,rusten}|uit te rusten|uitgerust{,e}|rust{te,ten} ... uit|{ken,kent,kende,kenden,kennen} ... toe
    |toe{ken,kent,kende,kenden,kennen}|toe te kennen|toegekend{,e}|verleen{t,de,den}|verlenen|verleend{,e}|{sta,staat,stond,stonden,staan} ... af
    |af{sta,staat,stond,stonden,staan}|af te staan|afgestaan{,e}|{stond,staat,staan,stonden} ... af|afgestaan|deel{t,de,den} ... uit
    |{deel,deelt,deelde,deelden,delen} ... uit|uit{deel,deelt,deelde,deelden,delen}|uit te delen|uitgedeeld{,e}|distribueer{t,de}|bezorg{t,de}
    |verstuur{t,de,den}|verstu{ren}|verstuurd|transporteer{t,de}|{maak,maakt,maakte,maakten,maken} ... over|over{maak,maakt,maakte,maakten,maken}
    |over te maken|overgemaakt{,e}|steun{t,de,den} ... met|steunt met|help{t} ... met|hielp{,en} ... met|bewapen{t,de,den}|bewapend
    |{legt,legde,legden,leggen} ... op tafel|{legt,legde,legden} ... bij|op tafel te leggen
    |{trekt,trok,trokken,trekken} ... {euro,miljoen,miljard,dollar,pond,geld} uit|uitgetrokken|uit te trekken|steekt ... in
    |{stopt,stopte} ... {miljoen,miljard,geld,euro} in|ingevlogen|in{vlieg,vliegt,vloog,vlogen,vliegen}|in te vliegen|ingevlogen{,e}|gaat naar Oekraïne
    |gaan naar Oekraïne|komt ... bovenop|draagt ... bij|droeg{,en} ... bij|laat ... toekomen|toe te laten komen|toekomen|bracht{,en} ... bijeen
    |{brengt,bracht,brachten} ... bijeen|lapt ... bij|leen{t,de,den} ... uit|{leen,leent,leende,leenden,lenen} ... uit
    |uit{leen,leent,leende,leenden,lenen}|uit te lenen|uitgeleend{,e}|gul geeft|bevoorraad|bevoorraadt|bevoorraadde`,
  PLEDGE: `
    zegde{,n}|{zeg,zegt,zegde,zegden,zeggen} ... toe|toe{zeg,zegt,zegde,zegden,zeggen}|toe te zeggen|toegezegd{,e}|toegezegde|toezegging{,en}
    |zegt ... toe aan|belo{oft,ofde,ofden,ven}|beloofd{,e}|belofte{,n,s}|te beloven|verbind{t,en} zich|verbond{,en} zich|heeft zich verbonden
    |hebben zich verbonden|verplicht{,te,ten} zich|zich verplicht|zich te verplichten|zich gecommitteerd|committeer{t,de,den} zich
    |{wijd,wijdt,wijdde,wijden} ... toe|toe{wijd,wijdt,wijdde,wijden}|toe te wijden|toegewijd{,e}|garandeer{t,de,den}|garanderen|gegarandeerd
    |{leg,legt,legde,legden,leggen} ... vast|vast{leg,legt,legde,legden,leggen}|vast te leggen|vastgelegd{,e}|verzeker{t,de,den} ... van steun
    |verzekerd van|zweert|zweren|zwoer{,en}|gezworen|{nam,neemt,namen,nemen} ... op zich|op zich genomen|op zich te nemen|stel{t,de,den} zich garant
    |garant te staan|staat garant|stond garant|stonden garant|staan garant|gaf zijn woord|geeft zijn woord|met de belofte|gelo{ofde}|bezwoer|bezworen
    |bied{t,en} garanties|{doet,deed,deden,doen} ... toezegging{,en}|{doet,deed,deden,doen} ... belofte{,n}|{sprak,spreekt} steun toe
    |engageer{t,de,den} zich|geëngageerd|engagement{,en}`,
  OFFER: `
    bied{t,en}|bood|boden|{bied,biedt,bood,boden,bieden} ... aan|aan{bied,biedt,bood,boden,bieden}|aan te bieden|aangeboden{,e}|aanbod|aanbieding
    |aanbiedingen|stelde{,n} voor om te leveren|bereid gevonden|voorgehouden|bood ... aan|in de aanbieding|gooit ... op tafel|doet ... aanbod
    |deed ... aanbod|deden ... aanbod|offreer{t,de}|offerte`,
  ALLOCATE: `
    {maakt,maakte,maakten,maken} ... vrij|vrijgemaakt|vrij te maken|vrijmak{en,ing}|vrijmaakt{,e}|vrijmaakte{,n}|{geeft,gaf,gaven,geven} ... vrij
    |vrijgegeven|vrij te geven|vrijgev{en}|vrijgave|reserveer{t,de,den}|reserveren|gereserveerd{,e}|reservering
    |{trekt,trok,trokken,trekken} ... {euro,miljoen,miljard,dollar,pond,geld} uit|uitgetrokken|uit te trekken|uittrek{t,ken}
    |{keer,keert,keerde,keerden,keren} ... uit|uit{keer,keert,keerde,keerden,keren}|uit te keren|uitgekeerd{,e}|uitkering van|uitbetaling
    |betaal{t,de,den} ... uit|uitbetaald|uit te betalen|bestem{t,de,den,men}|bestemd voor|is bestemd|zijn bestemd|geoormerkt|oormerk{t,te,en}
    |wijst ... toe|toegewezen|{wijs,wijst,wees,wezen,wijzen} ... toe|toe{wijs,wijst,wees,wezen,wijzen}|toe te wijzen|toegewezen{,e}|toewijzing
    |alloceer{t,de}|{zet,zette,zetten} ... opzij|opzijgezet|opzij gezet|apart gezet|{zet,zette,zetten} ... apart|begroot{,te}|begroot voor|gebudgetteerd
    |gaat naar|gaan naar|ging naar|gingen naar|is uitgetrokken|deblokkeer{t,de,den}|deblokkeren|gedeblokkeerd|mobiliseer{t,de,den}|mobiliseren
    |gemobiliseerd|kanaliseer{t,de}|besteed{t,de,den}|besteden|sluist ... door|doorgesluisd|{maak,maakt,maakte,maakten,maken} ... over
    |over{maak,maakt,maakte,maakten,maken}|over te maken|overgemaakt{,e}|{stelt,stelde,stelden,stellen} ... beschikbaar|beschikbaar {gesteld,te stellen}
    |beschikbaar voor|put{,te,ten} uit|onttrok{ken}|onttrekt aan|komt uit|komen uit|geput uit|uit voorraad|uit eigen voorraad`,
  APPROVE: `
    {keur,keurt,keurde,keurden,keuren} ... goed|goed{keur,keurt,keurde,keurden,keuren}|goed te keuren|goedgekeurd{,e}|goedkeuring|stem{t,de,den} in met
    |stem{t,de,den} ... in met|ingestemd|instem{t,de,den,men}|in te stemmen|instemming|stem{t,de,den} ... {voor,vóór}|gestemd voor
    |stem{t,de,den} ... unaniem|{neem,neemt,nam,namen,nemen} ... aan|aan{neem,neemt,nam,namen,nemen}|aan te nemen|aangenomen{,e}|aanvaard{t,de,den,en}
    |aanneming|autoriseer{t,de,den}|geautoriseerd|machtig{t,de,den,en}|gemachtigd|machtiging|ratificeer{t,de,den}|ratificeren|geratificeerd|ratificatie
    |bekrachtig{t,de,den,en}|bekrachtigd|bekrachtiging|{geeft,gaf,gaven,geven} ... {groen licht,toestemming,fiat,zegen,goedkeuring,akkoord}|groen licht
    |groen licht {gegeven,voor}|toestemming {gegeven,voor,verleend}|kreeg groen licht|krijgt groen licht|het fiat|fiatteer{t,de}|gefiatteerd|besluit{,en}
    |besloot|besloten|besluit om|besluit tot|besliste{,n}|beslist|beslissing{,en}|akkoord met|akkoord voor|{gaat,ging,gingen,gaan} ... akkoord met
    |{gaat,ging,gingen,gaan} ... akkoord|akkoord gegaan|akkoord te gaan|{keurt,keurde,keurden} ... goed|laat ... toe|liet{,en} ... toe
    |{sta,staat,stond,stonden,staan} ... toe|toe{sta,staat,stond,stonden,staan}|toe te staan|toegestaan{,e}|toestemming|{laat,liet,lieten,laten} ... toe
    |toe{laat,liet,lieten,laten}|toe te laten|toegelaten{,e}|verleen{t,de,den} ... {toestemming,vergunning,mandaat}|schaart zich achter
    |scharen zich achter|schaarde{,n} zich achter|bewillig{t,de}|loodst ... door|door de Kamer|klopt ... af|klopte{,n} ... af|afgeklopt|afgehamerd
    |hamert ... af|{hamer,hamert,hamerde,hameren} ... af|af{hamer,hamert,hamerde,hameren}|af te hameren|afgehamerd{,e}|zet{te,} het licht op groen
    |zet{ten} het licht op groen|{hecht,hechtte,hechtten} ... goedkeuring|onderschrijf{t}|onderschreef|onderschrijven|onderschreven`,
  SIGN: `
    teken{t,de,den,en}|getekend{,e}|te tekenen|onderteken{t,de,den,en}|ondertekend{,e}|ondertekening|ondertekenaar{,s}|paraafeer{t,de}|parafeer{t,de,den}
    |geparafeerd|{sluit,sloot,sloten,sluiten} ... {akkoord,overeenkomst,verdrag,contract,deal,pact,af,vrede}|gesloten|{sluit,sloot,sloten,sluiten} ... af
    |af{sluit,sloot,sloten,sluiten}|af te sluiten|afgesloten{,e}|{zet,zette,zetten} ... {handtekening,handtekeningen,krabbel}|handtekening{,en}
    |bezegel{t,de,den,en}|bezegeld|beklonken|beklink{t,en}|beklonk{,en}|medeondertekend|{ging,gingen,gaat} ... contract aan|contract{,en} getekend|beklonk`,
  DEPLOY: `
    in{zet,zette,zetten}|in te zetten|ingezet{,e}|inzet van|inzet|{zend,zendt,zond,zonden,zenden} ... uit|uit{zend,zendt,zond,zonden,zenden}|uit te zenden
    |uitgezonden{,e}|uitzending van|stationeer{t,de,den}|stationeren|gestationeerd{,e}|stationering|ontplooi{t,de,den,en}|ontplooid|ontplooiing
    |{plaats,plaatst,plaatste,plaatsten,plaatsen} ... over|over{plaats,plaatst,plaatste,plaatsten,plaatsen}|over te plaatsen|overgeplaatst{,e}
    |verplaats{t,te,ten}|legeren|gelegerd|gelegerde|stuur{t,de,den} ... {troepen,militairen,soldaten,manschappen}
    |{stuurt,stuurde,stuurden,sturen} ... {op missie,op pad,erheen}|detacheer{t,de,den}|gedetacheerd
    |{vaardig,vaardigt,vaardigde,vaardigden,vaardigen} ... af|af{vaardig,vaardigt,vaardigde,vaardigden,vaardigen}|af te vaardigen|afgevaardigd{,e}
    |ontscheep{t,te}|vertrek{t,ken} naar|vertrok{,ken} naar|vertrokken naar|vaar{t} ... uit|voer ... uit|uitgevaren|{zet,zetten,zette} voet op
    |voet op {de bodem,bodem,Oekraïense bodem}|neemt stelling in|nam{en} stelling in|patrouilleer{t,de,den}|patrouilleren|op de been gebracht
    |mobiliseer{t,de,den}|gemobiliseerd|zet{te,} ... in|zetten ... in|plaats{t,te,ten}|geplaatst|plaatsing van|op de grond|brengt ... in stelling
    |bracht{en} ... in stelling|in stelling gebracht|aan de grens samengetrokken|trekt ... samen|trok{ken} ... samen|samengetrokken|uitzend{t,en}
    |{doe,doet,deed,deden,doen} ... mee|mee{doe,doet,deed,deden,doen}|mee te doen|meegedaan{,e}`,
  TRAIN: `
    train{t,de,den,en}|getraind{,e}|trainen|{leid,leidt,leidde,leidden,leiden} ... op|op{leid,leidt,leidde,leidden,leiden}|op te leiden|opgeleid{,e}
    |opleiding van|{leert,leerde,leerden,leren} ... vliegen|leert vliegen|schol{en}|schoolt|geschoold|bijgeschoold|instrueer{t,de,den}|instrueren
    |geïnstrueerd|drilt|coach{t,te,ten}|onderricht{,te,ten}|oefen{t,de,den} met|oefenen met|geoefend`,
  FUND: `
    financier{t,de,den,en}|gefinancierd{,e}|medefinancier{t,de}|cofinancier{t,de}|bekostig{t,de,den,en}|bekostigd|betaal{t,de,den}|betalen|betaald{,e}
    |te betalen|{betaal,betaalt,betaalde,betaalden,betalen} ... mee|mee{betaal,betaalt,betaalde,betaalden,betalen}|mee te betalen|meebetaald{,e}
    |draait ... op voor|draai{t,de,den} op voor|op te draaien|{draagt,droeg,droegen,dragen} ... kosten|{voldoet,voldeed,voldoen,voldeden} ... rekening
    |de rekening {voldoen,betalen,betaalt}|voldoen|investeer{t,de,den}|investeren|geïnvesteerd{,e}|investering{,en}|{geef,geeft,gaf,gaven,geven} ... uit
    |uit{geef,geeft,gaf,gaven,geven}|uit te geven|uitgegeven{,e}|besteed{t,de,den}|besteden|besteed|steek{t} ... in|steken ... in|stak{,en} ... in
    |gestoken in|{pompt,pompte,pompten,pompen} ... in|gepompt|{tast,tastte,tastten} ... in de buidel|in de buidel|sponsor{t,de,den,en}|gesponsord
    |subsidieer{t,de,den}|gesubsidieerd|dek{t,te,ten} ... kosten|{dekt,dekte} de kosten|{brengen,brengt,bracht,brachten} op
    |op{brengen,brengt,bracht,brachten}|op te brengen|opgebracht{,e}|leen{t,de,den}|lenen|geleend|bekost{igen}|schiet ... voor|schoot ... voor
    |voorgeschoten|voor te schieten|vergoed{t,de,den,en}|vergoed|lost ... af|afgelost|terugbetaald|betaal{t,de} ... terug`,
  BUY: `
    koop{t}|kopen|kocht{,en}|gekocht{,e}|te kopen|{koop,koopt,kocht,kochten,kopen} aan|aan{koop,koopt,kocht,kochten,kopen}|aan te kopen|aangekocht{,e}
    |aankoop|aankopen van|in{koop,koopt,kocht,kochten,kopen}|in te kopen|ingekocht{,e}|inkoop van|bestel{t,de,den,len}|besteld{,e}|bestelling{,en}
    |{schaf,schaft,schafte,schaften,schaffen} ... aan|aan{schaf,schaft,schafte,schaften,schaffen}|aan te schaffen|aangeschaft{,e}|aanschaf van|aanschaf
    |verwerf{t}|verwierf|verwierven|verworven|verwerving|plaats{t,te,ten} ... {order,orders,bestelling,bestellingen}|order{,s} voor|order{,s} geplaatst
    |contracteer{t,de}|importeer{t,de,den}|importeren|geïmporteerd|verkoop{t}|verkocht{,en}|verkopen|verkoop van|lease{t,de}|{haalt,haalde} ... in huis
    |{neem,neemt,nam,namen,nemen} over|over{neem,neemt,nam,namen,nemen}|over te nemen|overgenomen{,e}|vulde{,n} ... voorraden aan|{neemt,nam,namen} ... af
    |afgenomen|afname van`,
  CONSIDER: `
    overweeg{t}|overweg{en}|overwoog|overwogen|overweging{,en}|in overweging|denk{t,en} na over|dacht{,en} na over|nagedacht over|na te denken over
    |nadenk{t,en} over|denk{t,en} ... na over|dacht{,en} ... na over|denk{t,en} aan|dacht{,en} aan|onderzoek{t,en} of|onderzoek{t,en}|onderzocht{,en}
    |onderzocht|bestudeer{t,de,den}|bestuderen|bestudeerd|bekijk{t,en}|bekeek|bekeken|kijk{t,en} naar|keek naar|keken naar|gekeken naar|kijk{t,en} of
    |bespreekt of|bespreken of|besprak of|praten over de mogelijkheid|buig{t,en} zich over|boog zich over|bogen zich over|gebogen over|beraad{t,den} zich
    |beraadt zich op|beraden zich op|zich te beraden|verken{t,de,den,nen}|verkend|verkenning{,en}|speel{t,de,den} met {het idee,de gedachte}
    |spelen met het idee|ga{at,an} na of|ging{en,} na of|nagegaan|sluit ... niet uit|sloot ... niet uit|sluiten ... niet uit|sloten ... niet uit
    |niet uit te sluiten|niet uitgesloten|niet uitsluiten|sluit niets uit|niets uit te sluiten|houd{t} ... open|houd{t} ... rekening mee|weeg{t} ... af
    |woog ... af|afgewogen|af te wegen|weegt nog|peil{t,de,den}|gepeild|sondeer{t,de}|in beraad|onder meer gekeken|gedacht wordt aan|wordt gedacht aan
    |werd gedacht aan|{ligt,lag,liggen} ... op tafel|in gesprek over|praat{,te} over|bezint zich|bezinnen zich|filosofeer{t,de}|broed{t,de} op|broeden op
    |staat ... op de agenda|stond ... op de agenda|op de agenda|denkbaar`,
  READY: `
    bereid|bereid {om,tot,te}|bereid is|bereidheid|{ben,bent,is,zijn,was,waren} bereid|verklaar{t,de,den} zich bereid|bereid verklaard
    |{toont,toonde,toonden,tonen} zich bereid|bereid getoond|klaar om|klaar voor|{staat,staan,stond,stonden} klaar|klaarstaan|klaar te staan|klaar staan
    |paraat|{houdt,hield} ... gereed|gereed om|gereed te|sta{at,an} open voor|stond{en,} open voor|openstaan voor|open te staan|genegen|niet afkerig
    |welwillend|welwillend tegenover|in staat om|wil best|zou best willen|happig|gewillig|bereidwillig|op afroep|bereidwilligheid|in principe bereid
    |staat te trappelen|niet onwelwillend`,
  WITHDRAW: `
    {trek,trekt,trok,trokken,trekken} ... terug|teruggetrokken|terug te trekken|terugtrek{t,ken,king}|terugtrok{,ken}|terugtrekking van
    |{haal,haalt,haalde,haalden,halen} ... terug|teruggehaald|terug te halen|terughaal{t,de}|{haalt,haalde,haalden,halen} ... {weg,naar huis}|weggehaald
    |weg te halen|{haalt,haalde} ... weg|{roept,riep,riepen,roepen} ... terug|teruggeroepen|terugroep{t,en}|terug te roepen|evacueer{t,de,den}|evacueren
    |geëvacueerd|evacuatie{,s}|{bouwt,bouwde,bouwden,bouwen} ... af|afgebouwd|af te bouwen|afbouw|{stap,stapt,stapte,stapten,stappen} ... op
    |op{stap,stapt,stapte,stapten,stappen}|op te stappen|opgestapt{,e}|stap{t,te,ten} uit|stappen uit|gestapt uit|verla{at,ten}|verliet{,en}|verlieten
    |vertrek{t,ken} uit|vertrok{ken,} uit|vertrek uit|vertrokken uit|vertrokken|{komt,komen,kwam,kwamen} ... naar huis|repatrieer{t,de,den}|gerepatrieerd
    |repatriëring|{trekt,trok,trokken} ... handen af|{ziet,zag,zagen,zien} ... af van|afgezien van|af te zien van
    |{krabbelt,krabbelde,krabbelden} ... terug|teruggekrabbeld|komt terug op|kwam terug op|teruggekomen op|in{trek,trekt,trok,trokken,trekken}
    |in te trekken|ingetrokken{,e}|intrekking|aftocht|uittocht|{haak,haakt,haakte,haakten,haken} ... af|af{haak,haakt,haakte,haakten,haken}|af te haken
    |afgehaakt{,e}|beëindig{t,de,den} de deelname|terugkeer van de troepen|pakt de biezen|ontmantel{t,de,den}`,
  SUSPEND: `
    {schort,schortte,schortten,schorten} ... op|op{schort,schortte,schortten,schorten}|op te schorten|opgeschort{,e}|schort{te,ten} ... op|opschorting
    |{zet,zette,zetten} ... stop|stopgezet|stop te zetten|stopzet{ten,ting,te}|{zet,zette,zetten} ... stil|stilgelegd|{legt,legde,legden,leggen} ... stil
    |stil te leggen|stilgevallen|{valt,viel,vielen} ... stil|stop{t,te,ten} met|gestopt met|te stoppen met|stop{pen} met|stopt|stopte{,n}|gestopt
    |pauzeer{t,de,den}|pauzeren|gepauzeerd|pauze in|{bevriest,bevroor,bevroren} ... {hulp,steun,leveringen,fondsen,gelden}|bevries{t} de hulp
    |{houdt,hield,hielden,houden} ... {tegen,achter}|ingehouden|achtergehouden|achterhoud{t,en}|{houd,houdt,hield,hielden,houden} ... aan
    |aan{houd,houdt,hield,hielden,houden}|aan te houden|aangehouden{,e}|onderbreek{t}|onderbreken|onderbrak{,en}|onderbroken|onderbreking|staak{t,te,ten}
    |staken|gestaakt|{schroeft,schroefde} ... terug|{draait,draaide,draaiden} ... kraan dicht|kraan dicht|op een laag pitje|in de ijskast|in de koelkast
    |on hold|op pauze|op slot|stokt|stokte|gestokt|vertraagt|blokkeer{t,de,den} ... {hulp,steun}|{sluit,sloot,sloten,sluiten} ... af
    |af{sluit,sloot,sloten,sluiten}|af te sluiten|afgesloten van{,e}`,
  RESUME: `
    hervat{,te,ten,ten}|hervatten|te hervatten|hervatting|heropen{t,de,den,en}|heropend|heropening|herneem{t}|hernam{en,}|hernomen
    |{start,startte,startten} ... opnieuw|weer op gang|op gang gekomen|{pakt,pakte,pakten,pakken} ... weer op|weer opgepakt|weer op te pakken
    |herstel{t,de,den,len} ... {betrekkingen,banden,hulp,relaties}|betrekkingen {te herstellen,hersteld}|herstart{,te}|nieuw leven in te blazen
    |{blaast,blies} ... nieuw leven in|nieuw leven ingeblazen|vernieuw{t,de} de gesprekken|{keert,keerde,keerden} ... terug naar de onderhandelingstafel
    |terug aan de onderhandelingstafel|terug aan tafel|weer aan tafel|opnieuw leveren|opnieuw geleverd|weer hulp|ontdooi{t,de}|ontdooid`,
  RAISE: `
    verho{ogt,ogde,ogden,gen}|verhoogd{,e}|verhoging|te verhogen|{voer,voert,voerde,voerden,voeren} op|op{voer,voert,voerde,voerden,voeren}|op te voeren
    |opgevoerd{,e}|opvoering van|{schroef,schroeft,schroefde,schroefden,schroeven} ... op|op{schroef,schroeft,schroefde,schroefden,schroeven}
    |op te schroeven|opgeschroefd{,e}|verdubbel{t,de,den,en}|verdubbeld|verdubbeling|verdrievoudig{t,de,den,en}|verdrievoudigd|verviervoudig{t,de,en}
    |vergro{ot,otte,otten,ten}|vergroot|vergroting|breid{t,de,den} ... uit|{breid,breidt,breidde,breidden,breiden} ... uit
    |uit{breid,breidt,breidde,breidden,breiden}|uit te breiden|uitgebreid{,e}|uitbreiding van|versterk{t,te,ten,en}|versterking van|versterkt
    |intensiveer{t,de,den}|intensiveren|geïntensiveerd|{doet,deed,doen} ... er ... bij|schep{t} ... bovenop|schept ... er bovenop|boven op
    |{vul,vult,vulde,vulden,vullen} ... aan|aan{vul,vult,vulde,vulden,vullen}|aan te vullen|aangevuld{,e}|verruim{t,de,den,en}|verruimd
    |versnel{t,de,den,len}|versneld|stijg{t,en} naar|steeg naar|stegen naar|gestegen naar|loopt op tot|groeit naar|groei naar|{schaalt,schaalde} ... op
    |opgeschaald|op te schalen|opschal{en,ing}|{trekt,trok} op|opgetrokken tot|{komt,komen,kwam,kwamen} ... daarmee op|komt daarmee op|kwam daarmee op
    |kracht {bijgezet,bij te zetten}`,
  LEAD: `
    leid{t,de,den,en}|geleid{,e}|geleid door|leiding van|onder leiding van|de leiding|{voer,voert,voerde,voerden,voeren} ... aan
    |aan{voer,voert,voerde,voerden,voeren}|aan te voeren|aangevoerd{,e}|aanvoering van|commandeer{t,de,den}|voer{t,de,den} ... bevel|bevel over
    |het commando|onder bevel van|onder commando van|{neemt,nam,namen,nemen} ... {leiding,voortouw,commando,bevel}|het voortouw
    |de leiding {genomen,nemen,te nemen}|sta{at,an} aan het hoofd van|stond{en,} aan het hoofd van|aan het hoofd van|bestu{urt,urde}|coördineer{t,de,den}
    |coördineren|gecoördineerd|gecoördineerde|trek{t} de kar|trekker van|trok de kar|stuur{t,de} ... aan|aangestuurd|aansturing|kopman van
    |zit aan het roer|{vormt,vormde} de spil|regisseert`,
  HOST: `
    organiseer{t,de,den}|organiseren|georganiseerd{,e}|organisator{,en}|houd{t,en} een {top,conferentie,bijeenkomst,vergadering,overleg}
    |hield{en,} een {top,conferentie,bijeenkomst,vergadering}|gehouden door|voor{zit,zat,zaten,zitten}|voor te zitten|voorgezeten{,e}|voorgezeten|voorzat
    |voorzaten|voorzitterschap van|onder voorzitterschap van|voorzitter van de {top,conferentie,bijeenkomst,vergadering}
    |{roept,riep,riepen,roepen} ... {bijeen,bij elkaar,samen}|bijeengeroepen|bijeen te roepen|bijeenroep{t,en}|samengeroepen
    |{roep,roept,riep,riepen,roepen} ... samen|samen{roep,roept,riep,riepen,roepen}|samen te roepen|samengeroepen{,e}
    |{schrijf,schrijft,schreef,schreven,schrijven} ... uit|uit{schrijf,schrijft,schreef,schreven,schrijven}|uit te schrijven|uitgeschreven{,e}|belegd{,e}
    |beleg{t,de,den,gen}|gastheer|gastvrouw|gastland|als gastheer|gasthe{er,ren} van|trad{en,} op als gastheer|treedt op als gastheer
    |ontvang{t,en} ... leiders|nodig{t,de,den} ... uit voor|ontbied{t,en}|ontbood|ontboden|onder auspiciën van|auspiciën|op initiatief van
    |op uitnodiging van|{opent,opende} de {top,conferentie,bijeenkomst}|{leidt,leidde} de {vergadering,bijeenkomst,gesprekken,top,conferentie}
    |{brengt,bracht,brachten} ... {bijeen,samen,bij elkaar,rond de tafel}|bijeengebracht|samengebracht|huisvest|herberg{t,de}|initiatiefnemer{,s}
    |op touw gezet|{zet,zette,zetten} ... op touw`,
  RECEIVE: `
    ontvang{t,en}|ontving{,en}|ontvangen|te ontvangen|verwelkom{t,de,den,en} ... {in,op}|{heet,heette,heetten} ... welkom|welkom geheten|begroet{,te,ten}
    |begroeten|{onthaalt,onthaalde}|onthaald|{haalt,haalde} ... binnen|krijgt ... op bezoek|kreeg ... op bezoek|op de koffie|op audiëntie|in audiëntie
    |te gast bij|te gast`,
  ATTEND: `
    {neem,neemt,nam,namen,nemen} ... deel|deel{neem,neemt,nam,namen,nemen}|deel te nemen|deelgenomen{,e}|{neemt,nam,namen,nemen} ... deel|deelname aan
    |deelnemend{,e}|{doe,doet,deed,deden,doen} ... mee|mee{doe,doet,deed,deden,doen}|mee te doen|meegedaan{,e}|{doet,deed,deden,doen} ... mee|aanwezig
    |aanwezigheid|aanwezig {is,zijn,was,waren}|bijwo{ont,onde,onden,nen}|bijgewoond|bij te wonen|{woont,woonde,woonden,wonen} ... bij
    |{schuif,schuift,schoof,schoven,schuiven} ... aan|aan{schuif,schuift,schoof,schoven,schuiven}|aan te schuiven|aangeschoven{,e}
    |{schuift,schoof,schoven,schuiven} ... aan|aan tafel|{zit,zitten,zat,zaten} ... {aan tafel,om de tafel,rond de tafel}|vertegenwoordig{t,de,den,en}
    |vertegenwoordigd|was er|waren er|is er ook|er ook bij|{was,waren,is,zijn} er ... bij|bij te zijn|erbij|van de partij
    |{reisde,reist,reizen,reisden} ... af|afgereisd|{waren,was} ... gekomen|gekomen waren|{duik,duikt,dook,doken,duiken} ... op
    |op{duik,duikt,dook,doken,duiken}|op te duiken|opgedoken{,e}|{kwam,kwamen,komt,komen} opdagen|opgedaagd|{bel,belt,belde,belden,bellen} ... in
    |in{bel,belt,belde,belden,bellen}|in te bellen|ingebeld{,e}|via een videoverbinding|{log,logt,logde,loggen} ... in|in{log,logt,logde,loggen}
    |in te loggen|ingelogd{,e}|{sluit,sloot,sloten,sluiten} ... aan bij|{neemt,nam,namen} ... zitting|plaatsgenomen|present|acte de présence
    |spreekt ... toe|sprak{en,} ... toe|toegesproken|{spreek,spreekt,sprak,spraken,spreken} ... toe|toe{spreek,spreekt,sprak,spraken,spreken}
    |toe te spreken|toegesproken{,e}|{stuurt,stuurde,stuurden,sturen} ... {vertegenwoordiger,vertegenwoordigers,delegatie,gezant,minister}|gaat ... heen
    |erheen|vloog naar|vlogen naar|onder de aanwezigen|onder de gasten|onder de deelnemers|tot de deelnemers`,
  MEET: `
    ontmoet{,te,ten,ten}|ontmoeten|ontmoet elkaar|{spreekt,sprak,spraken,spreken} ... met|spreekt met|sprak met|spraken met|gesproken met|te spreken met
    |praat{,te,ten} met|praten met|gepraat met|onderhandel{t,de,den,en}|onderhandeld|te onderhandelen|overleg{t,de,den,gen}|overlegd|overleg met
    |vergader{t,de,den,en}|vergaderd|{komt,kwam,kwamen,komen} ... {bijeen,bij elkaar,samen}|bijeengekomen|bijeen te komen|bijeenkom{t,en}|bijeenkwam{,en}
    |bijeenkwamen|samengekomen|samenkom{t,en}|samenkwamen|samen te komen|bijeen|{zit,zat,zaten,zitten} ... {om de tafel,rond de tafel,aan tafel,bijeen}
    |om de tafel|rond de tafel|{gaat,ging,gingen,gaan} ... {om de tafel,rond de tafel,aan tafel,zitten}
    |{voert,voerde,voerden,voeren} ... {overleg,gesprekken,gesprek,besprekingen,onderhandelingen}|gesprekken gevoerd|overleg gevoerd
    |{heeft,had,hadden,hebben} ... {onderhoud,ontmoeting,gesprek} met|confereer{t,de}|beraad{t,den,slaagde,slaagden,slagen}|consulteer{t,de,den}
    |{wisselt,wisselde,wisselden} ... van gedachten|van gedachten gewisseld|{bespreekt,besprak,bespraken,bespreken}|besproken|te bespreken
    |{schudt,schudde,schudden} ... hand|de hand geschud|handen geschud|{zien,zag,zagen} elkaar|{treft,trof,troffen,treffen} ... elkaar|elkaar getroffen
    |getroffen|treffen|tafel{t,de}|verzamel{t,de,den,en} zich|{kwam,kwamen,komt} ... langs|tête-à-tête|dineer{t,de,den}|luncht{e,en}`,
  INVITE: `
    {nodig,nodigt,nodigde,nodigden,nodigen} ... uit|uit{nodig,nodigt,nodigde,nodigden,nodigen}|uit te nodigen|uitgenodigd{,e}
    |{nodigt,nodigde,nodigden,nodigen} ... uit|uitnodiging{,en}|genodigd{,e,en}|genodigden
    |{vraagt,vroeg,vroegen} ... {deel te nemen,te komen,langs te komen}|ontbied{t,en}|ontbood|ontboden|{roept,riep} ... op het matje|op het matje geroepen
    |convocatie|inviteer{t,de}|geïnviteerd|gastenlijst`,
  SKIP: `
    afwezig{,e}|afwezigheid|ontbreek{t}|ontbreken|ontbrak{,en}|ontbraken|ontbroken|schitter{t,de,den} door afwezigheid|door afwezigheid
    |{blijft,bleef,bleven,blijven} ... weg|weggebleven|wegblijv{en}|wegbleef|weg te blijven|boycot{,te,ten,ten}|boycotten|geboycot
    |{slaat,sloeg,sloegen,slaan} ... over|overgeslagen|over te slaan
    |niet {uitgenodigd,aanwezig,genodigd,vertegenwoordigd,erbij,bij,welkom,van de partij,deelnemen,deel te nemen,meedoen,komen opdagen,opdagen,aan tafel,meedeed,gekomen,gevraagd}
    |was er niet|waren er niet|is er niet|er niet bij|daar niet bij|was daar niet bij|niet mee|{doet,deed,deden,doen} ... niet mee
    |{neemt,nam,namen,nemen} ... niet deel|{kwam,kwamen,komt,komen} ... niet opdagen|{kwam,kwamen,komt,komen} niet|gaat niet naar|ging niet naar
    |gaan niet naar|zonder uitnodiging|geen uitnodiging|niet op de gastenlijst|lege stoel|stoel leeg|{laat,liet} ... verstek gaan|verstek gaan|verstek
    |{laat,liet,lieten} ... schieten|{laat,liet,lieten} ... links liggen|mijd{t,en}|meed|meden|gemeden|{zegt,zegde,zegden,zeggen} ... af|afgezegd
    |{bedankt,bedankte} voor de uitnodiging|slaat de uitnodiging af|sloeg de uitnodiging af|zonder {Oekraïne,Kyiv,Rusland,Moskou,Kiev}|buitengesloten
    |{sluit,sloot,sloten} ... buiten|buiten de deur gehouden|gepasseerd|gepasseerd voelt|niet betrokken bij|buitenspel`,
  MEDIATE: `
    bemiddel{t,de,den,en}|bemiddeld|bemiddeling|bemiddelaar{,s}|bemiddelingspoging{,en}|te bemiddelen|faciliteer{t,de,den}|faciliteren|gefaciliteerd
    |{treedt,trad,traden,treden} ... op als bemiddelaar|tussenpersoon|intermediair{,s}|tussenkomst|door tussenkomst van|goede diensten|pendeldiplomatie
    |{brengt,bracht,brachten} ... {nader tot elkaar,partijen}|op zijn Qatarees|onder bemiddeling van|mediation|mediator{,s}|medieert
    |{werpt,wierp,wierpen} zich op als|tot stand gebracht|{brengt,bracht,brachten} ... tot stand|makelaar|scheidsrechter|arbitreert`,
  PHONE: `
    bel{t,de,den,len} met|bel{t,de,den}|gebeld|bellen|{telefoneert,telefoneerde,telefoneerden,telefoneren}|getelefoneerd|telefonisch
    |telefonisch {overleg,contact,gesprek,onderhoud}|{spreekt,sprak,spraken} ... {telefonisch,telefoon}|aan de telefoon
    |{hangt,hing,hingen} ... aan de telefoon|opgebeld|{belt,belde,belden} ... op|aan de lijn|via de telefoon`,
  VISIT: `
    {kwam,kwamen,komt,komen} om te|bezoek{t,en}|bezocht{,en}|bezocht|op bezoek|bezoek aan|bezoek van|brengt ... bezoek|bracht{en,} ... bezoek
    |{brengt,bracht,brachten,brengen} ... {bezoek,bliksembezoek,werkbezoek,staatsbezoek}|reis{t,de,den} naar|reizen naar|gereisd naar
    |{reist,reisde,reisden} ... af naar|afgereisd naar|reis naar|vlieg{t,en} naar|vloog naar|vlogen naar|gevlogen naar|vliegt ... door naar
    |vloog ... door naar|aan{kom,komt,kwam,kwamen,komen}|aan te komen|aangekomen{,e}|aankomst in|aankomst|landt|landde{,n}|geland
    |{gaat,ging,gingen} naar {Washington,Moskou,Kyiv,Kiev,Parijs,Londen,Berlijn,Brussel,Peking,Ankara,Riyad,Doha,Caïro}|{kwam,komt,kwamen} aan in
    |{arriveert,arriveerde,arriveerden,arriveren}|gearriveerd|vertrekt|vertrok{,ken}|vertrekken|te gast in|onderweg naar|op weg naar|trip naar|rondreis
    |toerde langs|vertrekt naar`,
  HOLD: `
    {vindt,vond,vonden,vinden} ... plaats|plaatsgevonden|plaatsvind{t,en}|plaatsvond{,en}|plaats te vinden|{vind,vindt,vond,vonden,vinden} ... plaats
    |plaats{vind,vindt,vond,vonden,vinden}|plaatsgevonden{,e}|{wordt,werd,worden,werden} gehouden|gehouden|{houdt,hield,hielden,houden}|te houden
    |{begint,begon} in|{staat,stond,staan} gepland|gepland|gepland voor|{staat,stond,staan} op {de agenda,het programma,stapel}|ingelast{,e}|in te lassen
    |in{las,last,laste,lassen}|{is,zijn,was} ingepland|ingepland|{heeft,hebben,had} plaats|ging{en} door|gaat door|{gaat,ging,gingen} ... van start
    |van start|belegd|geagendeerd|{duurt,duurde,duurden,duren}|geduurd|{speelt,speelde} zich af|voorzien voor|voorzien op|doorgang`,
  PROPOSE: `
    {stelt,stelde,stelden,stellen} ... {bestand,wapenstilstand,staakt het vuren,plan,vredesplan,top,conferentie,overleg,troepenmacht,missie,onderhandelingen,gesprekken,sancties,maatregelen,ontmoeting,akkoord,compromis} voor
    |{stelt,stelde,stelden,stellen} voor|voorgesteld|voor te stellen|voorstel{t,de,den,len}|voorstel{,len} {van,om,tot,voor}|voorstel{,len}|oppert
    |opper{de,den,en}|geopperd|te opperen|{dien,dient,diende,dienden,dienen} ... in|in{dien,dient,diende,dienden,dienen}|in te dienen|ingediend{,e}
    |{dient,diende,dienden,dienen} ... in|presenteer{t,de,den}|presenteren|gepresenteerd{,e}
    |{legt,legde,legden,leggen} ... {op tafel,voorstel voor,plan voor}|voorgelegd|voor te leggen|op tafel gelegd|lanceer{t,de,den}|lanceren|gelanceerd{,e}
    |{komt,kwam,kwamen,komen} ... met een {plan,voorstel,initiatief}|kwam met|komt met|kwamen met|komen met|suggereer{t,de,den}|gesuggereerd|suggestie{,s}
    |aangedragen|initiatief van|initiatiefnemer|{doet,deed,deden} ... {voorstel,voorstellen,suggestie,handreiking}|bepleit{,te,ten,ten}
    |{schuift,schoof} ... naar voren|naar voren geschoven|naar voren gebracht|{brengt,bracht,brachten} ... {naar voren,ter tafel,ter sprake}
    |ter sprake gebracht|ter tafel|ontvouw{t,de,den}|ontvouwd|{werpt,wierp} ... op|opgeworpen|opgesteld|proefballon|{werkt,werkte} ... uit|uitgewerkt
    |{beveelt,beval} ... aan|aanbevolen|ter discussie`,
  SUPPORT: `
    steun{t,de,den,en}|gesteund{,e}|te steunen|steun|steunbetuiging{,en}|ondersteun{t,de,den,en}|ondersteund{,e}|ondersteuning|sta{at,an} achter
    |stond{en,} achter|staat ... achter|staan ... achter|achter {het plan,de,het,Oekraïne,Israël,de junta,een}|vierkant achter|pal achter
    |{schaart,schaarde,schaarden,scharen} zich achter|zich achter|voorstander{,s} van|voorstander{,s}|vóór|verwelkom{t,de,den,en}|verwelkomd
    |juich{t,te,ten} ... toe|toegejuicht|toejuich{t,en}|toe te juichen|{juich,juicht,juichte,juichten,juichen} ... toe
    |toe{juich,juicht,juichte,juichten,juichen}|toegejuicht{,e}|onderschrijf{t}|onderschreef|onderschrijven|pleit{,te,ten,en} voor|pleit{,te,ten} ... voor
    |gepleit voor|te pleiten voor|pleidooi voor|pleitbezorger|begroet{,te,ten}|begroeten|blij met|ingenomen met|tevreden met|positief over
    |positief tegenover|welwillend tegenover|lovend over|prijs{t}|prees|prezen|geprezen|verdedig{t,de,den,en}|verdedigd|omarm{t,de,den,en}|omarmd
    |{zegt,zegde} steun toe|{geeft,gaf,gaven} ... steun|{spreekt,sprak,spraken} ... steun uit|steun uitgesproken|solidariteit|solidair met|achterban
    |moedig{t,de,den} ... aan|aangemoedigd|sympathie{k,} voor|sympathiseer{t,de}|kiest voor|koos voor|voelt voor|voelde voor|voelt wel voor
    |{breekt,brak} een lans voor|neemt ... in bescherming|{blijft,bleef,blijven,bleven} ... steunen|gunstig gezind|goed idee|goede zaak|juiste stap
    |stap in de goede richting|belangrijke stap|instemmend|geen bezwaar|{juicht,juichte} toe`,
  ACCEPT: `
    accepteer{t,de,den}|accepteren|geaccepteerd|aanvaard{t,de,den,en}|aanvaard|aanvaarding|aanvaardbaar|{gaat,ging,gingen,gaan} ... akkoord
    |akkoord {gegaan,te gaan}|akkoord met|akkoord|{stemt,stemde,stemden,stemmen} ... {in,toe}|ingestemd|in te stemmen|toegestemd|instemming
    |{zegt,zei,zeiden} ja|ja {gezegd,tegen}|{willigt,willigde,willigden} ... in|ingewilligd|in te willigen|{geeft,gaf,gaven,geven} ... toe aan
    |toegegeven aan|zwicht{,te,ten}|gezwicht|{legt,legde} zich neer bij|leggen zich neer bij|neergelegd bij|{neemt,nam} genoegen met|genoegen nemen
    |voegt zich|{gaat,ging,gingen} ... overstag|overstag|{gaat,ging,gingen} ... in op|ingegaan op|in te gaan op|bindt in|bond in|ingebonden
    |{geeft,gaf} ... verzet op|verzet opgegeven|{respecteert,respecteren,respecteerde}|{leeft,leefde,leven} ... na|nageleefd|na te leven|naleving
    |houdt zich aan|houden zich aan|hield{en,} zich aan|{houdt,hield,hielden} ... aan het bestand|{kan,kunnen} leven met|konden leven met
    |{neemt,nam,namen} ... aan|aangenomen`,
  AGREE: `
    {spreekt,sprak,spraken,spreken} ... af|afgesproken|af te spreken|afspraak|afspraken|overeengekomen|{komt,kwam,kwamen,komen} ... overeen
    |overeenkom{en,t}|overeenstemming|overeenstemming {over,bereikt,te bereiken}
    |{bereikt,bereikte,bereikten,bereiken} ... {akkoord,overeenstemming,overeenkomst,compromis,deal}|akkoord bereikt|akkoord {over,bereikt,te bereiken}
    |overeenkomst bereikt|een akkoord|{sluit,sloot,sloten,sluiten} ... {akkoord,overeenkomst,deal,compromis,verdrag,bestand}|akkoord gesloten|eens
    |het eens|{wordt,werd,werden,worden} het eens|{zijn,is,waren} het eens|eens geworden|{werd,werden,worden} het eens|eens over|unaniem|eensgezind
    |consensus|{vindt,vonden,vinden} elkaar|compromis|compromissen|deal gesloten|deal|{vonden,vinden,vindt} ... vergelijk|vergelijk|schikking
    |vrede gesloten|{onderhandelde,onderhandelden} uit|uitonderhandeld|tot stand gekomen|beklonken|{slaan,sloegen} ... handen ineen|besluit{,en} om
    |besloten|overeen te komen`,
  REJECT: `
    verwerp{t,en}|verwierp{,en}|verworpen|te verwerpen|verwerping|{wijst,wees,wezen,wijzen} ... {af,van de hand}|afgewezen|af te wijzen|afwijz{en,ing}
    |afwijst|afwees|van de hand gewezen|van de hand|weiger{t,de,den,en}|geweigerd|weigering|te weigeren|{sluit,sloot,sloten,sluiten} ... uit|uitgesloten
    |uit te sluiten|uitsluit|uitsluiten|uitgesloten dat|tegen {het,de,een,elke,deelname,inzet,het sturen,uitzending,lidmaatschap,levering}
    |{is,zijn,was,waren,blijft,blijven} tegen|tegenstander{,s}|{stemt,stemde,stemden,stemmen} ... tegen|tegengestemd|tegen te stemmen|verzet zich tegen
    |{verzet,verzette,verzetten} zich|verzet tegen|verzet|zich te verzetten|{houdt,hield,hielden,houden} ... tegen|tegengehouden|tegen te houden
    |blokkeer{t,de,den}|blokkeren|geblokkeerd|blokkade van het voorstel|veto|vetoot|vetode|{spreekt,sprak,spraken} ... veto uit|veto uitgesproken
    |{slaat,sloeg,sloegen,slaan} ... {af,aanbod af}|afgeslagen|{ketst,ketste} ... af|afgeketst|{wuift,wuifde,wuifden} ... weg|weggewuifd
    |{veegt,veegde,veegden} ... van tafel|van tafel|{wimpelt,wimpelde,wimpelden} ... af|afgewimpeld|{schiet,schoot,schoten} ... af|afgeschoten
    |{zegt,zei,zeiden} nee|nee {tegen,gezegd,zei}|bezwaar tegen|bezwaren tegen|{maakt,maakte,maakten} ... bezwaar|bezwaar|niets voor {voelen}
    |{voelt,voelde,voelen,voelden} ... niets voor|voelt er niets voor|niets te zien in|{ziet,zag,zien,zagen} ... niets in|ziet er niets in
    |{wil,willen,wilde,wilden} ... {niet,niets} ... weten|{wil,willen,wilde,wilden} er niets van weten
    |{wil,willen,wilde,wilden} ... {geen troepen,geen militairen,geen soldaten}|niet aan de orde|geen sprake van|geen sprake|onaanvaardbaar|onacceptabel
    |onbespreekbaar|niet bespreekbaar|niet {van plan,bereid,accepteren,aanvaarden,akkoord,aanvaardbaar,erkennen,instemmen,wenselijk}|ondenkbaar
    |rode lijn{,en}|niet {sturen,leveren,toestaan,onderhandelen,deelnemen aan}|{keert,keerde,keerden} zich tegen|gekant tegen|kant zich tegen
    |kantten zich tegen|dwarsboom{t,de,den}|gedwarsboomd|torpedeer{t,de,den}|getorpedeerd|saboteer{t,de}|{ligt,lag,liggen} dwars|dwarsligg{en,er}
    |{trekt,trok} ... streep|keurt ... af|keurde{,n} ... af|afgekeurd|wraakt|{houdt,hield} ... deur dicht|deur dicht|{gooit,gooide} ... deur dicht
    |weerleg{t,de}|stuit op|op verzet|afkeer|geen voet|zet geen|geen {interesse,belangstelling} in|geen heil in|onwil|terughoudend`,
  DEMAND: `
    eis{t,te,ten}|eisen dat|geëist{,e}|te eisen|eis{en} van|eis|eisen|verlang{t,de,den,en}|verlangd|verlangen dat|{roept,riep,riepen,roepen} ... op
    |opgeroepen|op te roepen|oproep{t,en}|oproep aan|oproep tot|oproep{,en}|{dringt,drong,drongen,dringen} ... aan op
    |{dringt,drong,drongen,dringen} ... aan|aangedrongen|aan te dringen|aandring{t,en}|aandrang|vraag{t} ... {om,aan}|vraag{t} om|vra{gen} om
    |vroeg{,en} om|gevraagd om|te vragen om|vraagt|vroeg|vroegen|vragen|gevraagd|verzoek{t,en}|verzocht{,en}|verzocht|verzoek om|verzoek|smeek{t,te,ten}
    |smeekbede|moet|moeten|moest{,en}|{staat,stond,staan} erop dat|eist ... dat|{dient,dienen,diende,dienden} te|behoort te|behoren te|pleit{,te,ten} voor
    |pleidooi{,en}|{spoort,spoorde,spoorden,sporen} ... aan|aangespoord|aan te sporen|{maant,maande,maanden,manen}|gemaand|sommeer{t,de,den}|gesommeerd
    |ultimatum{,s}|{stelt,stelde,stelden,stellen} ... {eisen,voorwaarden,ultimatum,eis,voorwaarde}|als voorwaarde|voorwaarde{,n}|vereis{t,te}|nodig is
    |nodig|{heeft,hebben,had} ... nodig|noodzakelijk|{oefent,oefende,oefenden} ... druk uit|{zet,zette,zetten} ... onder druk|onder druk gezet|druk op
    |onder druk|dwing{t,en}|dwong{,en}|gedwongen|{hamert,hamerde} ... op|hameren op|{claimt,claimde} recht|{beroept,beriep} zich op|wil dat|willen dat
    |wilde dat|wilden dat|het is tijd|hoog tijd|tijd voor|bezweer{t}|lobby{t,de}|druk{t,te} ... op het hart|op het hart gedrukt
    |{houdt,hield} ... aan de belofte|prest|hoort te|nopen`,
  WANT: `
    wil|willen|wilde{,n}|wou|gewild|zou willen|zouden willen|wens{t,te,ten}|wensen|gewenst|hoop{t,te,ten}|hopen|gehoopt|hoopt op|hopen op|streef{t,de,den}
    |streven|gestreefd|streven naar|beoog{t,de,den}|beogen|beoogd|mik{t,te,ten} op|mikken op|gemikt op|ambieer{t,de,den}|ambitie{,s}|zou graag|wil graag
    |willen graag|graag|verlang{t,de} naar|{zoekt,zocht,zochten,zoeken}|gezocht|{probeert,probeerde,probeerden,proberen}|geprobeerd
    |{tracht,trachtte,trachtten,trachten}|erop uit|{geeft,gaf} de voorkeur aan|voorkeur voor|verkies{t}|verkiezen|vastbesloten|vastberaden|gebrand op
    |azen op|aast op|doel is|doelstelling|inzet is|heeft zich ten doel|najaag{t}|{jaagt,jaagde,joeg} ... na|nastreef{t,de,den}|nastreven
    |{streeft,streefde,streven} ... na`,
  CONDEMN: `
    veroordeel{t,de,den}|veroordelen|veroordeeld|veroordeling|te veroordelen|kritiek|kritiek op|{heeft,hebben,had,hadden} ... kritiek
    |{uit,uitte,uitten,uiten} ... kritiek|kritiek geuit|bekritiseer{t,de,den}|bekritiseren|bekritiseerd|kritiseert|{hekelt,hekelde,hekelden,hekelen}
    |gehekeld|laak{t,te,ten}|laken|gelaakt|{haalt,haalde,haalden} ... uit naar|uitgehaald naar|uithaal naar|{haalt,haalde} fel uit
    |{valt,viel,vielen} ... aan over|{keurt,keurde,keurden} ... af|afgekeurd|afkeuring|{stelt,stelde,stelden} ... aan de kaak|aan de kaak gesteld
    |protesteer{t,de,den}|protesteren|geprotesteerd|protest{,en}|protest tegen|{tekent,tekende,tekenden} ... protest aan|betreur{t,de,den,en}|betreurd
    |verwijt{,en}|verweet|verweten|fulmineer{t,de,den}|{spreekt,sprak,spraken} schande|schande|schandalig|schandelijk|onverantwoord{,elijk}
    |onverantwoordelijk|verontwaardig{d,ing}|woedend|boos|ontstem{d,t}|ontzet over|geschokt|bezorgd over|{uit,uitte,uitten} ... zorgen|zorgen geuit
    |afschuw|walgt van|verfoei{t,de}|misprijs{t}|gispt|foetert
    |{noemt,noemde,noemden} ... {onaanvaardbaar,onacceptabel,een fout,een vergissing,onverantwoord,een schande,laf,illegaal}|teleurgesteld
    |vernietigend over|{zet,zette} vraagtekens bij|vraagtekens bij`,
  HESITATE: `
    aarzel{t,de,den,en}|geaarzeld|aarzeling{,en}|aarzelend|twijfel{t,de,den,en}|getwijfeld|twijfels|twijfel over|weifel{t,de,den,en}|geweifeld
    |onthoud{t,en} zich|onthield{en,} zich|zich {onthouden,te onthouden,onthield,onthielden}|onthouding{,en}
    |{houdt,hield,hielden,houden} zich op de vlakte|op de vlakte|{houdt,hield} zich ... op de vlakte
    |{laat,liet,lieten,laten} ... {open,in het midden,onbeantwoord}|in het midden|opengelaten|opengehouden
    |{houdt,hield,hielden,houden} ... {open,slag om de arm,boot af,kaarten tegen de borst}|slag om de arm|houdt de boot af|hield de boot af|boot af
    |voorbehoud|voorbehouden|terughoudend{,heid}|huiverig|huiver{t,de}|schrikt terug|schrok terug|{deinst,deinsde,deinsden} ... terug|voorzichtig
    |sceptisch|scepsis|gereserveerd|onzeker|onduidelijk|nog niet besloten|niets besloten|nog geen besluit|geen besluit genomen|niet besloten|besluiteloos
    |verdeeld over|verdeeld|neutraal|neutraliteit|voorbarig|te vroeg|bedenkingen|reserves|afwachtend|{wacht,wachtte} ... af|af te wachten|wikt en weegt
    |{stelt,stelde} ... uit|draal{t,de,den}|traineer{t,de}|treuzel{t,de}|{schuift,schoof} ... voor zich uit|nog geen oordeel|schort zijn oordeel op
    |tweestrijd|dilemma|kopschuw|koudwatervrees|lauw`,
  THREATEN: `
    dreig{t,de,den,en}|dreig{t,de,den} met|gedreigd|dreiging met|dreiging{,en}|dreigement{,en}|bedreig{t,de,den,en}|bedreigd|waarschuw{t,de,den,en}
    |gewaarschuwd|waarschuwing{,en}|{schermt,schermde} met|{stelt,stelde,stelden} ... ultimatum|ultimatum{,s}|{zal,zullen} vergelden|vergelding
    |vergeldingsmaatregelen|vergeld{t,en}|uit vergelding|wraak|represaille{,s}|consequenties|gevolgen hebben|op straffe van|sabelgekletter
    |intimideer{t,de,den}|intimidatie|legitiem doelwit|spierballen|zware prijs|hoge prijs|{hangt,hing} ... boven het hoofd`,
  ACCUSE: `
    beschuldig{t,de,den,en}|beschuldigd|beschuldiging{,en}|{geeft,gaf,gaven,geven} ... {de schuld,schuld}|de schuld|verwijt{,en}|verweet|verweten
    |{wijst,wees,wezen,wijzen} ... naar {Rusland,Moskou,Israël,Hamas,Kyiv,Oekraïne}|met de vinger|aangeklaagd|aanklacht{,en}
    |{stelt,stelde,stelden,stellen} ... verantwoordelijk|verantwoordelijk {gesteld,voor,gehouden}|{houdt,hield,hielden} ... verantwoordelijk|betichten
    |beticht{,te,ten}|betichten van|{legt,legde} de schuld bij|aantijging{,en}|ten laste|tenlastegelegd|verdenk{t,en}|verdacht{,en} van
    |{schrijft,schreef} ... toe aan|toegeschreven aan|schuldig aan`,
  CLAIM: `
    beweer{t,de,den}|beweren|beweerd|bewering{,en}|claim{t,de,den,en}|geclaimd|claim|{zegt,zegden} naar eigen|naar eigen zeggen|stel{t,len} dat
    |{houdt,hield} vol|houden vol|volgehouden|{eist,eiste,eisten,eisen} ... op|opgeëist|op te eisen|opeist|opeiste{,n}|pretendeer{t,de}|zogenaamd{,e}
    |zogeheten|zou zijn|naar verluidt|vermeend{,e}|beroemt zich|{roemt,roemde} zich|{meldt,meldde} zelf`,
  DENY: `
    ontken{t,de,den,nen}|ontkend|ontkenning{,en}|te ontkennen|betwist{,te,ten,en}|{spreekt,sprak,spraken,spreken} {dat,het,dit} tegen
    |{spreekt,sprak,spraken,spreken} ... {bericht,berichten,bewering,beweringen,beschuldiging,beschuldigingen,lezing} tegen|tegengesproken|tegenspreek{t}
    |tegenspreken|tegensprak{,en}|tegen te spreken|weerleg{t,de,den,gen}|weerlegd|loochen{t,de,den,en}
    |{wijst,wees,wezen} ... {beschuldigingen,beschuldiging,aantijgingen,verwijten,kritiek} ... van de hand|ontkracht{,te,ten,en}|bestrijd{t,en}|bestreed
    |bestreden|{doet,deed,deden} ... af als|afgedaan als|onzin|nepnieuws|verzonnen|ongegrond|uit de lucht gegrepen|klopt niet|niet waar|dementeer{t,de}
    |logenstraf{t,te}|niets van waar`,
  IMPOSE: `
    {legt,legde,legden,leggen} ... {sancties,strafmaatregelen,maatregelen,embargo,heffingen,blokkade,importheffingen,straffen,beperkingen} op|opgelegd{,e}
    |op te leggen|opleg{t,de,gen}
    |{stelt,stelde,stelden,stellen} ... {sancties,embargo,maatregelen,vliegverbod,strafmaatregelen,blokkade,verbod,importverbod,noodtoestand,heffingen} in
    |ingesteld{,e}|in te stellen|instel{t,de,den,len}|instelling van|{voert,voerde,voerden,voeren} ... in|ingevoerd|in te voeren|invoer{t,de,en}
    |{kondigt,kondigde,kondigden} ... {sancties,maatregelen,embargo} ... af|{kondigt,kondigde,kondigden} ... af|afgekondigd{,e}|af te kondigen
    |{vaardigt,vaardigde,vaardigden} ... uit|uitgevaardigd|uit te vaardigen|{neemt,nam,namen,nemen} ... {maatregelen,sancties,strafmaatregelen}
    |maatregelen {genomen,te nemen,tegen}|sanctioneer{t,de,den}|gesanctioneerd{,e}|straf{t,te,ten} ... {af,met}|bestraf{t,te,ten,fen}|bestraft
    |{treft,trof,troffen} ... met {sancties,heffingen}
    |{plaatst,plaatste,plaatsten,zet,zette,zetten} ... op {een zwarte lijst,de zwarte lijst,de sanctielijst,een sanctielijst,zwarte lijst}
    |op de {sanctielijst,zwarte lijst,terreurlijst} {gezet,geplaatst}|op de sanctielijst|onder sancties|{hanteert,hanteerde}|getroffen door sancties
    |{verbindt,verbond} ... sancties|{neemt,nam,namen} ... aan|aangenomen`,
  LIFT: `
    {heft,hief,hieven,heffen} ... op|opgeheven|op te heffen|ophef{t,fen}|ophieven|opheffing|{hef,heft,hief,hieven,heffen} ... op
    |op{hef,heft,hief,hieven,heffen}|opgeheven{,e}|versoepel{t,de,den,en}|versoepeld|versoepeling{,en}|verlicht{,te,ten,en}|verlichting van|verlichten
    |{schrapt,schrapte,schrapten,schrappen}|geschrapt|{schaft,schafte,schaften,schaffen} ... af|afgeschaft|af te schaffen
    |{trekt,trok,trokken} ... sancties in|ingetrokken|in te trekken|{laat,liet,lieten} ... vallen|{zet,zette} ... op pauze|ontheffing|vrijgesteld
    |{haalt,haalde,haalden} ... van de {lijst,sanctielijst,zwarte lijst}|van de sanctielijst|van de {sanctielijst,terreurlijst} gehaald
    |beëindig{t,de,den} ... {sancties,blokkade,embargo}|{geeft,gaf,gaven} ... tegoeden vrij|{draait,draaide} ... terug|teruggedraaid|terug te draaien
    |normaliseer{t,de,den}|normaliseren|genormaliseerd|ontdooi{t,de}|{stelt,stelde} ... buiten werking|{opent,opende,openden} ... grens weer
    |heropen{t,de} de {grens,ambassade}`,
  TIGHTEN: `
    verscherp{t,te,ten,en}|aangescherpt|aan te scherpen|{scherp,scherpt,scherpte,scherpten,scherpen} ... aan
    |aan{scherp,scherpt,scherpte,scherpten,scherpen}|aangescherpt{,e}|aanscherping|verleng{t,de,den,en} ... {sancties,strafmaatregelen}
    |sancties {verlengd,te verlengen,verscherpt,uitgebreid,aangescherpt}|verzwa{art,arde,arden,ren}|verzwaard|verzwaring
    |{breidt,breidde,breidden,breiden} ... uit|{voert,voerde,voerden,voeren} ... {druk,sancties} op|{draait,draaide} ... duimschroeven aan|duimschroeven
    |{houdt,hield,houden} ... {sancties,druk} ... in stand|in stand {te houden,gehouden,houden}|handhaaf{t,de,den}|handhaven|gehandhaafd
    |{voegt,voegde,voegden} ... toe aan de {sanctielijst,lijst}|toegevoegd aan de {sanctielijst,lijst}|verhard{t,de}|verharding|strenger{e}|zwaarder{e}
    |strengere sancties|opgevoerd|{verlaagt,verlaagde} het {prijsplafond,plafond}`,
  SEIZE: `
    {neemt,nam,namen,nemen} ... in beslag|in beslag {genomen,te nemen,nemen,neemt,nam}|inbeslagname|inbeslagneming|beslag {gelegd,te leggen,op}
    |{legt,legde,legden,leggen} ... beslag op|confisque{ert,erde,erden,ren}|confisqueer{t,de,den}|geconfisqueerd{,e}|confiscatie
    |verbeurd {verklaard,verklaren}|verbeurdverklaring|{verklaart,verklaarde} ... verbeurd|onteigen{t,de,den,en}|onteigend|onteigening|nationaliseer{t,de}
    |{entert,enterde,enterden,enteren}|geënterd|kaap{t,te,ten}|kapen|gekaapt|{legt,legde,legden} ... aan de ketting|aan de ketting|opgebracht
    |vorder{t,de,den} ... in|gevorderd|in beslag genomen schip`,
  FREEZE: `
    bevries{t}|bevriezen|bevroor|bevroren|bevriezing|te bevriezen|blokkeer{t,de,den}|blokkeren|geblokkeerd{,e}|vastgezet{,te}|{zet,zette,zetten} ... vast
    |geïmmobiliseerd{,e}|immobiliseert|immobilisering|tegoeden {bevroren,geblokkeerd}`,
  BAN: `
    verbied{t,en}|verbood|verboden|verbod op|verbod{en}|te verbieden|verban{t,nen}|verbannen
    |{sluit,sloot,sloten,sluiten} ... {luchtruim,grens,grenzen,ambassade,consulaat,grensovergang,grensovergangen,havens}
    |luchtruim {gesloten,sluit,te sluiten}|gesloten {grens,grenzen,luchtruim}|sluiting van|{zet,zette,zetten} ... het land uit|het land uitgezet
    |{zet,zette,zetten} uit|uit{zet,zette,zetten}|uit te zetten|uitgezet{,e}|uitzetting|{wijst,wees,wezen} ... uit|uitgewezen|uitwijzing|persona non grata
    |ongewenst verklaard|{verbreekt,verbrak,verbraken,verbreken}|verbroken|verbreking|te verbreken|{schort,schortte} ... {verdrag,lidmaatschap} ... op
    |{zegt,zegde,zegden,zeggen} ... {verdrag,overeenkomst} ... op|opgezegd|opzegging|{stapt,stapte,stapten} uit het {verdrag,akkoord}
    |{roept,riep} ... ambassadeur terug|{weert,weerde,weerden,weren}|geweerd|{ontzegt,ontzegde,ontzegden,ontzeggen}|ontzegd|boycot{,te,ten}|geboycot
    |{sluit,sloot,sloten} ... af|afgesloten van|uitgesloten van|{blokkeert,blokkeerde} de {grens,havens}|beperk{t,te,ten,en}|beperking{,en}
    |{legt,legde,legden} ... aan banden|aan banden|{trekt,trok,trokken} ... {vergunning,visa,visum} ... in|importverbod|exportverbod|invoerverbod
    |inreisverbod{,en}|{stelt,stelde} ... verbod in|aan de grens geweigerd`,
  ATTACK: `
    {valt,viel,vielen,vallen} ... aan|aangevallen|aan te vallen|aanval{t,len}|aanviel{,en}|aanval{,len} op
    |{voert,voerde,voerden,voeren} ... {aanval,aanvallen,luchtaanvallen,beschietingen,bombardementen} ... uit|aanval{,len} uitgevoerd
    |{voert,voerde,voerden,voeren} ... uit|uitgevoerd{,e}|bestook{t,te,ten}|bestoken|bestookt|beschiet{,en}|beschoot|beschoten|beschieting{,en}
    |bombardeer{t,de,den}|bombarderen|gebombardeerd{,e}|{raakt,raakte,raakten,raken}|geraakt|{treft,trof,troffen,treffen}|getroffen
    |{slaat,sloeg,sloegen,slaan} ... toe|{slaat,sloeg,sloegen,slaan} in|ingeslagen|inslag{,en}|toegeslagen|toeslaan
    |{vuurt,vuurde,vuurden,vuren} ... {af,op}|afgevuurd{,e}|af te vuren|vuurt|vuurde{,n}|gevuurd|{lanceert,lanceerde,lanceerden,lanceren}|gelanceerd{,e}
    |schiet{,en} op|schoot op|schoten op|geschoten op|{opent,opende,openden,openen} ... {vuur,aanval}|het vuur {geopend,openen,opende}|onder vuur
    |{bestormt,bestormde,bestormden,bestormen}|bestormd|bestorming|{overvalt,overviel,overvielen}|overvallen|hinderlaag|in een hinderlaag
    |{valt,viel,vielen} ... binnen|binnengevallen|binnenvall{en}|binnenviel{,en}|inval{,len} in|invasie|{ontploft,ontplofte,ontploften,ontploffen}
    |ontploft|{explodeert,explodeerde,explodeerden}|geëxplodeerd|{blaast,blies,bliezen} ... op|opgeblazen|op te blazen|{saboteert,saboteerde,saboteerden}
    |gesaboteerd|{vernielt,vernielde,vernielden,vernielen}|vernield{,e}|beschadig{t,de,den,en}|beschadigd{,e}|verwoest{,te,ten,en}|belaagd
    |{belaagt,belaagde,belaagden}|{rukt,rukte,rukten,rukken} ... op|opgerukt|op te rukken|opmars|{steekt,stak,staken} ... in brand
    |in brand {gestoken,geschoten}|{stort,stortte} ... neer|laat ... bommen vallen|bommen {gegooid,afgeworpen}|{gooit,gooide,gooiden} ... bommen
    |{bracht,brachten,brengt} ... tot zinken|tot zinken gebracht|{doet,deed,deden} een aanval|slaags|vech{t,ten}|vocht{,en}|gevochten
    |{plundert,plunderde,plunderden,plunderen}|geplunderd|{sloeg,slaat} ... terug|{richt,richtte,richtten} ... op {doelen,doelwitten}`,
  DOWN: `
    {haalt,haalde,haalden,halen} ... {neer,uit de lucht,omlaag}|neergehaald{,e}|neer te halen|neerhaal{t,de,den}|neerhalen
    |uit de lucht {gehaald,geschoten,halen,haalde}|{schiet,schoot,schoten,schieten} ... {neer,uit de lucht}|neergeschoten|neer te schieten|neerschiet{en,}
    |neerschoot|onderschep{t,te,ten,pen}|onderschept{e,en}|onderschepping{,en}|onderscheppen|uitgeschakeld
    |{schakelt,schakelde,schakelden,schakelen} ... uit|uit te schakelen|{vernietigt,vernietigde,vernietigden,vernietigen}|vernietigd{,e}
    |{slaat,sloeg,sloegen} ... af|afgeslagen|afgeweerd|{weert,weerde,weerden} ... af|{stoort,stoorde,stoorden} ... signaal|onschadelijk gemaakt
    |{maakt,maakte,maakten} ... onschadelijk|neergekomen`,
  KILL: `
    do{odt,odde,odden,den}|gedood{,e}|{komt,kwam,kwamen,komen} ... om het leven|{kwam,kwamen} om
    |{komt,kwam,kwamen,komen} ... {mensen,burgers,militairen,soldaten,kinderen,blauwhelmen,doden,slachtoffers} om
    |om het leven {gekomen,gebracht,kwam,kwamen,komen}|om het leven|omgekomen|omkom{en,t}|omkwam{,en}|omkwamen|om te komen
    |{sterft,stierf,stierven,sterven}|gestorven|overle{dt,ed,den}|overlijd{t,en}|overleden|overleed|{verliest,verloor,verloren,verliezen} ... het leven
    |het leven {verloren,gelaten,verloor,lieten,liet,kostte,gekost}|{laat,liet,lieten} ... leven|{kost,kostte,kostten} ... het leven
    |{eist,eiste,eisten} ... {levens,leven,doden,mensenlevens,slachtoffers}|{valt,viel,vielen,vallen} ... {doden,slachtoffers,dodelijke}
    |{vielen,viel,vallen} doden|doden gevallen|{sneuvelt,sneuvelde,sneuvelden,sneuvelen}|gesneuveld{,e}|vermoord{,e,en,de,den}|vermoordt
    |{moordt,moordde,moordden} ... uit|uitgemoord|geëxecuteerd|{executeert,executeerde,executeerden}|{schiet,schoot,schoten} ... dood|doodgeschoten
    |liquideer{t,de}|geliquideerd|afgeslacht|bezwijk{t,en}|bezweek|bezweken|dodelijk getroffen|dodelijke|dodelijk|dood|omgebracht
    |{brengt,bracht,brachten} ... om`,
  INJURE: `
    {raakt,raakte,raakten,raken} ... gewond|gewond {geraakt,raakte,raakten,raken}|gewond|gewondgeraakt|verwond{,de,den,en}|verwondt|verwondingen
    |{loopt,liep,liepen} ... verwondingen op|{verminkt,verminkte}|verminkt|{kwetst,kwetste,kwetsten}|gekwetst{,en}|in het ziekenhuis|naar het ziekenhuis
    |ziekenhuis opgenomen|zwaargewond{,e}|lichtgewond{,e}|{wordt,worden,werd,werden} ... behandeld`,
  CAPTURE: `
    {verovert,veroverde,veroverden,veroveren}|veroverd{,e}|verovering|heroverd{,e}|{herovert,heroverde,heroverden,heroveren}|herovering
    |{neemt,nam,namen,nemen} ... {stad,dorp,plaats,stadje,gebied,heuvel,hoofdstad,dorpen,vliegveld} in|ingenomen|in te nemen|inneem{t}|innam{,en}
    |inname van|bezet{,te,ten}|bezetten|bezet{te,} gebied|bezetting|{bevrijdt,bevrijdde,bevrijdden,bevrijden}|bevrijd{,e}|bevrijding van
    |{grijpt,greep,grepen,grijpen} ... {macht,controle}|in handen van|in handen|in handen gekregen|onder controle
    |{heeft,hebben,kreeg,kregen} ... onder controle|{lijft,lijfde,lijfden,lijven} ... in|ingelijfd|in te lijven|inlijving
    |{annexeert,annexeerde,annexeerden,annexeren}|geannexeerd{,e}|{omsingelt,omsingelde,omsingelden,omsingelen}|omsingeld
    |{belegert,belegerde,belegerden,belegeren}|belegerd|{trekt,trok,trokken} ... binnen|binnengetrokken|de val van|{rukt,rukte} ... op naar|terreinwinst
    |{boekt,boekte,boekten} terreinwinst|{verdrijft,verdreef,verdreven}|onder de voet gelopen`,
  DETAIN: `
    {arresteert,arresteerde,arresteerden,arresteren}|gearresteerd{,e}|{houdt,hield,hielden,houden} ... {vast,gevangen,gegijzeld}
    |{houdt,hield,hielden,houden} ... {verdachte,verdachten,man,mannen,personen,schip,tanker} aan|aangehouden|aan te houden|vastgehouden|vasthoud{t,en}
    |vasthield{,en}|vast te houden|{pakt,pakte,pakten,pakken} ... op|opgepakt{,e}|op te pakken
    |{neemt,nam,namen,nemen} ... {gevangen,gijzelaar,krijgsgevangen,in hechtenis}|gevangengenomen|gevangen {genomen,gehouden,gezet}|gevangengehouden
    |krijgsgevangen {genomen,gemaakt}|{gijzelt,gijzelde,gijzelden,gijzelen}|gegijzeld{,e}|gijzeling|ontvoer{t,de,den,en}|ontvoerd{,e}|ontvoering{,en}
    |{kidnapt,kidnapte}|gekidnapt|{zet,zette,zetten} ... {vast,gevangen,achter de tralies}|vastgezet|vastzit{ten}|{zit,zitten,zat,zaten} ... vast
    |vastgezeten|{sluit,sloot,sloten} ... op|opgesloten|op te sluiten|geïnterneerd|in hechtenis|in de cel|achter de tralies
    |{deporteert,deporteerde,deporteerden,deporteren}|gedeporteerd{,e}|deportatie{,s}|huisarrest|{verdwijnen,verdween,verdwenen} ... cel|ingerekend
    |{rekent,rekende} ... in`,
  VIOLATE: `
    {schendt,schond,schonden,schenden}|geschonden|schending|te schenden|{overtreedt,overtrad,overtraden,overtreden}|overtreding{,en}
    |{breekt,brak,braken,breken} ... {bestand,akkoord,wapenstilstand,afspraak,afspraken,belofte,staakt-het-vuren}|gebroken
    |{verbreekt,verbrak,verbraken} ... bestand|{houdt,hield,hielden,houden} ... niet aan|niet aan de afspraken|niet nageleefd
    |{leeft,leefde,leven} ... niet na|niet {gehouden aan,in acht genomen}|inbreuk {op,gemaakt}|{maakt,maakte,maakten} inbreuk|in strijd met
    |{lapt,lapte,lapten} ... aan de laars|{dringt,drong,drongen} ... {binnen,luchtruim}|binnengedrongen|{treedt,trad,traden} ... met voeten
    |met voeten getreden|met voeten treden|{tornt,tornde} aan|{wankelt,wankelde}|wankel|broos|broze|fragiel|{houdt,hield} geen stand`,
  END: `
    beëindig{t,de,den,en}|beëindigd{,e}|beëindiging|te beëindigen|eindig{t,de,den,en}|geëindigd|{loopt,liep,liepen,lopen} ... af|afgelopen|af te lopen
    |afloop van|afloop{t}|aflopen|verstreken|{verstrijkt,verstreek,verstreken,verstrijken}|{verloopt,verliep,verliepen}|verlopen
    |{komt,kwam,kwamen,komen} ... {einde,eind}|een einde aan|eind aan|einde aan|{maakt,maakte,maakten,maken} ... {einde,eind} aan|einde {gemaakt,gekomen}
    |ten einde|einde van|eind van|{houdt,hield} op|opgehouden|{stopt,stopte,stopten}|gestopt|{mislukt,mislukte,mislukten,mislukken}|mislukt{,e}|mislukking
    |{strandt,strandde,strandden,stranden}|gestrand{,e}|{stort,stortte,stortten} in|ingestort|in te storten|{klapt,klapte,klapten} ... {uit elkaar,stuk}
    |{loopt,liep,liepen} ... {stuk,spaak,vast}|stukgelopen|spaakgelopen|vastgelopen|afgebroken|{breekt,brak,braken} ... af|{ontbindt,ontbond,ontbonden}
    |{heft,hief} ... missie op|opgeheven|{sluit,sloot,sloten} ... af|afgesloten|ten einde gebracht|voorbij|is voorbij|{zit,zat} erop|erop zit|uiteengegaan
    |uit elkaar gegaan|{gaat,gingen} ... uiteen|op niets uitgelopen|{liep,liepen,loopt} ... op niets uit|{bezwijkt,bezweek}|ter ziele|geklapt|opgedoekt
    |doek gevallen`,
  EXTEND: `
    verleng{t,de,den,en}|verlengd{,e}|verlenging|te verlengen|{rekt,rekte,rekten} ... op|opgerekt|vernieuw{t,de,den,en}|vernieuwd
    |{blijft,blijven,bleef,bleven} ... van kracht|doorloop{t}|doorlopen|{zet,zette,zetten} ... voort|voortgezet|voort te zetten|voortzet{ten,te}
    |voortzetting van|nog eens {zes,drie,twaalf} maanden|geprolongeerd`,
  BEGIN: `
    begin{t,nen}|begon{,nen}|begonnen|start{,te,ten}|starten|gestart{,e}|van start {gegaan,gaat,ging,gaan}
    |{gaat,ging,gingen,gaan} ... {van start,van kracht}|ingegaan|{treedt,trad,traden,treden} ... in werking|in werking {getreden,treedt,trad,treden}
    |inwerkingtreding|van kracht|{wordt,werd,worden,werden} van kracht|van kracht {geworden,werd,wordt,is}|{trapt,trapte} ... af|afgetrapt|aftrap
    |{opent,opende,openden,openen}|geopend|opening|{lanceert,lanceerde,lanceerden}|gelanceerd|aanvang|{vangt,ving,vingen} ... aan|aangevangen|op gang
    |{komt,kwam} ... op gang|op poten|aangebroken|{houdt,hield} ... stand|stand {gehouden,houdt,hield,te houden}|standhoud{t,en}
    |{lijkt,leek} stand te houden|{voert,voerde,voerden} ... uit|uitvoering van`,
  CANCEL: `
    {zegt,zegde,zegden,zeggen} ... af|afgezegd|af te zeggen|{blaast,blies,bliezen,blazen} ... af|afgeblazen|af te blazen
    |{gelast,gelastte,gelastten,gelasten} ... af|afgelast|af te gelasten|afgelasting|{annuleert,annuleerde,annuleerden,annuleren}|geannuleerd|annulering
    |{schrapt,schrapte,schrapten,schrappen}|geschrapt|{ziet,zag,zagen} ... af van|afgezien van|{gaat,ging,gingen,gaan} ... niet door|niet door
    |niet doorgegaan|{laat,liet,lieten} ... {varen,vallen}|gecanceld|{cancelt,cancelde}|ketst af|afgeketst|van de baan|{trekt,trok} ... stekker uit
    |de stekker uit`,
  POSTPONE: `
    {stelt,stelde,stelden,stellen} ... uit|uitgesteld{,e}|uit te stellen|uitstel{t,len}|uitstelde{,n}|uitstel
    |{schuift,schoof,schoven,schuiven} ... vooruit|{schuift,schoof,schoven} {op,door}|opgeschoven|doorgeschoven|vooruitgeschoven
    |{verplaatst,verplaatste,verplaatsten,verplaatsen}|verplaatst naar|verplaatst|verschuift|verschoof|verschoven|verschuiv{en,ing}
    |{verdaagt,verdaagde,verdaagden,verdagen}|verdaagd|vertraag{t,de,den}|vertragen|vertraagd{,e}|vertraging|op de lange baan|{verzet,verzette} naar
    |verzet naar|{loopt,liep} vertraging op`,
  PLAN: `
    plan om|plannen om|{is,zijn,was,waren} ... van plan|van plan|{plant,plande,planden,plannen} ... {om,te,een}|gepland|gepland{,e}|voornemen{,s}
    |voornemens|{is,zijn,was,waren} voornemens|{neemt,nam} zich voor|zich voorgenomen|{bereidt,bereidde,bereidden,bereiden} ... voor|voorbereid
    |voor te bereiden|voorbereiding{,en}|{staat,staan} op het punt|op het punt|{treft,trof,troffen} ... voorbereidingen|beoog{t,de,den}|beogen
    |{heeft,hebben} ... in gedachten|{staat,staan,stond,stonden} ... op {stapel,de rol,het programma}|op stapel|in de maak|{mikt,mikte} op
    |{volgt,volgen} ... {later,nog,binnenkort}|nog te volgen|te volgen|aanstaande|later dit jaar|{werkt,werkte,werken} aan|bedoeling|{is,was} de bedoeling
    |de bedoeling|met de bedoeling`,
  EXPECT: `
    verwacht{,te,ten,en}|naar verwachting|verwachting{,en}|{wordt,worden,werd,werden} verwacht|{zal,zullen} naar verwachting|vermoedelijk|waarschijnlijk
    |allicht|wellicht|{voorziet,voorzag,voorzagen,voorzien}|voorzien|{anticipeert,anticipeerde}|{rekent,rekende,rekenden,rekenen} op|gerekend op
    |{gaat,gaan,ging} ... van uit|gaat ervan uit|{gaat,gaan} uit van|in het verschiet|naar schatting|{ziet,zien} ... tegemoet|tegemoetgezien|op handen
    |aankomend{,e}|te verwachten|{staat,staan} te wachten`,
  JOIN: `
    {sluit,sloot,sloten,sluiten} ... zich aan|{sluit,sloot,sloten,sluiten} zich ... aan|aangesloten|zich aan te sluiten|aansluit{en}|aansluiting bij
    |{treedt,trad,traden,treden} ... {toe,toe tot}|toegetreden|toetred{en,ing}|toetreedt|toetrad|toe te treden|lid {van,worden,geworden,te worden}
    |{wordt,werd,werden,worden} lid|lidstaat|{voegt,voegde,voegden,voegen} zich ... bij|gevoegd bij|{maakt,maakte,maakten,maken} deel uit van
    |maakt ... deel uit|deel uit te maken|maken ... deel uit|onderdeel van|{behoort,behoorde,behoorden,behoren} tot|behorend tot
    |{doet,deed,deden,doen} ... mee aan|meegedaan aan|{neemt,nam,namen,nemen} ... deel aan|deelgenomen aan|{haakt,haakte,haakten} ... aan|aangehaakt
    |aan te haken|ingestapt|{schaart,schaarde} zich onder|waaronder|onder wie|{bestaat,bestaan,bestond} uit`,
  CEDE: `
    {staat,stond,stonden,staan} ... af|afgestaan|af te staan|afstaan|afstand {doen,te doen,gedaan,van}|{doet,deed,deden,doen} ... afstand
    |{geeft,gaf,gaven,geven} ... {grondgebied,gebied,gebieden,land,Krim,Donbas} {op,weg}|{geeft,gaf,gaven,geven} ... prijs|opgegeven|op te geven
    |prijsgegeven|prijs te geven|prijsgev{en}|opgeven|{levert,leverde,leverden,leveren} ... {in,gebied in}|ingeleverd|in te leveren
    |{draagt,droeg,droegen} ... {gebied,grondgebied,land} ... over|gebiedsafstand|gebiedsconcessie{,s}|concessie{,s}|territoriale concessies
    |{ruilt,ruilde,ruilen} ... gebied|gebiedsruil|landruil|grondruil|erken{t,de,den,nen}|erkend|erkenning van|{ontruimt,ontruimde,ontruimden,ontruimen}
    |ontruimd|ontruiming|{capituleert,capituleerde}|overgave|{geeft,gaf} zich over|{verdeelt,verdeelde} ... grondgebied|terug te geven
    |{geeft,gaf,gaven} ... terug|teruggegeven|teruggave`,
  EXCHANGE: `
    {ruilt,ruilde,ruilden,ruilen} ... {uit,gevangenen,krijgsgevangenen}|uitgeruild|geruild|{wisselt,wisselde,wisselden,wisselen} ... uit|uitgewisseld{,e}
    |uit te wisselen|uitwissel{t,en,ing}|uitwisseling van|{laat,liet,lieten,laten} ... {vrij,gaan}|vrijgelaten{,en}|vrijgelaten|vrij te laten
    |vrijlat{en,ing}|vrijliet{en,}|vrijkom{en,t}|{komt,kwam,kwamen,komen} ... vrij|vrijgekomen|vrij te komen|op vrije voeten|in vrijheid gesteld
    |{draagt,droeg,droegen,dragen} ... over|overgedragen|{geeft,gaf,gaven} ... terug|teruggegeven|{keert,keerde,keerden,keren} ... {terug,huiswaarts}
    |teruggekeerd|terugkeer van|{bevrijdt,bevrijdde,bevrijdden,bevrijden}|bevrijd|{begenadigt,begenadigde}|gratie|amnestie|ruil{,deal}
    |{repatrieert,repatrieerde}|gerepatrieerd`,
} as const satisfies PackWords['verbs'];
