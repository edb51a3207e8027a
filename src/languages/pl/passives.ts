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
    upubliczni{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | podan{o,y,a,e,i} ... do wiadomości |
    do wiadomości ... podan{o,y,a,e,i} | podan{o,y,a,e,ego,ej,ym,ą,ych,i} do publicznej wiadomości |
    wydan{o,y,a,e,i} ... {oświadczenie,komunikat} | {oświadczenie,komunikat} ... wydan{o,y,a,e,i} |
    wydawan{o,y,a,e,i} ... {oświadczenie,komunikat} | {oświadczenie,komunikat} ... wydawan{o,y,a,e,i} |
    informowan{o,y,a,e,ego,ej,ym,ą,ych,i} o | poinformowan{o,y,a,e,ego,ej,ym,ą,ych,i} o |
    złoż{ono,ony,ona,one,eni} ... oświadczenie | oświadczenie ... złoż{ono,ony,ona,one,eni} |
    składan{o,y,a,e,i} ... oświadczenie | oświadczenie ... składan{o,y,a,e,i} |
    przedstawi{ono,ony,ona,one,eni} ... {raport,szczegóły,kwotę} |
    {raport,szczegóły,kwotę} ... przedstawi{ono,ony,ona,one,eni} |
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
    darowan{o,y,a,e,ego,ej,ym,ą,ych,i} | podarowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    ofiarowan{o,y,a,e,ego,ej,ym,ą,ych,i} | ofiarowywan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    zaopatrywan{o,y,a,e,ego,ej,ym,ą,ych,i} | zaopatrz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    dowiezi{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    przywiezi{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    przewoż{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    przewiezi{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | wnosz{ono,ony,ona,one,eni} ... wkład |
    wkład ... wnosz{ono,ony,ona,one,eni} | wniesi{ono,ony,ona,one,eni} ... wkład |
    wkład ... wniesi{ono,ony,ona,one,eni} | świadcz{ono,ony,ona,one,eni} ... pomoc |
    pomoc ... świadcz{ono,ony,ona,one,eni} | podziel{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} się |
    się podziel{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    dziel{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} się |
    się dziel{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | przerzucan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    przerzuc{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | uzbrajan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    uzbroj{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | wyposażan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    wyposaż{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | kierowan{o,y,a,e,i} ... {pomoc,sprzęt,transport} |
    {pomoc,sprzęt,transport} ... kierowan{o,y,a,e,i} | skierowan{o,y,a,e,i} ... {pomoc,sprzęt,transport} |
    {pomoc,sprzęt,transport} ... skierowan{o,y,a,e,i} | dokładan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    dołoż{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    wystawi{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | wystawian{o,y,a,e,ego,ej,ym,ą,ych,i} |
    oferowan{o,y,a,e,i} ... pomoc | pomoc ... oferowan{o,y,a,e,i} | wspomagan{o,y,a,e,ego,ej,ym,ą,ych,i} |
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
    zadeklarowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    złoż{ono,ony,ona,one,eni} ... {deklaracj*,obietnic*,zobowiązani*} |
    {deklaracj*,obietnic*,zobowiązani*} ... złoż{ono,ony,ona,one,eni} |
    składan{o,y,a,e,i} ... {deklaracj*,obietnic*,zobowiązani*} |
    {deklaracj*,obietnic*,zobowiązani*} ... składan{o,y,a,e,i} |
    wzię{to,ty,ta,te,tego,tej,tym,tą,tych,ci} na siebie | bran{o,y,a,e,ego,ej,ym,ą,ych,i} na siebie |
    podję{to,ty,ta,te,tego,tej,tym,tą,tych,ci} się | się podję{to,ty,ta,te,tego,tej,tym,tą,tych,ci} |
    podejmowan{o,y,a,e,ego,ej,ym,ą,ych,i} się | się podejmowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    podję{to,ty,ta,te,ci} ... zobowiązani* | zobowiązani* ... podję{to,ty,ta,te,ci} |
    podejmowan{o,y,a,e,i} ... zobowiązani* | zobowiązani* ... podejmowan{o,y,a,e,i} |
    dan{o,y,a,e,i} ... {słowo,gwarancje,obietnicę} | {słowo,gwarancje,obietnicę} ... dan{o,y,a,e,i} |
    dawan{o,y,a,e,i} ... {słowo,gwarancje,obietnicę} | {słowo,gwarancje,obietnicę} ... dawan{o,y,a,e,i} |
    zapewni{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} o gotowości |
    potwierdz{ono,ony,ona,one,eni} ... zobowiązani* | zobowiązani* ... potwierdz{ono,ony,ona,one,eni} |
    przyjmowan{o,y,a,e,i} ... zobowiązani* | zobowiązani* ... przyjmowan{o,y,a,e,i} |
    przyję{to,ty,ta,te,ci} ... zobowiązani* | zobowiązani* ... przyję{to,ty,ta,te,ci}`,
  OFFER: `
    oferowan{o,y,a,e,ego,ej,ym,ą,ych,i} | zaoferowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    proponowan{o,y,a,e,ego,ej,ym,ą,ych,i} | zaproponowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    zgłosz{ono,ony,ona,one,eni} ... {gotowość,chęć} | {gotowość,chęć} ... zgłosz{ono,ony,ona,one,eni} |
    zgłaszan{o,y,a,e,i} ... {gotowość,chęć} | {gotowość,chęć} ... zgłaszan{o,y,a,e,i} |
    wyraż{ono,ony,ona,one,eni} ... {gotowość,chęć} | {gotowość,chęć} ... wyraż{ono,ony,ona,one,eni} |
    wyrażan{o,y,a,e,i} ... {gotowość,chęć} | {gotowość,chęć} ... wyrażan{o,y,a,e,i} |
    deklarowan{o,y,a,e,i} ... gotowość | gotowość ... deklarowan{o,y,a,e,i} |
    zadeklarowan{o,y,a,e,i} ... gotowość | gotowość ... zadeklarowan{o,y,a,e,i} |
    złoż{ono,ony,ona,one,eni} ... ofert* | ofert* ... złoż{ono,ony,ona,one,eni} |
    składan{o,y,a,e,i} ... ofert* | ofert* ... składan{o,y,a,e,i}`,
  ALLOCATE: `
    przeznaczan{o,y,a,e,ego,ej,ym,ą,ych,i} | przeznacz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    przyznawan{o,y,a,e,ego,ej,ym,ą,ych,i} | przyznan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    wyasygnowan{o,y,a,e,ego,ej,ym,ą,ych,i} | asygnowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    wydzielan{o,y,a,e,ego,ej,ym,ą,ych,i} | wydziel{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    zarezerwowan{o,y,a,e,ego,ej,ym,ą,ych,i} | rezerwowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    odblokowan{o,y,a,e,ego,ej,ym,ą,ych,i} | odblokowywan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    uruchomi{ono,ony,ona,one,eni} ... {środki,fundusze,pieniądze,transz*,linię} |
    {środki,fundusze,pieniądze,transz*,linię} ... uruchomi{ono,ony,ona,one,eni} |
    uruchamian{o,y,a,e,i} ... {środki,fundusze,pieniądze,transz*,linię} |
    {środki,fundusze,pieniądze,transz*,linię} ... uruchamian{o,y,a,e,i} |
    wypłac{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | wypłacan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    uwolni{ono,ony,ona,one,eni} ... {środki,fundusze} | {środki,fundusze} ... uwolni{ono,ony,ona,one,eni} |
    zapisan{o,y,a,e,i} ... w budżecie | w budżecie ... zapisan{o,y,a,e,i} |
    zabezpiecz{ono,ony,ona,one,eni} ... {środki,w budżecie,pieniądze} |
    {środki,w budżecie,pieniądze} ... zabezpiecz{ono,ony,ona,one,eni} |
    wyłoż{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | wykładan{o,y,a,e,i} ... {pieniądze,środki} |
    {pieniądze,środki} ... wykładan{o,y,a,e,i} | przelan{o,y,a,e,i} ... {środki,pieniądze} |
    {środki,pieniądze} ... przelan{o,y,a,e,i} | rozdysponowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    rozdzielan{o,y,a,e,ego,ej,ym,ą,ych,i} | rozdziel{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    skierowan{o,y,a,e,i} ... {środki,pieniądze,mln,milion*} |
    {środki,pieniądze,mln,milion*} ... skierowan{o,y,a,e,i} |
    kierowan{o,y,a,e,i} ... {środki,pieniądze,mln,milion*} |
    {środki,pieniądze,mln,milion*} ... kierowan{o,y,a,e,i} | wygospodarowan{o,y,a,e,ego,ej,ym,ą,ych,i}`,
  APPROVE: `
    zatwierdzan{o,y,a,e,ego,ej,ym,ą,ych,i} | zatwierdz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    aprobowan{o,y,a,e,ego,ej,ym,ą,ych,i} | zaaprobowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    akceptowan{o,y,a,e,ego,ej,ym,ą,ych,i} | zaakceptowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    ratyfikowan{o,y,a,e,ego,ej,ym,ą,ych,i} | autoryzowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    usankcjonowan{o,y,a,e,ego,ej,ym,ą,ych,i} | uchwalan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    uchwal{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    przyjmowan{o,y,a,e,i} ... {ustaw*,rezolucj*,uchwał*,deklaracj*,budżet*,oświadczeni*} |
    {ustaw*,rezolucj*,uchwał*,deklaracj*,budżet*,oświadczeni*} ... przyjmowan{o,y,a,e,i} |
    przyję{to,ty,ta,te,ci} ... {ustaw*,rezolucj*,uchwał*,deklaracj*,budżet*,oświadczeni*} |
    {ustaw*,rezolucj*,uchwał*,deklaracj*,budżet*,oświadczeni*} ... przyję{to,ty,ta,te,ci} |
    przegłosowan{o,y,a,e,ego,ej,ym,ą,ych,i} | opowiedzian{o,y,a,e,ego,ej,ym,ą,ych,i} się za |
    dan{o,y,a,e,i} ... {zielone światło,zgodę,zezwolenie,pozwolenie,błogosławieństwo} |
    {zielone światło,zgodę,zezwolenie,pozwolenie,błogosławieństwo} ... dan{o,y,a,e,i} |
    dawan{o,y,a,e,i} ... {zielone światło,zgodę,zezwolenie,pozwolenie} |
    {zielone światło,zgodę,zezwolenie,pozwolenie} ... dawan{o,y,a,e,i} |
    zapal{ono,ony,ona,one,eni} ... zielone światło | zielone światło ... zapal{ono,ony,ona,one,eni} |
    wydan{o,y,a,e,i} ... {zgodę,zezwolenie,decyzj*} | {zgodę,zezwolenie,decyzj*} ... wydan{o,y,a,e,i} |
    wyraż{ono,ony,ona,one,eni} ... zgodę | zgodę ... wyraż{ono,ony,ona,one,eni} |
    wyrażan{o,y,a,e,i} ... zgodę | zgodę ... wyrażan{o,y,a,e,i} | podję{to,ty,ta,te,ci} ... {decyzj*,uchwał*} |
    {decyzj*,uchwał*} ... podję{to,ty,ta,te,ci} | podejmowan{o,y,a,e,i} ... {decyzj*,uchwał*} |
    {decyzj*,uchwał*} ... podejmowan{o,y,a,e,i} | zdecydowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    decydowan{o,y,a,e,ego,ej,ym,ą,ych,i} | postanowi{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    postanawian{o,y,a,e,ego,ej,ym,ą,ych,i} | upoważni{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    upoważnian{o,y,a,e,ego,ej,ym,ą,ych,i} | podpisan{o,y,a,e,i} ... {ustaw*,dekret*,rozporządzeni*} |
    {ustaw*,dekret*,rozporządzeni*} ... podpisan{o,y,a,e,i} | popar{to,ty,ta,te,ci} ... w głosowaniu |
    w głosowaniu ... popar{to,ty,ta,te,ci} | klepnię{to,ty,ta,te,tego,tej,tym,tą,tych,ci}`,
  SIGN: `
    podpisywan{o,y,a,e,ego,ej,ym,ą,ych,i} | podpisan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    parafowan{o,y,a,e,ego,ej,ym,ą,ych,i} | zawieran{o,y,a,e,i} ... {umow*,porozumieni*,układ*,kontrakt*} |
    {umow*,porozumieni*,układ*,kontrakt*} ... zawieran{o,y,a,e,i} |
    zawar{to,ty,ta,te,tego,tej,tym,tą,tych,ci} | sygnowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    złoż{ono,ony,ona,one,eni} ... podpis* | podpis* ... złoż{ono,ony,ona,one,eni} |
    składan{o,y,a,e,i} ... podpis* | podpis* ... składan{o,y,a,e,i} |
    sfinalizowan{o,y,a,e,i} ... {umow*,kontrakt*} | {umow*,kontrakt*} ... sfinalizowan{o,y,a,e,i} |
    zakontraktowan{o,y,a,e,ego,ej,ym,ą,ych,i}`,
  DEPLOY: `
    rozmieszczan{o,y,a,e,ego,ej,ym,ą,ych,i} | rozmieszcz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    rozlokowywan{o,y,a,e,ego,ej,ym,ą,ych,i} | rozlokowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    dyslokowan{o,y,a,e,ego,ej,ym,ą,ych,i} | przedyslokowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    stacjonowan{o,y,a,e,ego,ej,ym,ą,ych,i} | wysyłan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    wysłan{o,y,a,e,ego,ej,ym,ą,ych,i} | posyłan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    posłan{o,y,a,e,ego,ej,ym,ą,ych,i} | delegowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    oddelegowan{o,y,a,e,ego,ej,ym,ą,ych,i} | wydelegowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    kierowan{o,y,a,e,i} ... {żołnierz*,wojsk*,kontyngent*,okręt*,misj*} |
    {żołnierz*,wojsk*,kontyngent*,okręt*,misj*} ... kierowan{o,y,a,e,i} |
    skierowan{o,y,a,e,i} ... {żołnierz*,wojsk*,kontyngent*,okręt*,misj*} |
    {żołnierz*,wojsk*,kontyngent*,okręt*,misj*} ... skierowan{o,y,a,e,i} |
    przerzucan{o,y,a,e,ego,ej,ym,ą,ych,i} | przerzuc{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    ściągnię{to,ty,ta,te,ci} ... {wojsk*,żołnierz*} | {wojsk*,żołnierz*} ... ściągnię{to,ty,ta,te,ci} |
    ściągan{o,y,a,e,i} ... {wojsk*,żołnierz*} | {wojsk*,żołnierz*} ... ściągan{o,y,a,e,i} |
    wystawian{o,y,a,e,ego,ej,ym,ą,ych,i} | wystawi{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    wprowadz{ono,ony,ona,one,eni} ... {wojsk*,żołnierz*,siły} |
    {wojsk*,żołnierz*,siły} ... wprowadz{ono,ony,ona,one,eni} |
    wprowadzan{o,y,a,e,i} ... {wojsk*,żołnierz*,siły} | {wojsk*,żołnierz*,siły} ... wprowadzan{o,y,a,e,i} |
    patrolowan{o,y,a,e,ego,ej,ym,ą,ych,i} | mobilizowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    zmobilizowan{o,y,a,e,ego,ej,ym,ą,ych,i} | przemieszcz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    przemieszczan{o,y,a,e,ego,ej,ym,ą,ych,i} | pełni{ono,ony,ona,one,eni} ... {służbę,dyżur} |
    {służbę,dyżur} ... pełni{ono,ony,ona,one,eni} | wzmocni{ono,ony,ona,one,eni} ... {flankę,kontyngent} |
    {flankę,kontyngent} ... wzmocni{ono,ony,ona,one,eni} | wzmacnian{o,y,a,e,i} ... {flankę,kontyngent} |
    {flankę,kontyngent} ... wzmacnian{o,y,a,e,i} | zakwaterowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    rozstawi{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | rozstawian{o,y,a,e,ego,ej,ym,ą,ych,i} |
    wydziel{ono,ony,ona,one,eni} ... {kontyngent,żołnierz*,siły} |
    {kontyngent,żołnierz*,siły} ... wydziel{ono,ony,ona,one,eni}`,
  TRAIN: `
    szkol{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    wyszkol{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    przeszkol{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | przeszkalan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    trenowan{o,y,a,e,ego,ej,ym,ą,ych,i} | wytrenowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    instruowan{o,y,a,e,ego,ej,ym,ą,ych,i} | poinstruowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    przygotowywan{o,y,a,e,i} ... {żołnierz*,pilot*,rekrut*} |
    {żołnierz*,pilot*,rekrut*} ... przygotowywan{o,y,a,e,i} |
    przygotowan{o,y,a,e,i} ... {żołnierz*,pilot*,rekrut*} |
    {żołnierz*,pilot*,rekrut*} ... przygotowan{o,y,a,e,i} | ukończ{ono,ony,ona,one,eni} ... {szkolenie,kurs*} |
    {szkolenie,kurs*} ... ukończ{ono,ony,ona,one,eni} | ucz{ono,ony,ona,one,eni} ... {żołnierz*,pilot*} |
    {żołnierz*,pilot*} ... ucz{ono,ony,ona,one,eni} | naucz{ono,ony,ona,one,eni} ... {żołnierz*,pilot*} |
    {żołnierz*,pilot*} ... naucz{ono,ony,ona,one,eni} | prowadz{ono,ony,ona,one,eni} ... szkoleni* |
    szkoleni* ... prowadz{ono,ony,ona,one,eni}`,
  FUND: `
    finansowan{o,y,a,e,ego,ej,ym,ą,ych,i} | sfinansowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    dofinansowan{o,y,a,e,ego,ej,ym,ą,ych,i} | dofinansowywan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    współfinansowan{o,y,a,e,ego,ej,ym,ą,ych,i} | opłacan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    opłac{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | inwestowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    zainwestowan{o,y,a,e,ego,ej,ym,ą,ych,i} | wydawan{o,y,a,e,i} ... {mln,milion*,mld,miliard*,pieniądz*} |
    {mln,milion*,mld,miliard*,pieniądz*} ... wydawan{o,y,a,e,i} |
    wydan{o,y,a,e,i} ... {mln,milion*,mld,miliard*,pieniądz*} |
    {mln,milion*,mld,miliard*,pieniądz*} ... wydan{o,y,a,e,i} |
    łoż{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | wyłoż{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    pokry{to,ty,ta,te,ci} ... koszt* | koszt* ... pokry{to,ty,ta,te,ci} | pokrywan{o,y,a,e,i} ... koszt* |
    koszt* ... pokrywan{o,y,a,e,i} | ponosz{ono,ony,ona,one,eni} ... koszt* |
    koszt* ... ponosz{ono,ony,ona,one,eni} | poniesi{ono,ony,ona,one,eni} ... koszt* |
    koszt* ... poniesi{ono,ony,ona,one,eni} | sponsorowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    zasponsorowan{o,y,a,e,ego,ej,ym,ą,ych,i} | subsydiowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    kredytowan{o,y,a,e,ego,ej,ym,ą,ych,i} | skredytowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    wykładan{o,y,a,e,i} ... pieniądz* | pieniądz* ... wykładan{o,y,a,e,i} |
    zrefundowan{o,y,a,e,ego,ej,ym,ą,ych,i} | refundowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    zrekompensowan{o,y,a,e,ego,ej,ym,ą,ych,i} | rekompensowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    zrzuc{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} się |
    się zrzuc{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | zrzucan{o,y,a,e,ego,ej,ym,ą,ych,i} się |
    się zrzucan{o,y,a,e,ego,ej,ym,ą,ych,i} | złoż{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} się na |
    składan{o,y,a,e,ego,ej,ym,ą,ych,i} się na ... koszt* |
    zebran{o,y,a,e,i} ... {mln,milion*,mld,miliard*,pieniądz*,środki,fundusze} |
    {mln,milion*,mld,miliard*,pieniądz*,środki,fundusze} ... zebran{o,y,a,e,i} |
    zbieran{o,y,a,e,i} ... {mln,milion*,mld,miliard*,pieniądz*,środki,fundusze} |
    {mln,milion*,mld,miliard*,pieniądz*,środki,fundusze} ... zbieran{o,y,a,e,i} |
    wpłac{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | wpłacan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    zasil{ono,ony,ona,one,eni} ... {fundusz*,budżet*} | {fundusz*,budżet*} ... zasil{ono,ony,ona,one,eni} |
    zasilan{o,y,a,e,i} ... {fundusz*,budżet*} | {fundusz*,budżet*} ... zasilan{o,y,a,e,i} |
    spłac{ono,ony,ona,one,onego,onej,onym,oną,onych,eni}`,
  BUY: `
    kupowan{o,y,a,e,ego,ej,ym,ą,ych,i} | kupi{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    zakupywan{o,y,a,e,ego,ej,ym,ą,ych,i} | zakupi{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    nabywan{o,y,a,e,ego,ej,ym,ą,ych,i} | naby{to,ty,ta,te,tego,tej,tym,tą,tych,ci} |
    zamawian{o,y,a,e,ego,ej,ym,ą,ych,i} | zamówi{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    pozyskan{o,y,a,e,ego,ej,ym,ą,ych,i} | pozyskiwan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    dokupi{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | skupowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    skupi{ono,ony,ona,one,eni} ... {broń,amunicj*} | {broń,amunicj*} ... skupi{ono,ony,ona,one,eni} |
    złoż{ono,ony,ona,one,eni} ... zamówieni* | zamówieni* ... złoż{ono,ony,ona,one,eni} |
    składan{o,y,a,e,i} ... zamówieni* | zamówieni* ... składan{o,y,a,e,i} |
    importowan{o,y,a,e,ego,ej,ym,ą,ych,i} | zaimportowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    sprowadzan{o,y,a,e,ego,ej,ym,ą,ych,i} | sprowadz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    zakontraktowan{o,y,a,e,ego,ej,ym,ą,ych,i} | kontraktowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    podpisan{o,y,a,e,i} ... kontrakt* | kontrakt* ... podpisan{o,y,a,e,i}`,
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
    ocenian{o,y,a,e,i} ... {możliwość,wariant*} | {możliwość,wariant*} ... ocenian{o,y,a,e,i} |
    poddan{o,y,a,e,i} ... pod rozwagę | pod rozwagę ... poddan{o,y,a,e,i} |
    konsultowan{o,y,a,e,ego,ej,ym,ą,ych,i} | skonsultowan{o,y,a,e,ego,ej,ym,ą,ych,i}`,
  WITHDRAW: `
    wycofywan{o,y,a,e,ego,ej,ym,ą,ych,i} | wycofan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    odwoływan{o,y,a,e,i} ... {ambasador*,kontyngent*,żołnierz*} |
    {ambasador*,kontyngent*,żołnierz*} ... odwoływan{o,y,a,e,i} |
    odwołan{o,y,a,e,i} ... {ambasador*,kontyngent*,żołnierz*} |
    {ambasador*,kontyngent*,żołnierz*} ... odwołan{o,y,a,e,i} |
    ściągnię{to,ty,ta,te,ci} ... {do kraju,do domu} | {do kraju,do domu} ... ściągnię{to,ty,ta,te,ci} |
    ściągan{o,y,a,e,i} ... {do kraju,do domu} | {do kraju,do domu} ... ściągan{o,y,a,e,i} |
    zabran{o,y,a,e,i} ... {wojsk*,żołnierz*} | {wojsk*,żołnierz*} ... zabran{o,y,a,e,i} |
    ewakuowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    opuszcz{ono,ony,ona,one,eni} ... {kraj,region,terytorium,bazę,Mali,Niger,Irak,Afganistan,Ukrainę,misję,pozycje,miasto} |
    {kraj,region,terytorium,bazę,Mali,Niger,Irak,Afganistan,Ukrainę,misję,pozycje,miasto} ... opuszcz{ono,ony,ona,one,eni} |
    opuszczan{o,y,a,e,i} ... {kraj,region,terytorium,bazę,misję,pozycje,miasto} |
    {kraj,region,terytorium,bazę,misję,pozycje,miasto} ... opuszczan{o,y,a,e,i} |
    wyprowadz{ono,ony,ona,one,eni} ... {wojsk*,żołnierz*} |
    {wojsk*,żołnierz*} ... wyprowadz{ono,ony,ona,one,eni} | wyprowadzan{o,y,a,e,i} ... {wojsk*,żołnierz*} |
    {wojsk*,żołnierz*} ... wyprowadzan{o,y,a,e,i} | zlikwidowan{o,y,a,e,i} ... misj* |
    misj* ... zlikwidowan{o,y,a,e,i} | zwijan{o,y,a,e,i} ... {misj*,bazę} |
    {misj*,bazę} ... zwijan{o,y,a,e,i} | zwinię{to,ty,ta,te,ci} ... {misj*,bazę} |
    {misj*,bazę} ... zwinię{to,ty,ta,te,ci} | cofan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    cofnię{to,ty,ta,te,ci} ... {wojsk*,siły,zgodę,ofert*,poparci*} |
    {wojsk*,siły,zgodę,ofert*,poparci*} ... cofnię{to,ty,ta,te,ci}`,
  SUSPEND: `
    zawieszan{o,y,a,e,ego,ej,ym,ą,ych,i} | zawiesz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    wstrzymywan{o,y,a,e,ego,ej,ym,ą,ych,i} | wstrzyman{o,y,a,e,ego,ej,ym,ą,ych,i} |
    przerywan{o,y,a,e,ego,ej,ym,ą,ych,i} | przerwan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    zatrzymywan{o,y,a,e,i} ... {dostaw*,pomoc} | {dostaw*,pomoc} ... zatrzymywan{o,y,a,e,i} |
    zatrzyman{o,y,a,e,i} ... {dostaw*,pomoc} | {dostaw*,pomoc} ... zatrzyman{o,y,a,e,i} |
    zamrażan{o,y,a,e,i} ... pomoc | pomoc ... zamrażan{o,y,a,e,i} | zamroż{ono,ony,ona,one,eni} ... pomoc |
    pomoc ... zamroż{ono,ony,ona,one,eni} | blokowan{o,y,a,e,i} ... {pomoc,dostaw*,środki} |
    {pomoc,dostaw*,środki} ... blokowan{o,y,a,e,i} | zablokowan{o,y,a,e,i} ... {pomoc,dostaw*,środki} |
    {pomoc,dostaw*,środki} ... zablokowan{o,y,a,e,i} | odcinan{o,y,a,e,i} ... {pomoc,dostaw*} |
    {pomoc,dostaw*} ... odcinan{o,y,a,e,i} | odcię{to,ty,ta,te,ci} ... {pomoc,dostaw*} |
    {pomoc,dostaw*} ... odcię{to,ty,ta,te,ci} | zrobi{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} pauzę |
    zahamowan{o,y,a,e,ego,ej,ym,ą,ych,i} | hamowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    spowolni{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | spowalnian{o,y,a,e,ego,ej,ym,ą,ych,i} |
    ograniczan{o,y,a,e,i} ... pomoc | pomoc ... ograniczan{o,y,a,e,i} |
    ogranicz{ono,ony,ona,one,eni} ... pomoc | pomoc ... ogranicz{ono,ony,ona,one,eni} |
    obcię{to,ty,ta,te,ci} ... {pomoc,środki,fundusze} | {pomoc,środki,fundusze} ... obcię{to,ty,ta,te,ci}`,
  RESUME: `
    wznawian{o,y,a,e,ego,ej,ym,ą,ych,i} | wznowi{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    przywracan{o,y,a,e,ego,ej,ym,ą,ych,i} | przywróc{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    odmrażan{o,y,a,e,i} ... {pomoc,środki} | {pomoc,środki} ... odmrażan{o,y,a,e,i} |
    odmroż{ono,ony,ona,one,eni} ... {pomoc,środki} | {pomoc,środki} ... odmroż{ono,ony,ona,one,eni} |
    odblokowan{o,y,a,e,i} ... {pomoc,środki} | {pomoc,środki} ... odblokowan{o,y,a,e,i} |
    zrestartowan{o,y,a,e,ego,ej,ym,ą,ych,i} | reaktywowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    ożywi{ono,ony,ona,one,eni} ... {rozmowy,negocjacje,proces} |
    {rozmowy,negocjacje,proces} ... ożywi{ono,ony,ona,one,eni}`,
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
    zdwoj{ono,ony,ona,one,eni} ... wysiłki | wysiłki ... zdwoj{ono,ony,ona,one,eni} |
    zmnoż{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    mnoż{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | zaostrz{ono,ony,ona,one,eni} ... kurs |
    kurs ... zaostrz{ono,ony,ona,one,eni}`,
  LEAD: `
    obję{to,ty,ta,te,ci} ... {dowództwo,kierownictwo,przewodnictwo,przywództwo} |
    {dowództwo,kierownictwo,przewodnictwo,przywództwo} ... obję{to,ty,ta,te,ci} |
    obejmowan{o,y,a,e,i} ... {dowództwo,kierownictwo,przewodnictwo,przywództwo} |
    {dowództwo,kierownictwo,przewodnictwo,przywództwo} ... obejmowan{o,y,a,e,i} |
    przeję{to,ty,ta,te,ci} ... {dowództwo,kierownictwo,dowodzenie} |
    {dowództwo,kierownictwo,dowodzenie} ... przeję{to,ty,ta,te,ci} |
    przejmowan{o,y,a,e,i} ... {dowództwo,kierownictwo,dowodzenie} |
    {dowództwo,kierownictwo,dowodzenie} ... przejmowan{o,y,a,e,i} | koordynowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    skoordynowan{o,y,a,e,ego,ej,ym,ą,ych,i} | prowadz{ono,ony,ona,one,eni} ... {koalicj*,misj*,operacj*} |
    {koalicj*,misj*,operacj*} ... prowadz{ono,ony,ona,one,eni} |
    sprawowan{o,y,a,e,i} ... {dowództwo,przewodnictwo} | {dowództwo,przewodnictwo} ... sprawowan{o,y,a,e,i} |
    odgrywan{o,y,a,e,i} ... {wiodącą rolę,kluczową rolę} |
    {wiodącą rolę,kluczową rolę} ... odgrywan{o,y,a,e,i} | odegran{o,y,a,e,i} ... wiodącą rolę |
    wiodącą rolę ... odegran{o,y,a,e,i} | poprowadz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni}`,
  HOST: `
    zwoływan{o,y,a,e,ego,ej,ym,ą,ych,i} | zwołan{o,ą,ych,i} | organizowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    zorganizowan{o,y,a,e,ego,ej,ym,ą,ych,i} | goszcz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    ugoszcz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | przeprowadzan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    przeprowadz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    gromadz{ono,ony,ona,one,eni} ... {przywódc*,minist*,delegac*} |
    {przywódc*,minist*,delegac*} ... gromadz{ono,ony,ona,one,eni} |
    zgromadz{ono,ony,ona,one,eni} ... {przywódc*,minist*,delegac*} |
    {przywódc*,minist*,delegac*} ... zgromadz{ono,ony,ona,one,eni} |
    zebran{o,y,a,e,i} ... {przywódc*,minist*,przy stole} |
    {przywódc*,minist*,przy stole} ... zebran{o,y,a,e,i} |
    prowadz{ono,ony,ona,one,eni} ... {obrad*,spotkani*,posiedzeni*} |
    {obrad*,spotkani*,posiedzeni*} ... prowadz{ono,ony,ona,one,eni} |
    poprowadz{ono,ony,ona,one,eni} ... {obrad*,spotkani*,posiedzeni*} |
    {obrad*,spotkani*,posiedzeni*} ... poprowadz{ono,ony,ona,one,eni} |
    otwieran{o,y,a,e,i} ... {szczyt*,konferencj*,obrad*,spotkani*} |
    {szczyt*,konferencj*,obrad*,spotkani*} ... otwieran{o,y,a,e,i} |
    zainicjowan{o,y,a,e,i} ... {spotkani*,szczyt*,konferencj*} |
    {spotkani*,szczyt*,konferencj*} ... zainicjowan{o,y,a,e,i} |
    inicjowan{o,y,a,e,i} ... {spotkani*,szczyt*,konferencj*} |
    {spotkani*,szczyt*,konferencj*} ... inicjowan{o,y,a,e,i} |
    wyprawi{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | urządzan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    urządz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    zaprosz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} {na ... szczyt*,na ... spotkani*,na ... konferencj*,do siebie} |
    zapraszan{o,y,a,e,ego,ej,ym,ą,ych,i} {na ... szczyt*,na ... spotkani*,na ... konferencj*,do siebie} |
    posadz{ono,ony,ona,one,eni} ... przy stole | przy stole ... posadz{ono,ony,ona,one,eni} |
    moderowan{o,y,a,e,ego,ej,ym,ą,ych,i} | udostępni{ono,ony,ona,one,eni} ... {miejsce,salę} |
    {miejsce,salę} ... udostępni{ono,ony,ona,one,eni} | przyjmowan{o,y,a,e,ego,ej,ym,ą,ych,i} u siebie |
    przyję{to,ty,ta,te,tego,tej,tym,tą,tych,ci} u siebie`,
  RECEIVE: `
    przyjmowan{o,y,a,e,ego,ej,ym,ą,ych,i} | przyjmowan{o,y,a,e,ego,ej,ym,ą,ych,i} na audiencji |
    przyję{to,ty,ta,te,tego,tej,tym,tą,tych,ci} | przyję{to,ty,ta,te,tego,tej,tym,tą,tych,ci} na audiencji |
    podejmowan{o,y,a,e,i} ... {gościa,prezydent*,premier*,sekretarz*,minist*,delegacj*,przywódc*} |
    {gościa,prezydent*,premier*,sekretarz*,minist*,delegacj*,przywódc*} ... podejmowan{o,y,a,e,i} |
    podję{to,ty,ta,te,ci} ... {gościa,prezydent*,premier*,sekretarz*,minist*,delegacj*,przywódc*} |
    {gościa,prezydent*,premier*,sekretarz*,minist*,delegacj*,przywódc*} ... podję{to,ty,ta,te,ci} |
    goszcz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    ugoszcz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | witan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    powitan{o,y,a,e,ego,ej,ym,ą,ych,i} | przywitan{o,y,a,e,ego,ej,ym,ą,ych,i}`,
  ATTEND: `
    bran{o,y,a,e,i} ... udział | udział ... bran{o,y,a,e,i} | wzię{to,ty,ta,te,ci} ... udział |
    udział ... wzię{to,ty,ta,te,ci} | zabran{o,y,a,e,i} ... głos | głos ... zabran{o,y,a,e,i} |
    zabieran{o,y,a,e,i} ... głos | głos ... zabieran{o,y,a,e,i} |
    stawi{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} się |
    się stawi{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | stawian{o,y,a,e,ego,ej,ym,ą,ych,i} się |
    się stawian{o,y,a,e,ego,ej,ym,ą,ych,i} | połącz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} się |
    się połącz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    łącz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} się |
    się łącz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    pojawi{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} się na | pojawian{o,y,a,e,ego,ej,ym,ą,ych,i} się na |
    reprezentowan{o,ego,ej,ym,ą} | zjeżdżan{o,y,a,e,ego,ej,ym,ą,ych,i} się |
    się zjeżdżan{o,y,a,e,ego,ej,ym,ą,ych,i} | wysłan{o,y,a,e,i} ... delegacj* |
    delegacj* ... wysłan{o,y,a,e,i} | wysyłan{o,y,a,e,i} ... delegacj* | delegacj* ... wysyłan{o,y,a,e,i} |
    delegowan{o,y,a,e,i} ... na | na ... delegowan{o,y,a,e,i}`,
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
    prowadz{ono,ony,ona,one,eni} ... {rozmow*,negocjacj*,konsultacj*,dialog} |
    {rozmow*,negocjacj*,konsultacj*,dialog} ... prowadz{ono,ony,ona,one,eni} |
    przeprowadz{ono,ony,ona,one,eni} ... {rozmow*,rozmów,konsultacj*,negocjacj*} |
    {rozmow*,rozmów,konsultacj*,negocjacj*} ... przeprowadz{ono,ony,ona,one,eni} |
    odbywan{o,y,a,e,i} ... {spotkani*,rozmow*,konsultacj*} |
    {spotkani*,rozmow*,konsultacj*} ... odbywan{o,y,a,e,i} |
    omówi{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} z | omawian{o,y,a,e,ego,ej,ym,ą,ych,i} z`,
  INVITE: `
    zapraszan{o,y,a,e,ego,ej,ym,ą,ych,i} | zaprosz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    wzywan{o,y,a,e,i} ... {ambasador*,dyplomat*} | {ambasador*,dyplomat*} ... wzywan{o,y,a,e,i} |
    wezwan{o,y,a,e,i} ... {ambasador*,dyplomat*} | {ambasador*,dyplomat*} ... wezwan{o,y,a,e,i} |
    wystosowan{o,y,a,e,i} ... zaproszeni* | zaproszeni* ... wystosowan{o,y,a,e,i} |
    wysłan{o,y,a,e,i} ... zaproszeni* | zaproszeni* ... wysłan{o,y,a,e,i} |
    wysyłan{o,y,a,e,i} ... zaproszeni* | zaproszeni* ... wysyłan{o,y,a,e,i} |
    rozesłan{o,y,a,e,i} ... zaproszeni* | zaproszeni* ... rozesłan{o,y,a,e,i} |
    otrzyman{o,y,a,e,i} ... zaproszeni* | zaproszeni* ... otrzyman{o,y,a,e,i} |
    otrzymywan{o,y,a,e,i} ... zaproszeni* | zaproszeni* ... otrzymywan{o,y,a,e,i} |
    skierowan{o,y,a,e,i} ... zaproszeni* | zaproszeni* ... skierowan{o,y,a,e,i} |
    wezwan{o,y,a,e,ego,ej,ym,ą,ych,i} na dywanik`,
  MEDIATE: `
    negocjowan{o,y,a,e,i} ... między | między ... negocjowan{o,y,a,e,i} |
    ułatwian{o,y,a,e,i} ... {rozmow*,negocjacj*} | {rozmow*,negocjacj*} ... ułatwian{o,y,a,e,i} |
    ułatwi{ono,ony,ona,one,eni} ... {rozmow*,negocjacj*} |
    {rozmow*,negocjacj*} ... ułatwi{ono,ony,ona,one,eni} | wynegocjowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    zaoferowan{o,y,a,e,i} ... {mediacj*,pośrednictwo,dobre usługi} |
    {mediacj*,pośrednictwo,dobre usługi} ... zaoferowan{o,y,a,e,i} |
    oferowan{o,y,a,e,i} ... {mediacj*,pośrednictwo} | {mediacj*,pośrednictwo} ... oferowan{o,y,a,e,i} |
    podję{to,ty,ta,te,tego,tej,tym,tą,tych,ci} się ... mediacji | odgrywan{o,y,a,e,i} ... rolę mediatora |
    rolę mediatora ... odgrywan{o,y,a,e,i} | odegran{o,y,a,e,i} ... rolę mediatora |
    rolę mediatora ... odegran{o,y,a,e,i} | pogodz{ono,ony,ona,one,eni} ... strony |
    strony ... pogodz{ono,ony,ona,one,eni}`,
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
    przedstawian{o,y,a,e,i} ... {plan*,propozycj*,inicjatyw*,projekt*} |
    {plan*,propozycj*,inicjatyw*,projekt*} ... przedstawian{o,y,a,e,i} |
    przedstawi{ono,ony,ona,one,eni} ... {plan*,propozycj*,inicjatyw*,projekt*} |
    {plan*,propozycj*,inicjatyw*,projekt*} ... przedstawi{ono,ony,ona,one,eni} |
    przedkładan{o,y,a,e,ego,ej,ym,ą,ych,i} | przedłoż{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    zgłaszan{o,y,a,e,i} ... {propozycj*,inicjatyw*,projekt*} |
    {propozycj*,inicjatyw*,projekt*} ... zgłaszan{o,y,a,e,i} |
    zgłosz{ono,ony,ona,one,eni} ... {propozycj*,inicjatyw*,projekt*} |
    {propozycj*,inicjatyw*,projekt*} ... zgłosz{ono,ony,ona,one,eni} | wysuwan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    wysunię{to,ty,ta,te,tego,tej,tym,tą,tych,ci} | prezentowan{o,y,a,e,i} ... p{lan*,ropozycj*} |
    p{lan*,ropozycj*} ... prezentowan{o,y,a,e,i} | zaprezentowan{o,y,a,e,i} ... p{lan*,ropozycj*} |
    p{lan*,ropozycj*} ... zaprezentowan{o,y,a,e,i} |
    złoż{ono,ony,ona,one,eni} ... {propozycj*,projekt*,wniosek} |
    {propozycj*,projekt*,wniosek} ... złoż{ono,ony,ona,one,eni} |
    składan{o,y,a,e,i} ... {propozycj*,projekt*,wniosek} |
    {propozycj*,projekt*,wniosek} ... składan{o,y,a,e,i} |
    położ{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} na stole |
    rzuc{ono,ony,ona,one,eni} ... p{omysł,ropozycj*} | p{omysł,ropozycj*} ... rzuc{ono,ony,ona,one,eni} |
    poddan{o,y,a,e,ego,ej,ym,ą,ych,i} {pod dyskusję,pod głosowanie} | sugerowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    zasugerowan{o,y,a,e,ego,ej,ym,ą,ych,i} | rekomendowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    zarekomendowan{o,y,a,e,ego,ej,ym,ą,ych,i} | opracowan{o,y,a,e,i} ... p{lan*,rojekt*} |
    p{lan*,rojekt*} ... opracowan{o,y,a,e,i} | opracowywan{o,y,a,e,i} ... p{lan*,rojekt*} |
    p{lan*,rojekt*} ... opracowywan{o,y,a,e,i} | zainicjowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    inicjowan{o,y,a,e,ego,ej,ym,ą,ych,i} | postulowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    zapostulowan{o,y,a,e,ego,ej,ym,ą,ych,i} | zawiezi{ono,ony,ona,one,eni} ... plan* |
    plan* ... zawiezi{ono,ony,ona,one,eni} | przywiezi{ono,ony,ona,one,eni} ... plan* |
    plan* ... przywiezi{ono,ony,ona,one,eni}`,
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
    wyraż{ono,ony,ona,one,eni} ... {poparcie,wsparcie,uznanie,solidarność} |
    {poparcie,wsparcie,uznanie,solidarność} ... wyraż{ono,ony,ona,one,eni} |
    wyrażan{o,y,a,e,i} ... {poparcie,wsparcie,uznanie,solidarność} |
    {poparcie,wsparcie,uznanie,solidarność} ... wyrażan{o,y,a,e,i} |
    zadeklarowan{o,y,a,e,i} ... {poparcie,wsparcie} | {poparcie,wsparcie} ... zadeklarowan{o,y,a,e,i} |
    deklarowan{o,y,a,e,i} ... {poparcie,wsparcie} | {poparcie,wsparcie} ... deklarowan{o,y,a,e,i} |
    potwierdz{ono,ony,ona,one,eni} ... poparcie | poparcie ... potwierdz{ono,ony,ona,one,eni} |
    przyłącz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} się do apelu |
    przyłączan{o,y,a,e,ego,ej,ym,ą,ych,i} się do apelu | podzielan{o,y,a,e,i} ... {stanowisko,opini*,pogląd} |
    {stanowisko,opini*,pogląd} ... podzielan{o,y,a,e,i} |
    doceni{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | docenian{o,y,a,e,ego,ej,ym,ą,ych,i} |
    faworyzowan{o,y,a,e,ego,ej,ym,ą,ych,i} | kontynuowan{o,y,a,e,i} ... wsparcie |
    wsparcie ... kontynuowan{o,y,a,e,i}`,
  ACCEPT: `
    zgadzan{o,y,a,e,ego,ej,ym,ą,ych,i} się | się zgadzan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    zgodz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} się |
    się zgodz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | akceptowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    zaakceptowan{o,y,a,e,ego,ej,ym,ą,ych,i} | przyjmowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    przyję{to,ty,ta,te,tego,tej,tym,tą,tych,ci} | wyraż{ono,ony,ona,one,eni} ... zgodę |
    zgodę ... wyraż{ono,ony,ona,one,eni} | wyrażan{o,y,a,e,i} ... zgodę | zgodę ... wyrażan{o,y,a,e,i} |
    dan{o,y,a,e,i} ... zgodę | zgodę ... dan{o,y,a,e,i} |
    godz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} się |
    się godz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    pogodz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} się |
    się pogodz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | powiedzian{o,y,a,e,i} ... tak |
    tak ... powiedzian{o,y,a,e,i} | aprobowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    przychyl{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} się |
    się przychyl{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | przychylan{o,y,a,e,ego,ej,ym,ą,ych,i} się |
    się przychylan{o,y,a,e,ego,ej,ym,ą,ych,i} | uznan{o,y,a,e,i} ... propozycj* |
    propozycj* ... uznan{o,y,a,e,i}`,
  AGREE: `
    uzgadnian{o,y,a,e,ego,ej,ym,ą,ych,i} | uzgodni{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    porozumiewan{o,y,a,e,ego,ej,ym,ą,ych,i} się | się porozumiewan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    ustalan{o,y,a,e,ego,ej,ym,ą,ych,i} | ustal{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    osiągnię{to,ty,ta,te,ci} ... {porozumieni*,zgod*,kompromis*,konsensus*} |
    {porozumieni*,zgod*,kompromis*,konsensus*} ... osiągnię{to,ty,ta,te,ci} |
    osiągan{o,y,a,e,i} ... {porozumieni*,zgod*,kompromis*,konsensus*} |
    {porozumieni*,zgod*,kompromis*,konsensus*} ... osiągan{o,y,a,e,i} |
    zawar{to,ty,ta,te,ci} ... {porozumieni*,umow*,rozejm*,pokój,układ*,ugod*} |
    {porozumieni*,umow*,rozejm*,pokój,układ*,ugod*} ... zawar{to,ty,ta,te,ci} |
    zawieran{o,y,a,e,i} ... {porozumieni*,umow*,rozejm*,pokój,układ*,ugod*} |
    {porozumieni*,umow*,rozejm*,pokój,układ*,ugod*} ... zawieran{o,y,a,e,i} |
    dobi{to,ty,ta,te,tego,tej,tym,tą,tych,ci} targu | dogadywan{o,y,a,e,ego,ej,ym,ą,ych,i} się |
    się dogadywan{o,y,a,e,ego,ej,ym,ą,ych,i} | dogadan{o,y,a,e,ego,ej,ym,ą,ych,i} się |
    się dogadan{o,y,a,e,ego,ej,ym,ą,ych,i} | umówi{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} się |
    się umówi{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | umawian{o,y,a,e,ego,ej,ym,ą,ych,i} się |
    się umawian{o,y,a,e,ego,ej,ym,ą,ych,i} | wypracowan{o,y,a,e,i} ... {porozumieni*,kompromis*,stanowisko} |
    {porozumieni*,kompromis*,stanowisko} ... wypracowan{o,y,a,e,i} |
    wypracowywan{o,y,a,e,i} ... {porozumieni*,kompromis*,stanowisko} |
    {porozumieni*,kompromis*,stanowisko} ... wypracowywan{o,y,a,e,i} |
    wynegocjowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    znalezi{ono,ony,ona,one,eni} ... {kompromis,wspólny język,porozumienie} |
    {kompromis,wspólny język,porozumienie} ... znalezi{ono,ony,ona,one,eni} |
    zgodz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} się co do |
    zgadzan{o,y,a,e,ego,ej,ym,ą,ych,i} się co do | sfinalizowan{o,y,a,e,i} ... porozumieni* |
    porozumieni* ... sfinalizowan{o,y,a,e,i}`,
  REJECT: `
    odrzucan{o,y,a,e,ego,ej,ym,ą,ych,i} | odrzuc{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    wykluczan{o,y,a,e,ego,ej,ym,ą,ych,i} | wyklucz{onego,onej,onym,oną,onych,eni} |
    sprzeciwian{o,y,a,e,ego,ej,ym,ą,ych,i} się | się sprzeciwian{o,y,a,e,ego,ej,ym,ą,ych,i} |
    sprzeciwi{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} się |
    się sprzeciwi{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | kwestionowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    zakwestionowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    zgłosz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} sprzeciw |
    zgłaszan{o,y,a,e,ego,ej,ym,ą,ych,i} sprzeciw | wyraż{ono,ony,ona,one,eni} ... sprzeciw |
    sprzeciw ... wyraż{ono,ony,ona,one,eni} | wyrażan{o,y,a,e,i} ... sprzeciw |
    sprzeciw ... wyrażan{o,y,a,e,i} | blokowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    zablokowan{o,y,a,e,ego,ej,ym,ą,ych,i} | zawetowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    wetowan{o,y,a,e,ego,ej,ym,ą,ych,i} | nałoż{ono,ony,ona,one,eni} ... weto |
    weto ... nałoż{ono,ony,ona,one,eni} | postawi{ono,ony,ona,one,eni} ... weto |
    weto ... postawi{ono,ony,ona,one,eni} |
    opowiedzian{o,y,a,e,ego,ej,ym,ą,ych,i} {się przeciw,się przeciwko} |
    opowiadan{o,y,a,e,ego,ej,ym,ą,ych,i} {się przeciw,się przeciwko} |
    powiedzian{o,y,a,e,ego,ej,ym,ą,ych,i} nie | torpedowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    storpedowan{o,y,a,e,ego,ej,ym,ą,ych,i} | sabotowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    udaremni{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | udaremnian{o,y,a,e,ego,ej,ym,ą,ych,i} |
    opieran{o,y,a,e,ego,ej,ym,ą,ych,i} się | się opieran{o,y,a,e,ego,ej,ym,ą,ych,i} |
    oddal{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | oddalan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    zlekceważ{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | bagatelizowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    zby{to,ty,ta,te,tego,tej,tym,tą,tych,ci} | wyrzekan{o,y,a,e,ego,ej,ym,ą,ych,i} się |
    się wyrzekan{o,y,a,e,ego,ej,ym,ą,ych,i} | zanegowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    negowan{o,y,a,e,ego,ej,ym,ą,ych,i}`,
  DEMAND: `
    domagan{o,y,a,e,ego,ej,ym,ą,ych,i} się | się domagan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    wzywan{o,y,a,e,ego,ej,ym,ą,ych,i} | wezwan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    prosz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    poprosz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | upominan{o,y,a,e,ego,ej,ym,ą,ych,i} się |
    się upominan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    postawi{ono,ony,ona,one,eni} ... {warunek,warunki,żądani*,ultimatum} |
    {warunek,warunki,żądani*,ultimatum} ... postawi{ono,ony,ona,one,eni} |
    stawian{o,y,a,e,i} ... {warunek,warunki,żądani*,ultimatum} |
    {warunek,warunki,żądani*,ultimatum} ... stawian{o,y,a,e,i} |
    wysunię{to,ty,ta,te,ci} ... {żądani*,warunek,warunki,postulat*} |
    {żądani*,warunek,warunki,postulat*} ... wysunię{to,ty,ta,te,ci} |
    wysuwan{o,y,a,e,i} ... {żądani*,warunek,warunki,postulat*} |
    {żądani*,warunek,warunki,postulat*} ... wysuwan{o,y,a,e,i} |
    zwracan{o,y,a,e,ego,ej,ym,ą,ych,i} {się ... z prośbą,się ... z apelem,się ... o pomoc,się ... o wsparcie,się ... o} |
    wywieran{o,y,a,e,i} ... {presj*,nacisk*} | {presj*,nacisk*} ... wywieran{o,y,a,e,i} |
    wywar{to,ty,ta,te,ci} ... {presj*,nacisk*} | {presj*,nacisk*} ... wywar{to,ty,ta,te,ci} |
    zmuszan{o,y,a,e,ego,ej,ym,ą,ych,i} | zmusz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    przymuszan{o,y,a,e,ego,ej,ym,ą,ych,i} | wymusz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    wymuszan{o,y,a,e,ego,ej,ym,ą,ych,i} | błagan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    nakłoni{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | nakłanian{o,y,a,e,ego,ej,ym,ą,ych,i} |
    namawian{o,y,a,e,ego,ej,ym,ą,ych,i} | namówi{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    przekonywan{o,y,a,e,ego,ej,ym,ą,ych,i} | przekonan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    nakazan{o,y,a,e,ego,ej,ym,ą,ych,i} | nakazywan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    rozkazan{o,y,a,e,ego,ej,ym,ą,ych,i} | rozkazywan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    polec{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | obligowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    zobligowan{o,y,a,e,ego,ej,ym,ą,ych,i} | postulowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    ponaglan{o,y,a,e,ego,ej,ym,ą,ych,i} | ponagl{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
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
    wyraż{ono,ony,ona,one,eni} ... {protest,oburzenie,zaniepokojenie,ubolewanie,sprzeciw,dezaprobatę} |
    {protest,oburzenie,zaniepokojenie,ubolewanie,sprzeciw,dezaprobatę} ... wyraż{ono,ony,ona,one,eni} |
    wyrażan{o,y,a,e,i} ... {protest,oburzenie,zaniepokojenie,ubolewanie,dezaprobatę} |
    {protest,oburzenie,zaniepokojenie,ubolewanie,dezaprobatę} ... wyrażan{o,y,a,e,i} |
    złoż{ono,ony,ona,one,eni} ... protest | protest ... złoż{ono,ony,ona,one,eni} |
    składan{o,y,a,e,i} ... protest | protest ... składan{o,y,a,e,i} | wręcz{ono,ony,ona,one,eni} ... notę |
    notę ... wręcz{ono,ony,ona,one,eni} | wystosowan{o,y,a,e,i} ... notę | notę ... wystosowan{o,y,a,e,i} |
    nazwan{o,y,a,e,i} ... {niedopuszczaln*,prowokacj*,zbrodni*,błędem,eskalacj*,barbarzyń*} |
    {niedopuszczaln*,prowokacj*,zbrodni*,błędem,eskalacj*,barbarzyń*} ... nazwan{o,y,a,e,i} |
    nazywan{o,y,a,e,i} ... {niedopuszczaln*,prowokacj*,zbrodni*,błędem,eskalacj*,barbarzyń*} |
    {niedopuszczaln*,prowokacj*,zbrodni*,błędem,eskalacj*,barbarzyń*} ... nazywan{o,y,a,e,i} |
    określ{ono,ony,ona,one,eni} ... {jako ... niedopuszczaln*,jako ... prowokacj*,jako ... zbrodni*} |
    {jako ... niedopuszczaln*,jako ... prowokacj*,jako ... zbrodni*} ... określ{ono,ony,ona,one,eni} |
    uznan{o,y,a,e,ego,ej,ym,ą,ych,i} {za ... niedopuszczaln*,za ... prowokacj*} |
    uznawan{o,y,a,e,ego,ej,ym,ą,ych,i} {za ... niedopuszczaln*,za ... prowokacj*} |
    wytykan{o,y,a,e,ego,ej,ym,ą,ych,i} | wytknię{to,ty,ta,te,tego,tej,tym,tą,tych,ci} |
    zarzucan{o,y,a,e,ego,ej,ym,ą,ych,i} | poddan{o,y,a,e,ego,ej,ym,ą,ych,i} krytyce |
    poddawan{o,y,a,e,ego,ej,ym,ą,ych,i} krytyce | skarc{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    wyrzucan{o,y,a,e,i} ... sobie | sobie ... wyrzucan{o,y,a,e,i}`,
  THREATEN: `
    ostrzegan{o,y,a,e,ego,ej,ym,ą,ych,i} | ostrzeż{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    przestrzeż{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} przed |
    zastrasz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | zastraszan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    szantażowan{o,y,a,e,ego,ej,ym,ą,ych,i} | zaszantażowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    postawi{ono,ony,ona,one,eni} ... ultimatum | ultimatum ... postawi{ono,ony,ona,one,eni} |
    stawian{o,y,a,e,i} ... ultimatum | ultimatum ... stawian{o,y,a,e,i} |
    zapowiadan{o,y,a,e,i} ... {odwet*,sankcj*,konsekwencj*} |
    {odwet*,sankcj*,konsekwencj*} ... zapowiadan{o,y,a,e,i} |
    zapowiedzian{o,y,a,e,i} ... {odwet*,konsekwencj*} | {odwet*,konsekwencj*} ... zapowiedzian{o,y,a,e,i}`,
  ACCUSE: `
    oskarżan{o,y,a,e,ego,ej,ym,ą,ych,i} | oskarż{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    obwinian{o,ego,ej,ym,ą,ych} | obwini{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    zarzucan{o,y,a,e,ego,ej,ym,ą,ych,i} | zarzuc{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    posądzan{o,y,a,e,ego,ej,ym,ą,ych,i} | posądz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    wini{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | podejrzewan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    postawi{ono,ony,ona,one,eni} ... zarzut* | zarzut* ... postawi{ono,ony,ona,one,eni} |
    stawian{o,y,a,e,i} ... zarzut* | zarzut* ... stawian{o,y,a,e,i} |
    obarcz{ono,ony,ona,one,eni} ... {winą,odpowiedzialnością} |
    {winą,odpowiedzialnością} ... obarcz{ono,ony,ona,one,eni} |
    obarczan{o,y,a,e,i} ... {winą,odpowiedzialnością} | {winą,odpowiedzialnością} ... obarczan{o,y,a,e,i} |
    zrzuc{ono,ony,ona,one,eni} ... {winę,odpowiedzialność} |
    {winę,odpowiedzialność} ... zrzuc{ono,ony,ona,one,eni} | zrzucan{o,y,a,e,i} ... {winę,odpowiedzialność} |
    {winę,odpowiedzialność} ... zrzucan{o,y,a,e,i} | przypisywan{o,y,a,e,i} ... {winę,odpowiedzialność} |
    {winę,odpowiedzialność} ... przypisywan{o,y,a,e,i} | wytykan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    wytknię{to,ty,ta,te,tego,tej,tym,tą,tych,ci} | uznan{o,y,a,e,i} ... winn* | winn* ... uznan{o,y,a,e,i}`,
  DENY: `
    dementowan{o,y,a,e,ego,ej,ym,ą,ych,i} | zdementowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    wypieran{o,y,a,e,ego,ej,ym,ą,ych,i} się | się wypieran{o,y,a,e,ego,ej,ym,ą,ych,i} |
    wypar{to,ty,ta,te,tego,tej,tym,tą,tych,ci} się | się wypar{to,ty,ta,te,tego,tej,tym,tą,tych,ci} |
    odpieran{o,y,a,e,i} ... {zarzut*,oskarżeni*} | {zarzut*,oskarżeni*} ... odpieran{o,y,a,e,i} |
    odpar{to,ty,ta,te,ci} ... {zarzut*,oskarżeni*} | {zarzut*,oskarżeni*} ... odpar{to,ty,ta,te,ci} |
    odrzucan{o,y,a,e,i} ... {zarzut*,oskarżeni*} | {zarzut*,oskarżeni*} ... odrzucan{o,y,a,e,i} |
    odrzuc{ono,ony,ona,one,eni} ... {zarzut*,oskarżeni*} |
    {zarzut*,oskarżeni*} ... odrzuc{ono,ony,ona,one,eni} | odcinan{o,y,a,e,ego,ej,ym,ą,ych,i} się |
    się odcinan{o,y,a,e,ego,ej,ym,ą,ych,i} | nazwan{o,y,a,e,i} ... {kłamstwem,fejkiem,dezinformacją} |
    {kłamstwem,fejkiem,dezinformacją} ... nazwan{o,y,a,e,i} | podważan{o,y,a,e,i} ... {oskarżeni*,zarzut*} |
    {oskarżeni*,zarzut*} ... podważan{o,y,a,e,i}`,
  IMPOSE: `
    nakładan{o,y,a,e,i} ... {sankcj*,restrykcj*,cł*,embargo,ograniczeni*} |
    {sankcj*,restrykcj*,cł*,embargo,ograniczeni*} ... nakładan{o,y,a,e,i} |
    nałoż{ono,ony,ona,one,eni} ... {sankcj*,restrykcj*,cł*,embargo,ograniczeni*} |
    {sankcj*,restrykcj*,cł*,embargo,ograniczeni*} ... nałoż{ono,ony,ona,one,eni} |
    wprowadzan{o,y,a,e,ego,ej,ym,ą,ych,i} | wprowadz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    ustanawian{o,y,a,e,i} ... {sankcj*,embargo,limit*} | {sankcj*,embargo,limit*} ... ustanawian{o,y,a,e,i} |
    ustanowi{ono,ony,ona,one,eni} ... {sankcj*,embargo,limit*} |
    {sankcj*,embargo,limit*} ... ustanowi{ono,ony,ona,one,eni} | obję{to,ty,ta,te,ci} ... {sankcj*,embargiem} |
    {sankcj*,embargiem} ... obję{to,ty,ta,te,ci} | obejmowan{o,y,a,e,i} ... {sankcj*,embargiem} |
    {sankcj*,embargiem} ... obejmowan{o,y,a,e,i} | uchwal{ono,ony,ona,one,eni} ... sankcj* |
    sankcj* ... uchwal{ono,ony,ona,one,eni} | przyję{to,ty,ta,te,ci} ... {sankcj*,pakiet sankcji} |
    {sankcj*,pakiet sankcji} ... przyję{to,ty,ta,te,ci} | przyjmowan{o,y,a,e,i} ... {sankcj*,pakiet sankcji} |
    {sankcj*,pakiet sankcji} ... przyjmowan{o,y,a,e,i} | zastosowan{o,y,a,e,i} ... {sankcj*,restrykcj*} |
    {sankcj*,restrykcj*} ... zastosowan{o,y,a,e,i} | stosowan{o,y,a,e,i} ... {sankcj*,restrykcj*} |
    {sankcj*,restrykcj*} ... stosowan{o,y,a,e,i} | wpisan{o,y,a,e,ego,ej,ym,ą,ych,i} {na listę,na czarną} |
    wpisywan{o,y,a,e,ego,ej,ym,ą,ych,i} {na listę,na czarną} | dopisan{o,y,a,e,i} ... do listy |
    do listy ... dopisan{o,y,a,e,i} |
    umieszcz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} {na liście,na czarnej} |
    umieszczan{o,y,a,e,ego,ej,ym,ą,ych,i} {na liście,na czarnej} |
    ogłosz{ono,ony,ona,one,eni} ... {sankcj*,embargo,blokad*} |
    {sankcj*,embargo,blokad*} ... ogłosz{ono,ony,ona,one,eni} | ogłaszan{o,y,a,e,i} ... sankcj* |
    sankcj* ... ogłaszan{o,y,a,e,i} | obłoż{ono,ony,ona,one,eni} ... {sankcj*,cł*} |
    {sankcj*,cł*} ... obłoż{ono,ony,ona,one,eni} |
    trafi{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} na listę |
    uderz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} sankcjami`,
  LIFT: `
    znosz{ono,ony,ona,one,eni} ... {sankcj*,embargo,restrykcj*,cł*,zakaz*,ograniczeni*,blokad*} |
    {sankcj*,embargo,restrykcj*,cł*,zakaz*,ograniczeni*,blokad*} ... znosz{ono,ony,ona,one,eni} |
    zniesi{ono,ony,ona,one,eni} ... {sankcj*,embargo,restrykcj*,cł*,zakaz*,ograniczeni*,blokad*} |
    {sankcj*,embargo,restrykcj*,cł*,zakaz*,ograniczeni*,blokad*} ... zniesi{ono,ony,ona,one,eni} |
    łagodz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    złagodz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | luzowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    poluzowan{o,y,a,e,ego,ej,ym,ą,ych,i} | uchylan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    uchyl{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | cofan{o,y,a,e,i} ... {sankcj*,cł*} |
    {sankcj*,cł*} ... cofan{o,y,a,e,i} | cofnię{to,ty,ta,te,ci} ... {sankcj*,cł*} |
    {sankcj*,cł*} ... cofnię{to,ty,ta,te,ci} | zdję{to,ty,ta,te,ci} ... {sankcj*,z listy} |
    {sankcj*,z listy} ... zdję{to,ty,ta,te,ci} | zdejmowan{o,y,a,e,i} ... {sankcj*,z listy} |
    {sankcj*,z listy} ... zdejmowan{o,y,a,e,i} |
    wykreśl{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} z listy |
    wykreślan{o,y,a,e,ego,ej,ym,ą,ych,i} z listy | usunię{to,ty,ta,te,tego,tej,tym,tą,tych,ci} z listy |
    usuwan{o,y,a,e,ego,ej,ym,ą,ych,i} z listy | odmroż{ono,ony,ona,one,eni} ... aktyw* |
    aktyw* ... odmroż{ono,ony,ona,one,eni} | odmrażan{o,y,a,e,i} ... aktyw* | aktyw* ... odmrażan{o,y,a,e,i} |
    odblokowan{o,y,a,e,i} ... aktyw* | aktyw* ... odblokowan{o,y,a,e,i} |
    zawiesz{ono,ony,ona,one,eni} ... {sankcj*,cł*} | {sankcj*,cł*} ... zawiesz{ono,ony,ona,one,eni} |
    zliberalizowan{o,y,a,e,ego,ej,ym,ą,ych,i}`,
  TIGHTEN: `
    zaostrzan{o,y,a,e,ego,ej,ym,ą,ych,i} | zaostrz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    przedłużan{o,y,a,e,i} ... sankcj* | sankcj* ... przedłużan{o,y,a,e,i} |
    przedłuży{to,ty,ta,te,ci} ... sankcj* | sankcj* ... przedłuży{to,ty,ta,te,ci} |
    rozszerzan{o,y,a,e,i} ... sankcj* | sankcj* ... rozszerzan{o,y,a,e,i} |
    rozszerz{ono,ony,ona,one,eni} ... sankcj* | sankcj* ... rozszerz{ono,ony,ona,one,eni} |
    wzmacnian{o,y,a,e,i} ... {sankcj*,presj*} | {sankcj*,presj*} ... wzmacnian{o,y,a,e,i} |
    wzmocni{ono,ony,ona,one,eni} ... {sankcj*,presj*} | {sankcj*,presj*} ... wzmocni{ono,ony,ona,one,eni} |
    zwiększan{o,y,a,e,i} ... {presj*,nacisk*} | {presj*,nacisk*} ... zwiększan{o,y,a,e,i} |
    zwiększ{ono,ony,ona,one,eni} ... {presj*,nacisk*} | {presj*,nacisk*} ... zwiększ{ono,ony,ona,one,eni} |
    dokręc{ono,ony,ona,one,eni} ... śrub* | śrub* ... dokręc{ono,ony,ona,one,eni} |
    dokręcan{o,y,a,e,i} ... śrub* | śrub* ... dokręcan{o,y,a,e,i} |
    uszczelni{ono,ony,ona,one,eni} ... sankcj* | sankcj* ... uszczelni{ono,ony,ona,one,eni} |
    uszczelnian{o,y,a,e,i} ... sankcj* | sankcj* ... uszczelnian{o,y,a,e,i} |
    nasil{ono,ony,ona,one,eni} ... presj* | presj* ... nasil{ono,ony,ona,one,eni}`,
  SEIZE: `
    konfiskowan{o,y,a,e,ego,ej,ym,ą,ych,i} | skonfiskowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    zajmowan{o,y,a,e,i} ... {majątek,aktyw*,mieni*,statek,tankow*} |
    {majątek,aktyw*,mieni*,statek,tankow*} ... zajmowan{o,y,a,e,i} |
    zaję{to,ty,ta,te,ci} ... {majątek,aktyw*,mieni*,statek,tankow*} |
    {majątek,aktyw*,mieni*,statek,tankow*} ... zaję{to,ty,ta,te,ci} |
    przejmowan{o,y,a,e,i} ... {statek,aktyw*,tankow*,majątek} |
    {statek,aktyw*,tankow*,majątek} ... przejmowan{o,y,a,e,i} |
    przeję{to,ty,ta,te,ci} ... {statek,aktyw*,tankow*,majątek} |
    {statek,aktyw*,tankow*,majątek} ... przeję{to,ty,ta,te,ci} | rekwirowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    zarekwirowan{o,y,a,e,ego,ej,ym,ą,ych,i} | znacjonalizowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    nacjonalizowan{o,y,a,e,ego,ej,ym,ą,ych,i} | wywłaszcz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    wywłaszczan{o,y,a,e,ego,ej,ym,ą,ych,i} | aresztowan{o,y,a,e,i} ... statek |
    statek ... aresztowan{o,y,a,e,i} | zatrzyman{o,y,a,e,i} ... {statek,tankow*} |
    {statek,tankow*} ... zatrzyman{o,y,a,e,i} | zagarnię{to,ty,ta,te,tego,tej,tym,tą,tych,ci}`,
  FREEZE: `
    zamrażan{o,y,a,e,ego,ej,ym,ą,ych,i} | zamroż{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    blokowan{o,y,a,e,i} ... {aktyw*,kont*,rachun*,środki} |
    {aktyw*,kont*,rachun*,środki} ... blokowan{o,y,a,e,i} |
    zablokowan{o,y,a,e,i} ... {aktyw*,kont*,rachun*,środki} |
    {aktyw*,kont*,rachun*,środki} ... zablokowan{o,y,a,e,i} |
    unieruchomi{ono,ony,ona,one,eni} ... {aktyw*,środki,rezerw*} |
    {aktyw*,środki,rezerw*} ... unieruchomi{ono,ony,ona,one,eni} |
    unieruchamian{o,y,a,e,i} ... {aktyw*,środki,rezerw*} | {aktyw*,środki,rezerw*} ... unieruchamian{o,y,a,e,i}`,
  BAN: `
    zamykan{o,y,a,e,i} ... {granic*,przestrzeń,niebo,ambasad*,konsulat*,port*} |
    {granic*,przestrzeń,niebo,ambasad*,konsulat*,port*} ... zamykan{o,y,a,e,i} |
    zamknię{to,ty,ta,te,ci} ... {granic*,przestrzeń,niebo,ambasad*,konsulat*,port*} |
    {granic*,przestrzeń,niebo,ambasad*,konsulat*,port*} ... zamknię{to,ty,ta,te,ci} |
    wydalan{o,y,a,e,ego,ej,ym,ą,ych,i} | wydal{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    wyrzuc{ono,ony,ona,one,eni} ... {dyplomat*,ambasador*} |
    {dyplomat*,ambasador*} ... wyrzuc{ono,ony,ona,one,eni} | wyrzucan{o,y,a,e,i} ... {dyplomat*,ambasador*} |
    {dyplomat*,ambasador*} ... wyrzucan{o,y,a,e,i} | zerwan{o,y,a,e,i} ... {stosunk*,relacj*,kontakt*} |
    {stosunk*,relacj*,kontakt*} ... zerwan{o,y,a,e,i} | zrywan{o,y,a,e,i} ... {stosunk*,relacj*,kontakt*} |
    {stosunk*,relacj*,kontakt*} ... zrywan{o,y,a,e,i} | uznan{o,y,a,e,ego,ej,ym,ą,ych,i} za persona non grata |
    delegalizowan{o,y,a,e,ego,ej,ym,ą,ych,i} | zdelegalizowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    ograniczan{o,y,a,e,i} ... {wjazd,eksport,import} | {wjazd,eksport,import} ... ograniczan{o,y,a,e,i} |
    ogranicz{ono,ony,ona,one,eni} ... {wjazd,eksport,import} |
    {wjazd,eksport,import} ... ogranicz{ono,ony,ona,one,eni} | blokowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    zablokowan{o,y,a,e,ego,ej,ym,ą,ych,i} | odcię{to,ty,ta,te,tego,tej,tym,tą,tych,ci} od |
    odcinan{o,y,a,e,ego,ej,ym,ą,ych,i} od | odłącz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} od |
    wyklucz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} z | wprowadz{ono,ony,ona,one,eni} ... zakaz* |
    zakaz* ... wprowadz{ono,ony,ona,one,eni} | wprowadzan{o,y,a,e,i} ... zakaz* |
    zakaz* ... wprowadzan{o,y,a,e,i} | nałoż{ono,ony,ona,one,eni} ... zakaz* |
    zakaz* ... nałoż{ono,ony,ona,one,eni} | wypowiedzian{o,y,a,e,i} ... {traktat,umow*} |
    {traktat,umow*} ... wypowiedzian{o,y,a,e,i} | nie wpuszcz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    nie wpuszczan{o,y,a,e,ego,ej,ym,ą,ych,i} | obniż{ono,ony,ona,one,eni} ... rangę |
    rangę ... obniż{ono,ony,ona,one,eni} | obniżan{o,y,a,e,i} ... rangę | rangę ... obniżan{o,y,a,e,i}`,
  ATTACK: `
    atakowan{o,y,a,e,ego,ej,ym,ą,ych,i} | zaatakowan{ego,ej,ym,ą,ych} |
    ostrzeliwan{o,y,a,e,ego,ej,ym,ą,ych,i} | ostrzelan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    ostrzelan{o,y,a,e,ego,ej,ym,ą,ych,i} z | bombardowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    zbombardowan{o,y,a,e,ego,ej,ym,ą,ych,i} | uderzan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    uderz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | trafian{o,y,a,e,ego,ej,ym,ą,ych,i} |
    trafi{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} w |
    raż{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | poraż{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    wystrzel{ono,ony,ona,one,eni} ... {rakiet*,pocisk*,dron*} |
    {rakiet*,pocisk*,dron*} ... wystrzel{ono,ony,ona,one,eni} |
    wystrzeliwan{o,y,a,e,i} ... {rakiet*,pocisk*,dron*} | {rakiet*,pocisk*,dron*} ... wystrzeliwan{o,y,a,e,i} |
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
    zrównan{o,y,a,e,ego,ej,ym,ą,ych,i} z ziemią | zrzuc{ono,ony,ona,one,eni} ... bomb* |
    bomb* ... zrzuc{ono,ony,ona,one,eni} | zrzucan{o,y,a,e,i} ... bomb* | bomb* ... zrzucan{o,y,a,e,i} |
    otwieran{o,y,a,e,i} ... ogień | ogień ... otwieran{o,y,a,e,i} | oddan{o,y,a,e,i} ... strzał* |
    strzał* ... oddan{o,y,a,e,i} |
    przeprowadz{ono,ony,ona,one,eni} ... {atak*,zamach*,nalot*,ofensyw*,ostrzał*} |
    {atak*,zamach*,nalot*,ofensyw*,ostrzał*} ... przeprowadz{ono,ony,ona,one,eni} |
    przeprowadzan{o,y,a,e,i} ... {atak*,zamach*,nalot*,ofensyw*} |
    {atak*,zamach*,nalot*,ofensyw*} ... przeprowadzan{o,y,a,e,i} |
    przypuszcz{ono,ony,ona,one,eni} ... {atak*,szturm*} | {atak*,szturm*} ... przypuszcz{ono,ony,ona,one,eni} |
    rozpoczę{to,ty,ta,te,ci} ... {ofensyw*,inwazj*,atak*} |
    {ofensyw*,inwazj*,atak*} ... rozpoczę{to,ty,ta,te,ci} |
    podpal{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | podpalan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    urządz{ono,ony,ona,one,eni} ... zasadzk* | zasadzk* ... urządz{ono,ony,ona,one,eni} |
    zadan{o,y,a,e,i} ... {cios*,straty} | {cios*,straty} ... zadan{o,y,a,e,i}`,
  DOWN: `
    zestrzeliwan{o,y,a,e,ego,ej,ym,ą,ych,i} | zestrzel{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    strącan{o,y,a,e,ego,ej,ym,ą,ych,i} | strąc{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    przechwytywan{o,y,a,e,ego,ej,ym,ą,ych,i} | przechwyc{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    unieszkodliwian{o,y,a,e,ego,ej,ym,ą,ych,i} | unieszkodliwi{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    neutralizowan{o,y,a,e,i} ... {dron*,rakiet*} | {dron*,rakiet*} ... neutralizowan{o,y,a,e,i} |
    zneutralizowan{o,y,a,e,i} ... {dron*,rakiet*} | {dron*,rakiet*} ... zneutralizowan{o,y,a,e,i} |
    niszcz{ono,ony,ona,one,eni} ... {dron*,rakiet*,pocisk*} |
    {dron*,rakiet*,pocisk*} ... niszcz{ono,ony,ona,one,eni} |
    zniszcz{ono,ony,ona,one,eni} ... {dron*,rakiet*,pocisk*} |
    {dron*,rakiet*,pocisk*} ... zniszcz{ono,ony,ona,one,eni} |
    odpar{to,ty,ta,te,ci} ... {atak*,nalot*,uderzeni*,szturm*} |
    {atak*,nalot*,uderzeni*,szturm*} ... odpar{to,ty,ta,te,ci} |
    odpieran{o,y,a,e,i} ... {atak*,nalot*,uderzeni*,szturm*} |
    {atak*,nalot*,uderzeni*,szturm*} ... odpieran{o,y,a,e,i} | zagłusz{ono,ony,ona,one,eni} ... dron* |
    dron* ... zagłusz{ono,ony,ona,one,eni} | zdję{to,ty,ta,te,ci} ... dron* | dron* ... zdję{to,ty,ta,te,ci} |
    zlikwidowan{o,y,a,e,i} ... dron* | dron* ... zlikwidowan{o,y,a,e,i}`,
  KILL: `
    zabijan{o,y,a,e,ego,ej,ym,ą,ych,i} | zabi{to,ty,ta,te,tego,tej,tym,tą,tych,ci} |
    zamordowan{o,y,a,e,ego,ej,ym,ą,ych,i} | mordowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    rozstrzelan{o,y,a,e,ego,ej,ym,ą,ych,i} | rozstrzeliwan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    zastrzel{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    strac{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} życie |
    trac{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} życie |
    poniesi{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} śmierć |
    ponosz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} śmierć |
    pochłonię{to,ty,ta,te,ci} ... {życie,istnień,ofiar*,żyć} |
    {życie,istnień,ofiar*,żyć} ... pochłonię{to,ty,ta,te,ci} |
    pochłanian{o,y,a,e,i} ... {życie,istnień,ofiar*} | {życie,istnień,ofiar*} ... pochłanian{o,y,a,e,i} |
    odebran{o,y,a,e,i} ... życie | życie ... odebran{o,y,a,e,i} | zlikwidowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    likwidowan{o,y,a,e,ego,ej,ym,ą,ych,i} | kosztowan{o,y,a,e,ego,ej,ym,ą,ych,i} życie |
    uśmierc{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | uśmiercan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    ścinan{o,y,a,e,ego,ej,ym,ą,ych,i} | egzekwowan{o,y,a,e,ego,ej,ym,ą,ych,i}`,
  INJURE: `
    rani{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    zrani{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | odniesi{ono,ony,ona,one,eni} ... {ran*,obrażeni*} |
    {ran*,obrażeni*} ... odniesi{ono,ony,ona,one,eni} | odnosz{ono,ony,ona,one,eni} ... {ran*,obrażeni*} |
    {ran*,obrażeni*} ... odnosz{ono,ony,ona,one,eni} | okalecz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    okaleczan{o,y,a,e,ego,ej,ym,ą,ych,i} | poszkodowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    hospitalizowan{o,y,a,e,ego,ej,ym,ą,ych,i} | kontuzjowan{o,y,a,e,ego,ej,ym,ą,ych,i}`,
  CAPTURE: `
    zajmowan{o,y,a,e,i} ... {miasto,miast*,wieś,wsi,miejscowoś*,pozycj*,teren*,terytori*,stolic*} |
    {miasto,miast*,wieś,wsi,miejscowoś*,pozycj*,teren*,terytori*,stolic*} ... zajmowan{o,y,a,e,i} |
    zaję{to,ty,ta,te,ci} ... {miasto,miast*,wieś,wsi,miejscowoś*,pozycj*,teren*,terytori*,stolic*} |
    {miasto,miast*,wieś,wsi,miejscowoś*,pozycj*,teren*,terytori*,stolic*} ... zaję{to,ty,ta,te,ci} |
    zdobywan{o,y,a,e,ego,ej,ym,ą,ych,i} | zdoby{to,ty,ta,te,tego,tej,tym,tą,tych,ci} |
    opanowan{o,y,a,e,ego,ej,ym,ą,ych,i} | opanowywan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    przejmowan{o,y,a,e,i} ... kontrolę | kontrolę ... przejmowan{o,y,a,e,i} |
    przeję{to,ty,ta,te,ci} ... kontrolę | kontrolę ... przeję{to,ty,ta,te,ci} |
    okupowan{o,y,a,e,ego,ej,ym,ą,ych,i} | odbi{to,ty,ta,te,ci} ... {miasto,wieś,z rąk} |
    {miasto,wieś,z rąk} ... odbi{to,ty,ta,te,ci} | odbijan{o,y,a,e,i} ... {miasto,wieś} |
    {miasto,wieś} ... odbijan{o,y,a,e,i} | wyzwol{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    wyzwalan{o,y,a,e,ego,ej,ym,ą,ych,i} | posuwan{o,y,a,e,ego,ej,ym,ą,ych,i} się |
    się posuwan{o,y,a,e,ego,ej,ym,ą,ych,i} | posunię{to,ty,ta,te,tego,tej,tym,tą,tych,ci} się |
    się posunię{to,ty,ta,te,tego,tej,tym,tą,tych,ci} | okrąż{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    okrążan{o,y,a,e,ego,ej,ym,ą,ych,i} | oblegan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    podbi{to,ty,ta,te,tego,tej,tym,tą,tych,ci} | podbijan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    anektowan{o,y,a,e,ego,ej,ym,ą,ych,i} | zaanektowan{o,y,a,e,ego,ej,ym,ą,ych,i}`,
  DETAIN: `
    zatrzymywan{o,y,a,e,ego,ej,ym,ą,ych,i} | zatrzyman{o,y,a,e,ego,ej,ym,ą,ych,i} |
    aresztowan{o,y,a,e,ego,ej,ym,ą,ych,i} | zaaresztowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    porywan{o,y,a,e,ego,ej,ym,ą,ych,i} | porwan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    uprowadz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | uprowadzan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    wzię{to,ty,ta,te,tego,tej,tym,tą,tych,ci} {do niewoli,jako zakładni*,zakładników} |
    bran{o,y,a,e,ego,ej,ym,ą,ych,i} {do niewoli,zakładników} | przetrzymywan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    pojman{o,y,a,e,ego,ej,ym,ą,ych,i} | więż{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    uwięż{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | internowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    osadz{ono,ony,ona,one,eni} ... {w areszcie,w więzieniu} |
    {w areszcie,w więzieniu} ... osadz{ono,ony,ona,one,eni}`,
  VIOLATE: `
    naruszan{o,y,a,e,ego,ej,ym,ą,ych,i} | narusz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    łaman{o,y,a,e,ego,ej,ym,ą,ych,i} | złaman{o,y,a,e,ego,ej,ym,ą,ych,i} |
    pogwałc{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | gwałc{ono,ony,ona,one,eni} ... {rozejm,prawo} |
    {rozejm,prawo} ... gwałc{ono,ony,ona,one,eni} | nie respektowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    zerwan{o,y,a,e,i} ... {rozejm*,zawieszeni*} | {rozejm*,zawieszeni*} ... zerwan{o,y,a,e,i} |
    zrywan{o,y,a,e,i} ... {rozejm*,zawieszeni*} | {rozejm*,zawieszeni*} ... zrywan{o,y,a,e,i} |
    lekceważ{ono,ony,ona,one,eni} ... {rozejm*,zawieszeni*} |
    {rozejm*,zawieszeni*} ... lekceważ{ono,ony,ona,one,eni}`,
  END: `
    kończ{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    zakończ{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    skończ{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    ukończ{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    położ{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} kres |
    postawi{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} kropkę |
    rozwiązan{o,y,a,e,i} ... {misj*,umow*,traktat*} | {misj*,umow*,traktat*} ... rozwiązan{o,y,a,e,i} |
    wypowiedzian{o,y,a,e,i} ... {umow*,traktat*,układ*,porozumieni*} |
    {umow*,traktat*,układ*,porozumieni*} ... wypowiedzian{o,y,a,e,i} |
    wypowiadan{o,y,a,e,i} ... {umow*,traktat*,układ*,porozumieni*} |
    {umow*,traktat*,układ*,porozumieni*} ... wypowiadan{o,y,a,e,i} |
    zerwan{o,y,a,e,i} ... {umow*,rozmow*,negocjacj*,porozumieni*} |
    {umow*,rozmow*,negocjacj*,porozumieni*} ... zerwan{o,y,a,e,i} |
    zrywan{o,y,a,e,i} ... {umow*,rozmow*,negocjacj*,porozumieni*} |
    {umow*,rozmow*,negocjacj*,porozumieni*} ... zrywan{o,y,a,e,i} | rozpadan{o,y,a,e,ego,ej,ym,ą,ych,i} się |
    się rozpadan{o,y,a,e,ego,ej,ym,ą,ych,i} | załaman{o,y,a,e,ego,ej,ym,ą,ych,i} się |
    się załaman{o,y,a,e,ego,ej,ym,ą,ych,i} | załamywan{o,y,a,e,ego,ej,ym,ą,ych,i} się |
    się załamywan{o,y,a,e,ego,ej,ym,ą,ych,i} | strac{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} moc |
    trac{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} moc | zlikwidowan{o,y,a,e,i} ... misj* |
    misj* ... zlikwidowan{o,y,a,e,i} | przerwan{o,y,a,e,i} ... {walk*,wojn*,ogień} |
    {walk*,wojn*,ogień} ... przerwan{o,y,a,e,i} | przerywan{o,y,a,e,i} ... {walk*,wojn*,ogień} |
    {walk*,wojn*,ogień} ... przerywan{o,y,a,e,i}`,
  EXTEND: `
    przedłużan{o,y,a,e,ego,ej,ym,ą,ych,i} | przedłuży{to,ty,ta,te,tego,tej,tym,tą,tych,ci} |
    prolongowan{o,y,a,e,ego,ej,ym,ą,ych,i} | sprolongowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    wydłuży{to,ty,ta,te,tego,tej,tym,tą,tych,ci} | wydłużan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    odnawian{o,y,a,e,i} ... {mandat*,umow*,porozumieni*} |
    {mandat*,umow*,porozumieni*} ... odnawian{o,y,a,e,i} |
    odnowi{ono,ony,ona,one,eni} ... {mandat*,umow*,porozumieni*} |
    {mandat*,umow*,porozumieni*} ... odnowi{ono,ony,ona,one,eni} | utrzyman{o,y,a,e,ego,ej,ym,ą,ych,i} w mocy |
    utrzymywan{o,y,a,e,ego,ej,ym,ą,ych,i} w mocy`,
  BEGIN: `
    zaczynan{o,y,a,e,ego,ej,ym,ą,ych,i} | zaczę{to,ty,ta,te,tego,tej,tym,tą,tych,ci} |
    rozpoczynan{o,y,a,e,ego,ej,ym,ą,ych,i} | rozpoczę{to,ty,ta,te,tego,tej,tym,tą,tych,ci} |
    zainaugurowan{o,y,a,e,ego,ej,ym,ą,ych,i} | inaugurowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    uruchomi{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | uruchamian{o,y,a,e,ego,ej,ym,ą,ych,i} |
    wszczę{to,ty,ta,te,tego,tej,tym,tą,tych,ci} | wszczynan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    zapoczątkowan{o,y,a,e,ego,ej,ym,ą,ych,i} | zapoczątkowywan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    dan{o,y,a,e,i} ... początek | początek ... dan{o,y,a,e,i} | nawiązan{o,y,a,e,i} ... rozmow* |
    rozmow* ... nawiązan{o,y,a,e,i}`,
  CANCEL: `
    odwoływan{o,y,a,e,ego,ej,ym,ą,ych,i} | odwołan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    anulowan{o,y,a,e,ego,ej,ym,ą,ych,i} | unieważnian{o,y,a,e,ego,ej,ym,ą,ych,i} |
    unieważni{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    zerwan{o,y,a,e,i} ... {spotkani*,szczyt*,wizyt*,rozmow*} |
    {spotkani*,szczyt*,wizyt*,rozmow*} ... zerwan{o,y,a,e,i} |
    zrywan{o,y,a,e,i} ... {spotkani*,szczyt*,wizyt*,rozmow*} |
    {spotkani*,szczyt*,wizyt*,rozmow*} ... zrywan{o,y,a,e,i} | wycofan{o,y,a,e,ego,ej,ym,ą,ych,i} się z |
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
    się przyłącz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | zasil{ono,ony,ona,one,eni} ... szeregi |
    szeregi ... zasil{ono,ony,ona,one,eni} |
    przyję{to,ty,ta,te,tego,tej,tym,tą,tych,ci} {do NATO,do UE,do Unii,do Sojuszu,do sojuszu} |
    przyjmowan{o,y,a,e,ego,ej,ym,ą,ych,i} {do NATO,do UE,do Unii,do Sojuszu,do sojuszu} |
    podpisan{o,y,a,e,ego,ej,ym,ą,ych,i} się pod | podpisywan{o,y,a,e,ego,ej,ym,ą,ych,i} się pod |
    włącz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} się |
    się włącz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | włączan{o,y,a,e,ego,ej,ym,ą,ych,i} się |
    się włączan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    złoż{ono,ony,ona,one,eni} ... {wniosek o członkostwo,wniosek o przystąpienie} |
    {wniosek o członkostwo,wniosek o przystąpienie} ... złoż{ono,ony,ona,one,eni} |
    zintegrowan{o,y,a,e,ego,ej,ym,ą,ych,i} się | się zintegrowan{o,y,a,e,ego,ej,ym,ą,ych,i}`,
  CEDE: `
    odstąpi{ono,ony,ona,one,eni} ... {terytori*,ziemi*} | {terytori*,ziemi*} ... odstąpi{ono,ony,ona,one,eni} |
    odstępowan{o,y,a,e,i} ... {terytori*,ziemi*} | {terytori*,ziemi*} ... odstępowan{o,y,a,e,i} |
    oddawan{o,y,a,e,i} ... {terytori*,ziemi*,tereny} | {terytori*,ziemi*,tereny} ... oddawan{o,y,a,e,i} |
    oddan{o,y,a,e,i} ... {terytori*,ziemi*,tereny} | {terytori*,ziemi*,tereny} ... oddan{o,y,a,e,i} |
    zrzekan{o,y,a,e,ego,ej,ym,ą,ych,i} się | się zrzekan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    wyrzekan{o,y,a,e,ego,ej,ym,ą,ych,i} się | się wyrzekan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    uznawan{o,y,a,e,i} ... {aneksj*,suwerenność,niepodległość} |
    {aneksj*,suwerenność,niepodległość} ... uznawan{o,y,a,e,i} |
    uznan{o,y,a,e,i} ... {aneksj*,suwerenność,niepodległość} |
    {aneksj*,suwerenność,niepodległość} ... uznan{o,y,a,e,i} | scedowan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    poddan{o,y,a,e,i} ... {miasto,pozycj*} | {miasto,pozycj*} ... poddan{o,y,a,e,i} |
    zwracan{o,y,a,e,i} ... {terytori*,wysp*,ziemi*} | {terytori*,wysp*,ziemi*} ... zwracan{o,y,a,e,i} |
    zwróc{ono,ony,ona,one,eni} ... {terytori*,wysp*,ziemi*} |
    {terytori*,wysp*,ziemi*} ... zwróc{ono,ony,ona,one,eni}`,
  EXCHANGE: `
    wymienian{o,y,a,e,ego,ej,ym,ą,ych,i} | wymieni{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} |
    zwalnian{o,y,a,e,i} ... {jeńc*,zakładni*,więźni*} | {jeńc*,zakładni*,więźni*} ... zwalnian{o,y,a,e,i} |
    zwolni{ono,ony,ona,one,eni} ... {jeńc*,zakładni*,więźni*} |
    {jeńc*,zakładni*,więźni*} ... zwolni{ono,ony,ona,one,eni} | uwalnian{o,y,a,e,ego,ej,ym,ą,ych,i} |
    uwolni{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | wypuszczan{o,y,a,e,ego,ej,ym,ą,ych,i} |
    wypuszcz{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | odesłan{o,y,a,e,i} ... {jeńc*,do domu} |
    {jeńc*,do domu} ... odesłan{o,y,a,e,i} | przeprowadz{ono,ony,ona,one,eni} ... wymian* |
    wymian* ... przeprowadz{ono,ony,ona,one,eni} | przeprowadzan{o,y,a,e,i} ... wymian* |
    wymian* ... przeprowadzan{o,y,a,e,i} | odzyskan{o,y,a,e,i} ... wolność | wolność ... odzyskan{o,y,a,e,i} |
    odzyskiwan{o,y,a,e,i} ... wolność | wolność ... odzyskiwan{o,y,a,e,i} |
    ułaskawi{ono,ony,ona,one,onego,onej,onym,oną,onych,eni} | ułaskawian{o,y,a,e,ego,ej,ym,ą,ych,i}`,
} as const satisfies PackWords['passives'];
