import { readFileSync } from 'node:fs';
import type {
  BrowserWindowConstructorOptions,
  BrowserWindow as ElectronWindow,
  WebContents,
  WebFrameMain,
} from 'electron';
import type { BrowserContext, CDPSession, Frame, Page, Request as PageRequest, Route } from 'playwright';
import { app, appEmitter, appState, closing, switches, windowsAgree } from './app.ts';
import { devtoolsAddress, openChromium } from './chromium.ts';
import { receive } from './ipcMain.ts';
import { onThemeSource } from './nativeTheme.ts';
import { preloadInPage } from './preloadInPage.ts';
import { toAppUrl, toBrowserUrl } from './schemeUrls.ts';
import { handlerFor, mayRequest, mayUse, schemes, session } from './session.ts';
import { type Emitter, emitting, isPrevented, standIn } from './standIn.ts';
import { decode, encode } from './wire.ts';

const binding = '__countersignStandIn';

interface Shown {
  readonly window: ElectronWindow;
  readonly contents: WebContents;
  readonly contentsEmitter: Emitter;
  /** The address that main is loading now: going there is no navigation of the page's own. */
  readonly loading: Set<string>;
  /** What the page gets when it opens a window. */
  readonly openWindow: (url: string) => 'allow' | 'deny';
}

const shown = new Map<Page, Shown>();
let browser: Promise<BrowserContext> | undefined;
let scriptOfAll = '';
let firstPage: Page | undefined;
let made = 0;

/** One WebFrameMain per frame of the browser, as in Electron. */
const frames = new WeakMap<Frame, WebFrameMain>();
let frameCount = 0;

function frameMain(frame: Frame): WebFrameMain {
  const known = frames.get(frame);
  if (known !== undefined) return known;
  frameCount += 1;
  const made = standIn<WebFrameMain>('frame', {
    frameTreeNodeId: frameCount,
    get url() {
      return toAppUrl(frame.url());
    },
    get origin() {
      return toAppUrl(`${new URL(frame.url()).origin}/`).replace(/\/$/, '');
    },
    get parent() {
      const parent = frame.parentFrame();
      return parent === null ? null : frameMain(parent);
    },
    get top() {
      return frameMain(frame.page().mainFrame());
    },
    get detached() {
      return frame.isDetached();
    },
    isDestroyed: () => frame.isDetached(),
  });
  frames.set(frame, made);
  return made;
}

/** The frame that a request belongs to; undefined while it is so new that nobody has seen it. */
function frameOf(request: PageRequest): Frame | undefined {
  try {
    return request.frame();
  } catch {
    return undefined;
  }
}

async function answer(route: Route, request: PageRequest): Promise<void> {
  const url = toAppUrl(request.url());
  const frame = request.isNavigationRequest() ? frameOf(request) : undefined;
  const owner = frame && shown.get(frame.page());
  // A page that the page opened is nobody's window: it loads nothing before it is closed.
  if (request.isNavigationRequest() && owner === undefined) return route.abort('blockedbyclient');
  if (frame !== undefined && owner !== undefined && !owner.loading.has(request.url())) {
    const isMainFrame = frame.parentFrame() === null;
    const details = { url, isMainFrame, isSameDocument: false };
    const prevented =
      isPrevented(owner.contentsEmitter, 'will-frame-navigate', details) ||
      (isMainFrame && isPrevented(owner.contentsEmitter, 'will-navigate', details));
    if (prevented) return route.abort('aborted');
  }
  const allowed = await mayRequest({
    id: 0,
    url,
    method: request.method(),
    resourceType: frame === undefined ? 'other' : 'mainFrame',
    referrer: '',
    timestamp: Date.now(),
    uploadData: [],
  });
  if (!allowed) return route.abort('blockedbyclient');
  const handle = handlerFor(url);
  // What the shipped code lets through reaches the network, as it would in Electron.
  if (handle === undefined) return route.continue();
  const response = await handle(new Request(url, { method: request.method() }));
  return route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  });
}

/** The preload of a window as a script for the page. */
function preloadScript({ webPreferences: { preload } = {} }: BrowserWindowConstructorOptions): string {
  if (preload === undefined) return '';
  const source = `(require, exports, module) => {${readFileSync(preload, 'utf8')}\n}`;
  const codec = `{ encode: ${encode}, decode: ${decode} }`;
  return `(${preloadInPage})(${source}, ${JSON.stringify(binding)}, ${codec});`;
}

async function openBrowser(
  options: BrowserWindowConstructorOptions,
  address: string,
): Promise<BrowserContext> {
  const { width = 800, height = 600 } = options;
  scriptOfAll = preloadScript(options);
  const { context, page, leave } = await openChromium(
    {
      profile: app.getPath('sessionData'),
      visibleAt: process.env.STAND_IN_VISIBLE === '1' ? address : undefined,
      joinable: process.env.STAND_IN_JOINABLE === '1',
      brief: process.env.STAND_IN_BRIEF === '1',
      switches,
      width,
      height,
    },
    {
      binding,
      preload: scriptOfAll,
      async onCall({ frame, page }, channel, args) {
        const sender = shown.get(page)?.contents;
        if (sender === undefined) throw new Error('No window.');
        return receive(sender, frame.isDetached() ? null : frameMain(frame), channel, args);
      },
      onRequest: answer,
      async onPage(page) {
        const opener = await page.opener();
        if (opener !== null && shown.get(opener)?.openWindow(page.url()) !== 'allow') await page.close();
      },
    },
  );
  closing.push(leave);
  firstPage = page;
  return context;
}

/** A session with the developer tools of a page that lasts until the app ends. */
async function lastingSession(page: Page): Promise<CDPSession> {
  const devtools = await page.context().newCDPSession(page);
  closing.unshift(() => devtools.detach());
  return devtools;
}

/** Permissions of Electron, with Chromium's names for them. */
const permissions = [
  ['geolocation', ['geolocation']],
  ['notifications', ['notifications']],
  ['media', ['camera', 'microphone']],
  ['clipboard-read', ['clipboard-read']],
  ['clipboard-sanitized-write', ['clipboard-write']],
  ['midi', ['midi']],
] as const;

async function decidePermissions(page: Page, contents: WebContents, url: string): Promise<void> {
  const { origin } = new URL(toBrowserUrl(url, schemes));
  if (origin === 'null') return;
  // The decisions last as long as the session that made them.
  const devtools = await lastingSession(page);
  for (const [permission, names] of permissions) {
    const setting = (await mayUse(contents, permission, url)) ? 'granted' : 'denied';
    for (const name of names) {
      await devtools.send('Browser.setPermission', { permission: { name }, setting, origin });
    }
  }
}

const zoomSessions = new WeakMap<Page, Promise<CDPSession>>();

/** Lays a page out in fewer and larger pixels, as Electron does. */
async function zoomPage(page: Page, factor: number): Promise<void> {
  const known = zoomSessions.get(page);
  if (known === undefined && factor === 1) return;
  // One session per page and not detached: what it emulates lasts as long as it does.
  const opened = known ?? lastingSession(page);
  zoomSessions.set(page, opened);
  const devtools = await opened;
  await devtools.send('Emulation.clearDeviceMetricsOverride');
  if (factor === 1) return;
  const { cssVisualViewport } = await devtools.send('Page.getLayoutMetrics');
  await devtools.send('Emulation.setDeviceMetricsOverride', {
    width: Math.round(cssVisualViewport.clientWidth / factor),
    height: Math.round(cssVisualViewport.clientHeight / factor),
    deviceScaleFactor: factor,
    mobile: false,
  });
}

/** The stand-in imitates a locked window only: one with other preferences would behave unlike it in Electron. */
function mustBeLocked({ webPreferences: given = {} }: BrowserWindowConstructorOptions): void {
  const locked =
    (given.sandbox ?? true) &&
    (given.contextIsolation ?? true) &&
    (given.webSecurity ?? true) &&
    !given.nodeIntegration &&
    !given.nodeIntegrationInSubFrames &&
    !given.webviewTag;
  if (!locked || !appState.sandboxed) {
    throw new Error('The stand-in for Electron shows sandboxed, isolated windows without Node only.');
  }
}

function createWindow(options: BrowserWindowConstructorOptions = {}): ElectronWindow {
  if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
  mustBeLocked(options);
  made += 1;
  const id = made;
  const [windowMembers, windowEmitter] = emitting<ElectronWindow>();
  const [contentsMembers, contentsEmitter] = emitting<WebContents>();
  let openHandler: Parameters<WebContents['setWindowOpenHandler']>[0] | undefined;
  let visible = options.show ?? true;
  let maximized = false;
  const { x = 0, y = 0, width = 800, height = 600 } = options;
  const loading = new Set<string>();

  let page: Promise<Page> | undefined;

  async function openPage(address: string): Promise<Page> {
    browser ??= openBrowser(options, address);
    const context = await browser;
    const opened = firstPage ?? (await context.newPage());
    firstPage = undefined;
    shown.set(opened, {
      window,
      contents,
      contentsEmitter,
      loading,
      openWindow: (url) =>
        openHandler?.({
          url,
          frameName: '',
          features: '',
          disposition: 'new-window',
          referrer: { url: '', policy: 'default' },
        }).action ?? 'allow',
    });
    if (preloadScript(options) !== scriptOfAll) {
      throw new Error('The stand-in for Electron runs one preload in all windows.');
    }
    onThemeSource((source) => {
      opened.emulateMedia({ colorScheme: source === 'system' ? null : source }).catch(() => undefined);
    });
    opened.on('domcontentloaded', () => contentsEmitter.emit('dom-ready'));
    const agrees = () => !isPrevented(windowEmitter, 'close');
    windowsAgree.push(agrees);
    opened.on('close', () => {
      windowsAgree.splice(windowsAgree.indexOf(agrees), 1);
      shown.delete(opened);
      windowEmitter.emit('closed');
      if (shown.size === 0) {
        if (appEmitter.listenerCount('window-all-closed') > 0) appEmitter.emit('window-all-closed');
        else app.quit();
      }
    });
    return opened;
  }

  const contents: WebContents = standIn<WebContents>('webContents', {
    ...contentsMembers,
    id,
    session: session.defaultSession,
    setWindowOpenHandler(handler) {
      openHandler = handler;
    },
    isDestroyed: () => ![...shown.values()].some((each) => each.contents === contents),
    setWebRTCIPHandlingPolicy(policy) {
      switches.set('webrtc-ip-handling-policy', policy);
      switches.set('force-webrtc-ip-handling-policy', policy);
    },
    setZoomFactor(factor) {
      page?.then((opened) => zoomPage(opened, factor)).catch(() => undefined);
    },
    get mainFrame() {
      for (const [opened, each] of shown) {
        if (each.contents === contents) return frameMain(opened.mainFrame());
      }
      throw new TypeError('Object has been destroyed');
    },
  });

  const window: ElectronWindow = standIn<ElectronWindow>('window', {
    ...windowMembers,
    id,
    webContents: contents,
    async loadURL(url) {
      const address = toBrowserUrl(url, schemes);
      page ??= openPage(address);
      const opened = await page;
      await decidePermissions(opened, contents, url);
      loading.add(address);
      await opened.goto(address);
      loading.delete(address);
      windowEmitter.emit('ready-to-show');
      process.send?.({ devtools: devtoolsAddress() });
    },
    show() {
      visible = true;
    },
    focus() {
      page?.then((opened) => opened.bringToFront());
    },
    // Nobody moves the window: its bounds are those it was made with.
    getNormalBounds: () => ({ x, y, width, height }),
    isMaximized: () => maximized,
    maximize() {
      maximized = true;
      windowEmitter.emit('maximize');
    },
    isVisible: () => visible,
    isMinimized: () => false,
    isDestroyed: () => contents.isDestroyed(),
    close() {
      if (isPrevented(windowEmitter, 'close')) return;
      page?.then((opened) => opened.close());
    },
  });
  appEmitter.emit('web-contents-created', {}, contents);
  appEmitter.emit('browser-window-created', {}, window);
  return window;
}

function construct(options?: BrowserWindowConstructorOptions): ElectronWindow {
  return createWindow(options);
}

export const BrowserWindow = Object.assign(construct, {
  getAllWindows: () => [...shown.values()].map(({ window }) => window),
}) as unknown as typeof Electron.BrowserWindow;
