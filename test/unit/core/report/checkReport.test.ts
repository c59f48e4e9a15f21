import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnosis } from '../../../../core/diagnosis/Diagnosis.ts';
import { diagnose } from '../../../../core/diagnosis/diagnose.ts';
import { checkReport } from '../../../../core/report/checkReport.ts';
import { type ReportForm, reportForms } from '../../../../core/report/reportForms.ts';
import { sign } from '../../../../core/signature/sign.ts';
import { obstacleTo } from '../../../../core/wording/obstacleTo.ts';
import { english } from '../../../../locales/english.ts';
import { times } from '../../../times.ts';

const secret = '7c1e5a90b34d4f2e8a6b0d9c53f1e276';
const email = 'Ana.Silva@example.com';

const diagnosed = (signature: string, of = email, key = secret): Diagnosis => {
  const website = { name: 'Main', secret: key, previousSecrets: [] };
  return diagnose(
    { email: of, signature, website, websites: [website], knownEmails: [], identity: {} },
    { maxMs: 600_000, maxCandidates: 300_000 },
  );
};

interface Options {
  readonly form?: ReportForm;
  readonly maskEmails?: boolean;
}

const report = (
  signature: string,
  diagnosis = diagnosed(signature),
  of = email,
  website = 'Main',
  { form = 'markdown', maskEmails = false }: Options = {},
): string =>
  checkReport(
    form,
    {
      website,
      email: of,
      signature,
      diagnosis,
      obstacle: obstacleTo(of),
      secretKeys: 1,
      fingerprint: '0a1b2c3d',
      version: '1.2.3',
      maskEmails,
    },
    english,
  );

/** Every run of six characters that a text shares with another, whatever their letter case. */
function shared(text: string, other: string): readonly string[] {
  const [a, b] = [text.toLowerCase(), other.toLowerCase()];
  return Array.from({ length: Math.max(0, b.length - 5) }, (_, at) => b.slice(at, at + 6)).filter((run) =>
    a.includes(run),
  );
}

const hmac = (algorithm: string, key: string, message: string) => createHmac(algorithm, key).update(message);

/** Signatures as broken backends make them. */
const mistakes: Readonly<Record<string, (key: string, of: string) => string>> = {
  'no mistake': sign,
  'lower-cased email': (key, of) => sign(key, of.toLowerCase()),
  'upper-case hex': (key, of) => sign(key, of).toUpperCase(),
  'SHA-1 in Base64': (key, of) => hmac('sha1', key, of).digest('base64'),
  'a prefix': (key, of) => `sha256=${sign(key, of)}`,
  quotes: (key, of) => `"${sign(key, of)}"`,
  'cut off': (key, of) => sign(key, of).slice(0, 40),
  'a structure signed': (key, of) => sign(key, JSON.stringify({ email: of })),
  'the key itself': (key) => key,
};

describe('the report of a check', () => {
  it('says the outcome, the causes with their fixes, and what happened', () => {
    const signature = hmac('sha1', secret, email.toLowerCase()).digest('base64');
    const text = report(signature);
    expect(text).toContain('# Crisp would reject this signature.');
    expect(text).toContain('1. **The email was lower-cased before it was signed.**');
    expect(text).toContain('- Signature: 28 characters of Base64 (not shown)');
    expect(text).toContain('(instead of HMAC-SHA-256) → **Base64** (instead of lower-case hex)');
    expect(text).toContain('Countersign 1.2.3');
  });

  it('has no part of the secret key, of the pasted signature or of the valid one', () => {
    const hex = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 32, maxLength: 32 });
    fc.assert(
      fc.property(hex, fc.emailAddress(), fc.constantFrom(...Object.keys(mistakes)), (key, of, mistake) => {
        const signature = mistakes[mistake]?.(key, of) ?? '';
        const diagnosis = diagnosed(signature, of, key);
        for (const form of reportForms) {
          const text = report(signature, diagnosis, of, 'Main', { form }).replace(/<style>.*<\/style>/s, '');
          expect(shared(text, key)).toEqual([]);
          expect(shared(text, signature.replace(/^sha256=/, ''))).toEqual([]);
          expect(shared(text, sign(key, of))).toEqual([]);
        }
      }),
      { numRuns: 60 * times },
    );
  });

  it('has no part of a secret key that was pasted in the place of the email', () => {
    const typed = secret.toUpperCase();
    for (const signed of [secret, JSON.stringify({ email: typed }), `${typed}\n`]) {
      const signature = sign(secret, signed);
      const diagnosis = diagnosed(signature, typed);
      expect(diagnosis.status).toBe('proven');
      const text = report(signature, diagnosis, typed);
      expect(shared(text, secret)).toEqual([]);
      expect(text).toContain('- Email: 32 upper-case hex characters, no address (not shown)');
    }
  });

  it('names what was pushed in the place of an email when it is a mere word', () => {
    expect(report('ab'.repeat(32), diagnosed('', 'undefined'), 'undefined')).toContain(
      '- Email: `undefined`',
    );
  });

  it('cuts a signature out of every value that it got into', () => {
    const signature = sign(secret, email);
    const diagnosis: Diagnosis = {
      verdict: 'unverified',
      status: 'proven',
      causes: [
        { id: 'email-case', detail: { signed: `x${signature.toUpperCase()}İ`, form: 'upper' } },
        { id: 'encoding-prefix', detail: { text: signature.slice(0, 20) } },
      ],
      alternatives: [[{ id: 'secret-placeholder', detail: { text: signature } }]],
      candidates: 1,
      complete: true,
      ms: 1,
    };
    const text = report(signature, diagnosis, `${email} ${signature}`, signature);
    expect(shared(text, signature)).toEqual([]);
    expect(text).toContain(email);
  });

  it('stays Markdown whatever the email and the website are called', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.string({ maxLength: 40 }),
        (of, website) => {
          const diagnosis: Diagnosis = { ...diagnosed('undefined'), verdict: 'rejected' };
          const lines = report('undefined', diagnosis, of, website).split('\n');
          expect(lines).toHaveLength(report('undefined', diagnosis).split('\n').length);
        },
      ),
    );
  });

  it('says what was ruled out when nothing was found', () => {
    const text = report('ab'.repeat(32), {
      verdict: 'unverified',
      status: 'unknown',
      causes: [],
      alternatives: [],
      candidates: 12_345,
      complete: false,
      ms: 1,
    });
    expect(text).toContain('12,345 signatures were recomputed');
    expect(text).toContain('Not everything planned was tried');
    expect(text).toContain('0a1b2c3d');
  });

  it('leaves nothing of a masked email but its first letter and its ending', () => {
    const names = fc.string({ unit: fc.constantFrom(...'bcdfghjkmpqvwxz'), minLength: 6, maxLength: 12 });
    fc.assert(
      fc.property(names, names, fc.constantFrom(...Object.keys(mistakes)), (name, host, mistake) => {
        const of = `${name.toUpperCase()}@${host}.com`;
        const signature = mistakes[mistake]?.(secret, of) ?? '';
        const diagnosis = diagnosed(signature, of);
        for (const form of reportForms) {
          const text = report(signature, diagnosis, of, 'Main', { form, maskEmails: true });
          expect(text.toLowerCase()).not.toContain(name);
          expect(text.toLowerCase()).not.toContain(host);
          expect(text).toContain(`${of[0]}…@….com`);
        }
      }),
      { numRuns: 40 * times },
    );
  });

  it('tells what the pasted text shows by itself, the worst first', () => {
    const text = checkReport(
      'text',
      {
        website: 'Main',
        email,
        signature: sign(secret, email),
        diagnosis: diagnosed(sign(secret, email)),
        evidence: [
          { id: 'cached-page', detail: {} },
          { id: 'secret-in-frontend', detail: { website: 'Main' } },
        ],
        obstacle: 'undelivered',
        secretKeys: 1,
        version: '1.2.3',
      },
      english,
    );
    const [exposure, delivery] = [english.layers.exposure, english.layers.delivery].map((one) =>
      text.indexOf(one),
    );
    expect(text).toContain(english.outcome.undelivered.heading);
    expect(exposure).toBeGreaterThan(0);
    expect(delivery).toBeGreaterThan(exposure ?? 0);
  });

  it('is plain text for a ticket, without a sign of Markdown', () => {
    const signature = hmac('sha1', secret, email.toLowerCase()).digest('base64');
    const text = report(signature, diagnosed(signature), email, 'A_B*C', { form: 'text' });
    expect(text).toContain('Crisp would reject this signature.\n');
    expect(text).toContain('1. The email was lower-cased before it was signed.\n');
    expect(text).toContain('Website: A_B*C');
    expect(text).toMatch(/^ {3}Fix: /m);
    expect(text).not.toContain('**');
  });

  it('is a page of HTML in which nothing runs and nothing is markup but its own', () => {
    const hostile = '<img src=x onerror=alert(1)>@example.com';
    const signature = sign(secret, hostile.toLowerCase());
    const text = report(signature, diagnosed(signature, hostile), hostile, '<script>1</script>', {
      form: 'html',
    });
    expect(text).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(text).toContain("default-src 'none'");
    expect(text).not.toMatch(/<(?:img|script)\b/i);
    expect(text).toContain('&lt;script&gt;');
  });

  it('stays short for a paste of 10 MB', () => {
    const signature = 'cd7cc422'.repeat(1_250_000);
    expect(report(signature, diagnosed(signature), 'x'.repeat(1e7), 'y'.repeat(1e6)).length).toBeLessThan(
      5_000,
    );
  });
});
