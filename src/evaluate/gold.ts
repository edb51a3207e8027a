import { z } from 'zod';
import { GoldError } from '../errors.js';
import { KINDS, kindOf } from '../model/kinds/index.js';
import { Span } from '../model/span.js';
import { When } from '../model/values/when.js';

/** A claim as evaluation sees it: a kind and slots. Claims of the model are of this shape. */
export type ScoredClaim = { readonly kind: string; readonly [slot: string]: unknown };

/** What a claim of gold may say beside its slots. */
export interface GoldClaim extends ScoredClaim {
  readonly evidence?: readonly Span[];
  /** Further values of a slot that are as good. */
  readonly accept?: { readonly [slot: string]: unknown };
  /** Slots that nobody can decide. */
  readonly ignore?: readonly string[];
  /** Never asked for, and never counted against whoever finds it. */
  readonly optional?: boolean;
}

/** A report with the claims that a careful reader takes from it. */
export interface GoldDocument {
  readonly id: string;
  /** Relative to the folder of the gold file. */
  readonly file?: string;
  readonly language: string;
  readonly published?: string | null;
  readonly claims: readonly GoldClaim[];
}

const kindNames = KINDS.map((kind) => kind.name);

const slotsOf = (kind: string): readonly string[] => Object.keys(kindOf(kind)?.shape ?? {});

const Claim = z
  .looseObject({
    kind: z.enum(kindNames),
    evidence: z.array(Span).optional(),
    accept: z.record(z.string(), z.unknown()).optional(),
    ignore: z.array(z.string()).optional(),
    optional: z.boolean().optional(),
  })
  .check(({ value: claim, issues }) => {
    const known = slotsOf(claim.kind);
    const complain = (message: string, path: readonly string[]): void =>
      void issues.push({ code: 'custom', message, input: claim, path: [...path] });
    for (const slot of Object.keys(claim.accept ?? {}))
      if (!known.includes(slot)) complain(`a ${claim.kind} has no slot "${slot}"`, ['accept', slot]);
    for (const slot of claim.ignore ?? [])
      if (!known.includes(slot)) complain(`a ${claim.kind} has no slot "${slot}"`, ['ignore']);
    const kind = kindOf(claim.kind);
    for (const slot of [...(kind?.scored.keys ?? []), ...(kind?.scored.rest ?? [])]) {
      const result = z.safeParse(kind!.shape[slot]!, claim[slot]);
      if (claim[slot] !== null && claim[slot] !== undefined && !result.success)
        complain(result.error.issues[0]?.message ?? 'is not of this slot', [slot]);
    }
  });

const Gold = z.object({
  documents: z.array(
    z.looseObject({
      id: z.string().min(1),
      file: z.string().min(1).optional(),
      language: z.string().min(2),
      published: When.nullable().optional(),
      claims: z.array(Claim),
    }),
  ),
});

/** At most this many faults are listed; the first ones usually explain the rest. */
const MOST_FAULTS = 5;

const ADVICE =
  'Gold is { "documents": [{ "id", "file", "language", "published", "claims": [{ "kind", … }] }] }.';

/** Where a fault is, in words: `documents[2] ("de-01") claims[0].status`. */
function placeOf(path: readonly PropertyKey[], data: unknown): string {
  const [, index, ...rest] = path;
  const documents = (data as { readonly documents?: readonly { readonly id?: unknown }[] } | null)?.documents;
  const id = typeof index === 'number' ? documents?.[index]?.id : undefined;
  const words = (keys: readonly PropertyKey[]): string =>
    keys
      .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
      .join('')
      .replace(/^\./, '');
  return id === undefined ? words(path) : `document "${String(id)}" ${words(rest)}`;
}

/**
 * The documents of a gold file, given as text; `path` names it in errors. Throws `GoldError` when it is not JSON or
 * not of that shape, with the place of each fault.
 */
export function parseGold(text: string, path: string): readonly GoldDocument[] {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (cause) {
    throw new GoldError(`${path} is not JSON (${(cause as Error).message})`, ADVICE, { cause });
  }
  const result = Gold.safeParse(data);
  if (result.success) return result.data.documents as readonly GoldDocument[];
  const { issues } = result.error;
  const faults = issues
    .slice(0, MOST_FAULTS)
    .map((issue) => `\n  ${placeOf(issue.path, data)}: ${issue.message}`);
  const more = issues.length > MOST_FAULTS ? `\n  and ${issues.length - MOST_FAULTS} more` : '';
  throw new GoldError(`${path} is not gold:${faults.join('')}${more}`, ADVICE, { cause: result.error });
}
