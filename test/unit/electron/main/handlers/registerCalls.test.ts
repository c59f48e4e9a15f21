import type { IpcMainInvokeEvent, WebFrameMain } from 'electron';
import { describe, expect, it } from 'vitest';
import type { CountersignApi } from '../../../../../contracts/CountersignApi.ts';
import { channels } from '../../../../../contracts/channels.ts';
import { registerCalls } from '../../../../../electron/main/handlers/registerCalls.ts';

type Listener = (event: IpcMainInvokeEvent, ...args: readonly unknown[]) => Promise<unknown>;

const frame = (members: Partial<WebFrameMain> = {}) =>
  ({ frameTreeNodeId: 1, parent: null, url: 'countersign-app://app/index.html', ...members }) as WebFrameMain;
const ours = frame();

const called: string[] = [];
const handlers = Object.fromEntries(
  Object.entries(channels).map(([group, calls]) => [
    group,
    Object.fromEntries(
      Object.entries<string>(calls).map(([name, channel]) => [name, async () => void called.push(channel)]),
    ),
  ]),
) as unknown as CountersignApi;

const listeners = new Map<string, Listener>();
registerCalls(
  {
    handle(channel, listener) {
      listeners.set(channel, listener);
    },
  },
  handlers,
  () => ours,
);

const names = Object.values(channels).flatMap((calls) => Object.values<string>(calls));

describe('every call', () => {
  it('has a listener', () => {
    expect([...listeners.keys()]).toEqual(names);
  });

  it.each(names)('%s runs no handler for a missing, inner, foreign or strange frame', async (name) => {
    const strangers = [
      null,
      frame({ parent: ours }),
      frame({ frameTreeNodeId: 2 }),
      frame({ url: 'https://crisp.chat/' }),
    ];
    for (const senderFrame of strangers) {
      const event = { senderFrame } as IpcMainInvokeEvent;
      await expect(listeners.get(name)?.(event)).rejects.toThrow('outside');
    }
    expect(called).toEqual([]);
  });

  it('reaches its own handler from our window', async () => {
    await listeners.get('app.copy')?.({ senderFrame: ours } as IpcMainInvokeEvent, { text: 'x' });
    expect(called).toEqual(['app.copy']);
  });
});
