import type { LanguagePack } from '../pack.js';
import { grammar } from './grammar.js';
import { values } from './values.js';
import { words } from './words.js';

/** French. */
export const fr: LanguagePack = { code: 'fr', words, values, grammar };
