import type { PackWords } from '../pack.js';

/** French words that carry grammar. */
export const markers = {
  negation: `
    n'|ne|pas|jamais|sans|ni|non|plus jamais|ne ... plus|n' ... plus|aucunement|nullement|en aucun cas|guère|pas encore|ne plus|en aucune façon|aucun{,e}|nulle part|point du tout|sans pour autant|loin de|au lieu de|plutôt que`,
  future: `
    {va,vont} {être,se,s'}|va|vont|{sera,seront}|aura|auront|devra|devront|ira|iront|pourra|pourront|fera|feront|viendra|viendront|prochainement|à venir|*eront|*iront|*dront|*rront|*tront|*vront|*era|*ira|*dra|*rra`,
  possible: `
    pourrai{t,ent}|pourr{a,ont}|peut être|éventuel{,le,les,s,lement}|possible{,s,ment}|possiblement|hypothèse|hypothétique{,s}|envisageable|susceptible{,s} de|potentiel{,le,les,s,lement}|probable|il se peut|le cas échéant|théoriquement|en théorie`,
  passive: `
    est|sont|était|étaient|été|être|sera|seront|serait|seraient|fut|furent|étant|soit|soient|sois|se voi{t,ent}|fût`,
  have: `a|ont|avait|avaient|aura|auront|aurait|auraient|ayant|avoir|eut|eurent|ait|aient|eu|ai|avons`,
  by: `par|de la part de|de la part du|de la part des`,
  to: `à|au|aux|pour|envers|vers|à destination de|à destination du|à l'intention de|au profit de|au profit du|au bénéfice de|au bénéfice du|en faveur de|en faveur du|en faveur des|à l'égard de|à l'adresse de|destiné{,e,s,es} {à,au,aux}`,
  against: `contre|à l'encontre de|à l'encontre du|à l'encontre des|face à|visant`,
  from: `de|du|des|d'|depuis|en provenance de|en provenance du|issu{,e,s,es} de`,
  of: `de|du|des|d'`,
  with: `avec|aux côtés de|aux côtés du|aux côtés des|en compagnie de|en compagnie du|accompagné{,e,s} {de,du,par,d'}|ensemble avec|en présence de|en présence du|de concert avec|conjointement avec|main dans la main avec|en coordination avec|en coopération avec|flanqué de`,
  in: `à|au|aux|en|dans|près de|à travers|chez|non loin de|sur|aux abords de|au large de|autour de`,
  on: `le|ce|dès|lors du|au`,
  and: `et|ainsi que|ou|de même que|tout comme|aussi bien que|et aussi|mais aussi`,
  but: `mais|cependant|toutefois|alors que|tandis que|pourtant|néanmoins|en revanche|bien que|quoique|or|malgré|en dépit de|même si|quand bien même|au contraire|à l'inverse|quant à|tout en|certes|sauf que|en dépit du`,
  condition: `
    si|s'il|s'ils|à condition|à condition que|à condition de|à condition d'|sous réserve|sous réserve de|sous condition|à moins que|à moins de|à moins d'|pourvu que|tant que|tant qu'|dès que|dès lors que|une fois {que,qu',l',la,le,les,un,cet,cette,levées,signé,conclu,obtenu}|jusqu'à ce que|en échange de|en échange du|en échange d'|en contrepartie|en contrepartie de|moyennant|au cas où|en cas de|en cas d'|dans le cas où|seulement si|uniquement si|sauf si|pas avant|avant que|avant qu'|sinon|faute de|à défaut de|dans l'hypothèse où|conditionné{,e,s,es} {à,au,par}|subordonné{,e,s,es} {à,au}|préalable {à,au}|préalable|condition{,s} {préalable,préalables,posée,posées,que,sine}|pour peu que|dans la mesure où|pas tant que|sans quoi|uniquement {dans,après,en}|seulement {après,en,dans}`,
  purpose: `pour que|pour qu'|afin de|afin d'|afin que|afin qu'|en vue de|en vue d'|dans le but de|dans le but d'|de manière à|de sorte que|de façon à|histoire de|visant à|destiné{,e,s,es} à|pour {permettre,protéger,garantir,assurer,aider,soutenir,mettre,empêcher,éviter,financer}`,
  relative: `qui|que|qu'|dont|où|lequel|laquelle|lesquels|lesquelles|auquel|auxquels|à laquelle|duquel|desquels|à qui|pour qui|avec qui|par lequel|à quoi`,
  that: `que|qu'`,
  because: `parce que|parce qu'|car|puisque|puisqu'|comme|après que|après qu'|après|avant de|avant|lorsque|lorsqu'|quand|alors que|étant donné|en raison de|en raison du|à cause de|à cause du|à la suite de|à la suite du|suite à|face à|pendant|pendant que|au lendemain de|au lendemain du|au lendemain d'|à la veille de|à la veille du|du fait de|compte tenu|depuis que|sur fond de|au moment où|à l'issue de|à l'issue du`,
  accordingTo: `selon|d'après|de l'avis de|aux dires de|de source|selon les mots de|citant|cité{,e,s} par|aux yeux de|à en croire|suivant|au dire de|de l'aveu de|dixit|pour {lui,elle} même|à entendre|de sources {concordantes,diplomatiques,proches}`,
  former: `ancien{,ne,s,nes}|ex|l'ancien|l'ancienne|d'alors|précédent{,e}|prédécesseur{,s}|prédécesseure|destitué{,e}|déchu{,e}|renversé{,e}|en exil|démissionnaire|défunt{,e}`,
  acting: `par intérim|intérimaire{,s}|de transition|sortant{,e}|en exercice|élu{,e}|nouveau|nouvelle|nouvel|désigné{,e}|provisoire|actuel{,le}|fraîchement élu{,e}|nouvellement élu{,e}|futur{,e}|réélu{,e}|en poste|de facto|autoproclamé{,e}`,
  deputy: `adjoint{,e,s}|vice|suppléant{,e}|numéro deux|délégué{,e}|premier adjoint|sous secrétaire`,
  honorific: `
    M|MM|Mme|Mmes|Mlle|Monsieur|Madame|Messieurs|Dr|Docteur|Pr|Professeur|Me|Maître|Mgr|Monseigneur|Sir|Lord|Lady|Baron|Baronne|général|Général|générale|colonel|Colonel|lieutenant colonel|lieutenant|capitaine|commandant|amiral|vice amiral|contre amiral|maréchal|Gén|Col|cheikh|Cheikh|prince|Prince|princesse|prince héritier|cardinal|archevêque|évêque|père|frère|sœur|imam|ayatollah|mollah|rabbin|pasteur|grand rabbin|révérend|émir|sultan|camarade|sergent|adjudant|brigadier|don|général de {brigade,division,corps,corps d'armée}`,
  additional: `supplémentaire{,s}|additionnel{,le,s,les}|de plus|en plus|autre{,s}|nouveau{,x}|nouvelle{,s}|nouvel|d'autres|un autre|une autre|en sus|un deuxième|une deuxième|une nouvelle|un nouveau|de nouveaux|de nouvelles|en outre|à nouveau|de nouveau|plus encore|auxquels s'ajoutent|s'ajoute{,nt}|rallonge`,
  total: `au total|en tout|en tout et pour tout|au bas mot|globalement|conjointement|pour un total de|un total de|cumulé{,e,s,es}|à eux deux|tous ensemble|totalisant|toutes confondues|tous confondus`,
  each: `chacun|chacune|chaque|par tête|respectivement|pièce|l'unité|par personne|par pays`,
  he: `il|lui|ce dernier|celui ci|lui même`,
  she: `elle|cette dernière|celle ci|elle même`,
  they: `ils|elles|eux|leur|ces derniers|ces dernières|ceux ci`,
  it: `il|elle|cela|ça|celui ci|celle ci`,
  his: `son|sa|ses|leur|leurs|sien|sienne|siens`,
  both: `les deux|les deux {parties,pays,camps,dirigeants,hommes,présidents,capitales,chefs,gouvernements,armées,voisins,délégations,belligérants,ministres,États,Etats,côtés}|tous deux|toutes deux|l'un et l'autre|l'une et l'autre|les belligérants|les parties|les parties au conflit|de part et d'autre|des deux côtés|mutuellement|réciproquement|entre eux|chaque partie|chaque camp|ces deux pays`,
  among: `dont|parmi|parmi lesquels|parmi lesquelles|notamment|y compris|tels que|telles que|tel que|entre autres|par exemple|au nombre desquels|au rang desquels|en particulier|à commencer par|au premier rang desquels|au premier rang|inclus|à l'instar de|à l'image de|figur{ent,aient} parmi|à savoir|en tête`,
  unconditional: `inconditionnel{,le,s,les,lement}|sans condition|sans conditions|sans {condition,conditions} préalable{,s}|sans préalable|sans aucune condition|sans conditions préalables`,
  nobody: `personne|aucun|aucune|nul|nulle|aucun {pays,Etat,État,dirigeant,d'entre,des,participant}|pas un seul|pas un|pas une|ni l'un ni l'autre|ni l'une ni l'autre`,
} as const satisfies PackWords['markers'];
