import { writeFileSync } from 'node:fs';
import { extract } from '../extract/extract.js';
import { judgeOf } from '../extract/judge.js';
import { readGold } from './gold.js';
import { crossValidate, train } from './train.js';
const root = '/work/shared/eval/gold/';
const langs = (process.argv[2] ?? 'en').split(',');
const mode = process.argv[3] ?? 'cv';
const t0 = Date.now();
const isTest = (id: string): boolean => /^[a-z]{2}-\d\d$/.test(id) && Number(id.slice(3)) % 3 === 0;
const gold = readGold(langs.map((l) => `${root}${l}.json`), (id) => !isTest(id));
console.error('analysed', gold.length, Date.now() - t0);
let predicted: Map<string, readonly unknown[]>;
if (mode === 'cv') predicted = crossValidate(gold, 5);
else {
  const model = train(gold);
  writeFileSync('data/ranker.json', JSON.stringify(model));
  predicted = new Map(gold.map((g) => [g.id, extract(g.scene.analysis, judgeOf(model)).claims]));
}
console.error('done', Date.now() - t0);
writeFileSync('/tmp/pred.jsonl', [...predicted].map(([document, claims]) => JSON.stringify({ document, claims })).join('\n'));
