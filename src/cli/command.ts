import type { Io } from './io.js';

/** 0 all done · 1 something failed and the rest was done · 2 called in a way that cannot work. */
export type ExitCode = 0 | 1 | 2;

/** One option of a command: `{ flags: '--format <format>', about: 'how to print', choices: ['json', 'table'] }`. */
export interface Option {
  /** As commander writes them: `--flag`, `--name <value>`, `--name [value]`, `--name <values...>`. */
  readonly flags: string;
  readonly about: string;
  readonly choices?: readonly string[];
  readonly default?: string | number | boolean | null;
  /** Makes the value of the text given; throws `UsageError` when it can't. */
  readonly parse?: (text: string) => unknown;
}

/** What a command is called with. */
export interface Call<Options> {
  /** Positional arguments in order. */
  readonly args: readonly string[];
  /** Options by their camel-case name. */
  readonly options: Options;
  readonly io: Io;
}

/** What a command's file exports as `command`; its name and summary stand in commands.ts. */
export interface Command<Options = { readonly [name: string]: unknown }> {
  /** Positional arguments as commander writes them: `<path...>`, `[id]`. */
  readonly args?: string;
  /** Further lines of help, after the summary. */
  readonly details?: string;
  readonly options: readonly Option[];
  /** Command lines that work, shown in help. */
  readonly examples: readonly string[];
  run(call: Call<Options>): Promise<ExitCode>;
}

/** Keeps `Options` inside the command's own file and gives back the common type. */
export const defineCommand = <Options>(command: Command<Options>): Command => command as unknown as Command;
