/**
 * Probabilities from which an answer counts as yes, one a question; chosen by cross-validation on the dev gold for
 * the best slot F1 (`npm run train -- --tune`).
 */
export const THRESHOLDS: Record<string, number> = {
  'commitment-actor': 0.15,
  'commitment-recipient': 0.45,
  position: 0.35,
  meeting: 0.3,
  participation: 0.17,
  proposal: 0.3,
  'proposal-proposer': 0.5,
  measure: 0.5,
  'measure-role': 0.35,
  incident: 0.35,
  'incident-role': 0.5,
};
