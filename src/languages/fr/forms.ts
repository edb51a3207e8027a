/*
 * Endings of French verbs in news, as parts of patterns: third persons of all tenses, infinitive, present participle
 * and the masculine past participle. Agreeing participles (`-ée`, `-ées`, `-és`) are in AGREE.
 */

/** fourn|ir and all -er verbs: annonc|er; soft stems (-ge-, -ce-) are written with both letters. */
export const ER = '{e,ent,a,é,er,era,eront,erait,eraient,ait,aient,ant,èrent,ât,ez,ons}';
/** As ER without `-e` and `-é`, which accents apart are also nouns (attaqu|e, demand|e). */
export const ER_BARE = '{ent,a,er,era,eront,erait,eraient,ait,aient,ant,èrent}';
/** engag|er, partag|er */
export const GER = '{e,ent,ea,é,er,era,eront,erait,eraient,eait,eaient,eant,èrent,eons}';
/** annon|cer, renfor|cer */
export const CER = '{ce,cent,ça,cé,cer,cera,ceront,cerait,ceraient,çait,çaient,çant,cèrent,çons}';
/** fourn|ir, réun|ir */
export const IR = '{it,issent,ir,i,ira,iront,irait,iraient,issait,issaient,issant,irent,isse,ît}';
/** vend|re, suspend|re */
export const RE = '{,ent,re,it,irent,ra,ront,rait,raient,ait,aient,ant,u,e}';
/** main|tenir */
export const TENIR =
  '{tient,tiennent,tenir,tint,tinrent,tenu,tiendra,tiendront,tiendrait,tiendraient,tenait,tenaient,tenant,tienne,tiennent}';
/** par|venir */
export const VENIR =
  '{vient,viennent,venir,vint,vinrent,venu,viendra,viendront,viendrait,viendraient,venait,venaient,venant,vienne}';
/** pro|mettre */
export const METTRE =
  '{met,mettent,mettre,mit,mirent,mis,mettra,mettront,mettrait,mettraient,mettait,mettaient,mettant,mette}';
/** re|prendre */
export const PRENDRE =
  '{prend,prennent,prendre,prit,prirent,pris,prendra,prendront,prendrait,prendraient,prenait,prenaient,prenant,prenne}';
/** in|terdire, préd|ire */
export const DIRE = '{dit,disent,dire,dirent,dira,diront,dirait,diraient,disait,disaient,disant,dise}';
/** recon|duire, prod|uire */
export const DUIRE =
  '{duit,duisent,duire,duisit,duisirent,duira,duiront,duirait,duiraient,duisait,duisaient,duisant}';
/** dé|truire, cond|uire */
export const TRUIRE =
  '{truit,truisent,truire,truisit,truisirent,truira,truiront,truirait,truiraient,truisait,truisaient,truisant}';
/** ac|cueillir */
export const CUEILLIR =
  '{cueille,cueillent,cueillir,cueilli,cueillit,cueillirent,cueillera,cueilleront,cueillerait,cueillait,cueillaient,cueillant}';
/** of|frir, souf|frir, cou|vrir with their own stem */
export const FRIR = '{fre,frent,frir,frit,frirent,fert,frira,friront,frirait,friraient,frait,fraient,frant}';
export const VRIR = '{vre,vrent,vrir,vrit,vrirent,vert,vrira,vriront,vrirait,vriraient,vrait,vraient,vrant}';
/** agree|ing participles of -er verbs */
export const AGREE = '{ée,ées,és}';
/** of -ir and -u participles */
export const AGREE_E = '{e,es,s}';
