/**
 * Makes a Node process look like Electron's main process to what it runs: `node --import …/register.ts
 * out/main/main.js`. Worker threads inherit it.
 */
import { registerHooks } from 'node:module';
import { refuseMissingDigests } from './refuseMissingDigests.ts';
import { startClock } from './startClock.ts';

const electron = new URL('./electron.ts', import.meta.url).href;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' || specifier === 'electron/main'
      ? { url: electron, shortCircuit: true }
      : next(specifier, context),
});
refuseMissingDigests();
if (process.env.STAND_IN_NOW !== undefined) startClock(process.env.STAND_IN_NOW);
