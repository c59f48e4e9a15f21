import type { SecretCause, Variant } from '../Cause.ts';
import type { Facts } from '../Facts.ts';
import { inTurns } from '../helpers/inTurns.ts';
import { onKeyText } from './helpers/onKeyText.ts';
import { allSecretNames, secretNames } from './helpers/secretPlaceholders.ts';

type Form = readonly [before: string, after: string];

/** A line of a configuration file; `NAME` is the variable's. */
const lines: readonly Form[] = [
  ['NAME=', ''],
  ['export NAME=', ''],
  ['NAME: ', ''],
  ['NAME = ', ''],
  ['NAME="', '"'],
  ["NAME='", "'"],
  ['NAME=', '\n'],
  ['NAME:', ''],
  ['NAME=', '\r\n'],
  ['export NAME="', '"'],
  ['NAME: "', '"'],
  ["NAME: '", "'"],
  ['NAME = "', '"'],
  ["NAME = '", "'"],
  ['"NAME": "', '"'],
  ['"NAME":"', '"'],
  ['"NAME": "', '",'],
  ['"NAME":"', '",'],
  ["'NAME': '", "'"],
  ["'NAME': '", "',"],
  ['NAME: "', '",'],
  ["NAME: '", "',"],
  ["NAME='", "';"],
  ['NAME ', ''],
  ['set NAME=', ''],
  ['$env:NAME="', '"'],
  ['ENV NAME=', ''],
  ['- NAME=', ''],
  ['const NAME = "', '";'],
  ["const NAME = '", "';"],
  ["define('NAME', '", "');"],
  ["'NAME' => '", "',"],
  ["'NAME' => '", "'"],
  ['NAME=', ';'],
  ['$NAME = "', '";'],
  ["$NAME = '", "';"],
  ['let NAME = "', '"'],
  ['val NAME = "', '"'],
  ['String NAME = "', '";'],
  ['NAME="', '";'],
  ['NAME: ', '\n'],
  [':NAME: ', ''],
  ['crisp:\n  NAME: ', ''],
  ['crisp:\n  NAME: ', '\n'],
];

/** A line of a table, as the command lines of vaults print them: the name, filled up to the longest one's width. */
const columns: readonly Form[] = [
  ['NAME\t', ''],
  ...Array.from({ length: 11 }, (_, more): Form => [`NAME${' '.repeat(2 + more)}`, '']),
  ['| NAME | ', ' |'],
  ['NAME | ', ''],
  ['NAME|', ''],
  ['NAME,', ''],
];

/** Lines of web servers and shells, and such with a remark behind them. */
const directives: readonly Form[] = [
  ['NAME ', ';'],
  ['NAME "', '";'],
  ['set $NAME ', ';'],
  ['set $NAME "', '";'],
  ['set NAME ', ''],
  ['env NAME=', ';'],
  ['setenv NAME ', ''],
  ['SetEnv NAME ', ''],
  ['fastcgi_param NAME ', ';'],
  ['NAME=', ' # production'],
  ['NAME: ', ' # production'],
];

const jsons: readonly Form[] = [
  ['{"NAME":"', '"}'],
  ['{"NAME": "', '"}'],
  ['["', '"]'],
  ["{'NAME': '", "'}"],
  ['{"NAME":"', '"}\n'],
  ['{\n  "NAME": "', '"\n}'],
  ['{\n    "NAME": "', '"\n}'],
];

/** A configuration as languages print it, tried with the usual names. */
const printed: readonly Form[] = [
  ['{NAME:', '}'],
  ['&{NAME:', '}'],
  ['map[NAME:', ']'],
  ['{NAME=', '}'],
  ['{:NAME=>"', '"}'],
  ['{"NAME"=>"', '"}'],
  ['%{NAME: "', '"}'],
  ["{ NAME: '", "' }"],
  ['{ NAME = ', ' }'],
  ['Array\n(\n    [NAME] => ', '\n)\n'],
];
const printedNames = [
  'secret',
  'Secret',
  'secret_key',
  'secretKey',
  'SecretKey',
  'key',
  'Key',
  'crisp_secret',
];

const openings = ['', '=', ':', '-', '$', '"', "'", '(', '<', '# ', '//', '* ', '- ', '  - ', '> ', '`'];
const closings = [
  '',
  ';',
  ',',
  '.',
  ':',
  '=',
  '#',
  '"',
  "'",
  '",',
  "',",
  '";',
  "';",
  ')',
  '>',
  '`',
  '\\n',
  '\\r\\n',
  '\\',
  '/',
  '|',
  '&',
  ' -',
  '?',
  '!',
  '%',
  '$',
  ' ;',
  ' ,',
  ';\n',
  ',\n',
  '==',
  '<br>',
  '<br/>',
];
const brackets: readonly Form[] = [
  ['{', '}'],
  ['[', ']'],
  ['(', ')'],
  ['<', '>'],
  ['"{', '}"'],
  ["['", "']"],
  ['("', '")'],
  ['{{', '}}'],
  ['{{ ', ' }}'],
  ['${', '}'],
  ['%', '%'],
  ['<key>', '</key>'],
  ['<string>', '</string>'],
  ['<secret>', '</secret>'],
  ['--- ', '\n'],
  ['&{', '}'],
  ['Optional[', ']'],
  ['Optional("', '")'],
  ['Some(', ')'],
  ['Some("', '")'],
  ['[1] "', '"'],
  ['[1] ', ''],
  ['Just "', '"'],
  ['Just ', ''],
  ['Some "', '"'],
  ['Some ', ''],
  ['Ok "', '"'],
  ['Ok("', '")'],
  ['Ok(', ')'],
  ['Right "', '"'],
  ['Right(', ')'],
  ['Left "', '"'],
  ['Success(', ')'],
  ['{:ok, "', '"}'],
  ['(Some ', ')'],
  ['(Some "', '")'],
  ['#<', '>'],
  ['<<"', '">>'],
  ['', '\n...\n'],
  ['--- ', '\n...\n'],
  ["SecretStr('", "')"],
  ["Secret('", "')"],
  ["np.str_('", "')"],
  ['{', ' true}'],
  ["'", "'::text"],
  ['%!d(string=', ')'],
  ['%!(EXTRA string=', ')'],
];
const schemes = [
  'Bearer ',
  'Basic ',
  'HMAC ',
  'Token ',
  'Key ',
  'key ',
  'secret ',
  'secret=',
  'key=',
  'Secret: ',
  'Key: ',
  'hex:',
  'base64:',
  'raw:',
  'plain:',
  'text:',
  'sha256:',
  'sha256=',
  '0x',
  'sk_',
  'sk-',
  'sk_live_',
  'sk_test_',
  'pk_',
  'rk_live_',
  'whsec_',
  'whsk_',
  'secret_',
  'hmac_',
  'v1_',
  'key_',
  'key-',
  'crisp-',
  'secret:',
  'crisp:',
  'crisp_',
  'key:',
  'hexkey:',
  'hmac:',
  'v1,',
  'v1=',
  'v1:',
  'v2,',
  't=',
  'sha256-',
  'sha256,',
  'sha256 ',
  'SHA256:',
  'SHA256=',
  'hmac-sha256:',
  'hmac-sha256=',
  'hmac-sha256 ',
  'HMAC-SHA256 ',
  'HS256:',
  'HS256 ',
  'utf8:',
  'utf-8:',
  'string:',
  'base64,',
  'env:',
  'vault:',
  'token:',
  'token=',
  'Token:',
  'ApiKey ',
  'apikey:',
  'apikey=',
  'api_key=',
  'password:',
  'Secret ',
  'secret-',
  'secret/',
  'crisp_secret_',
  'crisp_sk_',
  'crisp/',
  'live_',
  'test_',
  'prod_',
  'sec_',
  'sig_',
  ...[
    'Crisp',
    'crisp',
    'Crisp key',
    'Crisp secret',
    'crisp secret',
    'Crisp secret key',
    'Secret key',
    'secret key',
  ].map((name) => `${name}: `),
];
const remarks = [
  'crisp',
  'Crisp',
  'secret',
  'secret key',
  'production',
  'prod',
  'live',
  'staging',
  'test',
  'dev',
  'main',
  'website',
  'key',
  'crisp key',
  'Crisp key',
  'Crisp secret key for signatures',
  'crisp verification key',
  'Crisp verification key',
  'crisp website',
  'crisp secret',
  'Crisp secret key',
  'crisp secret key',
  'do not commit',
  'do not share',
  'identity verification',
  'chat',
  'hmac',
  'from crisp',
  'TODO',
  'old',
  'new',
  'current',
  'crisp prod',
  'crisp production',
  ...[
    'dashboard',
    'the dashboard',
    'the Crisp dashboard',
    'Crisp dashboard',
    'crisp dashboard',
    'Crisp',
    'crisp.chat',
    'app.crisp.chat',
    'settings',
    'the settings',
    'vault',
  ].map((place) => `from ${place}`),
  ...['server', 'server-side', 'backend'].map((side) => `${side} only`),
  'dashboard',
  'crisp dashboard',
  'crisp.chat',
  'do not commit!',
  'do not expose',
  'keep secret',
  'keep this secret',
  'private',
  'required',
  'rotated',
  'rotate',
  'signing key',
  'signing secret',
  'verification key',
  'verification secret',
  'user verification',
  'crisp identity verification',
  'Crisp identity verification',
  'Identity Verification',
  'website secret',
  'crisp website secret',
  'production key',
  'prod key',
  'live key',
  'crisp chat',
  'for crisp',
  'for Crisp',
  'used by crisp',
  'secret for crisp',
  'livechat',
];
const remarkSigns = [' # ', ' #', '# ', '\t# ', ' // ', ' //', ' ; ', ' -- ', ' /* ', '  # ', ' ('];

const around = (text: string, which: string, [before, after]: Form, weight: number): Variant => ({
  value: before + text + after,
  detail: { which },
  weight,
});

function* usual(text: string): Iterable<Variant> {
  for (const name of secretNames.slice(0, 2)) {
    for (const [before, after] of lines.slice(0, 2))
      yield around(text, 'line', [before.replace('NAME', name), after], 0.3);
  }
  yield around(text, 'line', ['crisp_secret: ', ''], 0.1);
  yield around(text, 'line', ['crisp_secret ', ';'], 0.05);
  yield around(text, 'line', ['secret=', ''], 0.1);
  yield around(text, 'punctuation', ['', ';'], 0.3);
  yield around(text, 'punctuation', ['', ','], 0.3);
  yield around(text, 'scheme', ['Bearer ', ''], 0.3);
  yield around(text, 'brackets', ['{', '}'], 0.1);
  yield around(text, 'brackets', ['<', '>'], 0.1);
}

function* besideWebsiteId(text: string, websiteId: string): Iterable<Variant> {
  for (const between of [':', '', '|', '.', '-', '_', ',', ' ', '/', '\n']) {
    yield around(text, 'website-id', [`${websiteId}${between}`, ''], 0.05);
    yield around(text, 'website-id', ['', `${between}${websiteId}`], 0.03);
  }
}

function* inLines(text: string): Iterable<Variant> {
  for (const [rank, name] of allSecretNames.entries())
    for (const [before, after] of [...lines, ...directives, ...columns])
      yield around(text, 'line', [before.replace('NAME', name), after], 0.1 / (rank + 1));
}

function* inJson(text: string): Iterable<Variant> {
  for (const [rank, name] of allSecretNames.entries())
    for (const [before, after] of jsons)
      for (const written of new Set([text, JSON.stringify(text).slice(1, -1)]))
        yield around(written, 'json', [before.replace('NAME', name), after], 0.1 / (rank + 1));
}

function* inStructures(text: string): Iterable<Variant> {
  for (const name of printedNames)
    for (const [before, after] of printed)
      yield around(text, 'structure', [before.replace('NAME', name), after], 0.02);
}

function* inPunctuation(text: string): Iterable<Variant> {
  for (const before of openings)
    for (const after of closings) yield around(text, 'punctuation', [before, after], 0.02);
}

function* besideRemarks(text: string): Iterable<Variant> {
  for (const remark of remarks) {
    for (const sign of remarkSigns) {
      const after =
        sign === ' /* ' ? `${sign}${remark} */` : sign === ' (' ? `${sign}${remark})` : sign + remark;
      yield around(text, 'comment', ['', after], 0.03);
    }
  }
}

const rare = (text: string, { website: { websiteId } }: Facts): Iterable<Variant> =>
  inTurns(
    websiteId === undefined ? [] : besideWebsiteId(text, websiteId),
    brackets.map((form) => around(text, 'brackets', form, 0.05)),
    schemes.map((scheme) => around(text, 'scheme', [scheme, ''], 0.05)),
    besideRemarks(text),
    inStructures(text),
    inPunctuation(text),
    inLines(text),
    inJson(text),
  );

export const secretWrapped: SecretCause = {
  id: 'secret-wrapped',
  layer: 'secret',
  stage: 'text',
  likelihood: 20,
  order: 20,
  variants: onKeyText(usual),
  unusual: (secret, facts) => onKeyText((text) => rare(text, facts))(secret),
};
