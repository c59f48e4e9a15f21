/**
 * Makes a Node process look like Electron's main process to what it runs: `node --import …/register.ts
 * out/main/main.js`. Worker threads inherit it.
 */
import { registerHooks } from 'node:module';
import { inLifeOf } from './lives.ts';
import { refuseMissingDigests } from './refuseMissingDigests.ts';
import { startClock } from './startClock.ts';

const electron = new URL('./electron.ts', import.meta.url).href;

registerHooks({
  resolve(specifier, context, next) {
    if (specifier === 'electron' || specifier === 'electron/main') {
      return { url: inLifeOf(context.parentURL, electron), shortCircuit: true };
    }
    const resolved = next(specifier, context);
    return { ...resolved, url: inLifeOf(context.parentURL, resolved.url) };
  },
});
refuseMissingDigests();
if (process.env.STAND_IN_NOW !== undefined) startClock(process.env.STAND_IN_NOW);
