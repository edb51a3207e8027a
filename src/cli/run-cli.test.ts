import { expect, test } from 'vitest';
import { UsageError } from '../errors.js';
import { defineCommand } from './command.js';
import { COMMANDS, type CommandEntry } from './commands.js';
import { runInMemory } from './testing/run-in-memory.js';

const loaded: string[] = [];

const entry = (name: string, run: () => Promise<0 | 1 | 2>): CommandEntry => ({
  name,
  summary: `does ${name}`,
  load: async () => {
    loaded.push(name);
    const options = [{ flags: '--way <way>', about: 'how', choices: ['a', 'b'], default: 'a' }];
    return { command: defineCommand({ args: '[x...]', options, examples: [`rapporteur ${name} y`], run }) };
  },
});

const entries = [
  entry('fine', async () => 0),
  entry('partly', async () => 1),
  entry('misused', () => Promise.reject(new UsageError('that is \u001b[31mwrong', 'Do this instead.'))),
  entry('broken', () => Promise.reject(new TypeError('oops'))),
];

const run = (argv: readonly string[], env = {}) => runInMemory(argv, { entries, env });

test.each([
  [['fine'], 0],
  [['partly'], 1],
  [['misused'], 2],
  [['broken'], 1],
  [['fine', '--help'], 0],
  [['help', 'fine'], 0],
  [['--help'], 0],
  [['--version'], 0],
  [[], 2],
  [['unknown'], 2],
  [['fine', '--unknown'], 2],
  [['fine', '--way', 'c'], 2],
  [['--unknown'], 2],
])('%j ends with %i', async (argv, code) => {
  expect((await run(argv)).code).toBe(code);
});

test('only the command that is called is loaded, and none for help', async () => {
  loaded.length = 0;
  await run(['--help']);
  expect(loaded).toEqual([]);
  await run(['fine']);
  expect(loaded).toEqual(['fine']);
});

test('errors say what is wrong and what to do, safely, without a stack', async () => {
  const { notes, out } = await run(['misused']);
  expect(notes).toBe('rapporteur: that is [31mwrong\nDo this instead.\n');
  expect(out).toBe('');
});

test('a stack is shown for debugging only', async () => {
  expect((await run(['broken'])).notes).not.toContain('at ');
  expect((await run(['broken'], { RAPPORTEUR_DEBUG: '1' })).notes).toContain('TypeError: oops\n    at ');
});

test('a wrong command gets a suggestion', async () => {
  expect((await run(['fime'])).notes).toBe("rapporteur: unknown command 'fime'\n(Did you mean fine?)\n");
});

test('help shows the example', async () => {
  expect((await run(['fine', '--help'])).out).toContain('Example:\n  rapporteur fine y');
});

test.each(COMMANDS.map(({ name, summary, load }) => [name, summary, load] as const))(
  '%s documents itself',
  async (name, summary, load) => {
    const { command } = await load();
    expect(summary).toMatch(/^[a-z].*[^.]$/);
    expect(command.examples.length).toBeGreaterThan(0);
    for (const example of command.examples) expect(example).toContain(`rapporteur ${name}`);
    for (const { flags, about } of command.options) {
      expect(flags).toMatch(/^(?:-\w, )?--[a-z-]+/);
      expect(about).toMatch(/[^.]$/);
    }
  },
);
