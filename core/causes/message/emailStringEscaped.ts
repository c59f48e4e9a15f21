import { bytesOf } from '../../signature/bytesOf.ts';
import type { MessageCause } from '../Cause.ts';
import {
  type StringEscapeName,
  stringEscaped,
  stringEscapes,
  stringUnescaped,
} from '../helpers/stringEscapes.ts';
import { flavours } from './helpers/flavours.ts';
import { onText } from './helpers/onText.ts';

const stringFlavours: readonly { readonly flavour: StringEscapeName; readonly weight: number }[] =
  flavours(stringEscapes);

const stringOnce = {
  addslashes: 'addslashes in PHP, escape_javascript in Rails',
  'php-json': 'json_encode in PHP',
  'json-ascii': 'json.dumps in Python',
  json: 'JSON.stringify in JavaScript, to_json in Ruby',
  'php-json-unicode': 'json_encode with JSON_UNESCAPED_UNICODE in PHP',
  'go-json': 'json.Marshal in Go',
  'php-json-hex': 'json_encode with JSON_HEX_… in PHP',
  'dotnet-json': 'System.Text.Json in C#',
  'dotnet-javascript': 'JavaScriptStringEncode in C#',
  'go-template': 'html/template in Go',
  'go-js-escape': 'template.JSEscapeString in Go',
  'django-escapejs': 'escapejs in Django',
  'twig-js': 'escape("js") in Twig',
  'hex-javascript': 'escaping for JavaScript, as OWASP ESAPI does',
  'python-unicode-escape': 'ascii and unicode_escape in Python',
  'go-quote-ascii': '%+q in Go',
  'ruby-dump': 'dump in Ruby',
  'at-sign': 'Perl strings, with a backslash before the @',
  'perl-quotemeta': 'quotemeta in Perl',
  regex: 'escaping for regular expressions in JavaScript, Go or PHP’s quotemeta',
  'regex-dash': 're.escape in Python',
  'php-preg-quote': 'preg_quote in PHP',
  shell: 'shellescape in Ruby, printf %q in the shell',
  'shell-single': 'escaping for the shell in single quotes',
  doubled: 'quotes doubled as in SQL and CSV',
} as const satisfies Readonly<Record<StringEscapeName, string>>;

/** Perl's quotemeta on undecoded bytes puts a backslash before each byte of a letter such as é. */
const quotedBytes = (text: string): Uint8Array =>
  Uint8Array.from(
    Array.from(bytesOf(text)).flatMap((byte) =>
      /\w/.test(String.fromCharCode(byte)) ? [byte] : [0x5c, byte],
    ),
  );

export const emailStringEscaped: MessageCause = {
  id: 'email-string-escaped',
  layer: 'message',
  stage: 'text',
  likelihood: 16,
  order: 9,
  title: 'The email was {change} when it was signed.',
  agent:
    'The email has a special character that programs write in a coded way, often with a backslash. The signed text has it written in another way than the email that Crisp was given. Ask the developers to sign the email as a person would write it, and to send the same to Crisp.',
  developer:
    'The signed text is the pushed email {change}, as by {flavour}. A text that was escaped for source code, JSON, SQL or a shell is another text, with other bytes.',
  fix: 'Sign the value itself, before it is put into JSON, SQL or a script: update(email), not update(JSON.stringify(email).slice(1, -1)) or hash_hmac("sha256", addslashes($email), $secretKey).',
  labels: {
    change: {
      escaped: 'escaped as in source code or JSON',
      twice: 'escaped with backslashes twice',
      unescaped: 'read back from its escaped form',
    },
    flavour: {
      ...stringOnce,
      decoder: 'a JSON or JavaScript parser',
      stripslashes: 'stripslashes and the like',
    },
  },
  variants: onText((text) => [
    ...stringFlavours.map(({ flavour, weight }) => ({
      value: stringEscaped(text, flavour),
      detail: { change: 'escaped', flavour },
      weight,
    })),
    {
      value: stringEscaped(stringEscaped(text, 'addslashes'), 'addslashes'),
      detail: { change: 'twice', flavour: 'addslashes' },
      weight: 0.1,
    },
    { value: quotedBytes(text), detail: { change: 'escaped', flavour: 'perl-quotemeta' }, weight: 0.05 },
    ...(text.includes('\\')
      ? [
          {
            value: text.replace(/\\([\s\S])/g, '$1'),
            detail: { change: 'unescaped', flavour: 'stripslashes' },
          },
          { value: stringUnescaped(text), detail: { change: 'unescaped', flavour: 'decoder' } },
        ]
      : []),
  ]),
};
