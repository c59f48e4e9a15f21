import { createKeytarStore } from '../../keychain/keytarStore.ts';

/**
 * A program for tests: does what its arguments say with the real keychain, one after the other, and prints each
 * answer as a line of JSON. `read:ID`, `write:ID:SECRET`, `remove:ID` or `probe`; those after `within:MILLISECONDS`
 * wait no longer than that for the keychain.
 */
const storeWithin = (timeoutMs: number) => createKeytarStore({ service: 'Countersign test', timeoutMs });
let store = storeWithin(60_000);

for (const step of process.argv.slice(2)) {
  const [operation, id = '', secret = ''] = step.split(':');
  if (operation === 'within') {
    store = storeWithin(Number(id));
    continue;
  }
  const answer =
    operation === 'read'
      ? await store.read(id)
      : operation === 'write'
        ? await store.write(id, secret)
        : operation === 'remove'
          ? await store.remove(id)
          : await store.probe();
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
