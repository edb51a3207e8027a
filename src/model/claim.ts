import { z } from 'zod';
import { commitment } from './kinds/commitment.js';
import { incident } from './kinds/incident.js';
import { measure } from './kinds/measure.js';
import { meeting } from './kinds/meeting.js';
import { office } from './kinds/office.js';
import { participation } from './kinds/participation.js';
import { position } from './kinds/position.js';
import { proposal } from './kinds/proposal.js';
import { statement } from './kinds/statement.js';
import { Modality } from './modality.js';
import { Span } from './span.js';
import { Actor } from './values/actor.js';

/** What every claim has, whatever its kind. */
const common = {
  /** Hash of the claim's canonical JSON, see claim-id.ts. */
  id: z.string(),
  /** Id of the report that says it. */
  report: z.string(),
  evidence: z.array(Span).min(1),
  modality: Modality,
  attributedTo: Actor.nullable(),
  /** Calibrated probability that the claim is right, 0 to 1. */
  confidence: z.number().min(0).max(1),
  /** The engine, its version and the pattern that made it: `rules@1 provide-object`. */
  madeBy: z.string(),
};

const claimOf = <Name extends string, Shape extends z.ZodRawShape>(kind: { name: Name; shape: Shape }) =>
  z.object({ kind: z.literal(kind.name), ...common, ...kind.shape }).readonly();

export const MeetingClaim = claimOf(meeting);
export const ParticipationClaim = claimOf(participation);
export const OfficeClaim = claimOf(office);
export const PositionClaim = claimOf(position);
export const CommitmentClaim = claimOf(commitment);
export const ProposalClaim = claimOf(proposal);
export const MeasureClaim = claimOf(measure);
export const IncidentClaim = claimOf(incident);
export const StatementClaim = claimOf(statement);

/** What ONE report says about ONE thing, in the report's own words. Never edited. */
export const Claim = z.discriminatedUnion('kind', [
  MeetingClaim,
  ParticipationClaim,
  OfficeClaim,
  PositionClaim,
  CommitmentClaim,
  ProposalClaim,
  MeasureClaim,
  IncidentClaim,
  StatementClaim,
]);
export type Claim = z.infer<typeof Claim>;
export type ClaimOf<Name extends Claim['kind']> = Extract<Claim, { kind: Name }>;

/** A candidate that was not good enough, with the reason; kept so that nothing is lost silently. */
export interface Refusal {
  readonly claim: Claim;
  readonly reason: string;
}
