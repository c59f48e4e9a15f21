/**
 * Opens the built app in a visible window of Chromium, where Electron's binary is not here: `node
 * test/runtime/launch.ts`. Needs a display. Ends when the window is closed, with the app's exit code.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const register = pathToFileURL(join(import.meta.dirname, 'register.ts')).href;
const main = join(import.meta.dirname, '../../out/main/main.js');

const child = spawn(process.execPath, ['--import', register, main], {
  stdio: 'inherit',
  env: { ...process.env, STAND_IN_VISIBLE: '1' },
});
// Chromium ends when the app does, so it is enough to pass an end from outside on to the app.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
child.once('exit', (code) => {
  process.exitCode = code ?? 1;
});
