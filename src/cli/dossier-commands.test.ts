import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentId, sha256 } from '../model/canonical.js';
import type { Claim } from '../model/claim.js';
import type { Report } from '../model/report.js';
import { openDossier } from '../pipeline/open-dossier.js';
import type { Io } from './io.js';
import { runCli } from './run-cli.js';

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-cli-'));
const dossier = join(folder, 'dossier');

/** Runs a command line and returns what it printed. */
async function rapporteur(line: readonly string[], env: Io['env'] = { RAPPORTEUR_DOSSIER: dossier }) {
  let out = '';
  let notes = '';
  const io: Io = {
    input: Readable.from([]),
    inputIsTerminal: false,
    width: null,
    interactive: false,
    env,
    print: async (text) => {
      out += `${text}\n`;
    },
    write: async (text) => {
      out += text;
    },
    note: (text) => {
      notes += `${text}\n`;
    },
    draw: (text) => {
      notes += text;
    },
  };
  const code = await runCli([...line], io);
  return { code, out, notes };
}

const NORWAY = { type: 'country', id: 'NO', name: 'Norway' } as const;
const DENMARK = { type: 'country', id: 'DK', name: 'Denmark' } as const;

const TEXTS = [
  'Twenty-six leaders met in Bergen on Sunday. Norway will give 50 million kroner for harbour lights.',
  'At the Bergen summit on Sunday 29 leaders were present. Denmark adds two million euro, =cmd|calc.',
];

function reportOf(text: string, outlet: string): Report {
  return {
    id: sha256(text),
    source: `${outlet}.txt`,
    outlet,
    title: `Bergen \u001b[31mred\u202e ${outlet}`,
    language: 'en',
    published: '2025-06-02',
    retrieved: '2025-06-03T00:00:00.000Z',
    text,
    mime: 'text/plain',
    marking: null,
    duplicateOf: null,
  };
}

const at = (report: Report, words: string) => {
  const start = report.text.indexOf(words);
  return [{ start, end: start + words.length }];
};

const claimOf = (report: Report, words: string, fields: object): Claim => {
  const claim = {
    report: report.id,
    evidence: at(report, words),
    modality: 'reported',
    attributedTo: null,
    confidence: 0.9,
    madeBy: 'test@1',
    ...fields,
  };
  return { ...claim, id: contentId('c', claim) } as unknown as Claim;
};

const summit = (report: Report, words: string, leaders: number): Claim =>
  claimOf(report, words, {
    kind: 'meeting',
    type: 'summit',
    format: 'in-person',
    hosts: [NORWAY],
    place: 'Bergen',
    when: '2025-06-01',
    attendance: { value: leaders, high: null, bound: 'exact', unit: 'leaders' },
    topics: [],
  });

const pledge = (report: Report, words: string, actor: object, amount: number, currency: string): Claim =>
  claimOf(report, words, {
    kind: 'commitment',
    actor,
    recipient: null,
    category: 'finance',
    item: '=harbour lights',
    quantity: null,
    money: [{ amount, high: null, bound: 'exact', currency }],
    percent: null,
    instrument: null,
    deadline: null,
    status: 'pledged',
    conditions: [],
  });

beforeAll(async () => {
  const ledger = await openDossier({ dossier, create: true });
  const [first, second] = [reportOf(TEXTS[0]!, 'Harbour Gazette'), reportOf(TEXTS[1]!, 'Fjord Radio')];
  await ledger.add(
    first,
    [
      summit(first, 'Twenty-six leaders met in Bergen on Sunday.', 26),
      pledge(first, 'Norway will give 50 million kroner', NORWAY, 50e6, 'NOK'),
    ],
    'tester',
  );
  await ledger.add(
    second,
    [
      summit(second, 'At the Bergen summit on Sunday 29 leaders were present.', 29),
      pledge(second, 'Denmark adds two million euro', DENMARK, 2e6, 'EUR'),
    ],
    'tester',
  );
  await ledger.close();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('show', () => {
  it('lists meetings with the mark of a dispute', async () => {
    const { code, out } = await rapporteur(['show', 'meetings']);
    expect(code).toBe(0);
    expect(out).toMatch(/1 Jun 2025 +summit +Norway +Bergen +2[69] leaders ⚑ +×2 +⚑/);
  });

  it('adds commitments up per currency, never across', async () => {
    const { out } = await rapporteur(['show', 'commitments']);
    expect(out).toContain('total €2 m (1 commitment)\ntotal NOK 50 m (1 commitment)\n');
  });

  it('filters, and says so when nothing matches', async () => {
    expect((await rapporteur(['show', 'commitments', '--actor', 'dk'])).out).not.toContain('NOK');
    const { code, out, notes } = await rapporteur(['show', 'commitments', '--actor', 'SE']);
    expect([code, out]).toEqual([0, '']);
    expect(notes).toContain('No commitments match.');
  });

  it('lists disputes with each side and its support', async () => {
    expect((await rapporteur(['show', 'disputes'])).out).toMatch(
      /attendance +(26 leaders ×1 ⚑ 29|29 leaders ×1 ⚑ 26) leaders ×1/,
    );
  });

  it('keeps control characters of reports away from the terminal, and formulas from spreadsheets', async () => {
    const { out } = await rapporteur(['show', 'reports']);
    expect(out).toContain('Bergen [31mred Harbour Gazette');
    const { out: csv } = await rapporteur(['show', 'commitments', '--format', 'csv']);
    expect(csv).toContain(",'=harbour lights,");
    expect(csv).toContain(',50000000,,exact,NOK,');
  });

  it.each(['json', 'jsonl'])('prints %s', async (format) => {
    const { out } = await rapporteur(['show', 'meetings', '--format', format]);
    const [record] = format === 'json' ? (JSON.parse(out) as unknown[]) : [JSON.parse(out.split('\n')[0]!)];
    expect(record).toMatchObject({ kind: 'meeting', sources: 2 });
  });

  it.each([
    [['show', 'nonsense'], "can't be shown"],
    [['show', 'meetings', '--since', 'soon'], 'not a date'],
    [['show', 'meetings', '--dossier', join(folder, 'none')], 'there is no dossier'],
  ])('refuses %j', async (line, message) => {
    const { code, notes } = await rapporteur(line);
    expect(code).toBeGreaterThan(0);
    expect(notes).toContain(message);
  });
});

describe('explain', () => {
  const idOf = async (what: string): Promise<string> => {
    const { out } = await rapporteur(['show', what, '--format', 'jsonl']);
    return (JSON.parse(out.split('\n')[0]!) as { id: string }).id;
  };

  it('leads from a value to its sentence and says why it is shown first', async () => {
    const { out } = await rapporteur(['explain', (await idOf('meetings')).slice(0, 14)]);
    expect(out).toContain('attendance ⚑');
    expect(out).toContain('is shown first');
    expect(out).toContain('Harbour Gazette, 2 June 2025');
    expect(out).toContain('»Twenty-six leaders met in Bergen on Sunday.«');
    expect(out).toContain('held to be one thing');
  });

  it('sets the words within their sentence apart', async () => {
    const { out } = await rapporteur(['explain', await idOf('commitments'), '--format', 'text']);
    expect(out).toMatch(
      /»Norway will give 50 million kroner« for harbour lights\.|»Denmark adds two million euro«,/,
    );
  });

  it('explains claims and reports, also as JSON', async () => {
    const { out } = await rapporteur(['explain', await idOf('meetings'), '--format', 'json']);
    const { claims } = JSON.parse(out) as { claims: { id: string; report: string; quotations: string[] }[] };
    const [claim] = claims;
    expect(claim?.quotations[0]).toMatch(/Bergen/);
    expect((await rapporteur(['explain', claim!.id])).out).toContain('part of\n  meeting ');
    expect((await rapporteur(['explain', claim!.report])).out).toMatch(/^report [0-9a-f]{7}: Bergen/);
    expect(JSON.parse((await rapporteur(['explain', claim!.report, '--format', 'json'])).out)).toMatchObject({
      type: 'report',
    });
  });

  it('refuses an id that nothing or too much has', async () => {
    expect(await rapporteur(['explain', 'zzz'])).toMatchObject({ code: 2, out: '' });
    const { code, notes } = await rapporteur(['explain', 'commitment-']);
    expect(code).toBe(2);
    expect(notes).toContain('may be several things');
  });
});

describe('verify', () => {
  it('says that all is well, and makes views anew on request', async () => {
    const { code, out } = await rapporteur(['verify']);
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/^all is well: 4 entries, 2 reports, 4 claims, \d+ records\n$/),
    ]);
    expect((await rapporteur(['verify', '--rebuild', '--format', 'json'])).out).toContain('"flaw": null');
  });
});

describe('add', () => {
  it('takes in what can be read, names the rest, and does nothing twice', async () => {
    const file = join(folder, 'note.txt');
    writeFileSync(file, 'Norway sent twelve boats to the strait on Friday, the ministry in Oslo said.');
    const line = [
      'add',
      file,
      join(folder, 'missing.txt'),
      '--published',
      '2025-06-03',
      '--dossier',
      join(folder, 'new'),
    ];
    const first = await rapporteur(line);
    expect(first.code).toBe(1);
    expect(first.notes).toContain('missing.txt: there is no such file');
    expect(first.out).toContain('1 report added; 1 file not read');
    const again = await rapporteur(line);
    expect(again.out).toContain('1 report already there, nothing changed');
    expect((await rapporteur(['show', 'reports', '--dossier', join(folder, 'new')])).out).toContain(
      '3 Jun 2025',
    );
  });

  it('makes no dossier when nothing could be read', async () => {
    const { code, out } = await rapporteur(['add', join(folder, 'missing.txt')], {
      RAPPORTEUR_DOSSIER: join(folder, 'never'),
    });
    expect([code, out]).toEqual([1, '1 file not read\n']);
    expect((await rapporteur(['verify'], { RAPPORTEUR_DOSSIER: join(folder, 'never') })).notes).toContain(
      'there is no dossier',
    );
  });
});
