import type { LanguagePack } from '../pack.js';
import { grammar } from './grammar.js';
import { values } from './values.js';
import { words } from './words.js';

/** Spanish, of Spain and the Americas. */
export const es: LanguagePack = { code: 'es', words, values, grammar };
