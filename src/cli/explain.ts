import { UsageError } from '../errors.js';
import type { Found, Ledger, LedgerView } from '../ledger/ledger.js';
import type { Claim } from '../model/claim.js';
import type { LedgerRecord } from '../model/record.js';
import type { Report } from '../model/report.js';
import { quotationOf } from '../model/span.js';
import { type Evidence, evidenceOf } from '../report/evidence.js';
import { explainClaim, explainReport } from '../report/explain-claim.js';
import { explainRecord, type Marks, quotedClaims } from '../report/explain-record.js';
import { type Call, defineCommand, type ExitCode } from './command.js';
import { DOSSIER_OPTIONS, type DossierOptions, openDossierFor } from './dossier.js';
import type { Io } from './io.js';
import { printableJson } from './printable.js';

interface ExplainOptions extends DossierOptions {
  readonly format: 'text' | 'json';
}

/** Bold on a terminal that may show it, else guillemets, around the words that say so. */
const marksFor = (io: Io): Marks =>
  io.width !== null && !io.env.NO_COLOR ? ['\u001b[1m', '\u001b[22m'] : ['»', '«'];

/** Reports by id, each read once. */
function reportsOf(view: LedgerView): (id: string) => Promise<Report> {
  const known = new Map<string, Promise<Report | undefined>>();
  return async (id) => {
    const report = known.get(id) ?? view.report(id);
    known.set(id, report);
    const found = await report;
    if (!found) throw new Error(`report ${id} is missing`);
    return found;
  };
}

async function one<T>(items: AsyncIterable<T>): Promise<T | undefined> {
  for await (const item of items) return item;
  return undefined;
}

async function evidenceFor(view: LedgerView, claims: readonly Claim[]): Promise<Evidence[]> {
  const reportBy = reportsOf(view);
  const evidence: Evidence[] = [];
  for (const claim of claims) evidence.push(evidenceOf(claim, await reportBy(claim.report)));
  return evidence;
}

/** A claim as JSON with the words that say so. */
const quoted = ({ claim }: Evidence, text: string) => ({
  ...claim,
  quotations: claim.evidence.map((span) => quotationOf(text, span)),
});

async function jsonClaims(view: LedgerView, evidence: readonly Evidence[]): Promise<unknown[]> {
  const reportBy = reportsOf(view);
  return Promise.all(evidence.map(async (each) => quoted(each, (await reportBy(each.claim.report)).text)));
}

interface Explanation {
  readonly lines: readonly string[];
  readonly json: () => Promise<unknown>;
}

async function titlesOf(view: LedgerView, record: LedgerRecord): Promise<Map<string, string>> {
  const titles = new Map<string, string>();
  if (record.links.length === 0) return titles;
  const ids = record.links.map((link) => link.record);
  for await (const { id, title } of view.records({ ids })) titles.set(id, title);
  return titles;
}

async function record(view: LedgerView, id: string, marks: Marks): Promise<Explanation> {
  const found = await one(view.records({ ids: [id] }));
  if (!found)
    throw new UsageError(`${id} is gone`, 'A report that came in meanwhile has renamed it; look again.');
  const claims = await view.claims({ ids: quotedClaims(found) });
  const evidence = await evidenceFor(view, claims);
  return {
    lines: explainRecord(found, evidence, await titlesOf(view, found), marks),
    json: async () => ({
      type: 'record',
      record: found,
      claims: await jsonClaims(view, evidence),
      reports: [...new Map(evidence.map(({ report }) => [report.id, report])).values()],
    }),
  };
}

async function claim(view: LedgerView, id: string, marks: Marks): Promise<Explanation> {
  const [evidence] = await evidenceFor(view, await view.claims({ ids: [id] }));
  const records: LedgerRecord[] = [];
  for await (const each of view.records({ claim: id })) records.push(each);
  return {
    lines: explainClaim(evidence!, records, marks),
    json: async () => ({
      type: 'claim',
      claim: (await jsonClaims(view, [evidence!]))[0],
      report: evidence!.report,
      records: records.map((each) => ({ id: each.id, kind: each.kind, title: each.title })),
    }),
  };
}

async function report(view: LedgerView, id: string, marks: Marks): Promise<Explanation> {
  const found = (await view.report(id))!;
  const evidence = (await view.claims({ report: id })).map((each) => evidenceOf(each, found));
  const { text, ...rest } = found;
  return {
    lines: explainReport(rest, evidence, marks),
    json: async () => ({ type: 'report', report: found, claims: evidence.map((each) => quoted(each, text)) }),
  };
}

const EXPLAIN = { record, claim, report } as const;

async function foundFor(ledger: Ledger, text: string): Promise<Found> {
  const found = await ledger.view.find(text.trim().toLowerCase());
  if (found.length === 0) {
    throw new UsageError(
      `nothing has the id "${text}"`,
      'Ids stand in the first column of "rapporteur show".',
    );
  }
  if (found.length > 1) {
    const list = found.map(({ type, id }) => `${type} ${id}`).join(', ');
    throw new UsageError(`"${text}" may be several things: ${list}`, 'Give a few more characters.');
  }
  return found[0]!;
}

async function run({ args, options, io }: Call<ExplainOptions>): Promise<ExitCode> {
  const ledger = await openDossierFor(options, io);
  try {
    const { type, id } = await foundFor(ledger, args[0] ?? '');
    const { lines, json } = await EXPLAIN[type](ledger.view, id, marksFor(io));
    await io.print(options.format === 'json' ? printableJson(await json(), 2) : lines.join('\n'));
  } finally {
    await ledger.close();
  }
  return 0;
}

export const command = defineCommand<ExplainOptions>({
  args: '<id>',
  details:
    'For a record: each field with all its values, why one is shown first, and the sentences that say so. For a ' +
    'claim its sentence, for a report its claims. The beginning of an id is enough when nothing else begins so.',
  options: [
    ...DOSSIER_OPTIONS,
    { flags: '-f, --format <format>', about: 'how to print it', choices: ['text', 'json'], default: 'text' },
  ],
  examples: ['rapporteur explain 3f9a2c1', 'rapporteur explain meeting-3f9a2c1 --format json'],
  run,
});
