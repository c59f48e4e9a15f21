import { beforeEach, expect, it, vi } from 'vitest';

const exposed = vi.hoisted(() => ({ api: undefined as unknown, names: [] as string[] }));
const invoke = vi.hoisted(() => vi.fn(async (_channel: string, _args?: unknown) => 'answer'));
vi.mock('electron', () => ({
  contextBridge: {
    exposeInMainWorld(name: string, api: unknown) {
      exposed.names.push(name);
      exposed.api = api;
    },
  },
  ipcRenderer: { invoke },
}));

await import('../../../../electron/preload/preload.ts');
const api = exposed.api as Record<string, Record<string, (...args: readonly unknown[]) => unknown>>;

beforeEach(() => invoke.mockClear());

it('puts exactly this on the window', () => {
  const keys = Object.entries(api).map(([group, calls]) => [group, Object.keys(calls)]);
  expect(exposed.names).toEqual(['countersign']);
  expect(Object.fromEntries(keys)).toEqual({
    app: ['notices', 'versions', 'copy', 'saveReport', 'showInFolder', 'openLink', 'nextCommand', 'reload'],
    settings: ['get', 'change', 'removeEverything'],
    keychain: ['state'],
    websites: ['list', 'add', 'update', 'rotate', 'removePrevious', 'restoreSecret', 'remove', 'addExample'],
    check: ['verdict', 'run', 'withoutKey', 'reveal'],
    evidence: ['read', 'openFile'],
    generate: [
      'policy',
      'setTestAddresses',
      'expand',
      'causes',
      'run',
      'fixtureSet',
      'progress',
      'cancel',
      'page',
      'copyAll',
      'save',
      'log',
      'exportLog',
    ],
    audit: [
      'chooseFile',
      'receive',
      'piece',
      'received',
      'stopReceiving',
      'look',
      'emails',
      'closeSource',
      'start',
      'current',
      'progress',
      'finished',
      'pause',
      'resume',
      'cancel',
      'close',
      'summary',
      'rows',
      'row',
      'others',
      'exportRows',
      'cancelExport',
      'whose',
      'whoseProgress',
      'cancelWhose',
    ],
  });
});

it('sends the first argument of a call on its channel, and nothing more', async () => {
  await api.check?.run?.({ websiteId: 'a' }, 'more');
  expect(invoke.mock.calls).toEqual([['check.run', { websiteId: 'a' }]]);
});

it('gives back the answer alone, never the event around it', async () => {
  expect(await api.websites?.list?.()).toBe('answer');
});
