import type { Claim } from '../model/claim.js';
import { kindOf } from '../model/kinds/index.js';
import { type Evidence, formatManner, formatReport } from './evidence.js';
import { type Marks, passageLines } from './explain-record.js';
import { formatValue } from './format-value.js';
import { plainText } from './plain-text.js';
import { shortId } from './record-cells.js';

/** The fields of a claim that its report gives, with their labels. */
export function claimFields(claim: Claim): readonly (readonly [label: string, value: string])[] {
  const values = claim as unknown as { readonly [field: string]: unknown };
  return Object.entries(kindOf(claim.kind)?.fields ?? {}).flatMap(([name, field]) => {
    const text =
      field.value === 'claim' && values[name]
        ? shortId(String(values[name]))
        : formatValue(values[name], field.value);
    return text ? [[field.label, text] as const] : [];
  });
}

/** A claim in one line: `commitment 0123456: actor Norway · item boats`. */
export const claimLine = (claim: Claim): string =>
  `${claim.kind} ${shortId(claim.id)}: ${[...claimFields(claim).map(([label, value]) => `${label} ${value}`), formatManner(claim)].filter(Boolean).join(' · ')}`;

/** A claim as a person checks it: its fields, its sentences, and the records that it is part of. */
export function explainClaim(
  evidence: Evidence,
  records: readonly { readonly id: string; readonly kind: string; readonly title: string }[],
  marks: Marks,
): string[] {
  const { claim } = evidence;
  return [
    `claim ${shortId(claim.id)}: ${claim.kind}`,
    ...claimFields(claim).map(([label, value]) => `  ${label}: ${value}`),
    `  made by ${plainText(claim.madeBy)}, confidence ${claim.confidence.toFixed(2)}`,
    '',
    'what the report says',
    ...passageLines([evidence], null, marks),
    ...(records.length > 0 ? ['', 'part of'] : []),
    ...records.map(({ id, kind, title }) => `  ${kind} ${shortId(id)}: ${plainText(title)}`),
  ];
}

/** A report with the claims that were read from it. */
export function explainReport(
  report: Evidence['report'],
  claims: readonly Evidence[],
  marks: Marks,
): string[] {
  return [
    `report ${shortId(report.id)}: ${plainText(report.title ?? report.source)}`,
    `${formatReport(report)} · ${report.language} · ${plainText(report.source)}`,
    ...(report.duplicateOf ? [`a near-identical copy of report ${shortId(report.duplicateOf)}`] : []),
    '',
    claims.length === 0 ? 'no claims were read from it' : 'claims',
    ...claims.flatMap((evidence) => [
      claimLine(evidence.claim),
      ...passageLines([evidence], null, marks).slice(1),
    ]),
  ];
}
