import { describe, expect, it } from 'vitest';
import { sign } from '../../../../core/signature/sign.ts';
import { signers } from '../../../../core/wording/signers.ts';
import { selfTest } from '../../../../renderer/generate/selfTest.ts';

describe('selfTest', () => {
  it.each(signers)('runs the program in $name', (signer) => {
    const { command } = selfTest(signer);
    expect(command.at(-1)).toMatch(/^[a-z0-9]+ .+ user@gmail\.com$/);
  });

  it.each(signers)('expects the valid signature under the key it sets, in $name', (signer) => {
    const { command, prints } = selfTest(signer);
    const [, key = ''] = /^export CRISP_SECRET_KEY=(\w+)$/.exec(command[0] ?? '') ?? [];
    expect(prints).toBe(sign(key, 'user@gmail.com'));
  });
});
