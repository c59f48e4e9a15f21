import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPaste } from '../../../../services/evidence/readPaste.ts';

const secret = 'c4e19b70d25f48a3b6e80d7f1a93c526';
const known = { websites: [{ name: 'Main', websiteId: '7598bf86-9ebb-46bc-8c61-be8929bbf93d' }] };
const secrets = [{ website: 'Main', which: 'current', secret }] as const;

const forms: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => [...text].reverse().join(''),
  (text) => Buffer.from(text).toString('base64'),
  (text) => Buffer.from(text).toString('hex'),
  (text) => text.toUpperCase(),
];
const places: readonly ((text: string) => string)[] = [
  (text) => `$crisp.push(["set", "user:email", ["a@example.com", "${text}"]]);`,
  (text) => `$crisp.push(["set", "user:email", ["${text}", "x"]]);`,
  (text) => `$crisp.push(["set", "user:${text}", ["a@example.com", "${text}"]]);`,
  (text) => `$crisp.push(["set", "user:nickname", ["${text}"]]);`,
  (text) => `CRISP_TOKEN_ID = "${text}"; CRISP_WEBSITE_ID = "${text}";`,
  (text) => `email,signature\na@example.com,${text}\n${text},x\n`,
  (text) => `{"email": "${text}@example.com", "signature": "${text}", "user_id": "${text}"}`,
  (text) => `https://example.com/sign?email=a@example.com&signature=${text}`,
  (text) => `a@example.com ${text}`,
  (text) => `CrispSDK.user.email = "a@example.com"\nCrispSDK.user.signature = "${text}"`,
];

it('tells of a stored secret wherever it stands, and quotes it nowhere', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...forms),
      fc.array(fc.constantFrom(...places), { minLength: 1 }),
      (form, all) => {
        const written = form(secret);
        const text = all.map((place) => place(written)).join('\n');
        const evidence = readPaste(text, known, secrets);
        expect(evidence.findings[0]).toMatchObject({ id: 'secret-in-frontend', detail: { website: 'Main' } });
        const told = JSON.stringify(evidence).toLowerCase();
        expect(told).not.toContain(secret);
        expect(told).not.toContain(written.toLowerCase());
      },
    ),
  );
});

it('changes nothing of a text without a secret', () => {
  const folder = join(import.meta.dirname, '../../../fixtures/evidence/web');
  for (const file of readdirSync(folder)) {
    const text = readFileSync(join(folder, file), 'utf8');
    expect(readPaste(text, known, secrets)).toEqual(readPaste(text, known, []));
  }
});

it('quotes of code that stands in a signature’s place no part of a secret key, whether or not that is known', () => {
  const text = `$crisp.push(["set", "user:email", ["a@example.com", "{{ sign(x, '${secret}') }}"]]);`;
  for (const stored of [secrets, []]) {
    const findings = readPaste(text, known, stored).findings.filter(
      ({ id }) => id === 'signature-placeholder',
    );
    expect(findings).toMatchObject([{ detail: { text: '…' } }]);
  }
});
