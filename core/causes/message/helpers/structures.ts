/** What code puts around a value; `{}` stands for the email. The usual forms first. */
export const structures: readonly {
  readonly form: string;
  /** Who writes it so, for the sentence "in the notation of …". */
  readonly writers: string;
  readonly weight: number;
}[] = [
  { form: '{"email":"{}"}', writers: 'JSON libraries', weight: 1 },
  { form: 'email={}', writers: 'forms, query strings and Java', weight: 0.8 },
  { form: '{"email": "{}"}', writers: 'Python’s json.dumps and hand-written JSON', weight: 0.6 },
  { form: '["{}"]', writers: 'JSON libraries, Ruby and Elixir', weight: 0.5 },
  { form: 'email:{}', writers: 'hand-made formats', weight: 0.4 },
  { form: "{'email': '{}'}", writers: 'Python dictionaries', weight: 0.3 },
  { form: '[{}]', writers: 'Go, Java and Kotlin lists', weight: 0.4 },
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
  { form: '{\n  "email": "{}"\n}', writers: 'JSON libraries, indented by two', weight: 0.1 },
  { form: '{\n    "email": "{}"\n}', writers: 'JSON libraries, indented by four', weight: 0.1 },
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
  form.split('{}').join(text),
  ...(form.includes('"{}"') && /["\\]/.test(text) ? [form.replace('{}', () => escaping('"')(text))] : []),
  ...requoted(form, text),
];
