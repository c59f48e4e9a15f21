import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}
interface Job {
  readonly needs?: string;
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

  it('uses actions of GitHub’s own only, in a version', () => {
    const actions = allSteps(workflow).flatMap(({ uses }) => uses ?? []);
    for (const action of actions) expect(action).toMatch(/^actions\/[\w-]+@(v\d+|[0-9a-f]{40})$/);
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
  const { test, package: packaging, release: publish } = release.jobs;

  it('starts at a version’s tag and at nothing else', () => {
    expect(release.on).toEqual({ push: { tags: ['v*'] } });
    expect(runs(packaging)).toContain(`test "$TAG" = "v$(node -p "require('./package.json').version")"`);
  });

  it('is tested, packed and then published, one after the other', () => {
    expect(test?.uses).toBe('./.github/workflows/ci.yml');
    expect(read('ci.yml').on).toHaveProperty('workflow_call');
    expect([packaging?.needs, publish?.needs]).toEqual(['test', 'package']);
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
    expect(packaging?.permissions).toEqual({ contents: 'read' });
    expect(publish?.permissions).toEqual({ contents: 'write', 'id-token': 'write', attestations: 'write' });
  });

  it('shows the signing keys to the steps that sign, and to no job that publishes', () => {
    const withSecrets = allSteps(release).filter((step) => JSON.stringify(step).includes('secrets.'));
    expect(withSecrets.map(({ name }) => name)).toEqual(["Apple's key for notarizing", 'Installers']);
    expect(JSON.stringify(publish)).not.toContain('secrets.');
  });

  it('has checksums, a list of what it is made of and a statement of where it comes from', () => {
    expect(runs(publish)).toContain('sha256sum -- *');
    expect(runs(publish)).toContain('npm sbom --package-lock-only --sbom-format=cyclonedx');
    expect(using(publish, 'actions/attest-build-provenance')?.with).toEqual({
      'subject-checksums': 'release/SHA256SUMS',
    });
    expect(runs(publish)).toContain('node scripts/manifests.ts release');
  });

  it('is a draft until a person publishes it', () => {
    expect(runs(publish)).toMatch(/gh release create "\$TAG" --draft --verify-tag/);
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
