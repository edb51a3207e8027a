import { contentId, sha256 } from '../../model/canonical.js';
import type { Claim, ClaimOf } from '../../model/claim.js';
import type { Report } from '../../model/report.js';
import type { Actor } from '../../model/values/actor.js';

export const NORWAY: Actor = { type: 'country', id: 'NO', name: 'Norway' };
export const POLAND: Actor = { type: 'country', id: 'PL', name: 'Poland' };

/** A report of a text, published on a day. */
export const reportOf = (
  text: string,
  published: string | null = null,
  more: Partial<Report> = {},
): Report => ({
  id: sha256(text),
  source: `${sha256(text).slice(0, 6)}.txt`,
  outlet: 'Harbour Gazette',
  title: null,
  language: 'en',
  published,
  retrieved: '2025-06-01T10:00:00.000Z',
  text,
  mime: 'text/plain',
  marking: null,
  duplicateOf: null,
  ...more,
});

const common = (report: Report) => ({
  report: report.id,
  evidence: [{ start: 0, end: report.text.length }],
  modality: 'reported' as const,
  attributedTo: null,
  confidence: 1,
  madeBy: 'test@1',
});

/** A claim that an actor commits an item, so many of it. */
export function commitmentIn(report: Report, actor: Actor, item: string | null, value: number): Claim {
  const claim: Omit<ClaimOf<'commitment'>, 'id'> = {
    kind: 'commitment',
    ...common(report),
    actor,
    recipient: null,
    category: 'weapons',
    item,
    quantity: { value, high: null, bound: 'exact', unit: item ?? 'pieces' },
    money: [],
    percent: null,
    instrument: null,
    deadline: null,
    status: 'pledged',
    conditions: [],
  };
  return { ...claim, id: contentId('claim', claim) };
}

/** A claim about where an actor stands on a ceasefire. */
export function positionIn(report: Report, actor: Actor, stance: ClaimOf<'position'>['stance']): Claim {
  const claim: Omit<ClaimOf<'position'>, 'id'> = {
    kind: 'position',
    ...common(report),
    actor,
    person: null,
    subject: 'ceasefire',
    stance,
    conditions: [],
    target: null,
  };
  return { ...claim, id: contentId('claim', claim) };
}

/** A report with its claims: what is added to a ledger. */
export interface Sample {
  readonly report: Report;
  readonly claims: readonly Claim[];
}

const BOATS =
  'Norway will send twelve patrol boats to the strait before the autumn, the ministry in Oslo said on Friday evening after a long meeting of the cabinet that nobody had announced.';

const sample = (report: Report, ...make: readonly ((report: Report) => Claim)[]): Sample => ({
  report,
  claims: make.map((one) => one(report)),
});

/** Five reports on one matter: an original, two copies of it, one that contradicts, one that says less. */
export const SAMPLES: readonly Sample[] = [
  sample(
    reportOf(BOATS, '2025-03-02'),
    (report) => commitmentIn(report, NORWAY, 'boats', 12),
    (report) => positionIn(report, NORWAY, 'support'),
  ),
  sample(reportOf(`${BOATS} More follows.`, '2025-03-03'), (report) =>
    commitmentIn(report, NORWAY, 'boats', 12),
  ),
  sample(reportOf(`Update: ${BOATS}`, '2025-03-03'), (report) => commitmentIn(report, NORWAY, 'boats', 12)),
  sample(
    reportOf('Ten boats are on their way from Bergen, a harbour master says.', '2025-03-05'),
    (report) => commitmentIn(report, NORWAY, 'boats', 10),
    (report) => positionIn(report, NORWAY, 'conditional'),
    (report) => commitmentIn(report, POLAND, 'tents', 40),
  ),
  sample(reportOf('Norway offers help, it is said, and no more than that.'), (report) =>
    commitmentIn(report, NORWAY, null, 3),
  ),
];

/** The n-th of a row of made-up reports: each has a commitment of its own and a further voice on one position. */
export function generated(n: number): Sample {
  const report = reportOf(
    `Report number ${n}: Norway sends ${n + 1} crates of kind ${n % 50} and speaks again.`,
    '2025-04-01',
  );
  return {
    report,
    claims: [
      commitmentIn(report, NORWAY, `crates of kind ${n % 50}`, n + 1),
      positionIn(report, NORWAY, 'support'),
    ],
  };
}
