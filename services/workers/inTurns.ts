import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Stepwise } from '../../core/Stepwise.ts';

/** The result of work that is done in steps, where everybody else gets their turn between two of them. */
export async function inTurns<T>(steps: Stepwise<T>): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await nextTurn();
  }
}
