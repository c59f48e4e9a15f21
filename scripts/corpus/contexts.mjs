import { createHash } from 'node:crypto';

const hex = (text, digits = 32) => createHash('sha256').update(text).digest('hex').slice(0, digits);

const uuid = (text) => hex(text).replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-a$4-$5');

const emails = [
  'user@gmail.com',
  'Jane.Doe@Example.com',
  'jane.doe+crisp@gmail.com',
  "Sean.O'Brien@example.ie",
  "m.o'neill@example.ie",
  'josé.garcía@example.es',
  'Jürgen.Müller@Example.de',
  'info@exämple.de',
  'r&d@example.org',
  'Tom&Jerry+x@Example.org',
  'maria.lopez@googlemail.com',
  'customer/department=shipping@example.net',
  'INGRID.BERG@EXAMPLE.SE',
  'kim@example.co.kr',
  '李雷@example.cn',
  'Anna.Berg@example.se ',
  'rene\u0301@example.fr',
  '"Jane Doe"@example.com',
  'First.Last+News@Gmail.com',
  'zoë_99@example.nl',
];

const secrets = [
  'b7e23c9a04d15f68a1c07be92d3f4856',
  '7c1f0a93be5d24e8860b1fa2c394d5e',
  'q83vEjRWeJCrze8SNFZ4kKvN+/8=',
  'Kéy&"42"\\n%2F+<x>\'$',
  '9A0B4C2DE71F5386AAD4C90E1B7F2635',
];

const documented = '0fd72e0ff53b274293029fd1f3f40c92';

const website = (name, secret) => ({
  name,
  secret,
  previousSecrets: [hex(`${name} 1 ${secret}`), hex(`${name} 2 ${secret}`)],
  websiteId: uuid(`${name} ${secret}`),
});

/** The facts of one case, and the variables that the recipes see. Each email meets three of the secrets. */
const context = (email, secret) => {
  const seed = `${email} ${secret}`;
  const websites = [
    website('Main', secret),
    website('Shop', hex(`shop ${seed}`)),
    website('Help centre', hex(`help ${seed}`)),
  ];
  const knownEmails = [
    'ana@example.pt',
    'Bob.Stone@example.com',
    'info@example.org',
    'li.wei@example.cn',
    'zara+1@example.co.uk',
  ];
  const identity = {
    userId: String(10000 + Number.parseInt(hex(email, 4), 16)),
    nickname: `Nick ${hex(email, 3)}`,
    phone: `+3161${String(Number.parseInt(hex(`phone ${email}`, 6), 16))
      .padStart(8, '0')
      .slice(0, 7)}`,
  };
  return {
    facts: { email, websites, website: 'Main', knownEmails, identity },
    variables: {
      email,
      secret,
      old: websites[0].previousSecrets[0],
      older: websites[0].previousSecrets[1],
      other: websites[1].secret,
      otherOld: websites[2].previousSecrets[0],
      siteId: websites[0].websiteId,
      userId: identity.userId,
      nickname: identity.nickname,
      phone: identity.phone,
      known: knownEmails[1],
      docs: documented,
    },
  };
};

export const contexts = [
  context(emails[0], documented),
  ...emails.flatMap((email, index) =>
    [0, 1, 3].map((step) => context(email, secrets[(index + step) % secrets.length])),
  ),
];

/** The files that a recipe finds in its working directory. */
export const filesOf = ({ email, secret }) => ({
  'email.txt': `${email}\n`,
  'email-crlf.txt': `${email}\r\n`,
  'email-bom.txt': `\ufeff${email}`,
  'users.csv': `id,"email"\n7,"${email}"\n`,
  'secret.txt': `${secret}\n`,
  'secret-crlf.txt': `${secret}\r\n`,
  'secret-bom.txt': `\ufeff${secret}`,
  '.env': `CRISP_SECRET_KEY="${secret}"\n`,
  '.env.single': `CRISP_SECRET_KEY='${secret}'\n`,
  '.env.spaced': `CRISP_SECRET_KEY = ${secret} \n`,
});
