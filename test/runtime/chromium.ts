import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Frame, type Page, type Request, type Route } from 'playwright';
import { livesAgain } from './lives.ts';

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
/** The same Chromium without what a window on a screen needs: a third less work. */
const headlessShell = '/usr/bin/chromium-headless-shell';

/** The Chromium of the system, or else the one that Playwright has downloaded. Undefined when there is none. */
export function findChromium(headless: boolean): string | undefined {
  const { COUNTERSIGN_CHROMIUM: chosen = '' } = process.env;
  return [chosen, ...(headless ? [headlessShell] : []), ...installed, chromium.executablePath()].find(
    existsSync,
  );
}

export interface ChromiumOptions {
  /** Where Chromium keeps its profile. */
  readonly profile: string;
  /** The address of a visible window without tabs and address bar; undefined for no window at all. */
  readonly visibleAt: string | undefined;
  /** Whether others can join, at the address that `devtoolsAddress` gives. */
  readonly joinable: boolean;
  /**
   * Whether each page lives for seconds: it ends before scripts have paid for being compiled a second time, for speed, and
   * nobody sees it move.
   */
  readonly brief: boolean;
  /** What the shipped code sets for Chromium itself, by the switches' names without dashes. */
  readonly switches: ReadonlyMap<string, string>;
  readonly width: number;
  readonly height: number;
}

/** Who answers the pages of one life. */
export interface ChromiumUser {
  /** The name of the function through which a page calls, and who answers it. */
  readonly binding: string;
  /** Run in every page, before its own scripts. */
  readonly preload: string;
  readonly onCall: (
    source: { readonly frame: Frame; readonly page: Page },
    channel: string,
    args: string,
  ) => Promise<string>;
  readonly onRequest: (route: Route, request: Request) => Promise<void>;
  readonly onPage: (page: Page) => Promise<void>;
}

export interface OpenedChromium {
  readonly context: BrowserContext;
  /** An empty page, for the first window. */
  readonly page: Page;
  /** Closes the pages of this life, and Chromium with them where there is no other life to come. */
  readonly leave: () => Promise<void>;
}

/** The Chromium that runs, what it was started with, and the page that waits for the next life. */
interface Running {
  readonly started: string;
  readonly context: BrowserContext;
  readonly resting: Page;
}

/** An address of nobody's, at which a page rests between two lives. */
const restingAddress = 'https://rest.stand-in.invalid/';

let running: Running | undefined;
let user: ChromiumUser | undefined;
let profileInUse = '';

async function launch(options: ChromiumOptions, args: readonly string[]): Promise<BrowserContext> {
  const headless = options.visibleAt === undefined;
  const executablePath = findChromium(headless);
  if (executablePath === undefined) {
    throw new Error('There is no Chromium here. Install it (Debian and Ubuntu: apt-get install chromium).');
  }
  const context = await chromium.launchPersistentContext(profileInUse, {
    executablePath,
    headless,
    viewport: null,
    colorScheme: null,
    reducedMotion: null,
    forcedColors: null,
    contrast: null,
    // The shipped code decides about permissions, downloads and the policy; nothing is loosened for it.
    bypassCSP: false,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [...args],
  });
  return context;
}

/** Lets the pages talk to whoever is the user at that time. */
async function connect(context: BrowserContext, { binding, preload }: ChromiumUser): Promise<void> {
  await context.exposeBinding(binding, (source, channel: string, args: string) => {
    if (user === undefined) throw new Error('Nobody is there.');
    return user.onCall(source, channel, args);
  });
  await context.addInitScript(preload);
  await context.route('**/*', (route, request) => {
    if (request.url() === restingAddress) return route.fulfill({ contentType: 'text/html', body: '' });
    return user === undefined ? route.abort('blockedbyclient') : user.onRequest(route, request);
  });
  // One that opens between two lives is nobody's.
  context.on('page', (page) =>
    user === undefined ? page.close().catch(() => undefined) : user.onPage(page),
  );
}

/** Makes a Chromium that ran for one life as new for the next: one page, empty, without a past, and nothing stored. */
async function putToRest({ context, started }: Running): Promise<Running> {
  const [resting = await context.newPage(), ...others] = context.pages();
  await Promise.all(others.map((page) => page.close()));
  await resting.emulateMedia({ colorScheme: null });
  await resting.goto(restingAddress);
  await resting.evaluate('sessionStorage.clear()');
  const devtools = await context.newCDPSession(resting);
  await devtools.send('Page.resetNavigationHistory');
  await devtools.send('Storage.clearDataForOrigin', { origin: '*', storageTypes: 'all' });
  await devtools.send('Network.clearBrowserCookies');
  await devtools.detach();
  return { context, started, resting };
}

/**
 * Gives Chromium with one empty page, silent towards the network. A Chromium that a former life left is used again where
 * it was started with the same switches and the same size.
 */
export async function openChromium(options: ChromiumOptions, next: ChromiumUser): Promise<OpenedChromium> {
  const args = [
    `--window-size=${options.width},${options.height}`,
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    '--no-first-run',
    ...(options.brief ? ['--js-flags=--no-maglev --no-turbofan', '--force-prefers-reduced-motion'] : []),
    ...Array.from(options.switches, ([name, value]) => (value === '' ? `--${name}` : `--${name}=${value}`)),
    ...(options.visibleAt === undefined ? [] : [`--app=${options.visibleAt}`]),
    ...(options.joinable ? ['--remote-debugging-port=0'] : []),
    ...(process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []),
  ];
  const started = JSON.stringify([args, next.preload]);
  if (running !== undefined && running.started !== started) {
    await running.context.close();
    running = undefined;
  }
  if (running === undefined) {
    // With several lives, in a folder that none of them removes.
    profileInUse = (livesAgain ? process.env.STAND_IN_PROFILE : undefined) ?? options.profile;
    mkdirSync(profileInUse, { recursive: true });
    const context = await launch(options, args);
    await connect(context, next);
    running = { started, context, resting: context.pages()[0] ?? (await context.newPage()) };
  }
  const used = running;
  user = next;
  return {
    context: used.context,
    page: used.resting,
    async leave() {
      if (!livesAgain) return used.context.close();
      running = await putToRest(used);
      user = undefined;
    },
  };
}

/** Where others can join a Chromium that was started joinable: the address of its developer tools' socket. */
export function devtoolsAddress(): string {
  const [port, path] = readFileSync(join(profileInUse, 'DevToolsActivePort'), 'utf8').split('\n');
  return `ws://127.0.0.1:${port}${path}`;
}
