import { quotationOf } from '../model/span.js';
import { stageCommand } from './stage-command.js';

/** `rapporteur extract`. */
export const command = stageCommand({
  stage: 'extract',
  columns: [
    { key: 'kind', label: 'kind' },
    { key: 'claim', label: 'claim' },
    { key: 'confidence', label: 'confidence' },
    { key: 'sentence', label: 'sentence' },
  ],
  make: async (report) => {
    const [{ extractReport }, { claimLine }] = await Promise.all([
      import('../pipeline.js'),
      import('../report/explain-claim.js'),
    ]);
    const { claims } = extractReport(report);
    const rows = claims.map((claim) => ({
      kind: claim.kind,
      claim: claimLine(claim),
      confidence: String(claim.confidence),
      sentence: quotationOf(report.text, claim.evidence[0]!),
    }));
    return { json: { document: report.source, report, claims }, rows };
  },
});
