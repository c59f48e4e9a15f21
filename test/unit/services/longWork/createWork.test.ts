import { describe, expect, it } from 'vitest';
import { createWork, type WorkWatch } from '../../../../services/longWork/createWork.ts';

/** Work that ends when it is told to. */
function someWork() {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let watch: WorkWatch | undefined;
  const run = (given: WorkWatch): Promise<string> => {
    watch = given;
    return promise;
  };
  return { run, resolve, reject, watch: () => watch as WorkWatch };
}

describe('the registry of work', () => {
  it('knows what runs and how far it is, until it ends', async () => {
    const work = createWork();
    const [audit, owner] = [someWork(), someWork()];
    const first = work.during('audit', audit.run);
    const second = work.during('whose', owner.run);
    audit.watch().tell(3, null);
    expect(work.running()).toEqual([
      { kind: 'audit', progress: { done: 3, total: null } },
      { kind: 'whose', progress: null },
    ]);
    audit.resolve('done');
    expect(await first).toBe('done');
    expect(work.running()).toEqual([{ kind: 'whose', progress: null }]);
    owner.reject(new Error('broken'));
    await expect(second).rejects.toThrow('broken');
    expect(work.running()).toEqual([]);
  });

  it('stops what it is asked to stop, and nothing else', () => {
    const work = createWork();
    const [audit, owner] = [someWork(), someWork()];
    void work.during('audit', audit.run);
    void work.during('whose', owner.run);
    work.cancel('whose', 'export');
    expect(owner.watch().signal.aborted).toBe(true);
    expect(audit.watch().signal.aborted).toBe(false);
  });

  it('hands on the signal of whoever asked', () => {
    const asking = new AbortController();
    const one = someWork();
    void createWork().during('generation', one.run, asking.signal);
    asking.abort();
    expect(one.watch().signal.aborted).toBe(true);
  });
});
