#!/usr/bin/env node
import { processIo } from './io.js';
import { runCli } from './run-cli.js';

// A reader that has seen enough (`| head`) closes the pipe: that is no error. A full disk is one.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE')
    process.stderr.write(`rapporteur: the output can't be written: ${error.message}\n`);
  process.exit(error.code === 'EPIPE' ? (process.exitCode ?? 0) : 1);
});
process.stderr.on('error', () => {});

process.exitCode = await runCli(process.argv.slice(2), processIo());
