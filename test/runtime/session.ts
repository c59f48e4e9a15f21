import type { Protocol, Session, WebContents } from 'electron';
import { mustNotBeReady, switches } from './app.ts';
import { standIn } from './standIn.ts';

type Handle = Parameters<Protocol['handle']>[1];
type BeforeRequest = (
  details: Electron.OnBeforeRequestListenerDetails,
  decide: (response: Electron.CallbackResponse) => void,
) => void;

const handlers = new Map<string, Handle>();
let beforeRequest: BeforeRequest | null = null;
let permissionCheck: Parameters<Session['setPermissionCheckHandler']>[0] = null;
let permissionRequest: Parameters<Session['setPermissionRequestHandler']>[0] = null;

/** The schemes that get an address of their own in the browser. */
export const schemes = new Set<string>();

/** The handler of the scheme of this address, if the shipped code has set one. */
export const handlerFor = (url: string): Handle | undefined => handlers.get(url.slice(0, url.indexOf(':')));

/** Asks the shipped code whether this request may go on; without a listener everything may, as in Electron. */
export function mayRequest(details: Electron.OnBeforeRequestListenerDetails): Promise<boolean> {
  const listener = beforeRequest;
  return new Promise((settle) => {
    if (listener === null) settle(true);
    else listener(details, ({ cancel }) => settle(cancel !== true));
  });
}

/** Asks the shipped code about a permission; without handlers everything is granted, as in Electron. */
export async function mayUse(
  contents: WebContents,
  permission:
    | 'geolocation'
    | 'notifications'
    | 'media'
    | 'clipboard-read'
    | 'clipboard-sanitized-write'
    | 'midi',
  origin: string,
): Promise<boolean> {
  const checked =
    permissionCheck?.(contents, permission, origin, { isMainFrame: true, requestingUrl: origin }) ?? true;
  const request = permissionRequest;
  const granted =
    request === null ||
    (await new Promise<boolean>((settle) =>
      request(contents, permission, settle, { isMainFrame: true, requestingUrl: origin }),
    ));
  return checked && granted;
}

export const protocol = standIn<Protocol>('protocol', {
  registerSchemesAsPrivileged(customSchemes) {
    mustNotBeReady('protocol.registerSchemesAsPrivileged');
    for (const { scheme } of customSchemes) schemes.add(scheme);
  },
  handle(scheme, handler) {
    if (!schemes.has(scheme)) throw new Error(`The stand-in for Electron handles privileged schemes only.`);
    if (handlers.has(scheme)) throw new Error('The scheme has been registered');
    handlers.set(scheme, handler);
  },
});

const defaultSession = standIn<Session>('session.defaultSession', {
  protocol,
  webRequest: standIn<Session['webRequest']>('session.defaultSession.webRequest', {
    onBeforeRequest(
      filterOrListener: Electron.WebRequestFilter | BeforeRequest | null,
      listener?: BeforeRequest | null,
    ) {
      if (listener !== undefined) {
        throw new Error('The stand-in for Electron knows webRequest listeners without a filter only.');
      }
      beforeRequest = filterOrListener as BeforeRequest | null;
    },
  }),
  setPermissionCheckHandler(handler) {
    permissionCheck = handler;
  },
  setPermissionRequestHandler(handler) {
    permissionRequest = handler;
  },
  async setProxy({ proxyRules, proxyBypassRules }) {
    if (proxyRules === undefined) throw new Error('The stand-in for Electron knows fixed proxies only.');
    switches.set('proxy-server', proxyRules);
    switches.set('proxy-bypass-list', proxyBypassRules ?? '');
  },
  clearStorageData: async () => undefined,
  clearCache: async () => undefined,
  // No device is ever asked for: headless Chromium offers no chooser.
  setDevicePermissionHandler() {},
});

export const session = standIn<typeof Electron.session>('session', { defaultSession });
