import { describe, expect, it } from 'vitest';
import { readEvidence } from '../../../../core/evidence/readEvidence.ts';
import { wholeSlice } from '../../../../core/evidence/Slice.ts';
import { untangled } from '../../../../core/evidence/untangled.ts';

const email = 'jane+x@acme.test';
const hash = '0123456789abcdef'.repeat(4);
const other = 'fedcba9876543210'.repeat(4);

const pairsOf = (text: string): readonly (readonly (string | undefined)[])[] =>
  readEvidence(text, { websiteId: '', websites: [] }).candidates.map(({ email, signature }) => [
    email?.value,
    signature?.value,
  ]);

const inner = encodeURIComponent(`https://a.test/x?foo=1&email=bob@acme.test&user_hash=${other}`);
const encoded = encodeURIComponent(email);

describe('a link in a parameter of another', () => {
  const names = ['redirect', 'next', 'return_to', 'continue', 'url', 'u', 'q', 'a', 'target'];
  it.each(
    names.flatMap((name) => [
      `user_email=${encoded}&${name}=${inner}&user_hash=${hash}`,
      `https://b.test/in?${name}=${inner}&email=${encoded}&hmac=${hash}`,
      `GET /in?user%5Bemail%5D=${encoded}&signature=${hash}&${name}=${inner} HTTP/1.1`,
      `<a href="https://b.test/in?email=${encoded}&amp;signature=${hash}&amp;${name}=${inner}">`,
    ]),
  )('leaves the email and the signature beside it as they are: %s', (text) => {
    expect(untangled(wholeSlice(text)).text).toBe(text);
    expect(pairsOf(text)[0]).toEqual([email, hash]);
  });

  it.each([
    `https://eur01.safelinks.protection.outlook.com/?url=${inner}&data=05%7C02&sdata=x%3D&reserved=0`,
    `https://www.google.com/url?q=${inner}&sa=D&source=gmail&ust=1&usg=x`,
    `https://linkprotect.cudasvc.com/url?a=${inner}&c=E,1,x&typo=1`,
    `<a href="https://l.example/?sa=t&amp;u=${inner}">`,
    `https://secure-web.cisco.com/1abc-def/${inner}`,
    `email: see https://l.example/?target=${inner}`,
  ])('is read where it leads by way of the other: %s', (text) => {
    expect(pairsOf(text)[0]).toEqual(['bob@acme.test', other]);
  });

  it.each(names.slice(0, 4))('is read nowhere else: %s', (name) => {
    const text = `https://b.test/in?${name}=${inner}`;
    expect(untangled(wholeSlice(text)).text).toBe(text);
  });
});

describe('JSON in a cookie', () => {
  const whole = encodeURIComponent(JSON.stringify({ email, signature: hash }));
  const values = [
    whole,
    `j%3A${whole}`,
    whole.replace(/%(?:7B|7D|3A|40)/g, decodeURIComponent),
    encodeURIComponent(JSON.stringify({ user: { email, hmac: hash } })),
  ];
  it.each(
    values.flatMap((value) => [
      `Cookie: session=abc; crisp_user=${value}; theme=dark`,
      `Set-Cookie: crisp_user=${value}; Path=/; Secure`,
      `document.cookie\n'crisp=${value}; lang=en'`,
    ]),
  )('is read decoded: %s', (text) => {
    expect(pairsOf(text)[0]).toEqual([email, hash]);
  });

  it('is left alone in a link, which says what its maker likes', () => {
    const text = `https://b.test/in?email=${encoded}&hmac=${hash}&state=${encodeURIComponent(JSON.stringify({ email: 'bob@acme.test', signature: other }))}`;
    expect(pairsOf(text)[0]).toEqual([email, hash]);
  });
});

describe('a console', () => {
  it.each([hash, 'nYrN0CIla4Gr9snh+w2IkJ7/exI9BiN5W/sVlkOT72I='])(
    'that printed commands as a string of JSON is read: %s',
    (signature) => {
      const printed = JSON.stringify(JSON.stringify([['set', 'user:email', [email, signature]]]));
      expect(pairsOf(`> JSON.stringify(window.$crisp)\n< ${printed}\n[Log] ready`)).toEqual([
        [email, signature],
      ]);
    },
  );

  it.each([
    [`1: "${hash}"`, hash],
    ['1: undefined', 'undefined'],
    ['1: Promise {<pending>}', '[object Promise]'],
  ])('that unfolded a command is read: %s', (line, signature) => {
    const text = `(3) ['set', 'user:email', Array(2)]\n   0: "set"\n   1: "user:email"\n   2: Array(2)\n      0: "${email}"\n      ${line}\n      length: 2`;
    const evidence = readEvidence(text, { websiteId: '', websites: [] });
    const [candidate] = evidence.candidates;
    expect(candidate?.email?.value).toBe(email);
    if (signature === hash) expect(candidate?.signature?.value).toBe(hash);
    else expect(evidence.findings.map(({ id }) => id)).toContain('signature-undefined');
  });

  it('that unfolded something else is left as it is', () => {
    const text = `0: "set"\n1: "session:data"\n2: Array(1)\n   0: "${email}"`;
    expect(untangled(wholeSlice(text)).text).toBe(text);
  });
});

describe('the bytes of a digest that a console wrapped', () => {
  const dashed = (hash.match(/../g) ?? []).join('-').toUpperCase();

  it.each([40, 41, 61, 62, 90])('are joined, wherever the line was broken: %i', (at) => {
    const text = `email      : ${email}\nsignature  : ${dashed.slice(0, at)}\r\n             ${dashed.slice(at)}\nuserId : 4`;
    expect(pairsOf(text)).toEqual([[email, dashed]]);
  });

  it('stay apart where they are no whole digest', () => {
    const text = `${dashed.slice(0, 50)}\n  ${dashed.slice(50)}-`;
    expect(untangled(wholeSlice(text)).text).toBe(text);
  });

  it('are looked for in proportion to the length', () => {
    const text = `${'ab-'.repeat(40)}\n`.repeat(20_000);
    expect(untangled(wholeSlice(text)).text).toBe(text);
  });
});

describe('a console’s line in the log of a web view', () => {
  it('is read without the escapes of its quotes', () => {
    const text = `11-25 I chromium: [INFO:CONSOLE(12)] "$crisp.push([\\"set\\",\\"user:email\\",[\\"${email}\\",\\"${hash}\\"]])", source: https://a.test/x.js (12)`;
    const [best] = readEvidence(text, { websites: [] }).candidates;
    expect([best?.source, best?.email?.value, best?.signature?.value]).toEqual(['crisp-push', email, hash]);
  });
});

describe('what Thymeleaf fills into a script', () => {
  const filled = (name: string) => `/*[[$${`{${name}}`}]]*/ null`;
  const page = `<script th:inline="javascript">$crisp.push(["set", "user:email", [${filled('user.email')}, ${filled('sig')}]]);</script>`;

  it('is told as not filled in, rather than as missing', () => {
    const { findings, warnings } = readEvidence(page, { websites: [] });
    expect(findings.map(({ id }) => id)).toEqual(['signature-placeholder']);
    expect(warnings).toContain('template-source');
  });

  it('is found in proportion to the length', () => {
    const text = '/*[[$'.repeat(200_000);
    expect(untangled(wholeSlice(text)).text).toBe(text);
  });
});

describe('a command in what XML holds', () => {
  const text = `<Event><Data>WebView2: $crisp.push([&quot;set&quot;,&quot;user:email&quot;,[&quot;${email}&quot;,&#34;${hash}&#34;]])</Data></Event>`;

  it('is read with its signs as they were', () => {
    const [best] = readEvidence(text, { websites: [] }).candidates;
    expect([best?.source, best?.email?.value, best?.signature?.value]).toEqual(['crisp-push', email, hash]);
  });

  it('leaves other XML as it is', () => {
    const other = '<Event><Data>Crisp said &quot;hello&quot;</Data></Event>';
    expect(untangled(wholeSlice(other)).text).toBe(other);
  });
});

describe('an address that is percent-encoded under any name', () => {
  it.each([
    `Cookie: who=jane%2Bx%40acme.test; crisp_sig=${hash}`,
    `https://b.test/chat?user=jane%2Bx%40acme.test&sig=${hash}`,
    `u:jane%2Bx%40acme.test|s:${hash}`,
  ])('is decoded: %s', (text) => {
    expect(pairsOf(text)).toEqual([[email, hash]]);
  });

  it('stays as it was written in quotes, where it is what was handed over', () => {
    const text = `$crisp.push(["set", "user:email", ["jane%40acme.test", "${hash}"]])`;
    expect(pairsOf(text)).toEqual([['jane%40acme.test', hash]]);
  });
});

describe('a digest in the braces that tickets set code in', () => {
  it('is read without them, and in quotes with them', () => {
    expect(pairsOf(`* user: [${email}|mailto:${email}]\n* signature: {{${hash}}}`)).toEqual([[email, hash]]);
    expect(untangled(wholeSlice(`["{{${hash}}}"]`)).text).toBe(`["{{${hash}}}"]`);
  });
});

describe('a digest that was wrapped', () => {
  it.each([1, 7, 8, 30, 62, 63])(
    'is joined in quotes where the line breaks after %d of its letters',
    (at) => {
      const wrapped = `${hash.slice(0, at)}\n${hash.slice(at)}`;
      expect(pairsOf(`{"email":"${email}","signature":"${wrapped}"}`)[0]).toEqual([email, hash]);
    },
  );

  it('ends where it is whole, though the next line begins with a number', () => {
    const text = `1. Email: ${email}\n2. Signature: ${hash.slice(0, 62)}\n${hash.slice(62)}\n3. Website: acme.test`;
    expect(pairsOf(text)[0]).toEqual([email, hash]);
  });

  it('is none of SHA-512 on several lines', () => {
    const lines = (hash + other).match(/.{32}/g)?.join('\n') ?? '';
    expect(untangled(wholeSlice(lines)).text).toBe(lines);
  });

  it('is not what a line before the time of the next one holds', () => {
    const text = `11:42:04 AM\tInfo\temail: ${email}\n11:42:04 AM\tInfo\tsignature: ${hash.slice(0, 62)}\n11:42:04 AM\tNotice\tdone`;
    expect(pairsOf(text)[0]).toEqual([email, hash.slice(0, 62)]);
  });
});

describe('an address that Gmail wrote twice', () => {
  const head = 'On Tue, Nov 24, 2026 at 6:12 PM Tom <tom@acme.test> wrote:\n\n';

  it.each([' ', '\n', '\r\n', '\n> '])('is one, also on two lines: %j', (gap) => {
    const text = `${head}Customer: ${email}${gap}<${email}>\nSignature: ${hash}`;
    expect(pairsOf(text)[0]).toEqual([email, hash]);
  });

  it.each(['', head, 'Subject: hi\n\n', 'de:\n  chat: x\n'])(
    'stays in quotes as it was pushed: %j',
    (before) => {
      const pushed = `${email} <${email}>`;
      const text = `${before}Crisp.user.setEmail("${pushed}", "${hash}")`;
      expect(pairsOf(text)).toContainEqual([pushed, hash]);
    },
  );
});

describe('a link that a chat made', () => {
  it.each([
    '<http://acme.test|acme.test>',
    '[acme.test](http://acme.test)',
    '<https://acme.test/|acme.test>',
  ])('of an address’s domain is that domain: %s', (link) => {
    expect(pairsOf(`{"email":"jane+x@${link}","signature":"${hash}"}`)[0]).toEqual([email, hash]);
  });

  it('of one domain to another is left as it is', () => {
    const text = 'jane+x@<http://other.test|acme.test>';
    expect(untangled(wholeSlice(text)).text).toBe(text);
  });

  it('in the middle of code takes the signs with it that end the code', () => {
    const link = `\`[${email}](mailto:${email})\``;
    expect(pairsOf(`\`Crisp.user.setEmail("${link}", "${hash}")\``)).toEqual([[email, hash]]);
  });
});

describe('the escapes of an export as Markdown', () => {
  it.each([
    `\\$crisp.push(\\["set", "user:email", \\["[${email}](mailto:${email})", "${hash}"\\]\\])`,
    `\\$crisp.push(\\["set", "user:email", \\["${email}", "${hash}"\\]\\])`,
  ])('are no part of a command: %s', (text) => {
    expect(pairsOf(text)).toEqual([[email, hash]]);
    expect(readEvidence(text, { websites: [] }).findings).toEqual([]);
  });

  it('are no part of an address', () => {
    expect(pairsOf(`jane\\_doe@acme.test ${hash}`)).toEqual([['jane_doe@acme.test', hash]]);
  });
});
