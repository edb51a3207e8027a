import type { Io } from './io.js';

/** A bar on standard error that says how far a long command is; silent where nobody watches. */
export interface Progress {
  /** `done` of `total`, and what is in hand. */
  show(done: number, total: number, what: string): void;
  /** Takes the bar away, so that a line can be printed. */
  clear(): void;
}

const BAR = 24;
/** Milliseconds between two drawings. */
const PACE = 80;
const CLEAR_LINE = '\r\u001b[2K';

/** A progress bar for a terminal; in a pipe or file it draws nothing. */
export function progressOn(io: Io): Progress {
  if (!io.interactive) return { show: () => {}, clear: () => {} };
  let drawn = 0;
  let visible = false;
  return {
    show: (done, total, what) => {
      const now = Date.now();
      if (now - drawn < PACE) return;
      drawn = now;
      visible = true;
      const full = total === 0 ? 0 : Math.round((done / total) * BAR);
      const bar = `${'█'.repeat(full)}${'░'.repeat(BAR - full)}`;
      io.draw(`${CLEAR_LINE}${bar} ${done} of ${total}  ${what.slice(-40)}`);
    },
    clear: () => {
      if (visible) io.draw(CLEAR_LINE);
      visible = false;
    },
  };
}
