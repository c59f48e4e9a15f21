import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { type Answer, answerCall } from '../../../contracts/answerCall.ts';
import { calls } from '../../../contracts/calls.ts';
import { type Channel, channels } from '../../../contracts/channels.ts';
import { times } from '../../times.ts';

const everyCall = Object.entries(calls).flatMap(([group, members]) =>
  Object.entries(members).map(
    ([name, { args, result }]): Omit<Answer, 'handler'> => ({
      channel: `${group}.${name}` as Channel,
      args,
      result,
    }),
  ),
);

const rename: Answer = {
  channel: 'websites.update',
  args: calls.websites.update.args,
  result: calls.websites.update.result,
  handler: async () => ({ ok: false, error: { code: 'website-unknown' } }),
};
const renameArgs = { id: 'a', name: 'Main', websiteId: null };

/** Arguments that look right at first sight: the right keys with other values, some left out, some added. */
const nearly = fc.oneof(
  fc.anything(),
  fc.record(
    Object.fromEntries(
      ['id', 'name', 'secret', 'websiteId', 'keptIn', 'email', 'signature', 'text', '__proto__', 'more'].map(
        (key) => [key, fc.oneof(fc.string(), fc.anything(), fc.constantFrom('keychain', 'session', null))],
      ),
    ),
    { requiredKeys: [] },
  ),
);

describe('the gate in front of every call', () => {
  it('names each channel of the schema once, and no other', () => {
    const named = Object.values(channels).flatMap((members) => Object.values(members));
    expect(named.toSorted()).toEqual(everyCall.map(({ channel }) => channel).toSorted());
  });

  it.each(everyCall)(
    'refuses arguments of another shape before the handler of $channel runs',
    async (call) => {
      await fc.assert(
        fc.asyncProperty(fc.array(nearly, { maxLength: 2 }), async (received) => {
          fc.pre(received.length > 1 || !v.is(call.args, received[0]));
          const handler = vi.fn();
          await expect(answerCall({ ...call, handler }, true, received)).rejects.toThrow(
            `Refused: the arguments do not fit "${call.channel}".`,
          );
          expect(handler).not.toHaveBeenCalled();
        }),
        { numRuns: times > 1 ? 300 : 60 },
      );
    },
  );

  it.each(everyCall)('refuses $channel to a stranger, whatever the arguments', async (call) => {
    await fc.assert(
      fc.asyncProperty(fc.array(nearly, { maxLength: 2 }), async (received) => {
        const handler = vi.fn();
        await expect(answerCall({ ...call, handler }, false, received)).rejects.toThrow(
          `Refused: "${call.channel}" was called from outside Countersign's window.`,
        );
        expect(handler).not.toHaveBeenCalled();
      }),
      { numRuns: times > 1 ? 100 : 20 },
    );
  });

  it('hands fitting arguments to the handler and its answer back', async () => {
    const handler = vi.fn(rename.handler);
    expect(await answerCall({ ...rename, handler }, true, [renameArgs])).toEqual({
      ok: false,
      error: { code: 'website-unknown' },
    });
    expect(handler.mock.calls).toEqual([[renameArgs]]);
  });

  it('refuses a second argument', async () => {
    await expect(answerCall(rename, true, [renameArgs, undefined])).rejects.toThrow('do not fit');
  });

  it('refuses a key too many', async () => {
    await expect(answerCall(rename, true, [{ ...renameArgs, secret: 'x' }])).rejects.toThrow('do not fit');
  });

  it('refuses a pasted text beyond 20 MB', async () => {
    const run: Answer = { ...calls.check.run, channel: 'check.run', handler: async () => undefined };
    const args = { websiteId: 'a', email: '', signature: 'x'.repeat(20_000_001) };
    await expect(answerCall(run, true, [args])).rejects.toThrow('do not fit');
  });

  it('keeps what a failing handler says to itself', async () => {
    const secret = '0fd72e0ff53b274293029fd1f3f40c92';
    const failing: Answer = {
      ...rename,
      handler: async () => {
        throw new Error(`no keychain for ${secret}`, { cause: secret });
      },
    };
    const error: unknown = await answerCall(failing, true, [renameArgs]).catch((reason: unknown) => reason);
    expect(error).toEqual(new Error('Countersign could not finish "websites.update".'));
    expect((error as Error).cause).toBeUndefined();
    expect((error as Error).stack).not.toContain(secret);
  });

  it('lets no result pass that has more in it than the schema says', async () => {
    const website = {
      id: 'a',
      name: 'Main',
      websiteId: null,
      secret: { kind: 'none' },
      previousSecrets: [],
      secretKey: '0fd72e0ff53b274293029fd1f3f40c92',
    };
    const leaking: Answer = { ...rename, handler: async () => ({ ok: true, value: website }) };
    const error: unknown = await answerCall(leaking, true, [renameArgs]).catch((reason: unknown) => reason);
    expect(error).toEqual(new Error('Countersign gave an answer that does not fit "websites.update".'));
  });
});
