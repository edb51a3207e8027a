import { defineCommand } from './command.js';

export const command = defineCommand<Record<string, never>>({
  args: '<path...>',
  options: [],
  examples: ['rapporteur read report.txt'],
  run: async () => 0,
});
