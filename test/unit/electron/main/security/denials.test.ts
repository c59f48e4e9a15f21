import type { Session, WebContents } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { denyNavigation } from '../../../../../electron/main/security/denyNavigation.ts';
import { denyNetwork } from '../../../../../electron/main/security/denyNetwork.ts';
import { denyNewWindows } from '../../../../../electron/main/security/denyNewWindows.ts';
import { denyPeers } from '../../../../../electron/main/security/denyPeers.ts';
import { denyPermissions } from '../../../../../electron/main/security/denyPermissions.ts';
import { denyResolving } from '../../../../../electron/main/security/denyResolving.ts';
import { denyWebviews } from '../../../../../electron/main/security/denyWebviews.ts';

type Listener = (event: { preventDefault(): void }) => void;

/** The events that a rule prevents, of those it listens to. */
function preventedBy(rule: (contents: Pick<WebContents, 'on'>) => void): readonly string[] {
  const prevented: string[] = [];
  const on = (event: string, listener: Listener) => listener({ preventDefault: () => prevented.push(event) });
  rule({ on } as unknown as Pick<WebContents, 'on'>);
  return prevented;
}

describe('the rules for what a page may do', () => {
  it('keep it where it is', () => {
    expect(preventedBy(denyNavigation)).toEqual(['will-navigate', 'will-frame-navigate', 'will-redirect']);
  });

  it('attach no webview', () => {
    expect(preventedBy(denyWebviews)).toEqual(['will-attach-webview']);
  });

  it('open no window', () => {
    const setWindowOpenHandler = vi.fn<WebContents['setWindowOpenHandler']>();
    denyNewWindows({ setWindowOpenHandler });
    const [handler] = setWindowOpenHandler.mock.calls[0] ?? [];
    expect(handler?.({ url: 'https://crisp.chat/' } as Electron.HandlerDetails)).toEqual({ action: 'deny' });
  });

  it('grant no permission, asked for, looked up or for a device', () => {
    const setPermissionRequestHandler = vi.fn<Session['setPermissionRequestHandler']>();
    const setPermissionCheckHandler = vi.fn<Session['setPermissionCheckHandler']>();
    const setDevicePermissionHandler = vi.fn<Session['setDevicePermissionHandler']>();
    denyPermissions({ setPermissionRequestHandler, setPermissionCheckHandler, setDevicePermissionHandler });
    const decide = vi.fn();
    const contents = {} as WebContents;
    const details = { isMainFrame: true, requestingUrl: 'countersign-app://app/' };
    setPermissionRequestHandler.mock.calls[0]?.[0]?.(contents, 'clipboard-read', decide, details);
    expect(decide.mock.calls).toEqual([[false]]);
    expect(setPermissionCheckHandler.mock.calls[0]?.[0]?.(contents, 'hid', '', details)).toBe(false);
    expect(
      setDevicePermissionHandler.mock.calls[0]?.[0]?.({} as Electron.DevicePermissionHandlerHandlerDetails),
    ).toBe(false);
  });

  it.each([
    ['countersign-app://app/index.html', false],
    ['countersign-app://app.other/', true],
    ['countersign-app://other/', true],
    ['https://crisp.chat/', true],
    ['http://127.0.0.1/', true],
    ['ws://127.0.0.1/', true],
    ['file:///etc/passwd', true],
    ['data:text/plain,x', true],
    ['devtools://devtools/', true],
  ])('on a request for %s decide: cancel %s', (url, cancel) => {
    const onBeforeRequest = vi.fn();
    const setProxy = vi.fn(async () => undefined);
    denyNetwork({ webRequest: { onBeforeRequest } as unknown as Electron.WebRequest, setProxy });
    const decide = vi.fn();
    onBeforeRequest.mock.calls[0]?.[0]({ url }, decide);
    expect(decide.mock.calls).toEqual([[{ cancel }]]);
  });

  it('send what goes past the filter of requests to a proxy that is not there, this computer included', async () => {
    const setProxy = vi.fn(async () => undefined);
    const webRequest = { onBeforeRequest: vi.fn() } as unknown as Electron.WebRequest;
    await denyNetwork({ webRequest, setProxy });
    expect(setProxy.mock.calls).toEqual([
      [{ proxyRules: 'http://127.0.0.1:9', proxyBypassRules: '<-loopback>' }],
    ]);
  });

  it('let WebRTC use nothing but that proxy', () => {
    const setWebRTCIPHandlingPolicy = vi.fn();
    denyPeers({ setWebRTCIPHandlingPolicy });
    expect(setWebRTCIPHandlingPolicy.mock.calls).toEqual([['disable_non_proxied_udp']]);
  });

  it('look no name up, save where newer versions come from', () => {
    const appendSwitch = vi.fn();
    denyResolving({ commandLine: { appendSwitch } as unknown as Electron.CommandLine });
    const [[name, value] = []] = appendSwitch.mock.calls;
    expect(name).toBe('host-resolver-rules');
    expect(String(value).split(', ')).toEqual([
      'MAP * ~NOTFOUND',
      'EXCLUDE github.com',
      'EXCLUDE *.github.com',
      'EXCLUDE *.githubusercontent.com',
    ]);
  });
});
