import type { Protocol } from 'electron';
import { appScheme } from './appOrigin.ts';

/**
 * Security checklist 18: no `file://`. Gives the custom scheme an origin (`standard`) and the rights of https
 * (`secure`), and nothing more. Has to run before Electron is ready.
 */
export function registerAppScheme(protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>): void {
  protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges: { standard: true, secure: true } }]);
}
