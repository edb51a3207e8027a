import type { LanguagePack } from '../pack.js';
import { grammar } from './grammar.js';
import { values } from './values.js';
import { words } from './words.js';

/** Polish. */
export const pl: LanguagePack = { code: 'pl', words, values, grammar };
