import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { CauseIdOf } from '../../../../core/causes/CauseId.ts';
import type { Facts } from '../../../../core/causes/Facts.ts';
import { catalogueByLayer } from '../../../../core/causes/index.generated.ts';
import { languages } from '../../../../core/languages.ts';
import { hash } from '../../../../core/signature/digest.ts';
import { explainFinding } from '../../../../core/wording/explainFinding.ts';
import { loadWords } from '../../../../locales/loadWords.ts';
import { aQuestion, main } from '../diagnosis/aQuestion.ts';
import { expectCompleteWords } from './expectCompleteWords.ts';

const email = "m.o'neill@example.ie";
const facts: Facts = { ...aQuestion(email, ''), hash };
const { userId = '', nickname = '' } = facts.identity;
const { websiteId, secret } = main;
const md5OfSecret = createHash('md5').update(secret).digest('hex');
const [firstName, lastName] = nickname.split(' ');

const digest = (algorithm: string): string => createHash(algorithm).update(email).digest('hex');

/** What real programs signed in an email's place, by the cause that it is. */
const signed: readonly (readonly [id: CauseIdOf<'message'>, language: string, text: string])[] = [
  [
    'email-wrapped-in-structure',
    'PHP json_encode with the user’s id',
    `{"user_id":"${userId}","email":"${email}"}`,
  ],
  [
    'email-wrapped-in-structure',
    'Python json.dumps with the id as a number',
    `{"id": ${userId}, "email": "${email}"}`,
  ],
  [
    'email-wrapped-in-structure',
    'Node JSON.stringify with the name',
    `{"email":"${email}","name":"${nickname}"}`,
  ],
  ['email-wrapped-in-structure', 'Ruby, joined with a colon', `${userId}:${email}`],
  ['email-wrapped-in-structure', 'PHP, joined with a bar', `${email}|${userId}`],
  ['email-wrapped-in-structure', 'PHP implode of three', `${userId},${email},${nickname}`],
  ['email-wrapped-in-structure', 'Node, website ID behind it', `${email}${websiteId}`],
  ['email-wrapped-in-structure', 'PHP query string', `email=${email}&user_id=${userId}`],
  ['email-wrapped-in-structure', 'Java toString', `User{id=${userId}, email='${email}'}`],
  ['email-wrapped-in-structure', 'Go %d of a text', `%!d(string=${email})`],
  ['email-wrapped-in-structure', 'Go, too many values', `%!(EXTRA string=${email})`],
  ['email-wrapped-in-structure', 'Go sql.NullString', `{${email} true}`],
  ['email-wrapped-in-structure', 'PyYAML safe_dump', `${email}\n...\n`],
  ['email-wrapped-in-structure', 'superjson', `{"json":"${email}"}`],
  ['email-wrapped-in-structure', 'numpy repr', `np.str_("${email}")`],
  ['email-wrapped-in-structure', 'Go %+v', `{ID:${userId} Email:${email}}`],
  ['email-wrapped-in-structure', 'Go %v of a map', `map[email:${email} id:${userId}]`],
  ['email-wrapped-in-structure', 'C# anonymous type', `{ Id = ${userId}, Email = ${email} }`],
  ['email-wrapped-in-structure', 'Elixir inspect', `%{email: "${email}", id: "${userId}"}`],
  ['email-wrapped-in-structure', 'Kotlin Pair', `(email, ${email})`],
  ['email-wrapped-in-structure', 'C# KeyValuePair', `[email, ${email}]`],
  ['email-wrapped-in-structure', 'PHP, twice', `${email},${email}`],
  ['email-wrapped-in-structure', 'grep, two lines', `${email}\n${email}`],
  ['email-wrapped-in-structure', 'Crisp’s own call', `["set","user:email",["${email}"]]`],
  [
    'email-wrapped-in-structure',
    'Perl Dumper',
    `$VAR1 = {\n          'email' => 'm.o\\'neill@example.ie'\n        };\n`,
  ],
  ['email-wrapped-in-structure', 'Go %#v', `struct { Email string }{Email:"${email}"}`],
  ['email-wrapped-in-structure', 'PHP http_build_query', `id=${userId}&email=m.o%27neill%40example.ie`],
  ['email-wrapped-in-structure', 'Ruby, a user of two', `{"user":{"id":"${userId}","email":"${email}"}}`],
  ['email-wrapped-in-structure', 'Python str of a dict', `{'uid': '${userId}', 'email': "${email}"}`],
  [
    'email-wrapped-in-structure',
    'C# with three properties',
    `{ Id = ${userId}, Email = ${email}, Name = ${nickname} }`,
  ],
  ['email-partial', 'somebody who marked too little', "o'neill@example."],
  ['email-placeholder', 'C# array', 'System.String[]'],
  ['email-placeholder', 'Go without an argument', '%!s(MISSING)'],
  ['email-placeholder', 'Ruby format', '%{email}'],
  ['email-placeholder', 'Mailgun', '%recipient.email%'],
  ['email-placeholder', 'EEx', '<%= @current_user.email %>'],
  ['email-placeholder', 'Angular', '{{currentUser.email}}'],
  ['email-placeholder', 'n8n', '={{ $json.email }}'],
  ['email-placeholder', 'Make', '{{1.email}}'],
  ['email-placeholder', 'Go templates', '{{ .Email }}'],
  ['email-placeholder', 'Express', 'req.body.email'],
  ['email-wrapped-in-structure', 'an echo that knows no option', `-e ${email}`],
  ['email-placeholder', 'Tag Manager', '{{DLV - user email}}'],
  ['email-placeholder', 'a mail merge', '«Email Address»'],
  ['email-url-encoded', 'Lua gsub("[^%w]")', 'm%2Eo%27neill%40example%2Eie'],
  ['email-html-escaped', 'a plugin against collectors', "m&#46;o'neill&#64;example&#46;ie"],
  ['email-address-syntax', 'a link with a subject', `mailto:${email}?subject=Hello`],
  ['email-address-syntax', 'a link with a subject that was encoded', `mailto:${email}?subject=Hi%20there`],
  ['email-address-syntax', 'a link with a copy', `mailto:${email}?cc=support@example.ie`],
  ['email-address-syntax', 'a list of two', `${email}, support@example.ie`],
  ['email-address-syntax', 'a directory, which turns names', `${lastName}, ${firstName} <${email}>`],
  ['email-wrapped-in-structure', 'ActiveRecord’s inspect', `#<User id: ${userId}, email: "${email}">`],
  ['email-wrapped-in-structure', 'Pydantic’s str', `name='${nickname}' email="${email}"`],
  ['email-wrapped-in-structure', 'Django’s repr', `<User ${userId}: ${email}>`],
  [
    'email-wrapped-in-structure',
    'a record with the first name',
    `UserDto[email=${email}, name=${firstName}]`,
  ],
  [
    'email-wrapped-in-structure',
    'Java with a field that is empty',
    `CrispUser{email=${email}, signature=null}`,
  ],
  ['email-wrapped-in-structure', 'a type that holds an email', `Email{value=${email}}`],
  ['email-wrapped-in-structure', 'JSON under another name', `{"payload":{"email":"${email}"}}`],
  ['email-wrapped-in-structure', 'JSON with names of its own', `{"userEmail":"${email}","id":"${userId}"}`],
  ['email-typo', 'somebody who thinks of another country', "m.o'neill@example.com"],
  ['email-address-syntax', 'an address book', `${email} (work)`],
  ['email-address-syntax', 'a person who hides it', "m.o'neill [at] example.ie"],
  ['other-identity', 'Rails GlobalID', `gid://app/User/${userId}`],
  ['other-identity', 'an id with its kind', `user_${userId}`],
  ['other-identity', 'the website ID', `${websiteId}`],
  ['email-prehashed', 'PHP hash("sha512")', digest('sha512')],
  ['email-prehashed', 'md5sum', `${digest('md5')}  -\n`],
  ['email-prehashed', 'PHP strtoupper(md5())', digest('md5').toUpperCase()],
  ['email-preencoded', 'Python b32encode of a short one', 'NUXG6J3OMVUWY3CAMV4GC3LQNRSS42LF'],
  [
    'email-preencoded',
    'Base64, twice',
    Buffer.from(Buffer.from(email).toString('base64')).toString('base64'),
  ],
  ['email-partial', 'Perl split', 'm'],
  ['email-quoted', 'a word processor in German', `„${email}“`],
  ['email-wrapped-in-structure', 'R print', `[1] "${email}"`],
  ['email-wrapped-in-structure', 'OCaml %S', `Some "${email}"`],
  ['email-wrapped-in-structure', 'OCaml sexp', `(Some ${email})`],
  ['email-placeholder', 'R as.character(NA)', 'NA'],
  ['email-placeholder', 'Guile (getenv "X")', '#f'],
  ['email-whitespace', 'Python "\\n\\r"', `${email}\n\r`],
  ['email-whitespace', 'PHP str_replace("@", " @ ")', "m.o'neill @ example.ie"],
];

describe('a variant that is tried late', () => {
  it.each(signed)('of %s is what %s signs', (id, _, text) => {
    const cause = catalogueByLayer.message.find((one) => one.id === id);
    const found = [...(cause?.unusual?.(email, facts) ?? [])].find(({ value }) => value === text);
    expect(found?.value).toBe(text);
    // Whose signs are those of a template are not ours to choose.
    expectCompleteWords({ id, detail: { ...found?.detail, signed: 'the text' } });
  });

  // biome-ignore-start lint/suspicious/noTemplateCurlyInString: these are the texts that nobody put a value into
  it.each([
    ['secret-placeholder', '${CRISP_SECRET_KEY:-changeme}'],
    ['secret-placeholder', '${crisp.secret:changeit}'],
    ['secret-placeholder', '${CRISP_SECRET:?CRISP_SECRET is required}'],
    ['secret-placeholder', '{{ .Values.crisp.secretKey | b64enc | quote }}'],
    ['secret-placeholder', "{{ lookup('env', 'CRISP_SECRET') }}"],
    // biome-ignore-end lint/suspicious/noTemplateCurlyInString: as above
    ['secret-placeholder', 'op://Production/Crisp/secret'],
    ['secret-placeholder', 'Configuration["Crisp:Secret"]'],
    ['secret-placeholder', '{:system, "CRISP_SECRET"}'],
    ['secret-placeholder', 'Rails.application.credentials.crisp[:secret]'],
    ['secret-placeholder', '$(cat /run/secrets/crisp)'],
    ['secret-placeholder', '{{ $env.CRISP_SECRET }}'],
    ['secret-placeholder', 'Application.get_env(:my_app, :crisp_secret)'],
    ['secret-wrapped', `'crisp_secret' => '${secret}',`],
    ['secret-wrapped', `key=${secret};`],
    ['secret-wrapped', `$secret = '${secret}';`],
    ['secret-placeholder', 'SECRET_GOES_HERE'],
    ['secret-wrapped', `${websiteId}:${secret}`],
    ['secret-placeholder', '$env(CRISP_SECRET)'],
    ['secret-placeholder', '#<unspecified>'],
    ['secret-placeholder', 'NA'],
    ['secret-wrapped', `set $crisp_secret ${secret};`],
    ['secret-wrapped', `CRISP_SECRET_KEY: ${secret} # production`],
    ['secret-wrapped', `whsec_${secret}`],
    ['secret-wrapped', `[1] "${secret}"`],
    ['secret-wrapped', `(Some "${secret}")`],
    ['secret-hashed', `${md5OfSecret}  -`],
    ['secret-hashed', `(stdin)= ${md5OfSecret}`],
    ['secret-hashed', `MD5 ("${secret}") = ${md5OfSecret}`],
    ['secret-escaped', secret.replace(/./g, (character) => `\\x${character.charCodeAt(0).toString(16)}`)],
    ['secret-escaped', secret.replace(/./g, (character) => `&#${character.charCodeAt(0)};`)],
  ] as const)('of %s is the key %s', (id, text) => {
    const cause = catalogueByLayer.secret.find((one) => one.id === id);
    const found = [...(cause?.unusual?.(secret, facts) ?? [])].find(({ value }) => value === text);
    expect(found?.value).toBe(text);
    expectCompleteWords({ id, detail: found?.detail ?? {} });
  });

  it.each([
    JSON.stringify({ email, secret }),
    `key=${secret}&email=m.o%27neill%40example.ie`,
    `${email}:${secret}`,
  ])('signs the key together with the email, and does not tell the key: %s', (text) => {
    const structure = catalogueByLayer.message.find(({ id }) => id === 'email-wrapped-in-structure');
    const found = [...(structure?.unusual?.(email, facts) ?? [])].find(({ value }) => value === text);
    expect(found?.detail).toEqual({ form: 'secret', signed: text.replace(secret, '<secret key>') });
  });

  it('leaves an email as it is that holds what stands for something hidden', () => {
    const odd = 'a…b%E2%80%A6<secret key>@example.ie';
    const structure = catalogueByLayer.message.find(({ id }) => id === 'email-wrapped-in-structure');
    const text = `key=${secret}&email=${odd}`;
    const found = [...(structure?.unusual?.(odd, facts) ?? [])].find(({ value }) => value === text);
    expect(found?.detail.signed).toBe(`key=<secret key>&email=${odd}`);
  });

  it.each(languages)(
    'says that the key was signed as well, and not that it is a structure: %s',
    async (language) => {
      const words = await loadWords(language);
      const said = (form: string) =>
        explainFinding(
          { id: 'email-wrapped-in-structure', detail: { form, signed: `${email}<secret key>` } },
          words,
        );
      const [key, other] = [said('secret'), said('other')];
      for (const part of ['title', 'agent', 'developer', 'fix'] as const)
        expect(key[part]).not.toBe(other[part]);
      for (const part of ['agent', 'developer'] as const) expect(key[part]).toContain(`${email}<secret key>`);
    },
  );

  it('draws on nothing that is not known', () => {
    const { websiteId: _, ...website } = main;
    const unknown: Facts = { ...facts, website, identity: {} };
    const textsOf = (known: Facts): readonly string[] =>
      catalogueByLayer.message.flatMap(({ unusual }) =>
        Array.from(unusual?.(email, known) ?? [], ({ value }) => String(value)),
      );
    const known = [userId, nickname, websiteId];
    const holding = (texts: readonly string[]): number =>
      texts.filter((text) => known.some((one) => text.includes(one))).length;
    expect(holding(textsOf(facts))).toBeGreaterThan(500);
    expect(holding(textsOf(unknown))).toBe(0);
  });
});
