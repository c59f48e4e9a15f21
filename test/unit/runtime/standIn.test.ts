import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { App } from 'electron';
import { describe, expect, it } from 'vitest';
import { emitting, isPrevented, standIn } from '../../runtime/standIn.ts';

const register = pathToFileURL(join(import.meta.dirname, '../../runtime/register.ts')).href;

/** Runs a script with Electron's stand-in in place, by the Node that runs this; gives what it prints. */
const run = (script: string): string =>
  spawnSync(process.execPath, ['--import', register, '--input-type=module', '-e', script], {
    encoding: 'utf8',
  }).stdout.trim();

const tryAll = `
  const { createHash, createHmac, getHashes, hash } = await import('node:crypto');
  const works = (make) => { try { make(); return true; } catch (error) { return error.message; } };
  const all = ['md5', 'sha1', 'sha256', 'sha512-256', 'sha3-256', 'blake2b512', 'sm3', 'whirlpool', 'sha512-224'];
  const result = JSON.stringify([
    all.map((name) => works(() => createHash(name))),
    works(() => createHmac('sha3-512', 'key')),
    works(() => hash('blake2s256', '')),
    getHashes().some((name) => /sha3-|blake|sm3/i.test(name)),
  ]);`;
const refused = 'Digest method not supported';
const expected = [
  [true, true, true, true, refused, refused, refused, refused, refused],
  refused,
  refused,
  false,
];

describe('the stand-in for Electron', () => {
  it('has the digests of Electron and no others', () => {
    expect(JSON.parse(run(`${tryAll} console.log(result)`))).toEqual(expected);
  });

  it('has no others in its worker threads either', () => {
    const worker = `${tryAll} (await import('node:worker_threads')).parentPort.postMessage(result)`;
    const script = `
      import { Worker } from 'node:worker_threads';
      new Worker(new URL('data:text/javascript,' + encodeURIComponent(${JSON.stringify(worker)})))
        .on('message', (message) => console.log(message));`;
    expect(JSON.parse(run(script))).toEqual(expected);
  });

  it('names what it does not have', () => {
    const app = standIn<App>('app', { getVersion: () => '1' });
    expect(app.getVersion()).toBe('1');
    expect(() => app.getGPUInfo('basic')).toThrow('The stand-in for Electron has no app.getGPUInfo.');
  });

  it('tells whether a listener prevented an event', () => {
    const [members, emitter] = emitting<App>();
    const app = standIn<App>('app', members);
    expect(isPrevented(emitter, 'before-quit')).toBe(false);
    app.on('before-quit', (event) => event.preventDefault());
    expect(isPrevented(emitter, 'before-quit')).toBe(true);
  });
});
