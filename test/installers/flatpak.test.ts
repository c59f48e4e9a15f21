import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fillManifest, readTemplate, releaseOf } from '../../scripts/manifests.ts';

const folder = mkdtempSync(join(tmpdir(), 'countersign-flatpak-'));
afterAll(() => rmSync(folder, { recursive: true }));

const { version } = releaseOf('', {});
const sums = ['x64', 'arm64']
  .map((arch) => `${'0'.repeat(64)}  countersign-${version}-${arch}.tar.gz`)
  .join('\n');
const manifest = fillManifest(
  readTemplate('com.countersign.app.yml'),
  releaseOf(sums, { GITHUB_REPOSITORY: 'somebody/countersign' }),
);

/** What flatpak-builder makes of a manifest, and what it complains of. It ends well also where it does not know a word. */
function shown(text: string): { readonly manifest: unknown; readonly complaints: string } {
  const path = join(folder, 'com.countersign.app.yml');
  writeFileSync(path, text);
  const { stdout, stderr } = spawnSync('flatpak-builder', ['--show-manifest', path], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { manifest: stdout === '' ? undefined : JSON.parse(stdout), complaints: stderr };
}

describe('the manifest for Flatpak', () => {
  it('is understood by flatpak-builder to the last word', () => {
    expect(shown(manifest)).toMatchObject({
      manifest: { id: 'com.countersign.app', command: 'countersign-app', 'finish-args': expect.any(Array) },
      complaints: '',
    });
  });

  it.each([
    ['only-arches', 'only-archs'],
    ['build-commands', 'build-comands'],
    ['finish-args', 'finish-arguments'],
  ])('would not be with %s written as %s', (right, wrong) => {
    expect(shown(manifest.replaceAll(right, wrong)).complaints).toContain(wrong);
  });
});
