/** What stands in a signature's place and is none, by its form alone; each has a label in the words of `signature-is-token`. */
type Token =
  | 'jwt'
  | 'jwe'
  | 'paseto'
  | 'fernet'
  | 'macaroon'
  | 'saml'
  | 'itsdangerous'
  | 'django'
  | 'phoenix'
  | 'rails'
  | 'laravel'
  | 'play'
  | 'express'
  | 'aws'
  | 'password-hash'
  | 'access-token';

/** Base64 for URLs without padding, of SHA-1, SHA-256, SHA-384 or SHA-512. */
const seal = String.raw`(?:[\w-]{27}|[\w-]{43}|[\w-]{64}|[\w-]{86})`;
/** A moment in seconds, in base 62 or 64. */
const moment = String.raw`[\w-]{5,7}`;
/** Longer than a label. */
const base64 = '[A-Za-z0-9+/_-]{16,}={0,2}';

const forms: readonly (readonly [Token, string])[] = [
  ['jwt', String.raw`(?:Bearer )?ey[\w-]{8,}\.[\w-]{2,}\.[\w-]*`],
  ['jwe', String.raw`(?:Bearer )?ey[\w-]{8,}\.[\w-]*\.[\w-]{8,}\.[\w-]+\.[\w-]{8,}`],
  ['paseto', String.raw`v[1-4]\.(?:local|public)\.[\w-]{20,}(?:\.[\w-]+)?`],
  ['fernet', String.raw`gAAAA[\w-]{60,}={0,2}`],
  // `00`, two digits and `location`.
  ['macaroon', String.raw`MDA[\w-]{3}xvY2F0aW9u[\w-]{20,}={0,2}`],
  // `<saml`, `<?xml`, `<Response` or `<Assertion`.
  ['saml', '(?:PHNhbW|PD94bW|PFJlc3Bv|PEFzc2Vy)[A-Za-z0-9+/]{20,}={0,2}'],
  ['phoenix', String.raw`(?:SFMyNTY|SFMzODQ|SFM1MTI|QTEyOEdDTQ|QTI1NkdDTQ|XCP)\.[\w.-]{40,}`],
  ['rails', `${base64}--(?:[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128})`],
  ['rails', `${base64}--[A-Za-z0-9+/]{16}--[A-Za-z0-9+/]{22}(?:==)?`],
  // `{"iv":`
  ['laravel', 'eyJpdiI6[A-Za-z0-9+/]{40,}={0,2}'],
  ['play', String.raw`[0-9a-f]{40}-[\w%.+*-]{1,80}=[\w%.+*=&-]{0,400}`],
  ['express', String.raw`s:.{1,400}\.[A-Za-z0-9+/]{43}`],
  ['aws', String.raw`AWS4-[A-Z]{3,8}-[\w-]{4,20} .{20,600}|AWS [A-Z0-9]{16,24}:[A-Za-z0-9+/]{27}=`],
  [
    'itsdangerous',
    String.raw`\.?[^\s:]{4,}\.${moment}\.${seal}|\.?[\w-]{4,}\.${seal}|\S{1,64}@\S{1,64}\.[\w-]{27}`,
  ],
  ['django', String.raw`\.?[^\s:]{4,}:(?:${moment}:)?${seal}`],
  [
    'password-hash',
    String.raw`\$(?:2[abxy]?|argon2(?:id?|d)|scrypt|s[02]|[15-7HPy]|gy|apr1|pbkdf2[\w-]{0,8})\$[\w./$+=,-]{20,200}`,
  ],
  ['password-hash', String.raw`(?:pbkdf2|scrypt|bcrypt|argon2)[\w:]{0,24}\$[\w./$+=,:-]{20,200}`],
  ['password-hash', String.raw`\{(?:S?SHA|S?MD5|CRYPT)\d{0,3}\}.{16,120}|SCRAM-SHA-\d+\$\d+:.{40,200}`],
  [
    'access-token',
    String.raw`gh[opsur]_\w{36}|github_pat_\w{40,}|[sprw]k_(?:live|test)_\w{16,}|whsec_\w{16,}|xox[abeprs]-[\w-]{20,}|ya29\.[\w-]{20,}|glpat-[\w-]{20,}|SG\.[\w-]{22}\.[\w-]{43}|AIza[\w-]{35}`,
  ],
];

const shapes = forms.map(([token, form]) => [token, new RegExp(`^(?:${form})$`, 's')] as const);

/** As cookies carry it. */
const unescaped = (text: string): string =>
  text.replace(/%(?:2B|2F|3A|3D|2E)/gi, (sign) => String.fromCharCode(Number.parseInt(sign.slice(1), 16)));

/** Only hex stands behind the sign that would make it a token: a signature beside what it signs. */
const isHexBehindSign = /[.:][0-9a-f]{32,128}$/i;
/** The same in Base64 behind a word or number that is too short for what a token holds, such as an algorithm's name. */
const isLabelled = /^[\w-]{1,15}[.:][\w-]{43}$/;

/**
 * Which token, hash of a password or key of another service a text is, by the form that it always has; `undefined` where it
 * has none of these forms. What can be proven to be a signature is told by its proof instead.
 */
export function tokenOf(text: string): Token | undefined {
  const plain = unescaped(text.trim());
  if (isHexBehindSign.test(plain) || isLabelled.test(plain)) return undefined;
  return shapes.find(([, shape]) => shape.test(plain))?.[0];
}
