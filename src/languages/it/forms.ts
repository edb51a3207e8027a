/*
 * Endings of Italian verbs in news, as parts of patterns: third persons of all tenses, infinitive, gerund and the
 * masculine participle, with enclitic pronouns. Participles that agree (`-ata`, `-ati`, `-ate`) are in `passives.ts`.
 */

/** invi|are */
export const ARE =
  '{a,ano,ò,arono,are,ar,arl*,arsi,arvi,arne,argli,ato,ava,avano,ando,andol*,erà,eranno,erebbe,erebbero,erò,eremo,i,ino,asse,assero,iamo}';
/** As ARE without `-a` and `-i`, for stems whose present is also a noun (aiut|a, richiest|a). */
export const ARE_BARE =
  '{ano,ò,arono,are,ar,arl*,arsi,ato,ava,avano,ando,andol*,erà,eranno,erebbe,erebbero,eremo,ino,asse,assero}';
/** dedi|care */
export const CARE =
  '{ca,cano,cò,carono,care,car,carl*,carsi,cato,cava,cavano,cando,candol*,cherà,cheranno,cherebbe,cherebbero,chi,chino,casse,chiamo}';
/** prolun|gare */
export const GARE =
  '{ga,gano,gò,garono,gare,gar,garl*,garsi,gato,gava,gavano,gando,gherà,gheranno,gherebbe,gherebbero,ghi,ghino,gasse,ghiamo}';
/** appog|giare, lan|ciare without the `i` that falls: lanc|erà */
export const IARE =
  '{ia,iano,iò,iarono,iare,iar,iarl*,iarsi,iato,iava,iavano,iando,iandol*,erà,eranno,erebbe,erebbero,ino,iasse,iamo}';
/** chied|ere: the past and participle are irregular and stand apart */
export const ERE =
  '{e,ono,eva,evano,ere,er,erl*,ersi,ervi,erne,ergli,endo,endol*,endosi,erà,eranno,erebbe,erebbero,a,ano,esse,essero,iamo,eremo}';
/** forn|ire, with `-isc-` */
export const ISCO =
  '{isce,iscono,ì,irono,ire,ir,irl*,irsi,irgli,irne,ito,iva,ivano,endo,irà,iranno,irebbe,irebbero,isca,iscano,isse,issero,iamo,iremo}';
/** part|ire, without it */
export const IRE =
  '{e,ono,ì,irono,ire,ir,irl*,irsi,ito,iva,ivano,endo,irà,iranno,irebbe,irebbero,a,ano,isse,issero,iamo}';
/** pro|porre */
export const PORRE =
  '{pone,pongono,pose,posero,porre,porl*,porsi,posto,poneva,ponevano,ponendo,porrà,porranno,porrebbe,porrebbero,ponga,pongano,ponesse}';
/** man|tenere */
export const TENERE =
  '{tiene,tengono,tenne,tennero,tenere,tenerl*,tenersi,tenuto,teneva,tenevano,tenendo,terrà,terranno,terrebbe,terrebbero,tenga,tengano,tenesse}';
/** av|venire */
export const VENIRE =
  '{viene,vengono,venne,vennero,venire,venuto,venuta,venuti,venute,veniva,venivano,venendo,verrà,verranno,verrebbe,verrebbero,venga,vengano}';
/** pro|durre */
export const DURRE =
  '{duce,ducono,dusse,dussero,durre,durl*,dotto,duceva,ducevano,ducendo,durrà,durranno,durrebbe,duca}';
/** All genders and numbers of a participle: annunciat|o */
export const P = '{o,a,i,e}';

/* Light verbs, whole. */
export const DARE =
  '{dà,danno,diede,diedero,dette,dettero,dare,dar,dando,dato,dava,davano,darà,daranno,darebbe,darebbero,dia,diano,desse}';
export const FARE =
  '{fa,fanno,fece,fecero,fare,far,facendo,fatto,faceva,facevano,farà,faranno,farebbe,farebbero,faccia,facciano,farsi,facesse}';
export const METTERE =
  '{mette,mettono,mise,misero,mettere,metter,mettendo,messo,metteva,mettevano,metterà,metteranno,metterebbe,metterebbero,metta,mettano,mettersi}';
export const PRENDERE =
  '{prende,prendono,prese,presero,prendere,prender,prendendo,preso,prendeva,prendevano,prenderà,prenderanno,prenderebbe,prenda,prendano}';
export const ESSERE =
  '{è,sono,era,erano,sarà,saranno,sarebbe,sarebbero,sia,siano,fu,furono,essere,essersi,resta,restano,rimane,rimangono,siamo}';
export const PORTARE =
  '{porta,portano,portò,portarono,portare,portando,portato,portava,portavano,porterà,porteranno,porterebbe,porti}';
