import type { Draft, Extractor } from '../draft.js';
import { sentenceSpan } from '../scene.js';

/** Fewest words of a quotation that is a statement (model.md). */
const FEWEST_WORDS = 4;

/** Direct quotations with their speakers. */
export const statementExtractor: Extractor = {
  kind: 'statement',
  extract: (scene) =>
    scene.analysis.quotations
      .filter((quotation) => quotation.words >= FEWEST_WORDS && quotation.speaker !== null)
      .map(
        (quotation): Draft => ({
          kind: 'statement',
          evidence: [
            {
              start: Math.min(sentenceSpan(scene, quotation.from).start, quotation.start),
              end: Math.max(
                sentenceSpan(scene, Math.max(quotation.from, quotation.to - 1)).end,
                quotation.end,
              ),
            },
          ],
          modality: 'reported',
          attributedTo: null,
          confidence: 0.9,
          pattern: 'quotation',
          speaker: quotation.speaker,
          quote: scene.text.slice(quotation.start, quotation.end),
          direct: quotation.direct,
          when: null,
          occasion: null,
        }),
      ),
};
