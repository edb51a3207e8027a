/** One event as two desks and a translator write it up: none of the three is a copy of another. */
export interface Event {
  readonly articles: readonly [string, string];
  readonly translation: string;
}

/** Articles written for these tests, on events that never were. */
export const EVENTS: readonly Event[] = [
  {
    articles: [
      `Coastal states agree on joint patrol of the strait
Ministers of nine coastal states agreed on Tuesday in Havnstad to patrol the northern strait together from the first of June. The patrol will have six ships in turn, two helicopters and a shared operations room on the island of Lerø. Defence minister Marta Vestergaard of the host country called the decision overdue. Three captains had reported cut cables since the autumn, and insurers had doubled their rates for the passage. The patrol has no mandate to board ships, but it may escort them and take evidence. Two states that had asked for wider powers voted for the text all the same. A first review is planned for the end of September, when the weather usually worsens. The costs, put at 40 million a year, are shared by tonnage. Fishermen on both shores had demanded for months that somebody look after the buoys, which drift away in every storm.`,
      `Nine capitals send ships to the north
After a night of talks the seaboard governments have settled their quarrel over who watches the northern passage. From June half a dozen vessels will take turns, guided from a control centre on Lerø, according to the communiqué read out in Havnstad. Searching foreign hulls remains forbidden; a request by two delegations to allow it found no majority, and they gave in shortly before dawn. Shipowners welcomed the outcome. Premiums for the route have climbed steeply because of damaged cables, three incidents of which became public last winter. The annual bill of some 40 million will be split according to the size of the merchant fleets. Whether that suffices is doubtful, a naval officer said on the quay: six ships means two at sea, at best. The governments want to look at the results in early autumn.`,
    ],
    translation: `Kuststaten willen samen in de zeestraat varen
De ministers van negen kuststaten hebben dinsdag in Havnstad besloten om vanaf 1 juni gezamenlijk in de noordelijke zeestraat te patrouilleren. Er komen bij toerbeurt zes schepen, twee helikopters en een gedeelde meldkamer op het eiland Lerø. De gastvrouw, minister van Defensie Marta Vestergaard, noemde het besluit hoog tijd. Sinds het najaar hebben drie kapiteins doorgesneden kabels gemeld en verzekeraars hebben hun tarieven verdubbeld. De patrouille mag geen schepen betreden, maar ze wel begeleiden en bewijs verzamelen. De kosten, 40 miljoen per jaar, worden naar tonnage verdeeld.`,
  },
  {
    articles: [
      `Donors promise 310 million for the delta
At a conference in Port Amalie donors have promised 310 million for the flooded delta, less than half of what the relief agencies had asked for. The largest share comes from the regional bank with 120 million in loans; six governments give grants of five to thirty million each. Rui Lopes, who coordinates the aid, said that seed had to reach the villages before the rains in October, since otherwise a second harvest would be lost. Some 80,000 people still live on the dykes. Roads to the east of the delta are passable only for boats, and the two mobile clinics have run out of chlorine. Critics recalled that of the pledges of the previous conference barely two thirds had been paid. The conference therefore decided to publish every quarter who has transferred what. The next meeting is to take place in spring in the capital.`,
      `Less than half of the money needed
The conference for the drowned delta ended with 310 million in promises. Relief workers had put the need at 700 million. Loans of the regional bank account for 120 million of the total, and a handful of governments add smaller grants, none above thirty million. In the east, supplies travel by boat. Tens of thousands camp on the embankments, where drinking water is treated with whatever is left. If no seed arrives by October there will be nothing to reap next year, warned the coordinator, Rui Lopes. Old promises remain a sore point, for a third of what was announced two years ago never came. A public list that is renewed every three months shall shame the laggards. Delegates left Port Amalie without a family photograph; they will see each other again in the spring.`,
    ],
    translation: `Geber sagen dem Delta 310 Millionen zu
Auf einer Konferenz in Port Amalie haben Geber 310 Millionen für das überflutete Delta zugesagt, weniger als die Hälfte dessen, was die Hilfswerke verlangt hatten. Den größten Anteil trägt die Regionalbank mit Krediten von 120 Millionen; sechs Regierungen geben Zuschüsse von je fünf bis dreißig Millionen. Rui Lopes, der die Hilfe koordiniert, sagte, das Saatgut müsse vor dem Regen im Oktober in den Dörfern sein. Noch immer leben rund 80.000 Menschen auf den Deichen. Künftig soll jedes Vierteljahr veröffentlicht werden, wer was überwiesen hat.`,
  },
  {
    articles: [
      `Truce in the highlands holds for a third day
The guns in the highlands stayed silent for a third day on Friday, observers of the river commission reported. Both sides had agreed on Tuesday to pull heavy weapons back by twelve kilometres and to let lorries with flour pass at two bridges. Four violations were counted, none with casualties: shots in the air at a wedding, a drone over the dam, and two patrols that lost their way. The commission, which has only 38 observers for a line of 200 kilometres, asked for helicopters. General Tomas Eriken, who commands the government troops there, said that his men would stay in their barracks as long as the others did. The rebels let eleven prisoners go as a gesture. Talks on the release of the remaining ninety start on Monday in the monastery of Saint Odile, with the bishop as mediator.`,
      `Silence along the river, and flour
For seventy-two hours nobody has fired in anger between the two bridges. What began as a pause of a day for the wounded has turned into a truce, brokered by the river commission on Tuesday. Lorries carrying flour roll again. Artillery has been moved out of range, twelve kilometres on each side, though the 38 monitors can hardly check that along a front of two hundred. They noted four breaches, among them festive gunfire and a stray drone near the dam. Eleven captives came home on Thursday evening. About ninety are still held, and their fate is the first item when the parties sit down in Saint Odile at the start of the week. The bishop will chair. The government commander, Tomas Eriken, says he orders no move as long as nobody else moves.`,
    ],
    translation: `La trêve tient depuis trois jours dans les hautes terres
Les armes se sont tues pour un troisième jour vendredi dans les hautes terres, selon les observateurs de la commission du fleuve. Les deux camps avaient convenu mardi de retirer les armes lourdes de douze kilomètres et de laisser passer la farine sur deux ponts. Quatre violations ont été relevées, aucune n'a fait de victimes. La commission, qui ne compte que 38 observateurs pour une ligne de 200 kilomètres, réclame des hélicoptères. Les rebelles ont libéré onze prisonniers. Les discussions sur les quatre-vingt-dix autres commencent lundi au monastère de Sainte-Odile.`,
  },
  {
    articles: [
      `Parliament sends 900 soldiers to the mission in Baraka
With 112 votes to 71 the parliament in Norrholm decided on Wednesday to send 900 soldiers to the peacekeeping mission in Baraka. The contingent consists of engineers, a field hospital and a company that guards the airport; it leaves in August and stays for a year. The opposition had demanded that the mission first be given a clear mandate by the council, and doubts that the airport can be held with a single company. Prime minister Ana Gomes answered that without the airport no flour would reach the north. The government sets aside 85 million for the mission, of which a third is for armoured lorries that are yet to be bought. Eleven countries take part, most of them with fewer than a hundred people. The commander in Baraka had asked for 6,000 soldiers in all; so far he has 3,400.`,
      `Norrholm joins the force in Baraka
Engineers, doctors and guards for an airfield: that is what Norrholm contributes to the peacekeepers. The house approved the motion by 112 to 71 after seven hours of debate. Nine hundred women and men shall depart in August for twelve months. It is the largest deployment in a generation, and its price of 85 million is a matter of dispute, since part of the vehicles exists only on paper. Opponents miss a resolution of the council that says what the soldiers may do when they are shot at. For Ana Gomes, who leads the government, the runway decides everything, because the north is fed by air. In total there are now 3,400 peacekeepers of eleven nations on the ground, little more than half of the strength for which their commander asks.`,
    ],
    translation: `El Parlamento envía 900 soldados a Baraka
Por 112 votos contra 71, el Parlamento de Norrholm decidió el miércoles enviar 900 soldados a la misión de paz en Baraka. El contingente se compone de ingenieros, un hospital de campaña y una compañía que vigila el aeropuerto; parte en agosto y se queda un año. La oposición había exigido que el consejo diera antes a la misión un mandato claro. La primera ministra, Ana Gomes, respondió que sin el aeropuerto no llegaría harina al norte. El Gobierno reserva 85 millones para la misión, un tercio de ellos para camiones blindados que aún no se han comprado.`,
  },
];

/** Words to put in the place of others when a copy is reworded. */
export const OTHER_WORDS =
  'recently apparently local officials later however several nearby reportedly senior further early'.split(
    ' ',
  );

/** What an agency or a website sets around its texts. */
export const BOILERPLATE = `Sign up for our letter from the harbour, every morning at six, free of charge and easy to cancel. Follow us for more stories from the coast. All rights reserved by the Harbour Gazette and its partners.`;
