import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../../../..');
const main = join(root, 'electron/main');

const sources = readdirSync(main, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name: name.replaceAll('\\', '/'), text: readFileSync(join(main, name), 'utf8') }));

const filesWith = (pattern: RegExp) =>
  sources.filter(({ text }) => pattern.test(text)).map(({ name }) => name);

it('windows are made in one place, with the locked preferences', () => {
  expect(filesWith(/new (BrowserWindow|WebContentsView|BaseWindow|BrowserView)\b/)).toEqual([
    'window/createWindow.ts',
  ]);
  const createWindow = sources.find(({ name }) => name === 'window/createWindow.ts')?.text ?? '';
  expect(createWindow).toMatch(/webPreferences: webPreferences\(preload\)/);
});

it('what could open a hole stands in one file each, or nowhere', () => {
  expect(filesWith(/\.openExternal\(/)).toEqual(['security/openExternalLinks.ts']);
  expect(filesWith(/commandLine\.appendSwitch/)).toEqual(['security/denyResolving.ts']);
  expect(filesWith(/ipcMain\.(handle|on|once)\(/)).toEqual(['handlers/registerCalls.ts']);
  for (const pattern of [
    /openPath|executeJavaScript|insertCSS|enableBlinkFeatures|allowpopups|setCertificateVerifyProc/i,
    /allowRunningInsecureContent: true|webSecurity: false|nodeIntegration\w*: true|sandbox: false|contextIsolation: false/,
    /loadFile|loadURL\(['"`]file:/,
    /remote-debugging/,
    /node:(http|https|net|tls|dgram|http2|child_process)/,
  ]) {
    expect({ pattern: String(pattern), files: filesWith(pattern) }).toEqual({
      pattern: String(pattern),
      files: [],
    });
  }
});
