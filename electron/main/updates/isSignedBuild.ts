import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Whether whoever packed this app had the means to sign it, as package.json in the archive says (packagingConfig.ts). */
export function isSignedBuild(appFolder: string): boolean {
  const { signed } = JSON.parse(readFileSync(join(appFolder, 'package.json'), 'utf8')) as {
    readonly signed?: unknown;
  };
  return signed === true;
}
