import type { Claim } from '../model/claim.js';
import type { Report } from '../model/report.js';
import { type Excerpt, excerptOf } from './excerpt.js';
import { formatWhen } from './format-date.js';
import { formatModality } from './format-value.js';
import { plainText } from './plain-text.js';

/** A claim with the sentences that say so and the report that they stand in. */
export interface Evidence {
  readonly claim: Claim;
  readonly report: Omit<Report, 'text'>;
  readonly excerpts: readonly Excerpt[];
}

/** The evidence of a claim in its report. */
export function evidenceOf(claim: Claim, { text, ...report }: Report): Evidence {
  return { claim, report, excerpts: claim.evidence.map((span) => excerptOf(text, span, report.language)) };
}

/** Where a report is from: "Harbour Gazette, 15 March 2025", with what is known. */
export function formatReport(report: Pick<Report, 'outlet' | 'published' | 'source' | 'title'>): string {
  const outlet = report.outlet ? plainText(report.outlet) : plainText(report.source);
  return [outlet, report.published ? formatWhen(report.published) : 'undated'].join(', ');
}

/** What qualifies a claim beside its values: "expected", "according to Poland". */
export function formatManner(claim: Claim): string {
  const said = claim.attributedTo ? `according to ${plainText(claim.attributedTo.name)}` : '';
  return [formatModality(claim.modality), said].filter(Boolean).join(', ');
}
