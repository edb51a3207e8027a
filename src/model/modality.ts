import { z } from 'zod';

/** `reported` it happened or holds · `planned` expected, scheduled · `possible` may, could, ready to · `denied`. */
export const Modality = z.enum(['reported', 'planned', 'possible', 'denied']);
export type Modality = z.infer<typeof Modality>;
