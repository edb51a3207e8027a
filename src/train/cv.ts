import { writeFileSync } from 'node:fs';
import { extract } from '../extract/extract.js';
import { judgeOf } from '../extract/judge.js';
import { THRESHOLDS } from '../extract/thresholds.js';
import { readGold } from './gold.js';
import { train } from './train.js';
import { scoreDocument, merge, figures } from '/work/shared/eval/score.mjs';
const root = '/work/shared/eval/gold/';
const langs = (process.argv[2] ?? 'en').split(',');
const mode = process.argv[3] ?? 'cv';
const t0 = Date.now();
const isTest = (id: string): boolean => /^[a-z]{2}-\d\d$/.test(id) && Number(id.slice(3)) % 3 === 0;
const gold = readGold(langs.map((l) => `${root}${l}.json`), (id) => !isTest(id));
console.error('analysed', gold.length, Date.now() - t0);
const folds = mode === 'all' ? 1 : 5;
const judges = Array.from({ length: folds }, (_, fold) => {
  const model = train(folds === 1 ? gold : gold.filter((_, index) => index % folds !== fold));
  if (folds === 1) writeFileSync('data/ranker.json', JSON.stringify(model));
  return judgeOf(model);
});
console.error('trained', Date.now() - t0);
const total = (counts: Record<string, Record<string, number>>) => Object.values(counts).reduce((t: Record<string, number>, v) => { for (const f in v) t[f] = (t[f] ?? 0) + v[f]!; return t; }, {});
const run = (write = false) => {
  const all: Record<string, Record<string, number>> = {};
  const byLang: Record<string, Record<string, Record<string, number>>> = {};
  const lines: string[] = [];
  for (const [i, g] of gold.entries()) {
    const { claims } = extract(g.scene.analysis, judges[i % folds]!);
    lines.push(JSON.stringify({ document: g.id, claims }));
    const { counts } = scoreDocument(g.claims, claims);
    merge(all, counts); merge((byLang[g.language] ??= {}), counts);
  }
  if (write) writeFileSync('/tmp/pred.jsonl', lines.join('\n'));
  return { all, byLang, f: figures(total(all)) };
};
if (mode === 'tune') {
  let best = run().f.f1;
  for (const key of Object.keys(THRESHOLDS)) {
    for (const value of [0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55]) {
      const before = THRESHOLDS[key]!;
      THRESHOLDS[key] = value;
      const got = run().f.f1;
      if (got > best + 1e-4) best = got; else THRESHOLDS[key] = before;
    }
    console.error(key, THRESHOLDS[key], best.toFixed(4));
  }
  console.log(JSON.stringify(THRESHOLDS));
}
const r = run(true);
const row = (n: string, c: Record<string, number>) => { const f = figures(c); console.log(`${n.padEnd(15)} n ${String(f.claims).padStart(4)} claim P ${f.claimPrecision.toFixed(2)} R ${f.claimRecall.toFixed(2)}  slot F1 ${f.f1.toFixed(3)} (P ${f.precision.toFixed(2)} R ${f.recall.toFixed(2)})`); };
for (const [k, c] of Object.entries(r.all)) row(k, c);
for (const [l, c] of Object.entries(r.byLang)) row(l, total(c));
row('ALL', total(r.all));
console.error('done', Date.now() - t0);
