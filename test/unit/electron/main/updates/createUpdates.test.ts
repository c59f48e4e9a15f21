import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NodeHttpExecutor } from 'builder-util/out/nodeHttpExecutor.js';
import { configureRequestOptions, configureRequestUrl, type DownloadOptions } from 'builder-util-runtime';
import { AppImageUpdater } from 'electron-updater';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { createUpdates, type UpdatesOptions } from '../../../../../electron/main/updates/createUpdates.ts';
import { until } from '../../../../until.ts';

const program = Buffer.from('the newer version');
const hash = createHash('sha512').update(program).digest('base64');
const feedOf = (version: string, sha512 = hash): string =>
  JSON.stringify({
    version,
    files: [{ url: 'countersign.AppImage', sha512, size: program.length }],
    path: 'countersign.AppImage',
    sha512,
    releaseDate: '2026-11-22T00:00:00.000Z',
  });

interface Asked {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

/** A server that stands in for the releases: answers with these texts by path. */
let pages: Record<string, string | Buffer>;
let asked: Asked[];
let server: Server;
let folder: string;

beforeEach(async () => {
  pages = { '/countersign.AppImage': program };
  asked = [];
  folder = await mkdtemp(join(tmpdir(), 'countersign-updates-'));
  server = createServer(({ url = '', headers }, response) => {
    const path = url.replace(/\?.*/, '');
    asked.push({ path, headers });
    const page = pages[path];
    // A connection for each request: electron-updater's would collect listeners on one that is kept.
    response.writeHead(page === undefined ? 404 : 200, { connection: 'close' }).end(page);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  // electron-updater replaces the file that this names, at the end of the app, and wants to know it exists.
  await writeFile(join(folder, 'now.AppImage'), 'the version that runs');
  vi.stubEnv('APPIMAGE', join(folder, 'now.AppImage'));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
});

/** Node's network with the one method that electron-updater's own, Electron's, has beyond it, written as it is there. */
class Network extends NodeHttpExecutor {
  download(url: URL, destination: string, options: DownloadOptions): Promise<string> {
    return options.cancellationToken.createPromise((resolve, reject, onCancel) => {
      const request = { headers: options.headers ?? {} };
      configureRequestUrl(url, request);
      configureRequestOptions(request);
      const callback = (error: Error | null) => (error ? reject(error) : resolve(destination));
      this.doDownload(request, { destination, options, onCancel, callback, responseHandler: null }, 0);
    });
  }
}

/** The real electron-updater in version 1.0.0, with Node's network in place of Electron's. */
function realUpdater(url: string): AppImageUpdater {
  const updater = new AppImageUpdater(
    { provider: 'generic', url },
    {
      version: '1.0.0',
      name: 'countersign',
      isPackaged: true,
      appUpdateConfigPath: join(folder, 'app-update.yml'),
      userDataPath: join(folder, 'data'),
      baseCachePath: join(folder, 'cache'),
      whenReady: () => Promise.resolve(),
      relaunch: () => undefined,
      quit: () => undefined,
      onQuit: () => undefined,
    },
  );
  Object.assign(updater, { httpExecutor: new Network(), _testOnlyOptions: { platform: 'linux' } });
  // The provider was made before there was a network to give it.
  updater.setFeedURL({ provider: 'generic', url });
  return updater;
}

function startUpdates(options: Partial<UpdatesOptions> = {}) {
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const load = vi.fn(async () => {
    await writeFile(join(folder, 'app-update.yml'), 'updaterCacheDirName: pending\n');
    return realUpdater(url);
  });
  return { load, updates: createUpdates({ load, installs: true, ...options }) };
}

/** The page that names the newest version, under its name for this processor. */
const feed = process.arch === 'arm64' ? '/latest-linux-arm64.yml' : '/latest-linux.yml';

describe('updates', () => {
  it('ask nothing and load nothing while they are off', async () => {
    pages[feed] = feedOf('2.0.0');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const { load, updates } = startUpdates({ firstAfterMs: 10 });
    expect(await updates.check()).toEqual({ kind: 'off' });
    updates.setEnabled(false);
    updates.setEnabled(true);
    updates.setEnabled(false);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(load).not.toHaveBeenCalled();
    expect(asked).toEqual([]);
  });

  it('download a newer version, check it and have it ready', async () => {
    pages[feed] = feedOf('2.0.0');
    const { updates } = startUpdates();
    updates.setEnabled(true);
    expect(updates.state()).toEqual({ kind: 'waiting' });
    expect(await updates.check()).toEqual({ kind: 'downloading', version: '2.0.0' });
    await until(() => expect(updates.state()).toEqual({ kind: 'ready', version: '2.0.0' }));
    expect(asked.map(({ path }) => path)).toEqual([feed, '/countersign.AppImage']);
    expect(await readdir(join(folder, 'cache/pending/pending'))).toContain('countersign.AppImage');
  });

  it('ask by themselves a while after they were switched on', async () => {
    pages[feed] = feedOf('1.0.0');
    const { updates } = startUpdates({ firstAfterMs: 5 });
    updates.setEnabled(true);
    await until(() => expect(updates.state()).toEqual({ kind: 'newest' }));
    updates.setEnabled(false);
  });

  it('ask again and again, each time after the same while', async () => {
    pages[feed] = feedOf('1.0.0');
    const { updates } = startUpdates({ firstAfterMs: 0, everyMs: 5 });
    updates.setEnabled(true);
    await until(() => expect(asked.length).toBeGreaterThan(2));
    updates.setEnabled(false);
  });

  it('only tell of a newer version where the package manager is to install it', async () => {
    pages[feed] = feedOf('2.0.0');
    const { updates } = startUpdates({ installs: false });
    updates.setEnabled(true);
    expect(await updates.check()).toEqual({ kind: 'available', version: '2.0.0' });
    expect(asked.map(({ path }) => path)).toEqual([feed]);
  });

  it.each(['1.0.0', '0.9.0'])('take version %s for nothing new', async (version) => {
    pages[feed] = feedOf(version);
    const { updates } = startUpdates();
    updates.setEnabled(true);
    expect(await updates.check()).toEqual({ kind: 'newest' });
  });

  it('never have ready what does not fit its hash', async () => {
    pages[feed] = feedOf('2.0.0', createHash('sha512').update('something else').digest('base64'));
    const { updates } = startUpdates();
    updates.setEnabled(true);
    await updates.check();
    await until(() => expect(updates.state()).toEqual({ kind: 'unreachable' }));
  });

  it.each(['', '{', 'version: next', 'null', '<html></html>'])(
    'are quiet when the releases say %j',
    async (text) => {
      pages[feed] = text;
      const errors = vi.spyOn(console, 'error');
      const { updates } = startUpdates();
      updates.setEnabled(true);
      expect(await updates.check()).toEqual({ kind: 'unreachable' });
      expect(errors).not.toHaveBeenCalled();
    },
  );

  it('are quiet offline, and find their way back', async () => {
    const { updates } = startUpdates();
    updates.setEnabled(true);
    expect(await updates.check()).toEqual({ kind: 'unreachable' });
    pages[feed] = feedOf('1.0.0');
    expect(await updates.check()).toEqual({ kind: 'newest' });
  });

  it('know when there is no place to ask', async () => {
    const { updates } = startUpdates({
      load: async () => {
        const updater = realUpdater('http://127.0.0.1:1');
        updater.updateConfigPath = join(folder, 'absent.yml');
        return updater;
      },
    });
    updates.setEnabled(true);
    expect(await updates.check()).toEqual({ kind: 'unavailable' });
  });

  it('send nothing by which one installation could be told from another', async () => {
    pages[feed] = feedOf('2.0.0');
    const first = startUpdates();
    first.updates.setEnabled(true);
    await first.updates.check();
    await until(() => expect(first.updates.state().kind).toBe('ready'));
    const ours = asked.map(({ headers }) => ({ ...headers, host: '' }));
    await rm(join(folder, 'data'), { recursive: true });
    await rm(join(folder, 'cache'), { recursive: true });
    asked = [];
    const second = startUpdates();
    second.updates.setEnabled(true);
    await second.updates.check();
    await until(() => expect(second.updates.state().kind).toBe('ready'));
    expect(asked.map(({ headers }) => ({ ...headers, host: '' }))).toEqual(ours);
  });

  it('stop when they are switched off in the middle, and install nothing then', async () => {
    pages[feed] = feedOf('2.0.0');
    let updater: AppImageUpdater | undefined;
    const { updates } = startUpdates({
      load: async () => {
        updater = realUpdater(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
        await writeFile(join(folder, 'app-update.yml'), 'updaterCacheDirName: pending\n');
        return updater;
      },
    });
    updates.setEnabled(true);
    const answer = updates.check();
    updates.setEnabled(false);
    expect(await answer).toEqual({ kind: 'off' });
    updates.setEnabled(true);
    await updates.check();
    await until(() => expect(updates.state().kind).toBe('ready'));
    updates.setEnabled(false);
    expect(updates.state()).toEqual({ kind: 'off' });
    expect(updater?.autoInstallOnAppQuit).toBe(false);
  });
});
