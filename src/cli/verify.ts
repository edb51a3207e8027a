import { type Call, defineCommand, type ExitCode } from './command.js';
import { DOSSIER_OPTIONS, type DossierOptions, openDossierFor } from './dossier.js';
import { printable, printableJson } from './printable.js';

interface VerifyOptions extends DossierOptions {
  readonly rebuild?: boolean;
  readonly format: 'text' | 'json';
}

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

async function run({ options, io }: Call<VerifyOptions>): Promise<ExitCode> {
  const ledger = await openDossierFor(options, io);
  try {
    if (options.rebuild) await ledger.rebuild();
    const found = await ledger.verify();
    const { entries, reports, claims, records, flaw } = found;
    if (options.format === 'json') await io.print(printableJson(found, 2));
    else if (flaw) await io.print(printable(`wrong: ${flaw.where}: ${flaw.what}`));
    else {
      const looked = [
        counted(entries, 'entry', 'entries'),
        counted(reports, 'report'),
        counted(claims, 'claim'),
        counted(records, 'record'),
      ];
      await io.print(`all is well: ${looked.join(', ')}`);
    }
    if (flaw && options.format !== 'json') {
      io.note(
        'If an entry, report text or claim is wrong, restore a backup; views are made anew by --rebuild.',
      );
    }
    return flaw ? 1 : 0;
  } finally {
    await ledger.close();
  }
}

export const command = defineCommand<VerifyOptions>({
  details:
    'Checks that no entry was changed or lost, that every span points into its text, and that reports, claims and ' +
    'records are what the entries make of them. Names the first thing that is wrong; exit code 1 then.',
  options: [
    ...DOSSIER_OPTIONS,
    { flags: '--rebuild', about: 'first make all records anew from the entries' },
    { flags: '-f, --format <format>', about: 'how to print it', choices: ['text', 'json'], default: 'text' },
  ],
  examples: ['rapporteur verify', 'rapporteur verify --dossier black-sea --rebuild'],
  run,
});
