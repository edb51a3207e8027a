import { CommanderError, Command as Program, Option as ProgramOption } from 'commander';
import about from '../../package.json' with { type: 'json' };
import type { Command, ExitCode, Option } from './command.js';
import { COMMANDS, type CommandEntry } from './commands.js';
import type { Io } from './io.js';
import { noteError } from './note-error.js';

const ABOUT = 'Keeps the record of a coalition from what reports say, each value down to its sentence.';

function optionOf(option: Option): ProgramOption {
  const made = new ProgramOption(option.flags, option.about);
  if (option.choices) made.choices([...option.choices]);
  if (option.parse) made.argParser(option.parse);
  if (option.default !== undefined && option.default !== null) made.default(option.default);
  return made;
}

function examplesOf(command: Command): string {
  const lines = command.examples.map((example) => `  ${example}`);
  return `\n${lines.length > 1 ? 'Examples' : 'Example'}:\n${lines.join('\n')}`;
}

function fill(program: Program, command: Command, io: Io, done: (code: ExitCode) => void): void {
  if (command.args) program.arguments(command.args);
  if (command.details) program.description(`${program.summary()}\n\n${command.details}`);
  for (const option of command.options) program.addOption(optionOf(option));
  program.addHelpText('after', examplesOf(command));
  program.action(async (...given: unknown[]) => {
    const args = given
      .slice(0, -2)
      .flat()
      .filter((arg) => typeof arg === 'string');
    done(await command.run({ args, options: program.opts(), io }));
  });
}

function shell(io: Io, entries: readonly CommandEntry[]): Program {
  const program = new Program('rapporteur').description(ABOUT).version(about.version, '-V, --version');
  const quiet = (made: Program): Program =>
    made
      .exitOverride()
      .showSuggestionAfterError()
      .configureHelp({ helpWidth: io.width ?? 100 })
      .configureOutput({
        writeOut: (text) => void io.write(text),
        writeErr: (text) => io.draw(text),
        outputError: (text, write) => write(text.replace(/^error: /, 'rapporteur: ')),
      });
  quiet(program).addHelpText('after', '\nHelp on one command: rapporteur COMMAND --help');
  for (const { name, summary } of entries) quiet(program.command(name)).summary(summary).description(summary);
  return program;
}

/** The command that the arguments name, `help NAME` included; undefined when there is none of that name. */
function namedIn(argv: readonly string[], entries: readonly CommandEntry[]): CommandEntry | undefined {
  const words = argv.filter((word) => !word.startsWith('-'));
  const name = words[0] === 'help' ? words[1] : words[0];
  return entries.find((entry) => entry.name === name);
}

/**
 * Runs the command line `argv` (without node and script) and returns its exit code; never throws.
 * Only the module of the command that is called gets loaded.
 */
export async function runCli(
  argv: readonly string[],
  io: Io,
  entries: readonly CommandEntry[] = COMMANDS,
): Promise<ExitCode> {
  let code: ExitCode = 0;
  try {
    const program = shell(io, entries);
    const entry = namedIn(argv, entries);
    if (entry) {
      const { command } = await entry.load();
      const place = program.commands.find((made) => made.name() === entry.name);
      if (place)
        fill(place, command, io, (result) => {
          code = result;
        });
    }
    if (argv.length === 0) {
      await io.write(program.helpInformation());
      return 2;
    }
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    return noteError(error, io);
  }
  return code;
}
