import type { PackValues } from '../pack.js';

export const values = {
  decimal: '.',
  numbers: {
    zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, 'fort{y,}': 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, 'a dozen|dozen': 12, 'two dozen': 24, 'half a dozen': 6, 'a couple|couple of': 2, 'a score': 20, 'a pair of': 2,
  },
  joiners: ['and'],
  scales: { hundred: 100, 'thousand|k': 1000, 'million|mn|mln|m': 1e6, 'billion|bn|bln|b': 1e9, 'trillion|trn|tn': 1e12, lakh: 1e5, crore: 1e7 },
  fractions: { 'half a|half': 0.5, 'one and a half|a and a half': 1.5, 'a half': 0.5, 'a quarter of a': 0.25, 'three quarters of a': 0.75 },
  vague: 'dozens|hundreds|thousands|tens of thousands|hundreds of thousands|scores|several|millions|billions|several {hundred,thousand,dozen}|a few|few|some {dozens,hundreds}|many|a handful|handful of|numerous',
  bounds: {
    about: 'about|some|around|roughly|approximately|an estimated|estimated|nearly and|or so|circa|in the region of|close to',
    over: 'over|more than|above|in excess of|upwards of|well over|exceeding|topping|greater than',
    'at-least': 'at least|no fewer than|no less than|not less than|a minimum of|or more|minimum',
    under: 'under|less than|fewer than|nearly|almost|just under|below|not quite|close on',
    'up-to': 'up to|as many as|as much as|at most|no more than|a maximum of|maximum of|not more than|until',
  },
  range: { between: 'between|from', to: 'to|and|or' },
  percent: '%|percent|per cent|pct|percentage points',
  gdp: 'GDP|gross domestic product|national {income,output}|economic output',
  currencies: {
    USD: 'dollar{,s}|US dollar{,s}|American dollar{,s}|bucks', EUR: 'euro{,s}', GBP: 'pound{,s}|pound{,s} sterling|British pound{,s}|sterling', CHF: 'Swiss franc{,s}|francs', SEK: 'Swedish {krona,kronor,crown,crowns}|kronor', NOK: 'Norwegian {krone,kroner,crown,crowns}|kroner', DKK: 'Danish {krone,kroner,crown,crowns}', PLN: 'zlot{y,ys,ies}', CZK: 'Czech {koruna,korunas,crown,crowns}|koruna{,s}', HUF: 'forint{,s}', RON: 'Romanian {leu,lei}|lei', UAH: 'hryvnia{,s}|hryvnias', RUB: 'rouble{,s}|ruble{,s}', TRY: 'lira{,s}|Turkish lira{,s}', JPY: 'yen', CNY: 'yuan|renminbi', KRW: 'won|South Korean won', CAD: 'Canadian dollar{,s}', AUD: 'Australian dollar{,s}', NZD: 'New Zealand dollar{,s}', INR: 'rupee{,s}|Indian rupee{,s}', PKR: 'Pakistani rupee{,s}', BRL: 'reais|Brazilian {real,reais}', MXN: 'Mexican peso{,s}', ZAR: 'rand', NGN: 'naira', XOF: 'CFA francs', KES: 'Kenyan shilling{,s}', ETB: 'birr', SAR: 'Saudi riyal{,s}|riyal{,s}', AED: 'dirham{,s}', QAR: 'Qatari riyal{,s}', ILS: 'shekel{,s}', EGP: 'Egyptian pound{,s}', COP: 'Colombian peso{,s}', IDR: 'rupiah', THB: 'baht', PHP: 'Philippine peso{,s}', DEM: 'mark{,s}|German mark{,s}|deutschmark{,s}', FRF: 'French franc{,s}', KWD: 'Kuwaiti dinar{,s}',
  },
  months: ['January|Jan', 'February|Feb', 'March|Mar', 'April|Apr', 'May', 'June|Jun', 'July|Jul', 'August|Aug', 'September|Sept|Sep', 'October|Oct', 'November|Nov', 'December|Dec'],
  weekdays: ['Monday{,s}|Mon', 'Tuesday{,s}|Tue|Tues', 'Wednesday{,s}', 'Thursday{,s}|Thu|Thurs', 'Friday{,s}|Fri', 'Saturday{,s}', 'Sunday{,s}'],
  days: { '-2': 'the day before yesterday', '-1': 'yesterday|last night|the previous day|a day earlier|the day before|the night before', '0': 'today|tonight|this morning|this afternoon|this evening|earlier today|overnight|earlier in the day', '1': 'tomorrow|the following day|the next day', '2': 'the day after tomorrow' },
  units: { hour: 'hour{,s}', day: 'day{,s}', week: 'week{,s}', month: 'month{,s}', year: 'year{,s}', weekend: 'weekend{,s}' },
  shift: { last: 'last|past|previous', this: 'this|the current', next: 'next|coming|the coming|the following|upcoming', ago: 'ago|earlier|before', hence: 'in|within|from now|hence|later', since: 'since', until: 'by|until|till|before|before the end of', later: 'later|later this', earlier: 'earlier|earlier this|earlier in the' },
  part: 'early|late|mid|the beginning of|the end of|end of|the start of|start of|the middle of|the first half of|the second half of|spring|summer|autumn|winter|fall',
  spans: { 'day long|day': 'P1D', 'week long': 'P1W', 'month long|monthlong': 'P1M', 'year long|yearlong': 'P1Y', 'hour long': 'PT1H' },
} as const satisfies PackValues;
