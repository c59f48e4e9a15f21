import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Configuration } from 'electron-builder';
import { parse } from 'yaml';

/** The version that package.json says. */
export const versionOf = (root: string): string =>
  (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string }).version;

/** electron-builder.yml as it stands. */
export const readConfig = (root: string): Configuration =>
  parse(readFileSync(join(root, 'electron-builder.yml'), 'utf8')) as Configuration;

export type Env = Readonly<Record<string, string | undefined>>;

/** Where the project lives: the repository of the workflow that runs. Elsewhere an address that cannot exist (RFC 2606). */
export function projectOf(env: Env): {
  readonly owner: string;
  readonly repo: string;
  readonly homepage: string;
} {
  const [owner = '', repo = ''] = (env.GITHUB_REPOSITORY ?? '').split('/');
  return owner && repo
    ? { owner, repo, homepage: `${env.GITHUB_SERVER_URL ?? 'https://github.com'}/${owner}/${repo}` }
    : { owner: '', repo: '', homepage: 'https://countersign.invalid' };
}

/** Who stands behind the packages of Linux: a name with an address. */
export function maintainerOf(env: Env): string {
  const { owner } = projectOf(env);
  return `The Countersign developers <${owner ? `${owner}@users.noreply.github.com` : 'nobody@countersign.invalid'}>`;
}

/**
 * What only the machine knows, for electron-builder to lay over electron-builder.yml: the project's address, where updates come from (nowhere
 * outside the project's own workflow), the version, whether it is signed, the folder of Electron and the folder to write to.
 */
export function packagingConfig(
  env: Env,
  {
    electronDist,
    output,
    version,
  }: { readonly electronDist: string | undefined; readonly output: string; readonly version: string },
): Configuration {
  const { owner, repo, homepage } = projectOf(env);
  return {
    directories: { output },
    // A copy that is signed may install newer versions by itself (electron/main/updates).
    extraMetadata: { homepage, version, signed: Boolean(env.CSC_LINK || env.WIN_CSC_LINK) },
    linux: { maintainer: maintainerOf(env) },
    publish: owner ? { provider: 'github', owner, repo } : null,
    ...(electronDist ? { electronDist } : {}),
    // Electron's own welcome page, which stays behind in a folder that was unpacked before.
    afterExtract: async ({ appOutDir, electronPlatformName }) => {
      const mac = electronPlatformName === 'darwin';
      const resources = mac ? 'Electron.app/Contents/Resources' : 'resources';
      await rm(join(appOutDir, resources, 'default_app.asar'), { force: true });
    },
  };
}
