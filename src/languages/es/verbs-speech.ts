import type { PackWords } from '../pack.js';
import { AR, AR_BARE, AR_PAST, CAR, DAR, GAR, HACER, IR, PONER_SE, ZAR } from './forms.js';

/** Spanish verbs of saying, announcing and planning. */
export const speech = {
  SAY: `
    dice|dicen|dijo|dijeron|dije|diga|digan|decía*|dirá|dirán|diría*|decir|decirle*|decirlo|dicho|diciendo*
    |afirm${AR}|asegur${AR_BARE}|señal${AR}|indi${CAR}|declar${AR}|manif{iesta,iestan,estó,estaron,estar*,estaba*,estado,estando}
    |expli${CAR}|agre${GAR}|añad${IR}|añad{e,en,ió,ieron}|sostiene|sostienen|sostuvo que|sostuvieron que|sostuvo|sostenía*|sostendr*|sosteniendo
    |subray${AR}|recal${CAR}|precis{ó,aron,ar,aba,ado}|precisa que|apunt{ó,aron,aba,aban,ando}|apunta que|apuntan que|desta${CAR}|resalt${AR_BARE}|remar${CAR}|enfati${ZAR}
    |expres{ó,aron,a,an,ar*,aba*,ando}|coment{ó,aron,a,an,aba,aban,ado}|relat{ó,aron,aba,aban,ar}|relata que|narr{ó,aron,aba}|cont{ó,aron,aba,aban}|cuenta que|cuentan que|contaba que
    |escribe|escriben|escribió|escribieron|escrito en|escribía|respond{e,en,ió,ieron,ía*,er*,ido,iendo*}|contest{a,an,ó,aron,ar*,ado,aba*}|repli${CAR}
    |admit{e,en,ió,ieron,ía*,ir*,ido,iendo*}|recono{ce,cen,ció,cieron,cía*,cer,cerá,cido} que|opin${AR}|zanj{a,an,ó,aron,aba}|sentenci{ó,aron,aba,ar}|sentencia que
    |aclar${AR}|puntuali${ZAR}|mati${ZAR}|lament${AR_BARE}|ironi${ZAR}|brome{ó,a,aron,aba}|resumió|resumía|concluyó que|concluye que
    |inform{ó,aron,a,an,ar,ará*,aba*,ado,ando}|comuni${CAR}|revel{a,an,ó,aron,ar*,ado,aba*,ando}|detall{ó,aron,aba,aban,a,an,ar*,ado,ando}|notifi${CAR}
    |insist{e,en,ió,ieron,ía*,ir,irá*,ido,iendo} en que|insist{ió,e,ieron} {el,la,los,las}|reiter${AR}|recuerda que|recuerdan que|record{ó,aron,aba,aban,ado,ando}|recuerda|recuerdan
    |alert{ó,aron,a,an,aba*,ar*,ado}|avis{ó,aron,a,an,aba*}|exclam{ó,a,aban,aba}|espet{ó,a,aba}|argument{ó,a,an,aron,aba*,ando,ado}|adujo|adujeron|aduce|aducen|argu{yó,ye,yen,yeron}
    |advierte|advierten|advirt{ió,ieron}|advertía*|advertir*|advertido|advirtiendo|dej{ó,a,an,aron,ar,ando,ado} {claro,en claro,constancia}|${DAR} a entender|${DAR} cuenta de|${HACER} saber|${HACER} notar|${HACER} constar
    |tuite{ó,a,aron}|public{ó,aron,a,an,ado} en {X,Twitter,Facebook,Telegram,Truth,redes,la red,su cuenta,Instagram}|${PONER_SE} de relieve|${PONER_SE} de manifiesto|confes{ó,aron,ado}|confía ... en que|confían ... en que|confió ... en que
    |cre{e,en,ía*,yó} que|consider{a,an,ó,aron,aba*} que|estim{a,an,ó,aron,aba*} que|juzg{a,ó,aba} que|dud{a,ó,an,aba} {de,que}|sugiere que|sugirió que|dictamin{ó,a}
    |habl{ó,a,an,aron,aba} de|se refirió a|se refirieron a|se refiere a|califi${CAR}|tach{ó,a,an,aron,aba} de|tachado de|tild{ó,a,an,aron} de|describ{e,en,ió,ieron}|describió
    |pronostic{ó,a,an,aron}|augur{ó,a,an,aron}|vaticin{ó,a,an}|predijo|predice|agradec{e,en,ió,ieron}|agradecido|agradeció|agradecieron|felicit{ó,a,an,aron}|elogi{ó,a,an,aron}|salud{ó,aron} que
    |leyó un comunicado|en un comunicado|según {dijo,dijeron,declaró,informó,informaron,explicó,señaló,indicó,precisó,anunció,afirmó}|se limitó a {decir,señalar}|${DAR} por {hecho,sentado}|coincid{ió,ieron,e,en} en {que,señalar}|bram{ó,a}|remach{ó,a}|terci{ó,a}|aventur{ó,a}`,
  ANNOUNCE: `
    anunci${AR}|declar{ó,a,aron,ará,arán,ar,ado} {el,la,un,una,formalmente,oficialmente,unilateralmente,que}|confirm${AR}|proclam${AR_BARE}|desvel{ó,a,an,aron,ar*,ado}|divul${GAR}
    |adelant{ó,a,an,aron,aba*,ado,ar} {que,el,ayer,este,la,su}|adelantó|avanz{ó,a} que|${DAR} a conocer|${HACER} público|${HACER} pública|hecho público|hecha pública|${HACER} públicos|hicieron pública|hizo oficial|oficiali${ZAR}
    |decret{ó,a,an,aron,ar*,ado,aba*}|publicó|publicaron|publica un|present{ó,aron,ará,arán} {un,una,el,la,su}|formali${ZAR}|ratificó que|inform{ó,aron,a} {del,de la,sobre,acerca}|reportó|reporta|reportaron|reportan
    |comunicó que|comunicaron que|notificó|notificaron|trascendió|se supo|anticip{ó,a,an,aron}|vocea|pregon{ó,a}|${DAR} {por,el} {concluido,concluida,inaugurada,inaugurado,finalizado,finalizada,terminado,terminada,pistoletazo}`,
  PLAN: `
    prev{é,én,ió,ieron,eía*,er,erá*} {enviar,entregar,desplegar,celebrar,reunirse,reunir,viajar,visitar,firmar,suministrar,destinar,aportar,adquirir,comprar,retirar,presentar,anunciar,asistir,acudir,aprobar,invertir,donar,elevar,aumentar,adoptar}
    |prevé|prevén|preveía*|tiene previsto|tienen previsto|tenía previsto|tenían previsto|planea|planean|plane{ó,aron,aba*,ado,ar,ando}|proyecta {enviar,comprar,desplegar,entregar,construir}|planific{a,an,ó,aron,ado,ar,ando}
    |piensa {enviar,entregar,desplegar,viajar,visitar,proponer,pedir,presentar,reunirse,mandar,retirar}|piensan {enviar,entregar,desplegar,viajar,proponer,mandar,retirar}|se dispone{,n} a|se disponía{,n} a|se dispuso a|dispuesta a partir|se prepara{,n} para|se preparaba{,n} para|prepara{,n} {el,la,un,una,otro,otra,su,nuevas,más} {envío,entrega,despliegue,visita,viaje,cumbre,reunión,paquete,conferencia,retirada,ofensiva,encuentro,contrato}
    |está{,n} a punto de|a punto de|estaba{,n} a punto de|tiene{,n} intención de|tenía{,n} intención de|tiene{,n} la intención de|con la intención de|con intención de|pretend{e,en,ía*,ió,ieron,iendo}|está{,n} previsto que|estaba{,n} previsto que|está{,n} prevista|está{,n} programada|está{,n} programado
    |tiene{,n} en mente|contempl{a,an,aba*,ó} {enviar,entregar,desplegar,la posibilidad}|ultim{a,an,aba*,ó,aron,ando} {el,la,los,las,un,una}|proyect{an,aba*,ó,ado}|apunta a {enviar,desplegar}|alista{,n} {el,la,un,una}`,
  EXPECT: `
    se espera que|se esperaba que|se prevé que|se preveía que|está previsto que|estaba previsto que|espera que|esperan que|se espera la|se espera el|se espera{,n}|se esperaba{,n}|es esperad{o,a}|son esperados|espera{,n} {recibir,contar,reunirse,que,poder,llegar}|esperaba{,n} {recibir,contar,reunirse,que,poder}
    |está llamad{o,a} a|están llamad{os,as} a|deberá|deberán|debería|deberían|debe{,n} {llegar,comenzar,empezar,reunirse,celebrarse,entrar,firmarse,viajar,recibir,concluir,estar}|debía{,n} {llegar,comenzar,empezar,reunirse,celebrarse,viajar,recibir,concluir,haber}
    |cabe esperar|es previsible que|es probable que|probablemente|previsiblemente|confía en que|confían en que|confiaba{,n} en que|calcul{a,an,ó} que|${PONER_SE} la vista en|presumiblemente|se da por {hecho,descontado,seguro} que|todo apunta a que|previst{o,a,os,as}|programad{o,a,os,as}|anunciad{a,os,as} para|fijad{o,a,os,as} para|convocad{o,a,os,as} para|señalad{o,a} para|agendad{o,a,os,as}`,
  CLAIM: `
    ale{ga,gan,gó,garon,gaba*,gar,gado,gando}|sostiene que|sostienen que|sostuvo que|sostuvieron que|sostenía que|asegura haber|aseguró haber|aseguran haber|aseguraron haber|dice haber|dijo haber|dicen haber|afirma haber|afirmó haber|afirman haber|afirmaron haber
    |se atribuy{ó,e,en,eron}|se ha{,n} atribuido|reivindi${CAR}|reclam{ó,a,aron} la autoría|se adjudic{ó,a,aron}|presum{e,en,ió,ieron} de|da{,n} por {muerto,muerta,muertos,roto,rota}|dio por|dieron por|se jact{ó,a,an,aron}|pretexta|pretextó|supuestamente|presunta{,mente}|asevera{,n}|aseveró|aseveraron
    |defiende que|defendió que|mantiene que|mantienen que|mantuvo que|según {su,sus} {versión,cifras,cálculos}|argumenta que|argumentó que|argumentan que`,
  DENY: `
    desm{iente,ienten,intió,intieron,entía*,entir*,entido,intiendo}|nie{ga,gan,gue,guen} {que,haber,cualquier,toda,todo,las,los,la,el,tener,estar,su}|negó {que,haber,cualquier,toda,las,los,tener,estar,categóricamente,rotundamente,ayer}|negaron {que,haber,las,los,cualquier,tener}|negaba{,n} {que,haber}|negar {que,haber}|negando {que,haber}|ha negado {que,haber,las,cualquier}|han negado {que,haber,las,cualquier}
    |rechaz{a,ó,an,aron} {la acusación,las acusaciones,esas acusaciones,tales acusaciones,toda responsabilidad,cualquier responsabilidad,haber}|refut{a,an,ó,aron,ar,ado}|se desmarc{ó,a,an,aron}|se desvincul{ó,a,an,aron}|${DAR} un mentís|sin confirmar ni desmentir|no confirma{,n}|no confirmó|no confirmaron|no ha{,n} confirmado|contradi{jo,ce,cen,jeron}|rebat{e,en,ió,ieron,ir}|niega la mayor|disput{a,an} la versión|cuestion{ó,a,an,aron} la versión|neg${AR_PAST} {su,toda,cualquier} {responsabilidad,participación,implicación,autoría}`,
} as const satisfies Partial<PackWords['verbs']>;
