import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Evidence, EvidenceContext, Found, Known, Range } from '../../../../core/evidence/Evidence.ts';
import { readEvidence } from '../../../../core/evidence/readEvidence.ts';
import { times } from '../../../times.ts';
import { expectCompleteWords } from '../causes/expectCompleteWords.ts';

/** One file, and what must be found in it: the first candidate, all findings and warnings. */
interface Fixture {
  readonly file: string;
  readonly email?: string;
  readonly signature?: string;
  readonly source?: string;
  readonly findings: readonly string[];
  readonly warnings?: readonly string[];
  readonly candidates?: number;
  readonly context?: Partial<Record<keyof EvidenceContext, readonly string[]>>;
}

const folder = join(import.meta.dirname, '../../../fixtures/evidence');
const fixtures = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as readonly Fixture[];
const textOf = ({ file }: Fixture): string => readFileSync(join(folder, file), 'utf8');

const known: Known = {
  websiteId: '7598bf86-9ebb-46bc-8c61-be8929bbf93d',
  websites: [
    { name: 'Main', websiteId: '7598bf86-9ebb-46bc-8c61-be8929bbf93d' },
    { name: 'Shop', websiteId: '2b1f7a54-0c3d-4e8f-9a6b-5d4c3b2a1908' },
  ],
};
const read = (text: string): Evidence => readEvidence(text, known);

const rangesOf = ({ candidates, context, findings }: Evidence): readonly Range[] => [
  ...candidates.flatMap(({ email, signature, range }) =>
    [email?.range ?? [], signature?.range ?? [], range].flat(),
  ),
  ...(Object.values(context) as readonly (readonly Found[])[]).flatMap((found) =>
    found.map(({ range }) => range),
  ),
  ...findings.map(({ range }) => range),
];

const expectSoundRanges = (text: string, evidence: Evidence): void => {
  for (const { start, end } of rangesOf(evidence)) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(text.length);
  }
};

const jane = 'jane.roe@example.com';
const signature = '94bd13c69ad54a185add806c0ff27096e944038cd1eba0bfd30ef1447e55ed10';
const call = `$crisp.push(["set","user:email",["${jane}","${signature}"]]);`;
const first = (text: string): readonly (string | undefined)[] => {
  const [candidate] = read(text).candidates;
  return [candidate?.email?.value, candidate?.signature?.value];
};

describe('the fixtures', () => {
  it('are all listed, and at least eighty', () => {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== 'index.json')
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .replaceAll('\\', '/'),
      );
    expect(fixtures.map(({ file }) => file).toSorted()).toEqual(files.toSorted());
    expect(files.length).toBeGreaterThanOrEqual(80);
  });

  it.each(fixtures)('give what they hold: $file', (fixture) => {
    const evidence = read(textOf(fixture));
    const [candidate] = evidence.candidates;
    expect(candidate?.email?.value).toBe(fixture.email);
    expect(candidate?.signature?.value).toBe(fixture.signature);
    if (fixture.source !== undefined) expect(candidate?.source).toBe(fixture.source);
    if (fixture.candidates !== undefined) expect(evidence.candidates).toHaveLength(fixture.candidates);
    expect([...new Set(evidence.findings.map(({ id }) => id))].sort()).toEqual([...fixture.findings].sort());
    expect(evidence.warnings).toEqual(fixture.warnings ?? []);
    expect(evidence.complete).toBe(true);
    for (const [kind, values] of Object.entries(fixture.context ?? {})) {
      const found = evidence.context[kind as keyof EvidenceContext].map(({ value }) => value);
      expect(found).toEqual(expect.arrayContaining([...values]));
    }
  });

  it.each(fixtures)('explain every finding in complete sentences: $file', (fixture) => {
    for (const finding of read(textOf(fixture)).findings) expectCompleteWords(finding);
  });

  it('show every value where it stands', () => {
    // Elsewhere the text escapes the value, or writes it in pieces.
    const escaped = new Set([
      'web/concatenated.js',
      'web/escaped-unicode.js',
      'web/hidden-inputs.html',
      'mistakes/joined.js',
      'data/escaped.json',
      'data/query.txt',
      'data/form-body.txt',
      'data/har-base64.har',
      'data/har-oracle.har',
      'bare/python-bytes.txt',
      'chat/slack.txt',
    ]);
    for (const fixture of fixtures) {
      const text = textOf(fixture);
      const evidence = read(text);
      expectSoundRanges(text, evidence);
      if (escaped.has(fixture.file)) continue;
      for (const { email, signature: found } of evidence.candidates)
        for (const one of [email, found])
          if (one !== undefined) expect(text.slice(one.range.start, one.range.end)).toBe(one.value);
    }
  });
});

describe('reading', () => {
  it('takes several websites for the same one where the chosen ID is among them', () => {
    const text = `CRISP_WEBSITE_ID="2b1f7a54-0c3d-4e8f-9a6b-5d4c3b2a1908"; CRISP_WEBSITE_ID="${known.websiteId}";`;
    expect(read(text).findings).toEqual([]);
  });

  it('names the stored website that a page belongs to', () => {
    const [finding] = read('CRISP_WEBSITE_ID = "2b1f7a54-0c3d-4e8f-9a6b-5d4c3b2a1908"').findings;
    expect(finding).toMatchObject({ id: 'website-mismatch', detail: { owner: 'Shop' } });
  });

  it('claims no other website where the chosen one has no ID stored', () => {
    expect(
      readEvidence('CRISP_WEBSITE_ID = "2b1f7a54-0c3d-4e8f-9a6b-5d4c3b2a1908"', { websites: [] }).findings,
    ).toEqual([]);
  });

  it('puts exposure before delivery', () => {
    const text = `$crisp.push(["set","user:mail",["${jane}","${signature}"]]);CRISP_TOKEN_ID="${jane}"`;
    expect(read(text).findings.map(({ id }) => id)).toEqual(['guessable-token', 'snippet-misspelled']);
  });

  it('compares the calls of one page only', () => {
    const page = (script: string) => ({
      response: { content: { mimeType: 'text/html', text: `<script>${script}</script>` } },
    });
    const har = {
      log: { entries: [page(call), page('$crisp.push(["set","user:email",["max@example.com"]]);')] },
    };
    expect(read(JSON.stringify(har)).findings.map(({ id }) => id)).toEqual(['signature-missing']);
  });

  it('keeps spaces that were pushed with the email', () => {
    expect(first(`$crisp.push(["set","user:email",["${jane} ","${signature}\\n"]])`)).toEqual([
      `${jane} `,
      `${signature}\n`,
    ]);
  });

  it('keeps invisible characters inside an email', () => {
    expect(first(`jane\u200b@exam\u00adple.com ${signature}`)).toEqual([
      'jane\u200b@exam\u00adple.com',
      signature,
    ]);
    expect(first(`\ufeff${jane} ${signature}`)).toEqual([jane, signature]);
  });

  it('gives each of many pairs, best first', () => {
    const people = Array.from({ length: 20 }, (_, index) => `p${index}@example.com`);
    const rows = people.map((email, index) => ({ email, signature: index.toString(16).padStart(64, '0') }));
    expect(read(JSON.stringify(rows)).candidates.map(({ email }) => email?.value)).toEqual(people);
  });

  it('stops when it is cancelled', () => {
    let asked = 0;
    const isCancelled = (): boolean => {
      asked += 1;
      return true;
    };
    const evidence = readEvidence(call.repeat(1_000), known, { isCancelled });
    expect(evidence).toMatchObject({ candidates: [], complete: false });
    expect(asked).toBeLessThan(10);
  });
});

describe('any text', () => {
  const pieces = [
    ...[
      '$crisp',
      '.push(',
      '["set",',
      '"user:email"',
      ',[',
      ']]',
      ')',
      ';',
      '{{',
      '}}',
      '<%=',
      '%>',
      '${',
      '}',
      '{',
      '(',
    ],
    ...[
      '<script>',
      '</script>',
      '<!--',
      '-->',
      '<div a="',
      '">',
      '&quot;',
      '&#x',
      '/*',
      '*/',
      '//',
      '\\',
      '"',
      "'",
      '`',
    ],
    ...[
      'CrispSDK.user.email',
      ' = ',
      '@"',
      'setUserEmail(',
      'User(email: ',
      'signature: ',
      'email=',
      '&',
      '?',
      '%40',
      '%',
    ],
    ...[
      jane,
      signature,
      '@',
      "b'",
      '\n',
      '\r',
      '\t',
      '\0',
      '\u202e',
      '\ud800',
      '😀',
      'CRISP_TOKEN_ID=',
      '[',
      ']',
      ',',
    ],
    ...[
      '{"log":{"entries":[',
      '"text":"',
      '"encoding":"base64"',
      'email,signature\n',
      'subtle.sign(',
      'hmac',
      '"""',
    ],
  ];
  const texts = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join('')),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 400 }) },
  );

  it('is read without an exception, with every place inside it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const evidence = read(text);
        expectSoundRanges(text, evidence);
        for (const finding of evidence.findings) expectCompleteWords(finding);
      }),
      { numRuns: 1_000 * times },
    );
  });

  it('gives the same evidence every time', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
      { numRuns: 100 * times },
    );
  });

  it('still gives the pair when it is cut off, or has something in front', () => {
    // What follows an open comment is commented out.
    const whole = fixtures
      .filter(({ file }) => file.startsWith('web/'))
      .map(textOf)
      .filter((text) => !/<!--|\/\*/.test(text));
    fc.assert(
      fc.property(fc.constantFrom(...whole), fc.nat(), (text, at) => {
        const cut = text.slice(0, at % (text.length + 1));
        expectSoundRanges(cut, read(cut));
        const { candidates } = read(`${cut}\n\n<script>\n${call}\n</script>`);
        expect(candidates.map(({ email }) => email?.value)).toContain(jane);
      }),
      { numRuns: 200 * times },
    );
  });

  it('finds an email and a signature between any other words', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { maxLength: 30 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(words, words, words, (before, between, after) => {
        expect(first(`${before} ${jane} ${between} ${signature} ${after}`)).toEqual([jane, signature]);
      }),
      { numRuns: 200 * times },
    );
  });
});

describe('hostile text', () => {
  const length = times > 1 ? 300_000 : 75_000;
  const filled = (unit: string): string => unit.repeat(Math.ceil(length / unit.length));
  const hostile: readonly (readonly [string, (unit: (text: string) => string) => string])[] = [
    ['opening brackets', (fill) => fill('[')],
    ['opening parentheses behind a call', (fill) => `$crisp.push${fill('(')}`],
    ['nested objects', (fill) => fill('{"a":')],
    ['nested lists in a script', (fill) => `<script>$crisp.push(${fill('[')}</script>`],
    ['nested elements', (fill) => fill('<div>')],
    ['less-than signs', (fill) => fill('<')],
    ['scripts that never end', (fill) => fill('<script>')],
    ['comments that never end', (fill) => fill('<!--')],
    ['calls inside calls', (fill) => fill('$crisp.push(')],
    ['answers in place of signatures', (fill) => fill(`signature: {"a":"${'1f'.repeat(32)}"}\n`)],
    ['a long sum', (fill) => `$crisp.push(["set","user:email",["a"${fill('+"a"')}`],
    ['templates that never end', (fill) => fill('{{$crisp.push(')],
    ['quotes', (fill) => fill('"')],
    ['backslashes in a string', (fill) => `["${fill('\\')}`],
    ['escaped quotes in a string', (fill) => `["crisp${fill('\\"')}"]`],
    ['at signs', (fill) => fill('@')],
    ['a long local part', (fill) => `${fill('a.')}@example.com`],
    ['a long domain', (fill) => `a@${fill('a.')}`],
    ['labels without values', (fill) => fill('email=')],
    ['labels with open quotes', (fill) => fill('signature="')],
    ['percent signs', (fill) => `email=${fill('%40')}`],
    ['one hex text', (fill) => fill('0f')],
    ['white space behind names', (fill) => fill(`$crisp${' '.repeat(3_000)}`)],
    ['addresses', (fill) => fill('/sign?email=')],
    ['entities', (fill) => `<a onclick="crisp${fill('&amp;')}">`],
    ['versions', (fill) => `crisp${fill('crisp_chat:\n')}`],
    ['HMAC code that never ends', (fill) => `crisp email ${fill('subtle.sign(')}`],
    ['a table', (fill) => `email,signature\n${fill(`${jane},${signature}\n`)}`],
    ['records', (fill) => fill(`{"email":"${jane}","signature":"${signature}"},`)],
    ['calls', (fill) => fill(`${call}\n`)],
    ['requests that are put into variables', (fill) => `createHmac( email ${fill('e = req.body; e e e ')}`],
    ['emails that are asked for', (fill) => `createHmac( ${fill('req.query.email // no auth\n')}`],
    ['digests under names', (fill) => fill(`"integrity": "${signature}",\n`)],
    ['digests in a block that never ends', (fill) => `-----BEGIN X\n${fill(`${signature}\n`)}`],
    ['mails that answer mails', (fill) => fill(`On ${'x'.repeat(190)}\n${'y'.repeat(79)}\n`)],
    ['ids', (fill) => `email=${jane} ${fill('id=1 email=a@b.cc ')}`],
    ['references to quotation marks', (fill) => `$crisp.push(${fill('&quot; &#39; ')}`],
    ['marks', (fill) => fill('❌ ')],
    ['cells that never end', (fill) => `email,signature\n${fill('a@b.cc,"x\n')}`],
    ['lists of bytes', (fill) => fill(`signature="${'1 '.repeat(500)}"\n`)],
    ['percent-encoded letters', (fill) => `${fill('a%2B')}%40`],
    ['tags that never end', (fill) => `crisp email hmac ${fill('{{- if <% ')}`],
  ];

  const unitsOf = (text: string): number => {
    let units = 0;
    readEvidence(text, known, {
      isCancelled: () => {
        units += 1;
        return false;
      },
    });
    return units;
  };

  it.each(hostile)('costs work in proportion to its length at most: %s', (_, make) => {
    const once = unitsOf(make(filled));
    const twice = unitsOf(make((unit) => filled(unit).repeat(2)));
    expect(twice).toBeLessThanOrEqual(once * 2 + 50);
    // Each unit is bounded; their number never exceeds the limits plus one per stretch of the text.
    expect(twice).toBeLessThan(20_000);
  });

  it.each(hostile)('says so when it was not read to the end, and hides nothing else: %s', (_, make) => {
    const text = `${call}\n${make(filled)}`;
    expectSoundRanges(text, read(text));
    expect(first(text)).toEqual([jane, signature]);
  });

  it.each(['Crisp', 'CapacitorCrisp', 'a.', '$crisp.', 'Crisp.user.'])(
    'ends however long the name of a call is: %s',
    (part) => {
      const named = `window.${part.repeat(3_000_000 / part.length)}Crisp.setUser({ email: "a@b.cc" });`;
      expect(first(`${call}\n${named}`)).toEqual([jane, signature]);
    },
  );

  it('is never run', () => {
    const trap = 'globalThis.countersignRan = true';
    const pastes = [
      `<script>${trap};${call}</script>`,
      `(() => { ${trap} })(); ${call}`,
      `<img src=x onerror="${trap}">${call}`,
      `$crisp.push(["set","user:email",[(${trap}, "${jane}"),"${signature}"]])`,
      `\${${trap}} {{ ${trap} }} <%= ${trap} %>`,
      `{"toString":{"constructor":"${trap}"},"email":"${jane}"}`,
    ];
    for (const paste of pastes) read(paste);
    expect('countersignRan' in globalThis).toBe(false);
  });

  it('leaves prototypes alone', () => {
    read(
      '{"__proto__":{"polluted":true},"email":"a@example.com"} var __proto__ = {constructor: "x"}; $crisp.push(__proto__)',
    );
    expect('polluted' in {}).toBe(false);
  });
});

describe('a name that other libraries have too', () => {
  const missing = (text: string): boolean => read(text).findings.some(({ id }) => id === 'signature-missing');

  it.each([
    `let user = User(email: "${jane}", name: "Jane")\ndatabase.save(user)`,
    `user = User(email="${jane}", name="Jane")\nsession.add(user)`,
    `Bugsnag.setUserEmail("${jane}")`,
    `Sentry.User(email: "${jane}")`,
  ])('misses no signature where nothing speaks of Crisp: %s', (text) => {
    expect(missing(text)).toBe(false);
    expect(first(text)).toEqual([jane, undefined]);
  });

  it.each([
    `import 'package:crisp_chat/crisp_chat.dart';\nfinal user = User(email: "${jane}");`,
    `const Chat = require('react-native-crisp-chat-sdk');\nChat.setUserEmail("${jane}");`,
    `setUserEmail("${jane}")`,
    `CrispUser(email: "${jane}")`,
  ])('misses one where it is Crisp’s: %s', (text) => {
    expect(missing(text)).toBe(true);
  });

  it('is read where a signature comes with it', () => {
    expect(first(`User(email: "${jane}", signature: "${signature}")`)).toEqual([jane, signature]);
  });
});

describe('a command in a console', () => {
  const unfolded = `\n  2: ["${jane}", "${signature}"]`;

  it.each([
    '(3) ["set", "user:email", Array(2)]',
    '["set", "user:email", Array] (3)',
    '[["set", "user:email", Array], ["set", "session:data", Array]] (2)',
    'Array(3) [ "set", "user:email", (2) […] ]',
    "[ 'set', 'user:email', [Array] ]",
    "[ 'set', 'user:email', [ [Array] ] ]",
    '["set", "user:email", Array[2]]',
    '[object Array]: ["set", "user:email", [object Array]]',
    '["set", "user:email", [Object]]',
    '["set", "user:email", <array len=2>]',
    '#<Array:0x1> ["set", "user:email", #<Array>]',
  ])('misses no signature where the console left out the list: %s', (printed) => {
    const { findings } = read(`> $crisp${'\n'}${printed}${unfolded}`);
    expect(findings).toEqual([]);
    expect(first(`${printed}${unfolded}`)).toEqual([jane, signature]);
  });

  it('is set by the loaded chatbox itself as well', () => {
    expect(first(`this.$crisp.set("user:email", ["${jane}", "${signature}"])`)).toEqual([jane, signature]);
    expect(read(`$crisp.set("user:email", ["${jane}"])`).findings).toMatchObject([
      { id: 'signature-missing' },
    ]);
  });

  it.each(['< undefined', '<· undefined', '← undefined', 'undefined'])(
    'is answered with nothing, which is no signature: %s',
    (answer) => {
      for (const call of [`$crisp.set("user:email", "${jane}")`, `identify("${jane}")`])
        expect(first(`> ${call}\n${answer}\n`)).toEqual([jane, undefined]);
    },
  );

  it('is answered with an empty signature where one was asked for', () => {
    expect(first(`> getSignature("${jane}")\n< undefined\n`)).toEqual([jane, 'undefined']);
  });

  it.each(['&quot;', '&#39;', '&amp;quot;'])('is shown by a page, with its signs escaped: %s', (quote) => {
    const text = `<pre>Crisp.user.setEmail(${quote}${jane}${quote}, ${quote}${signature}${quote})</pre>`;
    expect(read(text).candidates[0]).toMatchObject({ source: 'set-email' });
    expect(read(text).findings).toEqual([]);
    expect(first(text)).toEqual([jane, signature]);
  });

  it.each(['&quot;', '&#34;', '&#039;'])(
    'has its quotation marks as they are written in a script, which escapes nothing so: %s',
    (quote) => {
      const written = `${quote}${signature}${quote}`;
      for (const email of [`${quote}${jane}${quote}`, `"${jane}"`]) {
        const script = `$crisp.push(["set","user:email",[${email},${written}]])`;
        expect(first(`<div><script>${script}</script></div>`)).toEqual([jane, written]);
      }
    },
  );

  it('is none that a console printed in a page’s own script', () => {
    const page = `<script>$crisp.push(["set","user:email",[Object]])</script><p>${jane} ${signature}</p>`;
    expect(read(page).findings).toMatchObject([{ id: 'signature-missing' }]);
  });
});
