import { topicParties, topicsOf } from '../extract/kinds/position.js';
import { commitmentAnchors } from '../extract/kinds/commitment-anchors.js';
import { nearParties } from '../extract/kinds/commitment.js';
import { clusterParties } from '../extract/kinds/meeting.js';
import { meetingClusters } from '../extract/kinds/meeting-clusters.js';
import { aboutAnchor } from './examples.js';
import { accepted, evidenced, readGold, takesActor } from './gold.js';
const root = '/work/shared/eval/gold/';
const langs = (process.argv[2] ?? 'en').split(',');
const show = process.argv[3];
const gold = readGold(langs.map((l) => `${root}${l}.json`), (id) => !(/^[a-z]{2}-\d\d$/.test(id) && Number(id.slice(3)) % 3 === 0));
const c: Record<string, number> = {};
const bump = (k: string) => { c[k] = (c[k] ?? 0) + 1; };
for (const g of gold) {
  const { scene } = g;
  for (const claim of g.claims) {
    if (claim.optional) continue;
    const ev = () => claim.evidence.map((e) => scene.text.slice(e.start, e.end)).join(' // ').slice(0, 420);
    const actor = JSON.stringify((claim.actor as {name?: string})?.name);
    if (claim.kind === 'position') {
      let topic = false, party = false, both = false;
      for (let s = 0; s < scene.sentences.length; s++) {
        const at = scene.tokens[scene.sentences[s]!.from]!.start;
        if (!evidenced(claim, at)) continue;
        for (const p of scene.partiesIn(s)) if (takesActor(claim, 'actor', p.actor)) party = true;
        for (const t of topicsOf(scene, s)) if (accepted(claim, 'subject').includes(t.subject)) { topic = true; for (const p of topicParties(scene, t)) if (takesActor(claim, 'actor', p.actor)) both = true; }
      }
      const k = `position ${both ? 'ok' : !topic ? (party ? 'no topic' : 'neither') : party ? 'split' : 'no party'}`; bump(k);
      if (show && k.includes(show)) console.log(k, g.id, actor, claim.subject, claim.stance, '|', ev());
    }
    if (claim.kind === 'commitment') {
      const anchors = commitmentAnchors(scene).filter((a) => aboutAnchor(scene, claim, a));
      const ok = anchors.some((a) => nearParties(scene, a.from).some((p) => takesActor(claim, 'actor', p.actor)));
      const k = `commitment ${ok ? 'ok' : anchors.length ? 'no party' : 'no anchor'}`; bump(k);
      if (show && k.includes(show)) console.log(k, g.id, actor, JSON.stringify([claim.item, claim.quantity, claim.money]), '|', ev());
    }
    if (claim.kind === 'participation') {
      const cl = meetingClusters(scene);
      const near = cl.some((k2) => clusterParties(scene, k2).some((p) => takesActor(claim, 'actor', p.actor)));
      const any = scene.parties.some((p) => takesActor(claim, 'actor', p.actor));
      const k = `participation ${near ? 'ok' : any ? 'elsewhere' : 'not found'}`; bump(k);
      if (show && k.includes(show)) console.log(k, g.id, actor, claim.person, '|', ev());
    }
  }
}
console.log(c);
