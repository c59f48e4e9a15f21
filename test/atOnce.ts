import type { Stepwise } from '../core/Stepwise.ts';

/** The result of work that is done in steps, all of them without a pause. */
export function atOnce<T>(steps: Stepwise<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
