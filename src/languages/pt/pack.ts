import type { LanguagePack } from '../pack.js';
import { grammar } from './grammar.js';
import { values } from './values.js';
import { words } from './words.js';

/** Portuguese, of Brazil, Portugal and Africa. */
export const pt: LanguagePack = { code: 'pt', words, values, grammar };
