import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../model/canonical.js';
import type { Claim } from '../model/claim.js';
import { isDisputed, type LedgerRecord } from '../model/record.js';
import { reconcile } from './reconcile.js';

const GOLD = new URL('../../../shared/eval/gold/seeds.json', import.meta.url);

interface Gold {
  readonly documents: readonly {
    readonly id: string;
    readonly published: string | null;
    readonly claims: readonly (Claim & {
      readonly id?: string;
      readonly meeting?: string | null;
      readonly of?: unknown;
    })[];
  }[];
}

/** The gold claims as an extractor would give them: with ids of their own, and names where gold has actors. */
function goldClaims({ documents }: Gold) {
  const reports = documents.map(({ id, published }) => ({ id: sha256(id), published, duplicateOf: null }));
  const claims = documents.flatMap((document) => {
    const idOf = (at: number): string => `${document.id.slice(0, 8)}-${at}`;
    return document.claims.map((claim, at) => {
      const meeting = document.claims.findIndex(({ kind, id }) => kind === 'meeting' && id === claim.meeting);
      const name = (claim.of as { name?: string } | null)?.name ?? null;
      const participation = { meeting: meeting < 0 ? null : idOf(meeting), of: name };
      const own = claim.kind === 'participation' ? participation : {};
      return { ...claim, ...own, id: idOf(at), report: sha256(document.id), madeBy: 'gold' } as Claim;
    });
  });
  return { reports, claims };
}

describe.skipIf(!existsSync(GOLD))('reconcile on the gold claims of the seeds', () => {
  const { reports, claims } = existsSync(GOLD)
    ? goldClaims(JSON.parse(readFileSync(GOLD, 'utf8')) as Gold)
    : { reports: [], claims: [] };
  const records = reconcile(claims, reports);
  const named = (kind: LedgerRecord['kind'], title: string) =>
    records.filter((record) => record.kind === kind && record.title.includes(title));

  it('makes one record of the virtual summit, with every figure for who came', () => {
    const [summit, ...more] = named('meeting', 'virtual summit');
    expect(more).toEqual([]);
    expect(summit!.fields.hosts!.values.map(({ value }) => (value as { id: string }).id)).toEqual(['GB']);
    expect(summit!.fields.attendance!.relation).toBe('disputed');
    const figures = summit!.fields.attendance!.values.map(({ value, modality, relation }) => {
      const { bound, value: number } = value as { bound: string; value: number };
      return `${bound} ${number} ${modality} ${relation}`;
    });
    expect(figures).toEqual([
      'exact 26 reported first',
      'exact 29 reported disputed',
      'about 25 reported refined',
      'up-to 25 planned updated',
    ]);
  });

  it('makes one record of the planning meeting', () => {
    const [planners, ...more] = named('meeting', 'military');
    expect([planners!.title, planners!.sources, more]).toEqual(['military, London, 2025-03-20', 3, []]);
  });

  it('counts the missiles and their finance once', () => {
    const [missiles, ...more] = named('commitment', 'missiles');
    expect([missiles!.title, missiles!.sources, more]).toEqual([
      'United Kingdom → Ukraine: over 5000 missiles, GBP 1.6bn',
      2,
      [],
    ]);
  });

  it('shows a dispute over an office, and one person under two spellings', () => {
    expect(isDisputed(named('actor', 'Donald Trump')[0]!)).toBe(true);
    expect(named('actor', 'Starmer')).toHaveLength(1);
  });

  it('keeps the truce in one record, and both sides’ attacks apart', () => {
    expect(named('proposal', 'ceasefire')).toHaveLength(1);
    expect(named('incident', 'drone-attack').map(({ links }) => links[0]!.type)).toEqual([
      'other-side-of',
      'other-side-of',
    ]);
  });
});
