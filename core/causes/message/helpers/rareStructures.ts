import type { Variant } from '../../Cause.ts';
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
  ['(({key} . "{}"))', 'lisp'],
  ['{key} {}', 'tcl'],
  ['{key} => {}', 'other'],
  ['{key} -> {}', 'other'],
  ['({key}, {})', 'kotlin'],
  ['[{key}, {}]', 'csharp'],
  ['("{key}", "{}")', 'other'],
  ["('{key}', '{}')", 'python'],
  ['("{key}","{}")', 'haskell'],
  ['["{key}","{}"]', 'json'],
  ['["{key}", "{}"]', 'json'],
  ["['{key}', '{}']", 'python'],
  ["[('{key}', '{}')]", 'python'],
  ['[("{key}","{}")]', 'haskell'],
  ['fromList [("{key}","{}")]', 'haskell'],
  ['[["{key}","{}"]]', 'json'],
  ['[["{key}", "{}"]]', 'ruby'],
  ['[:{key}, "{}"]', 'ruby'],
  ['{:{key}, "{}"}', 'elixir'],
  ['{"{key}", "{}"}', 'elixir'],
  ['{{key},<<"{}">>}', 'other'],
  ['[{{key},<<"{}">>}]', 'other'],
  ['{{key},"{}"}', 'other'],
  ['({key} . {})', 'lisp'],
  ['("{key}" . "{}")', 'lisp'],
  ['(:{key} . "{}")', 'lisp'],
  ['(:{key} "{}")', 'lisp'],
  ['({key} {})', 'lisp'],
  ['({key} "{}")', 'lisp'],
  ['[{key} {}]', 'go'],
  ['{{key} {}}', 'go'],
  ['{key}\t{}', 'csv'],
  ['{"data":{"user":{"{key}":"{}"}}}', 'json'],
  ['{"data": {"user": {"{key}": "{}"}}}', 'json'],
  ['struct { {key} string }{{key}:"{}"}', 'go'],
];

/** Terms, whose names begin with a small letter. */
const terms: readonly (readonly [form: string, writers: string])[] = [
  ["{key}('{}')", 'prolog'],
  ['{key}("{}")', 'prolog'],
  ['{key}({})', 'prolog'],
  ["{key}-'{}'", 'prolog'],
  ["{key}='{}'.", 'prolog'],
  ["{key}('{}').", 'prolog'],
];
const isTerm = (key: string): boolean => /^[a-z]\w*$/.test(key);

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
  'U',
  'MyUser',
  'Message',
  'Params',
  'Input',
  'Item',
  'Entity',
  'Model',
  'Dto',
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
/** How they are printed more rarely: with the usual names of their field only. */
const rarelyTyped: readonly (readonly [form: string, writers: string])[] = [
  ['O:{#type}:"{type}":1:{s:{#key}:"{key}";s:{#}:"{}";}', 'php'],
  ['O:{#type}:"{type}":1:{s:{#hidden}:"\0{type}\0{key}";s:{#}:"{}";}', 'php'],
  ['O:{#type}:"{type}":1:{s:{#shared}:"\0*\0{key}";s:{#}:"{}";}', 'php'],
  ['{type} Object\n(\n    [{key}] => {}\n)\n', 'php'],
  ['{type} Object\n(\n    [{key}:{type}:private] => {}\n)\n', 'php'],
  ['{type} Object\n(\n    [{key}:protected] => {}\n)\n', 'php'],
  ["\\{type}::__set_state(array(\n   '{key}' => '{}',\n))", 'php'],
  ['object({type})#1 (1) {\n  ["{key}"]=>\n  string({#}) "{}"\n}\n', 'php'],
  ['object({type})#2 (1) {\n  ["{key}"]=>\n  string({#}) "{}"\n}\n', 'php'],
  ['object({type})#1 (1) {\n  ["{key}":"{type}":private]=>\n  string({#}) "{}"\n}\n', 'php'],
  ['object({type})#1 (1) {\n  ["{key}":protected]=>\n  string({#}) "{}"\n}\n', 'php'],
  ['{type} {\n    {key}: "{}",\n}', 'rust'],
  ['{type}(\n    "{}",\n)', 'rust'],
  ['{type} { {key}: Some("{}") }', 'rust'],
  ['#S({TYPE} :{KEY} "{}")', 'lisp'],
  ['#<{type}: {key}: "{}">', 'ruby'],
  ['%MyApp.{type}{{key}: "{}"}', 'elixir'],
  ['#user.{type}{:{key} "{}"}', 'clojure'],
  ['{"{type}":{"{key}":"{}"}}', 'json'],
  ["bless( {\n         '{key}' => '{}'\n       }, '{type}' )\n", 'perl'],
  ["$VAR1 = bless( {\n                 '{key}' => '{}'\n               }, '{type}' );\n", 'perl'],
  ['{type}({key} = {})', 'other'],
  ['{type}({key}: Optional("{}"))', 'swift'],
  ['{type}(Some({}))', 'scala'],
  ['Some({type}({}))', 'scala'],
  ['Optional[{type}({key}={})]', 'java'],
  ['Optional[{type}[{key}={}]]', 'java'],
  ['[{type}({key}={})]', 'java'],
  ['[{type}[{key}={}]]', 'java'],
  ["[{type}({key}='{}')]", 'python'],
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
  ...[
    'json',
    'customer',
    'data',
    'value',
    'message',
    'query',
    'form',
    'auth',
    'detail',
    'fields',
    'item',
  ].flatMap(
    (outer) =>
      [
        [`{"${outer}":{"{key}":"{}"}}`, 'json'],
        [`{"${outer}": {"{key}": "{}"}}`, 'json'],
      ] as const,
  ),
  ['{"data":{"attributes":{"{key}":"{}"}}}', 'json'],
  ['{"data":{"type":"users","attributes":{"{key}":"{}"}}}', 'json'],
  ['{"variables":{"input":{"{key}":"{}"}}}', 'json'],
  ['{"users":[{"{key}":"{}"}]}', 'json'],
  ['{"emails":["{}"]}', 'json'],
  ['{"emails": ["{}"]}', 'json'],
  ['{"{key}": ["{}"]}', 'json'],
  ['[{"{key}":1},"{}"]', 'json'],
  ['[{"{key}":"1"},"{}"]', 'json'],
  ['["^ ","~:{key}","{}"]', 'clojure'],
  ['["{key}","{}"]', 'json'],
  ['["{key}", "{}"]', 'json'],
  ['[["{key}","{}"]]', 'json'],
  ['[["{key}", "{}"]]', 'json'],
  ['{{key}: {}}', 'other'],
  ['{{key}: {}, }', 'other'],
  ['[{key}:{}]', 'groovy'],
  ['[{key}: {}]', 'groovy'],
  ["[{key}:'{}']", 'groovy'],
  ['[{key}:"{}"]', 'groovy'],
  ["[{key}: '{}']", 'groovy'],
  ['["{key}":"{}"]', 'other'],
  ['[user:[{key}:{}]]', 'groovy'],
  ['{user={{key}={}}}', 'java'],
  ['{{key}=[{}]}', 'java'],
  ['[{{key}={}}]', 'java'],
  ['Optional[{{key}={}}]', 'java'],
  ['Optional[{key}={}]', 'java'],
  ['[({key}, {})]', 'kotlin'],
  ['Success(value={})', 'kotlin'],
  ['Some("{key}" -> "{}")', 'scala'],
  ['Map({key} -> List({}))', 'scala'],
  ['HashMap({key} -> {})', 'scala'],
  ['Vector({})', 'scala'],
  ['Array({})', 'scala'],
  ['Seq({})', 'scala'],
  ['map[{key}:[{}]]', 'go'],
  ['map[user:map[{key}:{}]]', 'go'],
  ['map[string][]string{"{key}":[]string{"{}"}}', 'go'],
  ['url.Values{"{key}":[]string{"{}"}}', 'go'],
  ['struct { {key} string "json:\\"email\\"" }{{key}:"{}"}', 'go'],
  ['[]string{"{}"}', 'go'],
  ['{0 {}}', 'go'],
  ['{1 {}}', 'go'],
  ['{ {}}', 'go'],
  ['{{} }', 'go'],
  ['&{0 {}}', 'go'],
  ['&{1 {}}', 'go'],
  ['{\n    "{key}": "{}",\n}', 'rust'],
  ['{\n    "{}",\n}', 'rust'],
  ['[\n    "{}",\n]', 'rust'],
  ['Some(\n    "{}",\n)', 'rust'],
  ['Ok(\n    "{}",\n)', 'rust'],
  ['(\n    "{key}",\n    "{}",\n)', 'rust'],
  ['Object {"{key}": String("{}")}', 'rust'],
  ['String("{}")', 'rust'],
  ['Array [String("{}")]', 'rust'],
  ["OrderedDict([('{key}', '{}')])", 'python'],
  ["OrderedDict({'{key}': '{}'})", 'python'],
  ["defaultdict(<class 'str'>, {'{key}': '{}'})", 'python'],
  ["<QueryDict: {'{key}': ['{}']}>", 'python'],
  ["ImmutableMultiDict([('{key}', '{}')])", 'python'],
  ["MultiDict([('{key}', '{}')])", 'python'],
  ["FormData([('{key}', '{}')])", 'python'],
  ["{'{key}': ['{}']}", 'python'],
  ["{'user': {'{key}': '{}'}}", 'python'],
  ["[{'{key}': '{}'}]", 'python'],
  ["[('{key}', '{}')]", 'python'],
  ["dict_values(['{}'])", 'python'],
  ["frozenset({'{}'})", 'python'],
  ["deque(['{}'])", 'python'],
  ["array(['{}'])", 'python'],
  ["Munch({'{key}': '{}'})", 'python'],
  ["SecretStr('{}')", 'python'],
  ["mappingproxy({'{key}': '{}'})", 'python'],
  ['{"{key}"=>["{}"]}', 'ruby'],
  ['{"{key}" => ["{}"]}', 'ruby'],
  ['{"user"=>{"{key}"=>"{}"}}', 'ruby'],
  ['{"user" => {"{key}" => "{}"}}', 'ruby'],
  ['{:user=>{:{key}=>"{}"}}', 'ruby'],
  ['{user: {{key}: "{}"}}', 'ruby'],
  ['[{:{key}=>"{}"}]', 'ruby'],
  ['[{{key}: "{}"}]', 'ruby'],
  ['[[:{key}, "{}"]]', 'ruby'],
  ['#<Set: {"{}"}>', 'ruby'],
  ['#<ActionController::Parameters {"{key}"=>"{}"} permitted: false>', 'ruby'],
  ['#<ActionController::Parameters {"{key}"=>"{}"} permitted: true>', 'ruby'],
  ['#<ActionController::Parameters {"{key}" => "{}"} permitted: false>', 'ruby'],
  ['#<ActionController::Parameters {"{key}" => "{}"} permitted: true>', 'ruby'],
  ['%{"user" => %{"{key}" => "{}"}}', 'elixir'],
  ['%{user: %{{key}: "{}"}}', 'elixir'],
  ['[%{{key}: "{}"}]', 'elixir'],
  ['{:{key}, "{}"}', 'elixir'],
  ['[{"{key}", "{}"}]', 'elixir'],
  ['[{{key},<<"{}">>}]', 'elixir'],
  ['<<"{}">>', 'elixir'],
  ['{{key},<<"{}">>}', 'elixir'],
  ['#{<<"{key}">> => <<"{}">>}', 'elixir'],
  ["#{{key} => '{}'}", 'elixir'],
  ['#{{key} => "{}"}', 'elixir'],
  ['{:user {:{key} "{}"}}', 'clojure'],
  ['{:{key} {}}', 'clojure'],
  ['{"{key}" "{}"}', 'clojure'],
  ['[:{key} "{}"]', 'clojure'],
  ['#user.User{:{key} "{}"}', 'clojure'],
  ['({})\n', 'clojure'],
  ['[{}]\n', 'clojure'],
  ['(({key} . {}))', 'lisp'],
  ['(("{key}" . "{}"))', 'lisp'],
  ['({key} . {})', 'lisp'],
  ['({key} . "{}")', 'lisp'],
  ['({key} {})', 'lisp'],
  ['({key} "{}")', 'lisp'],
  ['(("{key}" "{}"))', 'lisp'],
  ['(:{key} "{}")', 'lisp'],
  ['(:{key} {})', 'lisp'],
  ['((:{key} . "{}"))', 'lisp'],
  ['(:{KEY} "{}")', 'lisp'],
  ['(:{KEY} {})', 'lisp'],
  ['({KEY} {})', 'lisp'],
  ['((:{KEY} . "{}"))', 'lisp'],
  ['((:{KEY} . {}))', 'lisp'],
  ['((:{KEY} "{}"))', 'lisp'],
  ['#("{}")', 'lisp'],
  ['#({})', 'lisp'],
  ['([ /* 1 element */\n  "{key}": "{}"\n])', 'pike'],
  ['({ /* 1 element */\n    "{}"\n})', 'pike'],
  ['list({key} = "{}")', 'r'],
  ['c({key} = "{}")', 'r'],
  ['c("{}")', 'r'],
  ['Dict("{key}" => "{}")', 'other'],
  ['({key} = "{}",)', 'other'],
  ['({key}: "{}")', 'other'],
  ["({key}: '{}')", 'other'],
  ['{ {key} = "{}" }', 'lua'],
  ['{{key} = "{}"}', 'other'],
  ['{{key}="{}"}', 'lua'],
  ["{ {key} = '{}' }", 'other'],
  ['{["{key}"]="{}"}', 'lua'],
  ['{ ["{key}"] = "{}" }', 'lua'],
  ['{\n  {key} = "{}"\n}', 'lua'],
  ['{ {key}: "{}" }', 'other'],
  ['{ {key} = "{}"; }', 'other'],
  ['{ {key}: {} }', 'other'],
  ['[ {key}: {} ]', 'other'],
  ['@{{key}={}}', 'csharp'],
  ['({}, )', 'csharp'],
  ["[Object: null prototype] { {key}: '{}' }", 'node'],
  ["URLSearchParams { '{key}' => '{}' }", 'node'],
  ["[ [ '{key}', '{}' ] ]", 'node'],
  ["[ { {key}: '{}' } ]", 'node'],
  ["{ user: { {key}: '{}' } }", 'node'],
  ["[String: '{}']", 'node'],
  ['Some("{}"\n)', 'other'],
  ['fromList [("{key}","{}")]', 'haskell'],
  ['[("{key}","{}")]', 'haskell'],
  ['map [("{key}", "{}")]', 'other'],
  ['[|"{}"|]', 'other'],
  ['Array\n(\n    [user] => Array\n        (\n            [{key}] => {}\n        )\n\n)\n', 'php'],
  ['a:1:{s:4:"user";a:1:{s:{#key}:"{key}";s:{#}:"{}";}}', 'php'],
  ['a:1:{i:0;a:1:{s:{#key}:"{key}";s:{#}:"{}";}}', 'php'],
  ['array(1) {\n  [0]=>\n  string({#}) "{}"\n}\n', 'php'],
  ["[\n    '{key}' => '{}',\n]", 'php'],
  ["['{key}' => '{}']", 'php'],
  ["array('{key}' => '{}')", 'php'],
  ["array (\n  'user' => \n  array (\n    '{key}' => '{}',\n  ),\n)", 'php'],
  ["$VAR1 = {\n  '{key}' => '{}'\n};\n", 'perl'],
  ["$VAR1 = [\n          '{}'\n        ];\n", 'perl'],
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
  ['[1] "{}"', 'r'],
  ['[1] {}', 'r'],
  ['[1] "{}"\n', 'r'],
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
  // What `database/sql` and `fmt` make of a text that may be missing, or that a verb does not fit.
  ['{{} true}', 'go'],
  ['{"String":"{}","Valid":true}', 'json'],
  ...Array.from('dtfcbegxUp', (verb) => [`%!${verb}(string={})`, 'go'] as const),
  ['%!(EXTRA string={})', 'go'],
  ['{}\n...\n', 'yaml'],
  ['{"json":"{}"}', 'json'],
  ["np.str_('{}')", 'python'],
  ["numpy.str_('{}')", 'python'],
  ["['{}']", 'python'],
  ["Markup('{}')", 'python'],
  ["SafeString('{}')", 'python'],
  ["SecretStr('{}')", 'python'],
  ["'{}'::text", 'postgres'],
  ["N'{}'", 'other'],
  ["E'{}'", 'postgres'],
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
  /** What stands before the value, and behind it, where the form is not intricate. */
  readonly before: string;
  readonly after: string;
  /** Whether a value is written in it more than once, or its size is: then the form is read for each text. */
  readonly isIntricate: boolean;
  readonly writers: string;
  readonly weight: number;
}

type Printer = readonly [form: string, writers: string];

/** What a form may have in braces, and what stands there for a key and a type. */
const blanks: readonly (readonly [word: string, fill: (key: string, type: string) => string])[] = [
  ['key', (key) => key],
  ['type', (_key, type) => type],
  ['#key', (key) => String(key.length)],
  ['#type', (_key, type) => String(type.length)],
  ['#hidden', (key, type) => String(type.length + key.length + 2)],
  ['#shared', (key) => String(key.length + 3)],
  ['KEY', (key) => key.toUpperCase()],
  ['TYPE', (_key, type) => type.toUpperCase()],
];
const blank = new RegExp(`\\{(${blanks.map(([word]) => word).join('|')})\\}`);

/** A printer's form, cut at its blanks: what stands between them, and which they are. */
interface Cut {
  readonly pieces: readonly string[];
  readonly places: readonly number[];
  /** Whether a value is written in it more than once, or its size is. */
  readonly isIntricate: boolean;
}

const cuts = new Map<Printer, Cut>();

function cutOf(printer: Printer): Cut {
  const known = cuts.get(printer);
  if (known !== undefined) return known;
  const [form] = printer;
  const parts = form.split(blank);
  const cut: Cut = {
    pieces: parts.filter((_, nth) => nth % 2 === 0),
    places: parts.filter((_, nth) => nth % 2 === 1).map((word) => blanks.findIndex(([one]) => one === word)),
    isIntricate: form.includes('{#}') || form.indexOf('{}') !== form.lastIndexOf('{}'),
  };
  cuts.set(printer, cut);
  return cut;
}

const forms = new Set<string>();

/** Prints with a key and a type, into `among`: forms that were not there before. No generator: each form would go through three of them. */
function print(
  printers: readonly Printer[],
  rank: number,
  key: string,
  type: string,
  among: RareStructure[],
): void {
  const fillings = blanks.map(([, fill]) => fill(key, type));
  const weight = 0.02 / (rank + 1);
  for (const printer of printers) {
    const { pieces, places, isIntricate } = cutOf(printer);
    let form = pieces[0] as string;
    for (let nth = 0; nth < places.length; nth++)
      form += (fillings[places[nth] as number] as string) + (pieces[nth + 1] as string);
    const { size } = forms;
    if (forms.add(form).size === size) continue;
    const at = form.indexOf('{}');
    const [before, after] = [form.slice(0, at), form.slice(at + 2)];
    among.push({ form, before, after, isIntricate, writers: printer[1], weight });
  }
}

const usualPrinters: readonly Printer[] = [...keyed, ...pretty, ...bare];
const otherPrinters: readonly Printer[] = [...keyed, ...usualPretty];
/** What names the field: the others are among those of the type's other fields. */
const keyedTypes = typed.filter(([form]) => form.includes('{key}'));

/** Every printer with the names of one rank. */
function printedAt(rank: number): readonly RareStructure[] {
  const all: RareStructure[] = [];
  const key = keys[rank];
  if (key !== undefined) {
    print(rank < mostPretty ? usualPrinters : otherPrinters, rank, key, '', all);
    if (isTerm(key)) print(terms, rank, key, '', all);
  }
  const [type, rareType] = [types[rank], rareTypes[rank - types.length]];
  if (type !== undefined) {
    for (const field of typedKeys) print(typed, rank, field, type, all);
    for (const field of typedKeys.slice(0, 2)) print(rarelyTyped, rank, field, type, all);
  }
  if (rareType !== undefined) {
    for (const field of typedKeys.slice(0, 2)) print(typed, rank, field, rareType, all);
    print(rarelyTyped, rank, 'email', rareType, all);
  }
  if (rank === types.length)
    for (const one of valueTypes)
      print(rareTypes.includes(one) ? keyedTypes : typed, rank, 'value', one, all);
  return all;
}

const ranks = Math.max(keys.length, types.length + rareTypes.length);
const byRank: (readonly RareStructure[])[] = [];

/** Every printer with every name of an email of this rank, the usual ones first: made once, rank by rank, as there are thousands. */
function structuresAt(rank: number): readonly RareStructure[] {
  while (byRank.length <= rank) byRank.push(printedAt(byRank.length));
  return byRank[rank] ?? [];
}

/** What a structure writes in another way than it stands there. */
const special = /["'\\]/;

const variantOf = ({ writers, weight }: RareStructure, signed: string): Variant => ({
  value: signed,
  detail: { form: writers, signed },
  weight,
});

/** Structures beyond the usual ones, around a text: those of usual names first, and those of rarer names less likely. */
export function* rareStructures(text: string): Iterable<Variant> {
  const isPlain = !special.test(text);
  const size = String(new TextEncoder().encode(text).length);
  const inside = new Map<string, readonly string[]>();
  for (let rank = 0; rank < ranks; rank++) {
    for (const structure of structuresAt(rank)) {
      const { form, before, after, isIntricate, writers } = structure;
      let values = inside.get(writers);
      if (values === undefined) {
        values = [text, ...writtenInside(text, writers)];
        inside.set(writers, values);
      }
      if (isPlain && !isIntricate) {
        // By index: thousands of structures have one value each, and an iterator would be kept for every one.
        for (let nth = 0; nth < values.length; nth++)
          yield variantOf(structure, before + values[nth] + after);
      } else {
        const sized = form.replaceAll('{#}', size);
        for (const signed of filled(sized, text)) yield variantOf(structure, signed);
        for (const value of values.slice(1)) yield variantOf(structure, sized.split('{}').join(value));
      }
    }
  }
}
