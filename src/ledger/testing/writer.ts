import { ledgerOn } from '../open-ledger.js';
import { openPostgresStore } from '../postgres-store.js';
import { openSqliteStore } from '../sqlite-store.js';
import { generated } from './reports.js';
import { toyReconciler } from './toy-reconciler.js';

/**
 * A process that adds the made-up reports `from` to `to` and says the id of each on a line of its own once it is
 * kept: `writer.mjs sqlite FOLDER FROM TO` or `writer.mjs postgres ADDRESS SCHEMA FROM TO`.
 */
async function main(): Promise<void> {
  const [kind, place = '', ...rest] = process.argv.slice(2);
  const schema = kind === 'postgres' ? rest.shift()! : '';
  const [from, to] = rest.map(Number) as [number, number];
  const store =
    kind === 'postgres' ? await openPostgresStore(place, schema, true) : await openSqliteStore(place);
  const ledger = ledgerOn(store, toyReconciler);
  for (let n = from; n < to; n++) {
    const { report, claims } = generated(n);
    await ledger.add(report, claims, `writer ${process.pid}`);
    process.stdout.write(`${report.id}\n`);
  }
  await ledger.close();
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}\n`);
  process.exitCode = 1;
});
