import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageOf } from '../languages/index.js';
import { readGold } from './gold.js';
import { train } from './train.js';

/** Trains the ranker on the dev part of the published gold, in the languages that have a pack, and writes it. */
const folder = process.argv[2] ?? 'gold/dev';
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map((file) => join(folder, file));
const gold = readGold(files, (_id, language) => languageOf(language) !== null);
writeFileSync('data/ranker.json', `${JSON.stringify(train(gold))}\n`);
process.stdout.write(`trained on ${gold.length} reports of ${folder}; wrote data/ranker.json\n`);
