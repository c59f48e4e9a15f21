import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { misplacedIn } from '../../../../core/evidence/misplacedIn.ts';

const email = 'jane.roe@example.com';
const hex = 'cd7cc422ea97c82d844b2373fdcd6259c9ee6e135af65ab6fe6ca85e3f07abb1';
const base64 = 'gz6JsL7ygL+zDFTqwn/v2gNzIss=';
const right = { email, signature: hex };

describe('misplacedIn', () => {
  it.each([
    [{ email: hex, signature: email }, 'swapped'],
    [{ email: ` ${hex}\n`, signature: ` ${email}` }, 'swapped'],
    [{ email: hex, signature: '' }, 'signature-as-email'],
    [{ email: base64, signature: '' }, 'signature-as-email'],
    [{ email: '', signature: email }, 'email-as-signature'],
  ] as const)('tells that %j stand in each other’s field, and exchanges them as they are', (fields, kind) => {
    const exchanged = { email: fields.signature, signature: fields.email };
    expect(misplacedIn(fields)).toEqual({ kind, right: exchanged });
  });

  it.each([
    `${email} ${hex}`,
    `${email},${hex}`,
    `${hex};${email}`,
    `${email}:${hex}`,
    `["${email}","${hex}"]`,
    `{"email":"${email}","signature":"${hex}"}`,
    `email=${email}&signature=${hex}`,
    `email: ${email}\nsignature: ${hex}`,
    `${email}\t${hex}\r\n`,
  ])('finds both in one field: %j', (text) => {
    expect(misplacedIn({ email: text, signature: '' })).toEqual({ kind: 'pair', field: 'email', right });
    expect(misplacedIn({ email: text, signature: hex })).toMatchObject({ kind: 'pair', right });
    expect(misplacedIn({ email: '', signature: text })).toEqual({ kind: 'pair', field: 'signature', right });
  });

  it('keeps the whole of a signature that was written down wrongly', () => {
    const found = (signature: string) => misplacedIn({ email: `${email} ${signature}`, signature: '' });
    for (const signature of [`sha256=${hex}`, hex.toUpperCase(), base64])
      expect(found(signature)).toMatchObject({ right: { email, signature } });
  });

  it.each([
    `$crisp.push(["set","user:email",["${email}","${hex}"]]);`,
    `$crisp.push(["set", "user:email", "${email}", "${hex}"]);`,
    `Crisp.user.setEmail("${email}","${hex}")`,
    `<p>${email}</p>\n<p>another@example.com</p>`,
  ])('leaves to be read how a call puts the two together: %j', (text) => {
    expect(misplacedIn({ email: text, signature: '' })).toEqual({ kind: 'more', field: 'email' });
    expect(misplacedIn({ email, signature: text })).toEqual({ kind: 'more', field: 'signature' });
  });

  it.each(['{{ signature }}', '<%= sig %>', '<?php echo $sig; ?>', '[[ signature ]]', '{{ sig | safe }}'])(
    'takes the placeholder %s for a value, not for a text to be read',
    (text) => {
      expect(misplacedIn({ email, signature: text })).toBeUndefined();
      expect(misplacedIn({ email: text, signature: hex })).toBeUndefined();
    },
  );

  it('finds what was pasted twice', () => {
    expect(misplacedIn({ email, signature: hex + hex })).toEqual({
      kind: 'twice',
      field: 'signature',
      right,
    });
    expect(misplacedIn({ email: email + email, signature: hex })).toMatchObject({ field: 'email', right });
    expect(misplacedIn({ email: `${email} ${email}\n`, signature: hex })).toMatchObject({ right });
  });

  it.each([
    { email, signature: hex },
    { email: '', signature: '' },
    { email: '', signature: hex },
    { email, signature: '' },
    { email: ` ${email}\n`, signature: `"${hex}"` },
    { email, signature: email },
    { email, signature: `${email}:${hex}` },
    { email, signature: `{"signature":"${hex}"}` },
    { email, signature: `${hex}${hex.toUpperCase()}` },
    { email: hex.slice(0, 32), signature: '' },
    { email: `${email} other@example.com`, signature: '' },
  ])('says nothing of %j', (fields) => {
    expect(misplacedIn(fields)).toBeUndefined();
  });

  it('comes to an end, button after button, and makes nothing up', () => {
    const part = fc.constantFrom(email, hex, base64, ' ', ',', ':', '"', '', '\n', 'x', '[', ']');
    const text = fc.array(part, { maxLength: 6 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (one, other) => {
        let fields = { email: one, signature: other };
        for (let buttons = 0; ; buttons++) {
          const found = misplacedIn(fields);
          if (found === undefined || found.kind === 'more') return;
          expect(buttons).toBeLessThan(4);
          for (const value of Object.values(found.right)) expect(one + other).toContain(value);
          fields = found.right;
        }
      }),
    );
  });
});
