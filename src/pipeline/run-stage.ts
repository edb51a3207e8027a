import type { Annotation } from '../model/annotation.js';
import type { Claim, Refusal } from '../model/claim.js';
import type { Report } from '../model/report.js';

/** The stages that need no ledger. */
export type Stage = 'read' | 'annotate' | 'extract';

export interface StageOptions {
  /** Whether `extract` also gives the candidates that were not good enough. */
  readonly refused?: boolean;
}

/** What a stage makes of one report; which parts there are depends on the stage. */
export interface StageResult extends Partial<Omit<Annotation, 'report'>> {
  readonly report: Report;
  readonly claims?: readonly Claim[];
  readonly refused?: readonly Refusal[];
}

/** Runs one stage on a report: `{ report }`, with sentences and mentions, or with claims. Loads only what it needs. */
export async function runStage(
  stage: Stage,
  report: Report,
  options: StageOptions = {},
): Promise<StageResult> {
  if (stage === 'read') return { report };
  const { annotateReport, extractReport } = await import('../pipeline.js');
  if (stage === 'annotate') return annotateReport(report);
  const { claims, refusals } = extractReport(report);
  return { report, claims, ...(options.refused ? { refused: refusals } : {}) };
}
