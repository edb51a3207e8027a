import type { LanguagePack } from '../pack.js';
import { grammar } from './grammar.js';
import { values } from './values.js';
import { words } from './words.js';

/** Ukrainian. */
export const uk: LanguagePack = { code: 'uk', words, values, grammar };
