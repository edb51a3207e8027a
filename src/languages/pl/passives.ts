import type { PackWords } from '../pack.js';

/** Forms of Polish verbs that are passive by themselves. */
export const passives = {
  ANNOUNCE: `
    ogłaszan{o,y,a,e,ego,ej,ym,ą,ych,i} | ogłosz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    zapowiadan{o,y,a,e,ego,ej,ym,ą,ych,i} | zapowiedzian{o,y,a,e,ego,ej,ym,ą,ych,i} |
    anonsowan{o,y,a,e,ego,ej,ym,ą,ych,i} | ujawnian{o,y,a,e,ego,ej,ym,ą,ych,i} |
    ujawni{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | potwierdzan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    potwierdz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | proklamowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    publikowan{o,y,a,e,ego,ej,ym,ą,ych,i} | opublikowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    obwieszcz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | obwieszczan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    powiadamian{o,y,a,e,ego,ej,ym,ą,ych,i} | powiadomi{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    deklarowan{o,y,a,e,ego,ej,ym,ą,ych,i} | zadeklarowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    upubliczni{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | podan{o,y,a,e} ... do wiadomości |
    do wiadomości ... podan{o,y,a,e} | podan{o,y,a,e,ego,ej,ym,ą,ych,i} do publicznej wiadomości |
    wydan{o,y,a,e} ... {oświadczenie,komunikat} | {oświadczenie,komunikat} ... wydan{o,y,a,e} |
    wydawan{o,y,a,e} ... {oświadczenie,komunikat} | {oświadczenie,komunikat} ... wydawan{o,y,a,e} |
    informowan{o,y,a,e,ego,ej,ym,ą,ych,i} o | poinformowan{o,y,a,e,ego,ej,ym,ą,ych,i} o |
    złożon{o,y,a,e} ... oświadczenie | oświadczenie ... złożon{o,y,a,e} | składan{o,y,a,e} ... oświadczenie |
    oświadczenie ... składan{o,y,a,e} | przedstawion{o,y,a,e} ... {raport,szczegóły,kwotę} |
    {raport,szczegóły,kwotę} ... przedstawion{o,y,a,e} |
    odtajni{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | komunikowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    zakomunikowan{o,y,a,e,ego,ej,ym,ą,ych,i} | doniesi{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    donosz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | zameldowan{o,y,a,e,ego,ej,ym,ą,ych,i}`,
  PROVIDE: `
    przekazywan{o,y,a,e,ego,ej,ym,ą,ych,i} | przekazan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    dostarczan{o,y,a,e,ego,ej,ym,ą,ych,i} | dostarcz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    zapewnian{o,y,a,e,ego,ej,ym,ą,ych,i} | zapewni{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    dawan{o,y,a,e,ego,ej,ym,ą,ych,i} | oddawan{o,y,a,e,ego,ej,ym,ą,ych,i} | oddan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    wysyłan{o,y,a,e,ego,ej,ym,ą,ych,i} | wysłan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    posyłan{o,y,a,e,ego,ej,ym,ą,ych,i} | posłan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    przysyłan{o,y,a,e,ego,ej,ym,ą,ych,i} | przysłan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    wręczan{o,y,a,e,ego,ej,ym,ą,ych,i} | wręcz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    sprzedawan{o,y,a,e,ego,ej,ym,ą,ych,i} | sprzedan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    darowan{o,y,a,e,ego,ej,ym,ą,ych,i} | podarowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    ofiarowan{o,y,a,e,ego,ej,ym,ą,ych,i} | ofiarowywan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    zaopatrywan{o,y,a,e,ego,ej,ym,ą,ych,i} | zaopatrz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    dowiezi{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    przywiezi{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    przewoż{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    przewiezi{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | wnoszon{o,y,a,e} ... wkład |
    wkład ... wnoszon{o,y,a,e} | wniesion{o,y,a,e} ... wkład | wkład ... wniesion{o,y,a,e} |
    świadczon{o,y,a,e} ... pomoc | pomoc ... świadczon{o,y,a,e} |
    podziel{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} się |
    się podziel{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    dziel{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} się |
    się dziel{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | przerzucan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    przerzuc{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | uzbrajan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    uzbroj{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | wyposażan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    wyposaż{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | kierowan{o,y,a,e} ... {pomoc,sprzęt,transport} |
    {pomoc,sprzęt,transport} ... kierowan{o,y,a,e} | skierowan{o,y,a,e} ... {pomoc,sprzęt,transport} |
    {pomoc,sprzęt,transport} ... skierowan{o,y,a,e} | dokładan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    dołoż{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    wystawi{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | wystawian{o,y,a,e,ego,ej,ym,ą,ych,i} |
    oferowan{o,y,a,e} ... pomoc | pomoc ... oferowan{o,y,a,e} | wspomagan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    eksportowan{o,y,a,e,ego,ej,ym,ą,ych,i} | wyeksportowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    rozdan{o,y,a,e,ego,ej,ym,ą,ych,i} | rozdawan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    użyczan{o,y,a,e,ego,ej,ym,ą,ych,i} | użycz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    odstąpi{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | odstępowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    doposażan{o,y,a,e,ego,ej,ym,ą,ych,i} | doposaż{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    ekspediowan{o,y,a,e,ego,ej,ym,ą,ych,i} | wyekspediowan{o,y,a,e,ego,ej,ym,ą,ych,i}`,
  PLEDGE: `
    obiecywan{o,y,a,e,ego,ej,ym,ą,ych,i} | obiecan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    przyobiecan{o,y,a,e,ego,ej,ym,ą,ych,i} | zobowiązywan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    zobowiązan{o,y,a,e,ego,ej,ym,ą,ych,i} | przyrzekan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    przyrzecz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | gwarantowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    zagwarantowan{o,y,a,e,ego,ej,ym,ą,ych,i} | deklarowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    zadeklarowan{o,y,a,e,ego,ej,ym,ą,ych,i} | złożon{o,y,a,e} ... {deklaracj*,obietnic*,zobowiązani*} |
    {deklaracj*,obietnic*,zobowiązani*} ... złożon{o,y,a,e} |
    składan{o,y,a,e} ... {deklaracj*,obietnic*,zobowiązani*} |
    {deklaracj*,obietnic*,zobowiązani*} ... składan{o,y,a,e} |
    wzię{to,ty,ta,te,tego,tej,tym,tą,tych,ci} na siebie | bran{o,y,a,e,ego,ej,ym,ą,ych,i} na siebie |
    podję{to,ty,ta,te,tego,tej,tym,tą,tych,ci} się | się podję{to,ty,ta,te,tego,tej,tym,tą,tych,ci} |
    podejmowan{o,y,a,e,ego,ej,ym,ą,ych,i} się | się podejmowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    podjęt{o,y,a,e} ... zobowiązani* | zobowiązani* ... podjęt{o,y,a,e} |
    podejmowan{o,y,a,e} ... zobowiązani* | zobowiązani* ... podejmowan{o,y,a,e} |
    dan{o,y,a,e} ... {słowo,gwarancje,obietnicę} | {słowo,gwarancje,obietnicę} ... dan{o,y,a,e} |
    dawan{o,y,a,e} ... {słowo,gwarancje,obietnicę} | {słowo,gwarancje,obietnicę} ... dawan{o,y,a,e} |
    zapewni{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} o gotowości |
    potwierdzon{o,y,a,e} ... zobowiązani* | zobowiązani* ... potwierdzon{o,y,a,e} |
    przyjmowan{o,y,a,e} ... zobowiązani* | zobowiązani* ... przyjmowan{o,y,a,e} |
    przyjęt{o,y,a,e} ... zobowiązani* | zobowiązani* ... przyjęt{o,y,a,e}`,
  OFFER: `
    oferowan{o,y,a,e,ego,ej,ym,ą,ych,i} | zaoferowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    proponowan{o,y,a,e,ego,ej,ym,ą,ych,i} | zaproponowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    zgłoszon{o,y,a,e} ... {gotowość,chęć} | {gotowość,chęć} ... zgłoszon{o,y,a,e} |
    zgłaszan{o,y,a,e} ... {gotowość,chęć} | {gotowość,chęć} ... zgłaszan{o,y,a,e} |
    wyrażon{o,y,a,e} ... {gotowość,chęć} | {gotowość,chęć} ... wyrażon{o,y,a,e} |
    wyrażan{o,y,a,e} ... {gotowość,chęć} | {gotowość,chęć} ... wyrażan{o,y,a,e} |
    deklarowan{o,y,a,e} ... gotowość | gotowość ... deklarowan{o,y,a,e} | zadeklarowan{o,y,a,e} ... gotowość |
    gotowość ... zadeklarowan{o,y,a,e} | złożon{o,y,a,e} ... ofert* | ofert* ... złożon{o,y,a,e} |
    składan{o,y,a,e} ... ofert* | ofert* ... składan{o,y,a,e}`,
  ALLOCATE: `
    przeznaczan{o,y,a,e,ego,ej,ym,ą,ych,i} | przeznacz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    przyznawan{o,y,a,e,ego,ej,ym,ą,ych,i} | przyznan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    wyasygnowan{o,y,a,e,ego,ej,ym,ą,ych,i} | asygnowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    wydzielan{o,y,a,e,ego,ej,ym,ą,ych,i} | wydziel{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    zarezerwowan{o,y,a,e,ego,ej,ym,ą,ych,i} | rezerwowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    odblokowan{o,y,a,e,ego,ej,ym,ą,ych,i} | odblokowywan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    uruchomion{o,y,a,e} ... {środki,fundusze,pieniądze,transz*,linię} |
    {środki,fundusze,pieniądze,transz*,linię} ... uruchomion{o,y,a,e} |
    uruchamian{o,y,a,e} ... {środki,fundusze,pieniądze,transz*,linię} |
    {środki,fundusze,pieniądze,transz*,linię} ... uruchamian{o,y,a,e} |
    wypłac{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | wypłacan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    uwolnion{o,y,a,e} ... {środki,fundusze} | {środki,fundusze} ... uwolnion{o,y,a,e} |
    zapisan{o,y,a,e} ... w budżecie | w budżecie ... zapisan{o,y,a,e} |
    zabezpieczon{o,y,a,e} ... {środki,w budżecie,pieniądze} |
    {środki,w budżecie,pieniądze} ... zabezpieczon{o,y,a,e} |
    wyłoż{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | wykładan{o,y,a,e} ... {pieniądze,środki} |
    {pieniądze,środki} ... wykładan{o,y,a,e} | przelan{o,y,a,e} ... {środki,pieniądze} |
    {środki,pieniądze} ... przelan{o,y,a,e} | rozdysponowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    rozdzielan{o,y,a,e,ego,ej,ym,ą,ych,i} | rozdziel{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    skierowan{o,y,a,e} ... {środki,pieniądze,mln,milion*} |
    {środki,pieniądze,mln,milion*} ... skierowan{o,y,a,e} |
    kierowan{o,y,a,e} ... {środki,pieniądze,mln,milion*} |
    {środki,pieniądze,mln,milion*} ... kierowan{o,y,a,e} | wygospodarowan{o,y,a,e,ego,ej,ym,ą,ych,i}`,
  APPROVE: `
    zatwierdzan{o,y,a,e,ego,ej,ym,ą,ych,i} | zatwierdz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    aprobowan{o,y,a,e,ego,ej,ym,ą,ych,i} | zaaprobowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    akceptowan{o,y,a,e,ego,ej,ym,ą,ych,i} | zaakceptowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    ratyfikowan{o,y,a,e,ego,ej,ym,ą,ych,i} | autoryzowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    usankcjonowan{o,y,a,e,ego,ej,ym,ą,ych,i} | uchwalan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    uchwal{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    przyjmowan{o,y,a,e} ... {ustaw*,rezolucj*,uchwał*,deklaracj*,budżet*,oświadczeni*} |
    {ustaw*,rezolucj*,uchwał*,deklaracj*,budżet*,oświadczeni*} ... przyjmowan{o,y,a,e} |
    przyjęt{o,y,a,e} ... {ustaw*,rezolucj*,uchwał*,deklaracj*,budżet*,oświadczeni*} |
    {ustaw*,rezolucj*,uchwał*,deklaracj*,budżet*,oświadczeni*} ... przyjęt{o,y,a,e} |
    przegłosowan{o,y,a,e,ego,ej,ym,ą,ych,i} | opowiedzian{o,y,a,e,ego,ej,ym,ą,ych,i} się za |
    dan{o,y,a,e} ... {zielone światło,zgodę,zezwolenie,pozwolenie,błogosławieństwo} |
    {zielone światło,zgodę,zezwolenie,pozwolenie,błogosławieństwo} ... dan{o,y,a,e} |
    dawan{o,y,a,e} ... {zielone światło,zgodę,zezwolenie,pozwolenie} |
    {zielone światło,zgodę,zezwolenie,pozwolenie} ... dawan{o,y,a,e} | zapalon{o,y,a,e} ... zielone światło |
    zielone światło ... zapalon{o,y,a,e} | wydan{o,y,a,e} ... {zgodę,zezwolenie,decyzj*} |
    {zgodę,zezwolenie,decyzj*} ... wydan{o,y,a,e} | wyrażon{o,y,a,e} ... zgodę | zgodę ... wyrażon{o,y,a,e} |
    wyrażan{o,y,a,e} ... zgodę | zgodę ... wyrażan{o,y,a,e} | podjęt{o,y,a,e} ... {decyzj*,uchwał*} |
    {decyzj*,uchwał*} ... podjęt{o,y,a,e} | podejmowan{o,y,a,e} ... {decyzj*,uchwał*} |
    {decyzj*,uchwał*} ... podejmowan{o,y,a,e} | zdecydowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    decydowan{o,y,a,e,ego,ej,ym,ą,ych,i} | postanowi{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    postanawian{o,y,a,e,ego,ej,ym,ą,ych,i} | upoważni{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    upoważnian{o,y,a,e,ego,ej,ym,ą,ych,i} | podpisan{o,y,a,e} ... {ustaw*,dekret*,rozporządzeni*} |
    {ustaw*,dekret*,rozporządzeni*} ... podpisan{o,y,a,e} | popart{o,y,a,e} ... w głosowaniu |
    w głosowaniu ... popart{o,y,a,e} | klepnię{to,ty,ta,te,tego,tej,tym,tą,tych,ci}`,
  SIGN: `
    podpisywan{o,y,a,e,ego,ej,ym,ą,ych,i} | podpisan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    parafowan{o,y,a,e,ego,ej,ym,ą,ych,i} | zawieran{o,y,a,e} ... {umow*,porozumieni*,układ*,kontrakt*} |
    {umow*,porozumieni*,układ*,kontrakt*} ... zawieran{o,y,a,e} | zawar{to,ty,ta,te,tego,tej,tym,tą,tych,ci} |
    sygnowan{o,y,a,e,ego,ej,ym,ą,ych,i} | złożon{o,y,a,e} ... podpis* | podpis* ... złożon{o,y,a,e} |
    składan{o,y,a,e} ... podpis* | podpis* ... składan{o,y,a,e} | sfinalizowan{o,y,a,e} ... {umow*,kontrakt*} |
    {umow*,kontrakt*} ... sfinalizowan{o,y,a,e} | zakontraktowan{o,y,a,e,ego,ej,ym,ą,ych,i}`,
  DEPLOY: `
    rozmieszczan{o,y,a,e,ego,ej,ym,ą,ych,i} | rozmieszcz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    rozlokowywan{o,y,a,e,ego,ej,ym,ą,ych,i} | rozlokowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    dyslokowan{o,y,a,e,ego,ej,ym,ą,ych,i} | przedyslokowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    stacjonowan{o,y,a,e,ego,ej,ym,ą,ych,i} | wysyłan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    wysłan{o,y,a,e,ego,ej,ym,ą,ych,i} | posyłan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    posłan{o,y,a,e,ego,ej,ym,ą,ych,i} | delegowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    oddelegowan{o,y,a,e,ego,ej,ym,ą,ych,i} | wydelegowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    kierowan{o,y,a,e} ... {żołnierz*,wojsk*,kontyngent*,okręt*,misj*} |
    {żołnierz*,wojsk*,kontyngent*,okręt*,misj*} ... kierowan{o,y,a,e} |
    skierowan{o,y,a,e} ... {żołnierz*,wojsk*,kontyngent*,okręt*,misj*} |
    {żołnierz*,wojsk*,kontyngent*,okręt*,misj*} ... skierowan{o,y,a,e} |
    przerzucan{o,y,a,e,ego,ej,ym,ą,ych,i} | przerzuc{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    ściągnięt{o,y,a,e} ... {wojsk*,żołnierz*} | {wojsk*,żołnierz*} ... ściągnięt{o,y,a,e} |
    ściągan{o,y,a,e} ... {wojsk*,żołnierz*} | {wojsk*,żołnierz*} ... ściągan{o,y,a,e} |
    wystawian{o,y,a,e,ego,ej,ym,ą,ych,i} | wystawi{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    wprowadzon{o,y,a,e} ... {wojsk*,żołnierz*,siły} | {wojsk*,żołnierz*,siły} ... wprowadzon{o,y,a,e} |
    wprowadzan{o,y,a,e} ... {wojsk*,żołnierz*,siły} | {wojsk*,żołnierz*,siły} ... wprowadzan{o,y,a,e} |
    patrolowan{o,y,a,e,ego,ej,ym,ą,ych,i} | mobilizowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    zmobilizowan{o,y,a,e,ego,ej,ym,ą,ych,i} | przemieszcz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    przemieszczan{o,y,a,e,ego,ej,ym,ą,ych,i} | pełnion{o,y,a,e} ... {służbę,dyżur} |
    {służbę,dyżur} ... pełnion{o,y,a,e} | wzmocnion{o,y,a,e} ... {flankę,kontyngent} |
    {flankę,kontyngent} ... wzmocnion{o,y,a,e} | wzmacnian{o,y,a,e} ... {flankę,kontyngent} |
    {flankę,kontyngent} ... wzmacnian{o,y,a,e} | zakwaterowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    rozstawi{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | rozstawian{o,y,a,e,ego,ej,ym,ą,ych,i} |
    wydzielon{o,y,a,e} ... {kontyngent,żołnierz*,siły} | {kontyngent,żołnierz*,siły} ... wydzielon{o,y,a,e}`,
  TRAIN: `
    szkol{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    wyszkol{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    przeszkol{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | przeszkalan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    trenowan{o,y,a,e,ego,ej,ym,ą,ych,i} | wytrenowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    instruowan{o,y,a,e,ego,ej,ym,ą,ych,i} | poinstruowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    przygotowywan{o,y,a,e} ... {żołnierz*,pilot*,rekrut*} |
    {żołnierz*,pilot*,rekrut*} ... przygotowywan{o,y,a,e} |
    przygotowan{o,y,a,e} ... {żołnierz*,pilot*,rekrut*} | {żołnierz*,pilot*,rekrut*} ... przygotowan{o,y,a,e} |
    ukończon{o,y,a,e} ... {szkolenie,kurs*} | {szkolenie,kurs*} ... ukończon{o,y,a,e} |
    uczon{o,y,a,e} ... {żołnierz*,pilot*} | {żołnierz*,pilot*} ... uczon{o,y,a,e} |
    nauczon{o,y,a,e} ... {żołnierz*,pilot*} | {żołnierz*,pilot*} ... nauczon{o,y,a,e} |
    prowadzon{o,y,a,e} ... szkoleni* | szkoleni* ... prowadzon{o,y,a,e}`,
  FUND: `
    finansowan{o,y,a,e,ego,ej,ym,ą,ych,i} | sfinansowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    dofinansowan{o,y,a,e,ego,ej,ym,ą,ych,i} | dofinansowywan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    współfinansowan{o,y,a,e,ego,ej,ym,ą,ych,i} | opłacan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    opłac{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | inwestowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    zainwestowan{o,y,a,e,ego,ej,ym,ą,ych,i} | wydawan{o,y,a,e} ... {mln,milion*,mld,miliard*,pieniądz*} |
    {mln,milion*,mld,miliard*,pieniądz*} ... wydawan{o,y,a,e} |
    wydan{o,y,a,e} ... {mln,milion*,mld,miliard*,pieniądz*} |
    {mln,milion*,mld,miliard*,pieniądz*} ... wydan{o,y,a,e} |
    łoż{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | wyłoż{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    pokryt{o,y,a,e} ... koszt* | koszt* ... pokryt{o,y,a,e} | pokrywan{o,y,a,e} ... koszt* |
    koszt* ... pokrywan{o,y,a,e} | ponoszon{o,y,a,e} ... koszt* | koszt* ... ponoszon{o,y,a,e} |
    poniesion{o,y,a,e} ... koszt* | koszt* ... poniesion{o,y,a,e} | sponsorowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    zasponsorowan{o,y,a,e,ego,ej,ym,ą,ych,i} | subsydiowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    kredytowan{o,y,a,e,ego,ej,ym,ą,ych,i} | skredytowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    wykładan{o,y,a,e} ... pieniądz* | pieniądz* ... wykładan{o,y,a,e} |
    zrefundowan{o,y,a,e,ego,ej,ym,ą,ych,i} | refundowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    zrekompensowan{o,y,a,e,ego,ej,ym,ą,ych,i} | rekompensowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    zrzuc{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} się |
    się zrzuc{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | zrzucan{o,y,a,e,ego,ej,ym,ą,ych,i} się |
    się zrzucan{o,y,a,e,ego,ej,ym,ą,ych,i} | złoż{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} się na |
    składan{o,y,a,e,ego,ej,ym,ą,ych,i} się na ... koszt* |
    zebran{o,y,a,e} ... {mln,milion*,mld,miliard*,pieniądz*,środki,fundusze} |
    {mln,milion*,mld,miliard*,pieniądz*,środki,fundusze} ... zebran{o,y,a,e} |
    zbieran{o,y,a,e} ... {mln,milion*,mld,miliard*,pieniądz*,środki,fundusze} |
    {mln,milion*,mld,miliard*,pieniądz*,środki,fundusze} ... zbieran{o,y,a,e} |
    wpłac{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | wpłacan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    zasilon{o,y,a,e} ... {fundusz*,budżet*} | {fundusz*,budżet*} ... zasilon{o,y,a,e} |
    zasilan{o,y,a,e} ... {fundusz*,budżet*} | {fundusz*,budżet*} ... zasilan{o,y,a,e} |
    spłac{ono,ony,ona,one,onego,onej,onym,oną,onych,eni}`,
  BUY: `
    kupowan{o,y,a,e,ego,ej,ym,ą,ych,i} | kupi{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    zakupywan{o,y,a,e,ego,ej,ym,ą,ych,i} | zakupi{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    nabywan{o,y,a,e,ego,ej,ym,ą,ych,i} | naby{to,ty,ta,te,tego,tej,tym,tą,tych,ci} |
    zamawian{o,y,a,e,ego,ej,ym,ą,ych,i} | zamówi{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    pozyskan{o,y,a,e,ego,ej,ym,ą,ych,i} | pozyskiwan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    dokupi{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | skupowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    skupion{o,y,a,e} ... {broń,amunicj*} | {broń,amunicj*} ... skupion{o,y,a,e} |
    złożon{o,y,a,e} ... zamówieni* | zamówieni* ... złożon{o,y,a,e} | składan{o,y,a,e} ... zamówieni* |
    zamówieni* ... składan{o,y,a,e} | importowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    zaimportowan{o,y,a,e,ego,ej,ym,ą,ych,i} | sprowadzan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    sprowadz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | zakontraktowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    kontraktowan{o,y,a,e,ego,ej,ym,ą,ych,i} | podpisan{o,y,a,e} ... kontrakt* | kontrakt* ... podpisan{o,y,a,e}`,
  CONSIDER: `
    rozważan{o,y,a,e,ego,ej,ym,ą,ych,i} | rozważ{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    rozpatrywan{o,y,a,e,ego,ej,ym,ą,ych,i} | rozpatrz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    analizowan{o,y,a,e,ego,ej,ym,ą,ych,i} | przeanalizowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    badan{o,y,a,e,ego,ej,ym,ą,ych,i} | zbadan{o,y,a,e,ego,ej,ym,ą,ych,i} | omawian{o,y,a,e,ego,ej,ym,ą,ych,i} |
    omówi{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | dyskutowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    przedyskutowan{o,y,a,e,ego,ej,ym,ą,ych,i} | zastanawian{o,y,a,e,ego,ej,ym,ą,ych,i} się |
    się zastanawian{o,y,a,e,ego,ej,ym,ą,ych,i} | zastanowi{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} się |
    się zastanowi{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | dopuszczan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    dopuszcz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | przyglądan{o,y,a,e,ego,ej,ym,ą,ych,i} się |
    się przyglądan{o,y,a,e,ego,ej,ym,ą,ych,i} | sondowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    wysondowan{o,y,a,e,ego,ej,ym,ą,ych,i} | przymierzan{o,y,a,e,ego,ej,ym,ą,ych,i} się |
    się przymierzan{o,y,a,e,ego,ej,ym,ą,ych,i} | przymierz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} się |
    się przymierz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    waż{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | zweryfikowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    bran{o,y,a,e,ego,ej,ym,ą,ych,i} pod uwagę | wzię{to,ty,ta,te,tego,tej,tym,tą,tych,ci} pod uwagę |
    ocenian{o,y,a,e} ... {możliwość,wariant*} | {możliwość,wariant*} ... ocenian{o,y,a,e} |
    poddan{o,y,a,e} ... pod rozwagę | pod rozwagę ... poddan{o,y,a,e} |
    konsultowan{o,y,a,e,ego,ej,ym,ą,ych,i} | skonsultowan{o,y,a,e,ego,ej,ym,ą,ych,i}`,
  WITHDRAW: `
    wycofywan{o,y,a,e,ego,ej,ym,ą,ych,i} | wycofan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    odwoływan{o,y,a,e} ... {ambasador*,kontyngent*,żołnierz*} |
    {ambasador*,kontyngent*,żołnierz*} ... odwoływan{o,y,a,e} |
    odwołan{o,y,a,e} ... {ambasador*,kontyngent*,żołnierz*} |
    {ambasador*,kontyngent*,żołnierz*} ... odwołan{o,y,a,e} | ściągnięt{o,y,a,e} ... {do kraju,do domu} |
    {do kraju,do domu} ... ściągnięt{o,y,a,e} | ściągan{o,y,a,e} ... {do kraju,do domu} |
    {do kraju,do domu} ... ściągan{o,y,a,e} | zabran{o,y,a,e} ... {wojsk*,żołnierz*} |
    {wojsk*,żołnierz*} ... zabran{o,y,a,e} | ewakuowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    opuszczon{o,y,a,e} ... {kraj,region,terytorium,bazę,Mali,Niger,Irak,Afganistan,Ukrainę,misję,pozycje,miasto} |
    {kraj,region,terytorium,bazę,Mali,Niger,Irak,Afganistan,Ukrainę,misję,pozycje,miasto} ... opuszczon{o,y,a,e} |
    opuszczan{o,y,a,e} ... {kraj,region,terytorium,bazę,misję,pozycje,miasto} |
    {kraj,region,terytorium,bazę,misję,pozycje,miasto} ... opuszczan{o,y,a,e} |
    wyprowadzon{o,y,a,e} ... {wojsk*,żołnierz*} | {wojsk*,żołnierz*} ... wyprowadzon{o,y,a,e} |
    wyprowadzan{o,y,a,e} ... {wojsk*,żołnierz*} | {wojsk*,żołnierz*} ... wyprowadzan{o,y,a,e} |
    zlikwidowan{o,y,a,e} ... misj* | misj* ... zlikwidowan{o,y,a,e} | zwijan{o,y,a,e} ... {misj*,bazę} |
    {misj*,bazę} ... zwijan{o,y,a,e} | zwinięt{o,y,a,e} ... {misj*,bazę} | {misj*,bazę} ... zwinięt{o,y,a,e} |
    cofan{o,y,a,e,ego,ej,ym,ą,ych,i} | cofnięt{o,y,a,e} ... {wojsk*,siły,zgodę,ofert*,poparci*} |
    {wojsk*,siły,zgodę,ofert*,poparci*} ... cofnięt{o,y,a,e}`,
  SUSPEND: `
    zawieszan{o,y,a,e,ego,ej,ym,ą,ych,i} | zawiesz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    wstrzymywan{o,y,a,e,ego,ej,ym,ą,ych,i} | wstrzyman{o,y,a,e,ego,ej,ym,ą,ych,i} |
    przerywan{o,y,a,e,ego,ej,ym,ą,ych,i} | przerwan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    zatrzymywan{o,y,a,e} ... {dostaw*,pomoc} | {dostaw*,pomoc} ... zatrzymywan{o,y,a,e} |
    zatrzyman{o,y,a,e} ... {dostaw*,pomoc} | {dostaw*,pomoc} ... zatrzyman{o,y,a,e} |
    zamrażan{o,y,a,e} ... pomoc | pomoc ... zamrażan{o,y,a,e} | zamrożon{o,y,a,e} ... pomoc |
    pomoc ... zamrożon{o,y,a,e} | blokowan{o,y,a,e} ... {pomoc,dostaw*,środki} |
    {pomoc,dostaw*,środki} ... blokowan{o,y,a,e} | zablokowan{o,y,a,e} ... {pomoc,dostaw*,środki} |
    {pomoc,dostaw*,środki} ... zablokowan{o,y,a,e} | odcinan{o,y,a,e} ... {pomoc,dostaw*} |
    {pomoc,dostaw*} ... odcinan{o,y,a,e} | odcięt{o,y,a,e} ... {pomoc,dostaw*} |
    {pomoc,dostaw*} ... odcięt{o,y,a,e} | zrobi{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} pauzę |
    zahamowan{o,y,a,e,ego,ej,ym,ą,ych,i} | hamowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    spowolni{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | spowalnian{o,y,a,e,ego,ej,ym,ą,ych,i} |
    ograniczan{o,y,a,e} ... pomoc | pomoc ... ograniczan{o,y,a,e} | ograniczon{o,y,a,e} ... pomoc |
    pomoc ... ograniczon{o,y,a,e} | obcięt{o,y,a,e} ... {pomoc,środki,fundusze} |
    {pomoc,środki,fundusze} ... obcięt{o,y,a,e}`,
  RESUME: `
    wznawian{o,y,a,e,ego,ej,ym,ą,ych,i} | wznowi{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    przywracan{o,y,a,e,ego,ej,ym,ą,ych,i} | przywróc{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    odmrażan{o,y,a,e} ... {pomoc,środki} | {pomoc,środki} ... odmrażan{o,y,a,e} |
    odmrożon{o,y,a,e} ... {pomoc,środki} | {pomoc,środki} ... odmrożon{o,y,a,e} |
    odblokowan{o,y,a,e} ... {pomoc,środki} | {pomoc,środki} ... odblokowan{o,y,a,e} |
    zrestartowan{o,y,a,e,ego,ej,ym,ą,ych,i} | reaktywowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    ożywion{o,y,a,e} ... {rozmowy,negocjacje,proces} | {rozmowy,negocjacje,proces} ... ożywion{o,y,a,e}`,
  RAISE: `
    zwiększan{o,y,a,e,ego,ej,ym,ą,ych,i} | zwiększ{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    podnosz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    podniesi{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | podwyższan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    podwyższ{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | wzmacnian{o,y,a,e,ego,ej,ym,ą,ych,i} |
    wzmocni{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    podwoj{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | podwajan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    potroj{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | intensyfikowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    zintensyfikowan{o,y,a,e,ego,ej,ym,ą,ych,i} | rozszerzan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    rozszerz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | przyspieszan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    przyspiesz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | poszerzan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    poszerz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    nasil{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | nasilan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    zdwojon{o,y,a,e} ... wysiłki | wysiłki ... zdwojon{o,y,a,e} |
    zmnoż{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    mnoż{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | zaostrzon{o,y,a,e} ... kurs |
    kurs ... zaostrzon{o,y,a,e}`,
  LEAD: `
    objęt{o,y,a,e} ... {dowództwo,kierownictwo,przewodnictwo,przywództwo} |
    {dowództwo,kierownictwo,przewodnictwo,przywództwo} ... objęt{o,y,a,e} |
    obejmowan{o,y,a,e} ... {dowództwo,kierownictwo,przewodnictwo,przywództwo} |
    {dowództwo,kierownictwo,przewodnictwo,przywództwo} ... obejmowan{o,y,a,e} |
    przejęt{o,y,a,e} ... {dowództwo,kierownictwo,dowodzenie} |
    {dowództwo,kierownictwo,dowodzenie} ... przejęt{o,y,a,e} |
    przejmowan{o,y,a,e} ... {dowództwo,kierownictwo,dowodzenie} |
    {dowództwo,kierownictwo,dowodzenie} ... przejmowan{o,y,a,e} | koordynowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    skoordynowan{o,y,a,e,ego,ej,ym,ą,ych,i} | prowadzon{o,y,a,e} ... {koalicj*,misj*,operacj*} |
    {koalicj*,misj*,operacj*} ... prowadzon{o,y,a,e} | sprawowan{o,y,a,e} ... {dowództwo,przewodnictwo} |
    {dowództwo,przewodnictwo} ... sprawowan{o,y,a,e} | odgrywan{o,y,a,e} ... {wiodącą rolę,kluczową rolę} |
    {wiodącą rolę,kluczową rolę} ... odgrywan{o,y,a,e} | odegran{o,y,a,e} ... wiodącą rolę |
    wiodącą rolę ... odegran{o,y,a,e} | poprowadz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni}`,
  HOST: `
    zwoływan{o,y,a,e,ego,ej,ym,ą,ych,i} | zwołan{o,ą,ych,i} | organizowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    zorganizowan{o,y,a,e,ego,ej,ym,ą,ych,i} | goszcz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    ugoszcz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | przeprowadzan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    przeprowadz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    gromadzon{o,y,a,e} ... {przywódc*,minist*,delegac*} | {przywódc*,minist*,delegac*} ... gromadzon{o,y,a,e} |
    zgromadzon{o,y,a,e} ... {przywódc*,minist*,delegac*} |
    {przywódc*,minist*,delegac*} ... zgromadzon{o,y,a,e} | zebran{o,y,a,e} ... {przywódc*,minist*,przy stole} |
    {przywódc*,minist*,przy stole} ... zebran{o,y,a,e} |
    prowadzon{o,y,a,e} ... {obrad*,spotkani*,posiedzeni*} |
    {obrad*,spotkani*,posiedzeni*} ... prowadzon{o,y,a,e} |
    poprowadzon{o,y,a,e} ... {obrad*,spotkani*,posiedzeni*} |
    {obrad*,spotkani*,posiedzeni*} ... poprowadzon{o,y,a,e} |
    otwieran{o,y,a,e} ... {szczyt*,konferencj*,obrad*,spotkani*} |
    {szczyt*,konferencj*,obrad*,spotkani*} ... otwieran{o,y,a,e} |
    zainicjowan{o,y,a,e} ... {spotkani*,szczyt*,konferencj*} |
    {spotkani*,szczyt*,konferencj*} ... zainicjowan{o,y,a,e} |
    inicjowan{o,y,a,e} ... {spotkani*,szczyt*,konferencj*} |
    {spotkani*,szczyt*,konferencj*} ... inicjowan{o,y,a,e} |
    wyprawi{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | urządzan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    urządz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    zaprosz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} {na ... szczyt*,na ... spotkani*,na ... konferencj*,do siebie} |
    zapraszan{o,y,a,e,ego,ej,ym,ą,ych,i} {na ... szczyt*,na ... spotkani*,na ... konferencj*,do siebie} |
    posadzon{o,y,a,e} ... przy stole | przy stole ... posadzon{o,y,a,e} |
    moderowan{o,y,a,e,ego,ej,ym,ą,ych,i} | udostępnion{o,y,a,e} ... {miejsce,salę} |
    {miejsce,salę} ... udostępnion{o,y,a,e} | przyjmowan{o,y,a,e,ego,ej,ym,ą,ych,i} u siebie |
    przyję{to,ty,ta,te,tego,tej,tym,tą,tych,ci} u siebie`,
  RECEIVE: `
    przyjmowan{o,y,a,e,ego,ej,ym,ą,ych,i} | przyjmowan{o,y,a,e,ego,ej,ym,ą,ych,i} na audiencji |
    przyję{to,ty,ta,te,tego,tej,tym,tą,tych,ci} | przyję{to,ty,ta,te,tego,tej,tym,tą,tych,ci} na audiencji |
    podejmowan{o,y,a,e} ... {gościa,prezydent*,premier*,sekretarz*,minist*,delegacj*,przywódc*} |
    {gościa,prezydent*,premier*,sekretarz*,minist*,delegacj*,przywódc*} ... podejmowan{o,y,a,e} |
    podjęt{o,y,a,e} ... {gościa,prezydent*,premier*,sekretarz*,minist*,delegacj*,przywódc*} |
    {gościa,prezydent*,premier*,sekretarz*,minist*,delegacj*,przywódc*} ... podjęt{o,y,a,e} |
    goszcz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    ugoszcz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | witan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    powitan{o,y,a,e,ego,ej,ym,ą,ych,i} | przywitan{o,y,a,e,ego,ej,ym,ą,ych,i}`,
  ATTEND: `
    bran{o,y,a,e} ... udział | udział ... bran{o,y,a,e} | wzięt{o,y,a,e} ... udział |
    udział ... wzięt{o,y,a,e} | zabran{o,y,a,e} ... głos | głos ... zabran{o,y,a,e} |
    zabieran{o,y,a,e} ... głos | głos ... zabieran{o,y,a,e} |
    stawi{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} się |
    się stawi{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | stawian{o,y,a,e,ego,ej,ym,ą,ych,i} się |
    się stawian{o,y,a,e,ego,ej,ym,ą,ych,i} | połącz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} się |
    się połącz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    łącz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} się |
    się łącz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    pojawi{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} się na | pojawian{o,y,a,e,ego,ej,ym,ą,ych,i} się na |
    reprezentowan{o,ego,ej,ym,ą} | zjeżdżan{o,y,a,e,ego,ej,ym,ą,ych,i} się |
    się zjeżdżan{o,y,a,e,ego,ej,ym,ą,ych,i} | wysłan{o,y,a,e} ... delegacj* | delegacj* ... wysłan{o,y,a,e} |
    wysyłan{o,y,a,e} ... delegacj* | delegacj* ... wysyłan{o,y,a,e} | delegowan{o,y,a,e} ... na |
    na ... delegowan{o,y,a,e}`,
  MEET: `
    spotykan{o,y,a,e,ego,ej,ym,ą,ych,i} | spotkan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    zobacz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} się |
    się zobacz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | widzian{o,y,a,e,ego,ej,ym,ą,ych,i} się |
    się widzian{o,y,a,e,ego,ej,ym,ą,ych,i} | zebran{o,y,a,e,ego,ej,ym,ą,ych,i} się |
    się zebran{o,y,a,e,ego,ej,ym,ą,ych,i} | zbieran{o,y,a,e,ego,ej,ym,ą,ych,i} się |
    się zbieran{o,y,a,e,ego,ej,ym,ą,ych,i} | gromadz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} się |
    się gromadz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    zgromadz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} się |
    się zgromadz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | zjeżdżan{o,y,a,e,ego,ej,ym,ą,ych,i} się |
    się zjeżdżan{o,y,a,e,ego,ej,ym,ą,ych,i} | naradzan{o,y,a,e,ego,ej,ym,ą,ych,i} się |
    się naradzan{o,y,a,e,ego,ej,ym,ą,ych,i} | naradz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} się |
    się naradz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | konsultowan{o,y,a,e,ego,ej,ym,ą,ych,i} się |
    się konsultowan{o,y,a,e,ego,ej,ym,ą,ych,i} | skonsultowan{o,y,a,e,ego,ej,ym,ą,ych,i} się |
    się skonsultowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    prowadzon{o,y,a,e} ... {rozmow*,negocjacj*,konsultacj*,dialog} |
    {rozmow*,negocjacj*,konsultacj*,dialog} ... prowadzon{o,y,a,e} |
    przeprowadzon{o,y,a,e} ... {rozmow*,rozmów,konsultacj*,negocjacj*} |
    {rozmow*,rozmów,konsultacj*,negocjacj*} ... przeprowadzon{o,y,a,e} |
    odbywan{o,y,a,e} ... {spotkani*,rozmow*,konsultacj*} |
    {spotkani*,rozmow*,konsultacj*} ... odbywan{o,y,a,e} |
    omówi{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} z | omawian{o,y,a,e,ego,ej,ym,ą,ych,i} z`,
  INVITE: `
    zapraszan{o,y,a,e,ego,ej,ym,ą,ych,i} | zaprosz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    wzywan{o,y,a,e} ... {ambasador*,dyplomat*} | {ambasador*,dyplomat*} ... wzywan{o,y,a,e} |
    wezwan{o,y,a,e} ... {ambasador*,dyplomat*} | {ambasador*,dyplomat*} ... wezwan{o,y,a,e} |
    wystosowan{o,y,a,e} ... zaproszeni* | zaproszeni* ... wystosowan{o,y,a,e} |
    wysłan{o,y,a,e} ... zaproszeni* | zaproszeni* ... wysłan{o,y,a,e} | wysyłan{o,y,a,e} ... zaproszeni* |
    zaproszeni* ... wysyłan{o,y,a,e} | rozesłan{o,y,a,e} ... zaproszeni* | zaproszeni* ... rozesłan{o,y,a,e} |
    otrzyman{o,y,a,e} ... zaproszeni* | zaproszeni* ... otrzyman{o,y,a,e} |
    otrzymywan{o,y,a,e} ... zaproszeni* | zaproszeni* ... otrzymywan{o,y,a,e} |
    skierowan{o,y,a,e} ... zaproszeni* | zaproszeni* ... skierowan{o,y,a,e} |
    wezwan{o,y,a,e,ego,ej,ym,ą,ych,i} na dywanik`,
  MEDIATE: `
    negocjowan{o,y,a,e} ... między | między ... negocjowan{o,y,a,e} |
    ułatwian{o,y,a,e} ... {rozmow*,negocjacj*} | {rozmow*,negocjacj*} ... ułatwian{o,y,a,e} |
    ułatwion{o,y,a,e} ... {rozmow*,negocjacj*} | {rozmow*,negocjacj*} ... ułatwion{o,y,a,e} |
    wynegocjowan{o,y,a,e,ego,ej,ym,ą,ych,i} | zaoferowan{o,y,a,e} ... {mediacj*,pośrednictwo,dobre usługi} |
    {mediacj*,pośrednictwo,dobre usługi} ... zaoferowan{o,y,a,e} |
    oferowan{o,y,a,e} ... {mediacj*,pośrednictwo} | {mediacj*,pośrednictwo} ... oferowan{o,y,a,e} |
    podję{to,ty,ta,te,tego,tej,tym,tą,tych,ci} się ... mediacji | odgrywan{o,y,a,e} ... rolę mediatora |
    rolę mediatora ... odgrywan{o,y,a,e} | odegran{o,y,a,e} ... rolę mediatora |
    rolę mediatora ... odegran{o,y,a,e} | pogodzon{o,y,a,e} ... strony | strony ... pogodzon{o,y,a,e}`,
  HOLD: `
    odbywan{o,y,a,e,ego,ej,ym,ą,ych,i} | zaczę{to,ty,ta,te,tego,tej,tym,tą,tych,ci} się |
    się zaczę{to,ty,ta,te,tego,tej,tym,tą,tych,ci} | zaczynan{o,y,a,e,ego,ej,ym,ą,ych,i} się |
    się zaczynan{o,y,a,e,ego,ej,ym,ą,ych,i} | rozpoczę{to,ty,ta,te,tego,tej,tym,tą,tych,ci} się |
    się rozpoczę{to,ty,ta,te,tego,tej,tym,tą,tych,ci} | rozpoczynan{o,y,a,e,ego,ej,ym,ą,ych,i} się |
    się rozpoczynan{o,y,a,e,ego,ej,ym,ą,ych,i} | zakończ{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} się |
    się zakończ{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    kończ{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} się |
    się kończ{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    tocz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} się |
    się tocz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    otwart{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} się |
    się otwart{ono,ony,ona,one,onego,onej,onym,oną,onych,eni}`,
  PROPOSE: `
    proponowan{o,y,a,e,ego,ej,ym,ą,ych,i} | zaproponowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    przedstawian{o,y,a,e} ... {plan*,propozycj*,inicjatyw*,projekt*} |
    {plan*,propozycj*,inicjatyw*,projekt*} ... przedstawian{o,y,a,e} |
    przedstawion{o,y,a,e} ... {plan*,propozycj*,inicjatyw*,projekt*} |
    {plan*,propozycj*,inicjatyw*,projekt*} ... przedstawion{o,y,a,e} | przedkładan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    przedłoż{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    zgłaszan{o,y,a,e} ... {propozycj*,inicjatyw*,projekt*} |
    {propozycj*,inicjatyw*,projekt*} ... zgłaszan{o,y,a,e} |
    zgłoszon{o,y,a,e} ... {propozycj*,inicjatyw*,projekt*} |
    {propozycj*,inicjatyw*,projekt*} ... zgłoszon{o,y,a,e} | wysuwan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    wysunię{to,ty,ta,te,tego,tej,tym,tą,tych,ci} | prezentowan{o,y,a,e} ... p{lan*,ropozycj*} |
    p{lan*,ropozycj*} ... prezentowan{o,y,a,e} | zaprezentowan{o,y,a,e} ... p{lan*,ropozycj*} |
    p{lan*,ropozycj*} ... zaprezentowan{o,y,a,e} | złożon{o,y,a,e} ... {propozycj*,projekt*,wniosek} |
    {propozycj*,projekt*,wniosek} ... złożon{o,y,a,e} | składan{o,y,a,e} ... {propozycj*,projekt*,wniosek} |
    {propozycj*,projekt*,wniosek} ... składan{o,y,a,e} |
    położ{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} na stole | rzucon{o,y,a,e} ... p{omysł,ropozycj*} |
    p{omysł,ropozycj*} ... rzucon{o,y,a,e} | poddan{o,y,a,e,ego,ej,ym,ą,ych,i} {pod dyskusję,pod głosowanie} |
    sugerowan{o,y,a,e,ego,ej,ym,ą,ych,i} | zasugerowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    rekomendowan{o,y,a,e,ego,ej,ym,ą,ych,i} | zarekomendowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    opracowan{o,y,a,e} ... p{lan*,rojekt*} | p{lan*,rojekt*} ... opracowan{o,y,a,e} |
    opracowywan{o,y,a,e} ... p{lan*,rojekt*} | p{lan*,rojekt*} ... opracowywan{o,y,a,e} |
    zainicjowan{o,y,a,e,ego,ej,ym,ą,ych,i} | inicjowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    postulowan{o,y,a,e,ego,ej,ym,ą,ych,i} | zapostulowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    zawiezion{o,y,a,e} ... plan* | plan* ... zawiezion{o,y,a,e} | przywiezion{o,y,a,e} ... plan* |
    plan* ... przywiezion{o,y,a,e}`,
  SUPPORT: `
    popieran{o,y,a,e,ego,ej,ym,ą,ych,i} | popar{to,ty,ta,te,tego,tej,tym,tą,tych,ci} |
    wspieran{o,y,a,e,ego,ej,ym,ą,ych,i} | wspar{to,ty,ta,te,tego,tej,tym,tą,tych,ci} |
    opowiadan{o,y,a,e,ego,ej,ym,ą,ych,i} się za | opowiedzian{o,y,a,e,ego,ej,ym,ą,ych,i} się za |
    wypowiedzian{o,y,a,e,ego,ej,ym,ą,ych,i} się za | wypowiadan{o,y,a,e,ego,ej,ym,ą,ych,i} się za |
    aprobowan{o,y,a,e,ego,ej,ym,ą,ych,i} | zaaprobowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    przyję{to,ty,ta,te,tego,tej,tym,tą,tych,ci} {z zadowoleniem,z ulgą} |
    przyjmowan{o,y,a,e,ego,ej,ym,ą,ych,i} z zadowoleniem | powitan{o,y,a,e,ego,ej,ym,ą,ych,i} z zadowoleniem |
    witan{o,y,a,e,ego,ej,ym,ą,ych,i} | chwal{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    pochwal{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    wyrażon{o,y,a,e} ... {poparcie,wsparcie,uznanie,solidarność} |
    {poparcie,wsparcie,uznanie,solidarność} ... wyrażon{o,y,a,e} |
    wyrażan{o,y,a,e} ... {poparcie,wsparcie,uznanie,solidarność} |
    {poparcie,wsparcie,uznanie,solidarność} ... wyrażan{o,y,a,e} |
    zadeklarowan{o,y,a,e} ... {poparcie,wsparcie} | {poparcie,wsparcie} ... zadeklarowan{o,y,a,e} |
    deklarowan{o,y,a,e} ... {poparcie,wsparcie} | {poparcie,wsparcie} ... deklarowan{o,y,a,e} |
    potwierdzon{o,y,a,e} ... poparcie | poparcie ... potwierdzon{o,y,a,e} |
    przyłącz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} się do apelu |
    przyłączan{o,y,a,e,ego,ej,ym,ą,ych,i} się do apelu | podzielan{o,y,a,e} ... {stanowisko,opini*,pogląd} |
    {stanowisko,opini*,pogląd} ... podzielan{o,y,a,e} | doceni{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    docenian{o,y,a,e,ego,ej,ym,ą,ych,i} | faworyzowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    kontynuowan{o,y,a,e} ... wsparcie | wsparcie ... kontynuowan{o,y,a,e}`,
  ACCEPT: `
    zgadzan{o,y,a,e,ego,ej,ym,ą,ych,i} się | się zgadzan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    zgodz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} się |
    się zgodz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | akceptowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    zaakceptowan{o,y,a,e,ego,ej,ym,ą,ych,i} | przyjmowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    przyję{to,ty,ta,te,tego,tej,tym,tą,tych,ci} | wyrażon{o,y,a,e} ... zgodę | zgodę ... wyrażon{o,y,a,e} |
    wyrażan{o,y,a,e} ... zgodę | zgodę ... wyrażan{o,y,a,e} | dan{o,y,a,e} ... zgodę | zgodę ... dan{o,y,a,e} |
    godz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} się |
    się godz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    pogodz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} się |
    się pogodz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | powiedzian{o,y,a,e} ... tak |
    tak ... powiedzian{o,y,a,e} | aprobowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    przychyl{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} się |
    się przychyl{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | przychylan{o,y,a,e,ego,ej,ym,ą,ych,i} się |
    się przychylan{o,y,a,e,ego,ej,ym,ą,ych,i} | uznan{o,y,a,e} ... propozycj* | propozycj* ... uznan{o,y,a,e}`,
  AGREE: `
    uzgadnian{o,y,a,e,ego,ej,ym,ą,ych,i} | uzgodni{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    porozumiewan{o,y,a,e,ego,ej,ym,ą,ych,i} się | się porozumiewan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    ustalan{o,y,a,e,ego,ej,ym,ą,ych,i} | ustal{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    osiągnięt{o,y,a,e} ... {porozumieni*,zgod*,kompromis*,konsensus*} |
    {porozumieni*,zgod*,kompromis*,konsensus*} ... osiągnięt{o,y,a,e} |
    osiągan{o,y,a,e} ... {porozumieni*,zgod*,kompromis*,konsensus*} |
    {porozumieni*,zgod*,kompromis*,konsensus*} ... osiągan{o,y,a,e} |
    zawart{o,y,a,e} ... {porozumieni*,umow*,rozejm*,pokój,układ*,ugod*} |
    {porozumieni*,umow*,rozejm*,pokój,układ*,ugod*} ... zawart{o,y,a,e} |
    zawieran{o,y,a,e} ... {porozumieni*,umow*,rozejm*,pokój,układ*,ugod*} |
    {porozumieni*,umow*,rozejm*,pokój,układ*,ugod*} ... zawieran{o,y,a,e} |
    dobi{to,ty,ta,te,tego,tej,tym,tą,tych,ci} targu | dogadywan{o,y,a,e,ego,ej,ym,ą,ych,i} się |
    się dogadywan{o,y,a,e,ego,ej,ym,ą,ych,i} | dogadan{o,y,a,e,ego,ej,ym,ą,ych,i} się |
    się dogadan{o,y,a,e,ego,ej,ym,ą,ych,i} | umówi{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} się |
    się umówi{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | umawian{o,y,a,e,ego,ej,ym,ą,ych,i} się |
    się umawian{o,y,a,e,ego,ej,ym,ą,ych,i} | wypracowan{o,y,a,e} ... {porozumieni*,kompromis*,stanowisko} |
    {porozumieni*,kompromis*,stanowisko} ... wypracowan{o,y,a,e} |
    wypracowywan{o,y,a,e} ... {porozumieni*,kompromis*,stanowisko} |
    {porozumieni*,kompromis*,stanowisko} ... wypracowywan{o,y,a,e} | wynegocjowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    znalezion{o,y,a,e} ... {kompromis,wspólny język,porozumienie} |
    {kompromis,wspólny język,porozumienie} ... znalezion{o,y,a,e} |
    zgodz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} się co do |
    zgadzan{o,y,a,e,ego,ej,ym,ą,ych,i} się co do | sfinalizowan{o,y,a,e} ... porozumieni* |
    porozumieni* ... sfinalizowan{o,y,a,e}`,
  REJECT: `
    odrzucan{o,y,a,e,ego,ej,ym,ą,ych,i} | odrzuc{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    wykluczan{o,y,a,e,ego,ej,ym,ą,ych,i} | wyklucz{onego,onej,onym,oną,onych,eni} |
    sprzeciwian{o,y,a,e,ego,ej,ym,ą,ych,i} się | się sprzeciwian{o,y,a,e,ego,ej,ym,ą,ych,i} |
    sprzeciwi{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} się |
    się sprzeciwi{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | kwestionowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    zakwestionowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    zgłosz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} sprzeciw |
    zgłaszan{o,y,a,e,ego,ej,ym,ą,ych,i} sprzeciw | wyrażon{o,y,a,e} ... sprzeciw |
    sprzeciw ... wyrażon{o,y,a,e} | wyrażan{o,y,a,e} ... sprzeciw | sprzeciw ... wyrażan{o,y,a,e} |
    blokowan{o,y,a,e,ego,ej,ym,ą,ych,i} | zablokowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    zawetowan{o,y,a,e,ego,ej,ym,ą,ych,i} | wetowan{o,y,a,e,ego,ej,ym,ą,ych,i} | nałożon{o,y,a,e} ... weto |
    weto ... nałożon{o,y,a,e} | postawion{o,y,a,e} ... weto | weto ... postawion{o,y,a,e} |
    opowiedzian{o,y,a,e,ego,ej,ym,ą,ych,i} {się przeciw,się przeciwko} |
    opowiadan{o,y,a,e,ego,ej,ym,ą,ych,i} {się przeciw,się przeciwko} |
    powiedzian{o,y,a,e,ego,ej,ym,ą,ych,i} nie | torpedowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    storpedowan{o,y,a,e,ego,ej,ym,ą,ych,i} | sabotowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    udaremni{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | udaremnian{o,y,a,e,ego,ej,ym,ą,ych,i} |
    opieran{o,y,a,e,ego,ej,ym,ą,ych,i} się | się opieran{o,y,a,e,ego,ej,ym,ą,ych,i} |
    zlekceważ{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | bagatelizowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    zby{to,ty,ta,te,tego,tej,tym,tą,tych,ci} | wyrzekan{o,y,a,e,ego,ej,ym,ą,ych,i} się |
    się wyrzekan{o,y,a,e,ego,ej,ym,ą,ych,i} | zanegowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    negowan{o,y,a,e,ego,ej,ym,ą,ych,i}`,
  DEMAND: `
    domagan{o,y,a,e,ego,ej,ym,ą,ych,i} się | się domagan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    wzywan{o,y,a,e,ego,ej,ym,ą,ych,i} | wezwan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    prosz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    poprosz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | upominan{o,y,a,e,ego,ej,ym,ą,ych,i} się |
    się upominan{o,y,a,e,ego,ej,ym,ą,ych,i} | postawion{o,y,a,e} ... {warunek,warunki,żądani*,ultimatum} |
    {warunek,warunki,żądani*,ultimatum} ... postawion{o,y,a,e} |
    stawian{o,y,a,e} ... {warunek,warunki,żądani*,ultimatum} |
    {warunek,warunki,żądani*,ultimatum} ... stawian{o,y,a,e} |
    wysunięt{o,y,a,e} ... {żądani*,warunek,warunki,postulat*} |
    {żądani*,warunek,warunki,postulat*} ... wysunięt{o,y,a,e} |
    wysuwan{o,y,a,e} ... {żądani*,warunek,warunki,postulat*} |
    {żądani*,warunek,warunki,postulat*} ... wysuwan{o,y,a,e} |
    zwracan{o,y,a,e,ego,ej,ym,ą,ych,i} {się ... z prośbą,się ... z apelem,się ... o pomoc,się ... o wsparcie,się ... o} |
    wywieran{o,y,a,e} ... {presj*,nacisk*} | {presj*,nacisk*} ... wywieran{o,y,a,e} |
    wywart{o,y,a,e} ... {presj*,nacisk*} | {presj*,nacisk*} ... wywart{o,y,a,e} |
    zmuszan{o,y,a,e,ego,ej,ym,ą,ych,i} | zmusz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    przymuszan{o,y,a,e,ego,ej,ym,ą,ych,i} | wymusz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    wymuszan{o,y,a,e,ego,ej,ym,ą,ych,i} | błagan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    nakłoni{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | nakłanian{o,y,a,e,ego,ej,ym,ą,ych,i} |
    namawian{o,y,a,e,ego,ej,ym,ą,ych,i} | namówi{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    przekonywan{o,y,a,e,ego,ej,ym,ą,ych,i} | przekonan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    nakazan{o,y,a,e,ego,ej,ym,ą,ych,i} | nakazywan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    rozkazan{o,y,a,e,ego,ej,ym,ą,ych,i} | rozkazywan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    obligowan{o,y,a,e,ego,ej,ym,ą,ych,i} | zobligowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    postulowan{o,y,a,e,ego,ej,ym,ą,ych,i} | ponaglan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    ponagl{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    upoważni{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | monitowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    uwarunkowan{o,y,a,e,ego,ej,ym,ą,ych,i} | uzależnian{o,y,a,e,ego,ej,ym,ą,ych,i} |
    uzależni{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | warunkowan{o,y,a,e,ego,ej,ym,ą,ych,i}`,
  CONDEMN: `
    potępian{o,y,a,e,ego,ej,ym,ą,ych,i} | potępi{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    krytykowan{o,y,a,e,ego,ej,ym,ą,ych,i} | skrytykowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    oburzan{o,y,a,e,ego,ej,ym,ą,ych,i} się | się oburzan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    oburz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} się |
    się oburz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | piętnowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    napiętnowan{o,y,a,e,ego,ej,ym,ą,ych,i} | gani{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    zgani{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    wyrażon{o,y,a,e} ... {protest,oburzenie,zaniepokojenie,ubolewanie,sprzeciw,dezaprobatę} |
    {protest,oburzenie,zaniepokojenie,ubolewanie,sprzeciw,dezaprobatę} ... wyrażon{o,y,a,e} |
    wyrażan{o,y,a,e} ... {protest,oburzenie,zaniepokojenie,ubolewanie,dezaprobatę} |
    {protest,oburzenie,zaniepokojenie,ubolewanie,dezaprobatę} ... wyrażan{o,y,a,e} |
    złożon{o,y,a,e} ... protest | protest ... złożon{o,y,a,e} | składan{o,y,a,e} ... protest |
    protest ... składan{o,y,a,e} | wręczon{o,y,a,e} ... notę | notę ... wręczon{o,y,a,e} |
    wystosowan{o,y,a,e} ... notę | notę ... wystosowan{o,y,a,e} |
    nazwan{o,y,a,e} ... {niedopuszczaln*,prowokacj*,zbrodni*,błędem,eskalacj*,barbarzyń*} |
    {niedopuszczaln*,prowokacj*,zbrodni*,błędem,eskalacj*,barbarzyń*} ... nazwan{o,y,a,e} |
    nazywan{o,y,a,e} ... {niedopuszczaln*,prowokacj*,zbrodni*,błędem,eskalacj*,barbarzyń*} |
    {niedopuszczaln*,prowokacj*,zbrodni*,błędem,eskalacj*,barbarzyń*} ... nazywan{o,y,a,e} |
    określon{o,y,a,e} ... {jako ... niedopuszczaln*,jako ... prowokacj*,jako ... zbrodni*} |
    {jako ... niedopuszczaln*,jako ... prowokacj*,jako ... zbrodni*} ... określon{o,y,a,e} |
    uznan{o,y,a,e,ego,ej,ym,ą,ych,i} {za ... niedopuszczaln*,za ... prowokacj*} |
    uznawan{o,y,a,e,ego,ej,ym,ą,ych,i} {za ... niedopuszczaln*,za ... prowokacj*} |
    wytykan{o,y,a,e,ego,ej,ym,ą,ych,i} | wytknię{to,ty,ta,te,tego,tej,tym,tą,tych,ci} |
    zarzucan{o,y,a,e,ego,ej,ym,ą,ych,i} | poddan{o,y,a,e,ego,ej,ym,ą,ych,i} krytyce |
    poddawan{o,y,a,e,ego,ej,ym,ą,ych,i} krytyce | skarc{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    wyrzucan{o,y,a,e} ... sobie | sobie ... wyrzucan{o,y,a,e}`,
  THREATEN: `
    ostrzegan{o,y,a,e,ego,ej,ym,ą,ych,i} | ostrzeż{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    przestrzeż{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} przed |
    zastrasz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | zastraszan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    szantażowan{o,y,a,e,ego,ej,ym,ą,ych,i} | zaszantażowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    postawion{o,y,a,e} ... ultimatum | ultimatum ... postawion{o,y,a,e} | stawian{o,y,a,e} ... ultimatum |
    ultimatum ... stawian{o,y,a,e} | zapowiadan{o,y,a,e} ... {odwet*,sankcj*,konsekwencj*} |
    {odwet*,sankcj*,konsekwencj*} ... zapowiadan{o,y,a,e} | zapowiedzian{o,y,a,e} ... {odwet*,konsekwencj*} |
    {odwet*,konsekwencj*} ... zapowiedzian{o,y,a,e}`,
  ACCUSE: `
    oskarżan{o,y,a,e,ego,ej,ym,ą,ych,i} | oskarż{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    obwinian{o,ego,ej,ym,ą,ych} | obwini{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    zarzucan{o,y,a,e,ego,ej,ym,ą,ych,i} | zarzuc{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    posądzan{o,y,a,e,ego,ej,ym,ą,ych,i} | posądz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    wini{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | podejrzewan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    postawion{o,y,a,e} ... zarzut* | zarzut* ... postawion{o,y,a,e} | stawian{o,y,a,e} ... zarzut* |
    zarzut* ... stawian{o,y,a,e} | obarczon{o,y,a,e} ... {winą,odpowiedzialnością} |
    {winą,odpowiedzialnością} ... obarczon{o,y,a,e} | obarczan{o,y,a,e} ... {winą,odpowiedzialnością} |
    {winą,odpowiedzialnością} ... obarczan{o,y,a,e} | zrzucon{o,y,a,e} ... {winę,odpowiedzialność} |
    {winę,odpowiedzialność} ... zrzucon{o,y,a,e} | zrzucan{o,y,a,e} ... {winę,odpowiedzialność} |
    {winę,odpowiedzialność} ... zrzucan{o,y,a,e} | przypisywan{o,y,a,e} ... {winę,odpowiedzialność} |
    {winę,odpowiedzialność} ... przypisywan{o,y,a,e} | wytykan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    wytknię{to,ty,ta,te,tego,tej,tym,tą,tych,ci} | uznan{o,y,a,e} ... winn* | winn* ... uznan{o,y,a,e}`,
  DENY: `
    dementowan{o,y,a,e,ego,ej,ym,ą,ych,i} | zdementowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    wypieran{o,y,a,e,ego,ej,ym,ą,ych,i} się | się wypieran{o,y,a,e,ego,ej,ym,ą,ych,i} |
    wypar{to,ty,ta,te,tego,tej,tym,tą,tych,ci} się | się wypar{to,ty,ta,te,tego,tej,tym,tą,tych,ci} |
    odpieran{o,y,a,e} ... {zarzut*,oskarżeni*} | {zarzut*,oskarżeni*} ... odpieran{o,y,a,e} |
    odpart{o,y,a,e} ... {zarzut*,oskarżeni*} | {zarzut*,oskarżeni*} ... odpart{o,y,a,e} |
    odrzucan{o,y,a,e} ... {zarzut*,oskarżeni*} | {zarzut*,oskarżeni*} ... odrzucan{o,y,a,e} |
    odrzucon{o,y,a,e} ... {zarzut*,oskarżeni*} | {zarzut*,oskarżeni*} ... odrzucon{o,y,a,e} |
    odcinan{o,y,a,e,ego,ej,ym,ą,ych,i} się | się odcinan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    nazwan{o,y,a,e} ... {kłamstwem,fejkiem,dezinformacją} |
    {kłamstwem,fejkiem,dezinformacją} ... nazwan{o,y,a,e} | podważan{o,y,a,e} ... {oskarżeni*,zarzut*} |
    {oskarżeni*,zarzut*} ... podważan{o,y,a,e}`,
  IMPOSE: `
    nakładan{o,y,a,e} ... {sankcj*,restrykcj*,cł*,embargo,ograniczeni*} |
    {sankcj*,restrykcj*,cł*,embargo,ograniczeni*} ... nakładan{o,y,a,e} |
    nałożon{o,y,a,e} ... {sankcj*,restrykcj*,cł*,embargo,ograniczeni*} |
    {sankcj*,restrykcj*,cł*,embargo,ograniczeni*} ... nałożon{o,y,a,e} |
    wprowadzan{o,y,a,e,ego,ej,ym,ą,ych,i} | wprowadz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    ustanawian{o,y,a,e} ... {sankcj*,embargo,limit*} | {sankcj*,embargo,limit*} ... ustanawian{o,y,a,e} |
    ustanowion{o,y,a,e} ... {sankcj*,embargo,limit*} | {sankcj*,embargo,limit*} ... ustanowion{o,y,a,e} |
    objęt{o,y,a,e} ... {sankcj*,embargiem} | {sankcj*,embargiem} ... objęt{o,y,a,e} |
    obejmowan{o,y,a,e} ... {sankcj*,embargiem} | {sankcj*,embargiem} ... obejmowan{o,y,a,e} |
    uchwalon{o,y,a,e} ... sankcj* | sankcj* ... uchwalon{o,y,a,e} |
    przyjęt{o,y,a,e} ... {sankcj*,pakiet sankcji} | {sankcj*,pakiet sankcji} ... przyjęt{o,y,a,e} |
    przyjmowan{o,y,a,e} ... {sankcj*,pakiet sankcji} | {sankcj*,pakiet sankcji} ... przyjmowan{o,y,a,e} |
    zastosowan{o,y,a,e} ... {sankcj*,restrykcj*} | {sankcj*,restrykcj*} ... zastosowan{o,y,a,e} |
    stosowan{o,y,a,e} ... {sankcj*,restrykcj*} | {sankcj*,restrykcj*} ... stosowan{o,y,a,e} |
    wpisan{o,y,a,e,ego,ej,ym,ą,ych,i} {na listę,na czarną} |
    wpisywan{o,y,a,e,ego,ej,ym,ą,ych,i} {na listę,na czarną} | dopisan{o,y,a,e} ... do listy |
    do listy ... dopisan{o,y,a,e} |
    umieszcz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} {na liście,na czarnej} |
    umieszczan{o,y,a,e,ego,ej,ym,ą,ych,i} {na liście,na czarnej} |
    ogłoszon{o,y,a,e} ... {sankcj*,embargo,blokad*} | {sankcj*,embargo,blokad*} ... ogłoszon{o,y,a,e} |
    ogłaszan{o,y,a,e} ... sankcj* | sankcj* ... ogłaszan{o,y,a,e} | obłożon{o,y,a,e} ... {sankcj*,cł*} |
    {sankcj*,cł*} ... obłożon{o,y,a,e} | trafi{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} na listę |
    uderz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} sankcjami`,
  LIFT: `
    znoszon{o,y,a,e} ... {sankcj*,embargo,restrykcj*,cł*,zakaz*,ograniczeni*,blokad*} |
    {sankcj*,embargo,restrykcj*,cł*,zakaz*,ograniczeni*,blokad*} ... znoszon{o,y,a,e} |
    zniesion{o,y,a,e} ... {sankcj*,embargo,restrykcj*,cł*,zakaz*,ograniczeni*,blokad*} |
    {sankcj*,embargo,restrykcj*,cł*,zakaz*,ograniczeni*,blokad*} ... zniesion{o,y,a,e} |
    łagodz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    złagodz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | luzowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    poluzowan{o,y,a,e,ego,ej,ym,ą,ych,i} | uchylan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    uchyl{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | cofan{o,y,a,e} ... {sankcj*,cł*} |
    {sankcj*,cł*} ... cofan{o,y,a,e} | cofnięt{o,y,a,e} ... {sankcj*,cł*} |
    {sankcj*,cł*} ... cofnięt{o,y,a,e} | zdjęt{o,y,a,e} ... {sankcj*,z listy} |
    {sankcj*,z listy} ... zdjęt{o,y,a,e} | zdejmowan{o,y,a,e} ... {sankcj*,z listy} |
    {sankcj*,z listy} ... zdejmowan{o,y,a,e} | wykreśl{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} z listy |
    wykreślan{o,y,a,e,ego,ej,ym,ą,ych,i} z listy | usunię{to,ty,ta,te,tego,tej,tym,tą,tych,ci} z listy |
    usuwan{o,y,a,e,ego,ej,ym,ą,ych,i} z listy | odmrożon{o,y,a,e} ... aktyw* | aktyw* ... odmrożon{o,y,a,e} |
    odmrażan{o,y,a,e} ... aktyw* | aktyw* ... odmrażan{o,y,a,e} | odblokowan{o,y,a,e} ... aktyw* |
    aktyw* ... odblokowan{o,y,a,e} | zawieszon{o,y,a,e} ... {sankcj*,cł*} |
    {sankcj*,cł*} ... zawieszon{o,y,a,e} | zliberalizowan{o,y,a,e,ego,ej,ym,ą,ych,i}`,
  TIGHTEN: `
    zaostrzan{o,y,a,e,ego,ej,ym,ą,ych,i} | zaostrz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    przedłużan{o,y,a,e} ... sankcj* | sankcj* ... przedłużan{o,y,a,e} | przedłużyt{o,y,a,e} ... sankcj* |
    sankcj* ... przedłużyt{o,y,a,e} | rozszerzan{o,y,a,e} ... sankcj* | sankcj* ... rozszerzan{o,y,a,e} |
    rozszerzon{o,y,a,e} ... sankcj* | sankcj* ... rozszerzon{o,y,a,e} |
    wzmacnian{o,y,a,e} ... {sankcj*,presj*} | {sankcj*,presj*} ... wzmacnian{o,y,a,e} |
    wzmocnion{o,y,a,e} ... {sankcj*,presj*} | {sankcj*,presj*} ... wzmocnion{o,y,a,e} |
    zwiększan{o,y,a,e} ... {presj*,nacisk*} | {presj*,nacisk*} ... zwiększan{o,y,a,e} |
    zwiększon{o,y,a,e} ... {presj*,nacisk*} | {presj*,nacisk*} ... zwiększon{o,y,a,e} |
    dokręcon{o,y,a,e} ... śrub* | śrub* ... dokręcon{o,y,a,e} | dokręcan{o,y,a,e} ... śrub* |
    śrub* ... dokręcan{o,y,a,e} | uszczelnion{o,y,a,e} ... sankcj* | sankcj* ... uszczelnion{o,y,a,e} |
    uszczelnian{o,y,a,e} ... sankcj* | sankcj* ... uszczelnian{o,y,a,e} | nasilon{o,y,a,e} ... presj* |
    presj* ... nasilon{o,y,a,e}`,
  SEIZE: `
    konfiskowan{o,y,a,e,ego,ej,ym,ą,ych,i} | skonfiskowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    zajmowan{o,y,a,e} ... {majątek,aktyw*,mieni*,statek,tankow*} |
    {majątek,aktyw*,mieni*,statek,tankow*} ... zajmowan{o,y,a,e} |
    zajęt{o,y,a,e} ... {majątek,aktyw*,mieni*,statek,tankow*} |
    {majątek,aktyw*,mieni*,statek,tankow*} ... zajęt{o,y,a,e} |
    przejmowan{o,y,a,e} ... {statek,aktyw*,tankow*,majątek} |
    {statek,aktyw*,tankow*,majątek} ... przejmowan{o,y,a,e} |
    przejęt{o,y,a,e} ... {statek,aktyw*,tankow*,majątek} |
    {statek,aktyw*,tankow*,majątek} ... przejęt{o,y,a,e} | rekwirowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    zarekwirowan{o,y,a,e,ego,ej,ym,ą,ych,i} | znacjonalizowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    nacjonalizowan{o,y,a,e,ego,ej,ym,ą,ych,i} | wywłaszcz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    wywłaszczan{o,y,a,e,ego,ej,ym,ą,ych,i} | aresztowan{o,y,a,e} ... statek | statek ... aresztowan{o,y,a,e} |
    zatrzyman{o,y,a,e} ... {statek,tankow*} | {statek,tankow*} ... zatrzyman{o,y,a,e} |
    zagarnię{to,ty,ta,te,tego,tej,tym,tą,tych,ci}`,
  FREEZE: `
    zamrażan{o,y,a,e,ego,ej,ym,ą,ych,i} | zamroż{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    blokowan{o,y,a,e} ... {aktyw*,kont*,rachun*,środki} | {aktyw*,kont*,rachun*,środki} ... blokowan{o,y,a,e} |
    zablokowan{o,y,a,e} ... {aktyw*,kont*,rachun*,środki} |
    {aktyw*,kont*,rachun*,środki} ... zablokowan{o,y,a,e} |
    unieruchomion{o,y,a,e} ... {aktyw*,środki,rezerw*} | {aktyw*,środki,rezerw*} ... unieruchomion{o,y,a,e} |
    unieruchamian{o,y,a,e} ... {aktyw*,środki,rezerw*} | {aktyw*,środki,rezerw*} ... unieruchamian{o,y,a,e}`,
  BAN: `
    zamykan{o,y,a,e} ... {granic*,przestrzeń,niebo,ambasad*,konsulat*,port*} |
    {granic*,przestrzeń,niebo,ambasad*,konsulat*,port*} ... zamykan{o,y,a,e} |
    zamknięt{o,y,a,e} ... {granic*,przestrzeń,niebo,ambasad*,konsulat*,port*} |
    {granic*,przestrzeń,niebo,ambasad*,konsulat*,port*} ... zamknięt{o,y,a,e} |
    wydalan{o,y,a,e,ego,ej,ym,ą,ych,i} | wydal{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    wyrzucon{o,y,a,e} ... {dyplomat*,ambasador*} | {dyplomat*,ambasador*} ... wyrzucon{o,y,a,e} |
    wyrzucan{o,y,a,e} ... {dyplomat*,ambasador*} | {dyplomat*,ambasador*} ... wyrzucan{o,y,a,e} |
    zerwan{o,y,a,e} ... {stosunk*,relacj*,kontakt*} | {stosunk*,relacj*,kontakt*} ... zerwan{o,y,a,e} |
    zrywan{o,y,a,e} ... {stosunk*,relacj*,kontakt*} | {stosunk*,relacj*,kontakt*} ... zrywan{o,y,a,e} |
    uznan{o,y,a,e,ego,ej,ym,ą,ych,i} za persona non grata | delegalizowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    zdelegalizowan{o,y,a,e,ego,ej,ym,ą,ych,i} | ograniczan{o,y,a,e} ... {wjazd,eksport,import} |
    {wjazd,eksport,import} ... ograniczan{o,y,a,e} | ograniczon{o,y,a,e} ... {wjazd,eksport,import} |
    {wjazd,eksport,import} ... ograniczon{o,y,a,e} | blokowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    zablokowan{o,y,a,e,ego,ej,ym,ą,ych,i} | odcię{to,ty,ta,te,tego,tej,tym,tą,tych,ci} od |
    odcinan{o,y,a,e,ego,ej,ym,ą,ych,i} od | odłącz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} od |
    wyklucz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} z | wprowadzon{o,y,a,e} ... zakaz* |
    zakaz* ... wprowadzon{o,y,a,e} | wprowadzan{o,y,a,e} ... zakaz* | zakaz* ... wprowadzan{o,y,a,e} |
    nałożon{o,y,a,e} ... zakaz* | zakaz* ... nałożon{o,y,a,e} | wypowiedzian{o,y,a,e} ... {traktat,umow*} |
    {traktat,umow*} ... wypowiedzian{o,y,a,e} | nie wpuszcz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    nie wpuszczan{o,y,a,e,ego,ej,ym,ą,ych,i} | obniżon{o,y,a,e} ... rangę | rangę ... obniżon{o,y,a,e} |
    obniżan{o,y,a,e} ... rangę | rangę ... obniżan{o,y,a,e}`,
  ATTACK: `
    atakowan{o,y,a,e,ego,ej,ym,ą,ych,i} | zaatakowan{ego,ej,ym,ą,ych} |
    ostrzeliwan{o,y,a,e,ego,ej,ym,ą,ych,i} | ostrzelan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    ostrzelan{o,y,a,e,ego,ej,ym,ą,ych,i} z | bombardowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    zbombardowan{o,y,a,e,ego,ej,ym,ą,ych,i} | uderzan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    uderz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | trafian{o,y,a,e,ego,ej,ym,ą,ych,i} |
    trafi{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} w |
    raż{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | poraż{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    wystrzelon{o,y,a,e} ... {rakiet*,pocisk*,dron*} | {rakiet*,pocisk*,dron*} ... wystrzelon{o,y,a,e} |
    wystrzeliwan{o,y,a,e} ... {rakiet*,pocisk*,dron*} | {rakiet*,pocisk*,dron*} ... wystrzeliwan{o,y,a,e} |
    odpal{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | odpalan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    szturmowan{o,y,a,e,ego,ej,ym,ą,ych,i} | najeżdżan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    wdzieran{o,y,a,e,ego,ej,ym,ą,ych,i} się | się wdzieran{o,y,a,e,ego,ej,ym,ą,ych,i} |
    wysadz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | wysadzan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    zdetonowan{o,y,a,e,ego,ej,ym,ą,ych,i} | detonowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    niszcz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    zniszcz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    zburz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    burz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    uszkodz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | uszkadzan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    zrównan{o,y,a,e,ego,ej,ym,ą,ych,i} z ziemią | zrzucon{o,y,a,e} ... bomb* | bomb* ... zrzucon{o,y,a,e} |
    zrzucan{o,y,a,e} ... bomb* | bomb* ... zrzucan{o,y,a,e} | otwieran{o,y,a,e} ... ogień |
    ogień ... otwieran{o,y,a,e} | oddan{o,y,a,e} ... strzał* | strzał* ... oddan{o,y,a,e} |
    przeprowadzon{o,y,a,e} ... {atak*,zamach*,nalot*,ofensyw*,ostrzał*} |
    {atak*,zamach*,nalot*,ofensyw*,ostrzał*} ... przeprowadzon{o,y,a,e} |
    przeprowadzan{o,y,a,e} ... {atak*,zamach*,nalot*,ofensyw*} |
    {atak*,zamach*,nalot*,ofensyw*} ... przeprowadzan{o,y,a,e} | przypuszczon{o,y,a,e} ... {atak*,szturm*} |
    {atak*,szturm*} ... przypuszczon{o,y,a,e} | rozpoczęt{o,y,a,e} ... {ofensyw*,inwazj*,atak*} |
    {ofensyw*,inwazj*,atak*} ... rozpoczęt{o,y,a,e} | podpal{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    podpalan{o,y,a,e,ego,ej,ym,ą,ych,i} | urządzon{o,y,a,e} ... zasadzk* | zasadzk* ... urządzon{o,y,a,e} |
    zadan{o,y,a,e} ... {cios*,straty} | {cios*,straty} ... zadan{o,y,a,e}`,
  DOWN: `
    zestrzeliwan{o,y,a,e,ego,ej,ym,ą,ych,i} | zestrzel{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    strącan{o,y,a,e,ego,ej,ym,ą,ych,i} | strąc{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    przechwytywan{o,y,a,e,ego,ej,ym,ą,ych,i} | przechwyc{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    unieszkodliwian{o,y,a,e,ego,ej,ym,ą,ych,i} | unieszkodliwi{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    neutralizowan{o,y,a,e} ... {dron*,rakiet*} | {dron*,rakiet*} ... neutralizowan{o,y,a,e} |
    zneutralizowan{o,y,a,e} ... {dron*,rakiet*} | {dron*,rakiet*} ... zneutralizowan{o,y,a,e} |
    niszczon{o,y,a,e} ... {dron*,rakiet*,pocisk*} | {dron*,rakiet*,pocisk*} ... niszczon{o,y,a,e} |
    zniszczon{o,y,a,e} ... {dron*,rakiet*,pocisk*} | {dron*,rakiet*,pocisk*} ... zniszczon{o,y,a,e} |
    odpart{o,y,a,e} ... {atak*,nalot*,uderzeni*,szturm*} |
    {atak*,nalot*,uderzeni*,szturm*} ... odpart{o,y,a,e} |
    odpieran{o,y,a,e} ... {atak*,nalot*,uderzeni*,szturm*} |
    {atak*,nalot*,uderzeni*,szturm*} ... odpieran{o,y,a,e} | zagłuszon{o,y,a,e} ... dron* |
    dron* ... zagłuszon{o,y,a,e} | zdjęt{o,y,a,e} ... dron* | dron* ... zdjęt{o,y,a,e} |
    zlikwidowan{o,y,a,e} ... dron* | dron* ... zlikwidowan{o,y,a,e}`,
  KILL: `
    zabijan{o,y,a,e,ego,ej,ym,ą,ych,i} | zabi{to,ty,ta,te,tego,tej,tym,tą,tych,ci} |
    zamordowan{o,y,a,e,ego,ej,ym,ą,ych,i} | mordowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    rozstrzelan{o,y,a,e,ego,ej,ym,ą,ych,i} | rozstrzeliwan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    zastrzel{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    strac{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} życie |
    trac{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} życie |
    poniesi{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} śmierć |
    ponosz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} śmierć |
    pochłonięt{o,y,a,e} ... {życie,istnień,ofiar*,żyć} | {życie,istnień,ofiar*,żyć} ... pochłonięt{o,y,a,e} |
    pochłanian{o,y,a,e} ... {życie,istnień,ofiar*} | {życie,istnień,ofiar*} ... pochłanian{o,y,a,e} |
    odebran{o,y,a,e} ... życie | życie ... odebran{o,y,a,e} | zlikwidowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    likwidowan{o,y,a,e,ego,ej,ym,ą,ych,i} | kosztowan{o,y,a,e,ego,ej,ym,ą,ych,i} życie |
    uśmierc{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | uśmiercan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    ścinan{o,y,a,e,ego,ej,ym,ą,ych,i} | egzekwowan{o,y,a,e,ego,ej,ym,ą,ych,i}`,
  INJURE: `
    rani{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    zrani{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | odniesion{o,y,a,e} ... {ran*,obrażeni*} |
    {ran*,obrażeni*} ... odniesion{o,y,a,e} | odnoszon{o,y,a,e} ... {ran*,obrażeni*} |
    {ran*,obrażeni*} ... odnoszon{o,y,a,e} | okalecz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    okaleczan{o,y,a,e,ego,ej,ym,ą,ych,i} | poszkodowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    hospitalizowan{o,y,a,e,ego,ej,ym,ą,ych,i} | kontuzjowan{o,y,a,e,ego,ej,ym,ą,ych,i} | ranny | ranna |
    ranne | ranni`,
  CAPTURE: `
    zajmowan{o,y,a,e} ... {miasto,miast*,wieś,wsi,miejscowoś*,pozycj*,teren*,terytori*,stolic*} |
    {miasto,miast*,wieś,wsi,miejscowoś*,pozycj*,teren*,terytori*,stolic*} ... zajmowan{o,y,a,e} |
    zajęt{o,y,a,e} ... {miasto,miast*,wieś,wsi,miejscowoś*,pozycj*,teren*,terytori*,stolic*} |
    {miasto,miast*,wieś,wsi,miejscowoś*,pozycj*,teren*,terytori*,stolic*} ... zajęt{o,y,a,e} |
    zdobywan{o,y,a,e,ego,ej,ym,ą,ych,i} | zdoby{to,ty,ta,te,tego,tej,tym,tą,tych,ci} |
    opanowan{o,y,a,e,ego,ej,ym,ą,ych,i} | opanowywan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    przejmowan{o,y,a,e} ... kontrolę | kontrolę ... przejmowan{o,y,a,e} | przejęt{o,y,a,e} ... kontrolę |
    kontrolę ... przejęt{o,y,a,e} | okupowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    odbit{o,y,a,e} ... {miasto,wieś,z rąk} | {miasto,wieś,z rąk} ... odbit{o,y,a,e} |
    odbijan{o,y,a,e} ... {miasto,wieś} | {miasto,wieś} ... odbijan{o,y,a,e} |
    wyzwol{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | wyzwalan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    posuwan{o,y,a,e,ego,ej,ym,ą,ych,i} się | się posuwan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    posunię{to,ty,ta,te,tego,tej,tym,tą,tych,ci} się | się posunię{to,ty,ta,te,tego,tej,tym,tą,tych,ci} |
    okrąż{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | okrążan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    oblegan{o,y,a,e,ego,ej,ym,ą,ych,i} | podbi{to,ty,ta,te,tego,tej,tym,tą,tych,ci} |
    podbijan{o,y,a,e,ego,ej,ym,ą,ych,i} | anektowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    zaanektowan{o,y,a,e,ego,ej,ym,ą,ych,i}`,
  DETAIN: `
    zatrzymywan{o,y,a,e,ego,ej,ym,ą,ych,i} | zatrzyman{o,y,a,e,ego,ej,ym,ą,ych,i} |
    aresztowan{o,y,a,e,ego,ej,ym,ą,ych,i} | zaaresztowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    porywan{o,y,a,e,ego,ej,ym,ą,ych,i} | porwan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    uprowadz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | uprowadzan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    wzię{to,ty,ta,te,tego,tej,tym,tą,tych,ci} {do niewoli,jako zakładni*,zakładników} |
    bran{o,y,a,e,ego,ej,ym,ą,ych,i} {do niewoli,zakładników} | przetrzymywan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    pojman{o,y,a,e,ego,ej,ym,ą,ych,i} | więż{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    uwięż{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | internowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    osadzon{o,y,a,e} ... {w areszcie,w więzieniu} | {w areszcie,w więzieniu} ... osadzon{o,y,a,e}`,
  VIOLATE: `
    naruszan{o,y,a,e,ego,ej,ym,ą,ych,i} | narusz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    łaman{o,y,a,e,ego,ej,ym,ą,ych,i} | złaman{o,y,a,e,ego,ej,ym,ą,ych,i} |
    pogwałc{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | gwałcon{o,y,a,e} ... {rozejm,prawo} |
    {rozejm,prawo} ... gwałcon{o,y,a,e} | nie respektowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    zerwan{o,y,a,e} ... {rozejm*,zawieszeni*} | {rozejm*,zawieszeni*} ... zerwan{o,y,a,e} |
    zrywan{o,y,a,e} ... {rozejm*,zawieszeni*} | {rozejm*,zawieszeni*} ... zrywan{o,y,a,e} |
    lekceważon{o,y,a,e} ... {rozejm*,zawieszeni*} | {rozejm*,zawieszeni*} ... lekceważon{o,y,a,e}`,
  END: `
    kończ{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    zakończ{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    skończ{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    ukończ{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    położ{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} kres |
    postawi{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} kropkę |
    rozwiązan{o,y,a,e} ... {misj*,umow*,traktat*} | {misj*,umow*,traktat*} ... rozwiązan{o,y,a,e} |
    wypowiedzian{o,y,a,e} ... {umow*,traktat*,układ*,porozumieni*} |
    {umow*,traktat*,układ*,porozumieni*} ... wypowiedzian{o,y,a,e} |
    wypowiadan{o,y,a,e} ... {umow*,traktat*,układ*,porozumieni*} |
    {umow*,traktat*,układ*,porozumieni*} ... wypowiadan{o,y,a,e} |
    zerwan{o,y,a,e} ... {umow*,rozmow*,negocjacj*,porozumieni*} |
    {umow*,rozmow*,negocjacj*,porozumieni*} ... zerwan{o,y,a,e} |
    zrywan{o,y,a,e} ... {umow*,rozmow*,negocjacj*,porozumieni*} |
    {umow*,rozmow*,negocjacj*,porozumieni*} ... zrywan{o,y,a,e} | rozpadan{o,y,a,e,ego,ej,ym,ą,ych,i} się |
    się rozpadan{o,y,a,e,ego,ej,ym,ą,ych,i} | załaman{o,y,a,e,ego,ej,ym,ą,ych,i} się |
    się załaman{o,y,a,e,ego,ej,ym,ą,ych,i} | załamywan{o,y,a,e,ego,ej,ym,ą,ych,i} się |
    się załamywan{o,y,a,e,ego,ej,ym,ą,ych,i} | strac{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} moc |
    trac{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} moc | zlikwidowan{o,y,a,e} ... misj* |
    misj* ... zlikwidowan{o,y,a,e} | przerwan{o,y,a,e} ... {walk*,wojn*,ogień} |
    {walk*,wojn*,ogień} ... przerwan{o,y,a,e} | przerywan{o,y,a,e} ... {walk*,wojn*,ogień} |
    {walk*,wojn*,ogień} ... przerywan{o,y,a,e}`,
  EXTEND: `
    przedłużan{o,y,a,e,ego,ej,ym,ą,ych,i} | przedłuży{to,ty,ta,te,tego,tej,tym,tą,tych,ci} |
    prolongowan{o,y,a,e,ego,ej,ym,ą,ych,i} | sprolongowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    wydłuży{to,ty,ta,te,tego,tej,tym,tą,tych,ci} | wydłużan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    odnawian{o,y,a,e} ... {mandat*,umow*,porozumieni*} | {mandat*,umow*,porozumieni*} ... odnawian{o,y,a,e} |
    odnowion{o,y,a,e} ... {mandat*,umow*,porozumieni*} | {mandat*,umow*,porozumieni*} ... odnowion{o,y,a,e} |
    utrzyman{o,y,a,e,ego,ej,ym,ą,ych,i} w mocy | utrzymywan{o,y,a,e,ego,ej,ym,ą,ych,i} w mocy`,
  BEGIN: `
    zaczynan{o,y,a,e,ego,ej,ym,ą,ych,i} | zaczę{to,ty,ta,te,tego,tej,tym,tą,tych,ci} |
    rozpoczynan{o,y,a,e,ego,ej,ym,ą,ych,i} | rozpoczę{to,ty,ta,te,tego,tej,tym,tą,tych,ci} |
    zainaugurowan{o,y,a,e,ego,ej,ym,ą,ych,i} | inaugurowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    uruchomi{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | uruchamian{o,y,a,e,ego,ej,ym,ą,ych,i} |
    wszczę{to,ty,ta,te,tego,tej,tym,tą,tych,ci} | wszczynan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    zapoczątkowan{o,y,a,e,ego,ej,ym,ą,ych,i} | zapoczątkowywan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    dan{o,y,a,e} ... początek | początek ... dan{o,y,a,e} | nawiązan{o,y,a,e} ... rozmow* |
    rozmow* ... nawiązan{o,y,a,e}`,
  CANCEL: `
    odwoływan{o,y,a,e,ego,ej,ym,ą,ych,i} | odwołan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    anulowan{o,y,a,e,ego,ej,ym,ą,ych,i} | unieważnian{o,y,a,e,ego,ej,ym,ą,ych,i} |
    unieważni{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    zerwan{o,y,a,e} ... {spotkani*,szczyt*,wizyt*,rozmow*} |
    {spotkani*,szczyt*,wizyt*,rozmow*} ... zerwan{o,y,a,e} |
    zrywan{o,y,a,e} ... {spotkani*,szczyt*,wizyt*,rozmow*} |
    {spotkani*,szczyt*,wizyt*,rozmow*} ... zrywan{o,y,a,e} | wycofan{o,y,a,e,ego,ej,ym,ą,ych,i} się z |
    wycofywan{o,y,a,e,ego,ej,ym,ą,ych,i} się z | skreśl{ono,ony,ona,one,onego,onej,onym,oną,onych,eni}`,
  POSTPONE: `
    odkładan{o,y,a,e,ego,ej,ym,ą,ych,i} | odłoż{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    przekładan{o,y,a,e,ego,ej,ym,ą,ych,i} | przełoż{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    odraczan{o,y,a,e,ego,ej,ym,ą,ych,i} | odrocz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    przesuwan{o,y,a,e,ego,ej,ym,ą,ych,i} | przesunię{to,ty,ta,te,tego,tej,tym,tą,tych,ci} |
    opóźnian{o,y,a,e,ego,ej,ym,ą,ych,i} | opóźni{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    odwlekan{o,y,a,e,ego,ej,ym,ą,ych,i} | odwlecz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    odsunię{to,ty,ta,te,tego,tej,tym,tą,tych,ci} w czasie | przeciągan{o,y,a,e,ego,ej,ym,ą,ych,i} się |
    się przeciągan{o,y,a,e,ego,ej,ym,ą,ych,i} | przeciągnię{to,ty,ta,te,tego,tej,tym,tą,tych,ci} się |
    się przeciągnię{to,ty,ta,te,tego,tej,tym,tą,tych,ci}`,
  PLAN: `
    planowan{o,y,a,e,ego,ej,ym,ą,ych,i} | zaplanowan{ego,ej,ym,ą} | przygotowywan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    przygotowan{o,y,a,e,ego,ej,ym,ą,ych,i} | szykowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    naszykowan{o,y,a,e,ego,ej,ym,ą,ych,i} | przewidywan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    przewidzian{o,y,a,e,ego,ej,ym,ą,ych,i} | przymierzan{o,y,a,e,ego,ej,ym,ą,ych,i} się |
    się przymierzan{o,y,a,e,ego,ej,ym,ą,ych,i} | rozpatrywan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    projektowan{o,y,a,e,ego,ej,ym,ą,ych,i}`,
  JOIN: `
    przyłączan{o,y,a,e,ego,ej,ym,ą,ych,i} się | się przyłączan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    przyłącz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} się |
    się przyłącz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | zasilon{o,y,a,e} ... szeregi |
    szeregi ... zasilon{o,y,a,e} |
    przyję{to,ty,ta,te,tego,tej,tym,tą,tych,ci} {do NATO,do UE,do Unii,do Sojuszu,do sojuszu} |
    przyjmowan{o,y,a,e,ego,ej,ym,ą,ych,i} {do NATO,do UE,do Unii,do Sojuszu,do sojuszu} |
    podpisan{o,y,a,e,ego,ej,ym,ą,ych,i} się pod | podpisywan{o,y,a,e,ego,ej,ym,ą,ych,i} się pod |
    włącz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} się |
    się włącz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | włączan{o,y,a,e,ego,ej,ym,ą,ych,i} się |
    się włączan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    złożon{o,y,a,e} ... {wniosek o członkostwo,wniosek o przystąpienie} |
    {wniosek o członkostwo,wniosek o przystąpienie} ... złożon{o,y,a,e} |
    zintegrowan{o,y,a,e,ego,ej,ym,ą,ych,i} się | się zintegrowan{o,y,a,e,ego,ej,ym,ą,ych,i}`,
  CEDE: `
    odstąpion{o,y,a,e} ... {terytori*,ziemi*} | {terytori*,ziemi*} ... odstąpion{o,y,a,e} |
    odstępowan{o,y,a,e} ... {terytori*,ziemi*} | {terytori*,ziemi*} ... odstępowan{o,y,a,e} |
    oddawan{o,y,a,e} ... {terytori*,ziemi*,tereny} | {terytori*,ziemi*,tereny} ... oddawan{o,y,a,e} |
    oddan{o,y,a,e} ... {terytori*,ziemi*,tereny} | {terytori*,ziemi*,tereny} ... oddan{o,y,a,e} |
    zrzekan{o,y,a,e,ego,ej,ym,ą,ych,i} się | się zrzekan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    wyrzekan{o,y,a,e,ego,ej,ym,ą,ych,i} się | się wyrzekan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    uznawan{o,y,a,e} ... {aneksj*,suwerenność,niepodległość} |
    {aneksj*,suwerenność,niepodległość} ... uznawan{o,y,a,e} |
    uznan{o,y,a,e} ... {aneksj*,suwerenność,niepodległość} |
    {aneksj*,suwerenność,niepodległość} ... uznan{o,y,a,e} | scedowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    poddan{o,y,a,e} ... {miasto,pozycj*} | {miasto,pozycj*} ... poddan{o,y,a,e} |
    zwracan{o,y,a,e} ... {terytori*,wysp*,ziemi*} | {terytori*,wysp*,ziemi*} ... zwracan{o,y,a,e} |
    zwrócon{o,y,a,e} ... {terytori*,wysp*,ziemi*} | {terytori*,wysp*,ziemi*} ... zwrócon{o,y,a,e}`,
  EXCHANGE: `
    wymienian{o,y,a,e,ego,ej,ym,ą,ych,i} | wymieni{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    zwalnian{o,y,a,e} ... {jeńc*,zakładni*,więźni*} | {jeńc*,zakładni*,więźni*} ... zwalnian{o,y,a,e} |
    zwolnion{o,y,a,e} ... {jeńc*,zakładni*,więźni*} | {jeńc*,zakładni*,więźni*} ... zwolnion{o,y,a,e} |
    uwalnian{o,y,a,e,ego,ej,ym,ą,ych,i} | uwolni{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    wypuszczan{o,y,a,e,ego,ej,ym,ą,ych,i} | wypuszcz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    odesłan{o,y,a,e} ... {jeńc*,do domu} | {jeńc*,do domu} ... odesłan{o,y,a,e} |
    przeprowadzon{o,y,a,e} ... wymian* | wymian* ... przeprowadzon{o,y,a,e} |
    przeprowadzan{o,y,a,e} ... wymian* | wymian* ... przeprowadzan{o,y,a,e} | odzyskan{o,y,a,e} ... wolność |
    wolność ... odzyskan{o,y,a,e} | odzyskiwan{o,y,a,e} ... wolność | wolność ... odzyskiwan{o,y,a,e} |
    ułaskawi{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | ułaskawian{o,y,a,e,ego,ej,ym,ą,ych,i}`,
} as const satisfies PackWords['passives'];
