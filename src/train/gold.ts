import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { analyse } from '../annotate/annotate.js';
import type { Scene } from '../extract/scene.js';
import { sceneOf } from '../extract/scene.js';
import { sha256 } from '../model/canonical.js';
import { type Actor, sameActor } from '../model/values/actor.js';

/** A claim of the gold, loosely typed: gold is checked where it is published, not here. */
export interface GoldClaim {
  readonly kind: string;
  readonly evidence: readonly { readonly start: number; readonly end: number }[];
  readonly optional?: boolean;
  readonly accept?: Readonly<Record<string, unknown>>;
  readonly [slot: string]: unknown;
}

/** One gold report with its analysis. */
export interface GoldScene {
  readonly id: string;
  readonly language: string;
  readonly scene: Scene;
  readonly claims: readonly GoldClaim[];
}

interface GoldDocument {
  readonly id: string;
  readonly file: string;
  readonly language: string;
  readonly published: string | null;
  readonly claims: readonly GoldClaim[];
}

/** Reads gold files and analyses their reports. */
export function readGold(
  files: readonly string[],
  wanted: (id: string, language: string) => boolean,
): GoldScene[] {
  return files.flatMap((file) => {
    const { documents } = JSON.parse(readFileSync(file, 'utf8')) as { documents: readonly GoldDocument[] };
    return documents
      .filter((document) => wanted(document.id, document.language))
      .map((document) => {
        const text = readFileSync(join(dirname(file), document.file), 'utf8')
          .normalize('NFC')
          .replace(/\r\n?/gu, '\n');
        const report = {
          id: sha256(text),
          source: document.id,
          outlet: null,
          title: null,
          language: document.language,
          published: document.published,
          retrieved: '',
          text,
          mime: 'text/plain',
          marking: null,
          duplicateOf: null,
        };
        return {
          id: document.id,
          language: document.language,
          scene: sceneOf(analyse(report)),
          claims: document.claims,
        };
      });
  });
}

const listOf = (value: unknown): unknown[] =>
  value === null || value === undefined ? [] : Array.isArray(value) ? value : [value];

/** All values that gold takes for a slot. */
export const accepted = (claim: GoldClaim, slot: string): unknown[] => [
  ...listOf(claim[slot]),
  ...listOf(claim.accept?.[slot]),
];

/** Whether gold takes an actor for a slot. */
export const takesActor = (claim: GoldClaim, slot: string, actor: Actor): boolean =>
  accepted(claim, slot).some(
    (value) =>
      typeof value === 'object' &&
      value !== null &&
      'name' in value &&
      sameActorLoosely(value as Actor, actor),
  );

function sameActorLoosely(a: Actor, b: Actor): boolean {
  if (sameActor(a, b)) return true;
  if (a.id && b.id) return false;
  return (
    a.name.toLowerCase() === b.name.toLowerCase() ||
    (a.type === 'person' && b.type === 'person' && a.name.split(' ').at(-1) === b.name.split(' ').at(-1))
  );
}

/** Whether a claim's evidence holds a place in the text. */
export const evidenced = (claim: GoldClaim, at: number): boolean =>
  claim.evidence.some((span) => span.start <= at && at < span.end);
