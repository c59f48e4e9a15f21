import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { responseHeaders } from '../../../../../electron/main/security/responseHeaders.ts';
import { answerAppRequest, listAppFiles } from '../../../../../electron/main/security/serveAppScheme.ts';

const folder = mkdtempSync(join(tmpdir(), 'countersign-'));
const renderer = join(folder, 'renderer');
mkdirSync(join(renderer, 'assets'), { recursive: true });
writeFileSync(join(folder, 'secret.html'), 'secret');
writeFileSync(join(renderer, 'index.html'), 'the page');
writeFileSync(join(renderer, 'assets', 'index-1.js'), 'the script');
writeFileSync(join(renderer, 'assets', 'index-1.js.map'), 'the map');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const files = listAppFiles(renderer);
const get = (url: string) => answerAppRequest(files, { method: 'GET', url });

describe('the custom scheme', () => {
  it('lists the files of the window by their addresses, those of a known type only', () => {
    expect([...files.keys()].toSorted()).toEqual([
      'countersign-app://app/assets/index-1.js',
      'countersign-app://app/index.html',
    ]);
  });

  it('serves a listed file with its type and the security headers', async () => {
    const response = await get('countersign-app://app/index.html');
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('the page');
    expect(Object.fromEntries(response.headers)).toEqual({
      'content-type': 'text/html; charset=utf-8',
      ...Object.fromEntries(
        Object.entries(responseHeaders).map(([name, value]) => [name.toLowerCase(), value]),
      ),
    });
  });

  it.each([
    'countersign-app://app/../secret.html',
    'countersign-app://app/%2e%2e/secret.html',
    'countersign-app://app/%2e%2e%2fsecret.html',
    'countersign-app://app/..%5csecret.html',
    'countersign-app://app/..\\secret.html',
    'countersign-app://app/assets/../index.html',
    'countersign-app://app/index.html%00',
    'countersign-app://app/index.html\0',
    'countersign-app://app/index.html?x',
    'countersign-app://app/index.html/',
    'countersign-app://app//index.html',
    'countersign-app://app/INDEX.html',
    'countersign-app://app/',
    'countersign-app://app',
    'countersign-app://app/assets/',
    'countersign-app://app/assets/index-1.js.map',
    'countersign-app://app/__proto__',
    'countersign-app://other/index.html',
    'countersign-app://app.other/index.html',
    'countersign-app://app@other/index.html',
    'countersign-app://other@app/index.html',
    'countersign-app://app:80/index.html',
    'file:///etc/passwd',
    'https://app/index.html',
    '',
  ])('refuses %j', async (url) => {
    const response = await get(url);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('Not found');
  });

  it('sends the security headers with a refusal too', async () => {
    const { headers } = await get('countersign-app://app/nothing');
    expect(headers.get('content-security-policy')).toBe(responseHeaders['Content-Security-Policy']);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });

  it.each(['POST', 'HEAD', 'PUT', 'get'])('refuses the method %s', async (method) => {
    const url = 'countersign-app://app/index.html';
    expect((await answerAppRequest(files, { method, url })).status).toBe(404);
  });

  it('serves nothing for any address but the listed ones', async () => {
    const piece = fc.constantFrom(
      '..',
      '.',
      '%2e',
      '%5c',
      '%00',
      '\0',
      '/',
      '\\',
      'index.html',
      'assets',
      '~',
    );
    const path = fc.array(fc.oneof(piece, fc.string()), { maxLength: 6 }).map((pieces) => pieces.join(''));
    const url = fc.oneof(
      path.map((rest) => `countersign-app://app/${rest}`),
      fc.webUrl(),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(url, async (address) => {
        fc.pre(!files.has(address));
        expect((await get(address)).status).toBe(404);
      }),
      { numRuns: 1000 },
    );
  });
});
