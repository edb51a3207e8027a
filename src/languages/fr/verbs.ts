import type { PackWords } from '../pack.js';
import { force } from './verbs-force.js';
import { giving } from './verbs-giving.js';
import { meeting } from './verbs-meeting.js';
import { speech } from './verbs-speech.js';

/** French verbs. */
export const verbs = { ...speech, ...giving, ...meeting, ...force } as const satisfies PackWords['verbs'];
