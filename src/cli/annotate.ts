import { stageCommand } from './stage-command.js';

/** `rapporteur annotate`. */
export const command = stageCommand({
  stage: 'annotate',
  columns: [
    { key: 'start', label: 'start' },
    { key: 'end', label: 'end' },
    { key: 'type', label: 'type' },
    { key: 'text', label: 'text' },
    { key: 'value', label: 'value' },
  ],
  make: async (report) => {
    const { annotateReport } = await import('../pipeline.js');
    const annotation = annotateReport(report);
    const rows = annotation.mentions.map(({ start, end, type, value }) => ({
      start: String(start),
      end: String(end),
      type,
      text: report.text.slice(start, end),
      value: typeof value === 'string' ? value : JSON.stringify(value),
    }));
    return { json: annotation, rows };
  },
});
