import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersIn } from '../../../../core/evidence/answersIn.ts';
import { pushesIn } from '../../../../core/evidence/pushesIn.ts';
import { readEvidence } from '../../../../core/evidence/readEvidence.ts';

const jane = 'jane@acme.test';
const made = (algorithm: string, message = jane): Buffer =>
  createHmac(algorithm, 'key').update(message).digest();
const digest = made('sha256');
const hex = digest.toString('hex');
const base64 = digest.toString('base64');
const sha1 = made('sha1').toString('hex');
const sha512 = made('sha512').toString('hex');
const pairs = hex.match(/../g) ?? [];

const candidatesOf = (text: string): readonly (readonly (string | undefined)[])[] =>
  readEvidence(text, { websites: [] }).candidates.map(({ email, signature, source, doubtful }) => [
    email?.value,
    signature?.value,
    doubtful ? 'doubtful' : source,
  ]);

/** A shell, a console, a database: its prompt, how it is asked, and how it prints what it computed. */
const transcripts: readonly (readonly [name: string, typed: string, print: (value: string) => string])[] = [
  ['openssl 3', `$ echo "${jane}" | openssl dgst -sha256 -hmac "$K"`, (one) => `SHA2-256(stdin)= ${one}`],
  ['openssl 1', `$ printf %s ${jane} | openssl sha256 -hmac "$K"`, (one) => `(stdin)= ${one}`],
  ['openssl 1.1', `$ openssl dgst -hmac k <<< ${jane}`, (one) => `HMAC-SHA256(stdin)= ${one}`],
  ['openssl -r', `$ echo -n ${jane} | openssl dgst -sha256 -hmac k -r`, (one) => `${one} *stdin`],
  [
    'openssl of a file',
    `$ openssl dgst -hmac k email.txt   # ${jane}`,
    (one) => `SHA2-256(email.txt)= ${one}`,
  ],
  ['sha256sum', `$ echo -n "${jane}$CRISP_KEY" | sha256sum`, (one) => `${one}  -`],
  [
    'without a prompt',
    `echo -n ${jane} | openssl dgst -sha256 -hmac "$K"`,
    (one) => `SHA2-256(stdin)= ${one}`,
  ],
  ['a line of its own', `echo -n ${jane} | openssl dgst -hmac k\n`, (one) => `SHA2-256(stdin)= ${one}`],
  ['a broken line', `$ echo -n ${jane} \\\n    | openssl dgst -hmac k`, (one) => `SHA2-256(stdin)= ${one}`],
  [
    'a warning',
    `$ echo -n ${jane} | openssl dgst -hmac k`,
    (one) => `*** WARNING : deprecated\n(stdin)= ${one}`,
  ],
  ['a quoted mail', `> $ echo -n ${jane} | openssl dgst -hmac k`, (one) => `> SHA2-256(stdin)= ${one}`],
  ['a traced script', `+ openssl dgst -sha256 -hmac ****   # ${jane}`, (one) => `SHA2-256(stdin)= ${one}`],
  ['a variable', `$ EMAIL=${jane}\n$ printf %s "$EMAIL" | openssl dgst -hmac k`, (one) => `(stdin)= ${one}`],
  ['fish', `nora@web1 ~/api> sign-email ${jane}`, String],
  ['zsh', `nora@mbp api % php -r "echo hash_hmac('sha256','${jane}',getenv('K'));"`, String],
  ['a theme', `➜  api git:(main) ✗ node sign.js ${jane}`, String],
  [
    'two lines',
    `┌──(kali㉿kali)-[~]\n└─$ echo -n ${jane} | openssl dgst -hmac k`,
    (one) => `SHA2-256(stdin)= ${one}`,
  ],
  ['a host with dots', `ops@web1.acme.test:~$ E=${jane}\nops@web1.acme.test:~$ sign $E`, String],
  [
    'no line break',
    `ops@web1:~$ php -r 'echo hash_hmac("sha256","${jane}","k");'`,
    (one) => `${one}ops@web1:~$ exit`,
  ],
  ['cmd', `C:\\Users\\nora>set EMAIL=${jane}\n\nC:\\Users\\nora>node sign.js %EMAIL%`, String],
  [
    'PowerShell',
    `PS C:\\> $email = '${jane}'\nPS C:\\> $h = New-Object HMACSHA256\nPS C:\\> [Convert]::ToBase64String($h.ComputeHash([Text.Encoding]::UTF8.GetBytes($email)))`,
    String,
  ],
  [
    'Python',
    `>>> email = "${jane}"\n>>> hmac.new(KEY, email.encode(), "sha256").hexdigest()`,
    (one) => `'${one}'`,
  ],
  [
    'Python bytes',
    `>>> base64.b64encode(hmac.new(KEY, b'${jane}', "sha256").digest())`,
    (one) => `b'${one}'`,
  ],
  [
    'two steps',
    `>>> email = "${jane}"\n>>> h = hmac.new(KEY, email.encode(), "sha256")\n>>> h.name\n'hmac-sha256'\n>>> h.hexdigest()`,
    (one) => `'${one}'`,
  ],
  ['IPython', `In [1]: email = "${jane}"\n\nIn [2]: hmac.new(KEY, email)`, (one) => `Out[2]: '${one}'\n`],
  [
    'irb',
    `irb(main):001> email = "${jane}"\n=> "${jane}"\nirb(main):002> sign(email)`,
    (one) => `=> "${one}"`,
  ],
  ['irb, a line break', `irb(main):001> Base64.encode64(hmac("${jane}"))`, (one) => `=> "${one}\\n"`],
  ['tinker', `> $e = "${jane}"\n= "${jane}"\n\n> hash_hmac("sha256", $e, $k)`, (one) => `= "${one}"\n`],
  [
    'PHP',
    `php > $email = "${jane}";\nphp > var_dump(hash_hmac("sha256", $email, $k));`,
    (one) => `string(64) "${one}"`,
  ],
  [
    'Node',
    `> const email = "${jane}"\nundefined\n> createHmac("sha256", k).update(email)`,
    (one) => `'${one}'`,
  ],
  ['Chrome', `> const email = "${jane}"\n< undefined\n> await sign(email)`, (one) => `< '${one}'`],
  [
    'jshell',
    `jshell> String email = "${jane}"\nemail ==> "${jane}"\n\njshell> mac.doFinal(email)`,
    (one) => `$3 ==> "${one}"\n`,
  ],
  ['Scala', `scala> val email = "${jane}"\nscala> hmac(email)`, (one) => `val res1: String = ${one}`],
  ['R', `> email <- "${jane}"\n> digest::hmac(key, email, "sha256")`, (one) => `[1] "${one}"`],
  [
    'Elixir',
    `iex(1)> email = "${jane}"\n"${jane}"\niex(2)> :crypto.mac(:hmac, :sha256, k, email)`,
    (one) => `"${one}"`,
  ],
  [
    'Erlang',
    `1> Email = <<"${jane}">>.\n<<"${jane}">>\n2> crypto:mac(hmac, sha256, K, Email).`,
    (one) => `<<"${one}">>`,
  ],
  ['lldb', `(lldb) po email\n${jane}\n(lldb) p signature(email)`, (one) => `(String) $R1 = "${one}"`],
  [
    'psql',
    `shop=# select encode(\nshop(#   hmac('${jane}', :'key', 'sha256'), 'hex') as s;`,
    (one) => `   s\n-------\n ${one}\n(1 row)\n`,
  ],
  [
    'mysql',
    `mysql> SELECT hmac(@key, '${jane}') AS s;`,
    (one) => `+---+\n| s |\n+---+\n| ${one} |\n+---+\n1 row in set`,
  ],
  ['sqlite', `sqlite> select hmac('${jane}', 'sha256');`, (one) => `┌───┐\n│ h │\n├───┤\n│ ${one} │\n└───┘`],
];

const forms = [hex, hex.toUpperCase(), base64, digest.toString('base64url'), sha1, sha512, hex.slice(0, 50)];

describe('what a program printed for the command above it', () => {
  it.each(transcripts)('is taken without what is printed around it: %s', (_, typed, print) => {
    for (const value of forms)
      expect(candidatesOf(`${typed}\n${print(value)}\n`)).toEqual([[jane, value, 'console']]);
  });

  it('is whatever form the digest has, behind any prompt and label, and stands where it is said to stand', () => {
    const prompts = [
      '$ ',
      'ops@web1:/srv$ ',
      '[root@web1 ~]# ',
      '% ',
      '❯ ',
      '>>> ',
      'irb(main):002:0> ',
      'PS C:\\> ',
      '',
    ];
    const labels = [
      '',
      'SHA2-256(stdin)= ',
      '(stdin)= ',
      '=> ',
      'Out[3]: ',
      '[1] ',
      '$7 ==> ',
      'res0: String = ',
    ];
    const quotes = ['', '"', "'"];
    const written = [
      (bytes: Buffer) => bytes.toString('hex'),
      (bytes: Buffer) => bytes.toString('hex').toUpperCase(),
      (bytes: Buffer) => bytes.toString('base64'),
      (bytes: Buffer) => (bytes.toString('hex').match(/../g) ?? []).join(':'),
    ];
    const length = fc.constantFrom(16, 20, 32, 64);
    const bytes = length.chain((n) => fc.uint8Array({ minLength: n, maxLength: n }));
    fc.assert(
      fc.property(
        fc.constantFrom(...prompts),
        fc.constantFrom(...labels),
        fc.constantFrom(...quotes),
        fc.constantFrom(...written),
        bytes,
        (prompt, label, quote, write, any) => {
          const value = write(Buffer.from(any));
          // Base64 without digits or without capitals may be a word.
          fc.pre(
            /^[0-9a-f:]+$/i.test(value) || (/\d/.test(value) && /[a-z]/.test(value) && /[A-Z]/.test(value)),
          );
          const text = `${prompt}printf %s ${jane} | openssl dgst -hmac k\n${label}${quote}${value}${quote}\n${prompt}`;
          const [one, ...others] = answersIn(text).answers;
          expect(others).toEqual([]);
          expect(one?.value).toBe(value);
          expect(text.slice(one?.range.start, one?.range.end)).toBe(value);
        },
      ),
    );
  });

  it('is all of it where it was broken over lines or printed as bytes', () => {
    const bytes = [...digest].join(', ');
    const dump = [0, 16]
      .map(
        (at) =>
          `${at.toString(16).padStart(8, '0')}: ${hex.slice(at * 2, at * 2 + 32).replace(/.{4}/g, '$& ')} ....`,
      )
      .join('\n');
    const typed = `$ printf %s ${jane} | openssl dgst -sha256 -hmac k -binary`;
    expect(candidatesOf(`${typed} | xxd -p\n${hex.slice(0, 60)}\n${hex.slice(60)}\n$ `)[0]?.[1]).toBe(
      `${hex.slice(0, 60)}\n${hex.slice(60)}`,
    );
    expect(candidatesOf(`${typed} | xxd\n${dump}\n$ `)[0]?.[1]).toBe(dump);
    expect(
      candidatesOf(
        `${typed} | od -An -tx1\n ${pairs.slice(0, 16).join(' ')}\n ${pairs.slice(16).join(' ')}\n`,
      )[0]?.[1],
    ).toBe(`${pairs.slice(0, 16).join(' ')}\n ${pairs.slice(16).join(' ')}`);
    for (const list of [
      `[${bytes}]`,
      `<<${bytes.replace(', 2', ',\n  2')}>>`,
      `<Buffer ${pairs.join(' ')}>`,
      `byte[32] { ${bytes} }`,
    ])
      expect(candidatesOf(`> const email = "${jane}"\n> hmac(email)\n${list}\n> `)[0]).toEqual([
        jane,
        list,
        'console',
      ]);
  });

  it('is each of them where there are several, with the email that was last', () => {
    const lee = made('sha256', 'lee@acme.test').toString('hex');
    const asked = (email: string, value: string): string =>
      `$ echo -n ${email} | openssl dgst -hmac k\nSHA2-256(stdin)= ${value}\n`;
    expect(candidatesOf(`${asked(jane, sha1)}${asked(jane, hex)}${asked('lee@acme.test', lee)}`)).toEqual([
      [jane, sha1, 'console'],
      [jane, hex, 'console'],
      ['lee@acme.test', lee, 'console'],
    ]);
  });
});

describe('a label of openssl', () => {
  const labelled = `SHA2-256(stdin)= ${hex}`;

  it.each([
    `${jane}\n${labelled}`,
    `${jane}, ${labelled}`,
    `email=${jane}\nsig=${labelled}`,
    `signature: "${labelled}"\nemail: ${jane}`,
    `{"email":"${jane}","signature":"${labelled}"}`,
    `setEmail("${jane}", "${labelled}")`,
    `Crisp.user.setEmail("${jane}", "${labelled}")`,
    `$crisp.push(["set", "user:email", ["${jane}", "${labelled}"]])`,
    `$ echo -n ${jane} | openssl dgst -hmac k\nsignature: "${labelled}"`,
    `irb> \`echo -n ${jane} | openssl dgst -hmac k\`\n=> "${labelled}\\n"`,
    `# Ticket\n${jane}\n${labelled}`,
  ])('is a part of what was handed over or computed with it: %s', (text) => {
    expect(candidatesOf(text)[0]?.slice(0, 2)).toEqual([jane, labelled]);
  });
});

describe('what was handed over', () => {
  const other = made('sha256', `${jane}\n`).toString('hex');
  const asked = `$ echo -n ${jane} | openssl dgst -hmac k\nSHA2-256(stdin)= ${hex}\n`;

  it.each([
    `${jane} ${other}\n\nI computed it again:\n${asked}`,
    `${asked}\nthe page sends ${other}\n`,
    `${asked}signature: ${other}\n`,
    `The page of ${jane} has ${base64}\n\n${asked}`.replaceAll(
      base64,
      made('sha256', 'x').toString('base64'),
    ),
  ])('is not left out for what was computed beside it: %s', (text) => {
    const found = candidatesOf(text).map(([email, value]) => [email, value]);
    expect(found).toContainEqual([jane, hex]);
    expect(found.length).toBe(2);
  });
});

it('nothing that was handed over is left out for what was computed, however the two stand in a text', () => {
  const others = [made('sha256', `${jane}\n`).toString('hex'), base64, sha1];
  const computed = [
    `$ echo -n "${jane}" | openssl dgst -sha256 -hmac "$K"\nSHA2-256(stdin)= ${hex}\n`,
    `>>> hmac.new(K, b"${jane}", "sha256").hexdigest()\n'${hex}'\n`,
    `irb(main):001> OpenSSL::HMAC.hexdigest("SHA256", k, "${jane}")\n=> "${hex}"\n`,
  ];
  const handed = [
    (one: string) => `${jane} ${one}\n`,
    (one: string) => `signature: ${one}\n`,
    (one: string) => `# the page has ${one}\n`,
    (one: string) => `> our signature is ${one}\n`,
    (one: string) => `the site sends ${one}\n`,
    (one: string) => `$ cat sig.txt\n${one}\n`,
    (one: string) => `{"email":"${jane}","hmac":"${one}"}\n`,
    (one: string) => `$crisp.push(["set","user:email",["${jane}","${one}"]])\n`,
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...computed),
      fc.constantFrom(...handed),
      fc.constantFrom(...others),
      fc.array(fc.constantFrom('\n', 'Hello,\n', '100% sure:\n', '$ ls\na b\n'), { maxLength: 3 }),
      fc.boolean(),
      (transcript, hand, other, between, isFirst) => {
        const parts = [hand(other), ...between, transcript];
        const pushes = pushesIn(
          readEvidence((isFirst ? parts : parts.toReversed()).join(''), { websites: [] }),
        );
        expect(pushes.map(({ signature }) => signature.text)).toContain(other);
      },
    ),
  );
});

describe('what a transcript shows of something else', () => {
  it.each([
    ['a file', `$ sha256sum app.zip   # ${jane}\n${hex}  app.zip`],
    ['a file, by openssl', `${jane}\n$ openssl dgst -sha256 app.dmg\nSHA2-256(app.dmg)= ${hex}`],
    ['a commit', `$ git log -1\ncommit ${sha1}\nAuthor: Jane <${jane}>\n\n    Sign emails`],
    ['a revision', `$ git config user.email ${jane}\n$ git commit -S\n$ git rev-parse HEAD\n${sha1}`],
    [
      'a certificate',
      `$ openssl x509 -noout -fingerprint -email\n${jane}\nsha256 Fingerprint=${pairs.join(':').toUpperCase()}`,
    ],
    [
      'a password',
      `irb> User.find_by(email: "${jane}").encrypted_password\n=> "$2a$12$K0ByB.6YI2/OYrB4fQOYLe6Tv0datUVf6VZ"`,
    ],
    ['a random number', `$ email=${jane}\n$ echo -n $email > a\n$ openssl rand -hex 20\n${sha1}`],
  ])('is no signature: %s', (_, text) => {
    expect(
      candidatesOf(text).filter(([, value, source]) => value !== undefined && source !== 'doubtful'),
    ).toEqual([]);
    expect(answersIn(text).answers).toEqual([]);
  });

  it.each([
    [
      'a webhook',
      `$ echo -n '{"email":"${jane}"}' | openssl dgst -hmac "$WEBHOOK_SECRET"\nSHA2-256(stdin)= ${hex}`,
    ],
    [
      'a payload',
      `>>> payload = b'{"email":"${jane}"}'\n>>> hmac.new(SECRET, payload, "sha256").hexdigest()\n'${hex}'`,
    ],
    ['an avatar', `$ echo -n ${jane} | md5sum\n${hex.slice(0, 32)}  -`],
    ['a hash', `>>> hashlib.sha256("${jane}".encode()).hexdigest()\n'${hex}'`],
    ['a password', `>>> email = "${jane}"\n>>> hashlib.sha256(password.encode()).hexdigest()\n'${hex}'`],
  ])('is doubtful where it may be one: %s', (_, text) => {
    expect(candidatesOf(text).map(([, , source]) => source)).toEqual(['doubtful']);
  });
});

it('lines without a command have no answers', () => {
  const words = fc.constantFrom(
    'email',
    jane,
    hex,
    base64,
    'is',
    '\n',
    ': ',
    '=> ',
    '> ',
    '"',
    'order 5 ',
    '\n\n',
    '# ',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
      expect(answersIn(parts.join('')).answers).toEqual([]);
    }),
  );
});
