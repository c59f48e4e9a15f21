import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEvidence } from '../../../../core/evidence/readEvidence.ts';

const jane = 'jane.roe@example.com';
const digest = '9bef0ef1e268f60627da9ba7d7605e8831d5b56ad07487d24d1aa386336d1944';
const far = 'They wrote again this morning and would like an answer before noon.\n'.repeat(4);

const bestOf = (text: string) => readEvidence(text, { websites: [] });
const isDoubtful = (text: string): boolean | undefined => {
  const [best] = bestOf(text).candidates;
  return best?.signature === undefined ? undefined : best.doubtful === true;
};

describe('a digest beside an email', () => {
  it.each([
    ['a table of password hashes', ` email | pwd_digest\n-------+-----\n ${jane} | ${digest}`],
    ['a key that nobody calls a signature', `{"email":"${jane}","cart_digest":"${digest}"}`],
    ['a line about an upload', `upload of 3 files by ${jane}\nupload finished, ${digest}, 12 MB`],
    ['a header in which a service signs', `POST /hooks\nX-LD-Signature: ${digest}\n\n{"email":"${jane}"}`],
    [
      'what a mail says in an encoded part',
      `To: ${jane}\nMIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: quoted-printable\n\nTransaktion: ${digest.slice(0, 50)}=\n${digest.slice(50)}`,
    ],
    ['a token of another kind', `Crisp shows ${jane} as unverified. The push token is ${digest}.`],
    ['what somebody says of a password', `${jane}: het wachtwoord is ${digest}`],
    ['a backup', `Dear ${jane},\nyour backup ${digest} is ready`],
    ['another’s signature', `${jane} is unverified, and the invoice signature is ${digest}.`],
    ['what a sentence names otherwise', `${jane} cannot be verified. My Ethereum address is ${digest}.`],
    ['the end of a link', `Can you verify ${jane}? The link is https://acme.test/v/${digest}.`],
    ['far from the email', `${jane}\n${far}${digest}`],
    [
      'a signature far from the email where nothing speaks of Crisp',
      `{"signature":"${digest}"}\n${far}${jane}`,
    ],
  ])('is doubtful, and the text says so: %s', (_, text) => {
    expect(isDoubtful(text)).toBe(true);
    expect(bestOf(text).warnings).toContain('doubtful-signature');
  });

  it.each([
    ['a line that speaks of Crisp', `for ${jane} the page sends ${digest} and crisp says no`],
    [
      'what a test got, of Crisp',
      `Crisp signs ${jane}\n  Expected = x\n  ${'-'.repeat(90)}\n  Actual = ${digest}`,
    ],
    ['what a server makes, where it is about the checkmark', `No checkmark for ${jane}. We get ${digest}.`],
    ['a form that a sentence calls so', `${jane} asks: our signature is ${digest.slice(0, 40)}, why?`],
    ['somebody who speaks', `12/10/2026, 08:15 - Jane: ${jane}\n12/10/2026, 08:15 - Jane: ${digest}`],
    ['a bare pair', `${jane} ${digest}`],
    ['a pair in lines', `${jane}\n${digest}`],
    ['a record', `{"email":"${jane}","signature":"${digest}"}`],
    ['a hash of the user', `{"email":"${jane}","user_hash":"${digest}"}`],
    ['a variable named for Crisp', `${jane}\n${far}const crispWebhookHash = "${digest}"`],
    ['a call', `$crisp.push(["set", "user:email", ["${jane}", "${digest}"]])`],
    ['a far signature in a talk about Crisp', `Crisp says no to ${jane}\n${far}The signature is ${digest}`],
    [
      'a table with columns between',
      `id,email,first,last,company,created,updated,signature\n1,${jane},Jane,Roe,Acme International Limited,2026-01-01T00:00:00Z,2026-02-01T00:00:00Z,${digest}`,
    ],
    [
      'a record with other values between',
      `{"email":"${jane}","firstName":"Jane","lastName":"Roe","company":"Acme International","created":"2026-01-01T00:00:00Z","locale":"de-DE","user_hash":"${digest}"}`,
    ],
    ['a line of a service', `chat-service: email=${jane} signature=${digest}`],
    ['a word with a dash before', `Kunden-Mail: ${jane}, Signatur: ${digest}`],
    ['a header with a record', `X-Debug-User: {"email":"${jane}","signature":"${digest}"}`],
    ['headers for Crisp', `X-Crisp-Email: ${jane}\nX-Crisp-Hash: ${digest}`],
    ['names without a break', `{"email":"${jane}","userhash":"${digest}"}`],
    ['somebody who says it', `Tom: ${jane}\nMarta: the signature is ${digest}`],
  ])('is none: %s', (_, text) => {
    expect(isDoubtful(text)).toBe(false);
    expect(bestOf(text).warnings).not.toContain('doubtful-signature');
  });

  it.each([
    'Подпись',
    'Підпис',
    '署名',
    '签名',
    '서명',
    'التوقيع',
    'חתימה',
    'Υπογραφή',
    'Underskrift',
    'Aláírás',
    'Semnătură',
    'İmza',
    'Podpis',
    'Hash generado',
    'Hash calculé',
    'Hash gerado',
    'Hash calcolato',
    'Berekende hash',
    'Prüfsumme',
    'Skrót',
  ])('is none under its name in any language: %s', (name) => {
    expect(isDoubtful(`email: ${jane}\n${name}: ${digest}`)).toBe(false);
  });

  it('comes after one that is not', () => {
    const text = `{"email":"tom@example.com","bundle_sha256":"${'1f'.repeat(32)}"},{"email":"${jane}","signature":"${digest}"}`;
    expect(bestOf(text).candidates[0]?.signature?.value).toBe(digest);
  });

  it('is taken the same whatever the text', () => {
    const words = fc.constantFrom(
      jane,
      digest,
      'order',
      'signature',
      'crisp',
      ':',
      '=',
      '"',
      '|',
      '\n',
      ' ',
      'sha_x',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
        const { candidates, warnings } = bestOf(parts.join(' '));
        const [best] = candidates;
        expect(warnings.includes('doubtful-signature')).toBe(best?.doubtful === true);
        for (const { doubtful, email, signature } of candidates) {
          if (doubtful === true) expect([email, signature]).not.toContain(undefined);
        }
      }),
    );
  });
});
