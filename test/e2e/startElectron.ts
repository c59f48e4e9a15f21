import { _electron } from 'playwright';
import type { RunningApp, StartOptions } from './RunningApp.ts';

/** Starts the built app on Electron itself. */
export async function startElectron({ root, env }: StartOptions): Promise<RunningApp> {
  const app = await _electron.launch({
    // Chromium refuses its sandbox to root.
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), root],
    cwd: root,
    env,
  });
  let printed = '';
  app.process().stderr?.on('data', (text) => {
    printed += text;
  });
  app.process().stdout?.on('data', (text) => {
    printed += text;
  });
  const page = await app.firstWindow();
  return {
    page,
    pages: () => app.windows(),
    inMain: ((run: never, arg: unknown) => app.evaluate(run, arg)) as RunningApp['inMain'],
    printed: () => printed,
    close: () => app.close(),
  };
}
