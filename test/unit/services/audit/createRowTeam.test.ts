import { expect, it } from 'vitest';

import type { RowTasks } from '../../../../services/audit/AuditTasks.ts';
import { createRowTeam } from '../../../../services/audit/createRowTeam.ts';
import { createLocalPort } from '../../../../services/workers/createLocalPort.ts';
import { auditTask } from './auditTask.ts';

it('has a thread free once any of its orders is over, also one that nobody has begun here', async () => {
  const answers: (() => void)[] = [];
  const unused = (): never => {
    throw new Error('Nobody asks for this.');
  };
  const start = () =>
    createLocalPort<RowTasks>({
      start: () => undefined,
      usual: ({ bytes }) =>
        new Promise((resolve) => answers.push(() => resolve({ usual: undefined, bytes }))),
      prepare: unused,
      block: unused,
      blockSoon: unused,
      store: unused,
      look: unused,
      explain: unused,
      search: unused,
      match: unused,
    });
  const team = createRowTeam(auditTask('', { threads: 2 }), start, unused, () => undefined);
  team.grow(2);
  await team.settled();
  const piece = () => ({
    index: 0,
    bytes: new Uint8Array(1),
    skipsFirst: false,
    isDamaged: false,
    unclosed: [],
  });
  for (let order = 0; order < 4; order++) void team.idle(2)?.readUsual(piece());
  expect(team.idle(2)).toBeUndefined();
  let isFree = false;
  const free = team.free(2).then(() => {
    isFree = true;
  });
  await new Promise((resolve) => setImmediate(resolve));
  expect(isFree).toBe(false);
  answers[0]?.();
  await free;
  expect(isFree).toBe(true);
});
