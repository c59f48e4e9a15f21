import { release } from 'node:os';
import type { App } from 'electron';

/** What a person is asked for when they report a fault. */
export function versions(app: Pick<App, 'getVersion'>): {
  readonly app: string;
  readonly runtime: string;
  readonly system: string;
} {
  const { electron, chrome, node } = process.versions;
  return {
    app: app.getVersion(),
    runtime: `Electron ${electron}, Chromium ${chrome}, Node ${node}`,
    system: `${process.platform} ${release()} ${process.arch}`,
  };
}
