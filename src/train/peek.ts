import { readFileSync } from 'node:fs';
import { analyse } from '../annotate/annotate.js';
import { sha256 } from '../model/canonical.js';
const [id] = process.argv.slice(2);
const root = '/work/shared/eval/gold/';
const lang = id!.slice(0,2);
const doc = JSON.parse(readFileSync(`${root}${/^\d/.test(id!) ? 'seeds' : lang}.json`, 'utf8')).documents.find((d: {id: string}) => d.id === id);
const text = readFileSync(root + doc.file, 'utf8').normalize('NFC').replace(/\r\n?/g, '\n');
const a = analyse({ id: sha256(text), source: id!, outlet: null, title: null, language: doc.language, published: doc.published, retrieved: '', text, mime: 'text/plain', marking: null, duplicateOf: null });
for (const [i, s] of a.sentenceTokens.entries()) {
  console.log(`#${i} ${text.slice(a.tokens[s.from]!.start, a.tokens[s.to-1]!.end)}`);
  const inS = (x: {from: number}) => x.from >= s.from && x.from < s.to;
  console.log('   V:', a.hits.filter(h => inS(h) && (h.layer === 'verb' || h.layer === 'passive')).map(h => `${a.tokens[h.from]!.text}${h.to-h.from>1?'+':''}=${h.sense}`).join(' '));
  console.log('   N:', a.hits.filter(h => inS(h) && (h.layer === 'noun' || h.layer === 'good' || h.layer==='subject')).map(h => `${a.tokens[h.from]!.text}${h.to-h.from>1?'+':''}=${h.sense}`).join(' '));
  console.log('   P:', a.parties.filter(inS).map(p => `${text.slice(a.tokens[p.from]!.start, a.tokens[p.to-1]!.end)}=${p.actor.id ?? p.actor.name}${p.person ? '/'+p.person : ''}(${p.form})`).join(' | '));
  console.log('   $:', a.values.filter(inS).map(v => `${v.type}:${typeof v.value === 'object' ? JSON.stringify(Object.values(v.value)) : v.value}`).join(' '));
  const o = a.offices.filter(inS); if (o.length) console.log('   O:', o.map(x => `${text.slice(x.title.start, x.title.end)}=${x.office}/${x.of?.id ?? x.of?.name}/${x.person}${x.tenure==='former'?'/former':''}`).join(' | '));
  const q = a.quotations.filter(inS); if (q.length) console.log('   Q:', q.map(x => `${x.words}w ${x.speaker?.name}`).join(' | '));
}
