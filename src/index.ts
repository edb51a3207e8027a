export type { Annotation, Mention } from './model/annotation.js';
export type { Claim, ClaimOf, Refusal } from './model/claim.js';
export type { LedgerRecord } from './model/record.js';
export type { Report } from './model/report.js';
export { annotateReport, extractReport } from './pipeline.js';
