import type { App } from 'electron';

/** Where newer versions come from, once somebody has switched looking for them on. */
const updateHosts = ['github.com', '*.github.com', '*.githubusercontent.com'];

/**
 * Security checklist 1, below the page: no name is looked up, so that nothing leaves in a name either. A page that is
 * taken over may ask for one by `<link rel="dns-prefetch">`, which is no request and goes past every other rule. Has to
 * run before the app is ready.
 */
export function denyResolving({ commandLine }: Pick<App, 'commandLine'>): void {
  const rules = ['MAP * ~NOTFOUND', ...updateHosts.map((host) => `EXCLUDE ${host}`)];
  commandLine.appendSwitch('host-resolver-rules', rules.join(', '));
}
