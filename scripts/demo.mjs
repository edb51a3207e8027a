// Reads the examples into a dossier of its own and prints the brief; needs nothing but Node and the build.
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const dossier = join(mkdtempSync(join(tmpdir(), 'rapporteur-demo-')), 'ukraine');
const run = (...args) => {
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'dist/cli/main.js'), ...args, '--dossier', dossier],
    { stdio: 'inherit', cwd: root },
  );
  if (status !== 0) process.exit(status ?? 1);
};

run('add', 'examples/ukraine-coalition');
run('brief');
process.stdout.write(`
That was the record of one coalition, from the reports in examples/ukraine-coalition. Next:
  node dist/cli/main.js show disputes --dossier ${dossier}
  node dist/cli/main.js show commitments --dossier ${dossier}
  node dist/cli/main.js brief --format html --dossier ${dossier} > brief.html
  node dist/cli/main.js add YOUR-REPORTS --dossier my-dossier
`);
