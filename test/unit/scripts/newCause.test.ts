import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const run = promisify(execFile);
const checkout = fileURLToPath(new URL('../../..', import.meta.url));
let copy = '';

/** A checkout with what the script reads. */
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'countersign-new-cause-'));
  for (const part of ['core', 'locales', 'scripts', 'docs', 'package.json', 'test/unit/core'])
    cpSync(join(checkout, part), join(copy, part), { recursive: true });
  symlinkSync(join(checkout, 'node_modules'), join(copy, 'node_modules'), 'junction');
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const newCause = (...args: readonly string[]) =>
  run(process.execPath, [join(copy, 'scripts/newCause.ts'), ...args], {
    cwd: copy,
    // What was compiled of a copy is of no use to the next one.
    env: { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' },
  });

/** Every file of the copy by its path, with its content. */
const contents = (): ReadonlyMap<string, string> =>
  new Map(
    ['core', 'locales', 'scripts', 'docs', 'test'].flatMap((part) =>
      readdirSync(join(copy, part), { recursive: true, encoding: 'utf8' })
        .map((name) => join(part, name))
        .filter((path) => statSync(join(copy, path)).isFile())
        .map((path) => [path.split(sep).join('/'), readFileSync(join(copy, path), 'utf8')] as const),
    ),
  );

describe('npm run new:cause', () => {
  it('says what is wrong, exits with 64 and writes nothing where the arguments say no new cause', async () => {
    const before = contents();
    await expect(newCause('message', 'email-case')).rejects.toMatchObject({
      code: 64,
      stderr: expect.stringContaining('core/causes/message/emailCase.ts'),
    });
    expect(contents()).toEqual(before);
  });

  it('writes three files that are one’s own, and makes the index and the page of causes', async () => {
    const before = contents();
    await newCause('message', 'email-of-this-test');
    const after = contents();
    const changed = [...after].filter(([path, text]) => before.get(path) !== text).map(([path]) => path);
    expect(changed.toSorted()).toEqual([
      'core/causes/causeIds.generated.ts',
      'core/causes/index.generated.ts',
      'core/causes/message/emailOfThisTest.ts',
      'docs/causes.md',
      'locales/en/causes.json',
      'test/unit/core/causes/message/emailOfThisTest.test.ts',
    ]);
    expect(after.get('docs/causes.md')).toContain('### email-of-this-test');
    expect(after.get('core/causes/causeIds.generated.ts')).toContain("'email-of-this-test',");
  });
});
