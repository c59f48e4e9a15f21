/** What code puts around a value; `{}` stands for the email. The usual forms first. */
export const structures: readonly {
  readonly form: string;
  /** Who writes it so, for the sentence "in the way that … write it". */
  readonly writers: string;
  readonly weight: number;
}[] = [
  { form: '{"email":"{}"}', writers: 'JSON libraries', weight: 1 },
  { form: 'email={}', writers: 'forms, query strings and Java', weight: 0.8 },
  { form: '{"email": "{}"}', writers: 'Python’s json.dumps and hand-written JSON', weight: 0.6 },
  { form: '["{}"]', writers: 'JSON libraries, Ruby and Elixir', weight: 0.5 },
  { form: 'email:{}', writers: 'hand-made formats', weight: 0.4 },
  { form: "{'email': '{}'}", writers: 'Python dictionaries', weight: 0.3 },
  { form: '[{}]', writers: 'Go, Java and Kotlin lists', weight: 0.3 },
  { form: '{email={}}', writers: 'Java and Kotlin maps', weight: 0.3 },
  { form: 'map[email:{}]', writers: 'Go maps', weight: 0.2 },
  { form: 'Optional[{}]', writers: 'Java’s Optional values', weight: 0.2 },
  { form: '{:email=>"{}"}', writers: 'Ruby hashes (before 3.4)', weight: 0.2 },
  { form: '{"email"=>"{}"}', writers: 'Ruby hashes (before 3.4)', weight: 0.2 },
  { form: 'email: {}', writers: 'hand-made formats and YAML', weight: 0.2 },
  { form: "['{}']", writers: 'Python lists', weight: 0.2 },
  { form: "('{}',)", writers: 'Python tuples', weight: 0.2 },
  { form: '{{}}', writers: 'Go structures', weight: 0.1 },
  { form: '{Email:{}}', writers: 'Go structures', weight: 0.1 },
  { form: '{"Email":"{}"}', writers: 'Go and C# JSON libraries', weight: 0.2 },
  { form: '%{email: "{}"}', writers: 'Elixir maps', weight: 0.1 },
  { form: '{email: "{}"}', writers: 'Ruby hashes (3.4 and later) and JavaScript sources', weight: 0.1 },
  { form: "{ email: '{}' }", writers: 'Node’s inspect', weight: 0.1 },
  { form: '{ email = {} }', writers: 'C# anonymous objects', weight: 0.1 },
  { form: 'Optional("{}")', writers: 'Swift’s optional values', weight: 0.1 },
  { form: 'Some("{}")', writers: 'Rust’s Option values', weight: 0.1 },
  { form: '{\n  "email": "{}"\n}', writers: 'JSON libraries, indented by two,', weight: 0.1 },
  { form: '{\n    "email": "{}"\n}', writers: 'JSON libraries, indented by four,', weight: 0.1 },
  { form: '{"user":{"email":"{}"}}', writers: 'JSON libraries', weight: 0.1 },
  { form: 'user_email={}', writers: 'forms and query strings', weight: 0.4 },
  { form: 'Array\n(\n    [email] => {}\n)\n', writers: 'PHP’s print_r', weight: 0.03 },
];

/** A text as it stands in quotes of its own kind, with a backslash before each of them and before each backslash. */
export const escaping =
  (quote: string) =>
  (text: string): string =>
    text.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`);

/** Python and Node take the other quotes where the text holds an apostrophe. */
const requoted = (form: string, text: string): readonly string[] => {
  if (!form.includes("'{}'") || !text.includes("'")) return [];
  return text.includes('"')
    ? [form.replace('{}', () => escaping("'")(text)), form.replace("'{}'", () => `\`${text}\``)]
    : [form.replace("'{}'", () => `"${text}"`)];
};

/** A structure with the email in it: just put there, and with its own quotes written as the structure needs it. */
export const filled = (form: string, text: string): readonly string[] => [
  form.replace('{}', () => text),
  ...(form.includes('"{}"') && /["\\]/.test(text) ? [form.replace('{}', () => escaping('"')(text))] : []),
  ...requoted(form, text),
];

/** What emails are called, where they have a name. */
const keys = [
  'email',
  'mail',
  'user_email',
  'userEmail',
  'Email',
  'email_address',
  'emailAddress',
  'EmailAddress',
  'e-mail',
  'user[email]',
  'customer[email]',
  'customer_email',
  'customerEmail',
  'contact_email',
  'visitor_email',
  'EMAIL',
  'Mail',
  'user',
  'username',
  'login',
  'sub',
  'upn',
  'identifier',
  'identity',
  'address',
  'customer',
  'contact',
  'recipient',
  'account',
  'to',
  'id',
  'value',
  'data',
  'user.email',
  'user%5Bemail%5D',
  'primary_email',
  'UserEmail',
  'preferred_username',
  'mailto',
  'q',
  'e',
];

/** What printers put around a name and a value; `{key}` and `{}` stand for them, `{#}` for the value's bytes. */
const keyed: readonly (readonly [form: string, writers: string])[] = [
  ['{key}={}', 'query'],
  ['{key}:{}', 'other'],
  ['{key}: {}', 'yaml'],
  ['?{key}={}', 'query'],
  ['&{key}={}', 'query'],
  ['{key} = {}', 'other'],
  ['{key}="{}"', 'other'],
  ["{key}='{}'", 'other'],
  ['{key}={};', 'other'],
  ['{key}={}\n', 'other'],
  ['{"{key}":"{}"}', 'json'],
  ['{"{key}": "{}"}', 'json'],
  ['{"{key}" : "{}"}', 'postgres'],
  ['{ "{key}": "{}" }', 'json'],
  ['{ "{key}" : "{}" }', 'json'],
  ['[{"{key}":"{}"}]', 'json'],
  ['[{"{key}": "{}"}]', 'json'],
  ['{"{key}":["{}"]}', 'json'],
  ['{"user":{"{key}":"{}"}}', 'json'],
  ['{"user": {"{key}": "{}"}}', 'json'],
  ['{"data":{"{key}":"{}"}}', 'json'],
  ['{"customer":{"{key}":"{}"}}', 'json'],
  ['{"{key}":"{}"}\n', 'json'],
  ['{"{key}": "{}"}\n', 'json'],
  ["{'{key}': '{}'}", 'python'],
  ["{'{key}':'{}'}", 'python'],
  ["{ {key}: '{}' }", 'node'],
  ['{{key}: "{}"}', 'ruby'],
  ['{{key}:"{}"}', 'node'],
  ['{:{key}=>"{}"}', 'ruby'],
  ['{"{key}"=>"{}"}', 'ruby'],
  ['{"{key}" => "{}"}', 'ruby'],
  ['%{{key}: "{}"}', 'elixir'],
  ['%{"{key}" => "{}"}', 'elixir'],
  ['[{key}: "{}"]', 'elixir'],
  ['#{{key} => <<"{}">>}', 'elixir'],
  ['{:{key} "{}"}', 'clojure'],
  ['{{key}={}}', 'java'],
  ['{{key}:{}}', 'go'],
  ['map[{key}:{}]', 'go'],
  ['&{{key}:{}}', 'go'],
  ['map[string]string{"{key}":"{}"}', 'go'],
  ['Map({key} -> {})', 'scala'],
  ['Map("{key}" => "{}")', 'node'],
  ["Map(1) { '{key}' => '{}' }", 'node'],
  ['{ {key} = {} }', 'csharp'],
  ['["{key}": "{}"]', 'swift'],
  ['{"{key}": "{}",}', 'json'],
  ['a:1:{s:{#key}:"{key}";s:{#}:"{}";}', 'php'],
  ['a:1:{i:0;s:{#}:"{}";}', 'php'],
  ['s:{#}:"{}";', 'php'],
  ['O:8:"stdClass":1:{s:{#key}:"{key}";s:{#}:"{}";}', 'php'],
  ["array (\n  '{key}' => '{}',\n)", 'php'],
  ['Array\n(\n    [{key}] => {}\n)\n', 'php'],
  ['stdClass Object\n(\n    [{key}] => {}\n)\n', 'php'],
  ['array(1) {\n  ["{key}"]=>\n  string({#}) "{}"\n}\n', 'php'],
  ['string({#}) "{}"', 'php'],
  ['string({#}) "{}"\n', 'php'],
  ["(object) array(\n   '{key}' => '{}',\n)", 'php'],
  ["$VAR1 = {\n          '{key}' => '{}'\n        };\n", 'perl'],
  ["$VAR1 = '{}';\n", 'perl'],
  ['--- {}\n', 'yaml'],
  ['--- {}\n...\n', 'yaml'],
  ['---\n{key}: {}\n', 'yaml'],
  ['---\n:{key}: {}\n', 'yaml'],
  ['{key}: {}\n', 'yaml'],
  ["{key}: '{}'\n", 'yaml'],
  ['{key}: "{}"\n', 'yaml'],
  ['{{key}: {}}\n', 'yaml'],
  ['- {}\n', 'yaml'],
  ['- {key}: {}\n', 'yaml'],
  ['{key}: {}\r\n', 'other'],
  ['<{key}>{}</{key}>', 'xml'],
  ['<user><{key}>{}</{key}></user>', 'xml'],
  ['{key}\n{}\n', 'csv'],
  ['"{key}"\n"{}"\n', 'csv'],
  ['{key},{}', 'csv'],
  ['{key}|{}', 'csv'],
  ['{key};{}', 'csv'],
  ['{key} {}', 'other'],
  ['({key},{})', 'scala'],
  ['(({key} . "{}"))', 'other'],
  ['{key} {}', 'tcl'],
  ['{key} => {}', 'other'],
  ['{key} -> {}', 'other'],
];

/** Types that hold a person's email, as they print themselves. */
const types = [
  'User',
  'Customer',
  'Account',
  'Visitor',
  'Person',
  'Contact',
  'Member',
  'Client',
  'Profile',
  'Identity',
  'Email',
  'UserDto',
  'CrispUser',
  'Payload',
  'Data',
  'Email',
  'EmailAddress',
  'Point',
  'Session',
  'Guest',
  'AppUser',
  'Row',
  'Record',
];
const typed: readonly (readonly [form: string, writers: string])[] = [
  ["{type}({key}='{}')", 'python'],
  ['{type}({key}="{}")', 'python'],
  ['{type}({key}={})', 'kotlin'],
  ['{type}[{key}={}]', 'java'],
  ["{type}{{key}='{}'}", 'java'],
  ['{type}{{key}={}}', 'java'],
  ["{type} [{key}='{}']", 'java'],
  ['{type} [{key}={}]', 'java'],
  ['{type} { {key} = {} }', 'csharp'],
  ['{type} { {key}: "{}" }', 'rust'],
  ['{type}({key}: "{}")', 'swift'],
  ['{type}({key}: {})', 'php'],
  ['{type}({})', 'scala'],
  ['{type}("{}")', 'rust'],
  ["{type}('{}')", 'python'],
  ['{type} {{key} = "{}"}', 'haskell'],
  ['{type}{{key}: {}}', 'go'],
  ['{type}{{key}:{}}', 'go'],
  ['main.{type}{{key}:"{}"}', 'go'],
  ['&main.{type}{{key}:"{}"}', 'go'],
  ['#<struct {type} {key}="{}">', 'ruby'],
  ['#<data {type} {key}="{}">', 'ruby'],
  ['#<{type} {key}: "{}">', 'ruby'],
  ['%{type}{{key}: "{}"}', 'elixir'],
  ['%{type}{{key}: "{}", __meta__: nil}', 'elixir'],
  ["{type} { {key}: '{}' }", 'node'],
  ['{type} {{key}: {}}', 'other'],
  ['<{type}: {}>', 'python'],
  ['<{type} {}>', 'python'],
  ["<{type} '{}'>", 'python'],
  ['<{type} {key}={}>', 'other'],
];
const bare: readonly (readonly [form: string, writers: string])[] = [
  ['#<struct {key}="{}">', 'ruby'],
  ['#<OpenStruct {key}="{}">', 'ruby'],
  ["namespace({key}='{}')", 'python'],
  ['Some({})', 'scala'],
  ['Some({key}={})', 'scala'],
  ['Just "{}"', 'haskell'],
  ['Right "{}"', 'haskell'],
  ['Ok("{}")', 'rust'],
  ['List({})', 'scala'],
  ['("{}",)', 'python'],
  ['({})', 'other'],
  ["('{}')", 'other'],
  ['{"{}"}', 'other'],
  ['{{}}', 'postgres'],
  ['("{}")', 'other'],
  ['["{}"]\n', 'json'],
  ['[ "{}" ]', 'json'],
  ["[ '{}' ]", 'node'],
  ['[\n  "{}"\n]', 'json'],
  ['[\n    "{}"\n]', 'json'],
  ["{'{}'}", 'python'],
  ["Set(1) { '{}' }", 'node'],
  ['#{"{}"}', 'clojure'],
  ['MapSet.new(["{}"])', 'elixir'],
  ['{:ok, "{}"}', 'elixir'],
  ['Array\n(\n    [0] => {}\n)\n', 'php'],
  ["array (\n  0 => '{}',\n)", 'php'],
  ['[[{}]]', 'other'],
  ['<{key}>{}', 'xml'],
];

/** How pretty printers indent, and end their lines. */
const indents = ['  ', '    ', '\t', ' ', '   ', ''];
const lines = ['\n', '\r\n'];
const pretty = indents.flatMap((indent) =>
  lines.flatMap((line) =>
    [': ', ':', ' : ', ':  '].flatMap((colon) =>
      ['', line].map((end) => [`{${line}${indent}"{key}"${colon}"{}"${line}}${end}`, 'json'] as const),
    ),
  ),
);

/** So many names are tried with every way of indenting. */
const mostPretty = 8;

interface RareStructure {
  readonly form: string;
  readonly writers: string;
  readonly rank: number;
}

let made: readonly RareStructure[] | undefined;

/** Every printer with every name of an email; made once, as there are thousands. */
function allRare(): readonly RareStructure[] {
  const forms = new Map<string, RareStructure>();
  const add = (pattern: string, writers: string, rank: number, key: string, type = ''): void => {
    const form = pattern
      .replaceAll('{type}', type)
      .replaceAll('{#key}', String(key.length))
      .replaceAll('{key}', key);
    if (!forms.has(form)) forms.set(form, { form, writers, rank });
  };
  for (const [rank, key] of keys.entries()) {
    for (const [form, writers] of rank < mostPretty ? [...keyed, ...pretty, ...bare] : keyed)
      add(form, writers, rank, key);
  }
  for (const [rank, type] of types.entries()) {
    for (const key of ['email', 'Email', 'mail', 'emailAddress', 'email_address'])
      for (const [form, writers] of typed) add(form, writers, rank, key, type);
  }
  return [...forms.values()];
}

/** Structures beyond the usual ones, around a text. `rank` grows with what they are called less often. */
export function* rareStructures(
  text: string,
): Iterable<{ readonly writers: string; readonly signed: string; readonly rank: number }> {
  made ??= allRare();
  const size = String(new TextEncoder().encode(text).length);
  for (const { form, writers, rank } of made) {
    const sized = form.includes('{#}') ? form.replaceAll('{#}', size) : form;
    for (const signed of filled(sized, text)) yield { writers, signed, rank };
  }
}
