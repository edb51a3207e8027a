import type { PackWords } from '../pack.js';

/** Polish verbs: finite forms, infinitives, gerunds, active participles and nouns of action. */
export const verbs = {
  SAY: `
    mówi{ć,ę,,ą,my,ł,ła,ło,li,ły,łby,łaby,liby,ąc*} |
    powie{dzieć,m,,dzą,my,dział,działa,działo,dzieli,działy,działby,działaby,dzieliby,dziawszy} |
    zapowie{dzieć,m,,dzą,my,dział,działa,działo,dzieli,działy,działby,działaby,dzieliby,dziawszy} |
    oświadcza{ć,m,,ją,my,ł*,li*,jąc*} | oświadcz{yć,ę,y,ą,ymy,ył*,yli*,ywszy} |
    stwierdza{ć,m,,ją,my,ł*,li*,jąc*} | stwierdz{ić,ę,i,ą,imy,ił*,ili*,iwszy} |
    podkreśla{ć,m,,ją,my,ł*,li*,jąc*} | podkreśl{ić,ę,i,ą,imy,ił*,ili*,iwszy} |
    doda{wać,ję,je,ją,jemy,wał,wała,wało,wali,wały,wałby,wałaby,waliby,jąc*} |
    doda{ć,m,,dzą,my,ł,ła,ło,li,ły,łby,łaby,liby,wszy} |
    pis{ać,zę,ze,zą,zemy,ał,ała,ało,ali,ały,ałby,ałaby,aliby,ząc*} |
    napis{ać,zę,ze,zą,zemy,ał,ała,ało,ali,ały,ałby,ałaby,aliby,awszy} |
    inform{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} | poinform{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy} |
    zaznacza{ć,m,,ją,my,ł*,li*,jąc*} | zaznacz{yć,ę,y,ą,ymy,ył*,yli*,ywszy} | zauważa{ć,m,,ją,my,ł*,li*,jąc*} |
    zauważ{yć,ę,y,ą,ymy,ył*,yli*,ywszy} | wyjaśnia{ć,m,,ją,my,ł*,li*,jąc*} | wyjaśni{ć,ę,,ą,my,ł*,li*,wszy} |
    tłumacz{yć,ę,y,ą,ymy,ył*,yli*,ąc*} | wytłumacz{yć,ę,y,ą,ymy,ył*,yli*,ywszy} |
    przypomina{ć,m,,ją,my,ł*,li*,jąc*} |
    przypomn{ieć,ę,i,ą,imy,iał,iała,iało,ieli,iały,iałby,iałaby,ieliby,iawszy} |
    przyzna{wać,ję,je,ją,jemy,wał*,wali*,jąc*} | przyzna{ć,m,,ją,my,ł*,li*,wszy} |
    odpowiada{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*} |
    odpowie{dzieć,m,,dzą,my,dział,działa,działo,dzieli,działy,działby,działaby,dzieliby,dziawszy} |
    koment{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} | skoment{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy} |
    wskaz{ywać,uję,uje,ują,ujemy,ywał*,ywali*,ując*} |
    wska{zać,żę,że,żą,żemy,zał,zała,zało,zali,zały,załby,załaby,zaliby,zawszy} |
    relacjon{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} |
    zrelacjon{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy} | zapewnia{ć,m,,ją,my,ł*,li*,jąc*} |
    zapewni{ć,ę,,ą,my,ł*,li*,wszy} | przekon{ywać,uję,uje,ują,ujemy,ywał*,ywali*,ując*} |
    uważa{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*} |
    sądz{ić,ę,i,ą,imy,ił,iła,iło,ili,iły,iłby,iłaby,iliby,ąc*} |
    ocenia{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*} | oceni{ć,ę,,ą,my,ł,ła,ło,li,ły,łby,łaby,liby,wszy} |
    ostrzega{ć,m,,ją,my,ł*,li*,jąc*} | ostrze{c,gę,że,gą,żemy,gł*,gli*,gwszy} |
    zastrzega{ć,m,,ją,my,ł*,li*,jąc*} | zastrze{c,gę,że,gą,żemy,gł*,gli*,gwszy} |
    argument{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} | powtarza{ć,m,,ją,my,ł*,li*,jąc*} |
    powtórz{yć,ę,y,ą,ymy,ył*,yli*,ywszy} | precyz{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} |
    sprecyz{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy} |
    doprecyz{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owawszy} |
    konklud{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} |
    skonklud{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy} |
    podsumow{ywać,uję,uje,ują,ujemy,ywał*,ywali*,ując*} | podsum{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy} |
    raport{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} | zaraport{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy} |
    cyt{ować,uję,uje,ują,ujemy,ował,owała,owało,owali,owały,owałby,owałaby,owaliby,ując*} |
    zacyt{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy} |
    dziel{ić,ę,i,ą,imy,ił,iła,iło,ili,iły,iłby,iłaby,iliby,ąc*} się |
    się dziel{ić,ę,i,ą,imy,ił,iła,iło,ili,iły,iłby,iłaby,iliby,ąc*} |
    podziel{ić,ę,i,ą,imy,ił*,ili*,iwszy} się | się podziel{ić,ę,i,ą,imy,ił*,ili*,iwszy} |
    wypowie{dzieć,m,,dzą,my,dział,działa,działo,dzieli,działy,działby,działaby,dzieliby,dziawszy} się |
    się wypowie{dzieć,m,,dzą,my,dział,działa,działo,dzieli,działy,działby,działaby,dzieliby,dziawszy} |
    wypowiada{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*} się |
    się wypowiada{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*} |
    wyra{zić,żę,zi,żą,zimy,ził,ziła,ziło,zili,ziły,ziłby,ziłaby,ziliby,ziwszy} {opinię,zdanie} |
    da{ć,m,,dzą,my,ł,ła,ło,li,ły,łby,łaby,liby,wszy} do zrozumienia |
    dawa{ć,ł,ła,ło,li,ły,łby,łaby,liby} do zrozumienia | daj{ę,e,ą,emy,ąc*} do zrozumienia |
    zwróc{ić,ę,i,ą,imy,ił,iła,iło,ili,iły,iłby,iłaby,iliby,iwszy} uwagę |
    zwraca{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*} uwagę |
    akcent{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} | zaakcent{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy} |
    nadmienia{ć,m,,ją,my,ł*,li*,jąc*} | nadmieni{ć,ę,,ą,my,ł*,li*,wszy} |
    wspomn{ieć,ę,i,ą,imy,iał,iała,iało,ieli,iały,iałby,iałaby,ieliby,iawszy} |
    wspomina{ć,m,,ją,my,ł*,li*,jąc*} | żart{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} |
    zażart{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy} | ripost{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} |
    przypuszcza{ć,m,,ją,my,ł*,li*,jąc*} | spekul{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} |
    opowie{dzieć,m,,dzą,my,dział,działa,działo,dzieli,działy,działby,działaby,dzieliby,dziawszy} |
    opowiada{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*} | wylicza{ć,m,,ją,my,ł*,li*,jąc*} |
    wyzna{wać,ję,je,ją,jemy,wał*,wali*,jąc*} | wyzna{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,wszy} |
    dorzuc{ić,ę,i,ą,imy,ił*,ili*,iwszy} | narzeka{ć,m,,ją,my,ł*,li*,jąc*} |
    skarż{yć,ę,y,ą,ymy,ył,yła,yło,yli,yły,yłby,yłaby,yliby,ąc*} się |
    się skarż{yć,ę,y,ą,ymy,ył,yła,yło,yli,yły,yłby,yłaby,yliby,ąc*} |
    dzięk{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} | podzięk{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy} |
    rzuc{ić,ę,i,ą,imy,ił,iła,iło,ili,iły,iłby,iłaby,iliby,iwszy} | poda{ł,ła,ło,li,ły,je,ją} | podano |
    powiadomi{ł,ła,li,ły} | poinformowano | czytamy w | głosi oświadczenie | jak poda{ł,ła,li,je} | napisano |
    w rozmowie z {dziennikarzami,PAP,Reuters,BBC,CNN} | zakomunikowa{ł,ła,li} | komuniku{je,ją}`,
  ANNOUNCE: `
    ogłasza{ć,m,,ją,my,ł*,li*,jąc*} | ogłos{ić,zę,i,zą,imy,ił,iła,iło,ili,iły,iłby,iłaby,iliby,iwszy} |
    zapowiada{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*} |
    zapowie{dzieć,m,,dzą,my,dział,działa,działo,dzieli,działy,działby,działaby,dzieliby,dziawszy} |
    anons{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owawszy} | ujawnia{ć,m,,ją,my,ł*,li*,jąc*} |
    ujawni{ć,ę,,ą,my,ł,ła,ło,li,ły,łby,łaby,liby,wszy} | potwierdza{ć,m,,ją,my,ł*,li*,jąc*} |
    potwierdz{ić,ę,i,ą,imy,ił*,ili*,iwszy} | proklam{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owawszy} |
    publik{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} | opublik{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy} |
    obwie{ścić,szczę,ści,szczą,ścimy,ścił*,ścili*,ściwszy} | obwieszcza{ć,m,,ją,my,ł*,li*,jąc*} |
    powiadamia{ć,m,,ją,my,ł*,li*,jąc*} | powiadomi{ć,ę,,ą,my,ł*,li*,wszy} |
    deklar{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} | zadeklar{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy} |
    upubliczni{ć,ę,,ą,my,ł*,li*,wszy} | poda{ć,m,,dzą,ł,ła,li,ły} ... do wiadomości |
    do wiadomości ... poda{m,,dzą,ł,ła,li,ły} |
    poda{ć,m,,dzą,my,ł,ła,ło,li,ły,łby,łaby,liby,wszy} do publicznej wiadomości |
    wyda{ć,m,,dzą,ł,ła,li,ły} ... {oświadczenie,komunikat} |
    {oświadczenie,komunikat} ... wyda{m,,dzą,ł,ła,li,ły} |
    wyda{wać,je,ją,wał,wała,wali,wały} ... {oświadczenie,komunikat} |
    {oświadczenie,komunikat} ... wyda{je,ją,wał,wała,wali,wały} |
    inform{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} o |
    poinform{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy} o | złoż{yć,y,ą,ył,yła,yli,yły} ... oświadczenie |
    oświadczenie ... złoż{y,ą,ył,yła,yli,yły} | składa{ć,m,,ją,ł,ła,li,ły} ... oświadczenie |
    oświadczenie ... składa{m,,ją,ł,ła,li,ły} | przedstawi{ć,,ą,ł*,li*} ... {raport,szczegóły,kwotę} |
    {raport,szczegóły,kwotę} ... przedstawi{,ą,ł*,li*} | odtajni{ć,ę,,ą,my,ł*,li*,wszy} |
    komunik{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} |
    zakomunik{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy} |
    doni{eść,osę,esie,osą,esiemy,ósł,osła,osło,eśli,osły,ósłby,osłaby,eśliby,óswszy} |
    donos{ić,zę,i,zą,imy,ił,iła,iło,ili,iły,iłby,iłaby,iliby,ząc*} |
    zameld{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy} | zapowied{ź,zi,zią}`,
  PROVIDE: `
    przekaz{ywać,uję,uje,ują,ujemy,ywał*,ywali*,ując*,ywanie,ywania,ywaniu,ywaniem} |
    przeka{zać,żę,że,żą,żemy,zał*,zali*,zawszy,zanie,zania,zaniu,zaniem} |
    dostarcza{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    dostarcz{yć,ę,y,ą,ymy,ył*,yli*,ywszy,enie,enia,eniu,eniem} |
    udziela{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    udziel{ić,ę,i,ą,imy,ił*,ili*,iwszy,enie,enia,eniu,eniem} |
    zapewnia{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} | zapewni{ć,ę,,ą,my,ł*,li*,wszy,enie,enia,eniu,eniem} |
    dawa{ć,ł,ła,ło,li,ły,łby,łaby,liby,nie,nia,niu,niem} | daj{ę,e,ą,emy,ąc*} |
    odda{wać,ję,je,ją,jemy,wał,wała,wało,wali,wały,wałby,wałaby,waliby,jąc*,wanie,wania,waniu,waniem} |
    odda{ć,m,,dzą,my,ł,ła,ło,li,ły,łby,łaby,liby,wszy,nie,nia,niu,niem} |
    wysyła{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*,nie,nia,niu,niem} |
    wysła{ć,ł,ła,ło,li,ły,łby,łaby,liby,wszy,nie,nia,niu,niem} | wyśl{ę,e,ą,emy} |
    posyła{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*,nie,nia,niu,niem} |
    posła{ć,ł,ła,ło,li,ły,łby,łaby,liby,wszy,nie,nia,niu,niem} | pośl{ę,e,ą,emy} |
    przysyła{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    przy{słać,ślę,śle,ślą,ślemy,słał*,słali*,sławszy,słanie,słania,słaniu,słaniem} |
    wręcza{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*,nie,nia,niu,niem} |
    wręcz{yć,ę,y,ą,ymy,ył,yła,yło,yli,yły,yłby,yłaby,yliby,ywszy,enie,enia,eniu,eniem} |
    sprzeda{wać,ję,je,ją,jemy,wał*,wali*,jąc*,wanie,wania,waniu,waniem} |
    sprzeda{ć,m,,dzą,my,ł,ła,ło,li,ły,łby,łaby,liby,wszy,nie,nia,niu,niem} |
    dar{ować,uję,uje,ują,ujemy,ował,owała,owało,owali,owały,owałby,owałaby,owaliby,ując*,owanie,owania,owaniu,owaniem} |
    podar{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} |
    ofiar{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} |
    ofiarow{ywać,uję,uje,ują,ujemy,ywał*,ywali*,ując*,ywanie,ywania,ywaniu,ywaniem} |
    zaopatr{ywać,uję,uje,ują,ujemy,ywał*,ywali*,ując*,ywanie,ywania,ywaniu,ywaniem} |
    zaopatrz{yć,ę,y,ą,ymy,ył*,yli*,ywszy,enie,enia,eniu,eniem} |
    dowi{eźć,ozę,ezie,ozą,eziemy,ózł,ozła,ozło,eźli,ozły,ózłby,ozłaby,eźliby,ózwszy,ezienie,ezienia,ezieniu,ezieniem} |
    przywi{eźć,ozę,ezie,ozą,eziemy,ózł,ozła,ozło,eźli,ozły,ózłby,ozłaby,eźliby,ózwszy,ezienie,ezienia,ezieniu,ezieniem} |
    przewo{zić,żę,zi,żą,zimy,ził*,zili*,żąc*,żenie,żenia,żeniu,żeniem} |
    przewi{eźć,ozę,ezie,ozą,eziemy,ózł,ozła,ozło,eźli,ozły,ózłby,ozłaby,eźliby,ózwszy,ezienie,ezienia,ezieniu,ezieniem} |
    wnos{ić,i,zą,ił,iła,ili,iły,zenie} ... wkład | wkład ... wnos{i,zą,ił,iła,ili,iły} |
    wni{eść,esie,osą,ósł,osła,eśli,osły,esienie} ... wkład | wkład ... wni{esie,osą,ósł,osła,eśli,osły} |
    świadcz{yć,y,ą,ył*,yli*,enie} ... pomoc | pomoc ... świadcz{y,ą,ył*,yli*} |
    podziel{ić,ę,i,ą,imy,ił*,ili*,iwszy,enie,enia,eniu,eniem} się |
    się podziel{ić,ę,i,ą,imy,ił*,ili*,iwszy,enie,enia,eniu,eniem} |
    dziel{ić,ę,i,ą,imy,ił,iła,iło,ili,iły,iłby,iłaby,iliby,ąc*,enie,enia,eniu,eniem} się |
    się dziel{ić,ę,i,ą,imy,ił,iła,iło,ili,iły,iłby,iłaby,iliby,ąc*,enie,enia,eniu,eniem} |
    przerzuca{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    przerzuc{ić,ę,i,ą,imy,ił*,ili*,iwszy,enie,enia,eniu,eniem} |
    uzbraja{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    uzbro{ić,ję,i,ją,imy,ił,iła,iło,ili,iły,iłby,iłaby,iliby,iwszy,jenie,jenia,jeniu,jeniem} |
    wyposaża{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    wyposaż{yć,ę,y,ą,ymy,ył*,yli*,ywszy,enie,enia,eniu,eniem} |
    kier{ować,uje,ują,ował*,owali*,owanie} ... {pomoc,sprzęt,transport} |
    {pomoc,sprzęt,transport} ... kier{uje,ują,ował*,owali*} |
    skier{ować,uje,ują,ował*,owali*,owanie} ... {pomoc,sprzęt,transport} |
    {pomoc,sprzęt,transport} ... skier{uje,ują,ował*,owali*} |
    dokłada{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*,nie,nia,niu,niem} |
    dołoż{yć,ę,y,ą,ymy,ył,yła,yło,yli,yły,yłby,yłaby,yliby,ywszy,enie,enia,eniu,eniem} |
    wystawi{ć,ę,,ą,my,ł*,li*,wszy,enie,enia,eniu,eniem} | wystawia{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    ofer{ować,uje,ują,ował*,owali*,owanie} ... pomoc | pomoc ... ofer{uje,ują,ował*,owali*} |
    wspomaga{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    wspom{óc,ogę,oże,ogą,ożemy,ógł,ogła,ogło,ogli,ogły,ógłby,ogłaby,ogliby,ógwszy} |
    pomaga{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*,nie,nia,niu,niem} |
    przy{jść,jdę,jdzie,jdą,jdziemy,szedł,szła,szło,szli,szły,szedłby,szłaby,szliby,szedłszy} z pomocą |
    przychodz{ić,ę,i,ą,imy,ił*,ili*,ąc*,enie,enia,eniu,eniem} z pomocą |
    pospiesz{yć,ę,y,ą,ymy,ył*,yli*,ąc*,enie,enia,eniu,eniem} z pomocą |
    pospiesz{yć,ę,y,ą,ymy,ył*,yli*,ywszy,enie,enia,eniu,eniem} z pomocą |
    eksport{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owanie,owania,owaniu,owaniem} |
    wyeksport{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} |
    rozda{ć,m,,dzą,my,ł,ła,ło,li,ły,łby,łaby,liby,wszy,nie,nia,niu,niem} |
    rozda{wać,ję,je,ją,jemy,wał*,wali*,jąc*,wanie,wania,waniu,waniem} |
    użycza{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*,nie,nia,niu,niem} |
    użycz{yć,ę,y,ą,ymy,ył,yła,yło,yli,yły,yłby,yłaby,yliby,ywszy,enie,enia,eniu,eniem} |
    odstąpi{ć,ę,,ą,my,ł*,li*,wszy,enie,enia,eniu,eniem} |
    odstęp{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owanie,owania,owaniu,owaniem} |
    doposaża{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    doposaż{yć,ę,y,ą,ymy,ył*,yli*,ywszy,enie,enia,eniu,eniem} |
    ekspedi{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} |
    wyekspedi{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} | da | dam | damy |
    dadzą | dał | dała | dało | dali | dały | dałby | daliby | pomog{ę,ą,ło,ła,li,ły} | pomoże | pomożemy |
    pomógł | pomógłby | polec{ą,i} na Ukrainę | na Ukrainę ... polec{ą,i} | do Ukrainy ... trafi{,ą} |
    trafi{,ą} na Ukrainę | trafi{,ą} do {Ukrainy,Kijowa,Gazy,Sudanu,osób} | sprzedaż{,y,ą} |
    dostaw{a,y,ę,ą,om,ami,ach} | dostaw | wysyłk{a,i,ę,ą} | przekazani{e,a,u,em} | zaopatrzeni{e,a,u,em} |
    darowizn{a,y,ę,ą}`,
  PLEDGE: `
    obiec{ywać,uję,uje,ują,ujemy,ywał*,ywali*,ując*} | obieca{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,wszy} |
    przyobieca{ć,m,,ją,my,ł*,li*,wszy} | zobowiąz{ywać,uję,uje,ują,ujemy,ywał*,ywali*,ując*} |
    zobowią{zać,żę,że,żą,żemy,zał*,zali*,zawszy} | przyrzeka{ć,m,,ją,my,ł*,li*,jąc*} |
    przyrze{c,knę,knie,kną,kniemy,kł*,kli*,kwszy} | gwarant{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} |
    zagwarant{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy} | ślub{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} |
    przysięga{ć,m,,ją,my,ł*,li*,jąc*} |
    przysi{ąc,ęgnę,ęgnie,ęgną,ęgniemy,ągł,ęgła,ęgło,ęgli,ęgły,ągłby,ęgłaby,ęgliby,ągwszy} |
    deklar{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} | zadeklar{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy} |
    złoż{yć,y,ą,ył,yła,yli,yły} ... {deklaracj*,obietnic*,zobowiązani*} |
    {deklaracj*,obietnic*,zobowiązani*} ... złoż{y,ą,ył,yła,yli,yły} |
    składa{ć,m,,ją,ł,ła,li,ły} ... {deklaracj*,obietnic*,zobowiązani*} |
    {deklaracj*,obietnic*,zobowiązani*} ... składa{m,,ją,ł,ła,li,ły} |
    wzi{ąć,ął,ęła,ęło,ęli,ęły,ąłby,ęłaby,ęliby,ąwszy} na siebie | wezm{ę,ą} na siebie | weźmie{,my} na siebie |
    bra{ć,ł,ła,ło,li,ły,łby,łaby,liby} na siebie | bior{ę,ą,ąc*} na siebie | bierze{,my} na siebie |
    pod{jąć,ejmę,ejmie,ejmą,ejmiemy,jął,jęła,jęło,jęli,jęły,jąłby,jęłaby,jęliby,jąwszy} się |
    się pod{jąć,ejmę,ejmie,ejmą,ejmiemy,jął,jęła,jęło,jęli,jęły,jąłby,jęłaby,jęliby,jąwszy} |
    podejm{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} się |
    się podejm{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} |
    pod{jąć,ejmie,ejmą,jął,jęła,jęli,jęły} ... zobowiązani* |
    zobowiązani* ... pod{ejmie,ejmą,jął,jęła,jęli,jęły} | podejm{ować,uje,ują,ował*,owali*} ... zobowiązani* |
    zobowiązani* ... podejm{uje,ują,ował*,owali*} | da{ć,m,,dzą,ł,ła,li,ły} ... {słowo,gwarancje,obietnicę} |
    {słowo,gwarancje,obietnicę} ... da{m,,dzą,ł,ła,li,ły} |
    dawa{ć,ł,ła,li,ły} ... {słowo,gwarancje,obietnicę} | daj{e,ą} ... {słowo,gwarancje,obietnicę} |
    {słowo,gwarancje,obietnicę} ... dawa{ł,ła,li,ły} | {słowo,gwarancje,obietnicę} ... daj{e,ą} |
    zapewni{ć,ę,,ą,my,ł*,li*,wszy} o gotowości | potwierdz{ić,i,ą,ił*,ili*} ... zobowiązani* |
    zobowiązani* ... potwierdz{i,ą,ił*,ili*} | przyjm{ować,uje,ują,ował*,owali*} ... zobowiązani* |
    zobowiązani* ... przyjm{uje,ują,ował*,owali*} | przyj{ąć,mie,mą,ął,ęła,ęli,ęły} ... zobowiązani* |
    zobowiązani* ... przyj{mie,mą,ął,ęła,ęli,ęły} | deklaracj{a,i,ę,ą,e,om} pomocy |
    zobowiązani{e,a,u,em,ami} | obietnic{a,y,ę,ą,e,ami} | obietnic | przyrzeczeni{e,a}`,
  OFFER: `
    ofer{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} | zaofer{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy} |
    propon{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} | zapropon{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy} |
    zgłos{ić,i,zą,ił,iła,ili,iły} ... {gotowość,chęć} | {gotowość,chęć} ... zgłos{i,zą,ił,iła,ili,iły} |
    zgłasza{ć,m,,ją,ł*,li*} ... {gotowość,chęć} | {gotowość,chęć} ... zgłasza{m,,ją,ł*,li*} |
    wyra{zić,zi,żą,ził,ziła,zili,ziły} ... {gotowość,chęć} |
    {gotowość,chęć} ... wyra{zi,żą,ził,ziła,zili,ziły} | wyraża{ć,m,,ją,ł,ła,li,ły} ... {gotowość,chęć} |
    {gotowość,chęć} ... wyraża{m,,ją,ł,ła,li,ły} | deklar{ować,uje,ują,ował*,owali*} ... gotowość |
    gotowość ... deklar{uje,ują,ował*,owali*} | zadeklar{ować,uje,ują,ował*,owali*} ... gotowość |
    gotowość ... zadeklar{uje,ują,ował*,owali*} | wystąpi{ć,ę,,ą,my,ł*,li*,wszy} z ofertą |
    złoż{yć,y,ą,ył,yła,yli,yły} ... ofert* | ofert* ... złoż{y,ą,ył,yła,yli,yły} |
    składa{ć,m,,ją,ł,ła,li,ły} ... ofert* | ofert* ... składa{m,,ją,ł,ła,li,ły} | ofert{a,y,ę,ą,om} | ofert |
    propozycj{a,i,ę,ą,e} pomocy`,
  ALLOCATE: `
    przeznacza{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    przeznacz{yć,ę,y,ą,ymy,ył*,yli*,ywszy,enie,enia,eniu,eniem} |
    przyzna{wać,ję,je,ją,jemy,wał*,wali*,jąc*,wanie,wania,waniu,waniem} |
    przyzna{ć,m,,ją,my,ł*,li*,wszy,nie,nia,niu,niem} |
    wyasygn{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} |
    asygn{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owanie,owania,owaniu,owaniem} |
    wydziela{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    wydziel{ić,ę,i,ą,imy,ił*,ili*,iwszy,enie,enia,eniu,eniem} |
    zarezerw{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} |
    rezerw{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owanie,owania,owaniu,owaniem} |
    odblok{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} |
    odblokow{ywać,uję,uje,ują,ujemy,ywał*,ywali*,ując*,ywanie,ywania,ywaniu,ywaniem} |
    uruchomi{ć,,ą,ł*,li*,enie} ... {środki,fundusze,pieniądze,transz*,linię} |
    {środki,fundusze,pieniądze,transz*,linię} ... uruchomi{,ą,ł*,li*} |
    uruchamia{ć,m,,ją,ł*,li*,nie} ... {środki,fundusze,pieniądze,transz*,linię} |
    {środki,fundusze,pieniądze,transz*,linię} ... uruchamia{m,,ją,ł*,li*} |
    wypłac{ić,ę,i,ą,imy,ił*,ili*,iwszy,enie,enia,eniu,eniem} |
    wypłaca{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} | uwolni{ć,,ą,ł,ła,li,ły,enie} ... {środki,fundusze} |
    {środki,fundusze} ... uwolni{,ą,ł,ła,li,ły} | zapis{ać,ze,zą,ał,ała,ali,ały,anie} ... w budżecie |
    w budżecie ... zapis{ze,zą,ał,ała,ali,ały} |
    zabezpiecz{yć,y,ą,ył*,yli*,enie} ... {środki,w budżecie,pieniądze} |
    {środki,w budżecie,pieniądze} ... zabezpiecz{y,ą,ył*,yli*} |
    wyłoż{yć,ę,y,ą,ymy,ył,yła,yło,yli,yły,yłby,yłaby,yliby,ywszy,enie,enia,eniu,eniem} |
    wykłada{ć,m,,ją,ł,ła,li,ły,nie} ... {pieniądze,środki} | {pieniądze,środki} ... wykłada{m,,ją,ł,ła,li,ły} |
    przela{ć,m,,ją,ł,ła,li,ły,nie} ... {środki,pieniądze} | {środki,pieniądze} ... przela{m,,ją,ł,ła,li,ły} |
    rozdyspon{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} |
    rozdziela{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    rozdziel{ić,ę,i,ą,imy,ił*,ili*,iwszy,enie,enia,eniu,eniem} |
    skier{ować,uje,ują,ował*,owali*,owanie} ... {środki,pieniądze,mln,milion*} |
    {środki,pieniądze,mln,milion*} ... skier{uje,ują,ował*,owali*} |
    kier{ować,uje,ują,ował*,owali*,owanie} ... {środki,pieniądze,mln,milion*} |
    {środki,pieniądze,mln,milion*} ... kier{uje,ują,ował*,owali*} |
    wygospodar{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} | pójdzie na |
    pójdzie z {budżetu,unijnego,kasy} | pójdą z {budżetu,unijnego,kasy} | pójd{ą} na |
    trafi {na pomoc,na zakup,do osób} | przeznaczeni{e,a,u,em} | pochodz{i,ą} z budżetu`,
  APPROVE: `
    zatwierdza{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    zatwierdz{ić,ę,i,ą,imy,ił*,ili*,iwszy,enie,enia,eniu,eniem} |
    aprob{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owanie,owania,owaniu,owaniem} |
    zaaprob{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} |
    akcept{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owanie,owania,owaniu,owaniem} |
    zaakcept{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} |
    ratyfik{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owawszy,owanie,owania,owaniu,owaniem} |
    autoryz{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owawszy,owanie,owania,owaniu,owaniem} |
    zezwala{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    zezwol{ić,ę,i,ą,imy,ił*,ili*,iwszy,enie,enia,eniu,eniem} |
    pozwala{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    pozwol{ić,ę,i,ą,imy,ił*,ili*,iwszy,enie,enia,eniu,eniem} |
    usankcjon{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} |
    uchwala{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    uchwal{ić,ę,i,ą,imy,ił*,ili*,iwszy,enie,enia,eniu,eniem} |
    przyjm{ować,uje,ują,ował*,owali*,owanie} ... {ustaw*,rezolucj*,uchwał*,deklaracj*,budżet*,oświadczeni*} |
    {ustaw*,rezolucj*,uchwał*,deklaracj*,budżet*,oświadczeni*} ... przyjm{uje,ują,ował*,owali*} |
    przyj{ąć,mie,mą,ął,ęła,ęli,ęły,ęcie} ... {ustaw*,rezolucj*,uchwał*,deklaracj*,budżet*,oświadczeni*} |
    {ustaw*,rezolucj*,uchwał*,deklaracj*,budżet*,oświadczeni*} ... przyj{mie,mą,ął,ęła,ęli,ęły} |
    przegłos{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} |
    głos{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owanie,owania,owaniu,owaniem} za |
    zagłos{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} za |
    opowie{dzieć,m,,dzą,my,dział,działa,działo,dzieli,działy,działby,działaby,dzieliby,dziawszy,dzianie,dziania,dzianiu,dzianiem} się za |
    da{ć,m,,dzą,ł,ła,li,ły,nie} ... {zielone światło,zgodę,zezwolenie,pozwolenie,błogosławieństwo} |
    {zielone światło,zgodę,zezwolenie,pozwolenie,błogosławieństwo} ... da{m,,dzą,ł,ła,li,ły} |
    dawa{ć,ł,ła,li,ły,nie} ... {zielone światło,zgodę,zezwolenie,pozwolenie} |
    daj{e,ą} ... {zielone światło,zgodę,zezwolenie,pozwolenie} |
    {zielone światło,zgodę,zezwolenie,pozwolenie} ... dawa{ł,ła,li,ły} |
    {zielone światło,zgodę,zezwolenie,pozwolenie} ... daj{e,ą} |
    zapal{ić,i,ą,ił,iła,ili,iły,enie} ... zielone światło | zielone światło ... zapal{i,ą,ił,iła,ili,iły} |
    udziel{ić,i,ą,ił*,ili*,enie} ... {zgody,zezwolenia,pozwolenia} |
    {zgody,zezwolenia,pozwolenia} ... udziel{i,ą,ił*,ili*} |
    udziela{ć,m,,ją,ł*,li*,nie} ... {zgody,zezwolenia,pozwolenia} |
    {zgody,zezwolenia,pozwolenia} ... udziela{m,,ją,ł*,li*} |
    wyda{ć,m,,dzą,ł,ła,li,ły,nie} ... {zgodę,zezwolenie,decyzj*} |
    {zgodę,zezwolenie,decyzj*} ... wyda{m,,dzą,ł,ła,li,ły} |
    wyra{zić,zi,żą,ził,ziła,zili,ziły,żenie} ... zgodę | zgodę ... wyra{zi,żą,ził,ziła,zili,ziły} |
    wyraża{ć,m,,ją,ł,ła,li,ły,nie} ... zgodę | zgodę ... wyraża{m,,ją,ł,ła,li,ły} |
    pod{jąć,ejmie,ejmą,jął,jęła,jęli,jęły,jęcie} ... {decyzj*,uchwał*} |
    {decyzj*,uchwał*} ... pod{ejmie,ejmą,jął,jęła,jęli,jęły} |
    podejm{ować,uje,ują,ował*,owali*,owanie} ... {decyzj*,uchwał*} |
    {decyzj*,uchwał*} ... podejm{uje,ują,ował*,owali*} |
    zdecyd{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} |
    decyd{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owanie,owania,owaniu,owaniem} |
    postanowi{ć,ę,,ą,my,ł*,li*,wszy,enie,enia,eniu,eniem} |
    postanawia{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    upoważni{ć,ę,,ą,my,ł*,li*,wszy,enie,enia,eniu,eniem} | upoważnia{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    podpis{ać,ze,zą,ał*,ali*,anie} ... {ustaw*,dekret*,rozporządzeni*} |
    {ustaw*,dekret*,rozporządzeni*} ... podpis{ze,zą,ał*,ali*} |
    pop{rzeć,rze,rą,arł,arła,arli,arły,arcie} ... w głosowaniu |
    w głosowaniu ... pop{rze,rą,arł,arła,arli,arły} |
    klepn{ąć,ę,ie,ą,iemy,ął,ęła,ęło,ęli,ęły,ąłby,ęłaby,ęliby,ąwszy,ięcie,ięcia,ięciu,ięciem} |
    zatwierdzeni{e,a,u,em} | ratyfikacj{a,i,ę,ą} | zezwoleni{e,a,u,em} | pozwoleni{e,a,u,em} |
    zgod{a,y,ę,ą,zie} parlamentu | aprobat{a,y,ę,ą} | głosowani{e,a,u,em} | decyzj{a,i,ę,ą,e}`,
  SIGN: `
    podpis{ywać,uję,uje,ują,ujemy,ywał*,ywali*,ując*,ywanie,ywania,ywaniu,ywaniem} |
    podpis{ać,zę,ze,zą,zemy,ał*,ali*,awszy,anie,ania,aniu,aniem} |
    paraf{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owawszy,owanie,owania,owaniu,owaniem} |
    zawiera{ć,m,,ją,ł*,li*,nie} ... {umow*,porozumieni*,układ*,kontrakt*} |
    {umow*,porozumieni*,układ*,kontrakt*} ... zawiera{m,,ją,ł*,li*} |
    zaw{rzeć,rę,rze,rą,rzemy,arł,arła,arło,arli,arły,arłby,arłaby,arliby,arwszy,arcie,arcia,arciu,arciem} |
    sygn{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owawszy,owanie,owania,owaniu,owaniem} |
    złoż{yć,y,ą,ył,yła,yli,yły,enie} ... podpis* | podpis* ... złoż{y,ą,ył,yła,yli,yły} |
    składa{ć,m,,ją,ł,ła,li,ły,nie} ... podpis* | podpis* ... składa{m,,ją,ł,ła,li,ły} |
    sfinaliz{ować,uje,ują,ował*,owali*,owanie} ... {umow*,kontrakt*} |
    {umow*,kontrakt*} ... sfinaliz{uje,ują,ował*,owali*} |
    zakontrakt{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} |
    podpisani{e,a,u,em} | parafowani{e,a,u,em} | zawarci{e,a,u,em}`,
  DEPLOY: `
    rozmieszcza{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    rozmie{ścić,szczę,ści,szczą,ścimy,ścił*,ścili*,ściwszy,szczenie,szczenia,szczeniu,szczeniem} |
    rozlokow{ywać,uję,uje,ują,ujemy,ywał*,ywali*,ując*,ywanie,ywania,ywaniu,ywaniem} |
    rozlok{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} |
    dyslok{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owawszy,owanie,owania,owaniu,owaniem} |
    przedyslok{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} |
    stacjon{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owanie,owania,owaniu,owaniem} |
    wysyła{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*,nie,nia,niu,niem} |
    wysła{ć,ł,ła,ło,li,ły,łby,łaby,liby,wszy,nie,nia,niu,niem} | wyśl{ę,e,ą,emy} |
    posyła{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*,nie,nia,niu,niem} |
    posła{ć,ł,ła,ło,li,ły,łby,łaby,liby,wszy,nie,nia,niu,niem} | pośl{ę,e,ą,emy} |
    deleg{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owanie,owania,owaniu,owaniem} |
    oddeleg{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} |
    wydeleg{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} |
    kier{ować,uje,ują,ował*,owali*,owanie} ... {żołnierz*,wojsk*,kontyngent*,okręt*,misj*} |
    {żołnierz*,wojsk*,kontyngent*,okręt*,misj*} ... kier{uje,ują,ował*,owali*} |
    skier{ować,uje,ują,ował*,owali*,owanie} ... {żołnierz*,wojsk*,kontyngent*,okręt*,misj*} |
    {żołnierz*,wojsk*,kontyngent*,okręt*,misj*} ... skier{uje,ują,ował*,owali*} |
    przerzuca{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    przerzuc{ić,ę,i,ą,imy,ił*,ili*,iwszy,enie,enia,eniu,eniem} |
    ściągn{ąć,ie,ą,ął,ęła,ęli,ęły,ięcie} ... {wojsk*,żołnierz*} |
    {wojsk*,żołnierz*} ... ściągn{ą,ął,ęła,ęli,ęły} | ściąga{ć,m,,ją,ł,ła,li,ły,nie} ... {wojsk*,żołnierz*} |
    {wojsk*,żołnierz*} ... ściąga{m,,ją,ł,ła,li,ły} | wystawia{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    wystawi{ć,ę,,ą,my,ł*,li*,wszy,enie,enia,eniu,eniem} |
    wprowadz{ić,i,ą,ił*,ili*,enie} ... {wojsk*,żołnierz*,siły} |
    {wojsk*,żołnierz*,siły} ... wprowadz{i,ą,ił*,ili*} |
    wprowadza{ć,m,,ją,ł*,li*,nie} ... {wojsk*,żołnierz*,siły} |
    {wojsk*,żołnierz*,siły} ... wprowadza{m,,ją,ł*,li*} |
    patrol{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owanie,owania,owaniu,owaniem} |
    mobiliz{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owanie,owania,owaniu,owaniem} |
    zmobiliz{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} |
    przemie{ścić,szczę,ści,szczą,ścimy,ścił*,ścili*,ściwszy,szczenie,szczenia,szczeniu,szczeniem} |
    przemieszcza{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} | pełni{ć,,ą,ł,ła,li,ły,enie} ... {służbę,dyżur} |
    {służbę,dyżur} ... pełni{,ą,ł,ła,li,ły} | wyrusz{yć,ę,y,ą,ymy,ył*,yli*,ywszy,enie,enia,eniu,eniem} |
    wyrusza{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    rusz{yć,ę,y,ą,ymy,ył,yła,yło,yli,yły,yłby,yłaby,yliby,ywszy,enie,enia,eniu,eniem} w drogę |
    wzmocni{ć,,ą,ł*,li*,enie} ... {flankę,kontyngent} | {flankę,kontyngent} ... wzmocni{,ą,ł*,li*} |
    wzmacnia{ć,ją,ł*,li*,nie} ... {flankę,kontyngent} | {flankę,kontyngent} ... wzmacnia{ją,ł*,li*} |
    zakwater{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} |
    rozstawi{ć,ę,,ą,my,ł*,li*,wszy,enie,enia,eniu,eniem} | rozstawia{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    wydziel{ić,i,ą,ił*,ili*,enie} ... {kontyngent,żołnierz*,siły} |
    {kontyngent,żołnierz*,siły} ... wydziel{i,ą,ił*,ili*} | pojed{zie,ą,ziemy} | polec{i,ą} na misję |
    rozmieszczeni{e,a,u,em} | dyslokacj{a,i,ę,ą} | wysłani{e,a,u,em} | obecność wojskow{a,ej,ą} |
    przerzut{,u,em}`,
  TRAIN: `
    szkol{ić,ę,i,ą,imy,ił,iła,iło,ili,iły,iłby,iłaby,iliby,ąc*,enie,enia,eniu,eniem} |
    wyszkol{ić,ę,i,ą,imy,ił*,ili*,iwszy,enie,enia,eniu,eniem} |
    przeszkol{ić,ę,i,ą,imy,ił*,ili*,iwszy,enie,enia,eniu,eniem} |
    przeszkala{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    tren{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owanie,owania,owaniu,owaniem} |
    wytren{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} |
    ćwicz{yć,ę,y,ą,ymy,ył,yła,yło,yli,yły,yłby,yłaby,yliby,ąc*,enie,enia,eniu,eniem} |
    instru{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owanie,owania,owaniu,owaniem} |
    poinstru{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} |
    przygotow{ywać,uje,ują,ywał*,ywali*,ywanie} ... {żołnierz*,pilot*,rekrut*} |
    {żołnierz*,pilot*,rekrut*} ... przygotow{uje,ują,ywał*,ywali*} |
    przygot{ować,uje,ują,ował*,owali*,owanie} ... {żołnierz*,pilot*,rekrut*} |
    {żołnierz*,pilot*,rekrut*} ... przygot{uje,ują,ował*,owali*} |
    przechodz{ić,i,ą,ił*,ili*,enie} ... {szkolenie,kurs*,przeszkolenie} |
    {szkolenie,kurs*,przeszkolenie} ... przechodz{i,ą,ił*,ili*} |
    prz{ejść,ejdzie,ejdą,szedł,eszła,eszli,eszły} ... {szkolenie,kurs*,przeszkolenie} |
    {szkolenie,kurs*,przeszkolenie} ... prz{ejdzie,ejdą,szedł,eszła,eszli,eszły} |
    ukończ{yć,y,ą,ył*,yli*,enie} ... {szkolenie,kurs*} | {szkolenie,kurs*} ... ukończ{y,ą,ył*,yli*} |
    ucz{yć,y,ą,ył,yła,yli,yły,enie} ... {żołnierz*,pilot*} | {żołnierz*,pilot*} ... ucz{y,ą,ył,yła,yli,yły} |
    naucz{yć,y,ą,ył,yła,yli,yły,enie} ... {żołnierz*,pilot*} |
    {żołnierz*,pilot*} ... naucz{y,ą,ył,yła,yli,yły} | prowadz{ić,i,ą,ił*,ili*,enie} ... szkoleni* |
    szkoleni* ... prowadz{i,ą,ił*,ili*} | szkoleni{e,a,u,em,ach} | szkoleń | przeszkoleni{e,a,u}`,
  FUND: `
    finans{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owanie,owania,owaniu,owaniem} |
    sfinans{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} |
    dofinans{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} |
    dofinansow{ywać,uję,uje,ują,ujemy,ywał*,ywali*,ując*,ywanie,ywania,ywaniu,ywaniem} |
    współfinans{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owawszy,owanie,owania,owaniu,owaniem} |
    opłaca{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*,nie,nia,niu,niem} |
    opłac{ić,ę,i,ą,imy,ił,iła,iło,ili,iły,iłby,iłaby,iliby,iwszy,enie,enia,eniu,eniem} |
    płac{ić,ę,i,ą,imy,ił,iła,iło,ili,iły,iłby,iłaby,iliby,ąc*,enie,enia,eniu,eniem} |
    zapłac{ić,ę,i,ą,imy,ił*,ili*,iwszy,enie,enia,eniu,eniem} |
    inwest{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owanie,owania,owaniu,owaniem} |
    zainwest{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} |
    wyda{wać,je,ją,wał,wała,wali,wały,wanie} ... {mln,milion*,mld,miliard*,pieniądz*} |
    {mln,milion*,mld,miliard*,pieniądz*} ... wyda{je,ją,wał,wała,wali,wały} |
    wyda{ć,m,,dzą,ł,ła,li,ły,nie} ... {mln,milion*,mld,miliard*,pieniądz*} |
    {mln,milion*,mld,miliard*,pieniądz*} ... wyda{m,,dzą,ł,ła,li,ły} |
    łoż{yć,ę,y,ą,ymy,ył,yła,yło,yli,yły,yłby,yłaby,yliby,ąc*,enie,enia,eniu,eniem} |
    wyłoż{yć,ę,y,ą,ymy,ył,yła,yło,yli,yły,yłby,yłaby,yliby,ywszy,enie,enia,eniu,eniem} |
    pokry{ć,je,ją,ł,ła,li,ły,cie} ... koszt* | koszt* ... pokry{je,ją,ł,ła,li,ły} |
    pokrywa{ć,m,,ją,ł*,li*,nie} ... koszt* | koszt* ... pokrywa{m,,ją,ł*,li*} |
    ponos{ić,i,zą,ił,iła,ili,iły,zenie} ... koszt* | koszt* ... ponos{i,zą,ił,iła,ili,iły} |
    poni{eść,esie,osą,ósł,osła,eśli,osły,esienie} ... koszt* | koszt* ... poni{esie,osą,ósł,osła,eśli,osły} |
    sponsor{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owanie,owania,owaniu,owaniem} |
    zasponsor{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} |
    subsydi{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owanie,owania,owaniu,owaniem} |
    kredyt{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owanie,owania,owaniu,owaniem} |
    skredyt{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} |
    wykłada{ć,m,,ją,ł,ła,li,ły,nie} ... pieniądz* | pieniądz* ... wykłada{m,,ją,ł,ła,li,ły} |
    zrefund{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} |
    refund{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owanie,owania,owaniu,owaniem} |
    zrekompens{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} |
    rekompens{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owanie,owania,owaniu,owaniem} |
    zrzuc{ić,ę,i,ą,imy,ił,iła,iło,ili,iły,iłby,iłaby,iliby,iwszy,enie,enia,eniu,eniem} się |
    się zrzuc{ić,ę,i,ą,imy,ił,iła,iło,ili,iły,iłby,iłaby,iliby,iwszy,enie,enia,eniu,eniem} |
    zrzuca{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*,nie,nia,niu,niem} się |
    się zrzuca{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*,nie,nia,niu,niem} |
    złoż{yć,ę,y,ą,ymy,ył,yła,yło,yli,yły,yłby,yłaby,yliby,ywszy,enie,enia,eniu,eniem} się na |
    składa{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*,nie,nia,niu,niem} się na ... koszt* |
    zebra{ć,ł,ła,li,ły,nie} ... {mln,milion*,mld,miliard*,pieniądz*,środki,fundusze} |
    zbi{erze,orą} ... {mln,milion*,mld,miliard*,pieniądz*,środki,fundusze} |
    {mln,milion*,mld,miliard*,pieniądz*,środki,fundusze} ... zebra{ł,ła,li,ły} |
    {mln,milion*,mld,miliard*,pieniądz*,środki,fundusze} ... zbi{erze,orą} |
    zbiera{ć,m,,ją,ł,ła,li,ły,nie} ... {mln,milion*,mld,miliard*,pieniądz*,środki,fundusze} |
    {mln,milion*,mld,miliard*,pieniądz*,środki,fundusze} ... zbiera{m,,ją,ł,ła,li,ły} |
    wpłac{ić,ę,i,ą,imy,ił,iła,iło,ili,iły,iłby,iłaby,iliby,iwszy,enie,enia,eniu,eniem} |
    wpłaca{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*,nie,nia,niu,niem} |
    zasil{ić,i,ą,ił,iła,ili,iły,enie} ... {fundusz*,budżet*} |
    {fundusz*,budżet*} ... zasil{i,ą,ił,iła,ili,iły} | zasila{ć,m,,ją,ł,ła,li,ły,nie} ... {fundusz*,budżet*} |
    {fundusz*,budżet*} ... zasila{m,,ją,ł,ła,li,ły} |
    spłac{ić,ę,i,ą,imy,ił,iła,iło,ili,iły,iłby,iłaby,iliby,iwszy,enie,enia,eniu,eniem} |
    finansowani{e,a,u,em} | dofinansowani{e,a,u} | wpłat{a,y,ę,ą} | na koszt {budżetu,państwa,podatnika} |
    wspiera finansowo`,
  BUY: `
    kup{ować,uję,uje,ują,ujemy,ował,owała,owało,owali,owały,owałby,owałaby,owaliby,ując*,owanie,owania,owaniu,owaniem} |
    kupi{ć,ę,,ą,my,ł,ła,ło,li,ły,łby,łaby,liby,wszy,enie,enia,eniu,eniem} |
    zakup{ywać,uję,uje,ują,ujemy,ywał*,ywali*,ując*,ywanie,ywania,ywaniu,ywaniem} |
    zakupi{ć,ę,,ą,my,ł,ła,ło,li,ły,łby,łaby,liby,wszy,enie,enia,eniu,eniem} |
    nabywa{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*,nie,nia,niu,niem} |
    nab{yć,ędę,ędzie,ędą,ędziemy,ył,yła,yło,yli,yły,yłby,yłaby,yliby,ywszy,ycie,ycia,yciu,yciem} |
    zamawia{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    zamówi{ć,ę,,ą,my,ł,ła,ło,li,ły,łby,łaby,liby,wszy,enie,enia,eniu,eniem} |
    pozyska{ć,m,,ją,my,ł*,li*,wszy,nie,nia,niu,niem} |
    pozysk{iwać,uję,uje,ują,ujemy,iwał*,iwali*,ując*,iwanie,iwania,iwaniu,iwaniem} |
    dokupi{ć,ę,,ą,my,ł,ła,ło,li,ły,łby,łaby,liby,wszy,enie,enia,eniu,eniem} |
    skup{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owanie,owania,owaniu,owaniem} |
    skupi{ć,,ą,ł,ła,li,ły,enie} ... {broń,amunicj*} | {broń,amunicj*} ... skupi{,ą,ł,ła,li,ły} |
    złoż{yć,y,ą,ył,yła,yli,yły,enie} ... zamówieni* | zamówieni* ... złoż{y,ą,ył,yła,yli,yły} |
    składa{ć,m,,ją,ł,ła,li,ły,nie} ... zamówieni* | zamówieni* ... składa{m,,ją,ł,ła,li,ły} |
    import{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owanie,owania,owaniu,owaniem} |
    zaimport{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} |
    sprowadza{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    sprowadz{ić,ę,i,ą,imy,ił*,ili*,iwszy,enie,enia,eniu,eniem} |
    zakontrakt{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} |
    kontrakt{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owanie,owania,owaniu,owaniem} |
    podpis{ać,ze,zą,ał*,ali*,anie} ... kontrakt* | kontrakt* ... podpis{ze,zą,ał*,ali*} |
    zakup{,u,em,ie,y,ów,om,ami,ach} | kupn{o,a,u,em} | nabyci{e,a,u} | zamówieni{e,a,u,em,ach} | zamówień |
    import{,u,em}`,
  CONSIDER: `
    rozważa{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    rozważ{yć,ę,y,ą,ymy,ył*,yli*,ywszy,enie,enia,eniu,eniem} |
    rozpatr{ywać,uję,uje,ują,ujemy,ywał*,ywali*,ując*,ywanie,ywania,ywaniu,ywaniem} |
    rozpatrz{yć,ę,y,ą,ymy,ył*,yli*,ywszy,enie,enia,eniu,eniem} |
    analiz{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owanie,owania,owaniu,owaniem} |
    przeanaliz{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} |
    bada{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*,nie,nia,niu,niem} |
    zbada{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,wszy,nie,nia,niu,niem} |
    omawia{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*,nie,nia,niu,niem} |
    omówi{ć,ę,,ą,my,ł,ła,ło,li,ły,łby,łaby,liby,wszy,enie,enia,eniu,eniem} |
    dyskut{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owanie,owania,owaniu,owaniem} |
    przedyskut{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} |
    zastanawia{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} się |
    się zastanawia{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    zastanowi{ć,ę,,ą,my,ł*,li*,wszy,enie,enia,eniu,eniem} się |
    się zastanowi{ć,ę,,ą,my,ł*,li*,wszy,enie,enia,eniu,eniem} |
    rozmyśla{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    myśl{eć,ę,i,ą,imy,ał,ała,ało,eli,ały,ałby,ałaby,eliby,ąc*,anie,ania,aniu,aniem} {o,nad} |
    pomyśl{eć,ę,i,ą,imy,ał,ała,ało,eli,ały,ałby,ałaby,eliby,awszy,anie,ania,aniu,aniem} o |
    debat{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owanie,owania,owaniu,owaniem} |
    dopuszcza{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    dopu{ścić,szczę,ści,szczą,ścimy,ścił*,ścili*,ściwszy,szczenie,szczenia,szczeniu,szczeniem} |
    przyjrz{eć,ę,y,ą,ymy,ał,ała,ało,eli,ały,ałby,ałaby,eliby,awszy} się |
    się przyjrz{eć,ę,y,ą,ymy,ał,ała,ało,eli,ały,ałby,ałaby,eliby,awszy} |
    przygląda{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*,nie,nia,niu,niem} się |
    się przygląda{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*,nie,nia,niu,niem} |
    sond{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owanie,owania,owaniu,owaniem} |
    wysond{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} |
    przymierza{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} się |
    się przymierza{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    przymierz{yć,ę,y,ą,ymy,ył*,yli*,ywszy,enie,enia,eniu,eniem} się |
    się przymierz{yć,ę,y,ą,ymy,ył*,yli*,ywszy,enie,enia,eniu,eniem} |
    waż{yć,ę,y,ą,ymy,ył,yła,yło,yli,yły,yłby,yłaby,yliby,ąc*,enie,enia,eniu,eniem} |
    zweryfik{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} |
    bra{ć,ł,ła,ło,li,ły,łby,łaby,liby,nie,nia,niu,niem} pod uwagę | bior{ę,ą,ąc*} pod uwagę |
    bierze{,my} pod uwagę | wzi{ąć,ął,ęła,ęło,ęli,ęły,ąłby,ęłaby,ęliby,ąwszy,ęcie,ęcia,ęciu,ęciem} pod uwagę |
    wezm{ę,ą} pod uwagę | weźmie{,my} pod uwagę |
    prac{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owanie,owania,owaniu,owaniem} nad |
    ocenia{ć,ją,ł,ła,li,ły,nie} ... {możliwość,wariant*} | {możliwość,wariant*} ... ocenia{ją,ł,ła,li,ły} |
    podda{ć,m,,dzą,ł,ła,li,ły,nie} ... pod rozwagę | pod rozwagę ... podda{m,,dzą,ł,ła,li,ły} |
    konsult{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owanie,owania,owaniu,owaniem} |
    skonsult{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} |
    nie wyklucz{a,ają,ył,yła,yli,yły,ał,ała,ali} | nie wykluczono | w grę wchodzi | wchodzi w grę |
    leży na stole | na stole leży | trwa dyskusja | trwają dyskusje | pod rozwagę`,
  READY: `
    wyraża{ć,m,,ją,ł,ła,li,ły} ... {gotowość,chęć} | {gotowość,chęć} ... wyraża{m,,ją,ł,ła,li,ły} |
    wyra{zić,zi,żą,ził,ziła,zili,ziły} ... {gotowość,chęć} |
    {gotowość,chęć} ... wyra{zi,żą,ził,ziła,zili,ziły} | deklar{ować,uje,ują,ował*,owali*} ... gotowość |
    gotowość ... deklar{uje,ują,ował*,owali*} | zadeklar{ować,uje,ują,ował*,owali*} ... gotowość |
    gotowość ... zadeklar{uje,ują,ował*,owali*} | zgłasza{ć,m,,ją,ł*,li*} ... gotowość |
    gotowość ... zgłasza{m,,ją,ł*,li*} | zgłos{ić,i,zą,ił,iła,ili,iły} ... gotowość |
    gotowość ... zgłos{i,zą,ił,iła,ili,iły} | potwierdza{ć,m,,ją,ł*,li*} ... gotowość |
    gotowość ... potwierdza{m,,ją,ł*,li*} | potwierdz{ić,i,ą,ił*,ili*} ... gotowość |
    gotowość ... potwierdz{i,ą,ił*,ili*} | pój{ść,dę,dzie,dą,dziemy} {na ustępstwa,na kompromis} |
    posz{edł,ła,ło,li,ły,edłby,łaby,liby,edłszy} {na ustępstwa,na kompromis} |
    iść {na ustępstwa,na kompromis} | idę {na ustępstwa,na kompromis} |
    idzie{,my} {na ustępstwa,na kompromis} | idą{,c*} {na ustępstwa,na kompromis} |
    szedł{,by} {na ustępstwa,na kompromis} | szł{a,o,y,aby} {na ustępstwa,na kompromis} |
    szli{,by} {na ustępstwa,na kompromis} | gotow{y,a,e,i,ego,ej,ą,ych,ymi} | gotów | gotowoś{ć,ci,cią} |
    skłonn{y,a,e,i,ych} | chętn{y,a,e,i,ie} | nie ma nic przeciwko | nie mają nic przeciwko |
    otwart{y,a,e,i} na | jest w stanie | są w stanie | był{,a,o,y} w stanie | nie sprzeciwi{,ą} się`,
  WITHDRAW: `
    wycof{ywać,uję,uje,ują,ujemy,ywał*,ywali*,ując*,ywanie,ywania,ywaniu,ywaniem} |
    wycofa{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,wszy,nie,nia,niu,niem} |
    odwoł{ywać,uje,ują,ywał*,ywali*,ywanie} ... {ambasador*,kontyngent*,żołnierz*} |
    {ambasador*,kontyngent*,żołnierz*} ... odwoł{uje,ują,ywał*,ywali*} |
    odwoła{ć,m,,ją,ł,ła,li,ły,nie} ... {ambasador*,kontyngent*,żołnierz*} |
    {ambasador*,kontyngent*,żołnierz*} ... odwoła{m,,ją,ł,ła,li,ły} |
    ściągn{ąć,ie,ą,ął,ęła,ęli,ęły,ięcie} ... {do kraju,do domu} |
    {do kraju,do domu} ... ściągn{ą,ął,ęła,ęli,ęły} | ściąga{ć,m,,ją,ł,ła,li,ły,nie} ... {do kraju,do domu} |
    {do kraju,do domu} ... ściąga{m,,ją,ł,ła,li,ły} |
    zab{rać,ierze,iorą,rał,rała,rali,rały,ranie} ... {wojsk*,żołnierz*} |
    {wojsk*,żołnierz*} ... zab{ierze,iorą,rał,rała,rali,rały} |
    ewaku{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owawszy,owanie,owania,owaniu,owaniem} |
    opu{ścić,ści,szczą,ścił,ściła,ścili,ściły,szczenie} ... {kraj,region,terytorium,bazę,Mali,Niger,Irak,Afganistan,Ukrainę,misję,pozycje,miasto} |
    {kraj,region,terytorium,bazę,Mali,Niger,Irak,Afganistan,Ukrainę,misję,pozycje,miasto} ... opu{ści,szczą,ścił,ściła,ścili,ściły} |
    opuszcza{ć,m,,ją,ł*,li*,nie} ... {kraj,region,terytorium,bazę,misję,pozycje,miasto} |
    {kraj,region,terytorium,bazę,misję,pozycje,miasto} ... opuszcza{m,,ją,ł*,li*} |
    odchodz{ić,ę,i,ą,imy,ił*,ili*,ąc*,enie,enia,eniu,eniem} z |
    ode{jść,jdę,jdzie,jdą,jdziemy,szła,szło,szli,szły,szłaby,szliby} z | odszedł{,by,szy} z |
    wyj{ść,dę,dzie,dą,dziemy} z | wysz{edł,ła,ło,li,ły,edłby,łaby,liby,edłszy} z |
    wychodz{ić,ę,i,ą,imy,ił*,ili*,ąc*,enie,enia,eniu,eniem} z |
    wyprowadz{ić,i,ą,ił*,ili*,enie} ... {wojsk*,żołnierz*} | {wojsk*,żołnierz*} ... wyprowadz{i,ą,ił*,ili*} |
    wyprowadza{ć,m,,ją,ł*,li*,nie} ... {wojsk*,żołnierz*} | {wojsk*,żołnierz*} ... wyprowadza{m,,ją,ł*,li*} |
    zlikwid{ować,uje,ują,ował*,owali*,owanie} ... misj* | misj* ... zlikwid{uje,ują,ował*,owali*} |
    zwija{ć,m,,ją,ł,ła,li,ły,nie} ... {misj*,bazę} | {misj*,bazę} ... zwija{m,,ją,ł,ła,li,ły} |
    zwin{ąć,ie,ą,ął,ęła,ęli,ęły,ięcie} ... {misj*,bazę} | {misj*,bazę} ... zwin{ą,ął,ęła,ęli,ęły} |
    wystąpi{ć,ę,,ą,my,ł*,li*,wszy,enie,enia,eniu,eniem} z |
    występ{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owanie,owania,owaniu,owaniem} z |
    cofa{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*,nie,nia,niu,niem} |
    cofn{ąć,ie,ą,ął,ęła,ęli,ęły,ięcie} ... {wojsk*,siły,zgodę,ofert*,poparci*} |
    {wojsk*,siły,zgodę,ofert*,poparci*} ... cofn{ą,ął,ęła,ęli,ęły} |
    zrezygn{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} z udziału |
    wracaj{ą} do {koszar,domu,kraju,baz} | wróc{ą,ili} do {koszar,domu,kraju,baz} | wycofani{e,a,u,em} |
    wycofywani{e,a,u} | odwrót | odwrot{u,em,owi} | ewakuacj{a,i,ę,ą} | wyjści{e,a,u,em} z |
    wyjści{e,a,u,em} wojsk`,
  SUSPEND: `
    zawiesza{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    zawies{ić,zę,i,zą,imy,ił*,ili*,iwszy,zenie,zenia,zeniu,zeniem} |
    wstrzym{ywać,uję,uje,ują,ujemy,ywał*,ywali*,ując*,ywanie,ywania,ywaniu,ywaniem} |
    wstrzyma{ć,m,,ją,my,ł*,li*,wszy,nie,nia,niu,niem} | przerywa{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    przerw{ać,ę,ie,ą,iemy,ał*,ali*,awszy,anie,ania,aniu,aniem} |
    zatrzym{ywać,uje,ują,ywał*,ywali*,ywanie} ... {dostaw*,pomoc} |
    {dostaw*,pomoc} ... zatrzym{uje,ują,ywał*,ywali*} | zatrzyma{ć,m,,ją,ł*,li*,nie} ... {dostaw*,pomoc} |
    {dostaw*,pomoc} ... zatrzyma{m,,ją,ł*,li*} | zamraża{ć,m,,ją,ł*,li*,nie} ... pomoc |
    pomoc ... zamraża{m,,ją,ł*,li*} | zamro{zić,zi,żą,ził*,zili*,żenie} ... pomoc |
    pomoc ... zamro{zi,żą,ził*,zili*} | blok{ować,uje,ują,ował*,owali*,owanie} ... {pomoc,dostaw*,środki} |
    {pomoc,dostaw*,środki} ... blok{uje,ują,ował*,owali*} |
    zablok{ować,uje,ują,ował*,owali*,owanie} ... {pomoc,dostaw*,środki} |
    {pomoc,dostaw*,środki} ... zablok{uje,ują,ował*,owali*} |
    odcina{ć,m,,ją,ł,ła,li,ły,nie} ... {pomoc,dostaw*} | {pomoc,dostaw*} ... odcina{m,,ją,ł,ła,li,ły} |
    odci{ąć,ął,ęła,ęli,ęły,ęcie} ... {pomoc,dostaw*} | odetn{ie,ą} ... {pomoc,dostaw*} |
    {pomoc,dostaw*} ... odci{ął,ęła,ęli,ęły} | {pomoc,dostaw*} ... odetną |
    zrobi{ć,ę,,ą,my,ł,ła,ło,li,ły,łby,łaby,liby,wszy,enie,enia,eniu,eniem} pauzę |
    zaham{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} |
    ham{ować,uję,uje,ują,ujemy,ował,owała,owało,owali,owały,owałby,owałaby,owaliby,ując*,owanie,owania,owaniu,owaniem} |
    spowolni{ć,ę,,ą,my,ł*,li*,wszy,enie,enia,eniu,eniem} | spowalnia{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    ogranicza{ć,m,,ją,ł*,li*,nie} ... pomoc | pomoc ... ogranicza{m,,ją,ł*,li*} |
    ogranicz{yć,y,ą,ył*,yli*,enie} ... pomoc | pomoc ... ogranicz{y,ą,ył*,yli*} |
    obci{ąć,ął,ęła,ęli,ęły,ęcie} ... {pomoc,środki,fundusze} | obetn{ie,ą} ... {pomoc,środki,fundusze} |
    {pomoc,środki,fundusze} ... obci{ął,ęła,ęli,ęły} | {pomoc,środki,fundusze} ... obetną |
    wstrzymani{e,a,u,em} | zawieszeni{e,a,u,em} pomocy | pauz{a,y,ę} w {pomocy,dostawach}`,
  RESUME: `
    wznawia{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    wznowi{ć,ę,,ą,my,ł,ła,ło,li,ły,łby,łaby,liby,wszy,enie,enia,eniu,eniem} |
    przywraca{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    przywróc{ić,ę,i,ą,imy,ił*,ili*,iwszy,enie,enia,eniu,eniem} |
    odmraża{ć,m,,ją,ł*,li*,nie} ... {pomoc,środki} | {pomoc,środki} ... odmraża{m,,ją,ł*,li*} |
    odmro{zić,zi,żą,ził*,zili*,żenie} ... {pomoc,środki} | {pomoc,środki} ... odmro{zi,żą,ził*,zili*} |
    odblok{ować,uje,ują,ował*,owali*,owanie} ... {pomoc,środki} |
    {pomoc,środki} ... odblok{uje,ują,ował*,owali*} |
    wróc{ić,ę,i,ą,imy,ił,iła,iło,ili,iły,iłby,iłaby,iliby,iwszy} {do rozmów,do negocjacji,do stołu} |
    wraca{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*,nie,nia,niu,niem} {do rozmów,do negocjacji,do stołu} |
    powróc{ić,ę,i,ą,imy,ił*,ili*,iwszy} {do rozmów,do negocjacji,do stołu} |
    powraca{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} {do rozmów,do negocjacji,do stołu} |
    zrestart{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} |
    reaktyw{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owawszy,owanie,owania,owaniu,owaniem} |
    ożywi{ć,,ą,ł,ła,li,ły,enie} ... {rozmowy,negocjacje,proces} |
    {rozmowy,negocjacje,proces} ... ożywi{,ą,ł,ła,li,ły} | wznowieni{e,a,u,em} | przywróceni{e,a,u,em} |
    powrót do {rozmów,negocjacji,stołu}`,
  RAISE: `
    zwiększa{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    zwiększ{yć,ę,y,ą,ymy,ył*,yli*,ywszy,enie,enia,eniu,eniem} |
    podnos{ić,zę,i,zą,imy,ił*,ili*,ząc*,zenie,zenia,zeniu,zeniem} |
    podni{eść,osę,esie,osą,esiemy,ósł,osła,osło,eśli,osły,ósłby,osłaby,eśliby,óswszy,esienie,esienia,esieniu,esieniem} |
    podwyższa{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    podwyższ{yć,ę,y,ą,ymy,ył*,yli*,ywszy,enie,enia,eniu,eniem} |
    wzmacnia{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} | wzmocni{ć,ę,,ą,my,ł*,li*,wszy,enie,enia,eniu,eniem} |
    podwo{ić,ję,i,ją,imy,ił,iła,iło,ili,iły,iłby,iłaby,iliby,iwszy,jenie,jenia,jeniu,jeniem} |
    podwaja{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    potro{ić,ję,i,ją,imy,ił,iła,iło,ili,iły,iłby,iłaby,iliby,iwszy,jenie,jenia,jeniu,jeniem} |
    intensyfik{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owanie,owania,owaniu,owaniem} |
    zintensyfik{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} |
    rozszerza{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    rozszerz{yć,ę,y,ą,ymy,ył*,yli*,ywszy,enie,enia,eniu,eniem} |
    przyspiesza{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    przyspiesz{yć,ę,y,ą,ymy,ył*,yli*,ywszy,enie,enia,eniu,eniem} |
    poszerza{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    poszerz{yć,ę,y,ą,ymy,ył*,yli*,ywszy,enie,enia,eniu,eniem} |
    nasil{ić,ę,i,ą,imy,ił,iła,iło,ili,iły,iłby,iłaby,iliby,iwszy,enie,enia,eniu,eniem} |
    nasila{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*,nie,nia,niu,niem} |
    zdwo{ić,i,ją,ił,iła,ili,iły,jenie} ... wysiłki | wysiłki ... zdwo{i,ją,ił,iła,ili,iły} |
    wzr{osnąć,osnę,ośnie,osną,ośniemy,ósł,osła,osło,ośli,osły,ósłby,osłaby,ośliby,óswszy} do |
    wzrasta{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*,nie,nia,niu,niem} do |
    ros{nąć,nę,ną,ła,ło,ły,łaby,nąc*} do | roś{nie,niemy,li,liby} do | rósł{,by} do |
    zmnoż{yć,ę,y,ą,ymy,ył,yła,yło,yli,yły,yłby,yłaby,yliby,ywszy,enie,enia,eniu,eniem} |
    mnoż{yć,ę,y,ą,ymy,ył,yła,yło,yli,yły,yłby,yłaby,yliby,ąc*,enie,enia,eniu,eniem} |
    zaostrz{yć,y,ą,ył*,yli*,enie} ... kurs | kurs ... zaostrz{y,ą,ył*,yli*} | zwiększeni{e,a,u,em} |
    podniesieni{e,a,u,em} | podwyżk{a,i,ę,ą} | wzmocnieni{e,a,u,em} | podwojeni{e,a,u} | wzrost{,u,em}`,
  LEAD: `
    przewodz{ić,ę,i,ą,imy,ił*,ili*,ąc*} | kier{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} |
    pokier{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy} | dowodz{ić,ę,i,ą,imy,ił*,ili*,ąc*} |
    sta{ć,ł,ła,ło,li,ły,łby,łaby,liby} na czele | sto{ję,i,ją,imy,jąc*} na czele |
    stan{ąć,ę,ie,ą,iemy,ął,ęła,ęło,ęli,ęły,ąłby,ęłaby,ęliby,ąwszy} na czele |
    sta{wać,ję,je,ją,jemy,wał,wała,wało,wali,wały,wałby,wałaby,waliby,jąc*} na czele |
    obj{ąć,ął,ęła,ęli,ęły} ... {dowództwo,kierownictwo,przewodnictwo,przywództwo} |
    obejm{ie,ą} ... {dowództwo,kierownictwo,przewodnictwo,przywództwo} |
    {dowództwo,kierownictwo,przewodnictwo,przywództwo} ... obj{ął,ęła,ęli,ęły} |
    {dowództwo,kierownictwo,przewodnictwo,przywództwo} ... obejm{ie,ą} |
    obejm{ować,uje,ują,ował*,owali*} ... {dowództwo,kierownictwo,przewodnictwo,przywództwo} |
    {dowództwo,kierownictwo,przewodnictwo,przywództwo} ... obejm{uje,ują,ował*,owali*} |
    przej{ąć,mie,mą,ął,ęła,ęli,ęły} ... {dowództwo,kierownictwo,dowodzenie} |
    {dowództwo,kierownictwo,dowodzenie} ... przej{mie,mą,ął,ęła,ęli,ęły} |
    przejm{ować,uje,ują,ował*,owali*} ... {dowództwo,kierownictwo,dowodzenie} |
    {dowództwo,kierownictwo,dowodzenie} ... przejm{uje,ują,ował*,owali*} |
    koordyn{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} |
    skoordyn{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy} |
    prowadz{ić,i,ą,ił*,ili*} ... {koalicj*,misj*,operacj*} |
    {koalicj*,misj*,operacj*} ... prowadz{i,ą,ił*,ili*} |
    spraw{ować,uje,ują,ował*,owali*} ... {dowództwo,przewodnictwo} |
    {dowództwo,przewodnictwo} ... spraw{uje,ują,ował*,owali*} |
    odgrywa{ć,m,,ją,ł*,li*} ... {wiodącą rolę,kluczową rolę} |
    {wiodącą rolę,kluczową rolę} ... odgrywa{m,,ją,ł*,li*} | odegra{ć,m,,ją,ł,ła,li,ły} ... wiodącą rolę |
    wiodącą rolę ... odegra{m,,ją,ł,ła,li,ły} | poprowadz{ić,ę,i,ą,imy,ił*,ili*,iwszy} | na czele z |
    na czele {misji,sił,koalicji,delegacji} | pod dowództwem | pod przewodnictwem | pod wodzą |
    pod kierownictwem | pod przywództwem | pod egidą | kierowan{y,a,e,ej,ego} przez |
    dowodzon{y,a,e,ej,ych} przez`,
  HOST: `
    zwoł{ywać,uję,uje,ują,ujemy,ywał*,ywali*,ując*,ywanie,ywania,ywaniu,ywaniem} |
    zwoła{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,wszy,nie,nia,niu,niem} |
    organiz{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owanie,owania,owaniu,owaniem} |
    zorganiz{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} |
    gości{ć,,my,ł,ła,ło,li,ły,łby,łaby,liby} | goszcz{ę,ą,ąc*,enie,enia,eniu,eniem} |
    ugo{ścić,szczę,ści,szczą,ścimy,ścił,ściła,ściło,ścili,ściły,ściłby,ściłaby,ściliby,ściwszy,szczenie,szczenia,szczeniu,szczeniem} |
    przeprowadza{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    przeprowadz{ić,ę,i,ą,imy,ił*,ili*,iwszy,enie,enia,eniu,eniem} |
    gromadz{ić,i,ą,ił*,ili*,enie} ... {przywódc*,minist*,delegac*} |
    {przywódc*,minist*,delegac*} ... gromadz{i,ą,ił*,ili*} |
    zgromadz{ić,i,ą,ił*,ili*,enie} ... {przywódc*,minist*,delegac*} |
    {przywódc*,minist*,delegac*} ... zgromadz{i,ą,ił*,ili*} |
    zebra{ć,ł,ła,li,ły,nie} ... {przywódc*,minist*,przy stole} |
    zbi{erze,orą} ... {przywódc*,minist*,przy stole} | {przywódc*,minist*,przy stole} ... zebra{ł,ła,li,ły} |
    {przywódc*,minist*,przy stole} ... zbi{erze,orą} |
    przewodnicz{yć,ę,y,ą,ymy,ył*,yli*,ąc*,enie,enia,eniu,eniem} |
    prowadz{ić,i,ą,ił*,ili*,enie} ... {obrad*,spotkani*,posiedzeni*} |
    {obrad*,spotkani*,posiedzeni*} ... prowadz{i,ą,ił*,ili*} |
    poprowadz{ić,i,ą,ił*,ili*,enie} ... {obrad*,spotkani*,posiedzeni*} |
    {obrad*,spotkani*,posiedzeni*} ... poprowadz{i,ą,ił*,ili*} |
    otwiera{ć,m,,ją,ł*,li*,nie} ... {szczyt*,konferencj*,obrad*,spotkani*} |
    {szczyt*,konferencj*,obrad*,spotkani*} ... otwiera{m,,ją,ł*,li*} |
    otworz{yć,y,ą,ył*,yli*} ... {szczyt*,konferencj*,obrad*,spotkani*} |
    {szczyt*,konferencj*,obrad*,spotkani*} ... otworz{y,ą,ył*,yli*} |
    zainicj{ować,uje,ują,ował*,owali*,owanie} ... {spotkani*,szczyt*,konferencj*} |
    {spotkani*,szczyt*,konferencj*} ... zainicj{uje,ują,ował*,owali*} |
    inicj{ować,uje,ują,ował*,owali*,owanie} ... {spotkani*,szczyt*,konferencj*} |
    {spotkani*,szczyt*,konferencj*} ... inicj{uje,ują,ował*,owali*} |
    wyprawi{ć,ę,,ą,my,ł*,li*,wszy,enie,enia,eniu,eniem} | urządza{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    urządz{ić,ę,i,ą,imy,ił*,ili*,iwszy,enie,enia,eniu,eniem} |
    zapros{ić,zę,i,zą,imy,ił*,ili*,iwszy,zenie,zenia,zeniu,zeniem} {na ... szczyt*,na ... spotkani*,na ... konferencj*,do siebie} |
    zaprasza{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} {na ... szczyt*,na ... spotkani*,na ... konferencj*,do siebie} |
    posadz{ić,i,ą,ił*,ili*,enie} ... przy stole | przy stole ... posadz{i,ą,ił*,ili*} |
    moder{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owanie,owania,owaniu,owaniem} |
    udostępni{ć,,ą,ł*,li*,enie} ... {miejsce,salę} | {miejsce,salę} ... udostępni{,ą,ł*,li*} |
    przyjm{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owanie,owania,owaniu,owaniem} u siebie |
    przyj{ąć,mę,mie,mą,miemy,ął,ęła,ęło,ęli,ęły,ąłby,ęłaby,ęliby,ąwszy,ęcie,ęcia,ęciu,ęciem} u siebie |
    na zaproszenie | z inicjatywy | pod przewodnictwem | gospodarz{,a,em,e,ami,owi} | gospodyn{i,ią} |
    współgospodarz{,e,em,ami,y} | organizator{,a,em,zy,ów,ami,ką,ka} | współorganizator{,zy,em,ami} |
    przewodnicz{ą,y} | obradom przewodniczy* | pod auspicjami | zwołan{y,a,e,ej,ego,ym} | współprzewodnicz*`,
  RECEIVE: `
    przyjm{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owanie,owania,owaniu,owaniem} |
    przyjm{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owanie,owania,owaniu,owaniem} na audiencji |
    przyj{ąć,mę,mie,mą,miemy,ął,ęła,ęło,ęli,ęły,ąłby,ęłaby,ęliby,ąwszy,ęcie,ęcia,ęciu,ęciem} |
    przyj{ąć,mę,mie,mą,miemy,ął,ęła,ęło,ęli,ęły,ąłby,ęłaby,ęliby,ąwszy,ęcie,ęcia,ęciu,ęciem} na audiencji |
    podejm{ować,uje,ują,ował*,owali*,owanie} ... {gościa,prezydent*,premier*,sekretarz*,minist*,delegacj*,przywódc*} |
    {gościa,prezydent*,premier*,sekretarz*,minist*,delegacj*,przywódc*} ... podejm{uje,ują,ował*,owali*} |
    pod{jąć,ejmie,ejmą,jął,jęła,jęli,jęły,jęcie} ... {gościa,prezydent*,premier*,sekretarz*,minist*,delegacj*,przywódc*} |
    {gościa,prezydent*,premier*,sekretarz*,minist*,delegacj*,przywódc*} ... pod{ejmie,ejmą,jął,jęła,jęli,jęły} |
    gości{ć,,my,ł,ła,ło,li,ły,łby,łaby,liby} | goszcz{ę,ą,ąc*,enie,enia,eniu,eniem} |
    ugo{ścić,szczę,ści,szczą,ścimy,ścił,ściła,ściło,ścili,ściły,ściłby,ściłaby,ściliby,ściwszy,szczenie,szczenia,szczeniu,szczeniem} |
    wita{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*,nie,nia,niu,niem} |
    powita{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,wszy,nie,nia,niu,niem} |
    przywita{ć,m,,ją,my,ł*,li*,wszy,nie,nia,niu,niem}`,
  ATTEND: `
    uczestnicz{yć,ę,y,ą,ymy,ył*,yli*,ąc*} | bra{ć,ł,ła,li,ły} ... udział | biorą ... udział |
    bierze ... udział | udział ... bra{ł,ła,li,ły} | udział ... biorą | udział ... bierze |
    wzi{ąć,ął,ęła,ęli,ęły} ... udział | wezmą ... udział | weźmie ... udział | udział ... wzi{ął,ęła,ęli,ęły} |
    udział ... wezmą | udział ... weźmie | zab{rać,ierze,iorą,rał,rała,rali,rały} ... głos |
    głos ... zab{ierze,iorą,rał,rała,rali,rały} | zabiera{ć,m,,ją,ł*,li*} ... głos |
    głos ... zabiera{m,,ją,ł*,li*} | wystąpi{ć,ę,,ą,my,ł*,li*,wszy} {na,podczas} |
    występ{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} na | przemówi{ć,ę,,ą,my,ł*,li*,wszy} |
    przemawia{ć,m,,ją,my,ł*,li*,jąc*} | obrad{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} |
    przyj{echać,adę,edzie,adą,edziemy,echał*,echali*,echawszy} na | przyjeżdża{ć,m,,ją,my,ł*,li*,jąc*} na |
    przyb{yć,ędę,ędzie,ędą,ędziemy,ył,yła,yło,yli,yły,yłby,yłaby,yliby,ywszy} na |
    przybywa{ć,m,,ją,my,ł*,li*,jąc*} na |
    przylec{ieć,ę,i,ą,imy,iał,iała,iało,ieli,iały,iałby,iałaby,ieliby,iawszy} na |
    stawi{ć,ę,,ą,my,ł,ła,ło,li,ły,łby,łaby,liby,ąc*} się |
    się stawi{ć,ę,,ą,my,ł,ła,ło,li,ły,łby,łaby,liby,ąc*} |
    stawi{ć,ę,,ą,my,ł,ła,ło,li,ły,łby,łaby,liby,wszy} się |
    się stawi{ć,ę,,ą,my,ł,ła,ło,li,ły,łby,łaby,liby,wszy} |
    stawia{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*} się |
    się stawia{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*} |
    dołącz{yć,ę,y,ą,ymy,ył*,yli*,ywszy} {do rozmów,do spotkania,do szczytu} |
    dołącza{ć,m,,ją,my,ł*,li*,jąc*} {do rozmów,do spotkania,do szczytu} |
    połącz{yć,ę,y,ą,ymy,ył*,yli*,ywszy} {się,się zdalnie} | się połącz{yć,ę,y,ą,ymy,ył*,yli*,ywszy} |
    łącz{yć,ę,y,ą,ymy,ył,yła,yło,yli,yły,yłby,yłaby,yliby,ąc*} się |
    się łącz{yć,ę,y,ą,ymy,ył,yła,yło,yli,yły,yłby,yłaby,yliby,ąc*} |
    pojawi{ć,ę,,ą,my,ł,ła,ło,li,ły,łby,łaby,liby,wszy} się na | pojawia{ć,m,,ją,my,ł*,li*,jąc*} się na |
    reprezent{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} |
    zasi{ąść,ądę,ądzie,ądą,ądziemy,adł,adła,adło,edli,adły,adłby,adłaby,edliby,adłszy} |
    zasiada{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*} |
    zje{chać,dzie,dziemy,chał,chała,chało,chali,chały,chałby,chałaby,chaliby,chawszy} {do,się} |
    się zje{chać,dzie,dziemy,chał,chała,chało,chali,chały,chałby,chałaby,chaliby,chawszy} |
    zjad{ę,ą} {do,się} | się zjad{ę,ą} | zjeżdża{ć,m,,ją,my,ł*,li*,jąc*} się |
    się zjeżdża{ć,m,,ją,my,ł*,li*,jąc*} |
    zwróc{ić,ę,i,ą,imy,ił,iła,iło,ili,iły,iłby,iłaby,iliby,iwszy} {się do ... uczestnik*,się do ... zebran*} |
    wysła{ć,ł,ła,li,ły} ... delegacj* | wyśl{e,ą} ... delegacj* | delegacj* ... wysła{ł,ła,li,ły} |
    delegacj* ... wyśl{e,ą} | wysyła{ć,m,,ją,ł,ła,li,ły} ... delegacj* |
    delegacj* ... wysyła{m,,ją,ł,ła,li,ły} | deleg{ować,uje,ują,ował*,owali*} ... na |
    na ... deleg{uje,ują,ował*,owali*} | udział{,u,em,e,owi} | z udziałem | przy udziale | wśród uczestników |
    wśród obecnych | wśród gości | w gronie uczestników | obecn{y,a,i,e,ych,ymi} |
    był{,a,o,y,i} obecn{y,a,i,e} | w skład delegacji wch{odzi,odzą,odził,odzili} |
    w skład delegacji wesz{ła,li} | delegacji przewodniczy* | reprezentowan{y,a,e,i,ych} |
    partnerami wydarzenia | przyjechal{i,iśmy} {też,również,także} | do stolicy przyjechali`,
  MEET: `
    spotyka{ć,m,,ją,my,ł*,li*,jąc*} | spotka{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,wszy} |
    zobacz{yć,ę,y,ą,ymy,ył*,yli*,ywszy} się | się zobacz{yć,ę,y,ą,ymy,ył*,yli*,ywszy} |
    widz{ieć,ę,i,ą,imy,iał,iała,iało,ieli,iały,iałby,iałaby,ieliby,ąc*} się |
    się widz{ieć,ę,i,ą,imy,iał,iała,iało,ieli,iały,iałby,iałaby,ieliby,ąc*} |
    zebra{ć,ł,ła,ło,li,ły,łby,łaby,liby,wszy} się | się zebra{ć,ł,ła,ło,li,ły,łby,łaby,liby,wszy} |
    zbi{orę,erze,orą,erzemy} się | się zbi{orę,erze,orą,erzemy} |
    zbiera{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*} się |
    się zbiera{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*} | gromadz{ić,ę,i,ą,imy,ił*,ili*,ąc*} się |
    się gromadz{ić,ę,i,ą,imy,ił*,ili*,ąc*} | zgromadz{ić,ę,i,ą,imy,ił*,ili*,iwszy} się |
    się zgromadz{ić,ę,i,ą,imy,ił*,ili*,iwszy} |
    zje{chać,dzie,dziemy,chał,chała,chało,chali,chały,chałby,chałaby,chaliby,chawszy} się |
    się zje{chać,dzie,dziemy,chał,chała,chało,chali,chały,chałby,chałaby,chaliby,chawszy} | zjad{ę,ą} się |
    się zjad{ę,ą} | zjeżdża{ć,m,,ją,my,ł*,li*,jąc*} się | się zjeżdża{ć,m,,ją,my,ł*,li*,jąc*} |
    obrad{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} | rozmawia{ć,m,,ją,my,ł*,li*,jąc*} |
    porozmawia{ć,m,,ją,my,ł*,li*,wszy} | naradza{ć,m,,ją,my,ł*,li*,jąc*} się |
    się naradza{ć,m,,ją,my,ł*,li*,jąc*} | naradz{ić,ę,i,ą,imy,ił*,ili*,iwszy} się |
    się naradz{ić,ę,i,ą,imy,ił*,ili*,iwszy} | konsult{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} się |
    się konsult{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} |
    skonsult{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy} się |
    się skonsult{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy} |
    prowadz{ić,i,ą,ił*,ili*} ... {rozmow*,negocjacj*,konsultacj*,dialog} |
    {rozmow*,negocjacj*,konsultacj*,dialog} ... prowadz{i,ą,ił*,ili*} |
    przeprowadz{ić,i,ą,ił*,ili*} ... {rozmow*,rozmów,konsultacj*,negocjacj*} |
    {rozmow*,rozmów,konsultacj*,negocjacj*} ... przeprowadz{i,ą,ił*,ili*} |
    odb{yć,ędzie,ędą,ył,yła,yli,yły} ... {spotkani*,rozmow*,konsultacj*,narad*} |
    {spotkani*,rozmow*,konsultacj*,narad*} ... odb{ędzie,ędą,ył,yła,yli,yły} |
    odbywa{ć,m,,ją,ł,ła,li,ły} ... {spotkani*,rozmow*,konsultacj*} |
    {spotkani*,rozmow*,konsultacj*} ... odbywa{m,,ją,ł,ła,li,ły} |
    omówi{ć,ę,,ą,my,ł,ła,ło,li,ły,łby,łaby,liby,wszy} z |
    omawia{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*} z |
    dyskut{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} z |
    zasi{ąść,ądę,ądzie,ądą,ądziemy,adł,adła,adło,edli,adły,adłby,adłaby,edliby,adłszy} {do stołu,do rozmów,do negocjacji} |
    zasiada{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*} {do stołu,do rozmów,do negocjacji} |
    usi{ąść,ądę,ądzie,ądą,ądziemy,adł,adła,adło,edli,adły,adłby,adłaby,edliby,adłszy} {do stołu,do rozmów,do negocjacji} |
    siada{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*} {do stołu,do rozmów} |
    negocj{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} | w cztery oczy z | twarzą w twarz z | po rozmowach z |
    po rozmowie z | po spotkaniu z | stanął obok | stanęli obok | doszło do spotkania`,
  INVITE: `
    zaprasza{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    zapros{ić,zę,i,zą,imy,ił*,ili*,iwszy,zenie,zenia,zeniu,zeniem} |
    wzywa{ć,m,,ją,ł,ła,li,ły,nie} ... {ambasador*,dyplomat*} |
    {ambasador*,dyplomat*} ... wzywa{m,,ją,ł,ła,li,ły} |
    wezw{ać,ie,ą,ał,ała,ali,ały,anie} ... {ambasador*,dyplomat*} |
    {ambasador*,dyplomat*} ... wezw{ie,ą,ał,ała,ali,ały} |
    wystos{ować,uje,ują,ował*,owali*,owanie} ... zaproszeni* | zaproszeni* ... wystos{uje,ują,ował*,owali*} |
    wysła{ć,ł,ła,li,ły,nie} ... zaproszeni* | wyśl{e,ą} ... zaproszeni* | zaproszeni* ... wysła{ł,ła,li,ły} |
    zaproszeni* ... wyśl{e,ą} | wysyła{ć,m,,ją,ł,ła,li,ły,nie} ... zaproszeni* |
    zaproszeni* ... wysyła{m,,ją,ł,ła,li,ły} | roze{słać,śle,ślą,słał*,słali*,słanie} ... zaproszeni* |
    zaproszeni* ... roze{śle,ślą,słał*,słali*} | otrzyma{ć,m,,ją,ł*,li*,nie} ... zaproszeni* |
    zaproszeni* ... otrzyma{m,,ją,ł*,li*} | otrzym{ywać,uje,ują,ywał*,ywali*,ywanie} ... zaproszeni* |
    zaproszeni* ... otrzym{uje,ują,ywał*,ywali*} | dosta{ć,nie,ną,ł,ła,li,ły} ... zaproszeni* |
    zaproszeni* ... dosta{ną,ł,ła,li,ły} | skier{ować,uje,ują,ował*,owali*,owanie} ... zaproszeni* |
    zaproszeni* ... skier{uje,ują,ował*,owali*} |
    wezw{ać,ę,ie,ą,iemy,ał,ała,ało,ali,ały,ałby,ałaby,aliby,awszy,anie,ania,aniu,aniem} na dywanik |
    zaproszeni{e,a,u,em,ami} | zaproszeń`,
  SKIP: `
    bojkot{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} | zbojkot{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy} |
    ignor{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} | zignor{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy} |
    odmówi{ć,,ą,ł,ła,li,ły} ... udziału | udziału ... odmówi{,ą,ł,ła,li,ły} |
    odmawia{ć,m,,ją,ł*,li*} ... udziału | udziału ... odmawia{m,,ją,ł*,li*} |
    zrezygn{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy} {z udziału,z przyjazdu,z wyjazdu} |
    rezygn{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} {z udziału,z przyjazdu} |
    opu{ścić,ści,szczą,ścił,ściła,ścili,ściły} ... {salę,obrady,szczyt} |
    {salę,obrady,szczyt} ... opu{ści,szczą,ścił,ściła,ścili,ściły} |
    opuszcza{ć,m,,ją,ł*,li*} ... {salę,obrady,szczyt} | {salę,obrady,szczyt} ... opuszcza{m,,ją,ł*,li*} |
    omija{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*} |
    omin{ąć,ę,ie,ą,iemy,ął,ęła,ęło,ęli,ęły,ąłby,ęłaby,ęliby,ąwszy} | wyj{ść,dę,dzie,dą,dziemy} z sali |
    wysz{edł,ła,ło,li,ły,edłby,łaby,liby,edłszy} z sali | nie pojawi{,ą,ł,ła,li,ły} się | nie przyjed{zie,ą} |
    nie przyjecha{ł,ła,li,ły} | nie przyby{ł,ła,li,ły} | nie przylec{i,ą} | nie przylecia{ł,ła} |
    nie weźmie udziału | nie wezmą udziału | nie wzi{ął,ęła,ęli,ęły} udziału | nie bierze udziału |
    nie biorą udziału | nie bra{ł,ła,li,ły} udziału | nie uczestnicz{y,ą,ył,yła,yli} |
    nie zaproszon{o,y,a,e,ych} | nie zostan{ie,ą} zaprosz* | nie zosta{ł,ła,li,ły} zaprosz* |
    nie by{ł,ła,li,ły,ło} obecn{y,a,i,e} | zabrak{ło,nie} | zabrakło przy stole |
    nieobecn{y,a,i,e,ych,ość,ości} | pod nieobecność | bez udziału | bojkot{,u,em} |
    pust{e,y,ym} krzes{ło,łem,le} | trzasn{ął,ęła,ęli} drzwiami`,
  MEDIATE: `
    pośrednicz{yć,ę,y,ą,ymy,ył*,yli*,ąc*} | medi{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} |
    negocj{ować,uje,ują,ował*,owali*} ... między | między ... negocj{uje,ują,ował*,owali*} |
    ułatwia{ć,m,,ją,ł*,li*} ... {rozmow*,negocjacj*} | {rozmow*,negocjacj*} ... ułatwia{m,,ją,ł*,li*} |
    ułatwi{ć,,ą,ł,ła,li,ły} ... {rozmow*,negocjacj*} | {rozmow*,negocjacj*} ... ułatwi{,ą,ł,ła,li,ły} |
    wynegocj{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy} |
    zaofer{ować,uje,ują,ował*,owali*} ... {mediacj*,pośrednictwo,dobre usługi} |
    {mediacj*,pośrednictwo,dobre usługi} ... zaofer{uje,ują,ował*,owali*} |
    ofer{ować,uje,ują,ował*,owali*} ... {mediacj*,pośrednictwo} |
    {mediacj*,pośrednictwo} ... ofer{uje,ują,ował*,owali*} |
    pod{jąć,ejmę,ejmie,ejmą,ejmiemy,jął,jęła,jęło,jęli,jęły,jąłby,jęłaby,jęliby,jąwszy} się ... mediacji |
    odgrywa{ć,m,,ją,ł*,li*} ... rolę mediatora | rolę mediatora ... odgrywa{m,,ją,ł*,li*} |
    odegra{ć,m,,ją,ł,ła,li,ły} ... rolę mediatora | rolę mediatora ... odegra{m,,ją,ł,ła,li,ły} |
    występ{ować,uje,ują,ował*,owali*} ... mediator* | mediator* ... występ{uje,ują,ował*,owali*} |
    wystąpi{ć,,ą,ł*,li*} ... mediator* | mediator* ... wystąpi{,ą,ł*,li*} |
    pogodz{ić,i,ą,ił*,ili*} ... strony | strony ... pogodz{i,ą,ił*,ili*} | za pośrednictwem | przy mediacji |
    przy pośrednictwie | mediacj{a,i,ę,ą,e,om} | mediator{,a,em,zy,ów,ami,ów,ka,ką} |
    pośrednictw{o,a,u,em,ie} | pośrednik{,a,iem,cy,i,ów,ami} | dyplomacj{a,i,ę,ą} wahadłow{a,ej,ą}`,
  PHONE: `
    dzwoni{ć,ę,,ą,my,ł,ła,ło,li,ły,łby,łaby,liby,ąc*} | zadzwoni{ć,ę,,ą,my,ł*,li*,wszy} |
    telefon{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} |
    zatelefon{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy} |
    odb{yć,ędzie,ędą,ył,yła,yli,yły} ... rozmow* telefoniczn* |
    rozmow* telefoniczn* ... odb{ędzie,ędą,ył,yła,yli,yły} |
    odbywa{ć,m,,ją,ł,ła,li,ły} ... rozmow* telefoniczn* | rozmow* telefoniczn* ... odbywa{m,,ją,ł,ła,li,ły} |
    przeprowadz{ić,i,ą,ił*,ili*} ... rozmow* telefoniczn* |
    rozmow* telefoniczn* ... przeprowadz{i,ą,ił*,ili*} |
    rozmawia{ć,m,,ją,ł*,li*} ... {telefonicznie,przez telefon} |
    {telefonicznie,przez telefon} ... rozmawia{m,,ją,ł*,li*} |
    porozmawia{ć,m,,ją,ł*,li*} ... {telefonicznie,przez telefon} |
    {telefonicznie,przez telefon} ... porozmawia{m,,ją,ł*,li*} | omówi{ć,,ą,ł,ła,li,ły} ... telefonicznie |
    telefonicznie ... omówi{,ą,ł,ła,li,ły} | połącz{yć,ę,y,ą,ymy,ył*,yli*,ywszy} się telefonicznie |
    skontakt{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy} się telefonicznie | telefonicznie | przez telefon |
    w rozmowie telefonicznej | podczas rozmowy telefonicznej`,
  VISIT: `
    odwiedza{ć,m,,ją,my,ł*,li*,jąc*} | odwiedz{ić,ę,i,ą,imy,ił*,ili*,iwszy} |
    przybywa{ć,m,,ją,my,ł*,li*,jąc*} |
    przyb{yć,ędę,ędzie,ędą,ędziemy,ył,yła,yło,yli,yły,yłby,yłaby,yliby,ywszy} |
    przyjeżdża{ć,m,,ją,my,ł*,li*,jąc*} | przyj{echać,adę,edzie,adą,edziemy,echał*,echali*,echawszy} |
    przylat{ywać,uję,uje,ują,ujemy,ywał*,ywali*,ując*} |
    przylec{ieć,ę,i,ą,imy,iał,iała,iało,ieli,iały,iałby,iałaby,ieliby,iawszy} |
    polec{ieć,ę,i,ą,imy,iał,iała,iało,ieli,iały,iałby,iałaby,ieliby,iawszy} |
    lec{ieć,ę,i,ą,imy,iał,iała,iało,ieli,iały,iałby,iałaby,ieliby,ąc*} |
    wylec{ieć,ę,i,ą,imy,iał,iała,iało,ieli,iały,iałby,iałaby,ieliby,iawszy} |
    wyląd{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy} |
    uda{wać,ję,je,ją,jemy,wał,wała,wało,wali,wały,wałby,wałaby,waliby,jąc*} się do |
    uda{ć,m,,dzą,my,ł,ła,ło,li,ły,łby,łaby,liby,wszy} {się do,się z} |
    poj{echać,adę,edzie,adą,edziemy,echał*,echali*,echawszy} | jecha{ć,ł,ła,ło,li,ły,łby,łaby,liby} |
    jad{ę,ą,ąc*} | jedzie{,my} | wyj{echać,adę,edzie,adą,edziemy,echał*,echali*,echawszy} |
    wyrusza{ć,m,,ją,my,ł*,li*,jąc*} do | wyrusz{yć,ę,y,ą,ymy,ył*,yli*,ywszy} do |
    gości{ć,,my,ł,ła,ło,li,ły,łby,łaby,liby} w | goszcz{ę,ą,ąc*} w | złoż{yć,y,ą,ył,yła,yli,yły} ... wizyt* |
    wizyt* ... złoż{y,ą,ył,yła,yli,yły} | składa{ć,m,,ją,ł,ła,li,ły} ... wizyt* |
    wizyt* ... składa{m,,ją,ł,ła,li,ły} | przebywa{ć,m,,ją,my,ł*,li*,jąc*} z wizytą |
    zjawi{ć,ę,,ą,my,ł,ła,ło,li,ły,łby,łaby,liby,wszy} się |
    się zjawi{ć,ę,,ą,my,ł,ła,ło,li,ły,łby,łaby,liby,wszy} |
    zjawia{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*} się |
    się zjawia{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*} |
    zawita{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,wszy} | wizyt{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} |
    zaj{echać,adę,edzie,adą,edziemy,echał*,echali*,echawszy} |
    dot{rzeć,rę,rze,rą,rzemy,arł,arła,arło,arli,arły,arłby,arłaby,arliby,arwszy} do |
    dociera{ć,m,,ją,my,ł*,li*,jąc*} do | z wizytą | wizyt{a,y,ę,ą,om,ach} | wizycie | podróż{,y,ą} |
    wyjazd{,u,em}`,
  HOLD: `
    odb{yć,ędę,ędzie,ędą,ędziemy,ył,yła,yło,yli,yły,yłby,yłaby,yliby,ywszy} |
    odbywa{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*} |
    zacz{ąć,nę,nie,ną,niemy,ął,ęła,ęło,ęli,ęły,ąłby,ęłaby,ęliby,ąwszy} się |
    się zacz{ąć,nę,nie,ną,niemy,ął,ęła,ęło,ęli,ęły,ąłby,ęłaby,ęliby,ąwszy} |
    zaczyna{ć,m,,ją,my,ł*,li*,jąc*} się | się zaczyna{ć,m,,ją,my,ł*,li*,jąc*} |
    rozpocz{ąć,nę,nie,ną,niemy,ął,ęła,ęło,ęli,ęły,ąłby,ęłaby,ęliby,ąwszy} się |
    się rozpocz{ąć,nę,nie,ną,niemy,ął,ęła,ęło,ęli,ęły,ąłby,ęłaby,ęliby,ąwszy} |
    rozpoczyna{ć,m,,ją,my,ł*,li*,jąc*} się | się rozpoczyna{ć,m,,ją,my,ł*,li*,jąc*} |
    trwa{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*} | zakończ{yć,ę,y,ą,ymy,ył*,yli*,ywszy} się |
    się zakończ{yć,ę,y,ą,ymy,ył*,yli*,ywszy} |
    kończ{yć,ę,y,ą,ymy,ył,yła,yło,yli,yły,yłby,yłaby,yliby,ąc*} się |
    się kończ{yć,ę,y,ą,ymy,ył,yła,yło,yli,yły,yłby,yłaby,yliby,ąc*} |
    tocz{yć,ę,y,ą,ymy,ył,yła,yło,yli,yły,yłby,yłaby,yliby,ąc*} się |
    się tocz{yć,ę,y,ą,ymy,ył,yła,yło,yli,yły,yłby,yłaby,yliby,ąc*} |
    potrwa{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,wszy} | doj{ść,dę,dzie,dą,dziemy} {do skutku,do spotkania} |
    dosz{edł,ła,ło,li,ły,edłby,łaby,liby,edłszy} {do skutku,do spotkania} |
    otworz{yć,ę,y,ą,ymy,ył*,yli*,ywszy} się | się otworz{yć,ę,y,ą,ymy,ył*,yli*,ywszy} |
    rusz{yć,ę,y,ą,ymy,ył,yła,yło,yli,yły,yłby,yłaby,yliby,ywszy} |
    start{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} | wystart{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy} |
    ma się odbyć | mają się odbyć | miał{,a,o,y} się odbyć | zaplanowan{y,a,e,o,ych} | zaplanowano |
    wyznaczon{y,a,e,o} na | zwołan{y,a,e} na | planowan{y,a,e,ych,ym} | przewidzian{y,a,e,o} na |
    miał{,a,o,y} miejsce | będzie miał{,a,o} miejsce | trwaj{ą} rozmowy | odbyci{e,a,u}`,
  PROPOSE: `
    propon{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} | zapropon{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy} |
    przedstawia{ć,m,,ją,ł*,li*} ... {plan*,propozycj*,inicjatyw*,projekt*} |
    {plan*,propozycj*,inicjatyw*,projekt*} ... przedstawia{m,,ją,ł*,li*} |
    przedstawi{ć,,ą,ł*,li*} ... {plan*,propozycj*,inicjatyw*,projekt*} |
    {plan*,propozycj*,inicjatyw*,projekt*} ... przedstawi{,ą,ł*,li*} |
    przedkłada{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*} | przedłoż{yć,ę,y,ą,ymy,ył*,yli*,ywszy} |
    zgłasza{ć,m,,ją,ł*,li*} ... {propozycj*,inicjatyw*,projekt*} |
    {propozycj*,inicjatyw*,projekt*} ... zgłasza{m,,ją,ł*,li*} |
    zgłos{ić,i,zą,ił,iła,ili,iły} ... {propozycj*,inicjatyw*,projekt*} |
    {propozycj*,inicjatyw*,projekt*} ... zgłos{i,zą,ił,iła,ili,iły} |
    wysuwa{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*} |
    wysun{ąć,ę,ie,ą,iemy,ął,ęła,ęło,ęli,ęły,ąłby,ęłaby,ęliby,ąwszy} |
    wystąpi{ć,ę,,ą,my,ł*,li*,wszy} {z ... propozycj*,z ... inicjatyw*,z ... pomysł*,z ... planem} |
    występ{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} {z ... propozycj*,z ... inicjatyw*,z ... pomysł*} |
    wyj{ść,dę,dzie,dą,dziemy} {z ... propozycj*,z ... inicjatyw*} |
    wysz{edł,ła,ło,li,ły,edłby,łaby,liby,edłszy} {z ... propozycj*,z ... inicjatyw*} |
    wychodz{ić,ę,i,ą,imy,ił*,ili*,ąc*} {z ... propozycj*,z ... inicjatyw*} |
    prezent{ować,uje,ują,ował*,owali*} ... p{lan*,ropozycj*} |
    p{lan*,ropozycj*} ... prezent{uje,ują,ował*,owali*} |
    zaprezent{ować,uje,ują,ował*,owali*} ... p{lan*,ropozycj*} |
    p{lan*,ropozycj*} ... zaprezent{uje,ują,ował*,owali*} |
    złoż{yć,y,ą,ył,yła,yli,yły} ... {propozycj*,projekt*,wniosek} |
    {propozycj*,projekt*,wniosek} ... złoż{y,ą,ył,yła,yli,yły} |
    składa{ć,m,,ją,ł,ła,li,ły} ... {propozycj*,projekt*,wniosek} |
    {propozycj*,projekt*,wniosek} ... składa{m,,ją,ł,ła,li,ły} |
    położ{yć,ę,y,ą,ymy,ył,yła,yło,yli,yły,yłby,yłaby,yliby,ywszy} na stole |
    kła{ść,dę,dzie,dą,dziemy,dł,dła,dło,dli,dły,dłby,dłaby,dliby,dąc*} na stole |
    rzuc{ić,i,ą,ił,iła,ili,iły} ... p{omysł,ropozycj*} | p{omysł,ropozycj*} ... rzuc{i,ą,ił,iła,ili,iły} |
    podda{ć,m,,dzą,my,ł,ła,ło,li,ły,łby,łaby,liby,wszy} {pod dyskusję,pod głosowanie} |
    suger{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} | zasuger{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy} |
    rekomend{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} |
    zarekomend{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy} |
    oprac{ować,uje,ują,ował*,owali*} ... p{lan*,rojekt*} | p{lan*,rojekt*} ... oprac{uje,ują,ował*,owali*} |
    opracow{ywać,uje,ują,ywał*,ywali*} ... p{lan*,rojekt*} |
    p{lan*,rojekt*} ... opracow{uje,ują,ywał*,ywali*} | zainicj{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy} |
    inicj{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} | postul{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} |
    zapostul{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy} |
    wniosk{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy} o |
    wniosk{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} o | zawi{eźć,ezie,ozą,ózł,ozła,eźli,ozły} ... plan* |
    plan* ... zawi{ezie,ozą,ózł,ozła,eźli,ozły} | przywi{eźć,ezie,ozą,ózł,ozła,eźli,ozły} ... plan* |
    plan* ... przywi{ezie,ozą,ózł,ozła,eźli,ozły} | na wniosek | z propozycji | autor{,zy,em,a,ów} planu |
    projekt{,u,em,ie,y,ów} {rezolucji,porozumienia,umowy,traktatu}`,
  SUPPORT: `
    popiera{ć,m,,ją,my,ł*,li*,jąc*} |
    pop{rzeć,rę,rze,rą,rzemy,arł,arła,arło,arli,arły,arłby,arłaby,arliby,arwszy} |
    wspiera{ć,m,,ją,my,ł*,li*,jąc*} | wespr{zeć,ę,ze,ą,zemy} | wspar{ł,ła,ło,li,ły,łby,łaby,liby,wszy} |
    opowiada{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*} się za |
    opowie{dzieć,m,,dzą,my,dział,działa,działo,dzieli,działy,działby,działaby,dzieliby,dziawszy} się za |
    wypowie{dzieć,m,,dzą,my,dział,działa,działo,dzieli,działy,działby,działaby,dzieliby,dziawszy} się za |
    wypowiada{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*} się za |
    aprob{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} | zaaprob{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy} |
    przyj{ąć,mę,mie,mą,miemy,ął,ęła,ęło,ęli,ęły,ąłby,ęłaby,ęliby,ąwszy} {z zadowoleniem,z ulgą} |
    przyjm{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} z zadowoleniem |
    powita{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,wszy} z zadowoleniem |
    wita{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*} |
    chwal{ić,ę,i,ą,imy,ił,iła,iło,ili,iły,iłby,iłaby,iliby,ąc*} | pochwal{ić,ę,i,ą,imy,ił*,ili*,iwszy} |
    wyra{zić,zi,żą,ził,ziła,zili,ziły} ... {poparcie,wsparcie,uznanie,solidarność} |
    {poparcie,wsparcie,uznanie,solidarność} ... wyra{zi,żą,ził,ziła,zili,ziły} |
    wyraża{ć,m,,ją,ł,ła,li,ły} ... {poparcie,wsparcie,uznanie,solidarność} |
    {poparcie,wsparcie,uznanie,solidarność} ... wyraża{m,,ją,ł,ła,li,ły} |
    udziela{ć,m,,ją,ł*,li*} ... {poparcia,wsparcia} | {poparcia,wsparcia} ... udziela{m,,ją,ł*,li*} |
    udziel{ić,i,ą,ił*,ili*} ... {poparcia,wsparcia} | {poparcia,wsparcia} ... udziel{i,ą,ił*,ili*} |
    zadeklar{ować,uje,ują,ował*,owali*} ... {poparcie,wsparcie} |
    {poparcie,wsparcie} ... zadeklar{uje,ują,ował*,owali*} |
    deklar{ować,uje,ują,ował*,owali*} ... {poparcie,wsparcie} |
    {poparcie,wsparcie} ... deklar{uje,ują,ował*,owali*} | potwierdz{ić,i,ą,ił*,ili*} ... poparcie |
    poparcie ... potwierdz{i,ą,ił*,ili*} |
    stan{ąć,ę,ie,ą,iemy,ął,ęła,ęło,ęli,ęły,ąłby,ęłaby,ęliby,ąwszy} {po stronie,za,murem,u boku} |
    sta{ć,ł,ła,ło,li,ły,łby,łaby,liby} {po stronie,murem,u boku,ramię w ramię} |
    sto{ję,i,ją,imy,jąc*} {po stronie,murem,u boku,ramię w ramię} |
    przyłącz{yć,ę,y,ą,ymy,ył*,yli*,ywszy} się do apelu | przyłącza{ć,m,,ją,my,ł*,li*,jąc*} się do apelu |
    sprzyja{ć,m,,ją,my,ł*,li*,jąc*} | podziela{ć,m,,ją,ł*,li*} ... {stanowisko,opini*,pogląd} |
    {stanowisko,opini*,pogląd} ... podziela{m,,ją,ł*,li*} | lobb{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} |
    głos{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} za |
    zagłos{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy} za |
    doceni{ć,ę,,ą,my,ł,ła,ło,li,ły,łby,łaby,liby,wszy} | docenia{ć,m,,ją,my,ł*,li*,jąc*} |
    sekund{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} | kibic{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} |
    faworyz{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} | kontynu{ować,uje,ują,ował*,owali*} ... wsparcie |
    wsparcie ... kontynu{uje,ują,ował*,owali*} | wysoko oceni{ł,ła,li,a,ają} |
    pozytywnie oceni{ł,ła,li,a,ają} |
    zwolenni{k,kiem,cy,kami,czka,czką} {sankcji,rozmów,rozejmu,członkostwa,wysłania,pokoju} |
    poparci{e,a,u,em} | solidaryz{uje,ują} się | z zadowoleniem przyj{ął,ęła,ęli,muje,mują} |
    kontynuować wsparcie`,
  ACCEPT: `
    zgadza{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*} się |
    się zgadza{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*} |
    zgodz{ić,ę,i,ą,imy,ił,iła,iło,ili,iły,iłby,iłaby,iliby,iwszy} się |
    się zgodz{ić,ę,i,ą,imy,ił,iła,iło,ili,iły,iłby,iłaby,iliby,iwszy} |
    akcept{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} | zaakcept{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy} |
    przyjm{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} |
    przyj{ąć,mę,mie,mą,miemy,ął,ęła,ęło,ęli,ęły,ąłby,ęłaby,ęliby,ąwszy} |
    przysta{wać,ję,je,ją,jemy,wał*,wali*,jąc*} na |
    przysta{ć,nę,nie,ną,niemy,ł,ła,ło,li,ły,łby,łaby,liby,wszy} na |
    wyra{zić,zi,żą,ził,ziła,zili,ziły} ... zgodę | zgodę ... wyra{zi,żą,ził,ziła,zili,ziły} |
    wyraża{ć,m,,ją,ł,ła,li,ły} ... zgodę | zgodę ... wyraża{m,,ją,ł,ła,li,ły} |
    da{ć,m,,dzą,ł,ła,li,ły} ... zgodę | zgodę ... da{m,,dzą,ł,ła,li,ły} |
    godz{ić,ę,i,ą,imy,ił,iła,iło,ili,iły,iłby,iłaby,iliby,ąc*} się |
    się godz{ić,ę,i,ą,imy,ił,iła,iło,ili,iły,iłby,iłaby,iliby,ąc*} | pogodz{ić,ę,i,ą,imy,ił*,ili*,iwszy} się |
    się pogodz{ić,ę,i,ą,imy,ił*,ili*,iwszy} | pój{ść,dę,dzie,dą,dziemy} na |
    posz{edł,ła,ło,li,ły,edłby,łaby,liby,edłszy} na | iść na | idę na | idzie{,my} na | idą{,c*} na |
    szedł{,by} na | szł{a,o,y,aby} na | szli{,by} na | ustąpi{ć,ę,,ą,my,ł,ła,ło,li,ły,łby,łaby,liby,wszy} |
    ustęp{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} | powie{dzieć,m,,dzą,dział,działa,dzieli,działy} ... tak |
    tak ... powie{m,,dzą,dział,działa,dzieli,działy} |
    odpowie{dzieć,m,,dzą,my,dział,działa,działo,dzieli,działy,działby,działaby,dzieliby,dziawszy} pozytywnie |
    przytakn{ąć,ę,ie,ą,iemy,ął,ęła,ęło,ęli,ęły,ąłby,ęłaby,ęliby,ąwszy} |
    aprob{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} | przychyl{ić,ę,i,ą,imy,ił*,ili*,iwszy} się |
    się przychyl{ić,ę,i,ą,imy,ił*,ili*,iwszy} | przychyla{ć,m,,ją,my,ł*,li*,jąc*} się |
    się przychyla{ć,m,,ją,my,ł*,li*,jąc*} | uzna{ć,m,,ją,ł,ła,li,ły} ... propozycj* |
    propozycj* ... uzna{m,,ją,ł,ła,li,ły} | ulega{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*} presji |
    ule{c,gnę,gnie,gną,gniemy,gł,gła,gło,gli,gły,głby,głaby,gliby,gwszy} presji | zgod{a,y,ę,ą,zie} |
    za zgodą | do przyjęcia | akceptowaln{y,a,e}`,
  AGREE: `
    uzgadnia{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} | uzgodni{ć,ę,,ą,my,ł*,li*,wszy,enie,enia,eniu,eniem} |
    porozumiewa{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} się |
    się porozumiewa{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    porozumi{eć,em,e,eją,emy,ał,ała,ało,eli,ały,ałby,ałaby,eliby,awszy} się |
    się porozumi{eć,em,e,eją,emy,ał,ała,ało,eli,ały,ałby,ałaby,eliby,awszy} |
    ustala{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*,nie,nia,niu,niem} |
    ustal{ić,ę,i,ą,imy,ił,iła,iło,ili,iły,iłby,iłaby,iliby,iwszy,enie,enia,eniu,eniem} |
    doj{ść,dę,dzie,dą,dziemy} {do porozumienia,do zgody,do kompromisu,do konsensusu} |
    dosz{edł,ła,ło,li,ły,edłby,łaby,liby,edłszy} {do porozumienia,do zgody,do kompromisu,do konsensusu} |
    dochodz{ić,ę,i,ą,imy,ił*,ili*,ąc*,enie,enia,eniu,eniem} {do porozumienia,do zgody,do kompromisu,do konsensusu} |
    osiągn{ąć,ie,ą,ął,ęła,ęli,ęły,ięcie} ... {porozumieni*,zgod*,kompromis*,konsensus*} |
    {porozumieni*,zgod*,kompromis*,konsensus*} ... osiągn{ą,ął,ęła,ęli,ęły} |
    osiąga{ć,m,,ją,ł,ła,li,ły,nie} ... {porozumieni*,zgod*,kompromis*,konsensus*} |
    {porozumieni*,zgod*,kompromis*,konsensus*} ... osiąga{m,,ją,ł,ła,li,ły} |
    zaw{rzeć,rze,rą,arł,arła,arli,arły,arcie} ... {porozumieni*,umow*,rozejm*,pokój,układ*,ugod*} |
    {porozumieni*,umow*,rozejm*,pokój,układ*,ugod*} ... zaw{rze,rą,arł,arła,arli,arły} |
    zawiera{ć,m,,ją,ł*,li*,nie} ... {porozumieni*,umow*,rozejm*,pokój,układ*,ugod*} |
    {porozumieni*,umow*,rozejm*,pokój,układ*,ugod*} ... zawiera{m,,ją,ł*,li*} |
    dobi{ć,ję,je,ją,jemy,ł,ła,ło,li,ły,łby,łaby,liby,wszy,cie,cia,ciu,ciem} targu |
    dogad{ywać,uję,uje,ują,ujemy,ywał*,ywali*,ując*,ywanie,ywania,ywaniu,ywaniem} się |
    się dogad{ywać,uję,uje,ują,ujemy,ywał*,ywali*,ując*,ywanie,ywania,ywaniu,ywaniem} |
    dogada{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,wszy,nie,nia,niu,niem} się |
    się dogada{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,wszy,nie,nia,niu,niem} |
    umówi{ć,ę,,ą,my,ł,ła,ło,li,ły,łby,łaby,liby,wszy,enie,enia,eniu,eniem} się |
    się umówi{ć,ę,,ą,my,ł,ła,ło,li,ły,łby,łaby,liby,wszy,enie,enia,eniu,eniem} |
    umawia{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*,nie,nia,niu,niem} się |
    się umawia{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*,nie,nia,niu,niem} |
    wyprac{ować,uje,ują,ował*,owali*,owanie} ... {porozumieni*,kompromis*,stanowisko} |
    {porozumieni*,kompromis*,stanowisko} ... wyprac{uje,ują,ował*,owali*} |
    wypracow{ywać,uje,ują,ywał*,ywali*,ywanie} ... {porozumieni*,kompromis*,stanowisko} |
    {porozumieni*,kompromis*,stanowisko} ... wypracow{uje,ują,ywał*,ywali*} |
    wynegocj{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} |
    zna{leźć,jdzie,jdą,lazł,lazła,leźli,lazły,lezienie} ... {kompromis,wspólny język,porozumienie} |
    {kompromis,wspólny język,porozumienie} ... zna{jdzie,jdą,lazł,lazła,leźli,lazły} |
    zgodz{ić,ę,i,ą,imy,ił,iła,iło,ili,iły,iłby,iłaby,iliby,iwszy,enie,enia,eniu,eniem} się co do |
    zgadza{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*,nie,nia,niu,niem} się co do |
    sfinaliz{ować,uje,ują,ował*,owali*,owanie} ... porozumieni* |
    porozumieni* ... sfinaliz{uje,ują,ował*,owali*} | porozumie{li,ły,ją,wają} się | osiągnięto porozumienie |
    zawarto | ustaleni{a,e,ami} | ustaleń | uzgodnieni{a,e}`,
  REJECT: `
    odrzuca{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    odrzuc{ić,ę,i,ą,imy,ił*,ili*,iwszy,enie,enia,eniu,eniem} |
    odmawia{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    odmówi{ć,ę,,ą,my,ł,ła,ło,li,ły,łby,łaby,liby,wszy,enie,enia,eniu,eniem} |
    wyklucza{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    wyklucz{yć,ę,y,ą,ymy,ył*,yli*,ywszy,enie,enia,eniu,eniem} |
    sprzeciwia{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} się |
    się sprzeciwia{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    sprzeciwi{ć,ę,,ą,my,ł*,li*,wszy,enie,enia,eniu,eniem} się |
    się sprzeciwi{ć,ę,,ą,my,ł*,li*,wszy,enie,enia,eniu,eniem} |
    opon{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owanie,owania,owaniu,owaniem} |
    zaopon{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} |
    kwestion{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owanie,owania,owaniu,owaniem} |
    zakwestion{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} |
    zgłos{ić,zę,i,zą,imy,ił,iła,iło,ili,iły,iłby,iłaby,iliby,iwszy,zenie,zenia,zeniu,zeniem} sprzeciw |
    zgłasza{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} sprzeciw |
    wyra{zić,zi,żą,ził,ziła,zili,ziły,żenie} ... sprzeciw | sprzeciw ... wyra{zi,żą,ził,ziła,zili,ziły} |
    wyraża{ć,m,,ją,ł,ła,li,ły,nie} ... sprzeciw | sprzeciw ... wyraża{m,,ją,ł,ła,li,ły} |
    blok{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owanie,owania,owaniu,owaniem} |
    zablok{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} |
    zawet{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} |
    wet{ować,uję,uje,ują,ujemy,ował,owała,owało,owali,owały,owałby,owałaby,owaliby,ując*,owanie,owania,owaniu,owaniem} |
    nałoż{yć,y,ą,ył,yła,yli,yły,enie} ... weto | weto ... nałoż{y,ą,ył,yła,yli,yły} |
    uży{ć,ję,je,ją,jemy,ł,ła,ło,li,ły,łby,łaby,liby,wszy,cie,cia,ciu,ciem} weta |
    skorzysta{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,wszy,nie,nia,niu,niem} z prawa weta |
    postawi{ć,,ą,ł*,li*,enie} ... weto | weto ... postawi{,ą,ł*,li*} |
    głos{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owanie,owania,owaniu,owaniem} przeciw{,ko} |
    zagłos{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} przeciw{,ko} |
    opowie{dzieć,m,,dzą,my,dział,działa,działo,dzieli,działy,działby,działaby,dzieliby,dziawszy,dzianie,dziania,dzianiu,dzianiem} {się przeciw,się przeciwko} |
    opowiada{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*,nie,nia,niu,niem} {się przeciw,się przeciwko} |
    powie{dzieć,m,,dzą,my,dział,działa,działo,dzieli,działy,działby,działaby,dzieliby,dziawszy,dzianie,dziania,dzianiu,dzianiem} nie |
    torped{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owanie,owania,owaniu,owaniem} |
    storped{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} |
    sabot{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owanie,owania,owaniu,owaniem} |
    udaremni{ć,ę,,ą,my,ł*,li*,wszy,enie,enia,eniu,eniem} | udaremnia{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    opiera{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*,nie,nia,niu,niem} się |
    się opiera{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*,nie,nia,niu,niem} |
    zlekceważ{yć,ę,y,ą,ymy,ył*,yli*,ywszy,enie,enia,eniu,eniem} |
    bagateliz{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owanie,owania,owaniu,owaniem} |
    zby{ć,ł,ła,ło,li,ły,łby,łaby,liby,wszy,cie,cia,ciu,ciem} | zbęd{ę,zie,ą,ziemy} |
    wyrze{c,knę,knie,kną,kniemy,kł,kła,kło,kli,kły,kłby,kłaby,kliby,kwszy} się |
    się wyrze{c,knę,knie,kną,kniemy,kł,kła,kło,kli,kły,kłby,kłaby,kliby,kwszy} |
    wyrzeka{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} się |
    się wyrzeka{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    zaneg{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} |
    neg{ować,uję,uje,ują,ujemy,ował,owała,owało,owali,owały,owałby,owałaby,owaliby,ując*,owanie,owania,owaniu,owaniem} |
    nie zga{dza,dzają,dzał,dzała,dzali} się | nie zgodzi{,ł,ła,li} się | nie popr{ze,ą} | nie popiera{,ją} |
    nie poparł{,a,o} | nie zamierza{,ją} | nie ma zamiaru | nie mają zamiaru | nie chc{e,ą} | nie wyśl{e,ą} |
    nie pośl{e,ą} | nie planuj{e,ą} | nie jest gotow{y,a} | nie są gotowi | nie widz{i,ą} sensu |
    nie będzie {wysyła*,uczestniczy*,zgody,polskich,amerykańskich,brytyjskich} |
    nie będą {wysyła*,uczestniczy*} | nie dopu{ści,szczą} | nie uzna{je,ją} | nie wejd{zie,ą} |
    przeciwn{y,a,e,i} {wysłaniu,wysłania,sankcjom,rozmowom,członkostwu,wejściu} | jest przeciw{,ko,ny,na,ne} |
    są przeciw{,ko,ni,ne} | przeciwny | kategorycznie przeciw* | stanowczo sprzeciwi* | nie do przyjęcia |
    nie wchodzi w grę | nie ma mowy | wykluczon{y,a,e,o} | sprzeciw{,u,em,y,ów} | odmow{a,y,ę,ą} |
    odrzuceni{e,a,u,em} | weto | weta | niezgod{a,y,ę,ą}`,
  DEMAND: `
    żąda{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*} | zażąda{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,wszy} |
    domaga{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*} się |
    się domaga{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*} |
    wymaga{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*} | wzywa{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*} |
    wezw{ać,ę,ie,ą,iemy,ał,ała,ało,ali,ały,ałby,ałaby,aliby,awszy} |
    apel{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} | zaapel{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy} |
    nalega{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*} | naciska{ć,m,,ją,my,ł*,li*,jąc*} |
    naci{snąć,snę,śnie,sną,śniemy,snął,snęła,snęło,snęli,snęły,snąłby,snęłaby,snęliby,snąwszy} |
    pros{ić,zę,i,zą,imy,ił,iła,iło,ili,iły,iłby,iłaby,iliby,ząc*} | popros{ić,zę,i,zą,imy,ił*,ili*,iwszy} |
    zabiega{ć,m,,ją,my,ł*,li*,jąc*} | upomina{ć,m,,ją,my,ł*,li*,jąc*} się |
    się upomina{ć,m,,ją,my,ł*,li*,jąc*} |
    upomn{ieć,ę,i,ą,imy,iał,iała,iało,ieli,iały,iałby,iałaby,ieliby,iawszy} się |
    się upomn{ieć,ę,i,ą,imy,iał,iała,iało,ieli,iały,iałby,iałaby,ieliby,iawszy} |
    postawi{ć,,ą,ł*,li*} ... {warunek,warunki,żądani*,ultimatum} |
    {warunek,warunki,żądani*,ultimatum} ... postawi{,ą,ł*,li*} |
    stawia{ć,m,,ją,ł,ła,li,ły} ... {warunek,warunki,żądani*,ultimatum} |
    {warunek,warunki,żądani*,ultimatum} ... stawia{m,,ją,ł,ła,li,ły} |
    wysun{ąć,ie,ą,ął,ęła,ęli,ęły} ... {żądani*,warunek,warunki,postulat*} |
    {żądani*,warunek,warunki,postulat*} ... wysun{ą,ął,ęła,ęli,ęły} |
    wysuwa{ć,m,,ją,ł,ła,li,ły} ... {żądani*,warunek,warunki,postulat*} |
    {żądani*,warunek,warunki,postulat*} ... wysuwa{m,,ją,ł,ła,li,ły} |
    zwróc{ić,ę,i,ą,imy,ił,iła,iło,ili,iły,iłby,iłaby,iliby,iwszy} {się ... z prośbą,się ... z apelem,się ... o pomoc,się ... o wsparcie,się ... o} |
    zwraca{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*} {się ... z prośbą,się ... z apelem,się ... o pomoc,się ... o wsparcie,się ... o} |
    wystąpi{ć,ę,,ą,my,ł*,li*,wszy} o | występ{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} o |
    wywiera{ć,m,,ją,ł*,li*} ... {presj*,nacisk*} | {presj*,nacisk*} ... wywiera{m,,ją,ł*,li*} |
    wyw{rzeć,rze,rą,arł,arła,arli,arły} ... {presj*,nacisk*} |
    {presj*,nacisk*} ... wyw{rze,rą,arł,arła,arli,arły} | zmusza{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*} |
    zmus{ić,zę,i,zą,imy,ił,iła,iło,ili,iły,iłby,iłaby,iliby,iwszy} | przymusza{ć,m,,ją,my,ł*,li*,jąc*} |
    wymus{ić,zę,i,zą,imy,ił,iła,iło,ili,iły,iłby,iłaby,iliby,iwszy} | wymusza{ć,m,,ją,my,ł*,li*,jąc*} |
    błaga{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*} | nakłoni{ć,ę,,ą,my,ł*,li*,wszy} |
    nakłania{ć,m,,ją,my,ł*,li*,jąc*} | namawia{ć,m,,ją,my,ł*,li*,jąc*} |
    namówi{ć,ę,,ą,my,ł,ła,ło,li,ły,łby,łaby,liby,wszy} | przekon{ywać,uję,uje,ują,ujemy,ywał*,ywali*,ując*} |
    przekona{ć,m,,ją,my,ł*,li*,wszy} |
    naka{zać,żę,że,żą,żemy,zał,zała,zało,zali,zały,załby,załaby,zaliby,zawszy} |
    nakaz{ywać,uję,uje,ują,ujemy,ywał*,ywali*,ując*} | rozka{zać,żę,że,żą,żemy,zał*,zali*,zawszy} |
    rozkaz{ywać,uję,uje,ują,ujemy,ywał*,ywali*,ując*} | oblig{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} |
    zoblig{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy} | postul{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} |
    ponagla{ć,m,,ją,my,ł*,li*,jąc*} | ponagl{ić,ę,i,ą,imy,ił*,ili*,iwszy} | upoważni{ć,ę,,ą,my,ł*,li*,wszy} |
    monit{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} | uwarunk{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy} |
    uzależnia{ć,m,,ją,my,ł*,li*,jąc*} | uzależni{ć,ę,,ą,my,ł*,li*,wszy} |
    warunk{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} | polecił{,a,o} | polecili | polecono | musi | muszą |
    musiał{,a,o,y,by,aby} | musieli | powinien | powinna | powinno | powinny | powinni | trzeba | należy |
    konieczne jest | niezbędne jest | ma obowiązek | potrzebuje | potrzebują | wezwani{e,a,u,em,ami} |
    apel{,u,em,e,ów,ami} | prośb{a,y,ę,ą,om} | próśb | żądani{e,a,u,em,om,ami} | żądań | ultimatum |
    warun{ek,ku,kiem} | warunkiem jest | presj{a,i,ę,ą} | najwyższy czas | pora na`,
  WANT: `
    chc{ieć,ę,e,ą,emy,iał,iała,iało,ieli,iały,iałby,iałaby,ieliby,ąc*} |
    zechc{ieć,ę,e,ą,emy,iał,iała,iało,ieli,iały,iałby,iałaby,ieliby,iawszy} |
    pragn{ąć,ę,ie,ą,iemy,ął,ęła,ęło,ęli,ęły,ąłby,ęłaby,ęliby,ąc*} |
    życz{yć,ę,y,ą,ymy,ył,yła,yło,yli,yły,yłby,yłaby,yliby,ąc*} sobie |
    dąż{yć,ę,y,ą,ymy,ył,yła,yło,yli,yły,yłby,yłaby,yliby,ąc*} | zamierza{ć,m,,ją,my,ł*,li*,jąc*} |
    stara{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*} się |
    się stara{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*} | postara{ć,m,,ją,my,ł*,li*,wszy} się |
    się postara{ć,m,,ją,my,ł*,li*,wszy} | usił{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} |
    prób{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} | sprób{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy} |
    licz{yć,ę,y,ą,ymy,ył,yła,yło,yli,yły,yłby,yłaby,yliby,ąc*} na | zabiega{ć,m,,ją,my,ł*,li*,jąc*} |
    szuka{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*} |
    marz{yć,ę,y,ą,ymy,ył,yła,yło,yli,yły,yłby,yłaby,yliby,ąc*} |
    wol{eć,ę,i,ą,imy,ał,ała,ało,eli,ały,ałby,ałaby,eliby,ąc*} |
    wyra{zić,zi,żą,ził,ziła,zili,ziły} ... {nadziej*,życzeni*,chęć,wol*} |
    {nadziej*,życzeni*,chęć,wol*} ... wyra{zi,żą,ził,ziła,zili,ziły} |
    wyraża{ć,m,,ją,ł,ła,li,ły} ... {nadziej*,życzeni*,chęć,wol*} |
    {nadziej*,życzeni*,chęć,wol*} ... wyraża{m,,ją,ł,ła,li,ły} |
    aspir{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} |
    cel{ować,uję,uje,ują,ujemy,ował,owała,owało,owali,owały,owałby,owałaby,owaliby,ując*} w |
    upatr{ywać,uję,uje,ują,ujemy,ywał*,ywali*,ując*} | ma nadzieję | mają nadzieję | miał{,a,o,y} nadzieję |
    chciał{by,aby} | chcieliby | w celu | zainteresowan{y,a,e,i,ych} | potrzebn{y,a,e,i,ych} |
    nadziej{a,i,ę,ą,e} | wol{a,i,ę,ą} | dążeni{e,a,u,em} | w nadziei | w poszukiwaniu`,
  CONDEMN: `
    potępia{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    potępi{ć,ę,,ą,my,ł,ła,ło,li,ły,łby,łaby,liby,wszy,enie,enia,eniu,eniem} |
    krytyk{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owanie,owania,owaniu,owaniem} |
    skrytyk{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} |
    protest{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owanie,owania,owaniu,owaniem} |
    zaprotest{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} |
    oburza{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*,nie,nia,niu,niem} się |
    się oburza{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*,nie,nia,niu,niem} |
    oburz{yć,ę,y,ą,ymy,ył,yła,yło,yli,yły,yłby,yłaby,yliby,ywszy,enie,enia,eniu,eniem} się |
    się oburz{yć,ę,y,ą,ymy,ył,yła,yło,yli,yły,yłby,yłaby,yliby,ywszy,enie,enia,eniu,eniem} |
    piętn{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owanie,owania,owaniu,owaniem} |
    napiętn{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} |
    gani{ć,ę,,ą,my,ł,ła,ło,li,ły,łby,łaby,liby,ąc*,enie,enia,eniu,eniem} |
    zgani{ć,ę,,ą,my,ł,ła,ło,li,ły,łby,łaby,liby,wszy,enie,enia,eniu,eniem} |
    wyra{zić,zi,żą,ził,ziła,zili,ziły,żenie} ... {protest,oburzenie,zaniepokojenie,ubolewanie,sprzeciw,dezaprobatę} |
    {protest,oburzenie,zaniepokojenie,ubolewanie,sprzeciw,dezaprobatę} ... wyra{zi,żą,ził,ziła,zili,ziły} |
    wyraża{ć,m,,ją,ł,ła,li,ły,nie} ... {protest,oburzenie,zaniepokojenie,ubolewanie,dezaprobatę} |
    {protest,oburzenie,zaniepokojenie,ubolewanie,dezaprobatę} ... wyraża{m,,ją,ł,ła,li,ły} |
    złoż{yć,y,ą,ył,yła,yli,yły,enie} ... protest | protest ... złoż{y,ą,ył,yła,yli,yły} |
    składa{ć,m,,ją,ł,ła,li,ły,nie} ... protest | protest ... składa{m,,ją,ł,ła,li,ły} |
    wręcz{yć,y,ą,ył,yła,yli,yły,enie} ... notę | notę ... wręcz{y,ą,ył,yła,yli,yły} |
    wystos{ować,uje,ują,ował*,owali*,owanie} ... notę | notę ... wystos{uje,ują,ował*,owali*} |
    ubolewa{ć,m,,ją,my,ł*,li*,jąc*} |
    nazw{ać,ie,ą,ał,ała,ali,ały,anie} ... {niedopuszczaln*,prowokacj*,zbrodni*,błędem,eskalacj*,barbarzyń*} |
    {niedopuszczaln*,prowokacj*,zbrodni*,błędem,eskalacj*,barbarzyń*} ... nazw{ie,ą,ał,ała,ali,ały} |
    nazywa{ć,m,,ją,ł,ła,li,ły,nie} ... {niedopuszczaln*,prowokacj*,zbrodni*,błędem,eskalacj*,barbarzyń*} |
    {niedopuszczaln*,prowokacj*,zbrodni*,błędem,eskalacj*,barbarzyń*} ... nazywa{m,,ją,ł,ła,li,ły} |
    określ{ić,i,ą,ił*,ili*,enie} ... {jako ... niedopuszczaln*,jako ... prowokacj*,jako ... zbrodni*} |
    {jako ... niedopuszczaln*,jako ... prowokacj*,jako ... zbrodni*} ... określ{i,ą,ił*,ili*} |
    uzna{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,wszy,nie,nia,niu,niem} {za ... niedopuszczaln*,za ... prowokacj*} |
    uzna{wać,ję,je,ją,jemy,wał,wała,wało,wali,wały,wałby,wałaby,waliby,jąc*,wanie,wania,waniu,waniem} {za ... niedopuszczaln*,za ... prowokacj*} |
    wytyka{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*,nie,nia,niu,niem} |
    wytkn{ąć,ę,ie,ą,iemy,ął,ęła,ęło,ęli,ęły,ąłby,ęłaby,ęliby,ąwszy,ięcie,ięcia,ięciu,ięciem} |
    zarzuca{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    podda{ć,m,,dzą,my,ł,ła,ło,li,ły,łby,łaby,liby,wszy,nie,nia,niu,niem} krytyce |
    podda{wać,ję,je,ją,jemy,wał*,wali*,jąc*,wanie,wania,waniu,waniem} krytyce |
    skarc{ić,ę,i,ą,imy,ił,iła,iło,ili,iły,iłby,iłaby,iliby,iwszy,enie,enia,eniu,eniem} |
    wyrzuca{ć,m,,ją,ł*,li*,nie} ... sobie | sobie ... wyrzuca{m,,ją,ł*,li*} | potępieni{e,a,u,em} |
    krytyk{a,i,ę,ą} | protest{,u,em,y,ów} | w proteście | na znak protestu | oburzeni{e,a,u,em} |
    negatywnie oceni{ł,ła,li,a,ają}`,
  HESITATE: `
    waha{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*} się |
    się waha{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*} |
    zawaha{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,wszy} się |
    się zawaha{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,wszy} |
    wątpi{ć,ę,,ą,my,ł,ła,ło,li,ły,łby,łaby,liby,ąc*} | zwątpi{ć,ę,,ą,my,ł,ła,ło,li,ły,łby,łaby,liby,wszy} |
    zwleka{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*} |
    ociąga{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*} się |
    się ociąga{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*} |
    obawia{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*} się |
    się obawia{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*} |
    wstrzym{ywać,uję,uje,ują,ujemy,ywał*,ywali*,ując*} się |
    się wstrzym{ywać,uję,uje,ują,ujemy,ywał*,ywali*,ując*} | wstrzyma{ć,m,,ją,my,ł*,li*,wszy} się |
    się wstrzyma{ć,m,,ją,my,ł*,li*,wszy} | unika{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*} |
    unikn{ąć,ę,ie,ą,iemy,ął,ęła,ęło,ęli,ęły,ąłby,ęłaby,ęliby,ąwszy} |
    uchyla{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*} się |
    się uchyla{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*} |
    uchyl{ić,ę,i,ą,imy,ił,iła,iło,ili,iły,iłby,iłaby,iliby,iwszy} się |
    się uchyl{ić,ę,i,ą,imy,ił,iła,iło,ili,iły,iłby,iłaby,iliby,iwszy} | powątpiewa{ć,m,,ją,my,ł*,li*,jąc*} |
    zastanawia{ć,m,,ją,my,ł*,li*,jąc*} się | się zastanawia{ć,m,,ją,my,ł*,li*,jąc*} |
    gra{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*} na zwłokę | odwleka{ć,m,,ją,my,ł*,li*,jąc*} |
    odwle{c,kę,cze,ką,czemy,kł,kła,kło,kli,kły,kłby,kłaby,kliby,kwszy} | pozostawi{ć,,ą,ł*,li*} ... otwart* |
    otwart* ... pozostawi{,ą,ł*,li*} | pozostawia{ć,m,,ją,ł*,li*} ... otwart* |
    otwart* ... pozostawia{m,,ją,ł*,li*} |
    zach{ować,uje,ują,ował*,owali*} ... {ostrożność,neutralność,rezerwę,powściągliwość} |
    {ostrożność,neutralność,rezerwę,powściągliwość} ... zach{uje,ują,ował*,owali*} |
    zachow{ywać,uje,ują,ywał*,ywali*} ... {ostrożność,neutralność,rezerwę,powściągliwość} |
    {ostrożność,neutralność,rezerwę,powściągliwość} ... zachow{uje,ują,ywał*,ywali*} |
    nie spiesz{yć,ę,y,ą,ymy,ył*,yli*,ąc*} się | się nie spiesz{yć,ę,y,ą,ymy,ył*,yli*,ąc*} |
    nie podj{ął,ęła,ęli,ęto} {decyzji,jeszcze decyzji} | decyzja nie zapadła | decyzje nie zapadły |
    nie zapadł{a,y} ... decyzj* | jeszcze nie zdecydował* | nie odpowiedział{,a} wprost | ostrożnie |
    ostrożn{y,a,e,ość} | sceptyczn{y,a,e,i,ie} | powściągliwie | z rezerwą | wątpliwoś{ć,ci,ciami} |
    wahani{e,a} | podzielon{a,e,y,i} | rozbieżnoś{ć,ci} | niezdecydowan{y,a,i,e} | neutraln{y,a,e,i} wobec |
    bez entuzjazmu | z dystansem`,
  THREATEN: `
    gro{zić,żę,zi,żą,zimy,ził,ziła,ziło,zili,ziły,ziłby,ziłaby,ziliby,żąc*} |
    zagro{zić,żę,zi,żą,zimy,ził*,zili*,ziwszy} | zagraża{ć,m,,ją,my,ł*,li*,jąc*} |
    pogro{zić,żę,zi,żą,zimy,ził*,zili*,ziwszy} | ostrzega{ć,m,,ją,my,ł*,li*,jąc*} |
    ostrze{c,gę,że,gą,żemy,gł*,gli*,gwszy} | przestrzega{ć,m,,ją,my,ł*,li*,jąc*} przed |
    przestrze{c,gę,że,gą,żemy,gł*,gli*,gwszy} przed | strasz{yć,ę,y,ą,ymy,ył*,yli*,ąc*} |
    zastrasz{yć,ę,y,ą,ymy,ył*,yli*,ywszy} | zastrasza{ć,m,,ją,my,ł*,li*,jąc*} |
    szantaż{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} |
    zaszantaż{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy} | postawi{ć,,ą,ł*,li*} ... ultimatum |
    ultimatum ... postawi{,ą,ł*,li*} | stawia{ć,m,,ją,ł,ła,li,ły} ... ultimatum |
    ultimatum ... stawia{m,,ją,ł,ła,li,ły} | zapowiada{ć,m,,ją,ł,ła,li,ły} ... {odwet*,sankcj*,konsekwencj*} |
    {odwet*,sankcj*,konsekwencj*} ... zapowiada{m,,ją,ł,ła,li,ły} |
    zapowie{dzieć,m,,dzą,dział,działa,dzieli,działy} ... {odwet*,konsekwencj*} |
    {odwet*,konsekwencj*} ... zapowie{m,,dzą,dział,działa,dzieli,działy} | groźb{a,y,ę,ą,ami} | gróźb |
    pogróżk{a,i,ami} | zagrożeni{e,a,u,em} | ostrzeżeni{e,a,u,em} | pod groźbą |
    nie pozostanie bez odpowiedzi | konsekwencje będą | poniesie konsekwencje | poniosą konsekwencje |
    zastrzega sobie prawo`,
  ACCUSE: `
    oskarża{ć,m,,ją,my,ł*,li*,jąc*} | oskarż{yć,ę,y,ą,ymy,ył*,yli*,ywszy} | obwinia{ć,m,,ją,my,ł*,li*,jąc*} |
    obwini{ć,ę,,ą,my,ł,ła,ło,li,ły,łby,łaby,liby,wszy} | zarzuca{ć,m,,ją,my,ł*,li*,jąc*} |
    zarzuc{ić,ę,i,ą,imy,ił*,ili*,iwszy} | posądza{ć,m,,ją,my,ł*,li*,jąc*} |
    posądz{ić,ę,i,ą,imy,ił*,ili*,iwszy} | wini{ć,ę,,ą,my,ł,ła,ło,li,ły,łby,łaby,liby,ąc*} |
    podejrzewa{ć,m,,ją,my,ł*,li*,jąc*} | postawi{ć,,ą,ł*,li*} ... zarzut* | zarzut* ... postawi{,ą,ł*,li*} |
    stawia{ć,m,,ją,ł,ła,li,ły} ... zarzut* | zarzut* ... stawia{m,,ją,ł,ła,li,ły} |
    obarcz{yć,y,ą,ył*,yli*} ... {winą,odpowiedzialnością} |
    {winą,odpowiedzialnością} ... obarcz{y,ą,ył*,yli*} |
    obarcza{ć,m,,ją,ł*,li*} ... {winą,odpowiedzialnością} |
    {winą,odpowiedzialnością} ... obarcza{m,,ją,ł*,li*} |
    zrzuc{ić,i,ą,ił,iła,ili,iły} ... {winę,odpowiedzialność} |
    {winę,odpowiedzialność} ... zrzuc{i,ą,ił,iła,ili,iły} |
    zrzuca{ć,m,,ją,ł,ła,li,ły} ... {winę,odpowiedzialność} |
    {winę,odpowiedzialność} ... zrzuca{m,,ją,ł,ła,li,ły} |
    przypis{ywać,uje,ują,ywał*,ywali*} ... {winę,odpowiedzialność} |
    {winę,odpowiedzialność} ... przypis{uje,ują,ywał*,ywali*} |
    wytyka{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*} |
    wytkn{ąć,ę,ie,ą,iemy,ął,ęła,ęło,ęli,ęły,ąłby,ęłaby,ęliby,ąwszy} | uzna{ć,m,,ją,ł,ła,li,ły} ... winn* |
    winn* ... uzna{m,,ją,ł,ła,li,ły} | oskarżeni{e,a,u,em,ami} | oskarżeń | zarzut{,u,em,y,ów,ami} |
    obwinian{y,a,i,e} | z winy`,
  CLAIM: `
    twierdz{ić,ę,i,ą,imy,ił*,ili*,ąc*} | utrzym{ywać,uję,uje,ują,ujemy,ywał*,ywali*,ując*} że |
    przyzna{ć,m,,ją,my,ł*,li*,wszy} się | się przyzna{ć,m,,ją,my,ł*,li*,wszy} |
    przyzna{wać,ję,je,ją,jemy,wał*,wali*,jąc*} się | się przyzna{wać,ję,je,ją,jemy,wał*,wali*,jąc*} |
    przypis{ać,zę,ze,zą,zemy,ał*,ali*,awszy} sobie | przypis{ywać,uję,uje,ują,ujemy,ywał*,ywali*,ując*} sobie |
    zarzeka{ć,m,,ją,my,ł*,li*,jąc*} się | się zarzeka{ć,m,,ją,my,ł*,li*,jąc*} |
    przekon{ywać,uję,uje,ują,ujemy,ywał*,ywali*,ując*} | rości{ć,,my,ł,ła,ło,li,ły,łby,łaby,liby} |
    roszcz{ę,ą,ąc*} | chwal{ić,ę,i,ą,imy,ił,iła,iło,ili,iły,iłby,iłaby,iliby,ąc*} się |
    się chwal{ić,ę,i,ą,imy,ił,iła,iło,ili,iły,iłby,iłaby,iliby,ąc*} |
    pochwal{ić,ę,i,ą,imy,ił*,ili*,iwszy} się | się pochwal{ić,ę,i,ą,imy,ił*,ili*,iwszy} |
    wzi{ąć,ął,ęła,ęli,ęły} ... odpowiedzialność | wezmą ... odpowiedzialność | weźmie ... odpowiedzialność |
    odpowiedzialność ... wzi{ął,ęła,ęli,ęły} | odpowiedzialność ... wezmą | odpowiedzialność ... weźmie |
    bra{ć,ł,ła,li,ły} ... odpowiedzialność | biorą ... odpowiedzialność | bierze ... odpowiedzialność |
    odpowiedzialność ... bra{ł,ła,li,ły} | odpowiedzialność ... biorą | odpowiedzialność ... bierze | rzekomo |
    ponoć | podobno | jakoby | jak twierdz{i,ą} | według twierdzeń`,
  DENY: `
    zaprzecza{ć,m,,ją,my,ł*,li*,jąc*} | zaprzecz{yć,ę,y,ą,ymy,ył*,yli*,ywszy} |
    dement{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} | zdement{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy} |
    wypiera{ć,m,,ją,my,ł*,li*,jąc*} się | się wypiera{ć,m,,ją,my,ł*,li*,jąc*} |
    wyp{rzeć,rę,rze,rą,rzemy,arł,arła,arło,arli,arły,arłby,arłaby,arliby,arwszy} się |
    się wyp{rzeć,rę,rze,rą,rzemy,arł,arła,arło,arli,arły,arłby,arłaby,arliby,arwszy} |
    odpiera{ć,m,,ją,ł*,li*} ... {zarzut*,oskarżeni*} | {zarzut*,oskarżeni*} ... odpiera{m,,ją,ł*,li*} |
    odepr{zeć,ze,ą} ... {zarzut*,oskarżeni*} | odpar{ł,ła,li,ły} ... {zarzut*,oskarżeni*} |
    {zarzut*,oskarżeni*} ... odepr{ze,ą} | {zarzut*,oskarżeni*} ... odpar{ł,ła,li,ły} |
    odrzuca{ć,m,,ją,ł*,li*} ... {zarzut*,oskarżeni*} | {zarzut*,oskarżeni*} ... odrzuca{m,,ją,ł*,li*} |
    odrzuc{ić,i,ą,ił*,ili*} ... {zarzut*,oskarżeni*} | {zarzut*,oskarżeni*} ... odrzuc{i,ą,ił*,ili*} |
    odcina{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*} się |
    się odcina{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*} |
    odci{ąć,ął,ęła,ęło,ęli,ęły,ąłby,ęłaby,ęliby,ąwszy} się |
    się odci{ąć,ął,ęła,ęło,ęli,ęły,ąłby,ęłaby,ęliby,ąwszy} | odetn{ę,ie,ą,iemy} się | się odetn{ę,ie,ą,iemy} |
    nazw{ać,ie,ą,ał,ała,ali,ały} ... {kłamstwem,fejkiem,dezinformacją} |
    {kłamstwem,fejkiem,dezinformacją} ... nazw{ie,ą,ał,ała,ali,ały} |
    podważa{ć,m,,ją,ł*,li*} ... {oskarżeni*,zarzut*} | {oskarżeni*,zarzut*} ... podważa{m,,ją,ł*,li*} |
    nie potwierdz{a,ają,ił,iła,ili} | nie przyzna{je,ją,ł,ła,li} się | zaprzeczeni{e,a} | dementi`,
  IMPOSE: `
    nakłada{ć,m,,ją,ł,ła,li,ły,nie} ... {sankcj*,restrykcj*,cł*,embargo,ograniczeni*} |
    {sankcj*,restrykcj*,cł*,embargo,ograniczeni*} ... nakłada{m,,ją,ł,ła,li,ły} |
    nałoż{yć,y,ą,ył,yła,yli,yły,enie} ... {sankcj*,restrykcj*,cł*,embargo,ograniczeni*} |
    {sankcj*,restrykcj*,cł*,embargo,ograniczeni*} ... nałoż{y,ą,ył,yła,yli,yły} |
    wprowadza{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    wprowadz{ić,ę,i,ą,imy,ił*,ili*,iwszy,enie,enia,eniu,eniem} |
    ustanawia{ć,m,,ją,ł*,li*,nie} ... {sankcj*,embargo,limit*} |
    {sankcj*,embargo,limit*} ... ustanawia{m,,ją,ł*,li*} |
    ustanowi{ć,,ą,ł*,li*,enie} ... {sankcj*,embargo,limit*} |
    {sankcj*,embargo,limit*} ... ustanowi{,ą,ł*,li*} | obj{ąć,ął,ęła,ęli,ęły,ęcie} ... {sankcj*,embargiem} |
    obejm{ie,ą} ... {sankcj*,embargiem} | {sankcj*,embargiem} ... obj{ął,ęła,ęli,ęły} |
    {sankcj*,embargiem} ... obejm{ie,ą} | obejm{ować,uje,ują,ował*,owali*,owanie} ... {sankcj*,embargiem} |
    {sankcj*,embargiem} ... obejm{uje,ują,ował*,owali*} | uchwal{ić,i,ą,ił*,ili*,enie} ... sankcj* |
    sankcj* ... uchwal{i,ą,ił*,ili*} | przyj{ąć,mie,mą,ął,ęła,ęli,ęły,ęcie} ... {sankcj*,pakiet sankcji} |
    {sankcj*,pakiet sankcji} ... przyj{mie,mą,ął,ęła,ęli,ęły} |
    przyjm{ować,uje,ują,ował*,owali*,owanie} ... {sankcj*,pakiet sankcji} |
    {sankcj*,pakiet sankcji} ... przyjm{uje,ują,ował*,owali*} |
    zastos{ować,uje,ują,ował*,owali*,owanie} ... {sankcj*,restrykcj*} |
    {sankcj*,restrykcj*} ... zastos{uje,ują,ował*,owali*} |
    stos{ować,uje,ują,ował*,owali*,owanie} ... {sankcj*,restrykcj*} |
    {sankcj*,restrykcj*} ... stos{uje,ują,ował*,owali*} |
    wpis{ać,zę,ze,zą,zemy,ał,ała,ało,ali,ały,ałby,ałaby,aliby,awszy,anie,ania,aniu,aniem} {na listę,na czarną} |
    wpis{ywać,uję,uje,ują,ujemy,ywał*,ywali*,ując*,ywanie,ywania,ywaniu,ywaniem} {na listę,na czarną} |
    dopis{ać,ze,zą,ał,ała,ali,ały,anie} ... do listy | do listy ... dopis{ze,zą,ał,ała,ali,ały} |
    umie{ścić,szczę,ści,szczą,ścimy,ścił*,ścili*,ściwszy,szczenie,szczenia,szczeniu,szczeniem} {na liście,na czarnej} |
    umieszcza{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} {na liście,na czarnej} |
    ogłos{ić,i,zą,ił,iła,ili,iły,zenie} ... {sankcj*,embargo,blokad*} |
    {sankcj*,embargo,blokad*} ... ogłos{i,zą,ił,iła,ili,iły} | ogłasza{ć,m,,ją,ł*,li*,nie} ... sankcj* |
    sankcj* ... ogłasza{m,,ją,ł*,li*} | obłoż{yć,y,ą,ył,yła,yli,yły,enie} ... {sankcj*,cł*} |
    {sankcj*,cł*} ... obłoż{y,ą,ył,yła,yli,yły} |
    trafi{ć,ę,,ą,my,ł,ła,ło,li,ły,łby,łaby,liby,wszy,enie,enia,eniu,eniem} na listę |
    uderz{yć,ę,y,ą,ymy,ył,yła,yło,yli,yły,yłby,yłaby,yliby,ywszy,enie,enia,eniu,eniem} sankcjami |
    wprowadzeni{e,a,u,em} {sankcji,embarga,ceł,restrykcji,zakazu,ograniczeń} | nałożeni{e,a,u,em} {sankcji,ceł}`,
  LIFT: `
    znos{ić,i,zą,ił,iła,ili,iły,zenie} ... {sankcj*,embargo,restrykcj*,cł*,zakaz*,ograniczeni*,blokad*} |
    {sankcj*,embargo,restrykcj*,cł*,zakaz*,ograniczeni*,blokad*} ... znos{i,zą,ił,iła,ili,iły} |
    zni{eść,esie,osą,ósł,osła,eśli,osły,esienie} ... {sankcj*,embargo,restrykcj*,cł*,zakaz*,ograniczeni*,blokad*} |
    {sankcj*,embargo,restrykcj*,cł*,zakaz*,ograniczeni*,blokad*} ... zni{esie,osą,ósł,osła,eśli,osły} |
    łagodz{ić,ę,i,ą,imy,ił*,ili*,ąc*,enie,enia,eniu,eniem} |
    złagodz{ić,ę,i,ą,imy,ił*,ili*,iwszy,enie,enia,eniu,eniem} |
    luz{ować,uję,uje,ują,ujemy,ował,owała,owało,owali,owały,owałby,owałaby,owaliby,ując*,owanie,owania,owaniu,owaniem} |
    poluz{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} |
    uchyla{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*,nie,nia,niu,niem} |
    uchyl{ić,ę,i,ą,imy,ił,iła,iło,ili,iły,iłby,iłaby,iliby,iwszy,enie,enia,eniu,eniem} |
    cofa{ć,m,,ją,ł,ła,li,ły,nie} ... {sankcj*,cł*} | {sankcj*,cł*} ... cofa{m,,ją,ł,ła,li,ły} |
    cofn{ąć,ie,ą,ął,ęła,ęli,ęły,ięcie} ... {sankcj*,cł*} | {sankcj*,cł*} ... cofn{ą,ął,ęła,ęli,ęły} |
    zdj{ąć,ął,ęła,ęli,ęły,ęcie} ... {sankcj*,z listy} | zdejm{ie,ą} ... {sankcj*,z listy} |
    {sankcj*,z listy} ... zdj{ął,ęła,ęli,ęły} | {sankcj*,z listy} ... zdejm{ie,ą} |
    zdejm{ować,uje,ują,ował*,owali*,owanie} ... {sankcj*,z listy} |
    {sankcj*,z listy} ... zdejm{uje,ują,ował*,owali*} |
    wykreśl{ić,ę,i,ą,imy,ił*,ili*,iwszy,enie,enia,eniu,eniem} z listy |
    wykreśla{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} z listy |
    usun{ąć,ę,ie,ą,iemy,ął,ęła,ęło,ęli,ęły,ąłby,ęłaby,ęliby,ąwszy,ięcie,ięcia,ięciu,ięciem} z listy |
    usuwa{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*,nie,nia,niu,niem} z listy |
    odmro{zić,zi,żą,ził*,zili*,żenie} ... aktyw* | aktyw* ... odmro{zi,żą,ził*,zili*} |
    odmraża{ć,m,,ją,ł*,li*,nie} ... aktyw* | aktyw* ... odmraża{m,,ją,ł*,li*} |
    odblok{ować,uje,ują,ował*,owali*,owanie} ... aktyw* | aktyw* ... odblok{uje,ują,ował*,owali*} |
    zawies{ić,i,zą,ił*,ili*,zenie} ... {sankcj*,cł*} | {sankcj*,cł*} ... zawies{i,zą,ił*,ili*} |
    zliberaliz{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} |
    zniesieni{e,a,u,em} | złagodzeni{e,a,u,em} | uchyleni{e,a,u,em} | poluzowani{e,a,u}`,
  TIGHTEN: `
    zaostrza{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    zaostrz{yć,ę,y,ą,ymy,ył*,yli*,ywszy,enie,enia,eniu,eniem} | przedłuża{ć,m,,ją,ł*,li*,nie} ... sankcj* |
    sankcj* ... przedłuża{m,,ją,ł*,li*} | przedłuży{ć,je,ją,ł*,li*,cie} ... sankcj* |
    sankcj* ... przedłuży{je,ją,ł*,li*} | rozszerza{ć,m,,ją,ł*,li*,nie} ... sankcj* |
    sankcj* ... rozszerza{m,,ją,ł*,li*} | rozszerz{yć,y,ą,ył*,yli*,enie} ... sankcj* |
    sankcj* ... rozszerz{y,ą,ył*,yli*} | wzmacnia{ć,ją,ł*,li*,nie} ... {sankcj*,presj*} |
    {sankcj*,presj*} ... wzmacnia{ją,ł*,li*} | wzmocni{ć,,ą,ł*,li*,enie} ... {sankcj*,presj*} |
    {sankcj*,presj*} ... wzmocni{,ą,ł*,li*} | zwiększa{ć,m,,ją,ł*,li*,nie} ... {presj*,nacisk*} |
    {presj*,nacisk*} ... zwiększa{m,,ją,ł*,li*} | zwiększ{yć,ą,ył*,yli*,enie} ... {presj*,nacisk*} |
    {presj*,nacisk*} ... zwiększ{ą,ył*,yli*} | dokręc{ić,i,ą,ił*,ili*,enie} ... śrub* |
    śrub* ... dokręc{i,ą,ił*,ili*} | dokręca{ć,m,,ją,ł*,li*,nie} ... śrub* | śrub* ... dokręca{m,,ją,ł*,li*} |
    uszczelni{ć,,ą,ł*,li*,enie} ... sankcj* | sankcj* ... uszczelni{,ą,ł*,li*} |
    uszczelnia{ć,ją,ł*,li*,nie} ... sankcj* | sankcj* ... uszczelnia{ją,ł*,li*} |
    nasil{ić,i,ą,ił,iła,ili,iły,enie} ... presj* | presj* ... nasil{i,ą,ił,iła,ili,iły} |
    zaostrzeni{e,a,u,em} | przedłużeni{e,a,u,em} sankcji | rozszerzeni{e,a,u,em} sankcji |
    uszczelnieni{e,a,u,em} sankcji`,
  SEIZE: `
    konfisk{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owanie,owania,owaniu,owaniem} |
    skonfisk{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} |
    zajm{ować,uje,ują,ował*,owali*,owanie} ... {majątek,aktyw*,mieni*,statek,tankow*} |
    {majątek,aktyw*,mieni*,statek,tankow*} ... zajm{uje,ują,ował*,owali*} |
    zaj{ąć,mie,mą,ął,ęła,ęli,ęły,ęcie} ... {majątek,aktyw*,mieni*,statek,tankow*} |
    {majątek,aktyw*,mieni*,statek,tankow*} ... zaj{mie,mą,ął,ęła,ęli,ęły} |
    przejm{ować,uje,ują,ował*,owali*,owanie} ... {statek,aktyw*,tankow*,majątek} |
    {statek,aktyw*,tankow*,majątek} ... przejm{uje,ują,ował*,owali*} |
    przej{ąć,mie,mą,ął,ęła,ęli,ęły,ęcie} ... {statek,aktyw*,tankow*,majątek} |
    {statek,aktyw*,tankow*,majątek} ... przej{mie,mą,ął,ęła,ęli,ęły} |
    rekwir{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owanie,owania,owaniu,owaniem} |
    zarekwir{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} |
    znacjonaliz{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} |
    nacjonaliz{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owanie,owania,owaniu,owaniem} |
    wywłaszcz{yć,ę,y,ą,ymy,ył*,yli*,ywszy,enie,enia,eniu,eniem} |
    wywłaszcza{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} | areszt{ować,uje,ują,ował*,owali*,owanie} ... statek |
    statek ... areszt{uje,ują,ował*,owali*} | zatrzyma{ć,m,,ją,ł*,li*,nie} ... {statek,tankow*} |
    {statek,tankow*} ... zatrzyma{m,,ją,ł*,li*} |
    zagarn{ąć,ę,ie,ą,iemy,ął,ęła,ęło,ęli,ęły,ąłby,ęłaby,ęliby,ąwszy,ięcie,ięcia,ięciu,ięciem} |
    konfiskat{a,y,ę,ą} | zajęci{e,a,u,em} {majątku,aktywów,mienia} |
    przejęci{e,a,u,em} {aktywów,majątku,statku} | nacjonalizacj{a,i,ę,ą}`,
  FREEZE: `
    zamraża{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    zamro{zić,żę,zi,żą,zimy,ził*,zili*,ziwszy,żenie,żenia,żeniu,żeniem} |
    blok{ować,uje,ują,ował*,owali*,owanie} ... {aktyw*,kont*,rachun*,środki} |
    {aktyw*,kont*,rachun*,środki} ... blok{uje,ują,ował*,owali*} |
    zablok{ować,uje,ują,ował*,owali*,owanie} ... {aktyw*,kont*,rachun*,środki} |
    {aktyw*,kont*,rachun*,środki} ... zablok{uje,ują,ował*,owali*} |
    unieruchomi{ć,,ą,ł*,li*,enie} ... {aktyw*,środki,rezerw*} |
    {aktyw*,środki,rezerw*} ... unieruchomi{,ą,ł*,li*} |
    unieruchamia{ć,m,,ją,ł*,li*,nie} ... {aktyw*,środki,rezerw*} |
    {aktyw*,środki,rezerw*} ... unieruchamia{m,,ją,ł*,li*} | zamrożeni{e,a,u,em} |
    blokad{a,y,ę,ą} {aktywów,kont}`,
  BAN: `
    zakaz{ywać,uję,uje,ują,ujemy,ywał*,ywali*,ując*,ywanie,ywania,ywaniu,ywaniem} |
    zaka{zać,żę,że,żą,żemy,zał,zała,zało,zali,zały,załby,załaby,zaliby,zawszy,zanie,zania,zaniu,zaniem} |
    zabrania{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} | zabroni{ć,ę,,ą,my,ł*,li*,wszy,enie,enia,eniu,eniem} |
    zamyka{ć,m,,ją,ł,ła,li,ły,nie} ... {granic*,przestrzeń,niebo,ambasad*,konsulat*,port*} |
    {granic*,przestrzeń,niebo,ambasad*,konsulat*,port*} ... zamyka{m,,ją,ł,ła,li,ły} |
    zamkn{ąć,ie,ą,ął,ęła,ęli,ęły,ięcie} ... {granic*,przestrzeń,niebo,ambasad*,konsulat*,port*} |
    {granic*,przestrzeń,niebo,ambasad*,konsulat*,port*} ... zamkn{ą,ął,ęła,ęli,ęły} |
    wydala{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*,nie,nia,niu,niem} |
    wydal{ić,ę,i,ą,imy,ił,iła,iło,ili,iły,iłby,iłaby,iliby,iwszy,enie,enia,eniu,eniem} |
    wyrzuc{ić,i,ą,ił*,ili*,enie} ... {dyplomat*,ambasador*} | {dyplomat*,ambasador*} ... wyrzuc{i,ą,ił*,ili*} |
    wyrzuca{ć,m,,ją,ł*,li*,nie} ... {dyplomat*,ambasador*} | {dyplomat*,ambasador*} ... wyrzuca{m,,ją,ł*,li*} |
    zerw{ać,ie,ą,ał,ała,ali,ały,anie} ... {stosunk*,relacj*,kontakt*} |
    {stosunk*,relacj*,kontakt*} ... zerw{ie,ą,ał,ała,ali,ały} |
    zrywa{ć,m,,ją,ł,ła,li,ły,nie} ... {stosunk*,relacj*,kontakt*} |
    {stosunk*,relacj*,kontakt*} ... zrywa{m,,ją,ł,ła,li,ły} |
    uzna{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,wszy,nie,nia,niu,niem} za persona non grata |
    delegaliz{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owanie,owania,owaniu,owaniem} |
    zdelegaliz{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} |
    ogranicza{ć,m,,ją,ł*,li*,nie} ... {wjazd,eksport,import} |
    {wjazd,eksport,import} ... ogranicza{m,,ją,ł*,li*} |
    ogranicz{yć,y,ą,ył*,yli*,enie} ... {wjazd,eksport,import} |
    {wjazd,eksport,import} ... ogranicz{y,ą,ył*,yli*} |
    blok{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owanie,owania,owaniu,owaniem} |
    zablok{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} |
    odci{ąć,ął,ęła,ęło,ęli,ęły,ąłby,ęłaby,ęliby,ąwszy,ęcie,ęcia,ęciu,ęciem} od | odetn{ę,ie,ą,iemy} od |
    odcina{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*,nie,nia,niu,niem} od |
    odłącz{yć,ę,y,ą,ymy,ył*,yli*,ywszy,enie,enia,eniu,eniem} od |
    wyklucz{yć,ę,y,ą,ymy,ył*,yli*,ywszy,enie,enia,eniu,eniem} z |
    zrezygn{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} {z ... rosyjsk*,z ... importu,z ... gazu,z ... ropy} |
    wprowadz{ić,i,ą,ił*,ili*,enie} ... zakaz* | zakaz* ... wprowadz{i,ą,ił*,ili*} |
    wprowadza{ć,m,,ją,ł*,li*,nie} ... zakaz* | zakaz* ... wprowadza{m,,ją,ł*,li*} |
    nałoż{yć,y,ą,ył,yła,yli,yły,enie} ... zakaz* | zakaz* ... nałoż{y,ą,ył,yła,yli,yły} |
    wypowie{dzieć,m,,dzą,dział,działa,dzieli,działy,dzianie} ... {traktat,umow*} |
    {traktat,umow*} ... wypowie{m,,dzą,dział,działa,dzieli,działy} |
    nie wpu{ścić,szczę,ści,szczą,ścimy,ścił,ściła,ściło,ścili,ściły,ściłby,ściłaby,ściliby,ściwszy,szczenie,szczenia,szczeniu,szczeniem} |
    nie wpuszcza{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} | obniż{yć,y,ą,ył,yła,yli,yły,enie} ... rangę |
    rangę ... obniż{y,ą,ył,yła,yli,yły} | obniża{ć,m,,ją,ł,ła,li,ły,nie} ... rangę |
    rangę ... obniża{m,,ją,ł,ła,li,ły} | persona non grata | personae non gratae | zakaz{,u,em,ie,y,ów} |
    wydaleni{e,a,u,em} | zamknięci{e,a,u,em} {granic*,przestrzeni,ambasad*,konsulat*} |
    zerwani{e,a,u,em} {stosunków,relacji}`,
  ATTACK: `
    atak{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} | zaatak{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy} |
    ostrzel{iwać,uję,uje,ują,ujemy,iwał*,iwali*,ując*} | ostrzela{ć,m,,ją,my,ł*,li*,wszy} |
    ostrzela{ć,m,,ją,my,ł*,li*,wszy} z | bombard{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} |
    zbombard{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy} |
    uderza{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*} |
    uderz{yć,ę,y,ą,ymy,ył,yła,yło,yli,yły,yłby,yłaby,yliby,ywszy} |
    trafia{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*} | trafi{ć,ę,,ą,my,ł,ła,ło,li,ły,łby,łaby,liby,wszy} w |
    razi{ć,,my,ł,ła,ło,li,ły,łby,łaby,liby} | raż{ę,ą,ąc*} |
    pora{zić,żę,zi,żą,zimy,ził,ziła,ziło,zili,ziły,ziłby,ziłaby,ziliby,ziwszy} |
    wystrzel{ić,i,ą,ił*,ili*} ... {rakiet*,pocisk*,dron*} |
    {rakiet*,pocisk*,dron*} ... wystrzel{i,ą,ił*,ili*} |
    wystrzel{iwać,uje,ują,iwał*,iwali*} ... {rakiet*,pocisk*,dron*} |
    {rakiet*,pocisk*,dron*} ... wystrzel{uje,ują,iwał*,iwali*} |
    odpal{ić,ę,i,ą,imy,ił,iła,iło,ili,iły,iłby,iłaby,iliby,iwszy} |
    odpala{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*} | szturm{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} |
    napa{ść,dnę,dnie,dną,dniemy,dł,dła,dło,dli,dły,dłby,dłaby,dliby,dłszy} |
    napada{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*} | najeżdża{ć,m,,ją,my,ł*,li*,jąc*} |
    naj{echać,adę,edzie,adą,edziemy,echał*,echali*,echawszy} |
    wtargn{ąć,ę,ie,ą,iemy,ął,ęła,ęło,ęli,ęły,ąłby,ęłaby,ęliby,ąwszy} | wkrocz{yć,ę,y,ą,ymy,ył*,yli*,ywszy} |
    wkracza{ć,m,,ją,my,ł*,li*,jąc*} |
    wje{chać,dzie,dziemy,chał,chała,chało,chali,chały,chałby,chałaby,chaliby,chawszy} do | wjad{ę,ą} do |
    wjeżdża{ć,m,,ją,my,ł*,li*,jąc*} do | naciera{ć,m,,ją,my,ł*,li*,jąc*} |
    nat{rzeć,rę,rze,rą,rzemy,arł,arła,arło,arli,arły,arłby,arłaby,arliby,arwszy} | wedr{zeć,ę,ze,ą,zemy} się |
    się wedr{zeć,ę,ze,ą,zemy} | wdar{ł,ła,ło,li,ły,łby,łaby,liby,wszy} się |
    się wdar{ł,ła,ło,li,ły,łby,łaby,liby,wszy} | wdziera{ć,m,,ją,my,ł*,li*,jąc*} się |
    się wdziera{ć,m,,ją,my,ł*,li*,jąc*} | wysadz{ić,ę,i,ą,imy,ił*,ili*,iwszy} |
    wysadza{ć,m,,ją,my,ł*,li*,jąc*} | wybuchn{ąć,ę,ie,ą,iemy,ął,ęła,ęło,ęli,ęły,ąłby,ęłaby,ęliby,ąwszy} |
    wybucha{ć,m,,ją,my,ł*,li*,jąc*} | eksplod{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owawszy} |
    zdeton{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy} | deton{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} |
    niszcz{yć,ę,y,ą,ymy,ył*,yli*,ąc*} | zniszcz{yć,ę,y,ą,ymy,ył*,yli*,ywszy} |
    zburz{yć,ę,y,ą,ymy,ył,yła,yło,yli,yły,yłby,yłaby,yliby,ywszy} |
    burz{yć,ę,y,ą,ymy,ył,yła,yło,yli,yły,yłby,yłaby,yliby,ąc*} | uszkodz{ić,ę,i,ą,imy,ił*,ili*,iwszy} |
    uszkadza{ć,m,,ją,my,ł*,li*,jąc*} | zrówna{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,wszy} z ziemią |
    zrzuc{ić,i,ą,ił,iła,ili,iły} ... bomb* | bomb* ... zrzuc{i,ą,ił,iła,ili,iły} |
    zrzuca{ć,m,,ją,ł,ła,li,ły} ... bomb* | bomb* ... zrzuca{m,,ją,ł,ła,li,ły} |
    otworz{yć,y,ą,ył*,yli*} ... ogień | ogień ... otworz{y,ą,ył*,yli*} | otwiera{ć,m,,ją,ł*,li*} ... ogień |
    ogień ... otwiera{m,,ją,ł*,li*} | odda{ć,m,,dzą,ł,ła,li,ły} ... strzał* |
    strzał* ... odda{m,,dzą,ł,ła,li,ły} | strzela{ć,m,,ją,my,ł*,li*,jąc*} |
    strzel{ić,ę,i,ą,imy,ił*,ili*,iwszy} | spa{ść,dnie,dną,dł,dła,dli,dły} ... {rakiet*,pocisk*,bomb*,dron*} |
    {rakiet*,pocisk*,bomb*,dron*} ... spad{ną,ł,ła,li,ły} |
    spada{ć,m,,ją,ł,ła,li,ły} ... {rakiet*,pocisk*,bomb*} |
    {rakiet*,pocisk*,bomb*} ... spada{m,,ją,ł,ła,li,ły} |
    przeprowadz{ić,i,ą,ił*,ili*} ... {atak*,zamach*,nalot*,ofensyw*,ostrzał*} |
    {atak*,zamach*,nalot*,ofensyw*,ostrzał*} ... przeprowadz{i,ą,ił*,ili*} |
    przeprowadza{ć,m,,ją,ł*,li*} ... {atak*,zamach*,nalot*,ofensyw*} |
    {atak*,zamach*,nalot*,ofensyw*} ... przeprowadza{m,,ją,ł*,li*} |
    dokona{ć,m,,ją,ł,ła,li,ły} ... {atak*,zamach*,nalot*,ostrzał*} |
    {atak*,zamach*,nalot*,ostrzał*} ... dokona{m,,ją,ł,ła,li,ły} |
    dokon{ywać,uje,ują,ywał*,ywali*} ... {atak*,zamach*,nalot*,ostrzał*} |
    {atak*,zamach*,nalot*,ostrzał*} ... dokon{uje,ują,ywał*,ywali*} |
    przypu{ścić,ści,szczą,ścił*,ścili*} ... {atak*,szturm*} |
    {atak*,szturm*} ... przypu{ści,szczą,ścił*,ścili*} |
    rozpocz{ąć,nie,ną,ął,ęła,ęli,ęły} ... {ofensyw*,inwazj*,atak*} |
    {ofensyw*,inwazj*,atak*} ... rozpocz{ną,ął,ęła,ęli,ęły} | podpal{ić,ę,i,ą,imy,ił*,ili*,iwszy} |
    podpala{ć,m,,ją,my,ł*,li*,jąc*} | urządz{ić,i,ą,ił*,ili*} ... zasadzk* |
    zasadzk* ... urządz{i,ą,ił*,ili*} |
    wpa{ść,dnę,dnie,dną,dniemy,dł,dła,dło,dli,dły,dłby,dłaby,dliby,dłszy} w zasadzkę |
    zada{ć,m,,dzą,ł,ła,li,ły} ... {cios*,straty} | {cios*,straty} ... zada{m,,dzą,ł,ła,li,ły} |
    szczątki ... {spadły,spadł} | padł{y,a} strzały | doszło do {wybuchu,eksplozji,ataku,ostrzału} |
    słychać ... {wybuchy,eksplozje} | pod ostrzał{,em} | pod ogniem | naruszy{ł,ła,ły} przestrzeń |
    zaatakowan{o,y,a,e,i}`,
  DOWN: `
    zestrzel{iwać,uję,uje,ują,ujemy,iwał*,iwali*,ując*,iwanie,iwania,iwaniu,iwaniem} |
    zestrzel{ić,ę,i,ą,imy,ił*,ili*,iwszy,enie,enia,eniu,eniem} |
    strąca{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*,nie,nia,niu,niem} |
    strąc{ić,ę,i,ą,imy,ił,iła,iło,ili,iły,iłby,iłaby,iliby,iwszy,enie,enia,eniu,eniem} |
    przechwyt{ywać,uję,uje,ują,ujemy,ywał*,ywali*,ując*,ywanie,ywania,ywaniu,ywaniem} |
    przechwyc{ić,ę,i,ą,imy,ił*,ili*,iwszy,enie,enia,eniu,eniem} |
    unieszkodliwia{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    unieszkodliwi{ć,ę,,ą,my,ł*,li*,wszy,enie,enia,eniu,eniem} |
    neutraliz{ować,uje,ują,ował*,owali*,owanie} ... {dron*,rakiet*} |
    {dron*,rakiet*} ... neutraliz{uje,ują,ował*,owali*} |
    zneutraliz{ować,uje,ują,ował*,owali*,owanie} ... {dron*,rakiet*} |
    {dron*,rakiet*} ... zneutraliz{uje,ują,ował*,owali*} |
    niszcz{yć,y,ą,ył*,yli*,enie} ... {dron*,rakiet*,pocisk*} |
    {dron*,rakiet*,pocisk*} ... niszcz{y,ą,ył*,yli*} |
    zniszcz{yć,y,ą,ył*,yli*,enie} ... {dron*,rakiet*,pocisk*} |
    {dron*,rakiet*,pocisk*} ... zniszcz{y,ą,ył*,yli*} | odepr{zeć,ze,ą} ... {atak*,nalot*,uderzeni*,szturm*} |
    odpar{ł,ła,li,ły,cie} ... {atak*,nalot*,uderzeni*,szturm*} |
    {atak*,nalot*,uderzeni*,szturm*} ... odepr{ze,ą} | {atak*,nalot*,uderzeni*,szturm*} ... odpar{ł,ła,li,ły} |
    odpiera{ć,m,,ją,ł*,li*,nie} ... {atak*,nalot*,uderzeni*,szturm*} |
    {atak*,nalot*,uderzeni*,szturm*} ... odpiera{m,,ją,ł*,li*} | zagłusz{yć,ą,ył*,yli*,enie} ... dron* |
    dron* ... zagłusz{ą,ył*,yli*} | zdj{ąć,ął,ęła,ęli,ęły,ęcie} ... dron* | zdejm{ie,ą} ... dron* |
    dron* ... zdj{ął,ęła,ęli,ęły} | dron* ... zdejm{ie,ą} |
    zlikwid{ować,uje,ują,ował*,owali*,owanie} ... dron* | dron* ... zlikwid{uje,ują,ował*,owali*} |
    zestrzeleni{e,a,u,em} | przechwyceni{e,a,u,em}`,
  KILL: `
    zabija{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*} |
    zabi{ć,ję,je,ją,jemy,ł,ła,ło,li,ły,łby,łaby,liby,wszy} |
    gin{ąć,ę,ie,ą,iemy,ął,ęła,ęło,ęli,ęły,ąłby,ęłaby,ęliby,ąc*} |
    zgin{ąć,ę,ie,ą,iemy,ął,ęła,ęło,ęli,ęły,ąłby,ęłaby,ęliby,ąwszy} |
    umiera{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*} | umr{zeć,ę,ze,ą,zemy} |
    umar{ł,ła,ło,li,ły,łby,łaby,liby,wszy} | zamord{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy} |
    mord{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} | rozstrzela{ć,m,,ją,my,ł*,li*,wszy} |
    rozstrzel{iwać,uję,uje,ują,ujemy,iwał*,iwali*,ując*} | zastrzel{ić,ę,i,ą,imy,ił*,ili*,iwszy} |
    strac{ić,ę,i,ą,imy,ił,iła,iło,ili,iły,iłby,iłaby,iliby,iwszy} życie |
    trac{ić,ę,i,ą,imy,ił,iła,iło,ili,iły,iłby,iłaby,iliby,ąc*} życie |
    poni{eść,osę,esie,osą,esiemy,ósł,osła,osło,eśli,osły,ósłby,osłaby,eśliby,óswszy} śmierć |
    ponos{ić,zę,i,zą,imy,ił,iła,iło,ili,iły,iłby,iłaby,iliby,ząc*} śmierć |
    pole{c,gnę,gnie,gną,gniemy,gł,gła,gło,gli,gły,głby,głaby,gliby,gwszy} |
    pochłon{ąć,ie,ą,ął,ęła,ęli,ęły} ... {życie,istnień,ofiar*,żyć} |
    {życie,istnień,ofiar*,żyć} ... pochłon{ą,ął,ęła,ęli,ęły} |
    pochłania{ć,ją,ł*,li*} ... {życie,istnień,ofiar*} | {życie,istnień,ofiar*} ... pochłania{ją,ł*,li*} |
    odebra{ć,ł,ła,li,ły} ... życie | odbi{erze,orą} ... życie | życie ... odebra{ł,ła,li,ły} |
    życie ... odbi{erze,orą} | zlikwid{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy} |
    likwid{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} | paść ofiarą |
    pad{nę,nie,ną,niemy,ł,ła,ło,li,ły,łby,łaby,liby,łszy} ofiarą |
    pada{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*} ofiarą |
    koszt{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy} życie | uśmierc{ić,ę,i,ą,imy,ił*,ili*,iwszy} |
    uśmierca{ć,m,,ją,my,ł*,li*,jąc*} | ścina{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*} |
    egzekw{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy} |
    dokona{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,wszy} egzekucji |
    wyzion{ąć,ę,ie,ą,iemy,ął,ęła,ęło,ęli,ęły,ąłby,ęłaby,ęliby,ąwszy} ducha | nie żyje | nie żyją |
    nie przeżył{,a,o,y} | zginę{ło,li,ła,ły} | znaleziono martw* | śmierć poni{ósł,osła,osło,eśli,osły}`,
  INJURE: `
    rani{ć,ę,,ą,my,ł,ła,ło,li,ły,łby,łaby,liby,ąc*,wszy} | zrani{ć,ę,,ą,my,ł,ła,ło,li,ły,łby,łaby,liby,wszy} |
    odni{eść,esie,osą,ósł,osła,eśli,osły} ... {ran*,obrażeni*} |
    {ran*,obrażeni*} ... odni{esie,osą,ósł,osła,eśli,osły} |
    odnos{ić,i,zą,ił,iła,ili,iły} ... {ran*,obrażeni*} | {ran*,obrażeni*} ... odnos{i,zą,ił,iła,ili,iły} |
    dozna{ć,m,,ją,ł,ła,li,ły} ... {ran*,obrażeń} | {ran*,obrażeń} ... dozna{m,,ją,ł,ła,li,ły} |
    dozna{wać,je,ją,wał*,wali*} ... {ran*,obrażeń} | {ran*,obrażeń} ... dozna{je,ją,wał*,wali*} |
    ucierpi{eć,ę,,ą,my,ał,ała,ało,eli,ały,ałby,ałaby,eliby,awszy} | okalecz{yć,ę,y,ą,ymy,ył*,yli*,ywszy} |
    okalecza{ć,m,,ją,my,ł*,li*,jąc*} | poszkod{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy} |
    hospitaliz{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owawszy} |
    trafi{ć,ę,,ą,my,ł,ła,ło,li,ły,łby,łaby,liby,wszy} {do szpitala,do szpitali} |
    kontuzj{ować,uję,uje,ują,ujemy,ował*,owali*,ując*}`,
  CAPTURE: `
    zajm{ować,uje,ują,ował*,owali*,owanie} ... {miasto,miast*,wieś,wsi,miejscowoś*,pozycj*,teren*,terytori*,stolic*} |
    {miasto,miast*,wieś,wsi,miejscowoś*,pozycj*,teren*,terytori*,stolic*} ... zajm{uje,ują,ował*,owali*} |
    zaj{ąć,mie,mą,ął,ęła,ęli,ęły,ęcie} ... {miasto,miast*,wieś,wsi,miejscowoś*,pozycj*,teren*,terytori*,stolic*} |
    {miasto,miast*,wieś,wsi,miejscowoś*,pozycj*,teren*,terytori*,stolic*} ... zaj{mie,mą,ął,ęła,ęli,ęły} |
    zdobywa{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    zdob{yć,ędę,ędzie,ędą,ędziemy,ył,yła,yło,yli,yły,yłby,yłaby,yliby,ywszy,ycie,ycia,yciu,yciem} |
    opan{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} |
    opanow{ywać,uję,uje,ują,ujemy,ywał*,ywali*,ując*,ywanie,ywania,ywaniu,ywaniem} |
    przejm{ować,uje,ują,ował*,owali*,owanie} ... kontrolę | kontrolę ... przejm{uje,ują,ował*,owali*} |
    przej{ąć,mie,mą,ął,ęła,ęli,ęły,ęcie} ... kontrolę | kontrolę ... przej{mie,mą,ął,ęła,ęli,ęły} |
    okup{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owanie,owania,owaniu,owaniem} |
    odbi{ć,je,ją,ł,ła,li,ły,cie} ... {miasto,wieś,z rąk} | {miasto,wieś,z rąk} ... odbi{je,ją,ł,ła,li,ły} |
    odbija{ć,m,,ją,ł,ła,li,ły,nie} ... {miasto,wieś} | {miasto,wieś} ... odbija{m,,ją,ł,ła,li,ły} |
    wyzwol{ić,ę,i,ą,imy,ił*,ili*,iwszy,enie,enia,eniu,eniem} |
    wyzwala{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} | wkracza{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} do |
    wkrocz{yć,ę,y,ą,ymy,ył*,yli*,ywszy,enie,enia,eniu,eniem} do |
    posuwa{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*,nie,nia,niu,niem} się |
    się posuwa{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*,nie,nia,niu,niem} |
    posun{ąć,ę,ie,ą,iemy,ął,ęła,ęło,ęli,ęły,ąłby,ęłaby,ęliby,ąwszy,ięcie,ięcia,ięciu,ięciem} się |
    się posun{ąć,ę,ie,ą,iemy,ął,ęła,ęło,ęli,ęły,ąłby,ęłaby,ęliby,ąwszy,ięcie,ięcia,ięciu,ięciem} |
    okrąż{yć,ę,y,ą,ymy,ył,yła,yło,yli,yły,yłby,yłaby,yliby,ywszy,enie,enia,eniu,eniem} |
    okrąża{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*,nie,nia,niu,niem} |
    oblega{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*,nie,nia,niu,niem} |
    podbi{ć,ję,je,ją,jemy,ł,ła,ło,li,ły,łby,łaby,liby,wszy,cie,cia,ciu,ciem} |
    podbija{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    anekt{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owawszy,owanie,owania,owaniu,owaniem} |
    zaanekt{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} |
    upa{ść,dnę,dnie,dną,dniemy,dł,dła,dło,dli,dły,dłby,dłaby,dliby,dłszy,dnięcie,dnięcia,dnięciu,dnięciem} |
    prz{ejść,ejdę,ejdzie,ejdą,ejdziemy,szedł,eszła,eszło,eszli,eszły,szedłby,eszłaby,eszliby,szedłszy} pod kontrolę |
    przechodz{ić,ę,i,ą,imy,ił*,ili*,ąc*,enie,enia,eniu,eniem} pod kontrolę | zdobyci{e,a,u,em} |
    zajęci{e,a,u,em} | okupacj{a,i,ę,ą}`,
  DETAIN: `
    zatrzym{ywać,uję,uje,ują,ujemy,ywał*,ywali*,ując*,ywanie,ywania,ywaniu,ywaniem} |
    zatrzyma{ć,m,,ją,my,ł*,li*,wszy,nie,nia,niu,niem} |
    areszt{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owawszy,owanie,owania,owaniu,owaniem} |
    zaareszt{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} |
    porywa{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*,nie,nia,niu,niem} |
    porw{ać,ę,ie,ą,iemy,ał,ała,ało,ali,ały,ałby,ałaby,aliby,awszy,anie,ania,aniu,aniem} |
    uprowadz{ić,ę,i,ą,imy,ił*,ili*,iwszy,enie,enia,eniu,eniem} |
    uprowadza{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    wzi{ąć,ął,ęła,ęło,ęli,ęły,ąłby,ęłaby,ęliby,ąwszy,ęcie,ęcia,ęciu,ęciem} {do niewoli,jako zakładni*,zakładników} |
    wezm{ę,ą} {do niewoli,jako zakładni*,zakładników} | weźmie{,my} {do niewoli,jako zakładni*,zakładników} |
    bra{ć,ł,ła,ło,li,ły,łby,łaby,liby,nie,nia,niu,niem} {do niewoli,zakładników} |
    bior{ę,ą,ąc*} {do niewoli,zakładników} | bierze{,my} {do niewoli,zakładników} |
    przetrzym{ywać,uję,uje,ują,ujemy,ywał*,ywali*,ując*,ywanie,ywania,ywaniu,ywaniem} |
    pojma{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,wszy,nie,nia,niu,niem} |
    wię{zić,żę,zi,żą,zimy,ził,ziła,ziło,zili,ziły,ziłby,ziłaby,ziliby,żąc*,żenie,żenia,żeniu,żeniem} |
    uwię{zić,żę,zi,żą,zimy,ził,ziła,ziło,zili,ziły,ziłby,ziłaby,ziliby,ziwszy,żenie,żenia,żeniu,żeniem} |
    intern{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owawszy,owanie,owania,owaniu,owaniem} |
    osadz{ić,i,ą,ił,iła,ili,iły,enie} ... {w areszcie,w więzieniu} |
    {w areszcie,w więzieniu} ... osadz{i,ą,ił,iła,ili,iły} |
    trafi{ć,ę,,ą,my,ł,ła,ło,li,ły,łby,łaby,liby,wszy,enie,enia,eniu,eniem} {do niewoli,do aresztu,do więzienia} |
    siedz{ieć,ę,i,ą,imy,iał,iała,iało,ieli,iały,iałby,iałaby,ieliby,ąc*} {w niewoli,w areszcie,w więzieniu} |
    zatrzymani{e,a,u,em,ami} | porwani{e,a,u,em} | uprowadzeni{e,a,u}`,
  VIOLATE: `
    narusza{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    narusz{yć,ę,y,ą,ymy,ył*,yli*,ywszy,enie,enia,eniu,eniem} |
    łama{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*,nie,nia,niu,niem} |
    złama{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,wszy,nie,nia,niu,niem} |
    pogwałc{ić,ę,i,ą,imy,ił*,ili*,iwszy,enie,enia,eniu,eniem} |
    gwałc{ić,i,ą,ił,iła,ili,iły,enie} ... {rozejm,prawo} | {rozejm,prawo} ... gwałc{i,ą,ił,iła,ili,iły} |
    nie przestrzega{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    nie respekt{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owanie,owania,owaniu,owaniem} |
    nie dotrzyma{ć,m,,ją,my,ł*,li*,wszy,nie,nia,niu,niem} |
    nie dotrzym{ywać,uję,uje,ują,ujemy,ywał*,ywali*,ując*,ywanie,ywania,ywaniu,ywaniem} |
    zerw{ać,ie,ą,ał,ała,ali,ały,anie} ... {rozejm*,zawieszeni*} |
    {rozejm*,zawieszeni*} ... zerw{ie,ą,ał,ała,ali,ały} |
    zrywa{ć,m,,ją,ł,ła,li,ły,nie} ... {rozejm*,zawieszeni*} |
    {rozejm*,zawieszeni*} ... zrywa{m,,ją,ł,ła,li,ły} |
    lekceważ{yć,y,ą,ył*,yli*,enie} ... {rozejm*,zawieszeni*} |
    {rozejm*,zawieszeni*} ... lekceważ{y,ą,ył*,yli*} | wbrew {rozejmowi,ustaleniom,porozumieniu} |
    z naruszeniem | łam{ie,ią} ustalenia | złamani{e,a,u,em}`,
  END: `
    kończ{yć,ę,y,ą,ymy,ył,yła,yło,yli,yły,yłby,yłaby,yliby,ąc*,enie,enia,eniu,eniem} |
    zakończ{yć,ę,y,ą,ymy,ył*,yli*,ywszy,enie,enia,eniu,eniem} |
    skończ{yć,ę,y,ą,ymy,ył*,yli*,ywszy,enie,enia,eniu,eniem} |
    ukończ{yć,ę,y,ą,ymy,ył*,yli*,ywszy,enie,enia,eniu,eniem} | zaprzesta{wać,ję,je,ją,jemy,wał*,wali*,jąc*} |
    zaprzesta{ć,nę,nie,ną,niemy,ł,ła,ło,li,ły,łby,łaby,liby,wszy} |
    wygasa{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*,nie,nia,niu,niem} |
    wyga{snąć,snę,śnie,sną,śniemy,sł,sła,sło,śli,sły,słby,słaby,śliby,swszy} |
    upłyn{ąć,ę,ie,ą,iemy,ął,ęła,ęło,ęli,ęły,ąłby,ęłaby,ęliby,ąwszy,ięcie,ięcia,ięciu,ięciem} |
    upływa{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*,nie,nia,niu,niem} |
    dobiega{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} końca |
    dobie{c,gnę,gnie,gną,gniemy,gł,gła,gło,gli,gły,głby,głaby,gliby,gwszy} końca |
    położ{yć,ę,y,ą,ymy,ył,yła,yło,yli,yły,yłby,yłaby,yliby,ywszy,enie,enia,eniu,eniem} kres |
    kła{ść,dę,dzie,dą,dziemy,dł,dła,dło,dli,dły,dłby,dłaby,dliby,dąc*} kres |
    postawi{ć,ę,,ą,my,ł*,li*,wszy,enie,enia,eniu,eniem} kropkę |
    rozwią{zać,że,żą,zał*,zali*,zanie} ... {misj*,umow*,traktat*} |
    {misj*,umow*,traktat*} ... rozwią{że,żą,zał*,zali*} |
    wypowie{dzieć,m,,dzą,dział,działa,dzieli,działy,dzianie} ... {umow*,traktat*,układ*,porozumieni*} |
    {umow*,traktat*,układ*,porozumieni*} ... wypowie{m,,dzą,dział,działa,dzieli,działy} |
    wypowiada{ć,m,,ją,ł,ła,li,ły,nie} ... {umow*,traktat*,układ*,porozumieni*} |
    {umow*,traktat*,układ*,porozumieni*} ... wypowiada{m,,ją,ł,ła,li,ły} |
    zerw{ać,ie,ą,ał,ała,ali,ały,anie} ... {umow*,rozmow*,negocjacj*,porozumieni*} |
    {umow*,rozmow*,negocjacj*,porozumieni*} ... zerw{ie,ą,ał,ała,ali,ały} |
    zrywa{ć,m,,ją,ł,ła,li,ły,nie} ... {umow*,rozmow*,negocjacj*,porozumieni*} |
    {umow*,rozmow*,negocjacj*,porozumieni*} ... zrywa{m,,ją,ł,ła,li,ły} |
    rozpa{ść,dnę,dnie,dną,dniemy,dł,dła,dło,dli,dły,dłby,dłaby,dliby,dłszy,dnięcie,dnięcia,dnięciu,dnięciem} się |
    się rozpa{ść,dnę,dnie,dną,dniemy,dł,dła,dło,dli,dły,dłby,dłaby,dliby,dłszy,dnięcie,dnięcia,dnięciu,dnięciem} |
    rozpada{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*,nie,nia,niu,niem} się |
    się rozpada{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*,nie,nia,niu,niem} |
    załama{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,wszy,nie,nia,niu,niem} się |
    się załama{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,wszy,nie,nia,niu,niem} |
    załam{ywać,uję,uje,ują,ujemy,ywał*,ywali*,ując*,ywanie,ywania,ywaniu,ywaniem} się |
    się załam{ywać,uję,uje,ują,ujemy,ywał*,ywali*,ując*,ywanie,ywania,ywaniu,ywaniem} |
    upa{ść,dnę,dnie,dną,dniemy,dł,dła,dło,dli,dły,dłby,dłaby,dliby,dłszy,dnięcie,dnięcia,dnięciu,dnięciem} |
    utkn{ąć,ę,ie,ą,iemy,ął,ęła,ęło,ęli,ęły,ąłby,ęłaby,ęliby,ąwszy,ięcie,ięcia,ięciu,ięciem} w martwym punkcie |
    strac{ić,ę,i,ą,imy,ił,iła,iło,ili,iły,iłby,iłaby,iliby,iwszy,enie,enia,eniu,eniem} moc |
    trac{ić,ę,i,ą,imy,ił,iła,iło,ili,iły,iłby,iłaby,iliby,ąc*,enie,enia,eniu,eniem} moc |
    zlikwid{ować,uje,ują,ował*,owali*,owanie} ... misj* | misj* ... zlikwid{uje,ują,ował*,owali*} |
    przerw{ać,ie,ą,ał*,ali*,anie} ... {walk*,wojn*,ogień} | {walk*,wojn*,ogień} ... przerw{ie,ą,ał*,ali*} |
    przerywa{ć,m,,ją,ł*,li*,nie} ... {walk*,wojn*,ogień} | {walk*,wojn*,ogień} ... przerywa{m,,ją,ł*,li*} |
    zakończeni{e,a,u,em} | koniec {misji,wojny,operacji,rozejmu,walk} | wygaśnięci{e,a,u} | fiask{o,iem,a} |
    zaprzestani{e,a,u}`,
  EXTEND: `
    przedłuża{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    przedłuży{ć,ję,je,ją,jemy,ł*,li*,wszy,cie,cia,ciu,ciem} |
    prolong{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owanie,owania,owaniu,owaniem} |
    sprolong{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} |
    wydłuży{ć,ję,je,ją,jemy,ł*,li*,wszy,cie,cia,ciu,ciem} | wydłuża{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    odnawia{ć,m,,ją,ł*,li*,nie} ... {mandat*,umow*,porozumieni*} |
    {mandat*,umow*,porozumieni*} ... odnawia{m,,ją,ł*,li*} |
    odnowi{ć,,ą,ł,ła,li,ły,enie} ... {mandat*,umow*,porozumieni*} |
    {mandat*,umow*,porozumieni*} ... odnowi{,ą,ł,ła,li,ły} |
    utrzyma{ć,m,,ją,my,ł*,li*,wszy,nie,nia,niu,niem} w mocy |
    utrzym{ywać,uję,uje,ują,ujemy,ywał*,ywali*,ując*,ywanie,ywania,ywaniu,ywaniem} w mocy |
    pozosta{wać,ję,je,ją,jemy,wał*,wali*,jąc*,wanie,wania,waniu,waniem} w mocy |
    pozosta{ć,nę,nie,ną,niemy,ł,ła,ło,li,ły,łby,łaby,liby,wszy} w mocy | przedłużeni{e,a,u,em} |
    prolongat{a,y,ę} | wydłużeni{e,a,u,em} | odnowieni{e,a,u} {mandatu,umowy}`,
  BEGIN: `
    zaczyna{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    zacz{ąć,nę,nie,ną,niemy,ął,ęła,ęło,ęli,ęły,ąłby,ęłaby,ęliby,ąwszy,ęcie,ęcia,ęciu,ęciem} |
    rozpoczyna{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    rozpocz{ąć,nę,nie,ną,niemy,ął,ęła,ęło,ęli,ęły,ąłby,ęłaby,ęliby,ąwszy,ęcie,ęcia,ęciu,ęciem} |
    wchodz{ić,ę,i,ą,imy,ił*,ili*,ąc*,enie,enia,eniu,eniem} w życie | wej{ść,dę,dzie,dą,dziemy} w życie |
    wszedł{,by,szy} w życie | wesz{ła,ło,li,ły,łaby,liby} w życie |
    rusz{yć,ę,y,ą,ymy,ył,yła,yło,yli,yły,yłby,yłaby,yliby,ywszy,enie,enia,eniu,eniem} |
    rusza{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*,nie,nia,niu,niem} |
    wystart{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} |
    start{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owanie,owania,owaniu,owaniem} |
    zainaugur{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} |
    inaugur{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owanie,owania,owaniu,owaniem} |
    uruchomi{ć,ę,,ą,my,ł*,li*,wszy,enie,enia,eniu,eniem} | uruchamia{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    wszcz{ąć,nę,nie,ną,niemy,ął,ęła,ęło,ęli,ęły,ąłby,ęłaby,ęliby,ąwszy,ęcie,ęcia,ęciu,ęciem} |
    wszczyna{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    zapoczątk{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} |
    zapoczątkow{ywać,uję,uje,ują,ujemy,ywał*,ywali*,ując*,ywanie,ywania,ywaniu,ywaniem} |
    przystąpi{ć,ę,,ą,my,ł*,li*,wszy,enie,enia,eniu,eniem} {do realizacji,do rozmów,do negocjacji} |
    przystęp{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owanie,owania,owaniu,owaniem} {do realizacji,do rozmów,do negocjacji} |
    da{ć,m,,dzą,ł,ła,li,ły,nie} ... początek | początek ... da{m,,dzą,ł,ła,li,ły} |
    nab{rać,iorę,ierze,iorą,ierzemy,rał,rała,rało,rali,rały,rałby,rałaby,raliby,rawszy,ranie,rania,raniu,raniem} mocy |
    wybuchn{ąć,ie,ą,ął,ęła,ęli,ęły,ięcie} ... wojn* | wojn* ... wybuchn{ą,ął,ęła,ęli,ęły} |
    zapan{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} |
    nawią{zać,że,żą,zał*,zali*,zanie} ... rozmow* | rozmow* ... nawią{że,żą,zał*,zali*} |
    obowiąz{ywać,uję,uje,ują,ujemy,ywał*,ywali*,ując*,ywanie,ywania,ywaniu,ywaniem} od |
    początek {rozmów,negocjacji,obowiązywania} | wejści{e,a,u,em} w życie | rozpoczęci{e,a,u,em} |
    zacz{ął,ęła,ęło,ęły} obowiązywać | zaczni{e} obowiązywać`,
  CANCEL: `
    odwoł{ywać,uję,uje,ują,ujemy,ywał*,ywali*,ując*,ywanie,ywania,ywaniu,ywaniem} |
    odwoła{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,wszy,nie,nia,niu,niem} |
    anul{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owawszy,owanie,owania,owaniu,owaniem} |
    unieważnia{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    unieważni{ć,ę,,ą,my,ł*,li*,wszy,enie,enia,eniu,eniem} |
    zerw{ać,ie,ą,ał,ała,ali,ały,anie} ... {spotkani*,szczyt*,wizyt*,rozmow*} |
    {spotkani*,szczyt*,wizyt*,rozmow*} ... zerw{ie,ą,ał,ała,ali,ały} |
    zrywa{ć,m,,ją,ł,ła,li,ły,nie} ... {spotkani*,szczyt*,wizyt*,rozmow*} |
    {spotkani*,szczyt*,wizyt*,rozmow*} ... zrywa{m,,ją,ł,ła,li,ły} |
    wycofa{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,wszy,nie,nia,niu,niem} się z |
    wycof{ywać,uję,uje,ują,ujemy,ywał*,ywali*,ując*,ywanie,ywania,ywaniu,ywaniem} się z |
    zrezygn{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} z |
    rezygn{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owanie,owania,owaniu,owaniem} z |
    skreśl{ić,ę,i,ą,imy,ił*,ili*,iwszy,enie,enia,eniu,eniem} |
    zaniecha{ć,m,,ją,my,ł*,li*,wszy,nie,nia,niu,niem} | nie odb{ędzie,ędą,ył,yła,yło,yły} się |
    nie dojdzie do skutku | nie doszł{o,a} do skutku | odwołani{e,a,u,em}`,
  POSTPONE: `
    odkłada{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*,nie,nia,niu,niem} |
    odłoż{yć,ę,y,ą,ymy,ył,yła,yło,yli,yły,yłby,yłaby,yliby,ywszy,enie,enia,eniu,eniem} |
    przekłada{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*,nie,nia,niu,niem} |
    przełoż{yć,ę,y,ą,ymy,ył*,yli*,ywszy,enie,enia,eniu,eniem} |
    odracza{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    odrocz{yć,ę,y,ą,ymy,ył*,yli*,ywszy,enie,enia,eniu,eniem} |
    przesuwa{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    przesun{ąć,ę,ie,ą,iemy,ął,ęła,ęło,ęli,ęły,ąłby,ęłaby,ęliby,ąwszy,ięcie,ięcia,ięciu,ięciem} |
    opóźnia{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    opóźni{ć,ę,,ą,my,ł,ła,ło,li,ły,łby,łaby,liby,wszy,enie,enia,eniu,eniem} |
    zwleka{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*,nie,nia,niu,niem} z |
    odwleka{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    odwle{c,kę,cze,ką,czemy,kł,kła,kło,kli,kły,kłby,kłaby,kliby,kwszy,czenie,czenia,czeniu,czeniem} |
    odsun{ąć,ę,ie,ą,iemy,ął,ęła,ęło,ęli,ęły,ąłby,ęłaby,ęliby,ąwszy,ięcie,ięcia,ięciu,ięciem} w czasie |
    przeciąga{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} się |
    się przeciąga{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    przeciągn{ąć,ę,ie,ą,iemy,ął,ęła,ęło,ęli,ęły,ąłby,ęłaby,ęliby,ąwszy,ięcie,ięcia,ięciu,ięciem} się |
    się przeciągn{ąć,ę,ie,ą,iemy,ął,ęła,ęło,ęli,ęły,ąłby,ęłaby,ęliby,ąwszy,ięcie,ięcia,ięciu,ięciem} |
    odroczeni{e,a,u,em} | przesunięci{e,a,u,em} | opóźnieni{e,a,u,em} | przełożeni{e,a,u}`,
  PLAN: `
    plan{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} | zaplan{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy} |
    zamierza{ć,m,,ją,my,ł*,li*,jąc*} | przygotow{ywać,uję,uje,ują,ujemy,ywał*,ywali*,ując*} |
    przygot{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy} | szyk{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} |
    naszyk{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy} | przewid{ywać,uję,uje,ują,ujemy,ywał*,ywali*,ując*} |
    przewidz{ieć,ę,i,ą,imy,iał,iała,iało,ieli,iały,iałby,iałaby,ieliby,iawszy} |
    przymierza{ć,m,,ją,my,ł*,li*,jąc*} się | się przymierza{ć,m,,ją,my,ł*,li*,jąc*} |
    rozpatr{ywać,uję,uje,ują,ujemy,ywał*,ywali*,ując*} | projekt{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} |
    ma zamiar | mają zamiar | ma w planach | mają w planach | w planach jest |
    ma {zostać,dojść,się,przybyć,wziąć,otrzymać,trafić,objąć,spotkać,wejść,podpisać,wysłać,dostać,liczyć,potrwać,pojechać,polecieć,być} |
    mają {zostać,dojść,się,przybyć,wziąć,otrzymać,trafić,objąć,spotkać,wejść,podpisać,wysłać,dostać,liczyć,potrwać,pojechać,polecieć,być,wstrzymać,wyrzec,utrwalić} |
    zaplanowano | zaplanowan{y,a,e,i,ych} | zamiar{,u,em,y} |
    zdecydowa{ł,ła,li,ły,no} {się,o wysłaniu,o przekazaniu} | lada {dzień,chwila,moment} |
    przygotowani{a,e} do | plany {wysłania,przekazania}`,
  EXPECT: `
    oczek{iwać,uję,uje,ują,ujemy,iwał*,iwali*,ując*} | spodziewa{ć,m,,ją,my,ł*,li*,jąc*} się |
    się spodziewa{ć,m,,ją,my,ł*,li*,jąc*} | przewid{ywać,uję,uje,ują,ujemy,ywał*,ywali*,ując*} |
    licz{yć,ę,y,ą,ymy,ył,yła,yło,yli,yły,yłby,yłaby,yliby,ąc*} na |
    prognoz{ować,uję,uje,ują,ujemy,ował*,owali*,ując*} |
    czeka{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*} na | doczeka{ć,m,,ją,my,ł*,li*,wszy} się |
    się doczeka{ć,m,,ją,my,ł*,li*,wszy} | wyczek{iwać,uję,uje,ują,ujemy,iwał*,iwali*,ując*} | oczekuje się |
    przewiduje się | spodziewan{y,a,e,ego,ej,ych} | prawdopodobnie | zapewne | najpewniej | jak się oczekuje |
    według prognoz | oczekiwani{a,e,ami} | przypuszczalnie | najprawdopodobniej`,
  JOIN: `
    dołącza{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    dołącz{yć,ę,y,ą,ymy,ył*,yli*,ywszy,enie,enia,eniu,eniem} |
    przyłącza{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} się |
    się przyłącza{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    przyłącz{yć,ę,y,ą,ymy,ył*,yli*,ywszy,enie,enia,eniu,eniem} się |
    się przyłącz{yć,ę,y,ą,ymy,ył*,yli*,ywszy,enie,enia,eniu,eniem} |
    przystęp{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owanie,owania,owaniu,owaniem} do |
    przystąpi{ć,ę,,ą,my,ł*,li*,wszy,enie,enia,eniu,eniem} do |
    wstąpi{ć,ę,,ą,my,ł,ła,ło,li,ły,łby,łaby,liby,wszy,enie,enia,eniu,eniem} do |
    wstęp{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owanie,owania,owaniu,owaniem} do |
    wchodz{ić,ę,i,ą,imy,ił*,ili*,ąc*,enie,enia,eniu,eniem} {do,w skład} |
    wej{ść,dę,dzie,dą,dziemy} {do,w skład} | wszedł{,by,szy} {do,w skład} |
    wesz{ła,ło,li,ły,łaby,liby} {do,w skład} | należ{eć,ę,y,ą,ymy,ał,ała,ało,eli,ały,ałby,ałaby,eliby,ąc*} do |
    zosta{ć,nę,nie,ną,niemy,ł,ła,ło,li,ły,łby,łaby,liby,wszy} {członkiem,uczestnikiem} |
    sta{wać,ję,je,ją,jemy,wał,wała,wało,wali,wały,wałby,wałaby,waliby,jąc*} się członkiem |
    zasil{ić,i,ą,ił,iła,ili,iły,enie} ... szeregi | szeregi ... zasil{i,ą,ił,iła,ili,iły} |
    przyj{ąć,mę,mie,mą,miemy,ął,ęła,ęło,ęli,ęły,ąłby,ęłaby,ęliby,ąwszy,ęcie,ęcia,ęciu,ęciem} {do NATO,do UE,do Unii,do Sojuszu,do sojuszu} |
    przyjm{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owanie,owania,owaniu,owaniem} {do NATO,do UE,do Unii,do Sojuszu,do sojuszu} |
    podpis{ać,zę,ze,zą,zemy,ał*,ali*,awszy,anie,ania,aniu,aniem} się pod |
    podpis{ywać,uję,uje,ują,ujemy,ywał*,ywali*,ując*,ywanie,ywania,ywaniu,ywaniem} się pod |
    włącz{yć,ę,y,ą,ymy,ył,yła,yło,yli,yły,yłby,yłaby,yliby,ywszy,enie,enia,eniu,eniem} się |
    się włącz{yć,ę,y,ą,ymy,ył,yła,yło,yli,yły,yłby,yłaby,yliby,ywszy,enie,enia,eniu,eniem} |
    włącza{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*,nie,nia,niu,niem} się |
    się włącza{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*,nie,nia,niu,niem} |
    pój{ść,dę,dzie,dą,dziemy} w ślady | posz{edł,ła,ło,li,ły,edłby,łaby,liby,edłszy} w ślady | iść w ślady |
    idę w ślady | idzie{,my} w ślady | idą{,c*} w ślady | szedł{,by} w ślady | szł{a,o,y,aby} w ślady |
    szli{,by} w ślady | złoż{yć,y,ą,ył,yła,yli,yły,enie} ... {wniosek o członkostwo,wniosek o przystąpienie} |
    {wniosek o członkostwo,wniosek o przystąpienie} ... złoż{y,ą,ył,yła,yli,yły} |
    zintegr{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owanie,owania,owaniu,owaniem} się |
    się zintegr{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owanie,owania,owaniu,owaniem} |
    zintegr{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} się |
    się zintegr{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} |
    przystąpieni{e,a,u,em} | dołączeni{e,a,u,em} | wejści{e,a,u,em} do | wstąpieni{e,a,u} do |
    akcesj{a,i,ę,ą} | w gronie {uczestników,państw} | idzie w ślady | jest członkiem | są członkami`,
  CEDE: `
    odstąpi{ć,,ą,ł*,li*,enie} ... {terytori*,ziemi*} | {terytori*,ziemi*} ... odstąpi{,ą,ł*,li*} |
    odstęp{ować,uje,ują,ował*,owali*,owanie} ... {terytori*,ziemi*} |
    {terytori*,ziemi*} ... odstęp{uje,ują,ował*,owali*} |
    odda{wać,je,ją,wał,wała,wali,wały,wanie} ... {terytori*,ziemi*,tereny} |
    {terytori*,ziemi*,tereny} ... odda{je,ją,wał,wała,wali,wały} |
    odda{ć,m,,dzą,ł,ła,li,ły,nie} ... {terytori*,ziemi*,tereny} |
    {terytori*,ziemi*,tereny} ... odda{m,,dzą,ł,ła,li,ły} |
    zrzeka{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*,nie,nia,niu,niem} się |
    się zrzeka{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*,nie,nia,niu,niem} |
    zrze{c,knę,knie,kną,kniemy,kł,kła,kło,kli,kły,kłby,kłaby,kliby,kwszy} się |
    się zrze{c,knę,knie,kną,kniemy,kł,kła,kło,kli,kły,kłby,kłaby,kliby,kwszy} |
    wyrzeka{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} się |
    się wyrzeka{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    wyrze{c,knę,knie,kną,kniemy,kł,kła,kło,kli,kły,kłby,kłaby,kliby,kwszy} się |
    się wyrze{c,knę,knie,kną,kniemy,kł,kła,kło,kli,kły,kłby,kłaby,kliby,kwszy} |
    zrezygn{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} {z terytori*,z ziem,z Krymu,z Donbasu,z roszczeń} |
    rezygn{ować,uję,uje,ują,ujemy,ował*,owali*,ując*,owanie,owania,owaniu,owaniem} {z terytori*,z ziem,z Krymu,z Donbasu,z roszczeń} |
    uzna{wać,je,ją,wał,wała,wali,wały,wanie} ... {aneksj*,suwerenność,niepodległość} |
    {aneksj*,suwerenność,niepodległość} ... uzna{je,ją,wał,wała,wali,wały} |
    uzna{ć,m,,ją,ł,ła,li,ły,nie} ... {aneksj*,suwerenność,niepodległość} |
    {aneksj*,suwerenność,niepodległość} ... uzna{m,,ją,ł,ła,li,ły} |
    sced{ować,uję,uje,ują,ujemy,ował*,owali*,owawszy,owanie,owania,owaniu,owaniem} |
    podda{ć,m,,dzą,ł,ła,li,ły,nie} ... {miasto,pozycj*} | {miasto,pozycj*} ... podda{m,,dzą,ł,ła,li,ły} |
    zwraca{ć,m,,ją,ł,ła,li,ły,nie} ... {terytori*,wysp*,ziemi*} |
    {terytori*,wysp*,ziemi*} ... zwraca{m,,ją,ł,ła,li,ły} |
    zwróc{ić,i,ą,ił,iła,ili,iły,enie} ... {terytori*,wysp*,ziemi*} |
    {terytori*,wysp*,ziemi*} ... zwróc{i,ą,ił,iła,ili,iły} | ustępstw{o,a,om,ami,ach} | ustępstw |
    ustępstw{a} terytorialn* | cesj{a,i,ę,ą}`,
  EXCHANGE: `
    wymienia{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} | wymieni{ć,ę,,ą,my,ł*,li*,wszy,enie,enia,eniu,eniem} |
    zwalnia{ć,ją,ł*,li*,nie} ... {jeńc*,zakładni*,więźni*} | {jeńc*,zakładni*,więźni*} ... zwalnia{ją,ł*,li*} |
    zwolni{ć,,ą,ł,ła,li,ły,enie} ... {jeńc*,zakładni*,więźni*} |
    {jeńc*,zakładni*,więźni*} ... zwolni{,ą,ł,ła,li,ły} | uwalnia{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    uwolni{ć,ę,,ą,my,ł,ła,ło,li,ły,łby,łaby,liby,wszy,enie,enia,eniu,eniem} |
    wypuszcza{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    wypu{ścić,szczę,ści,szczą,ścimy,ścił*,ścili*,ściwszy,szczenie,szczenia,szczeniu,szczeniem} |
    ode{słać,śle,ślą,słał,słała,słali,słały,słanie} ... {jeńc*,do domu} |
    {jeńc*,do domu} ... ode{śle,ślą,słał,słała,słali,słały} | przeprowadz{ić,i,ą,ił*,ili*,enie} ... wymian* |
    wymian* ... przeprowadz{i,ą,ił*,ili*} | przeprowadza{ć,m,,ją,ł*,li*,nie} ... wymian* |
    wymian* ... przeprowadza{m,,ją,ł*,li*} | dokona{ć,m,,ją,ł,ła,li,ły,nie} ... wymiany |
    wymiany ... dokona{m,,ją,ł,ła,li,ły} |
    wróc{ić,ę,i,ą,imy,ił,iła,iło,ili,iły,iłby,iłaby,iliby,iwszy} z niewoli |
    wraca{ć,m,,ją,my,ł,ła,ło,li,ły,łby,łaby,liby,jąc*,nie,nia,niu,niem} z niewoli |
    odzyska{ć,m,,ją,ł*,li*,nie} ... wolność | wolność ... odzyska{m,,ją,ł*,li*} |
    odzysk{iwać,uje,ują,iwał*,iwali*,iwanie} ... wolność | wolność ... odzysk{uje,ują,iwał*,iwali*} |
    wyj{ść,dę,dzie,dą,dziemy} na wolność | wysz{edł,ła,ło,li,ły,edłby,łaby,liby,edłszy} na wolność |
    wychodz{ić,ę,i,ą,imy,ił*,ili*,ąc*,enie,enia,eniu,eniem} na wolność |
    ułaskawi{ć,ę,,ą,my,ł*,li*,wszy,enie,enia,eniu,eniem} | ułaskawia{ć,m,,ją,my,ł*,li*,jąc*,nie,nia,niu,niem} |
    doszło do wymiany | wymian{a,y,ę,ą,ie} {jeńców,więźniów,ciał,zakładników} | uwolnieni{e,a,u,em} |
    zwolnieni{e,a,u,em} {jeńców,zakładników,więźniów}`,
} as const satisfies PackWords['verbs'];
