import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateRules } from '../../../../contracts/generate.ts';
import { defaultTestAddresses } from '../../../../core/generate/testAddresses.ts';
import { type GeneratePolicy, generatePolicy } from '../../../../services/signing/generatePolicy.ts';
import { type ManagedPath, readManagedSettings } from '../../../../services/signing/managedSettings.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

interface Written {
  readonly generate?: string;
  readonly testAddresses?: readonly string[];
}

/** The policy for a website called Main, of the files with these contents: the system's, and the environment's. */
async function policyOf(
  files: { readonly system?: Written | undefined; readonly environment?: Written | undefined },
  own: readonly string[] = defaultTestAddresses,
): Promise<GeneratePolicy> {
  const folder = await temporaryFolder();
  const paths = (['system', 'environment'] as const).map(
    (from): ManagedPath => ({ path: join(folder, `${from}.json`), from }),
  );
  for (const { path, from } of paths) {
    const content = files[from];
    if (content !== undefined) await writeFile(path, JSON.stringify(content));
  }
  return generatePolicy(await readManagedSettings(paths), new Map([['Main', own]]), 'Main');
}

const outside = ({ outside }: GeneratePolicy, emails: readonly string[]): readonly string[] =>
  outside(emails.map((email) => ({ website: 'Main', email }))).map(({ email }) => email);

const jane = 'jane@gmail.com';
const widened = { testAddresses: ['*@gmail.com', '*@example.com'] };

describe('a managed-settings file that the environment names', () => {
  it('adds no test address to a rule of the administrator that comes without a list', async () => {
    const policy = await policyOf({ system: { generate: 'test-addresses-only' }, environment: widened });
    expect(policy).toMatchObject({ rule: 'test-addresses-only', locked: true });
    expect(outside(policy, [jane, 'qa@example.com', 'qa@example.org'])).toEqual([jane, 'qa@example.org']);
  });

  it('adds none to a list of the administrator', async () => {
    const system = { testAddresses: ['*@qa.acme.io', '*@example.com'] };
    const policy = await policyOf({ system, environment: widened });
    expect(outside(policy, [jane, 'a@qa.acme.io', 'a@example.com'])).toEqual([jane, 'a@qa.acme.io']);
    expect(policy.testAddresses).toEqual(['*@example.com']);
  });

  it('adds none to the usual ones where there is no other file', async () => {
    const policy = await policyOf({ environment: widened });
    expect(outside(policy, [jane, 'qa@example.com'])).toEqual([jane]);
    expect(policy).toMatchObject({ locked: true, testAddresses: ['*@example.com'] });
  });

  it('adds none to a list of a person’s own, also by a stricter rule', async () => {
    const policy = await policyOf({ environment: { generate: 'test-addresses-only' } }, ['*@qa.test']);
    expect(outside(policy, ['a@qa.test', 'a@example.com'])).toEqual(['a@example.com']);
  });

  it('never allows anything that is not allowed without it', async () => {
    const emails = [jane, 'a@example.com', 'a@b.test', 'jane+qa@gmail.com', 'a@qa.acme.io'];
    const patterns = fc.subarray(['*@gmail.com', '*@example.com', '*@b.test', '*+qa@*', '*@*.io']);
    const file = fc.option(
      fc.record(
        { generate: fc.constantFrom(...generateRules), testAddresses: patterns },
        { requiredKeys: [] },
      ),
      { nil: undefined },
    );
    await fc.assert(
      fc.asyncProperty(file, file, patterns, async (system, environment, own) => {
        const without = await policyOf({ system }, own);
        const policy = await policyOf({ system, environment }, own);
        expect(outside(policy, emails)).toEqual(expect.arrayContaining([...outside(without, emails)]));
        expect(generateRules.indexOf(policy.rule)).toBeGreaterThanOrEqual(
          generateRules.indexOf(without.rule),
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe('a managed-settings file of the system', () => {
  it('puts its list in the place of a person’s own', async () => {
    const policy = await policyOf({ system: { testAddresses: ['*@qa.acme.io'] } }, ['*@gmail.com']);
    expect(outside(policy, [jane, 'a@qa.acme.io'])).toEqual([jane]);
    expect(policy).toMatchObject({ locked: true, testAddresses: ['*@qa.acme.io'] });
  });

  it('that says nothing about addresses leaves a person’s own list as it is', async () => {
    const policy = await policyOf({ system: {} }, ['*@gmail.com']);
    expect(outside(policy, [jane, 'qa@example.com'])).toEqual(['qa@example.com']);
    expect(policy).toMatchObject({ locked: false, testAddresses: ['*@gmail.com'] });
  });

  it('holds addresses for other websites to its list as well', async () => {
    const policy = await policyOf({ system: { testAddresses: ['*@qa.acme.io'] } });
    expect(policy.outside([{ website: 'Shop', email: 'a@qa.acme.io' }])).toEqual([]);
    expect(policy.outside([{ website: 'Shop', email: 'a@example.com' }])).toHaveLength(1);
  });
});
