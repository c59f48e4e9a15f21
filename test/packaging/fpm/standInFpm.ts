/**
 * Stands in for fpm (https://fpm.readthedocs.io) where that is not to be had: makes a deb with dpkg-deb or an rpm with
 * rpmbuild, of exactly the arguments that electron-builder and electron-builder.yml give. Ends badly at any other, so that
 * nothing is made that the real one would make differently. What it writes follows fpm 1.17's templates.
 */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';

const text = { type: 'string' } as const;
const texts = { type: 'string', multiple: true } as const;

/** Throws at an option that is not here, as at one without its value. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'input-type': { ...text, short: 's' },
    'output-type': { ...text, short: 't' },
    force: { type: 'boolean' },
    depends: { ...texts, short: 'd' },
    architecture: text,
    'after-install': text,
    'after-remove': text,
    description: text,
    version: text,
    package: text,
    name: text,
    maintainer: text,
    vendor: text,
    url: text,
    license: text,
    category: text,
    'deb-recommends': texts,
    'deb-compression': text,
    'deb-priority': text,
    'deb-changelog': text,
    'rpm-os': text,
    'rpm-compression': text,
    'rpm-summary': text,
    'rpm-tag': texts,
  },
});

const kind = values['output-type'];
if (values['input-type'] !== 'dir' || (kind !== 'deb' && kind !== 'rpm')) {
  throw new Error('Only a dir is taken, and only a deb or an rpm is made.');
}
const foreign = Object.keys(values).find((name) => name.startsWith(kind === 'deb' ? 'rpm-' : 'deb-'));
if (foreign !== undefined) throw new Error(`--${foreign} says nothing to a ${kind}.`);

/** A value that must be there. */
function needed(
  name: Exclude<keyof typeof values, 'force' | 'depends' | 'deb-recommends' | 'rpm-tag'>,
): string {
  const value = values[name];
  if (value === undefined || value === '') throw new Error(`--${name} is missing.`);
  return value;
}

function run(program: string, args: readonly string[], cwd?: string): void {
  const { status, stderr, error } = spawnSync(program, args, { encoding: 'utf8', cwd });
  if (error) throw error;
  if (status !== 0) throw new Error(`${program} ended with ${status}:\n${stderr}`);
}

/** Copies `FROM=TO`; a folder with a slash at its end gives what is in it. Nobody but the owner may write what comes out. */
function stage(mapping: string, staging: string): void {
  const at = mapping.lastIndexOf('=');
  const from = mapping.slice(0, at);
  const to = join(staging, mapping.slice(at + 1));
  if (at < 1) throw new Error(`This is no FROM=TO: ${mapping}`);
  if (statSync(from).isDirectory() && !from.endsWith('/'))
    throw new Error(`${from} needs a slash at its end.`);
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to, { recursive: true, dereference: false, preserveTimestamps: true });
}

const walk = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();

function tidyModes(staging: string): void {
  chmodSync(staging, 0o755);
  for (const name of walk(staging)) {
    const path = join(staging, name);
    const stat = lstatSync(path);
    if (!stat.isSymbolicLink())
      chmodSync(path, stat.isDirectory() || (stat.mode & 0o111) !== 0 ? 0o755 : 0o644);
  }
}

function makeDeb(staging: string): void {
  const documents = join(staging, 'usr/share/doc', needed('name'));
  mkdirSync(documents, { recursive: true });
  // A version without a hyphen is a native package's, whose changelog has this name.
  const changelog = readFileSync(needed('deb-changelog'));
  writeFileSync(join(documents, 'changelog.gz'), gzipSync(changelog, { level: 9 }));
  tidyModes(staging);
  const files = walk(staging).filter((name) => lstatSync(join(staging, name)).isFile());
  const size = files.reduce((sum, name) => sum + statSync(join(staging, name)).size, 0);
  const [first = '', ...rest] = needed('description').split('\n');
  const field = (name: string, list: readonly string[] | undefined) =>
    list === undefined ? [] : [`${name}: ${list.join(', ')}`];
  const control = [
    `Package: ${needed('name')}`,
    `Version: ${needed('version')}`,
    `License: ${needed('license')}`,
    `Vendor: ${needed('vendor')}`,
    `Architecture: ${needed('architecture')}`,
    `Maintainer: ${needed('maintainer')}`,
    `Installed-Size: ${Math.floor(size / 1024)}`,
    ...field('Depends', values.depends),
    ...field('Recommends', values['deb-recommends']),
    `Section: ${needed('category')}`,
    `Priority: ${needed('deb-priority')}`,
    `Homepage: ${needed('url')}`,
    `Description: ${first}`,
    ...rest.map((line) => (line.trim() === '' ? ' .' : ` ${line}`)),
  ];
  const folder = join(staging, 'DEBIAN');
  mkdirSync(folder);
  writeFileSync(join(folder, 'control'), `${control.join('\n')}\n`);
  for (const [name, script] of [
    ['postinst', needed('after-install')],
    ['postrm', needed('after-remove')],
  ] as const) {
    writeFileSync(join(folder, name), readFileSync(script), { mode: 0o755 });
  }
  const sums = spawnSync('md5sum', ['--', ...files], { cwd: staging, encoding: 'utf8' });
  if (sums.status !== 0) throw new Error(`md5sum: ${sums.stderr}`);
  writeFileSync(join(folder, 'md5sums'), sums.stdout);
  run('dpkg-deb', [
    '--root-owner-group',
    `-Z${needed('deb-compression')}`,
    '--build',
    staging,
    resolve(needed('package')),
  ]);
}

/** rpm's names for what electron-builder calls by Debian's. */
const rpmArchitectures: Readonly<Record<string, string>> = {
  amd64: 'x86_64',
  x86_64: 'x86_64',
  arm64: 'aarch64',
  aarch64: 'aarch64',
};

const payloads: Readonly<Record<string, string>> = { xzmt: 'w2T.xzdio', xz: 'w2.xzdio', gzip: 'w9.gzdio' };

function makeRpm(staging: string, folder: string): void {
  tidyModes(staging);
  const payload = payloads[needed('rpm-compression')];
  const architecture = rpmArchitectures[needed('architecture')];
  if (architecture === undefined)
    throw new Error(`--architecture ${needed('architecture')} is not known here.`);
  if (payload === undefined)
    throw new Error(`--rpm-compression ${needed('rpm-compression')} is not known here.`);
  // What only we brought is ours; folders such as /usr/share belong to the system.
  const ours = (name: string): boolean => /^opt\/[^/]+/.test(name);
  const names = walk(staging).flatMap((name) => {
    const isFolder = lstatSync(join(staging, name)).isDirectory();
    if (isFolder) return ours(name) ? [`%dir "/${name}"`] : [];
    return [`"/${name}"`];
  });
  const spec = [
    ...['prep', 'build', 'install', 'clean'].flatMap((step) => [
      `%define __spec_${step}_post true`,
      `%define __spec_${step}_pre true`,
    ]),
    `%define _binary_payload ${payload}`,
    `%define _build_id_links none`,
    `Name: ${needed('name')}`,
    `Version: ${needed('version')}`,
    'Release: 1',
    `Summary: ${needed('rpm-summary')}`,
    'AutoReqProv: no',
    `Group: ${needed('category')}`,
    `License: ${needed('license')}`,
    `Vendor: ${needed('vendor')}`,
    `URL: ${needed('url')}`,
    `Packager: ${needed('maintainer')}`,
    ...(values.depends ?? []).map((name) => `Requires: ${name}`),
    ...(values['rpm-tag'] ?? []),
    '%description',
    needed('description').replace(/^\s*$/gm, ' .'),
    '%prep',
    '%build',
    '%install',
    '%clean',
    '%post',
    readFileSync(needed('after-install'), 'utf8'),
    '%postun',
    readFileSync(needed('after-remove'), 'utf8'),
    '%files',
    '%defattr(-,root,root,-)',
    ...names,
  ];
  writeFileSync(join(folder, 'package.spec'), `${spec.join('\n')}\n`);
  run('rpmbuild', [
    '-bb',
    '--target',
    `${architecture}-unknown-${needed('rpm-os')}`,
    ...[`_topdir ${folder}`, `buildroot ${staging}`, `_rpmdir ${folder}/made`].flatMap((define) => [
      '--define',
      define,
    ]),
    join(folder, 'package.spec'),
  ]);
  const made = walk(join(folder, 'made')).find((name) => name.endsWith('.rpm'));
  if (made === undefined) throw new Error('rpmbuild made nothing.');
  cpSync(join(folder, 'made', made), resolve(needed('package')));
}

const folder = mkdtempSync(join(tmpdir(), `countersign-${basename(import.meta.filename, '.ts')}-`));
try {
  const staging = join(folder, 'staging');
  mkdirSync(staging);
  for (const mapping of positionals) stage(mapping, staging);
  if (kind === 'deb') makeDeb(staging);
  else makeRpm(staging, folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
