import { createKeytarStore } from '../../keychain/keytarStore.ts';

/**
 * A program for tests: does what its arguments say with the real keychain, one after the other, and prints each
 * answer as a line of JSON. `read:ID`, `write:ID:SECRET`, `remove:ID` or `probe`.
 */
const store = createKeytarStore({ service: 'Countersign test', timeoutMs: 10_000 });

for (const step of process.argv.slice(2)) {
  const [operation, id = '', secret = ''] = step.split(':');
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
