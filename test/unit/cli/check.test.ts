import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { times } from '../../times.ts';
import { runCountersign } from './runCountersign.ts';

const secret = '0fd72e0ff53b274293029fd1f3f40c92';
const email = 'user@gmail.com';
const valid = 'cd7cc422ea97c82d844b2373fdcd6259c9ee6e135af65ab6fe6ca85e3f07abb1';

const check = (claimedEmail: string, signature: string, ...more: readonly string[]) =>
  runCountersign(['check', '--email', claimedEmail, '--signature', signature, '--secret-stdin', ...more], {
    input: secret,
  });

describe('countersign check', () => {
  it('says verified and ends with 0', async () => {
    const { code, stdout, stderr } = await check(email, valid);
    expect(stdout).toContain('Crisp would verify this email.');
    expect(stdout).toContain('If Crisp still shows Unverified\n  • The page pushes another email');
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  it('says unverified and ends with 1', async () => {
    const signature = createHmac('sha256', secret).update(email.toUpperCase()).digest('hex');
    const { code, stdout } = await check(email, signature);
    expect(stdout).toContain('Crisp would show this email as Unverified.');
    expect(code).toBe(1);
  });

  it('says so where nothing explains the signature, and what to ask', async () => {
    // By day a text that is too long for a search; at night a whole one.
    const searched = times > 1 ? email : `${'x'.repeat(1_100)}@gmail.com`;
    const { code, stdout } = await check(searched, '0'.repeat(64));
    expect(stdout).toContain('No known mistake explains this signature.');
    expect(stdout).toContain('What to ask the developer\n  Could you log three things');
    expect(code).toBe(1);
  });

  it('says rejected, names the mistake and ends with 2', async () => {
    const { code, stdout, stderr } = await check(email, valid.toUpperCase());
    expect(stdout).toContain('Crisp would reject this signature.');
    expect(stdout).toContain('proven');
    expect(stderr).toBe('');
    expect(code).toBe(2);
  });

  it('explains the Base64 of the SHA-1 of the lower-cased email with all its causes, as JSON', async () => {
    const signature = createHmac('sha1', secret).update('user@gmail.com').digest('base64');
    const { code, stdout } = await check('User@Gmail.com', signature, '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      verdict: 'rejected',
      status: 'proven',
      causes: [{ id: 'email-case' }, { id: 'wrong-algorithm' }, { id: 'encoding-base64' }],
    });
    expect(code).toBe(2);
  });

  it('marks the characters of a near miss', async () => {
    const { stdout } = await check(email, `${valid.slice(0, -1)}0`);
    expect(stdout).toContain(`  ${valid.slice(0, -1)}0\n  ${' '.repeat(63)}^\n`);
  });

  it('takes a signature that begins with a dash for what it is', async () => {
    expect((await check(email, '-5839475!')).code).toBe(2);
  });

  it('says first that a text is no address, however right its signature, and does not end with 0', async () => {
    const { code, stdout } = await check('', createHmac('sha256', secret).update('').digest('hex'));
    expect(stdout).toMatch(/^! This is not an email address\.\n/);
    expect(stdout).not.toContain('✓');
    expect(code).toBe(1);
    const signature = createHmac('sha256', secret).update('undefined').digest('hex');
    const told = await check('undefined', signature, '--json');
    expect(JSON.parse(told.stdout)).toMatchObject({
      isAddress: false,
      obstacle: 'no-address',
      verdict: 'unverified',
      status: 'match',
    });
    expect(told.code).toBe(1);
  });

  it('takes an empty email and an empty signature', async () => {
    expect((await check('', '')).code).toBe(1);
  });

  it('colours nothing that is piped', async () => {
    const { stdout } = await check(email, valid.toUpperCase());
    expect(stdout).not.toContain('\u001b');
  });

  it('lets nothing that was pasted steer the terminal', async () => {
    const { stdout } = await check(
      '\u001b[31mUser@x.io\u202e',
      createHmac('sha256', secret).update('\u001b[31muser@x.io\u202e').digest('hex'),
    );
    expect(stdout).toContain('\\u{1b}[31muser@x.io\\u{202e}');
    expect(stdout).not.toContain('\u001b');
  });

  it('shows neither the secret nor the valid signature', async () => {
    const { stdout, stderr } = await check(email, valid.toUpperCase());
    for (const hidden of [secret, valid]) expect(stdout + stderr).not.toContain(hidden);
  });
});
