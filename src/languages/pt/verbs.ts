import type { PackWords } from '../pack.js';
import { force } from './verbs-force.js';
import { giving } from './verbs-giving.js';
import { meeting } from './verbs-meeting.js';
import { speech } from './verbs-speech.js';
import { stance } from './verbs-stance.js';

/** Portuguese verbs, verb phrases and the nouns of action that stand for them. */
export const verbs = {
  ...speech,
  ...giving,
  ...meeting,
  ...stance,
  ...force,
} as const satisfies PackWords['verbs'];
