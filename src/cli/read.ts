import { stageCommand } from './stage-command.js';

/** `rapporteur read`. */
export const command = stageCommand({
  stage: 'read',
  details:
    'Finds the text of each report, its title, date, outlet and language, whatever the format and encoding.',
  columns: [
    { key: 'published', label: 'published' },
    { key: 'outlet', label: 'outlet' },
    { key: 'language', label: 'language' },
    { key: 'characters', label: 'characters', align: 'right' },
    { key: 'title', label: 'title', folds: true },
    { key: 'source', label: 'source' },
  ],
  json: ({ report }) => report,
  rows: async ({ report }) => [
    {
      published: report.published ?? '',
      outlet: report.outlet ?? '',
      language: report.language,
      characters: String(report.text.length),
      title: report.title ?? '',
      source: report.source,
    },
  ],
});
