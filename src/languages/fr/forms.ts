/*
 * Endings of French verbs in news, as parts of patterns: third persons of all tenses, infinitive, present participle
 * and the masculine past participle. Agreeing participles (`-ée`, `-ées`, `-és`) are passive: AGREE.
 */

/** affirm|er */
export const ER = '{e,ent,a,é,er,era,eront,erait,eraient,ait,aient,ant,èrent,ât,ez,ons}';
/** jug|er, protég|er */
export const GER = '{e,ent,ea,é,er,era,eront,erait,eraient,eait,eaient,eant,èrent,eons}';
/** annon|cer */
export const CER = '{ce,cent,ça,cé,cer,cera,ceront,cerait,ceraient,çait,çaient,çant,cèrent,çons}';
/** Participles of -er verbs that agree: livr|ée */
export const AGREE = '{ée,ées,és}';
/** Other participles that agree: fourni|e, soutenu|s */
export const AGREE_E = '{e,es,s}';
