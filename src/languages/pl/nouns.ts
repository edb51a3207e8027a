import type { PackWords } from '../pack.js';

/** Polish nouns and noun phrases in all cases. */
export const nouns = {
  CEASEFIRE: `
    zawieszeni{e,a,u,em} broni | rozejm{,u,em,ie,y,ów,owi} | przerwani{e,a,u,em} ognia |
    przerwani{e,a,u,em} walk | wstrzymani{e,a,u,em} ognia | wstrzymani{e,a,u,em} walk |
    wstrzymani{e,a,u,em} działań | zaprzestani{e,a,u,em} walk | zaprzestani{e,a,u,em} ognia |
    zaprzestani{e,a,u,em} działań | zaprzestani{e,a,u,em} wrogich | zakończeni{e,a,u,em} walk |
    przerw{a,y,ę,ą,ie} humanitarn{a,ej,ą} | pauz{a,y,ę,ą,ie} humanitarn{a,ej,ą} |
    przerwani{e,a,u,em} rozlewu krwi | przerwani{a} działań | deeskalacj{a,i,ę,ą} | wstrzymać ogień |
    wstrzyma{ły,ł,ła,li} ogień | przerwać ogień | armistycj* | przerwa w walkach | przerwy w walkach |
    treug{a,i} | złożeni{e,a} broni | zamrożeni{e,a} konfliktu | zawieszeni{e,a,u,em} działań |
    rozejm* wielkanocn* | cisz{a,y,ę,ą} na froncie | zaprzestani{e,a,u} ataków | wstrzymani{e,a,u} ataków`,
  PEACE_DEAL: `
    porozumieni{e,a,u,em,ami} pokojow{e,ego,emu,ym,ymi} | porozumieni{e,a,u,em,ami} |
    traktat{,u,em,cie,y,ów} pokojow{y,ego,emu,ym} | traktat{,u,em,cie,owi,y,ów} |
    układ{,u,em,zie,owi,y,ów} pokojow{y,ego,ym} | układ{,u,em,zie,owi,y,ów} | umow{a,y,ę,ą,ie,om,ami} | umów |
    pok{ój,oju,ojem,ojowi} | zakończeni{e,a,u,em} wojny | zakończeni{e,a,u,em} konfliktu | koniec wojny |
    końc{a,u,em} wojny | ugod{a,y,ę,ą,zie} | pakt{,u,em,cie,y} | memorandum | ustaleni{a,ami,e} | ustaleń |
    sprawiedliw* pok{ój,oju,ojem} | trwał* pok{ój,oju,ojem} | uregulowani{e,a,u,em} konfliktu |
    rozwiązani{e,a,u,em} konfliktu | pojednani{e,a,u,em} | deal{,u,em} | porozumieni{e,a,u,em} ramow{e,ego}`,
  PEACE_PLAN: `
    plan{,u,em,ie,y,ów} pokojow{y,ego,emu,ym,e,ych} | plan{,u,em,ie,y,ów} pokoju |
    plan{,u,em,ie} {przerwania,zakończenia,zawieszenia} | punktow{y,ego,emu,ym} plan{,u,em,ie} |
    *punktow{y,ego,emu,ym} plan{,u,em,ie} | map{a,y,ę,ą,ie} drogow{a,ej,ą} |
    inicjatyw{a,y,ę,ą,ie} pokojow{a,ej,ą} | propozycj{a,i,ę,ą,e} pokojow{a,ej,ą,e,ych} |
    formuł{a,y,ę,ą} pokoju | formule pokoju | plan{,u,em,ie} {Trumpa,Annana,Witkoffa} |
    plan{,u,em,ie} zwycięstwa | projekt{,u,em,cie} {porozumienia,umowy,traktatu} |
    plan{,u,em,ie,owi,y,ów,ami} | propozycj{a,i,ę,ą,e,ami} | inicjatyw{a,y,ę,ą,ie} | mechanizm{,u,em,ie,y} |
    ramow{y,ego} plan{,u}`,
  FORCE: `
    misj{a,i,ę,ą,e,ami,om} | misj{a,i,ę,ą} pokojow{a,ej,ą} | sił{y,om,ami,ach} pokojow{e,ych,ym,ymi} |
    sił pokojowych | misj{a,i,ę,ą} stabilizacyjn{a,ej,ą} | sił{y,om,ami,ach} stabilizacyjn{e,ych,ym,ymi} |
    sił stabilizacyjnych | sił{y,om,ami} międzynarodow{e,ych,ym,ymi} | sił{y,om,ami} wielonarodow{e,ych,ymi} |
    sił{y,om,ami} reasekuracyjn{e,ych,ymi} | sił{y} reagowania | misj{a,i,ę,ą} obserwacyjn{a,ej,ą} |
    misj{a,i,ę,ą} {ONZ,OBWE,UE,NATO,EUFOR} | kontyngent{,u,em,cie,owi,y,ów} | siły rozjemcze |
    sił rozjemczych | wojsk{a,} rozjemcz{e,ych} | błękitn{e,ych,ymi} hełm{y,ów,ami} |
    operacj{a,i,ę,ą} pokojow{a,ej,ą} | operacj{a,i,ę,ą} stabilizacyjn{a,ej,ą} |
    wojsk{a,} {NATO,zagraniczn*,europejsk*,sojusznicz*} | rozjemc{y,ów,ami} | sił{y} {odstraszania,wsparcia} |
    kontyngent{,u,em,y,ów} {międzynarodow*,pokojow*,europejsk*} | KFOR | EUFOR | UNIFIL | MINUSMA | ISAF |
    SFOR | IFOR`,
  MANDATE: `mandat{,u,em,cie,owi,y,ów} | rezolucj{a,i,ę,ą,e} | rezolucj{a,i,ę,ą,e} Rady Bezpieczeństwa`,
  NEGOTIATIONS: `
    negocjacj{e,i,om,ami,ach,a,ę,ą} | rozm{owy,ów,owom,owami,owach} |
    rozm{owy,ów,owom,owami,owach} pokojow{e,ych,ym,ymi} | negocjacj{e,i,om,ami,ach} pokojow{e,ych,ym,ymi} |
    proces{,u,em,ie} pokojow{y,ego,emu,ym} | dialog{,u,iem,owi} | st{ół,ołu,ołem,ole} rokowań |
    st{ół,ołu,ołem,ole} negocjacyjn{y,ego,ym} | stołu rozmów | rokowa{nia,ń,niom,niami,niach} |
    pertraktacj{e,i,om,ami,ach} | proces{,u,em} negocjacyjn{y,ego,ym} |
    wysiłk{i,ów,ami} dyplomatyczn{e,ych,ymi} | dyplomacj{a,i,ę,ą} | kontakt{y,ów,om,ami,ach} |
    proces{,u,em} polityczn{y,ego,ym} | rozwiązani{e,a} dyplomatyczn{e,ego}`,
  SANCTIONS: `
    sankcj{e,i,om,ami,ach,a,ę,ą} | sankcyjn{y,a,e,ego,ej,ą,ych} | pakiet{,u,em,cie,y,ów} sankcji |
    środk{i,ów,ami} ograniczając{e,ych,ymi} | restrykcj{e,i,om,ami,ach} | ograniczeni{a,om,ami,ach} |
    ograniczeń | czarn{a,ej,ą} list* | kar{y,} finansow{e,ych} | cł{a,o,om,ami} | ceł | taryf{y,om,ami} |
    limit{,u,y} cen | pułap{,u,em} cen* | presj{a,i,ę,ą} gospodarcz{a,ej,ą} | środk{i,ów} odwetow{e,ych}`,
  FROZEN_ASSETS: `
    zamrożon{e,ych,ym,ymi} {aktyw*,środk*,rezerw*} | zablokowan{e,ych,ymi} {aktyw*,środk*,rezerw*} |
    unieruchomion{e,ych,ymi} {aktyw*,środk*,rezerw*} | rosyjsk{ie,ich,im,imi} aktyw{a,ów,om,ami,ach} |
    aktyw{a,ów,om,ami,ach} | rezerw{y,} banku | zamrożon{e,ych} _ {aktyw*,środk*,rezerw*} |
    majątk{i,ów} oligarch*`,
  EMBARGO: `
    embarg{o,a,u,iem} | blokad{a,y,ę,ą,zie} |
    zakaz{,u,em,ie,y} {importu,eksportu,wwozu,wywozu,sprzedaży,sprowadzania} | embargo na |
    zakaz{,u,em} _ {importu,eksportu} | ogranicze{nia,ń} {eksportowe,eksportowych,importowe}`,
  MILITARY_AID: `
    pomoc{,y,ą} wojskow{a,ej,ą} | wsparci{e,a,u,em} wojskow{e,ego,emu,ym} | pomoc{,y,ą} militarn{a,ej,ą} |
    wsparci{e,a,u,em} militarn{e,ego,ym} | pomoc{,y,ą} zbrojeniow{a,ej,ą} |
    dostaw{y,a,ę,ą,om,ami,ach} {broni,uzbrojenia,sprzętu,amunicji,czołgów,rakiet,myśliwców} |
    dostaw {broni,uzbrojenia,sprzętu,amunicji,czołgów,rakiet,myśliwców} |
    przekazani{e,a,u,em} {broni,uzbrojenia,czołgów,myśliwców,sprzętu} |
    pakiet{,u,em,y,ów} {uzbrojenia,pomocy wojskowej,wojskowy,sprzętu} | pomoc{,y,ą} obronn{a,ej,ą} |
    dozbrajani{e,a,u} | dozbrojeni{e,a} | zbrojeni{e,a} Ukrainy | donacj{a,i,ę,ą,e} |
    dostaw{y,a} _ {broni,uzbrojenia,sprzętu,czołgów}`,
  AID: `
    pomoc{,y,ą} | wsparci{e,a,u,em} | pomoc{,y,ą} finansow{a,ej,ą} | wsparci{e,a,u,em} finansow{e,ego,ym} |
    pomoc{,y,ą} gospodarcz{a,ej,ą} | pakiet{,u,em,y,ów} {pomocy,pomocow*,wsparcia} |
    pomoc{,y,ą} zagraniczn{a,ej,ą} | pomoc{,y,ą} międzynarodow{a,ej,ą} | asyst{a,y,ę} | wkład{,u,em,y}`,
  WEAPONS: `
    bro{ń,ni,nią} | uzbrojeni{e,a,u,em} | sprzęt{,u,em,cie,owi} wojskow{y,ego,emu,ym} | sprzęt{,u,em} |
    ciężk{i,iego,im} sprzęt* | oręż{,a,em} | artyleri{a,i,ę,ą} | systemy uzbrojenia |
    bro{ń,ni,nią} dalekiego zasięgu | rakiet* dalekiego zasięgu | arsenał{,u,em,y,ów} |
    technik{a,i,ę,ą} wojskow{a,ej,ą} | wyposażeni{e,a,u,em} | ekwipun{ek,ku} | działa przeciwlotnicze |
    zestaw{y,ów} przeciwlotnicz{e,ych} | pojazdy bojowe | pojazdów bojowych | broni pancernej |
    bro{ń,ni} strzeleck{a,iej} | maszyn{,y} bojow{ych,e}`,
  TROOPS: `
    wojsk{o,a,u,iem,om,ami,ach} | wojsk | żołnierz* | wojskow{i,ych,ym,ymi} | oddział{,u,y,ów,om,ami} |
    kontyngent{,u,em,y,ów} | jednost{ka,ki,kę,ek,kom,kami} | sił{y,om,ami,ach} lądow{e,ych,ymi} |
    bojownik{ów} rządowych | batalion* | brygad{a,y,ę,ą} | obecnoś{ć,ci,cią} wojskow{a,ej,ą} |
    personel{,u,em} wojskow{y,ego} | komandos* | żandarm* | zwiad{,u} | buty na ziemi | spadochroniarz* |
    zaciąg{,u}`,
  HUMANITARIAN: `
    pomoc{,y,ą} humanitarn{a,ej,ą} | wsparci{e,a} humanitarn{e,ego} | humanitarn{y,a,e,ego,ej,ą,ym,ych,ymi} |
    pomoc{,y,ą} {żywnościow*,medyczn*,doraźn*} | żywnoś{ć,ci,cią} | lek{i,ów,ami,arstw*} | medykament* |
    leków | uchodźc{y,ów,om,ami,ach} | uchodźstw* | przesiedle{ńcy,ńców,ńcom} | osoby przesiedlone |
    osób _ przesiedlonych | pomoc{,y,ą} {uchodźcom,potrzebującym,ludności,ofiarom} | walk{a,i,ę,ą} z głodem |
    konw{ój,oje,ojów,oju} | schronieni{e,a} | rozminowani{e,a,u,em} | rozminowywani{e,a} |
    szpital{,e,a} polow{y,e,ego} | korytarz{,e,y} humanitarn*`,
  RECONSTRUCTION: `
    odbudow{a,y,ę,ą,ie} | rekonstrukcj{a,i,ę,ą} | odbudow{a,y,ę,ą,ie} {Ukrainy,Gazy,kraju,infrastruktury} |
    rozw{ój,oju,ojem} | pomoc{,y,ą} rozwojow{a,ej,ą} | pomoc{,y} na rozwój | plan{,u,em} Marshalla |
    infrastruktur{a,y,ę,ą,ze}`,
  DEFENCE_SPENDING: `
    wydatk{i,ów,om,ami,ach} na {obronność,obronę,zbrojenia,wojsko,armię} |
    wydatk{i,ów,om,ami,ach} obronn{e,ych,ym,ymi} | budżet{,u,em,cie,y} obronn{y,ego,ym} |
    budżet{,u,em,cie} {MON,obrony,na obronność} | nakład{y,ów,ami} na {obronność,obronę,wojsko} |
    wydatk{i,ów,ami} wojskow{e,ych,ymi} | wydatk{i,ów,ami} zbrojeniow{e,ych} | procent PKB na obronność |
    PKB na {obronność,obronę}`,
  TRAINING: `
    szkoleni{e,a,u,em,ach,ami} | szkoleń | przeszkoleni{e,a,u,em} | treningi | trening{,u,iem,ów} |
    ćwicze{nia,ń,niom,niami,niach} | szkoleniow{y,a,e,ego,ej,ą,ych} | misj{a,i,ę,ą} szkoleniow{a,ej,ą} |
    instruktaż{,u} | kurs{,u,y,ów}`,
  INTELLIGENCE: `
    dan{e,ych,ym,ymi} wywiadowcz{e,ych,ym,ymi} | informacj{e,i,ami} wywiadowcz{e,ych,ymi} | wywiad{,u,em,zie} |
    rozpoznani{e,a,u,em} | wywiadowcz{y,a,e,ego,ej,ych,ymi} | zdję{cia,ć} satelitarn{e,ych}`,
  BUDGET_SUPPORT: `
    wsparci{e,a,u,em} budżetow{e,ego,ym} | pomoc{,y,ą} budżetow{a,ej,ą} | pomoc{,y,ą} makrofinansow{a,ej,ą} |
    umorzeni{e,a,u,em} dług* | redukcj{a,i} dług* | restrukturyzacj{a,i,ę,ą} dług* | oddłużeni{e,a} |
    fundusz{,u,em,e,y,om,ami} | środk{i,ów,ami} | pieniąd{ze,zom} | pieniędz{y,mi} | finansowani{e,a,u,em}`,
  LOAN: `
    pożyczk{a,i,ę,ą,om,ami} | pożyczek | pożyczce | kredyt{,u,em,cie,y,ów,ami} | kredytow{y,a,e,ego,ej,ą} |
    lini{a,i,ę,ą} kredytow{a,ej,ą} | pożyczk{a,i,ę,ą} reparacyjn{a,ej,ą} | kredyt{,u} preferencyjn{y,ego}`,
  GRANT: `
    grant{,u,em,y,ów,ami} | dotacj{a,i,ę,ą,e,ami} | darowizn{a,y,ę,ą} | bezzwrotn{y,a,e,ego,ej,ą,ych} |
    nieodpłatnie | bezpłatnie | subwencj{a,i,e} | donacj{a,i,ę,ą,e} | dar{,u,em,y,ów} | prezent{,u,em}`,
  GUARANTEE: `gwarancj{e,i,ami,a,ę,ą} kredytow{e,ych,ymi,a,ej,ą} | poręczeni{e,a,u,em} | gwarancj{e,i} pożycz*`,
  EXPORT_FINANCE: `finansowani{e,a} eksport{u,owe,owego} | kredyt{y,ów,} eksportow{e,ych,y,ego}`,
  ASSET_PROCEEDS: `
    zysk{i,ów,ami,u} z {zamroż*,rosyjsk*,aktyw*,unieruchom*} |
    doch{ód,ody,odów,odami} z {zamroż*,rosyjsk*,aktyw*,unieruchom*} |
    odset{ki,ek,kami} od {zamroż*,rosyjsk*,aktyw*} | odset{ki,ek,kami} z {zamroż*,rosyjsk*,aktyw*} |
    nadzwyczajn{e,ych} zysk* | zysk{i,ów} nadzwyczajn*`,
  PACKAGE: `
    pakiet{,u,em,cie,y,ów,ami} | transz{a,y,ę,ą,e} | wkład{,u,em,y} | deklaracj{a,i,ę,ą,e,ami} |
    wpłat{a,y,ę,} | parti{a,i,ę,ą} {broni,sprzętu,uzbrojenia,amunicji,czołgów} | dotacj{a,e} | składk{a,i,ę} |
    kontrybucj{a,i}`,
  MEMBERSHIP: `
    członkostw{o,a,u,em,ie} | akcesj{a,i,ę,ą} | przystąpieni{e,a,u,em} do {NATO,UE,Unii,Sojuszu,paktu} |
    wejści{e,a,u,em} do {NATO,UE,Unii,Sojuszu} | wstąpieni{e,a} do {NATO,UE,Unii} |
    rozszerzeni{e,a,u,em} {NATO,UE,Unii,Sojuszu} | negocjacj{e,i,ami} akcesyjn{e,ych,ymi} |
    wniosek o członkostwo | wniosk{u,iem} o członkostwo | status{,u,em} kandydata | zaproszeni{e,a} do NATO |
    przyjęci{e,a,u,em} do {NATO,UE,Unii,Sojuszu} | Plan{,u,em} Działań na rzecz Członkostwa | MAP |
    neutralnoś{ć,ci,cią} | integracj{a,i,ę,ą} {europejsk*,z Unią}`,
  TERRITORY: `
    terytori{um,a,ów,om,ami,ach} | terytorialn{e,ych,y,a,ej,ą,ymi} {ustępstw*,integraln*,spor*,spór,roszcze*} |
    ustępstw{a,om,ami} terytorialn{e,ym,ymi} | ustępstw terytorialnych | integralnoś{ć,ci,cią} |
    suwerennoś{ć,ci,cią} | aneksj{a,i,ę,ą} | granic{a,y,ę,ą,e,om,ami,ach} | granic | ziem{ie,iom,iami,iach} |
    ziem | wycofani{e,a,u,em} wojsk | okupacj{a,i,ę,ą} | okupowan{e,ych,ym,ymi,y,ego,ej} |
    lini{a,i,ę,ą} {frontu,demarkacyjn*,rozgraniczenia} | Donbas{,u,em,ie} | Krym{,u,em,ie} |
    stref{a,y,ę,ą,ie} {buforow*,zdemilitaryzowan*} | niepodległoś{ć,ci,cią} | samostanowieni{e,a,u} |
    referendum | enklaw{a,y,ę} | status{,u,em} {Krymu,Abchazji}`,
  SECURITY_GUARANTEES: `
    gwarancj{e,i,om,ami,ach,a,ę,ą} bezpieczeństwa | gwarancj{e,i,om,ami,ach} | gwarant{,a,em,ów,ami,ci} |
    państwa gwaranc* | art 5 | artykuł{,u,em} 5 | artykuł{,u,em} piąt* | zapewnieni{a,ami} | zapewnień`,
  PRISONERS: `
    jeni{ec,ec} | jeńc{y,ów,om,ami,ach,a} | zakładni{k,ka,cy,ków,kom,kami,czki,czek} |
    więźn{iowie,iów,iom,iami,iach,ia} | więzień polityczn* |
    wymian{a,y,ę,ą,ie} {jeńców,więźniów,ciał,zakładników} | uprowadzon{e,ych} dziec* | porwan{e,ych} dzieci`,
  DIPLOMATIC: `
    stosunk{i,ów,om,ami,ach} dyplomatyczn{e,ych,ym,ymi} | relacj{e,i,ami} dyplomatyczn{e,ych,ymi} |
    ambasad{a,y,ę,ą,zie} | ambasad | konsulat{,u,em,cie,y,ów} | placówk{a,i,ę,ą} dyplomatyczn{a,ej,ą} |
    uznani{e,a,u,em} {niepodległości,Palestyny,państwa,Kosowa} | dyplomat{a,y,ę,ów,om,ami,ci} |
    ambasador{a,ów,ami} | chargé d'affaires`,
  SUMMIT: `
    szczyt{,u,em,cie,owi,y,ów} | spotkani{e,a,u,em} na szczycie |
    spotkani{e,a,u,em} {przywódc*,lider*,szefów państw,prezydent*,premier*} |
    szczyt{,u,em,cie} {NATO,UE,Unii,przywódców,państw} | posiedzeni{e,a,u,em} Rady Europejskiej |
    miniszczyt{,u} | wideoszczyt{,u}`,
  CONFERENCE: `
    konferencj{a,i,ę,ą,e} | konferencj{a,i,ę,ą} darczyńców | konferencj{a,i,ę,ą} pokojow{a,ej,ą} |
    konferencj{a,i,ę,ą} {humanitarn*,międzynarodow*,donator*,w sprawie,dotycząc*} | forum | kongres{,u,em,ie} |
    zjazd{,u,em} | zjeździe`,
  MINISTERIAL: `
    spotkani{e,a,u,em} {ministrów,szefów MSZ,szefów MON,szefów dyplomacji,szefów resortów} |
    posiedzeni{e,a,u,em} {ministrów,Rady UE,Rady do Spraw Zagranicznych} |
    rad{a,y,ę,ą,zie} ministrów {obrony,spraw zagranicznych} | grup{a,y,ę,ą,ie} kontaktow{a,ej,ą} | Ramstein |
    format{,u,em} Ramstein | ministerialn{y,a,e,ego,ej,ą} {spotkan*,konferencj*,szczyt*,posiedzen*} |
    konferencj{a,i,ę,ą} ministerialn{a,ej,ą} | narad{a,y,ę,ą,zie} ministrów |
    Rad{a,y,ę,ą,zie} do Spraw Zagranicznych`,
  MILITARY_MEETING: `
    spotkani{e,a,u,em} {szefów sztabów,szefów sztabu,dowódców,wojskowych,generałów} |
    narad{a,y,ę} {szefów sztabów,dowódców,wojskowych} | komitet{,u,em,cie} wojskow{y,ego,ym} |
    rozm{owy,ów} sztabowe`,
  MEETING: `
    spotkani{e,a,u,em,ach,om,ami} | spotkań | narad{a,y,ę,ą,zie} | wizyt{a,y,ę,ą,om} | wizycie |
    zebrani{e,a,u,em} | zlot{,u} | przyjęci{e,a,u} | audiencj{a,i,ę,ą} | podróż{,y,ą} | wydarzeni{e,a,u,em} |
    uroczystoś{ć,ci,ciach} | odpraw{a,y,ę} | spotkani{e,a,u,em} dwustronn{e,ego} | wiec{,u,em}`,
  TALKS: `
    rozm{owy,ów,owom,owami,owach} | rozmow{a,ę,ą,ie} | negocjacj{e,i,om,ami,ach} | konsultacj{e,i,om,ami,ach} |
    rund{a,y,ę,ą,zie} | tur{a,y,ę,ą,ze} rozmów | rund{a,y,ę,ą,zie} {rozmów,negocjacji} | dyskusj{a,i,ę,ą,e} |
    rokowa{nia,ń,niach} | wymian{a,y,ę,ą} {zdań,poglądów} | kontakt{y,ów}`,
  SESSION: `
    sesj{a,i,ę,ą,e} | posiedzeni{e,a,u,em,ach} | posiedzeń | obrad{y,om,ami,ach} | obrad |
    głosowani{e,a,u,em} | nadzwyczajn{e,ego,ym,a,ej,ą} {posiedzen*,sesj*,szczyt*} |
    posiedzeni{e,a,u,em} nadzwyczajn* | debat{a,y,ę,ą} | debacie | przesłuchani{e,a,u} | sesj{a,i,ę} plenarn* |
    Zgromadzeni{e,a,u,em} Ogóln{e,ego,ym,emu}`,
  PRESS_CONFERENCE: `
    konferencj{a,i,ę,ą} prasow{a,ej,ą} | briefing{,u,iem} | przemówieni{e,a,u,em} | wystąpieni{e,a,u,em} |
    orędzi{e,a,u,em} | wywiad{,u,em,zie} dla | oświadczeni{e,a} dla prasy | spotkani{e,a,u} z dziennikarzami |
    wideoprzesłani{e,a} | nagrani{e,a,u} | mow{a,y,ę,ą}`,
  CALL: `
    rozmow{a,y,ę,ą,ie} telefoniczn{a,ej,ą,e} | rozm{owy,ów} telefoniczn{e,ych} | telefon{,u,em,y} do |
    telekonferencj{a,i} | połączeni{e,a} telefoniczn{e,ego}`,
  VIRTUAL: `
    wideokonferencj{a,i,ę,ą,e} | zdalnie | zdaln{y,a,e,ego,ej,ą,ym} | online | on line |
    wirtualn{y,a,e,ie,ego,ej,ym} | za pośrednictwem łącza wideo | łącz{e,em,a} wideo |
    telekonferencj{a,i,ę,ą} | przez internet | w trybie zdalnym | w trybie hybrydowym | na odległość |
    wideopołączeni{e,a,u} | przez wideo`,
  IN_PERSON: `osobiście | stacjonarnie | na żywo | twarzą w twarz | w cztery oczy | stacjonarn{y,a,e,ego,ej}`,
  DRONE_ATTACK: `
    atak{,u,iem,i,ów,ami} dron{ów,ami,u,em,owy,owego,owych} | nalot{,u,em,y,ów} dron{ów,ami,owy,owych} |
    uderzeni{e,a} dron{ów,ami,em} | dron{owy,owego,owe,owych} {atak*,nalot*} | atak{,u,i,ów} bezzałogow* |
    shahed{y,ów,ami} | szahed{y,ów,ami} | rój dronów`,
  MISSILE_STRIKE: `
    atak{,u,iem,i,ów,ami} rakietow{y,ego,ym,e,ych,ymi} | ostrzał{,u,em,y,ów} rakietow{y,ego,ym,e,ych} |
    uderzeni{e,a,u,em} rakietow{e,ego,ym} | nalot{,u,em,cie,y,ów,ami,om} | bombardowani{e,a,u,em,ami} |
    bombardowań | zmasowan{y,ego,ym,e,ych} {atak*,ostrzał*,nalot*} |
    atak{,u,iem,i,ów} powietrzn{y,ego,ym,e,ych} | uderzeni{e,a,u,em,ami} z powietrza |
    uderzeni{e,a,u,em,ami,ach} | uderzeń | atak{,u,iem,i,ów} z powietrza | kombinowan{y,ego} atak*`,
  SHELLING: `
    ostrzał{,u,em,y,ów,ami} | ostrzale | ogień artyleryjski | ognia artyleryjskiego |
    ostrzał{,u,em,y,ów} artyleryjsk{i,iego,im,ie,ich} | kanonad{a,y,ę} | ogień moździerz* |
    ostrzeliwani{e,a,u,em}`,
  ASSAULT: `
    szturm{,u,em,y,ów} | ofensyw{a,y,ę,ą,ie} | kontrofensyw{a,y,ę,ą,ie} | inwazj{a,i,ę,ą} | natarci{e,a,u,em} |
    starci{e,a,u,em,ach,ami} | starć | walk{i,om,ami,ach,a,ę,ą} | walk | boj{e,ów,ach,ami} | rajd{,u,em,y} |
    najazd{,u,em} | wymian{a,y,ę,ą} ognia | potyczk{a,i,ę} | operacj{a,i,ę,ą,e} {wojskow*,lądow*,specjaln*} |
    działa{nia,ń,niami,niach} {zbrojn*,wojenn*,bojow*} | kontratak* | wtargnięci{e,a,u,em} | bitw{a,y,ę,ą,ie}`,
  OTHER_ATTACK: `
    atak{,u,iem,owi,i,ów,ami,om,ach} | napaś{ć,ci,cią} | napad{,u,em,y} | wybuch{,u,em,y,ów,ami} |
    eksplozj{a,i,ę,ą,e} | zamach{,u,em,y,ów} | terrorystyczn{y,ego,ym,e,ych} {zamach*,atak*} |
    zasadzk{a,i,ę,ą} | sabotaż{,u,em} | dywersj{a,i,ę} | strzelanin{a,y,ę,ą,ie} | masakr{a,y,ę,ą,ze} | rzeź |
    rzezi | zamachow{iec,ca,cy} | cyberatak* | podpaleni{e,a} | zabójstw{o,a,u,em} | mord{,u} | agresj{a,i,ę,ą}`,
  VIOLATION: `
    naruszeni{e,a,u,em,ami,ach} | naruszeń | złamani{e,a,u,em} | pogwałceni{e,a} | prowokacj{a,i,ę,ą,e} |
    nieprzestrzegani{e,a,u}`,
  DETENTION: `
    aresztowani{e,a,u,em,ami} | aresztowań | zatrzymani{e,a,u,em,ami} | areszt{,u,em} | porwani{e,a,u,em} |
    uprowadzeni{e,a,u,em} | uwięzieni{e,a,u,em} | niewol{a,i,ę,ą} | wzięci{e,a} zakładników |
    wzięci{e,a} do niewoli`,
  LEADERS: `
    przywódc{y,ów,om,ami,ach} | lider{zy,ów,om,ami,ach} | szef{owie,ów,om,ami} {państw,rządów} |
    głow{y,om,ami} państw* | głów państw | prezydenc{i,i} | prezydent{ów,om,ami,ach} |
    premier{zy,ów,om,ami,ach} | kanclerz{e,y} | politycy | polityków | monarch{owie,ów}`,
  MINISTERS: `
    minist{rowie,rów,rom,rami,rach} | szef{owie,ów,om,ami} {MSZ,MON,dyplomacji,resortów} |
    minist{rowie,rów,rom,rami} {obrony,spraw zagranicznych,finansów,spraw wewnętrznych}`,
  CHIEFS: `
    szef{owie,ów,om,ami} {sztab*,sił*} | generał{owie,ów,om,ami} | dowódc{y,ów,om,ami} | dowództw{o,a,u,em} |
    wojskow{i,ych} wysokiej rangi | wysoc{y} rangą wojskow*`,
  COUNTRIES: `
    kraj{,e,u,ów,om,ami,ach,em} | państw{o,a,om,ami,ach,u,em} | państw | krajów członkowskich |
    państw{a,om,ami} członkowsk{ie,im,imi} | państw członkowskich | mocarstw{o,a,u} | mocarstw | narod{y,ów} |
    rząd{y,ów} | stolic{e,y,om,ami,a,ę,ą} | stolic | republik{a,i} | sąsi{edzi,adów,adami} | nacj{e,i}`,
  PARTICIPANTS: `
    uczestni{cy,ków,kom,kami,czek} | delega{ci,tów,tom,tami} | delegacj{a,i,ę,ą,e,om,ami} |
    przedstawiciel{e,i,om,ami} | negocjator{zy,ów,om,ami} | stron{y,om,ami,ach} | stron |
    goś{cie,ci,ciom,ćmi} | sygnatariusz{e,y,ami} | reprezentan{ci,tów,tami} | wysłanni{cy,ków,kami} |
    dyploma{ci,tów}`,
  DONORS: `
    darczyńc{y,ów,om,ami,ach} | donator{zy,ów,om,ami} | kraj{e,ów} donator* | ofiarodawc{y,ów} |
    kredytodawc{y,ów} | wierzyciel{e,i} | sponsor{zy,ów}`,
  ALLIES: `
    sojusznic{y,} | sojusznik{ów,om,ami,ach} | partner{zy,ów,om,ami,ach} | koalicj{a,i,ę,ą,e} |
    społecznoś{ć,ci,cią} międzynarodow{a,ej,ą} | wspólnot{a,y,ę,ą} międzynarodow{a,ej,ą} |
    Zach{ód,odu,odem,odowi,odzie} | sojusz{,u,em,e,nicze} | zachodni{,ch,m,mi} {sojusznic*,partner*,kraj*} |
    koalicj{a,i,ę,ą} chętnych | blok{,u,iem} | Europejczyc{y} | Europejczyków`,
  GOVERNMENT: `
    rząd{,u,em,owi,zie} | rządzie | gabinet{,u,em,cie} | rad{a,y,ę,ą,zie} ministrów |
    ministerstw{o,a,u,em,ie} |
    ministerstw{o,a,u,em,ie} {obrony,obrony narodowej,spraw zagranicznych,finansów,spraw wewnętrznych} |
    MSZ{,u} | MON{,u} | MSZ | MON | MSWiA | resort{,u,em,cie,y} |
    resort{,u,em,cie} {obrony,dyplomacji,spraw zagranicznych} | kancelari{a,i,ę,ą} |
    kancelari{a,i,ę,ą} {premiera,prezydenta} | KPRM | arm{ia,ii,ię,ią} | wojsk{o,a,u,iem} |
    sił{y,om,ami} zbrojn{e,ych,ym,ymi} | sił zbrojnych | sztab{,u,em} generaln{y,ego,ym} |
    administracj{a,i,ę,ą} | władz{e,om,ami,ach,a,ę,ą} | władz | Departament{,u} Stanu |
    pałac{,u,em} prezydencki* | kierownictw{o,a,u,em} | policj{a,i,ę,ą} | junt{a,y,ę,ą} | służb{y,om,ami} |
    wywiad{,u,em} | reżim{,u,em,owi} | biur{o,a,u,em} {prezydenta,prasowe} | dyplomacj{a,i,ę,ą} | BBN |
    marynark{a,i} wojenn* | lotnictw{o,a}`,
  PARLIAMENT: `
    parlament{,u,em,cie,owi,y,ów} | Sejm{,u,em,ie,owi} | sejm{,u,em,ie} | Senat{,u,em,owi} | Senacie |
    Bundestag{,u,iem,owi} | Kongres{,u,em,ie,owi} | Dum{a,y,ę,ą,ie} | Rad{a,y,ę,ą,zie} Najwyższ{a,ej,ą} |
    Kneset{,u,em} | izb{a,y,ę,ą,ie} {niższ*,wyższ*,reprezentantów,gmin,lordów} | niższ{a,ej,ą} izb* |
    wyższ{a,ej,ą} izb* | zgromadzeni{e,a,u,em} narodow{e,ego,ym} | posłowie | posłów |
    parlamentarzy{ści,stów,stom} | deputowan{i,ych,ym} | senatorowie | senatorów | kongresmen{i,ów} |
    Parlament{,u,em} Europejski* | skupszczyn{a,y}`,
  COUNCIL: `
    rad{a,y,ę,ą,zie} | Rad{a,y,ę,ą,zie} Bezpieczeństwa | rad{a,y,ę,ą,zie} {bezpieczeństwa,NATO,UE,ministrów} |
    komitet{,u,em,cie} | gabinet{,u,em,cie} {bezpieczeństwa,wojenn*} | RBN | RBNiO | komisj{a,i,ę,ą} | kolegium`,
  STATEMENT: `
    oświadczeni{e,a,u,em} | komunikat{,u,em,cie} | wspóln{e,ego,ym,a,ej,ą} {oświadczen*,deklaracj*} |
    deklaracj{a,i,ę,ą,e} | list{,u,em,y} | nota protestacyjna | not{a,ę} dyplomatyczn* |
    dokument{,u,em,cie,y,ów,ami} | informacj{a,i,ę,ą} prasow{a,ej,ą} | wpis{,u,em,ie} | apel{,u,em} |
    raport{,u,em,cie}`,
  DEATHS: `
    zabit{y,ego,ych,ym,ymi} | ofiar{a,y,ę,ą,om,ami,ach} | ofiar | poległ{y,ych,ym,ymi} | zmarł{y,ych,ym} |
    ofiar{y,} śmierteln{e,ych} | śmier{ć,ci,cią} | zgon{,u,em,y,ów} | martw{ych,e} | ciał{a,} | zwłok{i,} |
    bilans{,u,em} ofiar | strat{y,} | zabici`,
  WOUNDED: `
    rann{y,ego,ych,ym,ymi,i,a,e,ej} | poszkodowan{y,ego,ych,ym,ymi,i} | obrażeni{a,e,ami} | obrażeń |
    okaleczon{y,ych}`,
} as const satisfies PackWords['nouns'];
