import type { LanguagePack } from '../pack.js';
import { grammar } from './grammar.js';
import { values } from './values.js';
import { words } from './words.js';

/** Italian. */
export const it: LanguagePack = { code: 'it', words, values, grammar };
