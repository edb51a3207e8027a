import type { PackWords } from '../pack.js';

/** English words that carry grammar. */
export const markers = {
  negation: `
    not|no|never|nor|neither|cannot|cant|can't|won't|don't|doesn't|didn't|isn't|aren't|ain't|wasn't|weren't|hasn't|haven't|hadn't|wouldn't|couldn't|shouldn't|mustn't|needn't|mightn't|shan't
    |without {a,any,giving,saying,being,naming,mentioning,having,reaching,going}|fail{,s,ed} to|failing to|no longer|hardly|scarcely|barely|not even|not yet|not a single|stop{ped,s} short of|rather than|instead of|in no way|by no means|under no circumstances|have yet to|has yet to|had yet to`,
  future: `
    will|shall|won't|shan't|'ll|we'll|they'll|he'll|she'll|it'll|i'll|you'll|that'll|there'll|{is,are,am} to|{is,are} going to|{'s,'re,'m} going to|going to|{is,are} not to|{was,were} to|is due|are due`,
  possible:
    "may|might|could|would|possibly|perhaps|maybe|potentially|potential|possible|possibility of|conceivably|conceivable|{he,she,they,we,it,i,you}'d|in principle|theoretically|hypothetical|likelihood|wouldn't|couldn't|mightn't|in theory|option of",
  passive:
    "was|were|been|being|is|are|be|am|got|get|gets|gotten|isn't|aren't|wasn't|weren't|he's|she's|it's|they're|we're",
  have: "has|have|had|having|hasn't|haven't|hadn't|they've|we've|i've|you've|'ve",
  by: 'by|at the hands of|on the part of|courtesy of',
  to: 'to|for|towards|toward|into the hands of|for the benefit of|in aid of|on behalf of|destined for|bound for|intended for|meant for|on {its,their,his} way to|earmarked for|onto|unto',
  against: 'against|on|versus|vs|aimed at|directed at|directed against|in the face of|in defiance of',
  from: 'from|out of|off|originating in|from within|drawn from|coming from',
  of: 'of',
  with: 'with|along with|together with|alongside|in concert with|jointly with|in cooperation with|in co-operation with|in partnership with|in the company of|accompanied by|flanked by|in tandem with|hand in hand with|side by side with|in coordination with|joined by|in consultation with|in the presence of',
  in: 'in|at|near|outside|inside|around|within|across|throughout|in the {city,town,village,capital,port,region,province} of|outskirts of|close to|north of|south of|east of|west of|northeast of|northwest of|southeast of|southwest of|off the coast of|along',
  on: 'on|upon|as of|as from|with effect from|dated',
  and: 'and|as well as|or|plus|along with|nor|and also|but also|together with|followed by|not only|as did|as do|so did|likewise',
  but: 'but|however|while|whereas|although|though|yet|even though|nevertheless|nonetheless|on the other hand|by contrast|in contrast|despite|in spite of|whilst|even as|albeit|conversely|even if',
  condition: `
    if|unless|provided|provided that|providing|providing that|without|until|only when|only if|only after|only once|on condition|on condition that|on the condition that|on one condition|conditional on|conditional upon|conditioned on|contingent on|contingent upon|as long as|so long as|once|in the event of|in the event that|in case of|in exchange for|in return for|in return|subject to|dependent on|depending on|depends on|hinges on|hinge on|pending|assuming|assuming that|except with|not before|not until|as soon as|whenever|on the understanding that|with the proviso that|proviso|in the absence of|only with|only under|only as part of|no earlier than|short of|barring|must first|not unless|till|should {it,they,he,she,the,Russia,Ukraine,Moscow,Kyiv,Israel,Hamas,Iran,either}|were it to|were they to|prerequisite for|precondition for`,
  purpose:
    'so that|in order to|in order that|so as to|aimed at|designed to|intended to|meant to|with a view to|with the aim of|in an effort to|in a bid to|in an attempt to|for the purpose of|to ensure|to protect|to prevent|to enable|lest|in the hope of|in the hope that',
  relative:
    'who|which|that|whose|where|whom|in which|to which|of which|for which|by which|on which|from which|with which|at which|under which|some of whom|most of whom|many of whom|whereby|wherein|one of whom|half of whom|all of whom|half of which|most of which|some of which',
  that: 'that|whether|how|why|that if',
  because:
    'because|since|as|after|before|when|because of|owing to|due to|following|amid|amidst|in the wake of|in response to|in retaliation for|in light of|in view of|on account of|thanks to|while|ahead of|prior to|during|hours after|hours before|days after|days before|weeks after|months after|a day after|a day before|by the time|whereupon|whereafter|just as|even before|even after|ever since|for fear of|for fear that|now that|on the grounds that|in case|as a result of|at a time when|the day after|the day before',
  accordingTo:
    'according to|in the words of|citing|cited|quoting|as reported by|as quoted by|by the account of|in the view of|in the eyes of|by {his,her,its,their} own account|as {he,she} put it|as {he,she} said|sources {in,at,close to}|in the opinion of|in the judgment of|in the judgement of|on the word of|by the reckoning of|for {its,his,her,their} part',
  former:
    'former|formerly|ex|then|late|onetime|one-time|erstwhile|ousted|deposed|toppled|the late|previous|retired|exiled|overthrown|impeached|sometime|predecessor|predecessors|emeritus|who was then|until recently|until {last,this} {year,month}',
  acting:
    'acting|interim|outgoing|caretaker|incumbent|newly elected|newly appointed|newly installed|designate|elect|incoming|transitional|provisional|current|sitting|new|ad interim|pro tempore|long-serving|longtime|long-time|veteran|de facto|stand-in|re-elected|reelected|present|departing|lame-duck|lame duck|serving',
  deputy:
    'deputy|deputies|vice|assistant|junior|associate|number two|first deputy|undersecretary|under-secretary|lieutenant to',
  honorific: `
    Mr|Mrs|Ms|Miss|Mister|Messrs|Sir|Dame|Dr|Lord|Lady|Baroness|Baron|Count|Viscount|Earl|Duke|Gen|Col|Maj|Lt|Capt|Sgt|Cpl|Cmdr|Cdr|Adm|Brig|Lt Gen|Lt Col|Maj Gen|Brig Gen|Vice Adm|Rear Adm|General|Colonel|Major|Captain|Lieutenant|Sergeant|Corporal|Brigadier|Brigadier General|Major General|Lieutenant General|Lieutenant Colonel|Lieutenant Commander|Admiral|Vice Admiral|Rear Admiral|Commodore|Commander|Marshal|Field Marshal|Air Marshal|Air Chief Marshal|Air Vice Marshal|Squadron Leader|Wing Commander|Group Captain|Sheikh|Shaikh|Sayyid|King|Queen|Prince|Princess|Crown Prince|Emir|Amir|Sultan|Father|Fr|Sister|Brother|Archbishop|Bishop|Cardinal|Monsignor|Imam|Mullah|Mufti|Rabbi|Ayatollah|Grand Ayatollah|Hajj|Haji|Reverend|Rev|Pastor|Professor|Prof|Judge|Comrade|Pope|Patriarch|Metropolitan|Senator|Sen|Congressman|Congresswoman|Rep|Governor|Gov|President|Pres|Madame|Madam|Monsieur|Señor|Herr|Frau|Signor|Don|Hon|Rt Hon|Right Honourable|Honourable|Daw|Dato`,
  additional:
    'another|additional|additionally|further|more|extra|on top|on top of|on top of that|in addition|in addition to|fresh|a further|yet another|a second|a third|supplementary|supplemental|added|besides|over and above|once again|again|still more|any more|plus another',
  total:
    'in total|in all|total|totals|totalling|totaling|totalled|totaled|altogether|combined|overall|a total of|all told|in sum|in the aggregate|aggregate|together|collectively|jointly|between them|cumulative|cumulatively|put together|taken together|grand total|worth a total',
  each: 'each|apiece|every|per head|for each|respectively|a piece|each of',
  he: "he|him|himself|he's|he'd|he'll",
  she: "she|her|herself|she's|she'd|she'll|hers",
  they: "they|them|themselves|they're|they've|they'd|they'll|theirs|the pair|the duo|the trio",
  it: "it|itself|it's|it'll|it'd",
  his: 'his|her|its|their|his own|her own|its own|their own|theirs',
  both: 'both|both sides|both parties|both countries|both governments|both men|both women|both leaders|both presidents|both nations|both states|both armies|both delegations|the two sides|the two parties|the two countries|the two governments|the two leaders|the two men|the two presidents|the two nations|the two foes|the two neighbours|the two neighbors|the two armies|the two capitals|the two|the pair|either side|the warring parties|the warring sides|the parties|each other|one another|the sides|the belligerents|the rivals|the two rivals|all parties|all sides',
  among:
    'including|among them|among whom|among which|such as|like|alongside|among|amongst|among others|notably|included|includes|include|as were|as was|to name a few|namely|for example|for instance|along with|in particular|particularly|especially|ranging from|counting|above all',
  unconditional:
    'unconditional|unconditionally|without preconditions|without precondition|without conditions|without any conditions|without any preconditions|no preconditions|no conditions|with no conditions|with no preconditions|no strings attached|without strings|full and unconditional|immediate and unconditional|with no strings attached|prior conditions',
  nobody:
    'nobody|none|no one|no-one|neither|neither of|none of|no country|no state|no nation|no government|no leader|no side|no party|not one|not a single|no minister|neither side|neither party|neither government|no European|no delegation|no official|no ally',
} as const satisfies PackWords['markers'];
