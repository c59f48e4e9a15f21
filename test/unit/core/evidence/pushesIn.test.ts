import { describe, expect, it } from 'vitest';
import { pushesIn } from '../../../../core/evidence/pushesIn.ts';
import { readEvidence } from '../../../../core/evidence/readEvidence.ts';

const email = 'ana@example.com';
const signature = 'ab'.repeat(32);
const call = (...items: readonly string[]): string =>
  `$crisp.push(["set", "user:email", [${items.join(', ')}]]);\n`;
const quoted = (text: string): string => JSON.stringify(text);

const pushed = (text: string): readonly (readonly [string, string])[] =>
  pushesIn(readEvidence(text, { websites: [] })).map((one) => [one.email, one.signature.text]);

describe('what a text hands to Crisp', () => {
  it('is every call of a page with its own signature', () => {
    const text = `${call(quoted(email), quoted(signature))}${call('"b@example.com"', quoted('cd'.repeat(32)))}`;
    expect(pushed(text)).toEqual([
      [email, signature],
      ['b@example.com', 'cd'.repeat(32)],
    ]);
  });

  it('is a later email without a signature as well', () => {
    expect(pushed(`${call(quoted(email), quoted(signature))}${call('"b@example.com"')}`)).toEqual([
      [email, signature],
      ['b@example.com', ''],
    ]);
  });

  it.each([[[quoted(email)]], [[quoted(email), 'undefined']], [[quoted(email), 'null']]])(
    'is no signature in the call with %j',
    (items) => {
      expect(pushed(call(...items))).toEqual([[email, '']]);
    },
  );

  it.each(['{{ crisp_signature }}', '<%= signature %>', 'undefined'])(
    'is the text %j where it stands in the place of the signature',
    (text) => {
      expect(pushed(call(quoted(email), quoted(text)))).toEqual([[email, text]]);
    },
  );

  it('is not known where the signature stands in a variable', () => {
    expect(pushed(call(quoted(email), 'signature'))).toEqual([]);
  });

  it('is not what an email in a sentence goes with', () => {
    expect(pushed(`I am ${email} and it says Unverified.`)).toEqual([]);
  });

  it('is in plain text the likeliest pair, and in a list each pair', () => {
    expect(pushed(`${email} ${signature} b@example.com`)).toEqual([[email, signature]]);
    const rows = ['a@example.com', 'b@example.com'].map((one) => `${one},${signature}`);
    expect(pushed(`email,signature\n${rows.join('\n')}\n`)).toHaveLength(2);
  });

  it('is in plain text the pair of each email, so that nobody’s wrong one is left out', () => {
    const other = '2e'.repeat(20);
    const both = [
      [email, signature],
      ['b@example.com', other],
    ];
    expect(pushed(`${email} ${signature}\nb@example.com ${other}`)).toEqual(both);
    expect(pushed(`${email} has the signature ${signature}, and for b@example.com it is ${other}.`)).toEqual(
      both,
    );
  });

  it('is in a transcript all that was computed of anybody, and what stands beside it of the same email', () => {
    const asked = (one: string, value: string): string =>
      `$ echo -n ${one} | openssl dgst -hmac k\nSHA2-256(stdin)= ${value}\n`;
    const [other, third] = ['cd'.repeat(32), 'ef'.repeat(32)];
    expect(
      pushed(`${asked(email, signature)}${asked(email, other)}${asked('b@example.com', third)}`),
    ).toEqual([
      [email, signature],
      [email, other],
      ['b@example.com', third],
    ]);
    expect(pushed(`${asked(email, signature)}\nthe page sends ${other}\n`)).toEqual([
      [email, signature],
      [email, other],
    ]);
  });

  it.each([`console log crisp.push ["set","user:email",["${email}","${signature}"]]        10:31:03`])(
    'is a command that a log tells of, whatever stands behind it: %s',
    (text) => {
      expect(pushed(text)).toEqual([[email, signature]]);
    },
  );

  const other = '2e'.repeat(32);
  it.each([
    ['a code frame', `  11 | // ${email} ${signature}\n> 12 | ${call(quoted(email), quoted(other))}`],
    [
      'a comparison without signs',
      `< ${call(quoted(email), quoted(signature))}\n---\n> ${call(quoted(email), quoted(other))}`,
    ],
    ['a console', `> ${call(quoted(email), quoted(other))}\n${call(quoted(email), quoted(signature))}`],
    [
      'a condition',
      `${call(quoted(email), quoted(signature))}\nif (prev) ${call(quoted(email), quoted(other))}`,
    ],
    [
      'a name in code',
      `document.head.before(e);${call(quoted(email), quoted(other))};${call(quoted(email), quoted(signature))}`,
    ],
  ])('is each call, whatever words and signs stand around it: %s', (_, text) => {
    expect(pushed(text)).toContainEqual([email, other]);
  });

  it.each(['email', 'user.email', 'user_email', 'jane.email.com', 'your email', 'YOUR_EMAIL'])(
    'is the literal %j that somebody wrote in an email’s place, not an email elsewhere',
    (literal) => {
      const text = `<p>Signed in as jane@acme.test</p><script>${call(quoted(literal), quoted(signature))}</script>`;
      expect(pushed(text)).toEqual([[literal, signature]]);
    },
  );

  it('is a call before what a test says of another email', () => {
    const text = `${call(quoted(email), quoted(other))}\nFAIL  email: bob@acme.test, signature: ${signature}`;
    expect(pushed(text)).toEqual([[email, other]]);
  });

  it('is a pair that a mark put behind as well', () => {
    const text = `bob@acme.test ${other}\n\nNothing is said of him.\n\n❌ jane@acme.test ${signature}`;
    expect(pushed(text)).toEqual([
      ['jane@acme.test', signature],
      ['bob@acme.test', other],
    ]);
  });

  it('is also what a word of the text put behind, where it is trusted as much', () => {
    const text = `config/crisp.yml:\n- email: ${email}\n- signature: ${other}\n\n$ bash -x sign.sh\n+ email=${email}\n+ signature=${signature}`;
    expect(pushed(text)).toContainEqual([email, other]);
  });
});

describe('the SDK under a name that begins small', () => {
  it.each(['crisp', '$crisp', 'this.$crisp', 'chat.crisp'])('is called as well: %s', (sdk) => {
    expect(pushed(`${sdk}.user.setEmail("${email}", "${signature}")`)).toEqual([[email, signature]]);
    expect(pushed(`${sdk}.user.setEmail("${email}", "[object Promise]")`)).toEqual([
      [email, '[object Promise]'],
    ]);
  });
});

describe('what a program prints where there is no signature', () => {
  const nothings = ['null', 'nil', 'None', 'NULL'];
  const isNothing = (text: string): boolean =>
    readEvidence(text, { websites: [] }).findings.some(({ id }) => id === 'signature-undefined');

  it.each([...nothings, 'undefined'])('is none in an object: %s', (nothing) => {
    for (const text of [
      `{"email":"${email}","signature":${nothing}}`,
      `User(email=${email}, signature=${nothing}, nickname=Ana)`,
      `=> {:email=>"${email}", :signature=>${nothing}}`,
      `{ email: '${email}',\n  hmac: ${nothing} }`,
    ]) {
      expect(pushed(text)).toEqual([[email, '']]);
      expect(isNothing(text)).toBe(true);
    }
  });

  it.each(nothings)('is none in a debugger’s lines and in a database’s table: %s', (nothing) => {
    expect(pushed(`- email : "${email}"\n- signature : ${nothing}`)).toEqual([[email, '']]);
    expect(pushed(`email,signature\n${email},${nothing}\n`)).toEqual([[email, '']]);
  });

  it.each([...nothings, 'undefined'])('is a text in quotes, in a link and in a page: %s', (nothing) => {
    expect(pushed(`{"email":"${email}","signature":"${nothing}"}`)).toEqual([[email, nothing]]);
    expect(pushed(`https://acme.test/?email=${email}&signature=${nothing}`)).toEqual([[email, nothing]]);
    expect(pushed(`<i data-email="${email}" data-signature="${nothing}">`)).toEqual([[email, nothing]]);
  });

  it('takes no other digest in its place', () => {
    expect(pushed(`{"email":"${email}","signature":null,"etag":"${signature}"}`)).toEqual([[email, '']]);
  });

  it('is told of each, beside others that are signed, also of the same email', () => {
    for (const other of [email, 'b@example.com']) {
      const text = `{"email":"${other}","signature":"${signature}"}\n{"email":"${email}","signature":null}`;
      expect(pushed(text)).toContainEqual([email, '']);
      expect(pushed(text)).toContainEqual([other, signature]);
    }
  });

  it('is not told of the column of another hash', () => {
    expect(isNothing(`id,email,password_hash\n7,${email},NULL\n`)).toBe(false);
  });

  it('counts for nothing where a call hands something over', () => {
    const text = `{email: "${email}", signature: undefined}\n${call(quoted(email), quoted(signature))}`;
    expect(pushed(text)).toEqual([[email, signature]]);
    expect(isNothing(text)).toBe(false);
  });

  it('is a promise’s text where that was not awaited', () => {
    const text = `[ 'set', 'user:email', [ '${email}', Promise { <pending> } ] ]`;
    expect(pushed(text)).toEqual([[email, '[object Promise]']]);
    expect(isNothing(text)).toBe(true);
    expect(isNothing(`<i data-email="${email}" data-signature="[object Promise]">`)).toBe(true);
  });
});

describe('a right signature that was computed', () => {
  const [wrong, base64] = ['cd'.repeat(32), 'nYrN0CIla4Gr9snh+w2IkJ7/exI9BiN5W/sVlkOT72I='];
  const computed = `$ printf ${email} | openssl dgst -sha256 -hmac $KEY\nSHA2-256(stdin)= ${signature}\n`;
  const upper = email.toUpperCase();

  it.each([
    [`b@example.com: ${wrong}\n\n${computed}`, 'b@example.com', wrong],
    [`Our page sends ${upper} with ${wrong}\n${computed}`, upper, wrong],
    [`${computed}\nThe page has b@example.com with ${wrong}`, 'b@example.com', wrong],
    [`${computed}\nThe page: b@example.com signature ${base64}`, 'b@example.com', base64],
    [
      `${computed}\nThe page sends ${email} and SHA2-256(stdin)= ${signature}`,
      email,
      `SHA2-256(stdin)= ${signature}`,
    ],
    [`${computed}\nThe page of ${email} has ${base64} instead of ${signature}`, email, base64],
    [`${computed}\nAfter the session starts the page hands over ${wrong}`, email, wrong],
    [`${computed}\nThe app sends ${wrong} instead.`, email, wrong],
    [`${computed}\n$ curl -s https://acme.test/page | grep -oE '[0-9a-f]{64}'\n${wrong}`, email, wrong],
    [`${computed}\n<input value="${wrong}">`, email, wrong],
    [`> document.body.dataset.crispSignature\n'${wrong}'\n${computed}`, email, wrong],
    [`> sessionStorage.getItem("crisp_signature")\n'${wrong}'\n${computed}`, email, wrong],
    [`$ docker exec web php artisan crisp:sign ${email}\n${wrong}\n${computed}`, email, wrong],
    [
      `$ curl -s -b cookie.txt https://acme.test/me | jq -r .crisp_signature\n${wrong}\n${computed}`,
      email,
      wrong,
    ],
  ])('hides nothing that is handed over: %s', (text, handed, value) => {
    const pushes = pushesIn(readEvidence(text, { websites: [] }));
    const push = pushes.find((one) => one.email === handed && one.signature.text === value);
    expect(push).toBeDefined();
    expect(push?.candidate?.doubtful).toBeUndefined();
  });

  it.each([
    `The page's files push ${wrong} for ${email}.\nThe server prints ${signature}.`,
    `The zip plugin pushes ${wrong} for ${email}.\nThe server prints ${signature}.`,
    `On the login event we push ${wrong} for ${email}. On signup ${signature} for b@example.com.`,
    `The app sends ${wrong} for ${email}.\nThe server computes ${signature}.`,
    `Our client sends ${wrong} for ${email}, expected ${signature}.`,
    `The app sends ${wrong} to Crisp for ${email}.\nThe server computes ${signature}.`,
    `There is ${wrong} for ${email}, there is ${signature} for b@example.com`,
    `b@example.com works with ${signature}. Our app sends ${wrong} for ${email}.`,
    `b@example.com works with ${signature}. For ${email} our app sends ${wrong}.`,
    `${email} sees ${wrong} in the app. The server computes ${signature}.`,
    `${email} ends up with ${wrong}\nb@example.com ends up with ${signature}`,
    `The SSO user ${email} has signature ${wrong}, b@example.com has signature ${signature}`,
    `In the trace the signature for ${email} is ${wrong}. For b@example.com: ${signature}`,
    `With OAuth: ${email} / ${wrong}\nWithout: b@example.com / ${signature}`,
    `The value under the key crispSig in the page is ${wrong} for ${email}, the server computes ${signature}`,
  ])('puts no word of what is pushed in doubt: %s', (text) => {
    const { candidates } = readEvidence(text, { websites: [] });
    const one = candidates.find(({ signature }) => signature?.value === wrong);
    expect(one?.email?.value).toBe(email);
    expect(one?.doubtful).toBeUndefined();
    expect(pushed(text)).toContainEqual([email, wrong]);
  });

  it.each([
    `$ git log -1 --show-signature --format=%H\n${wrong.slice(24)}`,
    `$ sha256sum < signature.php\n${wrong}  -`,
    `$ npm view crisp-sdk-web dist.shasum\n${wrong.slice(24)}`,
  ])('is none of something else: %s', (transcript) => {
    const { candidates } = readEvidence(`Our page hands ${email} over with ${signature}\n${transcript}`, {
      websites: [],
    });
    expect(candidates[0]?.signature?.value).toBe(signature);
    expect(candidates.slice(1).every(({ doubtful }) => doubtful)).toBe(true);
  });
});

describe('a list', () => {
  const digestOf = (nth: number): string => nth.toString(16).padStart(64, 'c0ffee');
  const people = (count: number) =>
    Array.from({ length: count }, (_, nth) => ({ email: `u${nth}@example.com`, signature: digestOf(nth) }));
  const written = {
    JSON: (count: number): string => JSON.stringify(people(count), null, 1),
    'a table': (count: number): string =>
      ['email,signature', ...people(count).map((one) => `${one.email},${one.signature}`)].join('\n'),
    lines: (count: number): string =>
      people(count)
        .map((one) => `email: ${one.email}\nsignature: ${one.signature}`)
        .join('\n'),
    'plain text': (count: number): string =>
      people(count)
        .map((one) => `${one.email} ${one.signature}`)
        .join('\n'),
  };

  it.each(Object.entries(written))('in %s is pushed to its end', (_, text) => {
    expect(pushed(text(700)).at(-1)).toEqual(['u699@example.com', digestOf(699)]);
  });

  it.each(Object.entries(written))('in %s that is longer than what is read says so', (_, text) => {
    expect(readEvidence(text(1_100), { websites: [] }).complete).toBe(false);
  });
});

describe('beside a signature that may be right', () => {
  const other = '3e'.repeat(32);
  /** The texts that count: without doubt, or as soon as the secret key proves another one. */
  const counting = (text: string): readonly string[] =>
    pushesIn(readEvidence(text, { websites: [] }))
      .filter(({ candidate }) => candidate?.doubtful !== true || candidate.unsaid === true)
      .map((one) => one.signature.text);

  it.each([
    `The right signature of ${email} is ${signature} but the page sends ${other}`,
    `For ${email} we compute ${signature}, and Crisp gets ${other}.`,
    `Für ${email} berechnet openssl ${signature}, im Quelltext steht ${other}.`,
    `Para ${email} openssl da ${signature}, la página envía ${other}.`,
    `${email}\nopenssl: ${signature}\nplugin: ${other}`,
    `${email}\nlocal ${signature}\nproduction ${other}`,
    `${email} ${signature} -> ${other}`,
    `Server: ${email} ${signature}\nBrowser: ${email} ${other}`,
    `${email},${signature}\n${email},${other}`,
    `Agent: For ${email} my tool gives ${signature}.\nCustomer: Our page has ${other}.`,
    `Email: ${email}\nSignature: ${signature}\n\nBut in the console I see $crisp.push with ${other}`,
    `{"email":"${email}","signature":"${signature}"}\n<input name="email" value="${email}"><input name="signature" value="${other}">`,
    `Backend log: INFO signed email=${email} signature=${other}\nConsole: {"email":"${email}","signature":"${signature}"}`,
    `$ printf ${email} | openssl dgst -sha256 -hmac $API_KEY\n(stdin)= ${other}\n$ printf ${email} | openssl dgst -sha256 -hmac $KEY\n(stdin)= ${signature}`,
    `mysql> select sig from orders where email='${email}';\n${other}\n$ printf ${email} | openssl dgst -sha256 -hmac $KEY\n(stdin)= ${signature}`,
  ])('another one counts as well: %s', (text) => {
    expect(counting(text)).toContain(other);
    expect(counting(text)).toContain(signature);
  });

  it.each([
    [`> window.crispSignature\nundefined\n`, ''],
    [`> user.signature\nnull\n`, ''],
    [`>>> user.crisp_signature\nNone\n`, ''],
    [`irb> user.crisp_signature\n=> nil\n`, ''],
    [`> user.signature\n''\n`, ''],
    [`> user.signature\nPromise {<pending>}\n`, '[object Promise]'],
    [`$ curl -s https://example.com/me | jq -r .signature\nnull\n`, ''],
    [`$ php sign.php ${email}\nbool(false)\n`, ''],
    [`> document.querySelector("#crisp").dataset.signature\n''\n`, ''],
    [`> document.getElementById("crisp-sig").value\n""\n`, ''],
    [`> sessionStorage.getItem("sig")\nnull\n`, ''],
    [`$ redis-cli get crisp:signature:1\n(nil)\n`, ''],
    [`$ jq -r .signature out.json\nnull\n`, ''],
  ])('what somebody looked at counts, where it is none: %j', (looked, text) => {
    const computed = `$ printf ${email} | openssl dgst -sha256 -hmac $KEY\n(stdin)= ${signature}\n`;
    expect(counting(`${looked}${computed}`)).toEqual(expect.arrayContaining([signature, text]));
  });

  it.each([
    ['./sign', 'none', ''],
    ['./sign', '', ''],
    ['./sign', 'Error: secret missing', ''],
    ['./sign', 'PHP Warning: Undefined variable\nStack trace', ''],
    ['./sign', 'cf76b1bc22d78465', 'cf76b1bc22d78465'],
    ['./sign', '{"ok":false}', '{"ok":false}'],
    ['redis-cli get', '(nil)', ''],
  ])('a command that gives the next one no digest counts: %s prints %j', (command, printed, text) => {
    const transcript = `$ ${command} ${email}\n${signature}\n$ ${command} b@example.com\n${printed}\n$ exit\n`;
    const pushes = pushesIn(readEvidence(transcript, { websites: [] }));
    expect(pushes.map((one) => [one.email, one.signature.text])).toContainEqual(['b@example.com', text]);
  });

  it.each([
    `${email}: ${signature}\nPassword hash of ${email}: ${other}`,
    `The hash of the file is ${other}. ${email} is pushed with ${signature}.`,
    `${email}\nSHA256 of the email: ${other}\nHMAC: ${signature}`,
    `${email}: ${signature}\nb@example.com has the API key ${other}`,
    `Customer: ${email}\nSignature: ${signature}\nConversation: ${other}`,
    `Digest: sha256:${other}\nStatus: Downloaded newer image\n  email      ${email}\n  signature  ${signature}`,
    `user:email → ${email}\nsignature → ${signature}\n\nand the apk checksum is ${other} if you want to reinstall`,
    `{"token":"${other}","note_attributes":[{"name":"crisp_email","value":"${email}"},{"name":"crisp_signature","value":"${signature}"},{"name":"order_hash","value":"${other}"}]}`,
    `${email} in base64 is ${btoa(email)} and its signature ${signature}`,
    `${email} is ${Buffer.from(email).toString('hex')} in hex. The HMAC is ${signature}.`,
    `Kunde: ${email}\nSignatur: ${signature}\nSitzung: ${other}`,
    `Website ID: ${other}\nEmail: ${email}\nSignature: ${signature}`,
    `${email} has ${signature}, see https://logs.example.com/e/${other}`,
    `Intercom user_hash for ${email}: ${other}\nCrisp signature for ${email}: ${signature}`,
    `For ${email} Intercom gets ${other} and Crisp gets ${signature}.`,
    `The hash of our key is ${other}. ${email} has ${signature}.`,
    `> sha256("${email}")\n${other}\n$ printf ${email} | openssl dgst -sha256 -hmac $KEY\n(stdin)= ${signature}\n`,
    `$ printf ${email} | sha256sum\n${other}  -\n$ printf ${email} | openssl dgst -sha256 -hmac $KEY\n(stdin)= ${signature}\n`,
    `$ printf ${email} | openssl dgst -sha256 -hmac $KEY\n(stdin)= ${signature}\n> user.signedAt\nnull\n`,
    `> user.signature\nundefined\n> user.signature\n'${signature}'\n> user.email\n'${email}'\n`,
    `Your order ${other} is on its way. ${email} ${signature}`,
    `$ git log -1\ncommit ${other}\n\n$ printf ${email} | openssl dgst -sha256 -hmac $KEY\n(stdin)= ${signature}\n`,
  ])('what is something else does not: %s', (text) => {
    expect(counting(text)).toEqual([signature]);
  });
});

describe('a call of which something is not known', () => {
  const other = 'fe'.repeat(32);
  const signed = call(quoted(email), quoted(signature));
  const record = `\n{"email": ${quoted(email)}, "signature": ${quoted(signature)}}`;

  it.each(['window.user.email', quoted('{{ user.email }}'), 'null', '""'])(
    'counts with its own signature where its email is %s',
    (unknown) => {
      for (const text of [
        `${call(unknown, quoted(other))}${record}`,
        `${signed}${call(unknown, quoted(other))}`,
      ])
        expect(pushed(text)).toContainEqual([email, other]);
      expect(pushed(`${call(unknown, quoted(signature))}${record}`)).toEqual([[email, signature]]);
    },
  );

  it('leaves it open what an email goes with that is given again with a variable', () => {
    expect(pushed(signed + call(quoted(email), 'sig'))).toEqual([]);
    expect(pushed(signed + call(quoted(email), 'getSignature()'))).toEqual([]);
    expect(pushed(`if (a) { ${signed} } else { ${call(quoted(email), 'sig')} }`)).toEqual([
      [email, signature],
    ]);
    expect(pushed(`${signed}function set(email, sig) { ${call('email', 'sig')} }`)).toEqual([
      [email, signature],
    ]);
  });

  it('is told of an email that has none, wherever another is signed', () => {
    const nobody = '"b@example.com"';
    for (const items of [[nobody], [nobody, '""']])
      expect(pushed(call(...items) + signed)).toContainEqual(['b@example.com', '']);
    expect(pushed(call(quoted(email)) + signed)).toEqual([[email, signature]]);
  });
});
