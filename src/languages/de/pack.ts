import type { LanguagePack } from '../pack.js';
import { grammar } from './grammar.js';
import { values } from './values.js';
import { words } from './words.js';

/** German. */
export const de: LanguagePack = { code: 'de', words, values, grammar };
