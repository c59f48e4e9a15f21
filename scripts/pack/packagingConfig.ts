import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Configuration } from 'electron-builder';
import { parse } from 'yaml';

/** electron-builder.yml as it stands. */
export const readConfig = (root: string): Configuration =>
  parse(readFileSync(join(root, 'electron-builder.yml'), 'utf8')) as Configuration;

type Env = Readonly<Record<string, string | undefined>>;

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

/**
 * What only the machine knows, for electron-builder to lay over electron-builder.yml: the project's address, where updates come from (nowhere
 * outside the project's own workflow), the folder of Electron and the folder to write to.
 */
export function packagingConfig(
  env: Env,
  { electronDist, output }: { readonly electronDist: string | undefined; readonly output: string },
): Configuration {
  const { owner, repo, homepage } = projectOf(env);
  const maintainer = `The Countersign developers <${owner ? `${owner}@users.noreply.github.com` : 'nobody@countersign.invalid'}>`;
  return {
    directories: { output },
    extraMetadata: { homepage },
    linux: { maintainer },
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
