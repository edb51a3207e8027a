import { commitment } from './kinds/commitment.js';
import { incident } from './kinds/incident.js';
import { measure } from './kinds/measure.js';
import { meeting } from './kinds/meeting.js';
import { party } from './kinds/party.js';
import { person } from './kinds/person.js';
import { position } from './kinds/position.js';
import { proposal } from './kinds/proposal.js';
import { statement } from './kinds/statement.js';
import type { IdentityRule } from './sighting.js';

/** What tells one thing from another, a rule per kind of thing. */
export const RULES: readonly IdentityRule[] = [
  meeting,
  commitment,
  proposal,
  position,
  measure,
  incident,
  statement,
  person,
  party,
];
