import type { Draft, Extractor } from '../draft.js';
import { sentenceSpan } from '../scene.js';

/** Every person whose office is written, once. */
export const officeExtractor: Extractor = {
  kind: 'office',
  extract: (scene) => {
    const drafts = new Map<string, Draft & { kind: 'office' }>();
    for (const mention of scene.analysis.offices) {
      if (mention.person === null) continue;
      const known = drafts.get(mention.person);
      const draft: Draft & { kind: 'office' } = {
        kind: 'office',
        evidence: [sentenceSpan(scene, mention.from)],
        modality: 'reported',
        attributedTo: null,
        confidence: mention.of ? 0.85 : 0.6,
        pattern: 'title',
        person: mention.person,
        office: mention.office,
        title: scene.text.slice(mention.title.start, mention.title.end),
        of: mention.of,
        tenure: mention.tenure,
      };
      if (!known) drafts.set(mention.person, draft);
      else if (known.of === null && draft.of !== null)
        drafts.set(mention.person, { ...draft, evidence: known.evidence });
    }
    return [...drafts.values()];
  },
};
