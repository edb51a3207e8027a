import { z } from 'zod';

/**
 * A date or stretch of time as an EDTF (ISO 8601-2) string, with the precision that was stated:
 * `2025-03-15`, `2025-03`, `2025~`, `2025-W12`, `2025-03-15/2025-03-20`.
 */
export const When = z
  .string()
  .regex(/^(\d{4}(-(W\d{2}|\d{2}(-\d{2})?))?[~?]?)(\/(\d{4}(-(W\d{2}|\d{2}(-\d{2})?))?[~?]?))?$/);
export type When = z.infer<typeof When>;

/** ISO 8601 duration: `P30D`, `P1M`. */
export const Duration = z
  .string()
  .regex(/^P(?=.)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+S)?)?$/);
export type Duration = z.infer<typeof Duration>;
