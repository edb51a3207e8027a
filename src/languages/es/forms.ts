/*
 * Endings of Spanish verbs in news, as parts of patterns: third persons of all tenses, infinitive, gerund and the
 * masculine participle, with enclitic pronouns. Participles that agree (`-ada`, `-ados`) are in PARTICIPLES.
 */

/** anunci|ar */
export const AR = '{a,an,ó,é,e,en,ar*,aba*,ado,ando*,amos}';
/** As AR without the forms that are nouns too (inform|e, apoy|o): anuncia, but neither `-e` nor `-en`. */
export const AR_BARE = '{a,an,ó,ar*,aba*,ado,ando*,amos}';
/** As AR without `-a` and `-e`, for stems whose present is a noun (ayud|a, demand|a). */
export const AR_PAST = '{an,ó,aron,ar,ará*,aría*,arl*,arse*,aba*,ado,ando*}';
/** indi|car */
export const CAR = '{ca,can,có,qué,que,quen,car*,caba*,cado,cando*,camos}';
/** entre|gar */
export const GAR = '{ga,gan,gó,gué,gue,guen,gar*,gaba*,gado,gando*,gamos}';
/** organi|zar */
export const ZAR = '{za,zan,zó,cé,ce,cen,zar*,zaba*,zado,zando*,zamos}';
/** vend|er */
export const ER = '{e,en,ió,í,a,an,ía*,er*,ido,iendo*,ier*,emos}';
/** decid|ir */
export const IR = '{e,en,ió,í,a,an,ía*,ir*,ido,iendo*,ier*,imos}';
/** ofre|cer */
export const CER = '{ce,cen,ció,zca,zcan,cía*,cer*,cido,ciendo*,cier*,cemos}';
/** man|tener */
export const TENER = '{tiene,tienen,tuvo,tuvier*,tenía*,tendr*,tenga,tengan,tener*,tenido,teniendo*,tenemos}';
/** pro|poner */
export const PONER = '{pone,ponen,puso,pusier*,ponía*,pondr*,ponga,pongan,poner*,puesto,poniendo*,ponemos}';
/** inter|venir */
export const VENIR = '{viene,vienen,vino,vinier*,venía*,vendr*,venga,vengan,venir*,venido,viniendo*,venimos}';
/** des|truir */
export const UIR = '{uye,uyen,uyó,uyer*,uya,uyan,uía*,uir*,uido,uyendo*}';
/** tra|ducir */
export const DUCIR = '{duce,ducen,dujo,dujer*,duzca,duzcan,ducía*,ducir*,ducido,duciendo*}';
/** con|vertir: stems that change to `i` are given in full */
export const PEDIR = '{pide,piden,pidió,pidier*,pida,pidan,pedía*,pedir*,pedido,pidiendo*,pedimos}';

/* Light verbs, whole. */
export const DAR =
  '{da,dan,dio,dieron,dé,den,dará,darán,daría,darían,dar,darle,darles,dado,dando,daba,daban}';
export const HACER =
  '{hace,hacen,hizo,hicieron,haga,hagan,hará,harán,haría,harían,hacer,hacerse,hacerle,hecho,haciendo,hacía,hacían}';
export const PONER_SE =
  '{pone,ponen,puso,pusieron,ponga,pongan,pondrá,pondrán,pondría,pondrían,poner,ponerse,ponerle,puesto,poniendo,ponía}';
export const TENER_LUGAR =
  '{tiene,tienen,tuvo,tuvieron,tenga,tengan,tendrá,tendrán,tendría,tendrían,tener,tenido,teniendo,tenía,tenían}';
export const ESTAR =
  '{está,están,estaba,estaban,estuvo,estuvieron,esté,estén,estará,estarán,estaría,estarían,estar,estado,estamos,sigue,siguen}';
export const SER =
  '{es,son,fue,fueron,era,eran,será,serán,sería,serían,sea,sean,fuera,fueran,ser,sido,siendo}';
export const LLEGAR =
  '{llega,llegan,llegó,llegaron,llegue,lleguen,llegará,llegarán,llegaría,llegarían,llegar,llegado,llegando}';
export const TOMAR =
  '{toma,toman,tomó,tomaron,tome,tomen,tomará,tomarán,tomaría,tomar,tomado,tomando,tomaba,tomaban}';
export const LLEVAR =
  '{lleva,llevan,llevó,llevaron,lleve,lleven,llevará,llevarán,llevaría,llevar,llevado,llevando,llevaba}';
export const MOSTRAR =
  '{muestra,muestran,mostró,mostraron,muestre,muestren,mostrará,mostrarán,mostrar,mostrado,mostrando,mostraba,mostraban,declaró,declara,declaran,declararon,manifestó,dijo,dice,dicen,dijeron}';
