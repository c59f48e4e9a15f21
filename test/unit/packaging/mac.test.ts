import { readdirSync, readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { parse } from 'plist';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../../scripts/pack/packagingConfig.ts';

const root = join(import.meta.dirname, '../../..');
const { mac } = readConfig(root);

describe('the entitlements', () => {
  const text = readFileSync(join(root, 'packaging/mac/entitlements.plist'), 'utf8');

  it('are one, by a parser', () => {
    expect(parse(text)).toEqual({ 'com.apple.security.cs.allow-jit': true });
  });

  it('have a reason each', () => {
    const keys = text.match(/<key>/g)?.length;
    expect(text.match(/<!-- [^>]+ -->\s*<key>/g)).toHaveLength(keys ?? 0);
  });
});

describe('the universal app', () => {
  const prebuilds = join(root, 'node_modules/keytar/prebuilds');
  /** What a Mach-O file of 64 bits says that it runs on. */
  const processors: Readonly<Record<number, string>> = { 16777228: 'arm64', 16777223: 'x64' };
  const processorOf = (path: string): string | undefined => {
    const head = readFileSync(path);
    return head.readUInt32LE(0) === 0xfeedfacf ? processors[head.readUInt32LE(4)] : undefined;
  };
  const taken = readdirSync(prebuilds, { recursive: true, encoding: 'utf8' }).filter((name) =>
    matchesGlob(name, 'darwin-*/keytar.node'),
  );

  it('has keytar for both processors, each in its own folder', () => {
    expect(taken.toSorted()).toEqual(['darwin-arm64/keytar.node', 'darwin-x64/keytar.node']);
    expect(taken.map((name) => [name.split('/')[0], processorOf(join(prebuilds, name))])).toEqual(
      expect.arrayContaining([
        ['darwin-arm64', 'arm64'],
        ['darwin-x64', 'x64'],
      ]),
    );
    expect(mac?.files).toEqual([
      {
        from: 'node_modules/keytar/prebuilds',
        to: 'node_modules/keytar/prebuilds',
        filter: 'darwin-*/keytar.node',
      },
    ]);
  });

  it('keeps both as they are when its halves are merged', () => {
    const unpacked = 'Contents/Resources/app.asar.unpacked/node_modules/keytar/prebuilds';
    for (const name of taken)
      expect(matchesGlob(`${unpacked}/${name}`, String(mac?.x64ArchFiles))).toBe(true);
    expect(matchesGlob('Contents/MacOS/Countersign', String(mac?.x64ArchFiles))).toBe(false);
  });
});
