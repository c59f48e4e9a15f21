import { expect, it, onTestFinished } from 'vitest';
import { answerCall } from '../../../../../contracts/answerCall.ts';
import { calls } from '../../../../../contracts/calls.ts';
import { sign } from '../../../../../core/signature/sign.ts';
import { createHandlers } from '../../../../../electron/main/handlers/createHandlers.ts';
import { createSessionStore } from '../../../../../keychain/sessionStore.ts';
import { createServices } from '../../../../../services/createServices.ts';
import { packedThreads } from '../../../../packedThreads.ts';
import { temporaryFolder } from '../../../services/temporaryFolder.ts';
import { fakeShell } from '../fakeShell.ts';

const secret = '3b1f0c5a9d7e4826b0c3d5f7a9e1b2c4';
const person = 'jane@gmail.com';
const tester = 'qa@example.com';
const mostCalls = 1_000;

/** A window that is taken over: it asks for verdicts through the gate, as often as it likes, and nobody clicks in a dialog. */
async function hostileWindow(key: string) {
  const services = await createServices({
    ...packedThreads,
    dataFolder: await temporaryFolder(),
    store: createSessionStore(),
    managedSettings: [],
  });
  onTestFinished(() => services.dispose());
  const added = await services.websites.add({
    name: 'Main',
    secret: key,
    websiteId: null,
    keptIn: 'session',
  });
  if (!added.ok) throw new Error(added.error.code);
  const websiteId = added.value.id;
  const { check } = createHandlers(services, fakeShell());
  let asked = 0;
  const ask = (email: string, signature: string): Promise<unknown> => {
    asked += 1;
    const { args, result } = calls.check.verdict;
    return answerCall({ channel: 'check.verdict', args, result, handler: check.verdict }, true, [
      { websiteId, email, signature },
    ]);
  };
  return { ask, asked: () => asked };
}

const digits = '0123456789abcdef';

/** The start of the valid signature, digit after digit, as far as answers to chosen texts tell it. */
async function steal(
  email: string,
  { ask, asked }: Awaited<ReturnType<typeof hostileWindow>>,
): Promise<string> {
  let known = '';
  while (known.length < 64 && asked() + digits.length <= mostCalls) {
    const answers = new Map<string, string>();
    for (const digit of digits) {
      const answer = await ask(email, `${known}${digit}`.padEnd(64, 'x'));
      answers.set(digit, JSON.stringify(answer));
    }
    const counts = Map.groupBy(answers.values(), (answer) => answer);
    const [digit] = [...answers].find(([, answer]) => counts.get(answer)?.length === 1) ?? [];
    if (digit === undefined) break;
    known += digit;
  }
  return known;
}

it('tells a window that is taken over no digit of a person’s signature in a thousand calls', async () => {
  // The attack works: of a test address it may be told.
  const learnt = await steal(tester, await hostileWindow(secret));
  expect(learnt.length).toBeGreaterThanOrEqual(60);
  expect(sign(secret, tester).startsWith(learnt)).toBe(true);
  expect(await steal(person, await hostileWindow(secret))).toBe('');
});

it('answers about a person’s signature what it would answer if that were another one', async () => {
  const one = await hostileWindow(secret);
  const other = await hostileWindow([...secret].reverse().join(''));
  // Texts that a lucky guess could come upon: parts of the right one, and the right one with a mistake in it.
  const valid = sign(secret, person);
  const lucky = Array.from({ length: 81 }, (_, length) => [
    valid.slice(0, length),
    valid.slice(-length),
    `${valid}${valid}`.slice(0, length),
    [...valid].filter((_, nth) => nth % 2 === 0 || nth < length - 32).join(''),
    `${valid.slice(0, length)}${'x'.repeat(81)}`.slice(0, 64),
    `${valid.slice(0, 60)}${'g'.repeat(length)}`,
    valid.toUpperCase().slice(0, length),
  ]).flat();
  for (const signature of new Set(lucky)) {
    if (signature === valid) continue;
    expect([signature, await one.ask(person, signature)]).toEqual([
      signature,
      await other.ask(person, signature),
    ]);
  }
  expect(one.asked()).toBeGreaterThan(300);
});
