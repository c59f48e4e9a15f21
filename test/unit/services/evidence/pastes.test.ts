import { createHmac } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../../core/diagnosis/diagnose.ts';
import { checkContextOf } from '../../../../core/evidence/checkContextOf.ts';
import type { Evidence } from '../../../../core/evidence/Evidence.ts';
import { pushesIn } from '../../../../core/evidence/pushesIn.ts';
import { readPaste } from '../../../../services/evidence/readPaste.ts';

const secret = '6ac41f08d2e97b3550f1e84b9c27ad13';
const websiteId = '3b0f6a52-91c7-4d1e-8f24-6be0a7d9c815';
const website = { name: 'Main', secret, websiteId, previousSecrets: [] };
const email = 'ines.duarte+help@example.org';
const signature = createHmac('sha256', secret).update(email).digest('hex');

const read = (text: string): Evidence =>
  readPaste(text, { websiteId, websites: [{ name: 'Main', websiteId }] }, [
    { website: 'Main', which: 'current', secret },
  ]);
const pairOf = (text: string) => {
  const [best] = read(text).candidates;
  return [best?.email?.value, best?.signature?.value];
};
const findingsOf = (text: string): readonly string[] => read(text).findings.map(({ id }) => id);

interface Paste {
  readonly file: string;
  readonly kind: string;
  readonly email: string | null;
  readonly signature: string | null;
  readonly verdict: 'verified' | 'unverified' | 'rejected' | null;
  readonly causes: readonly (readonly string[])[] | null;
  readonly findings: readonly string[];
}

const folder = join(import.meta.dirname, '../../../fixtures/pastes');
const pastes = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as readonly Paste[];

describe('pasted texts', () => {
  it('are all listed', () => {
    const files = readdirSync(folder).filter((file) => file !== 'index.json');
    expect(pastes.map(({ file }) => file).toSorted()).toEqual(files.toSorted());
  });

  it.each(pastes)('give what they hold: $kind ($file)', (paste) => {
    const { candidates, findings, context } = read(readFileSync(join(folder, paste.file), 'utf8'));
    expect(findings.map(({ id }) => id).toSorted()).toEqual(paste.findings.toSorted());
    // Of several pushes each is judged, and none is the one.
    if (paste.findings.includes('email-set-twice')) return expect(candidates).toHaveLength(2);
    const [best] = candidates;
    expect([best?.email?.value ?? null, best?.signature?.value ?? null]).toEqual([
      paste.email,
      paste.signature,
    ]);
    if (paste.email === null) return;
    const placeholder = findings.find(({ id }) => id === 'signature-placeholder')?.detail;
    const pushed =
      paste.signature ?? (placeholder !== undefined && 'text' in placeholder ? placeholder.text : '');
    const diagnosis = diagnose({
      email: paste.email,
      signature: String(pushed),
      website,
      websites: [website],
      ...checkContextOf(context),
    });
    expect(diagnosis.verdict).toBe(paste.verdict);
    if (paste.causes !== null) expect(paste.causes).toContainEqual(diagnosis.causes.map(({ id }) => id));
  });
});

const push = (first: string, second = signature): string =>
  `$crisp.push(["set","user:email",["${first}","${second}"]]);`;
const page = `<script>${push(email)}</script>`;
const base64 = (text: string): string => Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\r\n');
/** As mail programs write it: lines of at most 76 characters. */
const quotedPrintable = (text: string): string => text.replaceAll('=', '=3D').replace(/.{70}/g, '$&=\r\n');

describe('what stands around a call', () => {
  it.each([
    ['Outlook', push(`${email}<mailto:${email}>`)],
    ['Outlook, with a space', push(`${email} <mailto:${email}>`)],
    ['Slack', push(`<mailto:${email}|${email}>`)],
    ['Markdown and Teams', push(`[${email}](mailto:${email})`)],
    ['HTML', push(`<a href='mailto:${email}'>${email}</a>`)],
    ['a cell of Markdown', `| email | signature |\n|---|---|\n| <${email}> | \`${signature}\` |`],
    [
      'a link that leads by way of another',
      `https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fapp.example.org%2F%3Femail%3D${encodeURIComponent(encodeURIComponent(email))}%26signature%3D${signature}&data=05%7C02`,
    ],
    ['an address broken behind its @', `Customer ${email.replace('@', '@\n> ')}, signature ${signature}`],
    [
      'the source of a page as escaped text',
      push(email).replaceAll('"', '&quot;').replace('@', '&#64;').replace('+', '&#x2b;'),
    ],
    ['a quoted mail', `> Hello,\n> ${push(email)}\n> Bye`],
    ['a mail quoted twice', `>> ${page.slice(0, 60)}\n> > ${page.slice(60)}`.replaceAll('\n> > ', '')],
    [
      'cmd',
      `curl ^"https://example.com/api^" --data-raw ^"{^\\^"email^\\^":^\\^"${email}^\\^",^\\^"signature^\\^":^\\^"${signature}^\\^"}^"`,
    ],
    [
      'PowerShell',
      `Invoke-WebRequest -Uri "https://example.com/" -Body "{\`"email\`":\`"${email}\`",\`"signature\`":\`"${signature}\`"}"`,
    ],
    [
      'a mail in quoted-printable',
      `Subject: x\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quotedPrintable(page)}`,
    ],
    ['quoted-printable by itself', `class=3D"a" ${quotedPrintable(page)}`],
    [
      'quoted-printable by itself, with nothing encoded',
      `Hello, she is not verified although her page has all that it needs: ${email} is her address =\r\nand ${signature.slice(0, 40)}=\r\n${signature.slice(40)}`,
    ],
    [
      'the people of a mail',
      `From: Tom <tom@acme.test>\nReply-To: help@acme.test\n\nCustomer: ${email}\nSignature: ${signature}\nReply-To: help@acme.test`,
    ],
    [
      'the speakers of a conversation',
      `Tom (tom@acme.test): your email?\nInes: ${email}\nTom (tom@acme.test): and the signature?\nInes: ${signature}`,
    ],
    [
      'the addresses of others beside hers',
      `{"from_email":"no-reply@acme.test","email":"${email}","support_email":"help@acme.test","signature":"${signature}"}`,
    ],
    [
      'a mail of two parts in Base64',
      `MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="b1"\r\n\r\n--b1\r\nContent-Type: text/plain\r\n\r\nHi\r\n--b1\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(page)}\r\n--b1--\r\n`,
    ],
    [
      'a page saved as MHTML',
      `From: <Saved by Blink>\r\nContent-Type: multipart/related; boundary="----Multipart--x----"\r\n\r\n------Multipart--x----\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quotedPrintable(page)}\r\n------Multipart--x------\r\n`,
    ],
    [
      'a webarchive of Safari',
      `<plist><dict><key>WebMainResource</key><dict><key>WebResourceData</key>\n<data>\n${base64(page)}\n</data></dict></dict></plist>`,
    ],
    [
      'three lines',
      `email: ${email}\nsignature: ${signature.slice(0, 24)}\n  ${signature.slice(24, 48)}\n  ${signature.slice(48)}`,
    ],
    [
      "Chrome's console",
      `$crisp\n(2) [Array(3), Array(2)]\n0: (3) ['set', 'user:email', Array(2)]\n0: "set"\n2: (2) ['${email}', '${signature}']`,
    ],
    [
      "Firefox's console",
      `Array [ (3) […] ]\n0: Array(3) [ "set", "user:email", (2) […] ]\n2: Array [ "${email}", "${signature}" ]`,
    ],
    [
      "Safari's console",
      `[Array] (1)\n0 ["set", "user:email", Array (2)] (3)\n2 ["${email}", "${signature}"] (2)`,
    ],
    ['a console that prints all', `(3) ['set', 'user:email', (2) ['${email}', '${signature}']]`],
    [
      "Safari's console, the last list in one line",
      `< [Array] (1)\n  0 Array (3)\n    0 "set"\n    1 "user:email"\n    2 ["${email}", "${signature}"] (2)\n    Array Prototype`,
    ],
    ...[
      `>> $crisp[0][2]\nArray [ "${email}", "${signature}" ]`,
      `> $crisp[1][2]\n< ["${email}", "${signature}"] (2)`,
      `> $crisp[1][2]\n<· (2) ['${email}', '${signature}']`,
    ].map((text) => ['a look at what a command hands over', text]),
    ['a bundle', `(0,n.jsx)("x");(0,r.setUserEmail)("${email}","${signature}")`],
    [
      'a bundle in the middle of a log',
      `(0,r.setUserEmail)("${email}","${signature}");\nGET https://stats.example.net/p net::ERR_BLOCKED_BY_CLIENT`,
    ],
    [
      'a change that took another one out',
      `@@ -1,3 +1,3 @@\n <script>\n-${push(email, 'ab'.repeat(32))}\n+${push(email)}\n </script>`,
    ],
    [
      'a program that sets other things too',
      `user: ${email}\nsignature: ${signature}\n$s.Cookies.Add((New-Object Cookie("_widget", "${'ab'.repeat(32)}", "/")))`,
    ],
    [
      'an app that Swift code and a log are of',
      `crisp email: ${email}\ncrisp signature: ${signature}\n\nCrispSDK.user.signature = "\\(session.signature)"\nCrispSDK.user.email = session.email`,
    ],
    [
      'what a command printed behind it',
      `$ printf %s '${email}' | openssl dgst -sha256 -hmac "$CRISP_SECRET"\nSHA2-256(stdin)= ${signature}\nidempotency-key: ${'ab'.repeat(32)}`,
    ],
    ...[
      'job XX finished',
      'queue message XX',
      'cart hash XX',
      'correlation-id XX',
      'integrity sha256-XX',
      'Authorization: Bearer XX',
      'hashed_email=XX',
    ].map((line) => [
      `beside ${line}`,
      `The email is ${email}, and its signature ${signature}.\n${line.replace('XX', 'ab'.repeat(32))}`,
    ]),
  ])('is understood: %s', (_, text) => {
    expect(pairOf(text)).toEqual([email, signature]);
    expect(findingsOf(text)).toEqual([]);
  });

  it.each([
    `>> $crisp[0][2]\nArray [ "${email}", Promise ]\n  0: "${email}"\n  1: Promise { <state>: "pending" }`,
    `> $crisp[0][2]\n< ["${email}", undefined] (2)`,
    `> $crisp\n< [Array] (1)\n  0 Array (3)\n    0 "set"\n    1 "user:email"\n    2 ["${email}", undefined] (2)`,
  ])('is told as missing where a console shows that: %j', (text) => {
    expect(findingsOf(text)).toEqual(['signature-undefined']);
  });

  it.each([
    ['a line number', (line: string, nth: number) => `${nth + 7}  ${line}`],
    ['a line number and a bar', (line: string, nth: number) => `${String(nth + 97).padStart(4)} | ${line}`],
    ['a container', (line: string) => `web_1  | ${line}`],
    ['a log', (line: string, nth: number) => `2026-11-14T10:22:0${nth}.11${nth}Z INFO web-1 ${line}`],
    ['a time in brackets', (line: string, nth: number) => `[2026-11-14 10:22:0${nth}] prod.DEBUG: ${line}`],
    ['a journal', (line: string, nth: number) => `Nov 14 10:22:0${nth} web1 node[811]: ${line}`],
    ['a change', (line: string, nth: number) => `${nth === 0 ? '@@ -0,0 +1,9 @@\n' : ''}+${line}`],
  ])('is understood where %s stands before each line', (_, before) => {
    const text = `user:email   ${email}\nsignature    ${signature.slice(0, 32)}\n             ${signature.slice(32)}`;
    expect(pairOf(text.split('\n').map(before).join('\n'))).toEqual([email, signature]);
  });

  it.each([
    ['“”‘’', push(email).replace(/"([^"]*)"/g, '“$1”')],
    ['„“', `User(email: „${email}“, signature: „${signature}“)\n// Crisp`],
    ['‘’', push(email).replace(/"([^"]*)"/g, '‘$1’')],
  ])('is understood in round quotation marks: %s', (_, text) => {
    expect(pairOf(text)).toEqual([email, signature]);
    expect(read(text).candidates[0]?.source).not.toBe('bare');
  });

  it('is handed over as Swift wrote it out, where code shows that it was written out', () => {
    const written = `crisp email: ${email}\ncrisp signature: Optional("${signature}")\n\nCrispSDK.user.signature = "\\(session.signature)"\nCrispSDK.user.email = session.email`;
    expect(pairOf(written)).toEqual([email, `Optional("${signature}")`]);
  });

  it.each([
    ['a chat that copies Crisp', push(email).replace('$crisp', 'Convot')],
    [
      'checksums of programs, with one that is missing',
      `${signature}  mailer-1.2_amd64.dmg\n${'ab'.repeat(32)}  signer-1.2_amd64.deb\nMine is ${'cd'.repeat(32)}.`,
    ],
    ['a layer beside code', `signature = hmac(key, email)\n\n[15:12] sha256:${signature} exporting layer`],
    [
      'a commit',
      `commit 1f2e3d\nAuthor: Ines <${email}>\n\n@@ -1,2 +1,2 @@\n-checksum = "${'ab'.repeat(32)}"\n+checksum = "${signature}"`,
    ],
    [
      'a build',
      `@app.get("/health")\ndef health():\n    return jsonify(ok=True, build="${signature.slice(24)}")`,
    ],
  ])('is of nobody in %s', (_, text) => {
    const pushes = pushesIn(read(text)).filter(({ candidate }) => candidate?.doubtful !== true);
    expect(pushes).toEqual([]);
    expect(read(text).candidates.filter((one) => one.email === undefined)).toEqual([]);
  });

  it.each([
    ['named', `We left Convot.\n\n${push(email, 'ab'.repeat(32))}`],
    ['its own page', `Convot.load();\n${push(email, 'ab'.repeat(32))}`],
    [
      'what a program prints under somebody’s name',
      `$ node -e 'print(hmac("${email}"))'\n{"ines": "${signature}", "bo": "${'ab'.repeat(32)}"}`,
    ],
    [
      'what is printed with a name beside it',
      `${email} ${signature}\nconsole.log("bo.lind", "${'ab'.repeat(32)}")`,
    ],
  ])('is judged beside what may be of others: %s', (_, text) => {
    expect(pushesIn(read(text)).map((one) => one.signature.text)).toContain('ab'.repeat(32));
  });

  it('does not join hex texts that make no signature', () => {
    const [a, b] = [signature.slice(0, 32), signature.slice(32)];
    expect(pairOf(`md5\n${a}\n${b}\n${a}\n`)).toEqual([undefined, a]);
  });
});

it('what a console logged of the session tells who somebody is', () => {
  const text = `10:01 log crisp push ["set","user:email",["${email}","${signature}"]]\n10:02 log crisp push ["set","session:data",[[["user_id","usr_84f21c07"]]]]`;
  expect(pairOf(text)).toEqual([email, signature]);
  expect(read(text).context.userIds.map(({ value }) => value)).toEqual(['usr_84f21c07']);
});

describe('code that signs whatever it is asked for', () => {
  const hmac = 'hash_hmac("sha256", $email, $key)';
  it.each([
    ['PHP', `$email = $_POST['email']; echo ${hmac};`],
    ['Laravel', `$email = $request->input('email'); return ${hmac};`],
    [
      'Express',
      'app.get("/s", (req, res) => { res.send(createHmac("sha256", key).update(req.query.email).digest("hex")) })',
    ],
    [
      'Express, taken apart',
      'const { email } = req.body; res.send(createHmac("sha256", key).update(email).digest("hex"))',
    ],
    [
      'Flask',
      'email = request.args.get("email")\nreturn hmac.new(key, email.encode(), "sha256").hexdigest()',
    ],
    [
      'Django',
      'email = request.GET["email"]\nreturn HttpResponse(hmac.new(key, email.encode(), "sha256").hexdigest())',
    ],
    ['Rails', 'render plain: OpenSSL::HMAC.hexdigest("SHA256", key, params[:email])'],
    ['Go', 'email := r.URL.Query().Get("email")\nmac := hmac.New(sha256.New, key)'],
    [
      'Spring',
      'String sign(@RequestParam("email") String email) { Mac mac = Mac.getInstance("HmacSHA256"); }',
    ],
    ['ASP.NET', 'var email = Request.Query["email"]; using var h = new HMACSHA256(key);'],
    [
      'Spring, by the parameter’s name',
      '@GetMapping("/sign")\npublic String sign(@RequestParam String email) {\n  return new HmacUtils(HMAC_SHA_256, key).hmacHex(email);\n}',
    ],
    [
      'ASP.NET, by the parameter’s name',
      'app.MapGet("/sign", (string email) => Convert.ToHexString(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(email))));',
    ],
    [
      'ASP.NET, a controller',
      'public string Sign([FromQuery] string email) => Hex(new HMACSHA256(key).ComputeHash(Utf8(email)));',
    ],
    [
      'FastAPI',
      '@app.get("/sign")\nasync def sign(email: str):\n    return hmac.new(KEY, email.encode(), "sha256").hexdigest()',
    ],
    [
      'Phoenix',
      'def show(conn, %{"email" => email}) do\n  text(conn, :crypto.mac(:hmac, :sha256, @key, email) |> Base.encode16(case: :lower))\nend',
    ],
    ['Ktor', 'val email = call.parameters["email"]!!\nval mac = Mac.getInstance("HmacSHA256")'],
    [
      'Nuxt',
      'const { email } = getQuery(event); return createHmac("sha256", key).update(email).digest("hex")',
    ],
    ['Lambda', 'const email = event.queryStringParameters.email; createHmac("sha256", key).update(email)'],
  ])('is told: %s', (_, text) => {
    expect(findingsOf(text)).toEqual(['signing-oracle']);
  });

  it.each([
    [
      'the session is asked',
      'const email = session.user.email; createHmac("sha256", key).update(req.query.email)',
    ],
    ['nothing is signed', '$email = $_GET["email"]; echo $email;'],
    ['no email is read', 'createHmac("sha256", key).update(user.email).digest("hex")'],
    [
      'only those who are logged in are answered',
      '@GetMapping("/sign")\n@PreAuthorize("isAuthenticated()")\npublic String sign(@RequestParam String email) { return new HmacUtils(HMAC_SHA_256, key).hmacHex(email); }',
    ],
    [
      'a function takes an email',
      'def sign(email: str):\n    return hmac.new(KEY, email.encode(), "sha256").hexdigest()',
    ],
  ])('is not told where %s', (_, text) => {
    expect(findingsOf(text)).toEqual([]);
  });
});

describe('what was not filled in', () => {
  it.each([
    ['Swift', `CrispSDK.user.email = "${email}"\nCrispSDK.user.signature = nil`, 'nil'],
    ['Swift, set first', `CrispSDK.user.signature = nil\nCrispSDK.user.email = "${email}"`, 'nil'],
    ['Kotlin', `Crisp.setUserEmail("${email}", null)`, 'null'],
    ['a variable', `val signature: String? = null\nCrisp.setUserEmail("${email}", signature)`, 'null'],
    [
      'a variable of JavaScript',
      `let signature = null;\n$crisp.push(["set", "user:email", ["${email}", signature]])`,
      'null',
    ],
    ['Python', `$crisp.push(["set", "user:email", ["${email}", None]])`, 'None'],
    ['Ruby', `$crisp.push(["set", "user:email", ["${email}", nil]])`, 'nil'],
  ])('is no signature in %s', (_, text, nothing) => {
    const { candidates, findings } = read(text);
    expect([candidates[0]?.email?.value, candidates[0]?.signature]).toEqual([email, undefined]);
    expect(findings.map(({ id, detail }) => [id, detail])).toEqual([
      ['signature-undefined', { text: nothing }],
    ]);
  });

  it('is not told of a parameter with a default', () => {
    const text = `fun known(signature: String? = null) {\n  Crisp.setUserEmail("${email}", signature)\n}`;
    expect(findingsOf(text)).toEqual([]);
  });

  it.each([
    '{{ signature }}',
    `\${signature}`,
    '<%= signature %>',
    '%%SIGNATURE%%',
    '*|SIGNATURE|*',
    '%signature%',
    '@Html.Raw(Model.Signature)',
  ])('is no signature: %s', (text) => {
    expect(pairOf(push(email, text))).toEqual([email, undefined]);
    expect(findingsOf(push(email, text))).toEqual(['signature-placeholder']);
  });
});

describe('several pushes', () => {
  it('are told where a later one is for another email', () => {
    expect(findingsOf(`<script>${push(email)}${push('bo@example.com')}</script>`)).toEqual([
      'email-set-twice',
    ]);
  });

  it('are one where they say the same, or stand in branches', () => {
    expect(findingsOf(`<script>${push(email)}${push(email)}</script>`)).toEqual([]);
    expect(
      findingsOf(`<script>if (a) { ${push(email)} } else { ${push('bo@example.com')} }</script>`),
    ).toEqual([]);
  });
});

describe('an embedded chatbox', () => {
  it('is given no signature, and its token may be guessed', () => {
    const link = `https://go.crisp.chat/chat/embed/?website_id=${websiteId}&user_email=bo%40example.com&token_id=bo%40example.com`;
    expect(findingsOf(`<iframe src="${link.replaceAll('&', '&amp;')}"></iframe>`)).toEqual([
      'guessable-token',
      'signature-missing',
    ]);
    expect(findingsOf(link)).toEqual(['guessable-token', 'signature-missing']);
    expect(findingsOf(link.replace(/token_id=.*/, 'token_id=5f0c8f5e-0c3d-4e8f-9a6b-5d4c3b2a1908'))).toEqual([
      'signature-missing',
    ]);
  });
});
