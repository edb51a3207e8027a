import { stageCommand } from './stage-command.js';

/** `rapporteur annotate`. */
export const command = stageCommand({
  stage: 'annotate',
  details: 'Finds sentences, and every number, sum, date, actor, office and quotation with its value.',
  columns: [
    { key: 'document', label: 'document' },
    { key: 'start', label: 'start', align: 'right' },
    { key: 'end', label: 'end', align: 'right' },
    { key: 'type', label: 'type' },
    { key: 'text', label: 'text', folds: true },
    { key: 'value', label: 'value', folds: true },
  ],
  json: (annotation) => annotation,
  rows: async ({ report, mentions = [] }, document) => {
    const { formatValue } = await import('../report/format-value.js');
    return mentions.map(({ start, end, type, value }) => ({
      document,
      start: String(start),
      end: String(end),
      type,
      text: report.text.slice(start, end),
      value: formatValue(value, type === 'when' || type === 'duration' ? type : null),
    }));
  },
});
