import { describe, expect, it } from 'vitest';
import { readEvidence } from '../../../../core/evidence/readEvidence.ts';
import { readMail } from '../../../../core/evidence/readMail.ts';
import { wholeSlice } from '../../../../core/evidence/Slice.ts';

const signature = '0123456789abcdef'.repeat(4);
const inside = `Bonjour,\n\nadresse : jane@acme.test\nsignature : sha256=${signature}\n`;
const base64 = Buffer.from(inside).toString('base64').replace(/.{76}/g, '$&\n');

const mailWith = (boundary: string, quote = '"'): string =>
  [
    'From: Tom <tom@acme.test>',
    'To: help@acme.test',
    `Content-Type: multipart/mixed; boundary=${quote}${boundary}${quote}`,
    '',
    `--${boundary}`,
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: base64',
    '',
    base64,
    `--${boundary}`,
    'Content-Type: image/png',
    'Content-Transfer-Encoding: base64',
    '',
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwC',
    `--${boundary}--`,
    '',
  ].join('\r\n');

const eachLine = (before: string) => (mail: string) => mail.replace(/^/gm, before);
const inWhat: readonly (readonly [where: string, put: (mail: string) => string])[] = [
  ['below a greeting, above a name', (mail) => `Hello,\n\nhere is the mail:\n\n${mail}\n\nBest,\nAna\n`],
  ['between fences', (mail) => `See:\n\n\`\`\`\n${mail}\n\`\`\`\n\nthanks\n`],
  ['quoted', (mail) => `On Tue, Tom wrote:\n${eachLine('> ')(mail)}\n\nWhat is wrong?\n`],
  ['set in', (mail) => `Here:\n\n${eachLine('    ')(mail)}`],
  ['in the JSON of a helpdesk', (mail) => JSON.stringify({ id: 4711, raw: mail })],
];
const encodings: readonly (readonly [name: string, body: string])[] = [
  ['base64', Buffer.from(inside).toString('base64').replace(/.{76}/g, '$&\n')],
  ['quoted-printable', inside.replace('sha256=', 'sha256=3D').replace(/[0-9a-f]{50}/, '$&=\n')],
];

describe.each(encodings)('a mail whose only part is in %s', (encoding, body) => {
  const mail = `From: Tom <tom@acme.test>\nTo: help@acme.test\nContent-Transfer-Encoding: ${encoding}\n\n${body}`;

  it.each(inWhat)('is read where it stands %s', (_, put) => {
    const found = readEvidence(put(mail), { websites: [] }).candidates.filter((one) => one.signature);
    expect(found.map((one) => [one.email?.value, one.signature?.value])).toEqual([
      ['jane@acme.test', `sha256=${signature}`],
    ]);
  });
});

describe('a part of a mail', () => {
  it.each([
    '000000000000a1b2c3',
    'Apple-Mail=_1B2C',
    '----=_Part_771_40921.1795',
    '----=_NextPart_000_0012_01DC5A2F.7B1C2D30',
    '----MultipartBoundary--abcDEF123----',
    '------------0JbKcXq9W4r7',
    '=-=|+',
    '-- odd --',
  ])('ends at a boundary, whatever its name: %s', (boundary) => {
    const [first, second] = readMail(wholeSlice(mailWith(boundary)));
    expect(first?.slice.text).toBe(inside);
    expect(second?.slice.text).toContain('PNG');
  });

  it('ends at a boundary that was pasted without its head', () => {
    const pasted = mailWith('----=_Part_1_2.3').split('\r\n').slice(4).join('\r\n');
    expect(readMail(wholeSlice(pasted))[0]?.slice.text).toBe(inside);
  });

  it('goes on behind a line of dashes that is no boundary', () => {
    const mail = mailWith('b1').replace(
      'base64\r\n\r\n',
      'quoted-printable\r\n\r\n---\r\n-----BEGIN PGP SIGNED MESSAGE-----\r\n',
    );
    expect(readMail(wholeSlice(mail))[0]?.slice.text).toContain(base64.slice(0, 40));
  });

  it('gives the person in it whom it speaks of, not whom it was sent to', () => {
    const [best] = readEvidence(mailWith('----=_Part_1'), { websites: [] }).candidates;
    expect([best?.email?.value, best?.signature?.value]).toEqual(['jane@acme.test', `sha256=${signature}`]);
  });

  it('gives a signature of another algorithm that stands in it', () => {
    const text = `Email: jane@acme.test\nAssinatura Crisp: ${signature.slice(0, 40)}\n`;
    const mail = mailWith('b1').replace(base64, Buffer.from(text).toString('base64'));
    const [best] = readEvidence(mail, { websites: [] }).candidates;
    expect([best?.email?.value, best?.signature?.value]).toEqual(['jane@acme.test', signature.slice(0, 40)]);
  });

  it('is found in proportion to the length, whatever stands there', () => {
    const heads = 'boundary="x"\r\nContent-Transfer-Encoding: base64\r\n\r\n--x\r\n'.repeat(20_000);
    expect(readMail(wholeSlice(heads)).length).toBeLessThanOrEqual(200);
  });
});
