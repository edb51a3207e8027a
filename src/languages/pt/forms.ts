/*
 * Endings of Portuguese verbs in news, as parts of patterns: third persons of all tenses, infinitive (the personal
 * one too), gerund and the masculine participle. Participles that agree (`-ada`, `-ados`) are in passives.ts.
 */

/** anunci|ar, organiz|ar */
export const AR = '{a,am,ou,ar*,ava*,ado,ando,e,em,amos}';
/** As AR without `-e` and `-em`, which are nouns of some stems. */
export const AR_BARE = '{a,am,ou,ar*,ava*,ado,ando,amos}';
/** As AR without `-a`, `-e` and `-em`, for stems whose present is a noun (ajud|a, compr|a). */
export const AR_PAST = '{am,ou,aram,ar,ará*,arão,aria*,arem,ava*,ado,ando}';
/** indi|car */
export const CAR = '{ca,cam,cou,car*,cava*,cado,cando,que,quem}';
/** entre|gar */
export const GAR = '{ga,gam,gou,gar*,gava*,gado,gando,gue,guem}';
/** refor|çar */
export const CCAR = '{ça,çam,çou,çar*,çava*,çado,çando,ce,cem}';
/** vend|er */
export const ER = '{e,em,eu,er*,ia*,ido,endo,a,am,emos}';
/** decid|ir */
export const IR = '{e,em,iu,ir*,ia*,ido,indo,a,am,imos}';
/** ofere|cer */
export const CER = '{ce,cem,ceu,cer*,cia*,cido,cendo,ça,çam}';
/** man|ter */
export const TER = '{tém,têm,teve,tiver*,tinha*,ter*,tido,tendo,tenha*}';
/** pro|por */
export const POR = '{põe,põem,pôs,puser*,punha*,por,porá,porão,poria,poriam,posto,pondo,ponha,ponham}';
/** inter|vir */
export const VIR = '{vém,vêm,veio,vier*,vinha*,vir,virá,virão,viria,vindo,venha*}';
/** pro|duzir */
export const DUZIR = '{duz,duzem,duziu,duzir*,duzia*,duzido,duzindo,duza,duzam}';

/* Light verbs, whole. */
export const DAR = '{dá,dão,deu,deram,dará,darão,daria,dar,darem,dado,dando,dava,davam,dê,deem}';
export const FAZER =
  '{faz,fazem,fez,fizeram,fará,farão,faria,fazer,fazerem,feito,fazendo,fazia,faziam,faça,façam}';
export const COLOCAR =
  '{coloca,colocam,colocou,colocaram,colocará,colocarão,colocar,colocado,colocando,põe,põem,pôs,puseram,porá,pôr,posto,pondo}';
export const TER_W = '{tem,têm,teve,tiveram,terá,terão,teria,teriam,ter,tido,tendo,tinha,tinham}';
export const ESTAR =
  '{está,estão,estava,estavam,esteve,estiveram,esteja,estejam,estará,estarão,estaria,estariam,estar,estando,continua,continuam}';
export const SER = '{é,são,foi,foram,era,eram,será,serão,seria,seriam,seja,sejam,ser,sido,sendo}';
export const CHEGAR =
  '{chega,chegam,chegou,chegaram,chegue,cheguem,chegará,chegarão,chegaria,chegar,chegarem,chegado,chegando}';
export const TOMAR = '{toma,tomam,tomou,tomaram,tome,tomem,tomará,tomarão,tomar,tomado,tomando}';
export const LEVAR = '{leva,levam,levou,levaram,levará,levarão,levaria,levar,levado,levando,levava}';
export const MOSTRAR =
  '{mostra,mostram,mostrou,mostraram,mostrará,mostrar,mostrado,mostrando,disse,diz,dizem,disseram,declarou,declara,declararam,manifestou}';
