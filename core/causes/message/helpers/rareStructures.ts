import { filled } from './structures.ts';
import { writtenInside } from './writtenInside.ts';

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
  'customer%5Bemail%5D',
  'contact%5Bemail%5D',
  'contact[email]',
  'visitor[email]',
  'account[email]',
  'profile[email]',
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
  ['{key}={}&', 'query'],
  ['{key}:{}', 'other'],
  ['{key}: {}', 'yaml'],
  ['?{key}={}', 'query'],
  ['&{key}={}', 'query'],
  ['{key} = {}', 'other'],
  ['{key}="{}"', 'other'],
  ["{key}='{}'", 'other'],
  ['{key}={};', 'other'],
  ['{key}={}\n', 'other'],
  ['{key}:{}\n', 'other'],
  ['[{key}={}]', 'java'],
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
  ["$VAR1 = {'{key}' => '{}'};", 'perl'],
  ["{'{key}' => '{}'}", 'perl'],
  ["{\n  '{key}' => '{}'\n}\n", 'perl'],
  ["$VAR1 = '{}';\n", 'perl'],
  ['--- {}\n', 'yaml'],
  ["--- '{}'\n", 'yaml'],
  ['--- "{}"\n', 'yaml'],
  ["---\n{key}: '{}'\n", 'yaml'],
  ['---\n{key}: "{}"\n', 'yaml'],
  ['--- {}\n...\n', 'yaml'],
  ['---\n{key}: {}\n', 'yaml'],
  ['user:\n  {key}: {}\n', 'yaml'],
  ['customer:\n  {key}: {}\n', 'yaml'],
  ['---\nuser:\n  {key}: {}\n', 'yaml'],
  ['---\n:{key}: {}\n', 'yaml'],
  ['{key}: {}\n', 'yaml'],
  ["{key}: '{}'\n", 'yaml'],
  ['{key}: "{}"\n', 'yaml'],
  ['{{key}: {}}\n', 'yaml'],
  ['- {}\n', 'yaml'],
  ['- {key}: {}\n', 'yaml'],
  [':{key}: {}', 'yaml'],
  [':{key}: {}\n', 'yaml'],
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
  ['({key}, {})', 'kotlin'],
  ['[{key}, {}]', 'csharp'],
  ['("{key}", "{}")', 'other'],
  ["('{key}', '{}')", 'python'],
  ['{key}\t{}', 'csv'],
  ['{"data":{"user":{"{key}":"{}"}}}', 'json'],
  ['{"data": {"user": {"{key}": "{}"}}}', 'json'],
  ['struct { {key} string }{{key}:"{}"}', 'go'],
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
/** The same, less often: with the usual names of their field only. */
const rareTypes = [
  'CustomerDto',
  'CustomerInfo',
  'CustomerRecord',
  'CustomerDTO',
  'ContactRecord',
  'UserDTO',
  'PersonDto',
  'AccountDto',
  'ContactDto',
  'ContactInfo',
  'UserInfo',
  'UserData',
  'UserModel',
  'UserEntity',
  'UserRecord',
  'UserProfile',
  'UserRequest',
  'UserResponse',
  'UserDetails',
  'AuthUser',
  'CurrentUser',
  'ChatUser',
  'SupportUser',
  'AppCustomer',
  'CrispCustomer',
  'CrispIdentity',
  'Signer',
  'Sender',
  'Subscriber',
  'Lead',
  'Owner',
  'Employee',
  'Buyer',
  'Claims',
  'Principal',
  'Request',
  'EmailRequest',
  'EmailDto',
  'SignRequest',
  'SignatureRequest',
  'CrispRequest',
  'LoginRequest',
  'UserEmail',
  'UserPrincipal',
  'UserOut',
  'UserRead',
  'UserSchema',
  'UserBase',
  'UserCreate',
  'UserView',
  'UserViewModel',
  'LoginUser',
  'SessionUser',
  'ChatIdentity',
  'Viewer',
];
/** Types that hold nothing else than an email. */
const valueTypes = ['Email', 'EmailAddress', 'UserEmail', 'Mail', 'MailAddress'];
/** What the field is called, the usual names first. */
const typedKeys = ['email', 'Email', 'emailAddress', 'mail', 'email_address'];
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
  ['{type}(@{key}="{}")', 'other'],
  ['#<struct {type} {key}="{}">', 'ruby'],
  ['#<data {type} {key}="{}">', 'ruby'],
  ['#<{type} {key}: "{}">', 'ruby'],
  ['#<{type} {key}="{}">', 'ruby'],
  ['%{type}{{key}: "{}"}', 'elixir'],
  ['%{type}{{key}: "{}", __meta__: nil}', 'elixir'],
  ["{type} { {key}: '{}' }", 'node'],
  ['{type} {{key}: {}}', 'other'],
  ['<{type}: {}>', 'python'],
  ['<{type} {}>', 'python'],
  ["<{type} '{}'>", 'python'],
  ['<{type} {key}={}>', 'other'],
];
/** What the part of a JSON text is called in which the email stands. */
const outers = [
  'payload',
  'visitor',
  'contact',
  'account',
  'attributes',
  'params',
  'body',
  'person',
  'profile',
  'identity',
  'session',
  'claims',
  'props',
  'input',
  'variables',
  'result',
  'response',
  'member',
  'currentUser',
  'current_user',
  'crisp',
  'traits',
];
const bare: readonly (readonly [form: string, writers: string])[] = [
  ['---\n- {}\n', 'yaml'],
  ["[\n  '{}'\n]\n", 'perl'],
  ...['user', 'customer', 'data'].flatMap((outer) =>
    ['  ', '    '].map(
      (indent) =>
        [`{\n${indent}"${outer}": {\n${indent}${indent}"{key}": "{}"\n${indent}}\n}`, 'json'] as const,
    ),
  ),
  ...outers.flatMap(
    (outer) =>
      [
        [`{"${outer}":{"email":"{}"}}`, 'json'],
        [`{"${outer}": {"email": "{}"}}`, 'json'],
      ] as const,
  ),
  ['#<struct {key}="{}">', 'ruby'],
  ['#<OpenStruct {key}="{}">', 'ruby'],
  ["namespace({key}='{}')", 'python'],
  ['Some({})', 'scala'],
  ['Some({key}={})', 'scala'],
  ['Just "{}"', 'haskell'],
  ['Right "{}"', 'haskell'],
  ['Left "{}"', 'haskell'],
  ['Just {}', 'haskell'],
  ['Some "{}"', 'other'],
  ['Ok "{}"', 'other'],
  ['Some {}', 'other'],
  ['(Some {})', 'other'],
  ['(Some "{}")', 'other'],
  ['#<{}>', 'other'],
  ['[1] "{}"', 'other'],
  ['[1] {}', 'other'],
  ['[1] "{}"\n', 'other'],
  ['Ok("{}")', 'rust'],
  ['Ok({})', 'rust'],
  ['Right({})', 'scala'],
  ['Success({})', 'scala'],
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
  ['<![CDATA[{}]]>', 'xml'],
  ['["set","user:email",["{}"]]', 'json'],
  ['["set", "user:email", ["{}"]]', 'json'],
  ['user:email,{}', 'other'],
  ['user:email {}', 'other'],
  ['user:email={}', 'query'],
  ['To: {}', 'other'],
  ['http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress: {}', 'csharp'],
  ['To: {}\r\n', 'other'],
  ['From: {}', 'other'],
  ['From: {}\r\n', 'other'],
  ['-n {}\n', 'other'],
  ['-n {}', 'other'],
  ['-e {}', 'other'],
  ['-e {}\n', 'other'],
  ['-ne {}', 'other'],
  ['-ne {}\n', 'other'],
  ['&{{}}', 'go'],
  ['["user:email",["{}"]]', 'json'],
  ['{},undefined', 'other'],
  ['{},null', 'other'],
  ...['\n', ',', ' ', ', ', ';', '|', ':', '\t', '-', '_', '/', '\r\n'].map(
    (between) => [`{}${between}{}`, 'other'] as const,
  ),
  ['{}\n{}\n', 'other'],
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

/** Every name is tried with these, so many with every way of indenting. */
const usualPretty = pretty.filter(([form]) => /^\{\n(?: {2}| {4}|\t)"\{key\}": "\{\}"\n\}$/.test(form));
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
    for (const [form, writers] of rank < mostPretty
      ? [...keyed, ...pretty, ...bare]
      : [...keyed, ...usualPretty])
      add(form, writers, rank, key);
  }
  for (const [rank, type] of types.entries()) {
    for (const key of typedKeys) for (const [form, writers] of typed) add(form, writers, rank, key, type);
  }
  for (const [rank, type] of rareTypes.entries()) {
    for (const key of typedKeys.slice(0, 2))
      for (const [form, writers] of typed) add(form, writers, types.length + rank, key, type);
  }
  for (const type of valueTypes)
    for (const [form, writers] of typed) add(form, writers, types.length, 'value', type);
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
    for (const value of writtenInside(text, writers))
      yield { writers, signed: sized.replaceAll('{}', () => value), rank };
  }
}
