import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { signers } from '../../../../core/wording/signers.ts';
import { temporaryFolder } from '../../services/temporaryFolder.ts';

const CRISP_SECRET_KEY = '0fd72e0ff53b274293029fd1f3f40c92';
const email = 'user@gmail.com';
const signature = 'cd7cc422ea97c82d844b2373fdcd6259c9ee6e135af65ab6fe6ca85e3f07abb1';

/** Each interpreter, and a program beside the signer that imports it; with an argument it signs that. */
const importers: Readonly<Record<string, readonly [interpreter: string, file: string, program: string]>> = {
  node: [
    process.execPath,
    'main.mjs',
    'import { sign } from "./sign.mjs"; if (process.argv[2]) console.log(sign(process.argv[2]));',
  ],
  python: [
    'python3',
    'main.py',
    'import sys\nfrom sign import sign\nif len(sys.argv) > 1: print(sign(sys.argv[1]))',
  ],
  php: ['php', 'main.php', '<?php require "sign.php"; if ($argc > 1) echo sign($argv[1]), PHP_EOL;'],
  ruby: ['ruby', 'main.rb', 'require_relative "sign"\nputs sign(ARGV[0]) if ARGV[0]'],
};

const isThere = (program: string): boolean => spawnSync(program, ['--version']).error === undefined;

describe.each(signers.filter(({ language }) => language in importers))(
  'the signer of $name',
  ({ language, file, lines }) => {
    const [interpreter = '', main = '', program = ''] = importers[language] ?? [];

    it.skipIf(!isThere(interpreter))(
      'runs nothing and needs no key when it is imported, and signs when it is called or run',
      async () => {
        const cwd = await temporaryFolder();
        await writeFile(join(cwd, file), lines.map(({ code }) => code).join('\n'));
        await writeFile(join(cwd, main), program);
        const run = (args: readonly string[], key: object) => {
          const env: NodeJS.ProcessEnv = { ...process.env, ...key };
          if (!('CRISP_SECRET_KEY' in key)) delete env.CRISP_SECRET_KEY;
          const { status, stdout, stderr } = spawnSync(interpreter, args, { cwd, env, encoding: 'utf8' });
          return { status, stdout, stderr };
        };
        expect(run([main], {})).toEqual({ status: 0, stdout: '', stderr: '' });
        const signed = { status: 0, stdout: `${signature}\n`, stderr: '' };
        expect(run([main, email], { CRISP_SECRET_KEY })).toEqual(signed);
        expect(run([file, email], { CRISP_SECRET_KEY })).toEqual(signed);
        expect(run([file, email], {}).status).not.toBe(0);
        expect(run([main, email], { CRISP_SECRET_KEY: '' }).status).not.toBe(0);
      },
    );
  },
);
