/**
 * Probabilities from which an answer counts as yes, one a question; chosen by cross-validation on the dev gold for
 * the best slot F1 (`npm run train -- --tune`).
 */
export const THRESHOLDS: Record<string, number> = {
  'commitment-actor': 0.2,
  'commitment-recipient': 0.35,
  position: 0.3,
  meeting: 0.3,
  participation: 0.22,
  proposal: 0.33,
  'proposal-proposer': 0.45,
  measure: 0.45,
  'measure-role': 0.3,
  incident: 0.35,
  'incident-role': 0.35,
};
