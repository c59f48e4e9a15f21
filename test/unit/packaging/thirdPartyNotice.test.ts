import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { shippedPackages, thirdPartyNotice } from '../../../scripts/pack/thirdPartyNotice.ts';

const checkouts: string[] = [];
afterEach(() => {
  for (const root of checkouts.splice(0)) rmSync(root, { recursive: true });
});

/** A checkout with these files. */
function checkoutWith(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'countersign-notice-'));
  checkouts.push(root);
  for (const [name, text] of Object.entries({
    LICENSE: 'MIT License\n\nCopyright (c) us\n\nYou may.',
    ...files,
  })) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
}
const manifest = (fields: object): string =>
  JSON.stringify({ name: 'a', version: '1.0.0', license: 'MIT', ...fields });

describe('the notice of third parties', () => {
  it('has each package with its own texts', () => {
    const root = checkoutWith({
      'node_modules/a/package.json': manifest({ homepage: 'https://a.example' }),
      'node_modules/a/LICENSE.md': 'its words\n',
      'node_modules/a/NOTICE': 'and more',
      'node_modules/a/licenses.js': 'not these',
    });
    const notice = thirdPartyNotice(root, ['node_modules/a']);
    expect(notice).toContain('a 1.0.0 (MIT)\nhttps://a.example\n\n');
    expect(notice).toContain('its words');
    expect(notice).toContain('and more');
    expect(notice).not.toContain('not these');
  });

  it('has the text of MIT in the author’s name where a package brings none', () => {
    const root = checkoutWith({ 'node_modules/a/package.json': manifest({ author: { name: 'Ana' } }) });
    expect(thirdPartyNotice(root, ['node_modules/a'])).toContain('Copyright (c) Ana\n\nYou may.');
  });

  it.each([manifest({}), manifest({ license: 'ISC', author: 'Ana' })])(
    'is not made without a text: %s',
    (text) => {
      const root = checkoutWith({ 'node_modules/a/package.json': text });
      expect(() => thirdPartyNotice(root, ['node_modules/a'])).toThrow('has no licence text');
    },
  );

  it('is about what the builds have noted, each once, and keytar', () => {
    const root = checkoutWith({
      'out/packages/main.json': '["node_modules/a","node_modules/b"]',
      'out/packages/renderer.json': '["node_modules/b","node_modules/c"]',
    });
    expect(shippedPackages(root)).toEqual(['a', 'b', 'c', 'keytar'].map((name) => `node_modules/${name}`));
  });
});
