import { commitment } from './commitment.js';
import { incident } from './incident.js';
import type { Kind } from './kind.js';
import { measure } from './measure.js';
import { meeting } from './meeting.js';
import { office } from './office.js';
import { participation } from './participation.js';
import { position } from './position.js';
import { proposal } from './proposal.js';
import { statement } from './statement.js';

/** Every claim kind, in the order in which evaluation and tables list them. */
export const KINDS = [
  meeting,
  participation,
  office,
  position,
  commitment,
  proposal,
  measure,
  incident,
  statement,
] as const;

export type KindName = (typeof KINDS)[number]['name'];

/** The declaration of a kind; undefined when there is none of that name. */
export const kindOf = (name: string): Kind | undefined =>
  KINDS.find((kind) => kind.name === name) as Kind | undefined;
