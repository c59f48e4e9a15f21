import { spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { programUrl } from '../../programUrl.ts';
import { runCountersign } from './runCountersign.ts';

const secret = '0fd72e0ff53b274293029fd1f3f40c92';
const hmac = (key: string, text: string) => createHmac('sha256', key).update(text).digest('hex');

const caseOf = (fields: object) => ({
  id: 1,
  email: 'User@example.com',
  signature: hmac(secret, 'User@example.com'),
  websites: [{ name: 'Main', secret }],
  ...fields,
});

async function diagnose(lines: readonly (string | object)[]) {
  const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const run = await runCountersign(['diagnose', '--jsonl'], { input });
  const answers = run.stdout
    .split('\n')
    .slice(0, -1)
    .map((line): Record<string, unknown> => JSON.parse(line));
  return { ...run, answers };
}

describe('countersign diagnose --jsonl', () => {
  it('answers with everything the contract names, in its order', async () => {
    const { code, answers, stderr } = await diagnose([
      caseOf({ signature: hmac(secret, 'user@example.com') }),
    ]);
    expect(Object.keys(answers[0] ?? {})).toEqual([
      'id',
      'verdict',
      'status',
      'causes',
      'alternatives',
      'candidates',
      'complete',
      'ms',
    ]);
    expect(answers).toMatchObject([
      { id: 1, verdict: 'unverified', status: 'proven', causes: [{ id: 'email-case' }] },
    ]);
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  it('gives every id back, whatever it is, and null where there was none', async () => {
    const ids = [0, 'a', null, ['x'], { y: 1 }, false];
    const { answers } = await diagnose([...ids.map((id) => caseOf({ id })), caseOf({ id: undefined })]);
    expect(answers.map(({ id }) => id)).toEqual([...ids, null]);
  });

  it('answers a line that nests too deeply with an error in its place', async () => {
    const deep = '['.repeat(20_000) + ']'.repeat(20_000);
    const { code, answers } = await diagnose([
      caseOf({}),
      JSON.stringify(caseOf({ id: 'deep' })).replace('"deep"', deep),
      caseOf({ id: 3 }),
    ]);
    expect(answers).toMatchObject([{ id: 1 }, { line: 2, error: 'nested too deeply' }, { id: 3 }]);
    expect(code).toBe(65);
  });

  it('keeps the order of a thousand lines, wrong ones among them', async () => {
    const count = 1_000;
    const lines = Array.from({ length: count }, (_, index) =>
      index % 100 === 99 ? '{' : caseOf({ id: index, ...(index % 3 === 0 ? { signature: '' } : {}) }),
    );
    const { code, answers } = await diagnose(lines);
    expect(answers).toHaveLength(count);
    for (const [index, answer] of answers.entries()) {
      if (index % 100 === 99) expect(answer).toEqual({ line: index + 1, error: 'not valid JSON' });
      else expect(answer).toMatchObject({ id: index });
    }
    expect(code).toBe(65);
  });

  it('chooses the website that is named, else the first, and knows the others', async () => {
    const websites = [
      { name: 'Main', secret: 'a'.repeat(32), previousSecrets: ['c'.repeat(32)] },
      { name: 'Shop', secret: 'b'.repeat(32) },
    ];
    const signature = hmac('b'.repeat(32), 'User@example.com');
    const { answers } = await diagnose([
      caseOf({ websites, signature }),
      caseOf({ websites, signature, website: 'Shop' }),
      caseOf({ websites, signature: hmac('c'.repeat(32), 'User@example.com') }),
    ]);
    expect(answers).toMatchObject([
      { status: 'proven', causes: [{ id: 'secret-other-website', detail: { name: 'Shop' } }] },
      { status: 'match', verdict: 'verified' },
      { causes: [{ id: 'secret-rotated' }] },
    ]);
  });

  it('takes strings exactly, and emails that are none', async () => {
    const email = ' no address\u0000\ud800 ';
    const { answers } = await diagnose([
      caseOf({ email: ' x ', signature: hmac(secret, ' x ') }),
      caseOf({ email, signature: '' }),
    ]);
    expect(answers).toMatchObject([{ verdict: 'verified' }, { verdict: 'unverified' }]);
  });

  it.each([
    ['', 'an empty line'],
    ['[]', 'email: missing'],
    ['null', 'the line: expected Object'],
    ['{"email":1}', 'email: expected string'],
    [JSON.stringify(caseOf({ websites: [] })), 'websites: expected at least one website'],
    [
      JSON.stringify(caseOf({ websites: [{ name: 'Main', secret: 's'.repeat(1_000_000) }] })),
      'websites.0.secret: longer than 2,500 bytes',
    ],
    [JSON.stringify(caseOf({ website: 'Nope' })), 'website: expected the name of one of the websites'],
    [JSON.stringify(caseOf({ knownEmails: [1] })), 'knownEmails.0: expected string'],
  ])('says what is wrong with %j, and goes on', async (line, error) => {
    const { code, answers } = await diagnose([line, caseOf({})]);
    expect(answers).toMatchObject([{ line: 1, error }, { id: 1 }]);
    expect(code).toBe(65);
  });

  it('quotes no secret from a malformed line', async () => {
    const { stdout, stderr } = await diagnose([
      `{"secret":"${secret}",}`,
      caseOf({ websites: [{ name: 'Main', secret, previousSecrets: secret }] }),
      caseOf({ websites: secret }),
    ]);
    expect(stdout + stderr).not.toContain(secret);
  });

  it('survives bytes that are not UTF-8, a BOM and Windows line ends', async () => {
    const good = JSON.stringify(caseOf({}));
    const input = Buffer.concat([
      Buffer.from(`\ufeff${good}\r\n`),
      Buffer.of(0x7b, 0xff, 0xfe, 0x0a),
      Buffer.from(`${good}\r\n`),
    ]);
    const { code, stdout } = await runCountersign(['diagnose', '--jsonl'], { input });
    const answers = stdout
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line));
    expect(answers).toMatchObject([{ id: 1 }, { line: 2, error: 'not valid UTF-8' }, { id: 1 }]);
    expect(code).toBe(65);
  });

  it('answers nothing to nothing', async () => {
    expect(await runCountersign(['diagnose', '--jsonl'])).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('answers each line before the next one comes, as a co-process does, without --jsonl too', async () => {
    const child = spawn(process.execPath, [fileURLToPath(programUrl('countersign')), 'diagnose'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    onTestFinished(() => {
      child.kill('SIGKILL');
    });
    const end = once(child, 'close');
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const [id, email] of ['user@example.com', 'User@example.com', 'no JSON'].entries()) {
      const line = caseOf({ id, email, signature: hmac(secret, 'user@example.com') });
      child.stdin.write(`${email === 'no JSON' ? email : JSON.stringify(line)}\n`);
      const { value } = await answers.next();
      expect(JSON.parse(String(value))).toMatchObject(
        email === 'no JSON' ? { line: 3, error: 'not valid JSON' } : { id },
      );
    }
    child.stdin.end();
    expect(await end).toEqual([65, null]);
  });
});
