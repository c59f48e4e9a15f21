import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snippetOf } from '../../../cli/snippetOf.ts';
import { runCountersign } from './runCountersign.ts';

const signature = 'cd7cc422ea97c82d844b2373fdcd6259c9ee6e135af65ab6fe6ca85e3f07abb1';
const nasty = 'a"\\\n\r\t\0$x\u2028\u202e</script>\u{1f600}\\(x)@é.io';

describe('snippetOf', () => {
  it('is the code of each platform', () => {
    const email = 'user@gmail.com';
    expect(snippetOf('signature', email, signature)).toBe(signature);
    expect(snippetOf('web', email, signature)).toBe(
      `$crisp.push(["set", "user:email", ["user@gmail.com", "${signature}"]]);`,
    );
    expect(snippetOf('npm', email, signature)).toBe(`Crisp.user.setEmail("user@gmail.com", "${signature}");`);
    expect(snippetOf('ios', email, signature)).toBe(
      `CrispSDK.user.email = "user@gmail.com"\nCrispSDK.user.signature = "${signature}"`,
    );
    expect(snippetOf('android', email, signature)).toBe(
      `Crisp.setUserEmail("user@gmail.com", "${signature}");`,
    );
    expect(JSON.parse(snippetOf('json', email, signature))).toEqual({ email, signature });
  });

  it('hands any email over exactly, on the web and with npm', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constant(nasty)), (email) => {
        const pushed: unknown[] = [];
        const context = {
          $crisp: { push: (call: unknown) => pushed.push(call) },
          Crisp: { user: { setEmail: (...args: unknown[]) => pushed.push(args) } },
        };
        runInNewContext(snippetOf('web', email, signature), context);
        runInNewContext(snippetOf('npm', email, signature), context);
        const pair = [email, signature];
        expect(JSON.stringify(pushed)).toBe(JSON.stringify([['set', 'user:email', pair], pair]));
      }),
      { numRuns: 200 },
    );
  });

  it('cannot end the script element it is put into', () => {
    expect(snippetOf('web', '</script><!--', signature)).not.toMatch(/[<>]/);
  });

  it('writes control characters in a way that Swift, Java and Kotlin read alike', () => {
    expect(snippetOf('ios', '"\\(a)\0\n', signature).split('\n')[0]).toBe(
      'CrispSDK.user.email = "\\"\\\\(a)\\u{0}\\u{a}"',
    );
    expect(snippetOf('android', '"$a\0\n\u{e0001}', signature)).toContain(
      '("\\"\\u0024a\\u0000\\n\\udb40\\udc01", ',
    );
  });

  it('is what the command prints', async () => {
    const { stdout, code } = await runCountersign(
      ['sign', '--email', 'user@gmail.com', '--as', 'json', '--secret-stdin'],
      { input: '0fd72e0ff53b274293029fd1f3f40c92' },
    );
    expect(JSON.parse(stdout)).toEqual({ email: 'user@gmail.com', signature });
    expect(code).toBe(0);
  });
});
