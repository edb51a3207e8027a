import type { Annotation } from '../model/annotation.js';
import type { Report } from '../model/report.js';

/** Sentences, mentions and values of a report. */
export function annotate(report: Report): Annotation {
  return { report, sentences: [], mentions: [] };
}
