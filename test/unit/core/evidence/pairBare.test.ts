import { describe, expect, it } from 'vitest';
import { readEvidence } from '../../../../core/evidence/readEvidence.ts';

const hash = '0123456789abcdef'.repeat(4);

const pairsOf = (text: string): readonly (readonly (string | undefined)[])[] =>
  readEvidence(text, { websiteId: '', websites: [] }).candidates.map(({ email, signature }) => [
    email?.value,
    signature?.value,
  ]);

it('a signature in the italics of a chat is paired', () => {
  expect(pairsOf(`User's email: *jane@acme.test*\nUser's signature: _${hash}_`)).toEqual([
    ['jane@acme.test', hash],
  ]);
  expect(pairsOf(`jane@acme.test crisp_${hash}`)).not.toContainEqual(['jane@acme.test', hash]);
});

describe('the people of a mail', () => {
  it.each(['To', 'Cc', 'Bcc', 'Delivered-To', 'Envelope-To', 'X-Original-To', 'An', 'À', 'Para'])(
    'are the customer where they were written to: %s',
    (name) => {
      const text = `From: support@acme.test\n${name}: jane@acme.test\n\nsignature ${hash} please write to help@crisp.chat`;
      expect(pairsOf(text)).toEqual([
        ['jane@acme.test', hash],
        ['help@crisp.chat', undefined],
        ['support@acme.test', undefined],
      ]);
    },
  );

  it.each(['From', 'Reply-To', 'Sender', 'Return-Path', 'X-Sender', 'Von', 'De'])(
    'come behind the others where they wrote it, and none is lost: %s',
    (name) => {
      const text = `jane@acme.test wrote.\n${name}: support@acme.test\nsignature ${hash}`;
      expect(pairsOf(text)).toEqual([
        ['jane@acme.test', hash],
        ['support@acme.test', undefined],
      ]);
    },
  );

  it('are the customer where nobody else is named', () => {
    expect(pairsOf(`From: jane@acme.test\n\n${hash}`)).toEqual([['jane@acme.test', hash]]);
  });

  it('keep their order where the body was encoded and is the same decoded', () => {
    const text = `From: dev@acme.test\nTo: help@acme.test\nContent-Transfer-Encoding: quoted-printable\n\nemail jane@acme.test\nsignature ${hash}`;
    expect(pairsOf(text)[0]).toEqual(['jane@acme.test', hash]);
  });

  it('give way to the one who stands just before the signature', () => {
    const text = `From: jo@acme.test\nTo: <dev@acme.test>\n\nUser: jane@acme.test\nHash: ${hash}`;
    expect(pairsOf(text)[0]).toEqual(['jane@acme.test', hash]);
  });

  it('keep one customer for all signatures', () => {
    const other = 'fedcba9876543210'.repeat(4);
    expect(pairsOf(`From: support@acme.test\nTo: jane@acme.test\n\n${hash}\n${other}`)).toEqual([
      ['jane@acme.test', hash],
      ['jane@acme.test', other],
      ['support@acme.test', undefined],
    ]);
  });
});

describe('a signature that is no hex of 64 characters', () => {
  const base64 = '/lv/lSgkUFHyuwO3/1TXx06wL364gqd8MqYByAWG+sI=';
  const sha1 = '049bed410feef26e7f01ed8779228bbf3a62ce30';
  const jane = 'jane@acme.test';
  const mail = (body: string, encoding: string): string =>
    `From: dev@acme.test\nTo: help@crisp.chat\nContent-Type: text/html; charset="utf-8"\nContent-Transfer-Encoding: ${encoding}\n\n${body}`;
  const folded = (body: string): string => body.replaceAll('=', '=3D').replace(/.{60}(?!$)/g, '$&=\n');
  const bodies = [
    `<html><body><p>Email: ${jane}<br>Signature: ${base64}</p></body></html>`,
    `<table><tr><td>Email</td><td>${jane}</td></tr><tr><td>Signature</td><td><code>${base64}</code></td></tr></table>`,
    `<p>The user is <a href="mailto:${jane}">${jane}</a></p><p>The signature is <b>${base64}</b></p>`,
    `<div>we push <span style="color:red">[&quot;${jane}&quot;, &quot;${base64}&quot;]</span></div>`,
    `<style>p { color: red }</style><p>${jane}</p><p>${base64}</p>`,
  ];

  it.each([
    `hash generated for ${jane} = ${sha1}`,
    `email: ${jane}\nhmac (sha1): ${sha1}`,
    `The customer ${jane} is unverified. HMAC we generate: ${sha1}`,
    `${jane} → ${sha1}`,
  ])('is found without what stands between it and the email: %s', (text) => {
    expect(pairsOf(text)[0]).toEqual([jane, sha1]);
  });

  it.each([
    `we send \`${jane}\` and \`${base64}\``,
    `email is <mailto:${jane}|${jane}> and signature \`${base64}\``,
    `email \`${jane}\`\nsig \`\`\`${base64}\`\`\``,
    ...bodies.map((body) => mail(folded(body), 'quoted-printable')),
    ...bodies.map((body) => mail(btoa(body), 'base64')),
  ])('is found in backticks and in mails: %s', (text) => {
    expect(pairsOf(text)[0]).toEqual([jane, base64]);
  });
});

describe('a variable’s name in front of a signature of an odd form', () => {
  const extended = hash.replaceAll(/[89a-f]./g, (byte) => `ffffff${byte}`);

  it('is no part of it', () => {
    expect(pairsOf(`user=jane@acme.test, zegel=${extended}`)[0]).toEqual(['jane@acme.test', extended]);
  });

  it('is one where a tool printed it', () => {
    expect(pairsOf(`jane@acme.test sha1=${hash.slice(0, 40)}`)[0]).toEqual([
      'jane@acme.test',
      `sha1=${hash.slice(0, 40)}`,
    ]);
  });
});

describe('an optional that Swift printed', () => {
  const log = `[support] identify(email: jane@acme.test)\n[support] signature = Optional("${hash}")\n`;

  it('is the signature by itself, or as it was printed where Crisp refused it', () => {
    expect(pairsOf(log)).toEqual([['jane@acme.test', hash]]);
    expect(pairsOf(`${log}CrispSDK: Not a valid SHA256 signature.`)).toEqual([
      ['jane@acme.test', `Optional("${hash}")`],
    ]);
  });
});

describe('a signature of an odd form beside a labelled email', () => {
  it('is found where its line says what it is', () => {
    const short = hash.slice(0, 40);
    expect(pairsOf(`Email: jane@acme.test\nfirma que devuelve el back: \`${short}\``)).toEqual([
      ['jane@acme.test', short],
    ]);
    expect(pairsOf(`Email: jane@acme.test\nevent ${short}`)).toEqual([['jane@acme.test', undefined]]);
    expect(pairsOf(`- Email: jane@acme.test\n- Hash: ${short}\n- not verified`)[0]).toEqual([
      'jane@acme.test',
      short,
    ]);
  });

  it('is found below the line of a program that computes it', () => {
    const base64 = '/lv/lSgkUFHyuwO3/1TXx06wL364gqd8MqYByAWG+sI=';
    const text = `> $email = 'jane@acme.test'\n> [Convert]::ToBase64String($h.ComputeHash($bytes))\n${base64}\n>`;
    expect(pairsOf(text)).toEqual([['jane@acme.test', base64]]);
  });
});

it('a key that a program reads is no signature that a template fills in', () => {
  const key = `$${'{crisp.verification-secret}'}`;
  const text = `/** @author jane@acme.test */\n@Value("${key}") String secret;`;
  expect(pairsOf(text)).toEqual([['jane@acme.test', undefined]]);
});

it('a label in any script is no part of an odd signature', () => {
  const short = hash.slice(0, 32);
  expect(pairsOf(`邮箱:jane@acme.test\n签名:${short}`)).toEqual([['jane@acme.test', short]]);
});

it('what CryptoKit prints before a digest is part of the signature', () => {
  const shown = `HMAC with SHA256: ${hash}`;
  expect(pairsOf(`- value : "jane@acme.test"\n- value : "${shown}"`)).toEqual([['jane@acme.test', shown]]);
});

it('an object that Dart or Kotlin printed is read, though it looks like a call', () => {
  const base64 = Buffer.from(hash, 'hex').toString('base64');
  expect(pairsOf(`openCrispChat User(email: jane@acme.test, signature: ${base64})`)).toEqual([
    ['jane@acme.test', base64],
  ]);
  expect(pairsOf(`CrispUser(name=Jane, email=jane@acme.test, signature=${base64})`)).toEqual([
    ['jane@acme.test', base64],
  ]);
});

describe('an email and a signature in each other’s field', () => {
  it.each([
    ['labels', `Email: ${hash}\nSignature: jane@acme.test`],
    ['a table of a ticket', `|Email|${hash}|\n|Signature|jane@acme.test|`],
    ['JSON', JSON.stringify({ email: hash, signature: 'jane@acme.test' })],
    ['columns', `email,signature\n${hash},jane@acme.test`],
    ['columns with bars', `| email | signature |\n|---|---|\n| ${hash} | jane@acme.test |`],
  ])('stay where they were put: %s', (_where, text) => {
    expect(pairsOf(text)).toEqual([[hash, 'jane@acme.test']]);
  });
});

it('of several digests, the one whose name says so is the signature', () => {
  const text = `{"x-request": "${'5e'.repeat(32)}", "body": "{\\"email\\":\\"jane@acme.test\\",\\"verification\\":\\"${hash}\\"}"}`;
  expect(pairsOf(text)).toEqual([['jane@acme.test', hash]]);
});

describe('one email with several signatures', () => {
  const newer = 'fedcba9876543210'.repeat(4);

  it.each([
    [
      'a chat',
      `the badge of jane@acme.test is missing\nthat was the old signature: ${hash}\nthe new signature: ${newer}`,
    ],
    ['labels', `Email: jane@acme.test\nOld signature: ${hash}\nNew signature: ${newer}`],
    [
      'an unnamed one',
      `jane@acme.test\nold signature (before the roll): ${hash}\na new one for Crisp, put this in:\n${newer}`,
    ],
    ['records', `before\nemail: jane@acme.test\nsig: ${hash}\n\nafter\nemail: jane@acme.test\nsig: ${newer}`],
  ])('begins with the one in use: %s', (_where, text) => {
    expect(pairsOf(text)).toEqual([
      ['jane@acme.test', newer],
      ['jane@acme.test', hash],
    ]);
  });

  it('is given what there was, rather than what a test expected', () => {
    const text = `Crisp: signs an email\n  Email    = jane@acme.test\n  Expected = ${hash}\n  Actual   = ${newer}`;
    expect(pairsOf(text)).toEqual([['jane@acme.test', newer]]);
  });
});

it('a digest that was handed over as the email is no signature too', () => {
  const text = `$crisp.push(["set", "user:email", ["${hash}", "`;
  expect(pairsOf(text).filter(([, signature]) => signature === hash)).toEqual([]);
});

it('a signature on the line below the one that asks for it is found', () => {
  const dashed = hash.match(/../g)?.join('-').toUpperCase() ?? '';
  const text = `PS C:\\> $email = 'jane@acme.test'\nPS C:\\> $signature\n${dashed}\n`;
  expect(pairsOf(text)).toEqual([['jane@acme.test', dashed]]);
});

it('an answer that was handed over as a whole, and refused, is the signature', () => {
  const answer = JSON.stringify({ hmac: hash });
  const log = `app.ts:5 email: jane@acme.test\napp.ts:6 signature: ${answer}\n`;
  expect(pairsOf(`${log}Uncaught Error: [Crisp] invalid value`)).toEqual([['jane@acme.test', answer]]);
  expect(pairsOf(log)).toEqual([['jane@acme.test', hash]]);
});

describe('markup beside which an address is shown', () => {
  const contact = '<p>Contact: support@acme.test</p>';

  it.each([
    [
      'JSON in an attribute',
      `<div data-user='{"email":"jane@acme.test","signature":"${hash}"}'></div>${contact}`,
    ],
    [
      'a handler',
      `<button onclick="$crisp.push(['set','user:email',['jane@acme.test','${hash}']])">x</button>${contact}`,
    ],
    ['attributes without quotes', `<div data-email=jane@acme.test data-signature=${hash}></div>${contact}`],
    ['elements side by side', `<p><span>jane@acme.test</span><span>${hash}</span></p>`],
    ['elements with names', `<div><email>jane@acme.test</email><signature>${hash}</signature></div>`],
    ['a word in bold', `<p>jane@acme.test<b>${hash}</b></p>`],
  ])('keeps the pair that it holds: %s', (_where, text) => {
    expect(pairsOf(text)[0]).toEqual(['jane@acme.test', hash]);
  });

  it('is read as it is shown where a pair is whole only there', () => {
    const parts = `${hash.slice(0, 20)}<span class=SpellE>${hash.slice(20)}</span>`;
    const text = `<p class=MsoNormal>jane@acme.test</p><p class=MsoNormal>${parts}<o:p></o:p></p>`;
    expect(pairsOf(text)).toEqual([['jane@acme.test', hash]]);
  });
});

describe('an email in italics or bold', () => {
  it.each(['_', '__'])('is read without %s', (mark) => {
    const [first] = readEvidence(
      `For ${mark}jane@acme.test${mark} we send ${mark}${'1f'.repeat(32)}${mark}`,
      { websites: [] },
    ).candidates;
    expect(first?.email?.value).toBe('jane@acme.test');
  });

  it('keeps an underscore that it begins with', () => {
    const [first] = readEvidence(`email: _jane@acme.test\nsignature: ${'1f'.repeat(32)}`, {
      websites: [],
    }).candidates;
    expect(first?.email?.value).toBe('_jane@acme.test');
  });
});

describe('an attribute of a page', () => {
  it('is read as a browser shows it, whatever its name', () => {
    const text = `<div data-user-email="lucia.d&#39;amico&#43;shop@acme.test" data-user-signature="${'1f'.repeat(32)}"></div>`;
    expect(readEvidence(text, { websites: [] }).candidates[0]?.email?.value).toBe(
      "lucia.d'amico+shop@acme.test",
    );
  });

  it('keeps what was escaped twice', () => {
    const text = `<div data-user-email="jane&amp;#43;x@acme.test" data-user-signature="${'1f'.repeat(32)}"></div>`;
    expect(readEvidence(text, { websites: [] }).candidates[0]?.email?.value).toBe('jane&#43;x@acme.test');
  });
});

it('a table that has a cell on each line gives each signature to the email above it', () => {
  const rows = [1, 2, 3].map((digit) => [`p${digit}@acme.test`, 'Jane', 'pro', String(digit).repeat(64)]);
  expect(pairsOf(rows.flat().join('\n'))).toEqual(rows.map(([mail, , , signature]) => [mail, signature]));
});

it('a signature between two emails is of the one above it', () => {
  expect(pairsOf(`jane@acme.test\n\n${hash}\nbob@acme.test`)[0]).toEqual(['jane@acme.test', hash]);
});

it.each([
  ['two lines', `jane@acme.test\n${hash}`],
  ['columns', `Name\tEmail\tSignature\nJane\tjane@acme.test\t${hash}`],
  ['lines of names', `Email\njane@acme.test\nSignature\n${hash}`],
])('what a message in JSON holds is read with its own lines: %s', (_, message) => {
  expect(pairsOf(JSON.stringify({ level: 'info', message }))[0]).toEqual(['jane@acme.test', hash]);
});

describe('a comparison of two signatures', () => {
  const [before, after] = ['1f'.repeat(32), '2e'.repeat(32)];
  const hunk = `Failed asserting\n--- Expected\n+++ Actual\n@@ @@\n-'${before}'\n+'${after}'\n\nCrispTest.php:18 (user jane@acme.test)`;

  it.each([
    ['as it is', (text: string) => text],
    ['quoted', (text: string) => text.replaceAll(/^/gm, '> ')],
    ['with numbers of lines', (text: string) => text.replaceAll(/^/gm, '12 | ')],
    ['in JSON', (text: string) => JSON.stringify({ message: text })],
    ['as what a comparison adds', (text: string) => text.replaceAll(/^/gm, '+')],
  ])('gives the email the one that there is: %s', (_, written) => {
    expect(pairsOf(written(hunk))[0]).toEqual(['jane@acme.test', after]);
  });

  it('of commands gives the one that was received', () => {
    const push = (digest: string): string => `["set", "user:email", ["jane@acme.test", "${digest}"]]`;
    expect(pairsOf(`    Expected: ${push(before)}\n    Received: ${push(after)}`)[0]).toEqual([
      'jane@acme.test',
      after,
    ]);
  });
});

it('of the lines of a comparison, the email above them has the one that came in', () => {
  const [before, after] = ['1f'.repeat(32), '2e'.repeat(32)];
  const text = `@@ -4,5 +4,5 @@ chat:\n     email: jane@acme.test\n-    signature: ${before}\n+    signature: ${after}\n     nickname: Jane`;
  expect(pairsOf(text)).toEqual([['jane@acme.test', after]]);
});

it.each([
  [
    'Perl’s debugger',
    "  DB<1> x $user\n0  HASH(0x55d0)\n   'email' => 'jane@acme.test'\n  DB<2> x $sig\n0  '",
    "'\n",
  ],
  ['psql', '-[ RECORD 1 ]--\nemail      | jane@acme.test\ncrisp_sig  | ', '\n'],
])('a signature of an odd form is found where %s shows it', (_, before, after) => {
  const base64 = 'SiMofZ+3/8p/uEykgIICuMGcemIk306bTgPO9a085qE';
  expect(pairsOf(before + base64 + after)).toEqual([['jane@acme.test', base64]]);
  expect(pairsOf(`${before}\\x${hash.slice(0, 62)}${after}`)).toEqual([
    ['jane@acme.test', `\\x${hash.slice(0, 62)}`],
  ]);
});

it('in a mail of which a part is encoded, a signature goes with the emails of its part', () => {
  const other = hash.toUpperCase();
  const part = `It now prints\n\n    email      jane@acme.test\n    signature  ${hash}\n\nImogen\n\n${'_'.repeat(32)}\nFrom: Imogen\nSent: Tuesday\nTo: Support <help@acme.test>\n\nour page has\n    email      jane@acme.test\n    signature  ${other}\n`;
  const mail = `From: Imogen <imogen@acme.test>\nTo: Support <help@acme.test>\nMIME-Version: 1.0\nContent-Type: text/plain; charset="utf-8"\nContent-Transfer-Encoding: base64\n\n${Buffer.from(part).toString('base64').replace(/.{76}/g, '$&\n')}\n`;
  const found = readEvidence(mail, { websites: [] }).candidates;
  expect(
    found.slice(0, 2).map(({ email, signature, past }) => [email?.value, signature?.value, past]),
  ).toEqual([
    ['jane@acme.test', hash, undefined],
    ['jane@acme.test', other, true],
  ]);
});

it('a value that Stimulus reads is read under its name', () => {
  const text = `<div data-crisp-email-value="r&amp;d@acme.test" data-crisp-signature-value="${hash}"></div>`;
  expect(pairsOf(text)[0]).toEqual(['r&d@acme.test', hash]);
});

it('JSON before and after has a record each', () => {
  const json = (digest: string): string => JSON.stringify({ email: 'jane@acme.test', signature: digest });
  const text = `**Before** (production)\n${json('1f'.repeat(32))}\n\n**After** (this branch)\n${json(hash)}`;
  expect(pairsOf(text)).toEqual([
    ['jane@acme.test', hash],
    ['jane@acme.test', '1f'.repeat(32)],
  ]);
});

it('a number of a customer is read from a table too', () => {
  const text = `| user id | GB-20418 |\n| email | jane@acme.test |\n| crisp signature | \`${hash}\` |`;
  const { candidates, context } = readEvidence(text, { websites: [] });
  expect([candidates[0]?.signature?.value, context.userIds.map(({ value }) => value)]).toEqual([
    hash,
    ['GB-20418'],
  ]);
});

it('a list below a heading for what was before has each signature at its email', () => {
  const rows = ['jane', 'bob', 'carol'].map((name, index) => [`${name}@acme.test`, String(index).repeat(64)]);
  const text = `Old shop import, from before:\n${rows.map((row) => row.join('  ')).join('\n')}`;
  expect(pairsOf(text).toSorted()).toEqual(rows.toSorted());
});

it('of several people in another language, each has the signature that stands with the email', () => {
  const rows = ['jane', 'bob', 'carol'].map((name, index) => [`${name}@acme.test`, String(index).repeat(64)]);
  const text = rows.map(([mail, digest]) => `Correo: ${mail}\nFirma: ${digest}`).join('\n\n');
  expect(pairsOf(text)).toEqual(rows);
});

describe('what a language prints around a digest', () => {
  it.each([`b'${hash}'`, `b"${hash}"`])('is a part of it: %s', (signature) => {
    expect(pairsOf(`for jane@acme.test the server makes ${signature}.`)).toEqual([
      ['jane@acme.test', signature],
    ]);
  });

  it('is no dash of a sentence', () => {
    expect(pairsOf(`jane@acme.test has the signature ${hash} - right?`)).toEqual([['jane@acme.test', hash]]);
    expect(pairsOf(`jane@acme.test\n${hash}  -\n`)).toEqual([['jane@acme.test', `${hash}  -`]]);
  });

  it.each(['`', '“', '(', '*', 'is "'])('is a name behind %s', (before) => {
    const text = `for jane@acme.test the signature ${before}sha256=${hash}`;
    expect(pairsOf(text)).toEqual([['jane@acme.test', `sha256=${hash}`]]);
  });
});

describe('whoever reports something', () => {
  const [bob, jane] = ['bob@acme.test', 'jane@shop.test'];

  it.each([
    `${bob} sent me ${hash}, for ${jane}`,
    `${bob} says the signature is ${hash} (customer ${jane})`,
    `I am Tom (${bob}). We push ${hash} for ${jane}.`,
    `Please answer to ${bob}. Signature ${hash} of ${jane} is refused.`,
    `${bob}: why is ${jane} unverified?\nagent: which signature?\n${bob}: ${hash}`,
    `${bob} (10:11): ${jane} is unverified\n${bob} (10:12): ${hash}`,
    `[${bob}] the badge of ${jane} is missing\n[${bob}] ${hash}`,
  ])('is not whose signature it is: %s', (text) => {
    expect(pairsOf(text)[0]).toEqual([jane, hash]);
  });

  it('is, where the next one’s signature follows on the line', () => {
    const other = 'fedcba9876543210'.repeat(4);
    expect(pairsOf(`For ${bob} our server makes ${hash}, For ${jane} our server makes ${other}.`)).toEqual([
      [bob, hash],
      [jane, other],
    ]);
  });

  it('is, where a list has two signatures of the same person', () => {
    const other = 'fedcba9876543210'.repeat(4);
    expect(pairsOf(`${bob}: ${hash}\n${bob}: ${other}\n${jane}: ${other}`)).toEqual([
      [bob, hash],
      [bob, other],
      [jane, other],
    ]);
  });
});
