import { createHash, createHmac } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exitCode } from '../../../cli/exitCode.ts';
import { temporaryFolder } from '../services/temporaryFolder.ts';
import { runCountersign } from './runCountersign.ts';

const secret = '5b0d9e71c3a84f26b7e1d4a09c62f835';
const email = 'Jane.Roe@example.com';
const sign = (text: string) => createHmac('sha256', secret).update(text).digest('hex');
const push = (first: string, second: string) =>
  `$crisp.push(["set", "user:email", ["${first}", "${second}"]]);\n`;
const env = { NO_COLOR: '1', KEY: secret };

const piped = (input: string | Uint8Array, ...more: readonly string[]) =>
  runCountersign(['check', '--paste', '-', '--secret-env', 'KEY', ...more], { env, input });

describe('countersign check --paste', () => {
  it('takes the email and the signature from a file, and ends with the verdict', async () => {
    const path = join(await temporaryFolder(), 'page.html');
    await writeFile(path, `<script>${push(email, sign(email))}</script>`);
    const { code, stdout, stderr } = await runCountersign(['check', '--paste', path, '--secret-stdin'], {
      env,
      input: secret,
    });
    expect(stdout).toContain(`email      ${email}`);
    expect(stdout).toContain('Crisp would verify this email.');
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  it('says first that the integration is known for what was found', async () => {
    const person = "jane.o'brien@example.com";
    const text = `<link href="/wp-content/x.css"><script id="crisp-js-after">${push(person, sign("jane.o\\'brien@example.com"))}</script>`;
    const { code, stdout } = await piped(text);
    expect(stdout).toMatch(/^! WordPress \(Crisp’s plugin\) is known for this\.\n {2}The plugin escapes/);
    expect(stdout).toContain('esc');
    expect(code).toBe(1);
    expect(JSON.parse((await piped(text, '--json')).stdout)).toMatchObject({
      causes: [{ id: 'email-string-escaped' }],
      evidence: { integrations: ['wordpress'] },
    });
  });

  it('explains what is wrong, as text and as JSON', async () => {
    const text = push(email, sign(email.toLowerCase()));
    const told = await piped(text);
    expect(told.stdout).toContain('The email was lower-cased before it was signed.');
    expect(told.code).toBe(1);
    const { code, stdout } = await piped(text, '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      verdict: 'unverified',
      status: 'proven',
      causes: [{ id: 'email-case' }],
      evidence: { email, source: 'crisp-push', platform: 'web', others: 0 },
      findings: [],
    });
    expect(code).toBe(1);
  });

  it('proves that somebody else whom the text shows was signed', async () => {
    const { stdout } = await piped(
      `${push(email, sign('ops@example.org'))}// questions to ops@example.org`,
      '--json',
    );
    expect(JSON.parse(stdout)).toMatchObject({ status: 'proven', causes: [{ id: 'other-user' }] });
  });

  it('judges every email that the page hands over, and the worst counts', async () => {
    const text = push(email, sign(email)) + push('b@example.com', sign('B@example.com'));
    const { code, stdout } = await piped(text);
    expect(stdout).toContain('The text hands over 2 emails, and each was judged: 1 verified, 1 unverified.');
    expect(stdout.indexOf('! Crisp would show this email as Unverified.')).toBeGreaterThan(0);
    expect(stdout.indexOf('✓ Crisp would verify this email.')).toBeGreaterThan(
      stdout.indexOf('b@example.com'),
    );
    expect(code).toBe(1);
    const told = await piped(text, '--json');
    expect(JSON.parse(told.stdout)).toMatchObject({
      verdict: 'unverified',
      evidence: { email: 'b@example.com', others: 1 },
      pushes: [
        { email: 'b@example.com', verdict: 'unverified', causes: [{ id: 'email-case' }] },
        { email, verdict: 'verified', status: 'match' },
      ],
    });
    expect(told.code).toBe(1);
  });

  describe('of a list', () => {
    const person = (nth: number): string => `u${nth}@example.com`;
    const row = (nth: number): string => `${person(nth)},${sign(person(nth))}`;
    const list = (rows: number): readonly string[] => Array.from({ length: rows }, (_, nth) => row(nth));

    it('finds the one that is wrong far down', async () => {
      const rows = ['email,signature', ...list(400), `b@example.com,${sign('B@example.com')}`, ...list(401)];
      const { code, stdout } = await piped(rows.join('\n'), '--json');
      expect(JSON.parse(stdout)).toMatchObject({
        verdict: 'unverified',
        evidence: { email: 'b@example.com' },
      });
      expect(code).toBe(1);
    });

    it('verifies nothing where it is longer than what is read', async () => {
      const { code, stdout, stderr } = await piped(['email,signature', ...list(1_100)].join('\n'), '--json');
      expect(JSON.parse(stdout)).not.toHaveProperty('verdict');
      expect(stderr).toContain('countersign audit FILE');
      expect(code).toBe(65);
    });
  });

  it('takes nobody’s signature for undelivered because another one has none', async () => {
    const nothing = '$crisp.push(["set", "user:email", ["b@example.com", null]]);';
    const { code, stdout } = await piped(push(email, sign(email)) + nothing);
    expect(stdout).toMatch(/^The text hands over 2 emails, and each was judged: 1 verified, 1 unverified\./);
    expect(stdout.indexOf('The text “null” was sent')).toBeLessThan(stdout.indexOf(email));
    expect(code).toBe(1);
  });

  it('says whose it is what a text of several emails shows', async () => {
    const outside = `$crisp.push(["set", "user:email", "b@example.com", "${sign('b@example.com')}"]);`;
    const { code, stdout } = await piped(push(email, sign(email)) + outside);
    expect(stdout).toContain('are in the wrong places.\n  email      b@example.com\n');
    expect(stdout).toContain('each was judged: 1 verified, 1 unverified.');
    expect(code).toBe(1);
    expect((await piped(outside)).stdout).toContain('are in the wrong places.\n  The code');
  });

  describe('with a signature that took another one’s place', () => {
    const beforeAndAfter = (before: string, after: string): string =>
      `**Before**\n\n${JSON.stringify({ email, signature: before })}\n\n**After** (this branch)\n\n${JSON.stringify({ email, signature: after })}\n`;

    it('answers about the one in use where that is wrong', async () => {
      const { code, stdout } = await piped(
        beforeAndAfter(sign(email).toUpperCase(), sign(email.toLowerCase())),
        '--json',
      );
      const answer = JSON.parse(stdout);
      expect(answer).toMatchObject({ verdict: 'unverified', causes: [{ id: 'email-case' }] });
      expect(answer.pushes).toBeUndefined();
      expect(code).toBe(1);
    });

    it('verifies nothing for what words say: where the one in use is right, the other counts too', async () => {
      const { code, stdout } = await piped(beforeAndAfter(sign(email).toUpperCase(), sign(email)), '--json');
      expect(JSON.parse(stdout)).toMatchObject({
        verdict: 'rejected',
        pushes: [{ verdict: 'rejected' }, { verdict: 'verified' }],
      });
      expect(code).toBe(2);
    });
  });

  describe('with a digest that nothing names a signature', () => {
    const table = (digest: string) => ` email | seal_of_cart\n-------+-------\n ${email} | ${digest}\n`;

    it('takes it for one where the secret key shows it', async () => {
      const right = await piped(table(sign(email)), '--json');
      expect(JSON.parse(right.stdout)).toMatchObject({ verdict: 'verified', evidence: { warnings: [] } });
      expect(right.code).toBe(0);
      const wrong = await piped(table(sign(email.toLowerCase())));
      expect(wrong.stdout).toContain('The email was lower-cased before it was signed.');
      expect(wrong.stdout).not.toContain('Nothing here says');
      expect(wrong.code).toBe(1);
    });

    it('gives no verdict where nothing explains it, and says how to check it all the same', async () => {
      const text = table('1f'.repeat(32));
      const told = await piped(text);
      expect(told.stdout).toContain('Nothing here says that this digest was made for Crisp.');
      expect(told.stderr).toContain('give it with --signature');
      expect(told.code).toBe(exitCode.unreadableInput);
      const { stdout } = await piped(text, '--json');
      const answer = JSON.parse(stdout);
      expect(answer.evidence).toMatchObject({ email, warnings: ['doubtful-signature'] });
      expect(answer.evidence.signature).toBeUndefined();
      expect(answer.verdict).toBeUndefined();
      const typed = await piped(text, '--signature', '1f'.repeat(32), '--json');
      expect(JSON.parse(typed.stdout)).toMatchObject({ verdict: 'unverified', status: 'unknown' });
    });

    it('accuses nobody of a plain hash of the email, which anybody can make', async () => {
      const hash = createHash('sha256').update(email).digest('hex');
      const { stdout } = await piped(table(hash), '--json');
      expect(JSON.parse(stdout).verdict).toBeUndefined();
    });

    it('takes all of a list for signatures where the secret key made one of them', async () => {
      const rowsOf = (...right: readonly boolean[]) =>
        JSON.stringify(
          right.map((isRight, nth) => ({
            email: `u${nth}@example.com`,
            cart_hash: isRight ? sign(`u${nth}@example.com`) : '1f'.repeat(32),
          })),
        );
      const judged = async (text: string): Promise<readonly string[]> =>
        JSON.parse((await piped(text, '--json')).stdout).pushes.map(
          ({ verdict }: { verdict: string }) => verdict,
        );
      expect(await judged(rowsOf(true, false))).toEqual(['unverified', 'verified']);
      expect(await judged(rowsOf(false, false, false, true))).toHaveLength(4);
      expect(await judged(rowsOf(true, true, true, true, true))).toHaveLength(5);
    });

    it('asks for no more where the email or the signature is typed', async () => {
      const typed = await piped(table('1f'.repeat(32)), '--email', 'tom@example.com', '--json');
      expect(JSON.parse(typed.stdout)).toMatchObject({ verdict: 'unverified', status: 'unknown' });
    });

    it('says of what stands in the place of a signature what it is', async () => {
      const text = `{"email":"${email}","notes":"${'many words '.repeat(20)}","signature":"undefined"}`;
      expect(JSON.parse((await piped(text, '--json')).stdout)).toMatchObject({ verdict: 'rejected' });
    });
  });

  describe('a transcript', () => {
    const computed = (signature: string): string =>
      `$ printf %s "${email}" | openssl dgst -sha256 -hmac "$KEY"\nSHA2-256(stdin)= ${signature}\n`;

    it('is judged by what was computed, without its label', async () => {
      expect((await piped(computed(sign(email)))).code).toBe(0);
      const { stdout } = await piped(computed(sign(`${email}\n`)), '--json');
      expect(JSON.parse(stdout)).toMatchObject({
        verdict: 'unverified',
        causes: [{ id: 'email-trailing-newline' }],
        evidence: { email, source: 'console' },
      });
    });

    it('verifies nothing where another one that the key made stands beside it', async () => {
      const other = createHmac('sha256', secret).update(email).digest('base64');
      const { code, stdout } = await piped(`The page has ${other}\n\n${computed(sign(email))}`, '--json');
      expect(JSON.parse(stdout)).toMatchObject({ causes: [{ id: 'encoding-base64' }] });
      expect(code).toBe(2);
    });

    it('is verified beside digests of other things', async () => {
      const others = `Using docker image app@sha256:${'1f'.repeat(32)}\nbuild 5 of ${'2e'.repeat(20)}\n`;
      expect((await piped(`${others}${computed(sign(email))}`)).code).toBe(0);
    });
  });

  it('says of a placeholder what it says of any text that is no signature', async () => {
    const { code, stdout } = await piped(push(email, '{{ crisp_signature }}'));
    expect(stdout).toContain('✗ Crisp would reject this signature.');
    expect(stdout).not.toMatch(/right form|accepted/);
    expect(code).toBe(2);
  });

  it('takes the best candidate where the text only tells of several, and says how many others there are', async () => {
    const { stdout } = await piped(`${email} ${sign(email)} and b@example.com`);
    expect(stdout).toContain('The text holds 1 other candidate.');
  });

  it('tells of the secret in the text first and does not say it', async () => {
    for (const more of [[], ['--json']]) {
      const { code, stdout, stderr } = await piped(
        `const key = "${secret}";\n${push(email, sign(email))}`,
        ...more,
      );
      expect(stdout.slice(0, 200)).toMatch(
        more.length === 0 ? /^✗ This text contains the secret key of/ : /"verdict"/,
      );
      expect(stdout).toContain(more.length === 0 ? 'Roll the key' : 'secret-in-frontend');
      expect(stdout + stderr).not.toContain(secret);
      expect(code).toBe(3);
    }
  });

  it('checks an email that came without a signature', async () => {
    const { code, stdout } = await piped(`$crisp.push(["set", "user:email", ["${email}"]]);`);
    expect(stdout).toContain('There is no signature.');
    expect(code).toBe(1);
  });

  it('claims nothing where the signature stands in a variable, and takes it when it is given', async () => {
    const text = `$crisp.push(["set", "user:email", ["${email}", sig]]);`;
    const { code, stdout, stderr } = await piped(text);
    expect([code, stderr]).toEqual([65, expect.stringContaining('No signature was found in this text')]);
    expect(stdout).not.toContain('There is no signature.');
    const json = JSON.parse((await piped(text, '--json')).stdout);
    expect(json).not.toHaveProperty('causes');
    expect(json.evidence).toMatchObject({ email, warnings: ['values-in-variables'] });
    expect((await piped(text, '--signature', sign(email))).code).toBe(0);
  });

  it('names an undefined signature as that, once', async () => {
    const text = `$crisp.push(["set", "user:email", ["${email}", undefined]]);`;
    const json = JSON.parse((await piped(text, '--json')).stdout);
    expect(json).toMatchObject({ verdict: 'unverified', causes: [{ id: 'signature-undefined' }] });
    const { code, stdout } = await piped(text);
    expect(stdout).toContain('An email without one is accepted, but never verified.');
    expect(stdout).not.toContain('right form');
    expect(stdout.match(/was sent in place of a signature/g)).toHaveLength(1);
    expect(code).toBe(1);
  });

  it.each([
    ['a misspelled command', `$crisp.push(["set", "user:mail", ["${email}", "${sign(email)}"]]);`],
    ['brackets in the wrong place', `$crisp.push(["set", "user:email", "${email}", "${sign(email)}"]);`],
    [
      'a later call without it',
      `${push(email, sign(email))}$crisp.push(["set", "user:email", ["${email}"]]);`,
    ],
  ])('does not promise the checkmark to a valid signature in %s', async (_, text) => {
    const { code, stdout } = await piped(text);
    expect(stdout).toContain('! The signature is valid, but does not get to Crisp like this.');
    expect(stdout).not.toContain('Crisp would verify');
    expect(code).toBe(1);
    const json = JSON.parse((await piped(text, '--json')).stdout);
    expect(json).toMatchObject({ obstacle: 'undelivered', verdict: 'unverified', status: 'match' });
    for (const one of json.pushes ?? []) expect(one.verdict).toBe('unverified');
    expect(json.findings.length).toBeGreaterThan(0);
    for (const finding of json.findings) expect(Object.keys(finding)).toEqual(['id', 'detail', 'range']);
  });

  it('takes typed values in the place of those in the text', async () => {
    const { code } = await piped(push('x@example.com', sign(email)), '--email', email);
    expect(code).toBe(0);
  });

  it('reads UTF-16', async () => {
    const { code } = await piped(Buffer.from(`\ufeff${push(email, sign(email))}`, 'utf16le'));
    expect(code).toBe(0);
  });

  it('ends with 65 when there is nothing to check', async () => {
    for (const text of ['', 'nothing here', `signature=${'ab'.repeat(32)}`]) {
      const { code, stderr } = await piped(text);
      expect(stderr).toContain('No email was found');
      expect(code).toBe(65);
    }
    const missing = await runCountersign(['check', '--paste', '/nonexistent', '--secret-env', 'KEY'], {
      env,
    });
    expect(missing.stderr).toContain('/nonexistent cannot be read');
    expect(missing.code).toBe(65);
    expect((await piped('x'.repeat(20_000_001))).code).toBe(65);
  });

  it('refuses to take the text and the secret from standard input both', async () => {
    const { code, stdout } = await runCountersign(['check', '--paste', '-', '--secret-stdin'], {
      input: secret,
    });
    expect(stdout).toBe('');
    expect(code).toBe(64);
  });
});
