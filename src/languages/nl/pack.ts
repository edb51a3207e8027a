import type { LanguagePack } from '../pack.js';
import { grammar } from './grammar.js';
import { values } from './values.js';
import { words } from './words.js';

/** Dutch. */
export const nl: LanguagePack = { code: 'nl', words, values, grammar };
