import { release } from 'node:os';
import type { App } from 'electron';
import type { Versions } from '../../../contracts/app.ts';

/** What a person is asked for when they report a fault. */
export function versions(app: Pick<App, 'getVersion'>): Versions {
  const { electron, chrome, node } = process.versions;
  return {
    app: app.getVersion(),
    runtime: `Electron ${electron}, Chromium ${chrome}, Node ${node}`,
    system: `${process.platform} ${release()} ${process.arch}`,
  };
}
