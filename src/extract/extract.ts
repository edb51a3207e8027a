import type { Annotation } from '../model/annotation.js';
import type { Claim, Refusal } from '../model/claim.js';

/** What came out of one report: claims that are good enough, and candidates that were not. */
export interface Extraction {
  readonly claims: readonly Claim[];
  readonly refusals: readonly Refusal[];
}

/** The claims of an annotated report. */
export function extract(annotation: Annotation): Extraction {
  void annotation;
  return { claims: [], refusals: [] };
}
