import type { PackWords } from '../pack.js';
import { goods } from './goods.js';
import { markers } from './markers.js';
import { nouns } from './nouns.js';
import { offices } from './offices.js';
import { verbs } from './verbs.js';

export const words = { verbs, nouns, markers, goods, offices } as const satisfies PackWords;
