import type { PackWords } from '../pack.js';
import { nouns } from './nouns.js';
import { passives } from './passives.js';
import { verbs } from './verbs.js';

/** Polish words to senses. */
export const words = {
  verbs,
  passives,
  nouns,
  markers: {
    negation: `
      nie | ani | nigdy | bez | brak | wcale nie | bynajmniej | w żadnym razie | żadną miarą | nie sposób |
      niemożliw{e,y,a}`,
    future: `będzie | będą | będę | będziemy | będziecie`,
    possible: `
      może | mogą | mógł | mogła | mogło | mogli | mogły | mógłby | mogłaby | mogłoby | mogliby | mogłyby |
      być może | możliw{e,y,a,i,ego,ej,ych} | możliwość | możliwości | niewykluczone |
      prawdopodobn{y,a,e,ie,ego,ej} | ewentualn{ie,y,a,e,ego,ej,ą,ych} | potencjaln{y,a,e,ie,ego,ej} |
      teoretycznie | zdoln{y,a,e,i} | można`,
    passive: `
      jest | są | był | była | było | były | byli | być | będzie | będą | został | została | zostało |
      zostały | zostali | zostać | zostanie | zostaną | zostają | zostaje | bywa | bywają`,
    have: '',
    by: `przez | ze strony | siłami | w imieniu`,
    to: `dla | do | na rzecz | ku | na potrzeby`,
    against: `przeciw | przeciwko | wobec | na | w stosunku do | wymierzon{e,y,a,ych} w`,
    from: `z | ze | od | ode | spod`,
    of: `przy`,
    with: `z | ze | wraz z | razem z | wspólnie z | obok | w towarzystwie | u boku | ramię w ramię z | przy udziale`,
    in: `w | we | na | pod | przy | koło | nad | u | w pobliżu | niedaleko | nieopodal | po | za`,
    on: `w | we | na | dnia`,
    and: `i | oraz | a także | jak również | lub | albo | czy | jak i | tudzież | plus | wraz z | a zarazem`,
    but: `
      ale | lecz | jednak | natomiast | choć | chociaż | podczas gdy | a | zaś | tymczasem | mimo że |
      mimo iż | jednakże | niemniej | z kolei | za to | jednakowoż | pomimo że | aczkolwiek`,
    condition: `
      jeśli | jeżeli | gdyby | o ile | pod warunkiem | pod warunkiem że | chyba że | dopóki | dopóty |
      w razie | w przypadku | w wypadku | jeśli tylko | tylko jeśli | tylko wtedy | dopiero wtedy |
      dopiero po | dopiero gdy | dopiero kiedy | tylko pod warunkiem | gdy tylko | skoro tylko | bez czego |
      w zamian za | zanim | z zastrzeżeniem że | kiedy tylko | byle`,
    purpose: `aby | żeby | by | ażeby | w celu | po to by | po to aby | celem`,
    relative: `
      który | która | które | którzy | którego | której | któremu | którym | którą | których | którymi | kto |
      czyj | czyja | gdzie | dokąd | skąd | co`,
    that: `że | iż | jakoby`,
    because: `
      ponieważ | bo | gdyż | bowiem | dlatego że | z powodu tego że | jako że | kiedy | gdy | po tym jak |
      zanim | odkąd | podczas gdy | w związku z tym że | skoro | ponadto gdy`,
    accordingTo: `
      według | zdaniem | wedle | jak poinformowa{ł,ła,li,ło,no} | jak poda{ł,ła,li,je,ją,no,ło} |
      jak twierdz{i,ą} | jak przekaza{ł,ła,li} | jak powiedzia{ł,ła} | jak zaznaczy{ł,ła} | jak pisz{e,ą} |
      jak donos{i,zą} | zgodnie z | w opinii | w ocenie | na podstawie danych | cytowan{y,a} przez |
      powołując się na | za agencją | z relacji | jak zapewnia{,ją} | wedle szacunków | według szacunków |
      jak wynika z | jak ocenia{,ją}`,
    former: `
      były | byłego | byłemu | byłym | była | byłej | byłą | byłych | eks | ówczesn{y,ego,emu,ym,a,ej,ą} |
      poprzedni{,ego,emu,m,a,ej,ą} | zmarł{y,ego,emu,ym,a,ej,ą} | świętej pamięci | dawn{y,ego,emu,ym,a,ej,ą} |
      eksprezydent* | ekspremier* | eksminist* | obalon{y,ego,emu,ym} | emerytowan{y,ego,emu,ym} |
      w stanie spoczynku`,
    acting: `
      pełniąc{y,ego,emu,ym,a,ej,ą} obowiązki | p o | tymczasow{y,ego,emu,ym,a,ej,ą} |
      ustępując{y,ego,emu,ym,a,ej,ą} | urzędując{y,ego,emu,ym,a,ej,ą} | elekt | prezydent elekt |
      nowo wybran{y,ego,emu,ym,a,ej,ą} | nowo mianowan{y,ego} | obecn{y,ego,emu,ym,a,ej,ą} | nowy |
      przyszł{y,ego,emu,ym,a,ej,ą} | przejściow{y,ego,emu,ym} | aktualn{y,ego}`,
    deputy: `
      wice | wiceminist* | wicepremier* | wiceprezydent* | wiceszef* | zastępc{a,y,ę,ą,om,ów} |
      zastępczyni{,ę,ą} | pierwsz{y,ego,emu,ym} zastępc{a,y,ę,ą} | podsekretarz{,a,em,owi} | wiceprzewodnicz*`,
    honorific: `
      pan{,a,em,u,owie} | pani{,ą} | doktor{,a,em,owi} | dr | prof | profesor{,a,em,owi} | gen |
      generał{,a,em,owi} | gen broni | gen dyw | gen bryg | generał {broni,dywizji,brygady} | adm |
      admirał{,a,em,owi} | kontradmirał{,a} | płk | pułkownik{,a,iem,owi} | ppłk | podpułkownik{,a} | mjr |
      major{,a,em,owi} | kpt | kapitan{,a,em,owi} | por | porucznik{,a,iem} | ppor | sierż | sierżant{,a,em} |
      marszał{ek,ka,kiem,kowi} | sir | lord{,a} | lady | książ{ę,ęcia,ę} | księżn{a,ej,ą} | szejk{,a,iem} |
      ks | ksiądz | księdz{a,u,em} | kard | kardynał{,a,em} | abp | arcybiskup{,a,em} | metropolit{a,y} |
      następc{a,y,ę,ą} tronu | jego wysokość | jego świątobliwość | red | inż | mgr`,
    additional: `
      kolejn{y,a,e,ych,ego,ej,ą,ymi} | dodatkow{o,y,a,e,ych,ego,ej,ą} | jeszcze | następn{y,a,e,ych} |
      dalsz{y,a,e,ych,ego} | ponadto | oprócz tego | plus | now{y,a,e,ych,ego,ej,ą} | nadto | inn{e,ych} |
      reszt{a,ę,y}`,
    total: `
      łącznie | w sumie | ogółem | razem | w ogólnej sumie | łączn{a,ej,ą,y,ego,e} | w całości | sumarycznie |
      całkowit{a,ej,y,ego,ą} | całość | zsumowan*`,
    each: `każd{y,a,e,ego,ej,emu,ą,ym} | po równo | na głowę`,
    he: `on | jego | jemu | mu | go | nim | niego | niemu`,
    she: `ona | jej | ją | nią | niej`,
    they: `oni | one | ich | im | nimi | nich`,
    it: `ono`,
    his: `
      jego | jej | ich | swój | swoja | swoje | swojego | swojej | swojemu | swoim | swoich | swoimi | swoją |
      swe | swego | swej | swym | swych | swą`,
    both: `
      obaj | oba | obie | obu | obydwa | obydwie | obydwu | oboje | obojga | obiema | obie strony | obu stron |
      obydwie strony | obydwu stron`,
    among: `
      w tym | między innymi | m in | wśród | takie jak | takich jak | w szczególności | włącznie z |
      łącznie z | na przykład | np | takimi jak | wśród nich | a mianowicie | zwłaszcza`,
    unconditional: `
      bezwarunkow{y,ego,emu,ym,e,a,ej,ą,o} | bez warunków wstępnych | bez żadnych warunków |
      bez stawiania warunków | bez warunków | bez zastrzeżeń`,
    nobody: `
      nikt | nikogo | nikomu | nikim | żaden | żadna | żadne | żadnego | żadnej | żadną | żadnemu | nikt z |
      żaden z | żadna z | żadne z`,
  },
  goods: {
    missiles: `
      rakiet{a,y,ę,ą,om,ami,ach} | rakiet | rakiecie | pocisk{,u,i,ów,om,ami} |
      pocisk{,i,ów,ami} {manewrując*,rakietow*,balistyczn*,kierowan*,przeciwpancern*,przeciwlotnicz*} |
      pocisk{,i,ów,ami} dalekiego zasięgu | Stinger{,y,ów,ami} | stinger{y,ów,ami} | Javelin{,y,ów} |
      javelin{y,ów,ami} | Storm Shadow | SCALP | ATACMS | ATACMS{y,ów} | Taurus{,y,ów} | taurus{y,ów,ami} |
      Tomahawk{,i,ów} | tomahawk{i,ów} | Piorun{,y,ów,ami} | piorun{ów} | Brimstone | Harpoon{,y,ów} | NLAW |
      Iskander{,y,ów} | iskander{y,ów,ami} | Kalibr{,y} | kalibr{y,ów} | Kindżał{,y,ów} | kindżał{y,ów} |
      Hellfire | AMRAAM | Neptun{,y}`,
    rockets: `pocisk{i,ów} niekierowan* | rakiet{y,} niekierowan* | GMLRS`,
    tanks: `
      czołg{,u,i,ów,om,ami,ach,iem} | Leopard* | leopard{,a,y,ów,om,ami,ach,em} | Abrams{,y,ów} |
      abrams{y,ów,ami,om} | Challenger{,y,ów} | challenger{y,ów,ami} | Leclerc{,i} | T 72 | PT 91 | Twardy |
      T 64 | T 90 | M 84`,
    howitzers: `
      haubic{a,y,ę,ą,e,om,ami} | haubic | armatohaubic{a,y,ę,e,} | Krab{,y,ów,ami} | krab{y,ów,ami} |
      Caesar{,y,ów} | cezar{y,ów} | Panzerhaubitze | PzH | Zuzana | Archer{,y,ów} | M777 | AHS |
      moździerz{,e,y,a,ami} | samobieżn{e,ych} {haubic*,dział*} | Rak{i,ów}`,
    guns: `
      dział{o,a,om,ami} | dział | armat{a,y,ę,} | karabin{ów,y} maszynow{ych,e} |
      dział{a,ek,ka,kami} przeciwlotnicz* | Gepard{,y,ów} | gepard{y,ów}`,
    shells: `
      pocisk{i,ów,ami} artyleryjsk{ie,ich,imi} | amunicj{a,i,ę,ą} artyleryjsk{a,iej,ą} |
      nabo{je,jów,i} artyleryjsk* | granat{y,ów}`,
    rounds: `nabo{je,jów,i,jami} | sztuk amunicji | strzał{ów} | sztuki amunicji`,
    ammunition: `amunicj{a,i,ę,ą}`,
    drones: `
      dron{,a,u,em,y,ów,om,ami,ach} | bezzałogow{iec,ca,ce,ców,com,cami} |
      bezzałogow{y,ego,e,ych,ymi} {statk*,samolot*,aparat*} | BSP | Bayraktar{,y,ów} | bayraktar{y,ów,ami} |
      Shahed{,y,ów} | shahed{y,ów,ami} | szahed{y,ów,ami} | Warmate | FlyEye | amunicj{a,i,ę} krążąc{a,ej,ą} |
      kwadrokopter*`,
    'fighter jets': `
      myśliw{iec,ca,cem,ce,ców,com,cami} | F 16 | F 35 | MiG | MiG{i,ów,ami,a} | MiG 29 | migi | migów |
      MIG 29 | Mirage | mirage'y | Gripen{,y,ów} | gripen{y,ów,ami} | Rafale | Eurofighter{,y} | Su 27 |
      Su 35 | FA 50 | samolot{,y,ów} {bojow*,myśliwsk*} | odrzutow{iec,ce,ców,ca} | bombow{iec,ce,ców}`,
    helicopters: `
      śmigłow{iec,ca,ce,ców,com,cami} | helikopter{,a,y,ów,om,ami} | Mi 8 | Mi 24 | Mi 17 | Black Hawk |
      Apache | Sea King`,
    'armoured vehicles': `
      transporter{,y,ów,ami} | transporter{,y,ów,ami} opancerzon* | wóz bojowy | wozów bojowych | wozy bojowe |
      wozami bojowymi | bojow{y,e,ych,ymi} woz* | pojazd{,y,ów,ami} opancerzon{y,e,ych,ymi} |
      opancerzon{y,e,ych,ymi} {pojazd*,woz*,transporter*} | BWP | KTO | Rosomak{,i,ów,ami} |
      rosomak{i,ów,ami} | Bradley{,e,ów} | Marder{,y,ów} | Stryker{,y,ów} | Bushmaster | CV90 | MRAP | M113 |
      Borsuk{,i}`,
    launchers: `
      wyrzutni{a,e,ę,ą,om,ami} | wyrzutni | HIMARS{,y,ów} | HIMARS | himars{y,ów,ami} | M270 | MLRS |
      artyleri{a,i,ę} rakietow{a,ej,ą} | Grad{,y} | systemy rakietowe | systemów rakietowych | Langusta`,
    'grenade launchers': `granatnik{,i,ów,om,ami} | Carl Gustaf | Panzerfaust | Komar{,y} | RPG`,
    'air-defence systems': `
      system{,y,ów,em,ami,u} obrony {powietrznej,przeciwlotniczej,przeciwrakietowej} |
      system{,y,ów,ami} przeciwlotnicz{y,e,ych,ymi} | zestaw{,y,ów,ami} przeciwlotnicz{y,e,ych,ymi} |
      zestaw{,y,ów} przeciwrakietow* | bateri{a,i,e,ę,ą,ami} Patriot* | bateri{a,i,e,ę,ą,ami} |
      Patriot{,y,ów,ami} | patriot{y,ów,ami} | IRIS T | NASAMS | SAMP T | S 300 | S 400 | Hawk{,i} | Crotale |
      Żelazn{a,ej,ą} Kopuł* | obron{a,y,ę,ą,ie} przeciwlotnicz{a,ej,ą} | OPL`,
    radars: `radar{,u,y,ów,ami,owi} | stacj{a,i,e} radiolokacyjn*`,
    mines: `min{y,ami,om} | min {przeciwpiechotn*,przeciwpancern*,lądow*,morsk*}`,
    bombs: `bomb{a,y,ę,ą,om,ami} | bomb | bomb{y,} {kierowan*,lotnicz*,szybując*,kasetow*} | amunicj{a,i,ę} kasetow*`,
    rifles: `karabin{,y,ów,ami,u} | karabin{ki,ków} | broni strzeleckiej | Grot{,y,ów}`,
    boats: `łód{ź,ki,ek,kami} | łodzi | łodzie | kut{er,ry,rów} | okręt{y,ów} patrolow* | ponton{y,ów}`,
    helmets: `hełm{,y,ów,ami} | kamizel{ek,ki} kuloodporn* | kamizel{ki,ek}`,
    soldiers: `
      żołnierz{,e,y,a,em,om,ami,ach} | wojskow{ych,i,ym,ymi} | rekru{ci,tów,tom,tami} | spadochroniarz{e,y} |
      komandos{i,ów} | poborow{ych,i} | bojownik rządow* | mundurow{ych} | kawalerzyst*`,
    peacekeepers: `rozjemc{y,ów} | błękitn{ych,e,ymi} hełm{ów,y,ami} | żołnierz{y,e} sił pokojowych | żołnierz{y,e} misji`,
    'police officers': `policjan{t,ta,ci,tów,tom,tami} | funkcjonariusz{,e,y,om,ami} | żandarm{ów,i,ami}`,
    observers: `obserwator{,zy,ów,om,ami}`,
    battalions: `batalion{,u,y,ów,em,ami}`,
    brigades: `brygad{a,y,ę,ą,om,ami} | brygad`,
    companies: `kompani{a,i,e,ę,ą}`,
    engineers: `saper{,zy,ów,om,ami} | inżynier{,owie,ów,om,ami}`,
    advisers: `dorad{ca,cy,ców,com,cami} | dorad{cy,ców} wojskow* | ekspert{,ów,om,ami} | eksperci`,
    instructors: `instruktor{,zy,ów,om,ami,a}`,
    staff: `pracowni{k,ka,cy,ków,kom,kami} | personel{,u,em} | specjali{ści,stów,stom,stami} | członków personelu`,
    ships: `
      okręt{,u,y,ów,om,ami,ach,em} | statk{i,ów,om,ami,iem,u} | statek | fregat{a,y,ę,ą} | fregat |
      korwet{a,y,ę} | niszczyciel{,e,i} | trałow{iec,ce,ców} | lotniskow{iec,ca,ce} | tankow{iec,ca,ce,ców} |
      jednost{ka,ki,ek} pływając*`,
    aircraft: `samolot{,u,y,ów,om,ami,ach,em} | maszyn{,y,ami} | transportow{iec,ce,ców} | odrzutow{ce,ców}`,
    trucks: `ciężarów{ka,ki,ek,kę,kami} | tir{y,ów,ami} | ciężarow{ych,e} {pojazd*,samochod*}`,
    vehicles: `pojazd{,u,y,ów,om,ami} | samochod{y,ów,ami} | samochód | wóz | woz{y,ów,ami} | aut{a,o} | sztuk sprzętu`,
    tonnes: `ton{,a,y,ę,om,ami}`,
    tents: `namiot{,y,ów,ami}`,
    blankets: `koc{e,ów,y,ami}`,
    generators: `generator{,y,ów,ami} | agregat{,y,ów,ami} | transformator{,y,ów,ami}`,
    doctors: `lekarz{,e,y,om,ami} | medyk{,ów,ami} | medyc{y} | lekar{ek,ki}`,
    beds: `łóż{ek,ka,kami}`,
    meals: `posił{ek,ki,ków} | racj{i,e} żywnościow{ych,e} | porcj{i,e}`,
    vaccines: `szczepion{ek,ki,kami} | daw{ek,ki} szczepion* | daw{ek,ki}`,
    houses: `dom{ów,y,ami} | mieszka{ń,nia} | domk{ów,i}`,
    prisoners: `jeńc{ów,y,om,ami,a} | zakładni{ków,cy,kom,kami,ka,czek} | więźn{iów,iowie,iom,iami} | osadzon{ych}`,
    people: `
      os{oba,oby,ób,obom,obami,obach,obę} | lud{zi,zie,ziom,źmi,ziach} | mieszka{ńców,ńcy,ńcom,niec,nka,nki} |
      cywil{ów,e} | dziec{i,iom,ko,ka} | kobiet{,y,a} | uchodźc{ów,y,om,ami} | bojownik{ów,i} |
      bojowni{cy,ków} | istnień | obywatel{i,e} | turyst{ów,y}`,
    civilians: `cywil{ów,e,i,om,ami} | osób cywilnych | ludności cywilnej | cywiln{ych,e} {osób,mieszka*,ofiar*} | cywil`,
    leaders: `przywódc{ów,y,om,ami} | lider{ów,zy} | szefów państw | prezydent{ów,a} | premier{ów,zy}`,
    ministers: `minist{rów,rowie,rom,rami,ra}`,
    countries: `kraj{ów,e,om,ami,ach,} | państw{,a,om,ami,ach,o}`,
    participants: `
      delegacj{i,e,a} | uczestni{ków,cy,kom,kami} | przedstawiciel{i,e} | delegat{ów} | organizacj{i,e,a} |
      podmiot{ów,y}`,
  },
  offices: {
    'head-of-state': `
      prezydent{,a,owi,em,cie,ów,om,ami} | prezydenci | prezydent{ka,ki,kę,ką} | głow{a,y,ę,ą,ie} państwa |
      kr{ól,óla,ólem,ólowi,ólu} | królow{a,ej,ą} | emir{,a,em,owi} | sułtan{,a,em} | cesarz{,a,em} |
      papież{,a,em,owi,u} | ojciec święty | ojc{a,em,u} święt{ego,ym,emu} | wielki książę | monarch{a,y,ę} |
      książ{ę,ęcia,ęciem} | amerykański przywódca | ukraiński przywódca | rosyjski przywódca |
      przywódc{a,y,ę,ą} {Rosji,Ukrainy,USA,Chin,Turcji,Białorusi,kraju,państwa,junty,Korei,Syrii} |
      przywódc{a,y,ę,ą} | najwyższ{y,ego,emu,ym} przywódc{a,y,ę,ą} | gospodarz{,a,em} Białego Domu |
      szef{,a,em} junty | ajatollah{,a} | patriarch{a,y} ekumeniczn*`,
    'head-of-government': `
      premier{,a,owi,em,ze,ów,om,ami,ka,kę} | premierzy | szef{,a,owi,em,owa,ową,owej} rządu |
      szef{,a,em,owa} _ rządu | prezes{,a,owi,em} Rady Ministrów | kanclerz{,a,owi,em,u,e} |
      minist{er,ra} stanu | prem | szefowie rządów | szefów rządów | pierwsz{y,ego,emu,ym} minist{er,ra,rem} |
      taoiseach`,
    'foreign-minister': `
      minist{er,ra,rowi,rem,rze,rowie,rów,rom,rami} spraw zagranicznych |
      szef{,a,owi,em,owa,owej,ową,owie,ów} {MSZ,dyplomacji,resortu dyplomacji,polskiej dyplomacji} |
      szef{,a,owi,em,owa,owej,ową,owie,ów} _ {MSZ,dyplomacji} | sekretarz{,a,owi,em,} stanu |
      sekretarz stanu USA | szef{,a,em} Departamentu Stanu |
      wysok{i,iego,im,a,iej,ą} przedstawiciel{,a,em,ka,ki} |
      minist{er,ra,rem} {dyplomacji,do spraw zagranicznych} | szef{,a,owa,em} unijnej dyplomacji | minister SZ`,
    'defence-minister': `
      minist{er,ra,rowi,rem,rze,rowie,rów,rom,rami} obrony |
      minist{er,ra,rowi,rem,rze,rowie,rów} obrony narodowej |
      szef{,a,owi,em,owa,owej,owie,ów} {MON,resortu obrony,ministerstwa obrony,Pentagonu} |
      szef{,a,owi,em,owa} _ resortu obrony | szef{,a,em} _ MON | sekretarz{,a,owi,em} obrony |
      sekretarz{,a,owi,em} wojny | minist{er,ra} sił zbrojnych | minist{er,ra,rem} wojny`,
    minister: `
      minist{er,ra,rowi,rem,rze,rowie,rów,rom,rami} | minister{ka,kę,ki} |
      wiceminist{er,ra,rowi,rem,rze,rowie,rów} | wiceminist{er,ra,rem} {spraw zagranicznych,obrony} |
      wicepremier{,a,owi,em,zy} | wiceszef{,a,em,owa,owej} {MSZ,MON,dyplomacji,resortu} |
      podsekretarz{,a,em} stanu | zastępc{a,y,ę,ą} {ministra,szefa MSZ,sekretarza stanu} |
      komisarz{,a,em,e,y} | unijn{y,ego} komisarz* |
      minist{er,ra,rem} {finansów,gospodarki,energii,infrastruktury,rozwoju,spraw wewnętrznych,sprawiedliwości,zdrowia,handlu} |
      szef{,a,em,owa} {resortu,MSWiA,ministerstwa} | sekretarz{,a,em} skarbu`,
    envoy: `
      specjaln{y,ego,emu,ym,a,ej} {wysłanni*,przedstawiciel*} | wysłanni{k,ka,kowi,kiem,cy,ków,czka,czki} |
      specwysłannik | negocjator{,a,owi,em,zy,ów,ka} | główn{y,ego,emu,ym} negocjator{,a,em} |
      pełnomocni{k,ka,kiem,czka} | stał{y,ego,emu,ym,a,ej} przedstawiciel{,a,em,ka,ki} |
      szef{,a,em,owa} delegacji | przewodnicząc{y,ego,emu,ym,a,ej} delegacji | szef{,a,em} _ delegacji |
      mediator{,a,em} | emisariusz{,a,e} | specjaln{y,ego} koordynator{,a} | ambasador{,a} przy ONZ`,
    'head-of-organisation': `
      sekretarz{,a,owi,em} generaln{y,ego,emu,ym} |
      szef{,a,owi,em,owa,owej,ową} {NATO,ONZ,Komisji Europejskiej,KE,Rady Europejskiej,MAEA,MFW,OBWE,WHO,Sojuszu,UNHCR,Parlamentu Europejskiego,misji} |
      przewodnicząc{y,ego,emu,ym,a,ej,ą} {Komisji Europejskiej,KE,Komisji,Rady Europejskiej,Parlamentu Europejskiego,Unii Afrykańskiej,OBWE,Zgromadzenia} |
      przewodnicząc{y,ego,emu,ym,a,ej,ą} | dyrektor{,a,em,ka} generaln{y,ego,ym,a} |
      wysok{i,iego,im} komisarz{,a,em} | prezes{,a,em} {Banku,EBC,EBOR,EBI} |
      dyrektor{,a,ka} zarządzając{y,ego,a} | dyrektor{,a,ka} wykonawcz{y,ego,a} |
      prezydent{,a,em} {Komisji Europejskiej,Rady Europejskiej}`,
    spokesperson: `
      rzeczni{k,ka,kowi,kiem,cy,ków,czka,czki,czkę,czką} |
      rzeczni{k,ka,czka,czki} {prasow*,MSZ,MON,rządu,Kremla,Pentagonu} | sekretarz{,a,em} prasow{y,ego,ym,a} |
      sekretarz prasowa | szef{,owa} biura prasowego`,
    'military-chief': `
      szef{,a,owi,em,owie,ów} {sztabu,sztabów,Sztabu Generalnego,sztabu generalnego,sił zbrojnych} |
      naczeln{y,ego,emu,ym} dowódc{a,y,ę,ą} | głównodowodząc{y,ego,emu,ym} |
      dowódc{a,y,ę,ą} {sił*,armii,wojsk,operacji,misji,lotnictwa,marynarki} | dowódc{a,y,ę,ą} |
      przewodnicząc{y,ego} {Kolegium Połączonych Szefów,komitetu wojskowego} | szef{,a,em} Kolegium Połączonych`,
    'party-leader': `
      lider{,a,owi,em,ka,ki,kę,ką} {partii,opozycji,PiS,PO,KO,PSL,Lewicy,Konfederacji,ruchu,Hamasu,rebeliantów,laburzystów,konserwatystów} |
      przewodnicząc{y,ego,emu,ym,a,ej} {partii,klubu,ugrupowania} | prezes{,a,owi,em,ka} {partii,PiS,PSL} |
      szef{,a,em,owa} {partii,klubu,frakcji,biura politycznego} | lider{,a,owi,em,ka,ki} |
      współprzewodnicząc{y,ego,a} | przywódc{a,y,ę,ą} {partii,opozycji,ruchu,Hamasu,rebeliantów}`,
    legislator: `
      pos{eł,ła,łem,łowi,łowie,łów,łanka,łanki} | senator{,a,em,owi,owie,ów,ka} | kongresmen{,a,em} |
      deputowan{y,ego,ym,a,i,ych} | europos{eł,ła,łem,łowie,łów,łanka} | parlamentarzyst{a,y,ów,ka} |
      marszał{ek,ka,kiem,kowi} {Sejmu,Senatu} |
      przewodnicząc{y,ego,emu,ym,a} {parlamentu,izby,Dumy,Rady Najwyższej,Knesetu,komisji} | spiker{,a,em,ka} |
      człon{ek,ka} {parlamentu,izby,Kongresu}`,
    other: `
      ambasador{,a,owi,em,ze,owie,ów,ka} | burmistrz{,a,em,owi} | mer{,a,em,owi} | prezydent{,a} miasta |
      prezydent{,a,em} {Warszawy,Krakowa,Gdańska,Wrocławia,Poznania} | gubernator{,a,em,owi} |
      wojewod{a,y,ę,ą} | starost{a,y} | generał{,a,owi,em} | gen | gen {broni,dyw,bryg} | pułkownik{,a,iem} |
      płk | ppłk | podpułkownik{,a} | major{,a,em} | mjr | kpt | kapitan{,a,em} | admirał{,a,em} |
      dorad{ca,cy,cę,cą,czyni} | asystent{,a,em} |
      szef{,a,owi,em,owa,owej,ową} {kancelarii,biura,BBN,CIA,wywiadu,administracji,gabinetu,agencji,KPRM,policji,MI6,SBU,FSB,kancelarii prezydenta,banku} |
      szef{,a,owi,em,owa,owej,ową,owie} | sekretarz{,a,owi,em} {Rady,RBNiO,Rady Bezpieczeństwa} |
      prokurator{,a,em,ka} | prokurator{,a} generaln{y,ego} | sędzi{a,ego,emu,ów,ą} | koordynator{,a,em,ka} |
      dyrektor{,a,em,owi,ka} | rzecznik praw | ombudsman{,a} | patriarch{a,y,ę} | metropolit{a,y,ę} |
      arcybiskup{,a,em} | kardynał{,a,em} | konsul{,a,em} | wiceprezydent{,a,em,owi} |
      pierwsz{a,ej,ą} dam{a,y,ę} | prefekt{,a,em} | radn{y,ego,a} | instruktor{,a,em} | dyplomat{a,y,ę,ą,ka} |
      sierż | sierżant{,a} | porucznik{,a} | por | urzędni{k,ka,czka} | komendant{,a,em} | prezes{,a,em,ka} |
      współpracowni{k,ka}`,
  },
  subjects: {
    ceasefire: `ogień | ognia | rozlew{,u} krwi | działań wojennych | działania wojenne`,
    'military-aid': `dozbrajani* | dalekiego zasięgu`,
    'economic-pressure': `rop{a,y,ę,ą} | gaz{,u,em} | handel | handl{u,em} | import{,u,em} | eksport{,u,em} | flot{a,y} cieni`,
    'frozen-assets': `reparacyjn* | reparacj*`,
    'alliance-membership': `neutraln{y,a,e,ego,ej,ym} | integracj{a,i,ę,ą} europejsk*`,
    negotiations: `dyplomacj{a,i,ę,ą}`,
  },
} as const satisfies PackWords;
