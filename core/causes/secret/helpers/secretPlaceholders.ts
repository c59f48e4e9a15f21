/** Names under which backends keep the key; code that forgets to look a name up signs with the name itself. */
const names = [
  'CRISP_SECRET_KEY',
  'CRISP_SECRET',
  'CRISP_IDENTITY_SECRET',
  'CRISP_IDENTITY_VERIFICATION_SECRET',
  'CRISP_VERIFICATION_SECRET',
  'CRISP_WEBSITE_SECRET',
  'CRISP_HMAC_SECRET',
  'CRISP_SIGNING_KEY',
  'CRISP_KEY',
  'SECRET_KEY',
] as const;

/** How templates, shells and languages refer to a variable. */
const references: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => `process.env.${name}`,
  (name) => `\${${name}}`,
  (name) => `$${name}`,
  (name) => `ENV['${name}']`,
  (name) => `ENV["${name}"]`,
  (name) => `{{ ${name} }}`,
  (name) => `{{${name}}}`,
  (name) => `%${name}%`,
  (name) => `os.environ['${name}']`,
  (name) => `env('${name}')`,
  (name) => `env("${name}")`,
  (name) => `getenv('${name}')`,
  (name) => `os.Getenv("${name}")`,
  (name) => `os.environ["${name}"]`,
  (name) => `os.getenv('${name}')`,
  (name) => `System.getenv("${name}")`,
  (name) => `System.get_env("${name}")`,
  (name) => `$ENV{${name}}`,
  (name) => `$_ENV['${name}']`,
  (name) => `\${process.env.${name}}`,
  (name) => `<%= ENV['${name}'] %>`,
  (name) => `<%= ENV["${name}"] %>`,
  (name) => `$(${name})`,
  (name) => `\${env.${name}}`,
  (name) => `getenv("${name}")`,
  (name) => `import.meta.env.${name}`,
  (name) => `VITE_${name}`,
  (name) => `NEXT_PUBLIC_${name}`,
];

/** What a missing value turns into when it is made a text. */
const missing = [
  'undefined',
  'null',
  'None',
  'nil',
  'NULL',
  'NaN',
  'true',
  'false',
  '<nil>',
  '[object Object]',
] as const;

/** Samples that ask to be replaced. */
const samples = [
  'your_secret_key',
  'YOUR_SECRET_KEY',
  'your-secret-key',
  'your_crisp_secret_key',
  'YOUR_CRISP_SECRET_KEY',
  'your secret key',
  'website_secret_key',
  'secret_key',
  'secret-key',
  'secretKey',
  'secret',
  'changeme',
  'change_me',
  'CHANGE_ME',
  'crisp_secret',
  'crisp_secret_key',
  'xxx',
  'test',
  '<secret>',
  '<YOUR_SECRET_KEY>',
  '[SECRET_KEY]',
  'YOUR_CRISP_SECRET',
  'SECRET',
  'change-me',
  'todo',
  '<your secret key>',
  `\${crisp.secret-key}`,
  `\${crisp.secret}`,
  'key',
] as const;

/** Texts that were used as a key because nobody put the key in their place. */
export const secretPlaceholders: readonly { readonly text: string; readonly weight: number }[] = [
  ...missing.map((text) => ({ text, weight: 0.5 })),
  ...samples.map((text) => ({ text, weight: 0.2 })),
  ...names.flatMap((name, nth) =>
    references.map((refer, form) => ({ text: refer(name), weight: 0.3 / ((nth + 1) * (form + 1)) })),
  ),
];
