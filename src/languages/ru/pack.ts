import type { LanguagePack } from '../pack.js';
import { grammar } from './grammar.js';
import { values } from './values.js';
import { words } from './words.js';

/** Russian. */
export const ru: LanguagePack = { code: 'ru', words, values, grammar };
