import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright';

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The Chromium of the system, or else the one that Playwright has downloaded. Undefined when there is none. */
export function findChromium(): string | undefined {
  return [process.env.COUNTERSIGN_CHROMIUM ?? '', ...installed, chromium.executablePath()].find(existsSync);
}

export interface ChromiumOptions {
  /** Where Chromium keeps its profile. */
  readonly profile: string;
  /** The address of a visible window without tabs and address bar; undefined for no window at all. */
  readonly visibleAt: string | undefined;
  /** Whether others can join, at the port that Chromium writes into `DevToolsActivePort` in its profile. */
  readonly joinable: boolean;
  /** What the shipped code sets for Chromium itself, by the switches' names without dashes. */
  readonly switches: ReadonlyMap<string, string>;
  readonly width: number;
  readonly height: number;
}

/** Starts Chromium with one empty page, silent towards the network. */
export async function startChromium(options: ChromiumOptions): Promise<BrowserContext> {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    throw new Error('There is no Chromium here. Install it (Debian and Ubuntu: apt-get install chromium).');
  }
  return chromium.launchPersistentContext(options.profile, {
    executablePath,
    headless: options.visibleAt === undefined,
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
    args: [
      `--window-size=${options.width},${options.height}`,
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
      ...Array.from(options.switches, ([name, value]) => (value === '' ? `--${name}` : `--${name}=${value}`)),
      ...(options.visibleAt === undefined ? [] : [`--app=${options.visibleAt}`]),
      ...(options.joinable ? ['--remote-debugging-port=0'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []),
    ],
  });
}

/** Where others can join a Chromium that was started joinable: the address of its developer tools' socket. */
export function devtoolsAddress(profile: string): string {
  const [port, path] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
  return `ws://127.0.0.1:${port}${path}`;
}
