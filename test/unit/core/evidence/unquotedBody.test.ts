import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readEvidence } from '../../../../core/evidence/readEvidence.ts';
import { wholeSlice } from '../../../../core/evidence/Slice.ts';
import { unquotedBody } from '../../../../core/evidence/unquotedBody.ts';

const emails = ['jane@acme.test', 'bob@acme.test', 'kim@acme.test'] as const;
const algorithms = ['md5', 'sha1', 'sha256', 'sha512'];

const signed = (algorithm: string, email: string): string =>
  createHmac(algorithm, 'a key').update(email).digest('base64');

/** An email and its signature in Base64, which ends a line, each as it is pasted; with the lines that are told of it. */
const shapes: readonly (readonly [
  string,
  (email: string, signature: string, rows: readonly string[]) => string,
])[] = [
  ['before the email', (email, signature) => `${signature}\n${email}\n`],
  ['after the email', (email, signature) => `${email}\n${signature}\n`],
  ['before the email with names', (email, signature) => `signature: ${signature}\nemail: ${email}`],
  ['after the email with names', (email, signature) => `email: ${email}\r\nsignature: ${signature}\r\n`],
  ['in rows', (_email, _signature, rows) => ['email,signature', ...rows].join('\n')],
  [
    'in rows beside full lines',
    (_email, _signature, rows) =>
      ['email,signature', ...rows, `${'a'.repeat(30)},${'b'.repeat(40)}=`].join('\n'),
  ],
  ['beside a part of a mail', (email, signature) => `a =3D b\nsignature: ${signature}\nemail: ${email}`],
];

const cases = algorithms.flatMap((algorithm) =>
  shapes.map(([shape, textOf]) => [algorithm, shape, textOf] as const),
);

describe('a mail’s body in quoted-printable', () => {
  it.each(cases)('is not seen in Base64 at the end of a line: %s %s', (algorithm, _, textOf) => {
    const pairs = emails.map((email) => [email, signed(algorithm, email)] as const);
    const [email, signature] = [emails[0], signed(algorithm, emails[0])];
    const text = textOf(
      email,
      signature,
      pairs.map((pair) => pair.join(',')),
    );
    const expected = pairs.filter(([one]) => text.includes(one));
    const { candidates } = readEvidence(text, { websiteId: '', websites: [] });
    expect(
      candidates.slice(0, expected.length).map(({ email, signature }) => [email?.value, signature?.value]),
    ).toEqual(expected);
  });

  it('is not seen in variables without a value', () => {
    const text = 'CRISP_KEY=\nCRISP_WEBSITE=\r\nEMAIL=\n';
    expect(unquotedBody(wholeSlice(text)).text).toBe(text);
  });

  it('is put together where a line ends in 43 hex characters and =', () => {
    const [left, right] = ['0123456789abcdef0123456789abcdef0123456789a', 'bcdef0123456789abcdef'];
    expect(unquotedBody(wholeSlice(`jane@acme.test\n${left}=\n${right}`)).text).toBe(
      `jane@acme.test\n${left}${right}`,
    );
  });

  it.each([
    ['whole', 'caf=C3=A9 =\nand =3D', 'café and ='],
    ['in part', '<a b="c">caf=C3=A9 =\nand =3D', '<a b="c">caf=C3=A9 and ='],
    ['nowhere', '<a b="c">caf=C3=A9 =\nand', '<a b="c">caf=C3=A9 =\nand'],
    ['nowhere behind a head', 'Content-Transfer-Encoding: quoted-printable\n\na =\nb', undefined],
  ])('is decoded %s', (_, text, decoded = text) => {
    expect(unquotedBody(wholeSlice(text)).text).toBe(decoded);
  });
});
