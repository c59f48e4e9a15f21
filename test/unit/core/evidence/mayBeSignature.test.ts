import { describe, expect, it } from 'vitest';
import { pushesIn } from '../../../../core/evidence/pushesIn.ts';
import { readEvidence } from '../../../../core/evidence/readEvidence.ts';

const email = 'ana@example.com';
const signature = '0123456789abcdef'.repeat(4);

const pushed = (text: string): readonly (readonly [string, string])[] =>
  pushesIn(readEvidence(text, { websites: [] })).map((one) => [one.email, one.signature.text]);
/** What is handed over where an expression stands in the signature's place, and the signature somewhere else. */
const beside = (expression: string): readonly (readonly [string, string])[] =>
  pushed(`$crisp.push(["set", "user:email", ["${email}", ${expression}]]);\n\n{"signature": "${signature}"}`);

describe('a signature that stands beside a call', () => {
  it.each([
    'sig',
    'user.signature',
    'window.crispSignature',
    'data["signature"]',
    'document.getElementById("s").value',
    'element.dataset.signature',
    '$("#s").val()',
    'session("signature")',
    'localStorage.getItem("crisp_signature")',
    'getSignature(user)',
    'await sign(email)',
    'sign(email).toString()',
    'createHmac("sha256", key).update(email).digest("hex")',
    'hash_hmac("sha256", email, key)',
    'sig || ""',
    'sig ?? undefined',
    'user ? user.signature : null',
    '`$' + '{sig}`',
  ])('may be what is handed over as %s', (expression) => {
    expect(beside(expression)).toEqual([[email, signature]]);
  });

  it.each([
    'sig.slice(0, 32)',
    'sig.split("")',
    'sigs[1]',
    '"sha256=" + sig',
    '`$' + '{sig} `',
    'btoa(sig)',
    'sha256(sig)',
    'JSON.stringify(sig)',
    'encodeSignature(sig)',
    'verifySignature(email)',
    'Object.assign(sig)',
    'createHmac("sha256", key).update(email).digest("base64")',
    '!sig',
    'ok && sig',
    '[sig]',
    '{ signature: sig }',
    '() => sig',
    'new String(sig)',
    'Promise.resolve(sig)',
    'response',
    'await response.json()',
    'document.getElementById("s")',
    'document.getElementById("s").outerHTML',
    'sig.length',
  ])('is not what is handed over as %s', (expression) => {
    expect(beside(expression)).toEqual([]);
  });

  it.each([
    'Promise',
    'HTMLInputElement',
    '[Object]',
    '<1 empty item>',
    'Symbol(x)',
    'ArrayBuffer { byteLength: 32 }',
  ])('is not what a console prints as %s', (printed) => {
    expect(pushed(`["set", "user:email", ["${email}", ${printed}]]\n\n${signature}`)).toEqual([]);
  });

  it.each(['email.replace("+chat", "")', 'encodeURIComponent(email)', 'email.slice(1)'])(
    'is not that of the email that is handed over as %s',
    (changed) => {
      const text = `var email = "${email}";\n$crisp.push(["set", "user:email", [${changed}, "${signature}"]]);`;
      expect(pushed(text)).toEqual([]);
    },
  );

  it('is no other call’s, where that hands over what nobody can tell', () => {
    const record = `{"email": "${email}", "signature": "${signature}"}`;
    for (const call of ['user.email, user.signature.slice(1)', `"${email}", "v1=" + data.signature`])
      expect(pushed(`$crisp.push(["set", "user:email", [${call}]]);\n\n${record}`)).toEqual([]);
    expect(pushed(`$crisp.push(["set", "user:email", [user.email, user.signature]]);\n\n${record}`)).toEqual([
      [email, signature],
    ]);
  });

  it.each([`// ${'$'}crisp.push`, `/* $crisp.push`, `<!-- $crisp.push`])(
    'is not that of a call that is commented out: %s',
    (commented) => {
      const text = `${commented}(["set", "user:email", ["${email}", "${signature}"]]); */ -->\n`;
      expect(pushed(`${text}$crisp.push(["set", "user:email", ["${email}", window.sig]]);`)).toEqual([]);
    },
  );
});
