import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
}

const root = join(import.meta.dirname, '../../..');
const read = (name: string): unknown => JSON.parse(readFileSync(join(root, name), 'utf8'));
const { packages } = read('package-lock.json') as { readonly packages: Readonly<Record<string, Locked>> };
const { allowScripts } = read('package.json') as { readonly allowScripts: Readonly<Record<string, boolean>> };
const locked = Object.entries(packages).filter(([path]) => path !== '');

/** The packages of which `refuse` is true. */
const thatAre = (refuse: (one: Locked) => boolean): readonly string[] =>
  locked.filter(([, one]) => refuse(one)).map(([path, one]) => `${path} ${one.license ?? ''}`.trim());

/** Licences under which the app may hand a package on, given its notice. */
const shippable = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'Python-2.0',
];
/** Moreover for tools, which stay with the developers. */
const usable = [...shippable, 'MPL-2.0', 'CC-BY-4.0', 'WTFPL'];

/** True when an SPDX expression of licences joined by AND and OR can be fulfilled with these. */
function isAllowed(expression: string | undefined, allowed: readonly string[]): boolean {
  const plain = (expression ?? '').replace(/[()]/g, '');
  return plain.split(' OR ').some((choice) => choice.split(' AND ').every((one) => allowed.includes(one)));
}

describe('the lockfile', () => {
  it('takes every package from the npm registry, with a hash of its content', () => {
    expect(locked.length).toBeGreaterThan(100);
    expect(thatAre(({ integrity }) => !integrity?.startsWith('sha512-'))).toEqual([]);
    expect(thatAre(({ link, version }) => link === true || !/^\d+\.\d+\.\d+/.test(version ?? ''))).toEqual(
      [],
    );
    // Without an address of its own npm takes it from its registry.
    expect(thatAre(({ resolved }) => resolved !== undefined)).toEqual([]);
  });

  it('lets no package run a script at its installation but the pinned Node', () => {
    expect(allowScripts).toEqual({ node: true });
    // keytar's would copy what is there already; the other's is for a kind of installer that is not made here.
    expect(thatAre(({ hasInstallScript }) => hasInstallScript === true)).toEqual([
      'node_modules/electron-winstaller MIT',
      'node_modules/keytar MIT',
      'node_modules/node MIT',
    ]);
  });
});

describe('the licences', () => {
  it('of what ships allow it', () => {
    expect(thatAre(({ dev, license }) => dev !== true && !isAllowed(license, shippable))).toEqual([]);
  });

  it('of the tools are known ones', () => {
    expect(thatAre(({ license }) => !isAllowed(license, usable))).toEqual([]);
  });

  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0)', true],
    ['MIT AND ISC', true],
    ['MIT AND GPL-3.0', false],
    ['GPL-3.0', false],
    [undefined, false],
  ])('read %s as allowed: %s', (expression, allowed) => {
    expect(isAllowed(expression, shippable)).toBe(allowed);
  });
});
