import { analyse, annotate } from './annotate/annotate.js';
import { type Extraction, extract } from './extract/extract.js';
import type { Annotation } from './model/annotation.js';
import type { Report } from './model/report.js';

/** Annotation of one report. */
export const annotateReport = (report: Report): Annotation => annotate(report);

/** Claims of one report by the embedded engine, and the candidates it refused. */
export const extractReport = (report: Report): Extraction => extract(analyse(report));
