import type { Command } from './command.js';

/** A command as the list of commands knows it: its module is loaded when it is called. */
export interface CommandEntry {
  readonly name: string;
  /** One line, without a full stop, for `rapporteur --help`. */
  readonly summary: string;
  readonly load: () => Promise<{ readonly command: Command }>;
}

/** Every command, in the order of help. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'read',
    summary: 'print reports as they are kept: text, title, date, language',
    load: () => import('./read.js'),
  },
  {
    name: 'annotate',
    summary: 'print sentences and mentions of reports',
    load: () => import('./annotate.js'),
  },
  { name: 'extract', summary: 'print the claims of reports', load: () => import('./extract.js') },
  { name: 'add', summary: 'take reports into the ledger of the dossier', load: () => import('./add.js') },
  { name: 'show', summary: 'list records, reports or disputes', load: () => import('./show.js') },
  {
    name: 'explain',
    summary: 'show what a record, claim or report rests on, down to the sentence',
    load: () => import('./explain.js'),
  },
  {
    name: 'brief',
    summary: 'what to read before the next meeting, every line down to its sentence',
    load: () => import('./brief.js'),
  },
  {
    name: 'verify',
    summary: 'check that nothing in the ledger was lost or changed',
    load: () => import('./verify.js'),
  },
  {
    name: 'evaluate',
    summary: 'score claims against gold, and list what was missed',
    load: () => import('./evaluate.js'),
  },
];
