import { stageCommand } from './stage-command.js';

/** `rapporteur read`. */
export const command = stageCommand({
  stage: 'read',
  columns: [
    { key: 'published', label: 'published' },
    { key: 'outlet', label: 'outlet' },
    { key: 'language', label: 'language' },
    { key: 'title', label: 'title' },
    { key: 'source', label: 'source' },
  ],
  make: async (report) => ({
    json: report,
    rows: [
      {
        published: report.published ?? '',
        outlet: report.outlet ?? '',
        language: report.language,
        title: report.title ?? '',
        source: report.source,
      },
    ],
  }),
});
