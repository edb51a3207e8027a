import type { LanguagePack } from '../pack.js';
import { grammar } from './grammar.js';
import { values } from './values.js';
import { words } from './words.js';

/** English. */
export const en: LanguagePack = { code: 'en', words, values, grammar };
