import type { Claim } from '../../model/claim.js';
import type { ReportFacts } from '../../model/record.js';
import type { Actor } from '../../model/values/actor.js';
import { claim, country, groupOf, money, organisation, quantity, report } from './claims.js';

/**
 * Five reports of one fortnight on a coalition: a summit expected and held with four figures for who came, a planning
 * meeting dated three ways, missiles announced twice, a truce proposed and turned down, attacks of both sides, an
 * office in dispute, and a name that is misspelt.
 */
const early = report('early', '2025-03-04');
const ahead = report('ahead', '2025-03-15');
const held = report('held', '2025-03-15');
const dutch = report('dutch', '2025-03-15');
const after = report('after', '2025-03-16');

const GB = country('GB');
const FR = country('FR');
const UA = country('UA');
const RU = country('RU');
const US = country('US');
const IT = country('IT');
const CA = country('CA');
const NATO = organisation('NATO');

const guest = (from: ReportFacts, of: Claim, actor: Actor, more: object = {}): Claim =>
  claim(from, 'participation', `guest-${actor.id}-${of.id}`, { actor, meeting: of.id, ...more });

const summit = {
  ahead: claim(ahead, 'meeting', 'summit', {
    type: 'summit',
    format: 'virtual',
    hosts: [GB],
    modality: 'planned',
    attendance: quantity('up-to', 25, 'countries'),
  }),
  held: claim(held, 'meeting', 'summit', {
    type: 'summit',
    format: 'virtual',
    hosts: [GB],
    when: '2025-03-15',
    attendance: quantity('exact', 26, 'leaders'),
  }),
  dutch: claim(dutch, 'meeting', 'summit', {
    type: 'summit',
    format: 'virtual',
    hosts: [GB],
    when: '2025-03-15',
    attendance: quantity('about', 25, 'leaders'),
  }),
  after: claim(after, 'meeting', 'summit', {
    type: 'summit',
    format: 'virtual',
    when: '2025-03-15',
    attendance: quantity('exact', 29, 'leaders'),
  }),
};

const missiles = { actor: GB, recipient: UA, category: 'weapons' } as const;
const truce = { type: 'ceasefire', duration: 'P30D' } as const;

export const COALITION: { readonly claims: readonly Claim[]; readonly reports: readonly ReportFacts[] } = {
  reports: [early, ahead, held, dutch, after],
  claims: [
    claim(early, 'commitment', 'missiles', {
      ...missiles,
      item: '5,000 additional short-range missiles',
      quantity: quantity('exact', 5000, 'missiles'),
      money: [money(1.6e9, 'GBP')],
      instrument: 'export-finance',
    }),
    claim(early, 'meeting', 'summit', { type: 'summit', place: 'London' }),
    claim(early, 'office', 'president', {
      person: 'Donald Trump',
      office: 'head-of-state',
      title: 'US President',
      of: US,
    }),
    claim(early, 'position', 'deal', {
      actor: GB,
      subject: 'peace-deal',
      stance: 'conditional',
      conditions: ['with lasting guarantees'],
    }),
    summit.ahead,
    guest(ahead, summit.ahead, GB, { person: 'Keir Starmer', role: 'host', modality: 'planned' }),
    claim(ahead, 'office', 'former', {
      person: 'Donald Trump',
      office: 'head-of-state',
      title: 'former US president',
      of: US,
      tenure: 'former',
    }),
    claim(ahead, 'office', 'premier', {
      person: 'Keir Starmer',
      office: 'head-of-government',
      title: 'Prime Minister',
      of: GB,
    }),
    claim(ahead, 'proposal', 'truce', {
      ...truce,
      proposers: [US, UA],
      unconditional: true,
      addressees: [RU],
    }),
    claim(ahead, 'position', 'force', {
      actor: IT,
      person: 'Giorgia Meloni',
      subject: 'peacekeeping-force',
      stance: 'conditional',
      conditions: ['only with a UN mandate'],
    }),
    claim(ahead, 'position', 'mandate', { actor: RU, subject: 'mandate', stance: 'oppose' }),
    summit.held,
    guest(held, summit.held, GB, { person: 'Keir Starmer', role: 'host' }),
    guest(held, summit.held, FR, { person: 'Emmanuel Macron' }),
    guest(held, summit.held, CA),
    claim(held, 'meeting', 'planners', { type: 'military', when: '2025-03-20', modality: 'planned' }),
    claim(held, 'commitment', 'missiles', {
      ...missiles,
      item: 'more than 5,000 short-range missiles',
      quantity: quantity('over', 5000, 'missiles'),
    }),
    claim(held, 'office', 'former', {
      person: 'Donald Trump',
      office: 'head-of-state',
      title: 'former president',
      of: US,
      tenure: 'former',
    }),
    claim(held, 'position', 'aid', { actor: UA, subject: 'military-aid' }),
    claim(held, 'position', 'pressure', { actor: RU, subject: 'economic-pressure', stance: 'oppose' }),
    summit.dutch,
    guest(dutch, summit.dutch, NATO, { modality: 'planned' }),
    guest(dutch, summit.dutch, CA, { modality: 'planned' }),
    claim(dutch, 'meeting', 'planners', { type: 'military', when: '2025-W12', modality: 'planned' }),
    claim(dutch, 'office', 'premier', {
      person: 'Kir Starmer',
      office: 'head-of-government',
      title: 'Britse premier',
      of: GB,
    }),
    claim(dutch, 'proposal', 'truce', { ...truce, duration: 'P1M', proposers: [US] }),
    claim(dutch, 'position', 'truce', {
      actor: RU,
      subject: 'ceasefire',
      stance: 'conditional',
      conditions: ['eerst moeten kwesties worden opgelost'],
    }),
    claim(dutch, 'position', 'truce-2', { actor: UA, subject: 'ceasefire' }),
    summit.after,
    guest(after, summit.after, FR, { person: 'Emmanuel Macron' }),
    guest(after, summit.after, GB, { person: 'Keir Starmer', role: 'host' }),
    guest(after, summit.after, NATO, { person: 'Mark Rutte' }),
    claim(after, 'meeting', 'planners', {
      type: 'military',
      place: 'London',
      when: '2025-03-20',
      modality: 'planned',
    }),
    claim(after, 'proposal', 'truce', { ...truce, status: 'rejected', proposers: [US], addressees: [RU] }),
    claim(after, 'measure', 'assets', {
      type: 'asset-seizure',
      by: [groupOf('Liberal Democrats')],
      against: RU,
      status: 'called-for',
    }),
    claim(after, 'incident', 'drones-1', { type: 'drone-attack', by: RU, against: UA }),
    claim(after, 'incident', 'drones-2', { type: 'drone-attack', by: UA, against: RU }),
    claim(after, 'position', 'truce', {
      actor: UA,
      subject: 'ceasefire',
      stance: 'conditional',
      conditions: ['without giving up territory'],
    }),
  ],
};
