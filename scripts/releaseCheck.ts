// `npm run release:check`: what has to be so before a version is tagged, one line each, and what to do where it is not.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, buildBundle, isFresh } from './bundles.mjs';
import { readChangelog } from './changelog.ts';
import { npm, root } from './machine.mjs';
import { versionOf } from './pack/packagingConfig.ts';
import { metainfo } from './pack/shareFiles.ts';

/** What is wrong, a sentence each; nothing where all is well. */
type Problems = readonly string[];

/** Versions as they stand in the files that name one. */
export interface Versions {
  readonly packageJson: string;
  readonly packageLock: string;
  /** Of the newest entry. */
  readonly changelog: string;
  readonly metainfo: string;
}

/** The files that say another version than package.json. */
export const disagreeing = (versions: Versions): Problems =>
  Object.entries(versions)
    .filter(([, version]) => version !== versions.packageJson)
    .map(([file, version]) => `${file} says ${version}, package.json ${versions.packageJson}.`);

/** The actions of a workflow that a tag names, which somebody could move to other code. */
export const unpinned = (workflow: string): readonly string[] =>
  [...workflow.matchAll(/^\s*(?:- )?uses: (?!\.\/)([^\s#]+)/gm)]
    .map(([, action = '']) => action)
    .filter((action) => !/@[0-9a-f]{40}$/.test(action));

const json = (name: string): unknown => JSON.parse(readFileSync(join(root, name), 'utf8'));

function versionProblems(): Problems {
  const version = versionOf(root);
  const newest = readChangelog(root)[0];
  return disagreeing({
    packageJson: version,
    packageLock: (json('package-lock.json') as { readonly version: string }).version,
    changelog: newest?.version ?? 'nothing',
    metainfo:
      /<release version="([^"]+)"/.exec(metainfo(root, version, 'https://countersign.invalid'))?.[1] ??
      'nothing',
  });
}

function dateProblems(): Problems {
  const date = readChangelog(root)[0]?.date ?? '';
  const today = new Date().toISOString().slice(0, 10);
  return date > today ? [`CHANGELOG.md dates this version to ${date}, and today is ${today}.`] : [];
}

function pinProblems(): Problems {
  const folder = join(root, '.github/workflows');
  const actions = readdirSync(folder).flatMap((name) => unpinned(readFileSync(join(folder, name), 'utf8')));
  return [...new Set(actions)].map(
    (action) => `${action} is not pinned by a commit: docs/releasing.md says how.`,
  );
}

function runNpm(args: readonly string[]): { readonly ok: boolean; readonly words: string } {
  const { program, first, shell } = npm();
  const { status, stdout, stderr } = spawnSync(program, [...first, ...args], {
    cwd: root,
    shell,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  return { ok: status === 0, words: `${stdout}\n${stderr}`.trim() };
}

function auditProblems(): Problems {
  const { ok, words } = runNpm(['audit', '--omit=dev']);
  return ok ? [] : [words.split('\n').slice(-3).join(' ') || 'The registry could not be asked.'];
}

/** Everything that ships has to be in the list of parts, with a version and a licence. */
function sbomProblems(): Problems {
  const { ok, words } = runNpm(['sbom', '--package-lock-only', '--omit=dev', '--sbom-format=cyclonedx']);
  if (!ok) return [words.split('\n')[0] ?? ''];
  const { components } = JSON.parse(words) as {
    readonly components: readonly {
      readonly name: string;
      readonly version?: string;
      readonly licenses?: readonly unknown[];
    }[];
  };
  const names = new Set(components.map(({ name }) => name));
  const { dependencies } = json('package.json') as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  // npm lists an alias by the name that it stands for.
  const real = Object.entries(dependencies).map(
    ([name, range]) => /^npm:(@?[^@]+)@/.exec(range)?.[1] ?? name,
  );
  return [
    ...real
      .filter((name) => !names.has(name) && !names.has(name.replace(/^@[^/]+\//, '')))
      .map((name) => `${name} is not in the list of parts.`),
    ...components
      .filter(({ version, licenses }) => !version || !licenses?.length)
      .map(({ name }) => `${name} has no version or no licence in the list of parts.`),
  ];
}

function suite(project: string, filters: readonly string[]): Problems {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [vitest, 'run', '--project', project, '--no-color', ...filters],
    { cwd: root, encoding: 'utf8', maxBuffer: 100_000_000 },
  );
  if (status === 0) return [];
  const failed = `${stdout}\n${stderr}`.split('\n').filter((line) => /^\s*FAIL\b/.test(line));
  return failed.length > 0
    ? failed.map((line) => line.trim())
    : [`vitest --project ${project} ended with ${status}.`];
}

function packagingProblems(): Problems {
  if (!isFresh(app) && !buildBundle(app)) return ['There is no build to pack.'];
  return suite('packaging', []);
}

/** The newest commit that touched these, in seconds; 0 where git cannot tell. */
const touched = (...paths: readonly string[]): number =>
  Number(
    spawnSync('git', ['log', '-1', '--format=%ct', '--', ...paths], { cwd: root, encoding: 'utf8' }).stdout,
  ) || 0;

/** A change need not show in any picture: this only reminds. */
function pictureReminder(): string | undefined {
  return touched('renderer') > touched('docs/screenshots')
    ? 'The window has changed since the pictures in docs/screenshots were taken. Look whether it shows: npm run screenshots.'
    : undefined;
}

const checks: readonly (readonly [name: string, check: () => Problems])[] = [
  ['package.json, the lockfile, CHANGELOG.md and the metainfo name the same version', versionProblems],
  ['this version has a date that has come', dateProblems],
  ['every action is pinned by a commit', pinProblems],
  ['the list of parts holds whatever ships, with licences', sbomProblems],
  ['the registry knows no hole in what ships', auditProblems],
  [
    'languages are complete, documents true, licences allowed, manifests valid, workflows sound',
    () => suite('unit', ['packaging', 'docs', 'Doc', 'words', 'locale', 'causesPage']),
  ],
  ['the packed app, its deb and its rpm are what they should be, within their budgets', packagingProblems],
];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  let failed = 0;
  for (const [name, check] of checks) {
    const problems = check();
    console.log(`${problems.length === 0 ? '✓' : '✗'} ${name}`);
    for (const problem of problems) console.log(`    ${problem}`);
    if (problems.length > 0) failed += 1;
  }
  const reminder = pictureReminder();
  if (reminder !== undefined) console.log(`! ${reminder}`);
  console.log(`\n${checks.length - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
