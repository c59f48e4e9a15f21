import { createSocket } from 'node:dgram';
import { createServer } from 'node:http';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { channels } from '../../contracts/channels.ts';
import { expect, test } from './fixture.ts';
import type { RunningApp } from './RunningApp.ts';
import { root } from './startApp.ts';

// Everything here makes the browser complain on purpose.
test.use({ silent: false });

/** Ways in which a page could leave for another address, as script for the page. */
const waysOut = [
  ['a script', "location.href = 'https://crisp.chat/'"],
  [
    'a link',
    "Object.assign(document.body.appendChild(document.createElement('a')), { href: 'https://crisp.chat/' }).click()",
  ],
  [
    'a form',
    "Object.assign(document.body.appendChild(document.createElement('form')), { action: 'https://crisp.chat/' }).submit()",
  ],
  ['a file', "location.href = 'file:///etc/passwd'"],
  ['a data address', "location.href = 'data:text/html,x'"],
] as const;

test.describe('the page', () => {
  test('has the bridge and nothing else of the app, and no permission', async ({ page }) => {
    await test.step('has the bridge, and nothing of Node or Electron', async () => {
      const found = await page.evaluate(() => {
        const names = ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer', '__dirname'];
        const all = globalThis as unknown as Record<string, unknown>;
        return { api: Object.keys(all.countersign as object), others: names.filter((name) => name in all) };
      });
      expect(found).toEqual({
        api: ['app', 'settings', 'keychain', 'websites', 'check', 'evidence', 'generate', 'audit'],
        others: [],
      });
    });
    await test.step('cannot change the bridge', async () => {
      const versions = await page.evaluate(async () => {
        const all = globalThis as unknown as Record<string, Record<string, Record<string, unknown>>>;
        const attempts = [
          () => Object.assign(all, { countersign: {} }),
          () => Object.assign(all.countersign ?? {}, { app: {} }),
          () => Object.assign(all.countersign?.app ?? {}, { versions: () => 'mine' }),
        ];
        for (const attempt of attempts) {
          try {
            attempt();
          } catch {
            // Whether it throws or does nothing is the same to us.
          }
        }
        const read = all.countersign?.app?.versions as () => Promise<{ readonly app: string }>;
        return (await read()).app;
      });
      expect(versions).toMatch(/^\d+\.\d+\.\d+$/);
    });
    await test.step('has no bridge in a frame inside it', async () => {
      const bridges = await page.evaluate(
        "[document.body.appendChild(document.createElement('iframe')).contentWindow].map((inner) => 'countersign' in inner)",
      );
      expect(bridges).toEqual([false]);
    });
    await test.step('is given no permission', async () => {
      const states = await page.evaluate(async () => {
        const { navigator } = globalThis as unknown as {
          readonly navigator: {
            readonly permissions: { query(permission: object): Promise<{ readonly state: string }> };
          };
        };
        const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi'];
        return Promise.all(names.map(async (name) => (await navigator.permissions.query({ name })).state));
      });
      expect(new Set(states)).toEqual(new Set(['denied']));
    });
  });

  test('runs no script and takes no style that did not come with the app', async ({ page }) => {
    const violated = await page.evaluate(async (html) => {
      const { document, setTimeout } = globalThis as unknown as {
        readonly setTimeout: (run: () => void, ms: number) => void;
        readonly document: {
          readonly body: { append(element: object): void; setAttribute(name: string, value: string): void };
          createElement(name: string): Record<string, unknown>;
          addEventListener(
            event: string,
            listener: (event: { readonly violatedDirective: string }) => void,
          ): void;
        };
      };
      const seen: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) => seen.push(event.violatedDirective));
      const attempts: readonly (() => void)[] = [
        () =>
          document.body.append(
            Object.assign(document.createElement('script'), { src: 'data:text/javascript,1' }),
          ),
        () =>
          document.body.append(
            Object.assign(document.createElement('style'), { textContent: 'p { color: red }' }),
          ),
        () =>
          document.body.append(
            Object.assign(document.createElement('img'), { src: 'https://crisp.chat/x.png' }),
          ),
        () => document.body.setAttribute('style', 'color: red'),
        () => Object.assign(document.createElement('div'), { innerHTML: html }),
      ];
      for (const attempt of attempts) {
        try {
          attempt();
        } catch {
          // Trusted types throw where the policy only reports.
        }
      }
      await new Promise<void>((settle) => setTimeout(settle, 300));
      return seen;
    }, '<b>x</b>');
    expect(new Set(violated)).toEqual(
      new Set(['require-trusted-types-for', 'style-src-elem', 'img-src', 'style-src-attr']),
    );
  });

  test('goes nowhere else, and opens no window', async ({ page, app }) => {
    await test.step('does not go elsewhere', async () => {
      await page.locator('h1').waitFor();
      const address = page.url();
      for (const [way, go] of waysOut) {
        await test.step(`by ${way}`, async () => {
          await page.evaluate(go);
          await page.waitForTimeout(300);
          expect(page.url()).toBe(address);
          // Asked without waiting for a navigation that never ends.
          const heading = await page.evaluate("document.querySelector('h1').textContent");
          expect(heading).toMatch(/shows as Unverified/);
        });
      }
    });
    await test.step('opens no window', async () => {
      await page.evaluate("window.open('https://crisp.chat/'); window.open('about:blank');");
      await page.waitForTimeout(500);
      // The stand-in closes what Electron would not have opened, and a busy machine takes its time for that.
      await expect.poll(() => app.pages().length).toBe(1);
    });
  });

  test('has pages of others opened by their names only', async ({ app, ui, page }) => {
    await app.inMain((electron) => {
      const opened: string[] = [];
      Object.assign(globalThis, { openedByTest: opened });
      electron.shell.openExternal = async (url: string) => {
        opened.push(url);
      };
    }, undefined);
    const opened = () =>
      app.inMain(
        () => (globalThis as unknown as { readonly openedByTest: string[] }).openedByTest,
        undefined,
      );
    await ui.goTo('Guide');
    await page.getByRole('button', { name: 'Crisp’s documentation of identity verification' }).click();
    const known = ['https://docs.crisp.chat/guides/chatbox-sdks/web-sdk/identity-verification/'];
    await expect.poll(opened).toEqual(known);
    for (const link of ['https://crisp.chat/', 'file:///etc/passwd', 'constructor']) {
      const said = await page.evaluate(
        `countersign.app.openLink({ link: '${link}' }).then(String, (error) => error.message)`,
      );
      expect(said).toContain('do not fit');
    }
    expect(await opened()).toEqual(known);
  });
});

test.describe('another window', () => {
  /** Opens a second, blank window with the app's own preload, from inside the main process. */
  const blankWindow = async (app: RunningApp): Promise<Page> => {
    await app.inMain(
      async ({ BrowserWindow }, preload) => {
        await new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } }).loadURL(
          'about:blank',
        );
      },
      join(root, 'out/preload/preload.cjs'),
    );
    const isOther = (page: Page) => page !== app.page;
    await expect.poll(() => app.pages().filter(isOther).length).toBe(1);
    const [other] = app.pages().filter(isOther);
    if (other === undefined) throw new Error('There is no other window.');
    await expect.poll(() => other.evaluate("'countersign' in globalThis").catch(() => false)).toBe(true);
    return other;
  };

  test('gets no answer and reaches no network', async ({ app, page }) => {
    const other = await blankWindow(app);
    await test.step('gets no answer to any call', async () => {
      const answers = await other.evaluate(async () => {
        type Call = () => Promise<unknown>;
        const { countersign } = globalThis as unknown as {
          readonly countersign: Record<string, Record<string, Call>>;
        };
        const calls = Object.values(countersign).flatMap((group) => Object.values(group));
        return Promise.all(calls.map((call) => call().then(String, (error: Error) => error.message)));
      });
      expect(answers).toHaveLength(Object.values(channels).flatMap(Object.values).length);
      for (const answer of answers) expect(answer).toContain("was called from outside Countersign's window");
    });
    await test.step('reaches no network, though no policy of its page forbids it', async () => {
      const asked: string[] = [];
      const server = createServer((request, response) => {
        asked.push(request.url ?? '');
        response.end();
      });
      await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
      const { port } = server.address() as AddressInfo;
      const failed = await other.evaluate(async (address) => {
        const beacon = globalThis as unknown as { readonly navigator: { sendBeacon(url: string): boolean } };
        beacon.navigator.sendBeacon(`${address}beacon`);
        return fetch(`${address}fetch`, { mode: 'no-cors' }).then(
          () => false,
          () => true,
        );
      }, `http://127.0.0.1:${port}/`);
      await other.waitForTimeout(300);
      server.close();
      expect(failed).toBe(true);
      expect(asked).toEqual([]);
    });
    await test.step('and the app’s own send nothing by WebRTC, which no policy and no filter of requests is asked about', async () => {
      let packets = 0;
      const stun = createSocket('udp4', () => {
        packets += 1;
      });
      const turn = createTcpServer((socket) => {
        packets += 1;
        socket.destroy();
      });
      await new Promise<void>((settle) => stun.bind(0, '127.0.0.1', settle));
      await new Promise<void>((settle) => turn.listen(0, '127.0.0.1', settle));
      const ports = { stun: stun.address().port, turn: (turn.address() as AddressInfo).port };
      for (const one of [page, other]) {
        await one.evaluate(async (to) => {
          interface Peer {
            createDataChannel(name: string): void;
            createOffer(): Promise<object>;
            setLocalDescription(offer: object): Promise<void>;
            close(): void;
          }
          const { RTCPeerConnection } = globalThis as unknown as {
            readonly RTCPeerConnection: new (options: object) => Peer;
          };
          const peer = new RTCPeerConnection({
            iceServers: [
              { urls: `stun:127.0.0.1:${to.stun}` },
              { urls: `turn:127.0.0.1:${to.turn}?transport=tcp`, username: 'a', credential: 'b' },
            ],
          });
          peer.createDataChannel('x');
          await peer.setLocalDescription(await peer.createOffer());
          await new Promise((done) => setTimeout(done, 1_500));
          peer.close();
        }, ports);
      }
      stun.close();
      turn.close();
      expect(packets).toBe(0);
    });
  });
});

test.describe('a second start', () => {
  test('ends at once and leaves the first window as it is', async ({ start, ui }) => {
    await expect(ui.firstRun.heading).toBeVisible();
    await expect(start()).rejects.toThrow();
    await ui.firstRun.tryExample.click();
    await expect(ui.check.verdict).toBeVisible();
  });
});
