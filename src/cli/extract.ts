import { quotationOf } from '../model/span.js';
import { stageCommand } from './stage-command.js';

/** `rapporteur extract`. */
export const command = stageCommand({
  stage: 'extract',
  details: 'Reads the claims that each report makes, with the sentences that say so.',
  options: [
    { flags: '--refused', about: 'also give the candidates that were not good enough, each with the reason' },
  ],
  columns: [
    { key: 'document', label: 'document' },
    { key: 'kind', label: 'kind' },
    { key: 'claim', label: 'claim', folds: true },
    { key: 'modality', label: 'modality' },
    { key: 'confidence', label: 'confidence', align: 'right' },
    { key: 'sentence', label: 'sentence', folds: true },
  ],
  json: (result, document) => ({ document, ...result }),
  rows: async ({ report, claims = [] }, document) => {
    const { claimFields } = await import('../report/explain-claim.js');
    return claims.map((claim) => ({
      document,
      kind: claim.kind,
      claim: claimFields(claim)
        .map(([label, value]) => `${label} ${value}`)
        .join(' · '),
      modality: claim.modality,
      confidence: claim.confidence.toFixed(2),
      sentence: quotationOf(report.text, claim.evidence[0]!),
    }));
  },
});
