import type { Analysis } from '../model/analysis.js';
import { contentId } from '../model/canonical.js';
import { Claim, type Refusal } from '../model/claim.js';
import type { Draft, Extractor } from './draft.js';
import { type Judge, shippedJudge } from './judge.js';
import { commitmentExtractor } from './kinds/commitment.js';
import { incidentExtractor } from './kinds/incident.js';
import { meetingExtractor } from './kinds/meeting.js';
import { officeExtractor } from './kinds/office.js';
import { positionExtractor } from './kinds/position.js';
import { measureExtractor } from './kinds/pressure.js';
import { proposalExtractor } from './kinds/proposal.js';
import { statementExtractor } from './kinds/statement.js';
import { sceneOf } from './scene.js';

/** What came out of one report: claims that are good enough, and candidates that were not. */
export interface Extraction {
  readonly claims: readonly Claim[];
  readonly refusals: readonly Refusal[];
}

/** The engine, in the order in which claims are listed; participations come with their meetings. */
export const EXTRACTORS: readonly Extractor[] = [
  meetingExtractor,
  officeExtractor,
  positionExtractor,
  commitmentExtractor,
  proposalExtractor,
  measureExtractor,
  incidentExtractor,
  statementExtractor,
];

/** Name and version of the embedded engine, part of every claim's `madeBy`. */
export const ENGINE = 'rules@1';

/** The claims of an analysed report, judged by the shipped weights unless another judge is given. */
export function extract(analysis: Analysis, judge: Judge = shippedJudge()): Extraction {
  if (analysis.tokens.length === 0) return { claims: [], refusals: [] };
  const scene = sceneOf(analysis);
  const drafts: Draft[] = [];
  for (const extractor of EXTRACTORS) drafts.push(...extractor.extract(scene, judge, drafts));
  return finished(analysis, drafts);
}

/** Gives drafts their ids and refuses those that don't hold: no such span, a shape that is wrong. */
function finished(analysis: Analysis, drafts: readonly Draft[]): Extraction {
  const report = analysis.report.id;
  const ids = new Map<string, string>();
  const claims: Claim[] = [];
  const refusals: Refusal[] = [];
  for (const { pattern, draft, ...fields } of drafts) {
    const linked =
      fields.kind === 'participation' && fields.meeting !== null
        ? { ...fields, meeting: ids.get(fields.meeting) ?? null }
        : fields;
    const rounded = { ...linked, confidence: Math.round(linked.confidence * 1000) / 1000 };
    const { confidence: _confidence, ...identity } = rounded;
    const id = contentId('c', { report, ...identity });
    if (draft) ids.set(draft, id);
    const whole = { id, report, madeBy: `${ENGINE} ${pattern}`, ...rounded };
    const checked = Claim.safeParse(whole);
    const held =
      checked.success &&
      checked.data.evidence.every((span) => analysis.report.text.slice(span.start, span.end).trim() !== '');
    if (checked.success && held) {
      if (!claims.some((claim) => claim.id === id)) claims.push(checked.data);
    } else
      refusals.push({
        claim: whole as Claim,
        reason: checked.success
          ? 'a span points to nothing'
          : `not a valid claim: ${checked.error.issues[0]?.message ?? ''}`,
      });
  }
  return { claims, refusals };
}
