import { bytesOf } from '../../signature/bytesOf.ts';
import { hexOf } from '../../signature/hexOf.ts';
import { base64Of, toUrlSafe } from '../base64.ts';
import { bytesReprs } from '../bytesReprs.ts';
import type { MessageCause } from '../Cause.ts';
import { type HtmlEscapeName, htmlEscaped, htmlEscapes, htmlUnescaped } from '../htmlEscapes.ts';
import {
  type PercentEncodingName,
  percentDecoded,
  percentEncoded,
  percentEncodings,
} from '../percentEncodings.ts';
import { type StringEscapeName, stringEscaped, stringEscapes, stringUnescaped } from '../stringEscapes.ts';
import { onMaterial, onText } from './onText.ts';

/** The names and weights of a table. */
const flavours = <Name extends string>(
  table: Readonly<Record<Name, { readonly weight: number }>>,
): readonly { readonly flavour: Name; readonly weight: number }[] =>
  (Object.keys(table) as Name[]).map((flavour) => ({ flavour, weight: table[flavour].weight }));

const htmlFlavours: readonly { readonly flavour: HtmlEscapeName; readonly weight: number }[] =
  flavours(htmlEscapes);
const percentFlavours: readonly { readonly flavour: PercentEncodingName; readonly weight: number }[] =
  flavours(percentEncodings);
const stringFlavours: readonly { readonly flavour: StringEscapeName; readonly weight: number }[] =
  flavours(stringEscapes);

/** Escaping that ran twice turns the & of the first time into &amp; in nearly every flavour. */
const htmlTwice: readonly HtmlEscapeName[] = [
  'php-htmlspecialchars',
  'numeric-apostrophe',
  'hex-apostrophe',
  'numeric-quotes',
  'apostrophe-kept',
];

const percentTwice: readonly PercentEncodingName[] = ['encode-uri-component', 'form'];

const percentOnce = {
  'encode-uri-component': 'encodeURIComponent in JavaScript',
  form: 'urlencode in PHP, URLEncoder in Java, URLSearchParams in JavaScript',
  rfc3986: 'rawurlencode in PHP, ERB::Util.url_encode in Ruby, Uri.EscapeDataString in C#',
  'form-tilde': 'quote_plus in Python, CGI.escape in Ruby, url.QueryEscape in Go',
  'form-star': 'URLEncoder in Java, encode_www_form_component in Ruby',
  'encode-uri': 'encodeURI in JavaScript',
  'python-quote': 'quote in Python',
  'lower-case-digits': 'HttpUtility.UrlEncode in C#',
  'at-kept': 'quote(…, safe="@") in Python',
  'go-path': 'url.PathEscape in Go',
  'js-escape': 'escape in JavaScript',
  'perl-latin1': 'uri_escape in Perl',
} as const satisfies Readonly<Record<PercentEncodingName, string>>;

const htmlOnce = {
  'php-htmlspecialchars': 'htmlspecialchars in PHP, Blade and Twig templates',
  'numeric-apostrophe': 'CGI.escapeHTML in Ruby, WebUtility.HtmlEncode in C#, lodash, Phoenix',
  'hex-apostrophe': 'html.escape in Python, Django templates, Underscore',
  'aspnet-core': 'HtmlEncoder in ASP.NET Core, Razor pages',
  'numeric-quotes': 'html.EscapeString in Go, Jinja and EJS templates',
  'apostrophe-kept': 'htmlspecialchars in PHP before 8.1',
  'named-apostrophe': 'libraries for XML, ENT_HTML5 in PHP',
  'php-htmlentities': 'htmlentities in PHP',
  'go-template': 'html/template in Go',
  'markup-only': 'html.escape(…, quote=False) in Python',
  'php-htmlentities-html5': 'htmlentities with ENT_HTML5 in PHP',
  mustache: 'Mustache templates',
  handlebars: 'Handlebars templates',
  validator: 'escape of validator.js',
  'php-filter': 'FILTER_SANITIZE_SPECIAL_CHARS in PHP',
  dotnet: 'WebUtility.HtmlEncode in C#',
  'perl-entities': 'encode_entities in Perl',
  'decimal-references': 'xmlcharrefreplace in Python, mb_encode_numericentity in PHP',
  'numeric-hex': 'encode_entities_numeric in Perl, encode of the he library',
  'hex-references': 'encode(…, xml: :text) in Ruby',
  'all-hex': 'escaping for HTML attributes, as html_attr in Twig does',
  'all-decimal': 'AntiXSS in C#',
} as const satisfies Readonly<Record<HtmlEscapeName, string>>;

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

const hashes = [
  { algorithm: 'md5', weight: 1 },
  { algorithm: 'sha256', weight: 0.8 },
  { algorithm: 'sha1', weight: 0.5 },
] as const;

/** Where Ruby's encode64, OpenSSL, and Perl, Python and coreutils break Base64; each ends it with a line break. */
const lineLengths = [76, 60, 64];

const inLines = (text: string, length: number): string =>
  text.replace(new RegExp(`.{1,${length}}`, 'g'), '$&\n');

/** The Latin-1 bytes of a text that has some beyond ASCII and none beyond Latin-1. */
const latin1Of = (text: string): Uint8Array | undefined =>
  /[\x80-\xff]/.test(text) && /^[\0-\xff]*$/.test(text)
    ? Uint8Array.from(text, (character) => character.charCodeAt(0))
    : undefined;

/** Perl's quotemeta on undecoded bytes puts a backslash before each byte of a letter such as é. */
const quotedBytes = (text: string): Uint8Array =>
  Uint8Array.from(
    Array.from(bytesOf(text)).flatMap((byte) =>
      /\w/.test(String.fromCharCode(byte)) ? [byte] : [0x5c, byte],
    ),
  );

/** The email was escaped, encoded or hashed. */
export const escapingCauses: readonly MessageCause[] = [
  {
    id: 'email-url-encoded',
    layer: 'message',
    stage: 'text',
    likelihood: 35,
    title: 'The email was {change} when it was signed.',
    agent:
      'The signed text and the email that Crisp was given differ in signs such as @ and +, which are written as %40 and %2B in web addresses. Ask the developers to sign the email as a person would write it, and to send the same to Crisp.',
    developer:
      'The signed text is the pushed email {change}, as by {flavour}. It came out of, or was made for, a query string or a form, and the pushed email was not.',
    fix: 'Encode only where the URL is built, after signing: sign(email) first, then encodeURIComponent(email) in the link. Decode a parameter once, before both uses.',
    labels: {
      change: {
        encoded: 'percent-encoded (@ as %40)',
        twice: 'percent-encoded twice (@ as %2540)',
        decoded: 'percent-decoded (%40 as @)',
      },
      flavour: {
        ...percentOnce,
        'plus-only': 'code that replaces only the plus sign',
        decoder: 'decodeURIComponent and the like',
      },
    },
    variants: onText((text) => {
      const decoded = text.includes('%') ? percentDecoded(text) : undefined;
      return [
        ...percentFlavours.map(({ flavour, weight }) => ({
          value: percentEncoded(text, flavour),
          detail: { change: 'encoded', flavour },
          weight,
        })),
        {
          value: text.replaceAll('+', '%2B'),
          detail: { change: 'encoded', flavour: 'plus-only' },
          weight: 0.3,
        },
        ...percentTwice.map((flavour) => ({
          value: percentEncoded(percentEncoded(text, flavour), flavour),
          detail: { change: 'twice', flavour },
          weight: 0.1,
        })),
        ...(decoded === undefined
          ? []
          : [{ value: decoded, detail: { change: 'decoded', flavour: 'decoder' }, weight: 1 }]),
      ];
    }),
  },
  {
    id: 'email-plus-as-space',
    layer: 'message',
    stage: 'text',
    likelihood: 20,
    title: '{change} before the email was signed.',
    agent:
      '{change} before the website signed the email. The signed text and the email that Crisp was given must be exactly the same. Ask the developers to use the same text for both.',
    developer:
      '{change} before signing. A query string or a form body writes a space as +, so an email with a plus sign loses it when it is put into one as it is and read back.',
    fix: 'Encode the email when you build the URL, encodeURIComponent(email) or urlencode($email), so that + travels as %2B and comes back as +.',
    labels: {
      change: {
        'plus-to-space': 'The plus sign of the email became a space',
        'space-to-plus': 'A space in the email became a plus sign',
      },
    },
    variants: onText((text) => [
      { value: text.replaceAll('+', ' '), detail: { change: 'plus-to-space' } },
      { value: text.replaceAll(' ', '+'), detail: { change: 'space-to-plus' }, weight: 0.3 },
    ]),
  },
  {
    id: 'email-html-escaped',
    layer: 'message',
    stage: 'text',
    likelihood: 25,
    title: 'The email was {change} when it was signed.',
    agent:
      'The email has a special character, such as an apostrophe or an &, that web pages write in a coded way. The signed text has it written in another way than the email that Crisp was given. Ask the developers to sign the email as a person would write it, and to send the same to Crisp.',
    developer:
      'The signed text is the pushed email {change}, as by {flavour}. Escaping belongs to the moment of output; here it ran on one of the two texts alone.',
    fix: 'Sign the raw value and escape only what is printed into the page: hash_hmac("sha256", $user->email, $secretKey), not hash_hmac("sha256", e($user->email), $secretKey).',
    labels: {
      change: {
        escaped: 'escaped for HTML',
        twice: 'escaped for HTML twice',
        unescaped: 'read back from its HTML form',
      },
      flavour: {
        ...htmlOnce,
        decoder: 'html_entity_decode, html.unescape and the like',
        'markup-decoder': 'htmlspecialchars_decode and the like',
      },
    },
    variants: onText((text) => [
      ...htmlFlavours.map(({ flavour, weight }) => ({
        value: htmlEscaped(text, flavour),
        detail: { change: 'escaped', flavour },
        weight,
      })),
      ...htmlTwice.flatMap((flavour) => {
        const once = htmlEscaped(text, flavour);
        return once === text
          ? []
          : [{ value: htmlEscaped(once, flavour), detail: { change: 'twice', flavour }, weight: 0.1 }];
      }),
      ...(text.includes('&')
        ? [
            { value: htmlUnescaped(text), detail: { change: 'unescaped', flavour: 'decoder' } },
            {
              value: text.replace(/&(?:amp|lt|gt|quot|#0*39);/g, htmlUnescaped),
              detail: { change: 'unescaped', flavour: 'markup-decoder' },
              weight: 0.5,
            },
          ]
        : []),
    ]),
  },
  {
    id: 'email-string-escaped',
    layer: 'message',
    stage: 'text',
    likelihood: 16,
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
  },
  {
    id: 'email-bytes-repr',
    layer: 'message',
    stage: 'text',
    likelihood: 10,
    title: 'The email was signed in the form in which a language prints bytes ({form}).',
    agent:
      'The website signed the email in a form that only computers use for it, not the email as a person would write it. Ask the developers to sign the plain text of the email.',
    developer:
      'The signed text is the email as {form}. Bytes were turned into text by printing them: str(email.encode()) in Python, a Buffer in a template, %v of a []byte in Go.',
    fix: 'Pass the bytes to the HMAC function directly, or decode them: hmac.new(key, email.encode(), "sha256") in Python, never str(email.encode()).',
    labels: {
      form: {
        'python-bytes': "b'…', the way Python prints bytes",
        'python-bytearray': "bytearray(b'…'), the way Python prints it",
        'node-buffer': '<Buffer …>, the way Node prints a buffer',
        'node-json': '{"type":"Buffer",…}, the way Node writes a buffer as JSON',
        'decimal-spaces': 'numbers in brackets, the way Go prints bytes',
        'decimal-commas': 'numbers with commas, the way JavaScript joins bytes',
        'decimal-list': 'a list of numbers, the way Ruby and Python print bytes',
        'signed-list': 'a list of signed numbers, the way Java and Kotlin print bytes',
        'elixir-binary': '<<…>>, the way Elixir prints a binary',
        'ruby-binary': '"\\xC3\\xA9…", the way Ruby prints a binary text',
        'dotnet-type': 'System.Byte[], the name of a type in C# instead of its content',
      },
    },
    variants: onMaterial((email) => {
      const bytes = bytesOf(email);
      return Object.entries(bytesReprs).map(([form, { print, weight }]) => ({
        value: print(bytes),
        detail: { form },
        weight,
      }));
    }),
  },
  {
    id: 'email-preencoded',
    layer: 'message',
    stage: 'text',
    likelihood: 16,
    title: 'The email was written in {form} before it was signed.',
    agent:
      'The website turned the email into a coded form ({form}) and signed that. Crisp compares with the email itself. Ask the developers to sign the plain text of the email.',
    developer:
      'The signed text is the email in {form}. The coded form was probably made for a transport or a column, and the signing code was handed that instead of the email.',
    fix: 'Sign the email before it is encoded, or decode it first: update(Buffer.from(encoded, "base64").toString("utf8")).',
    labels: {
      form: {
        base64: 'Base64',
        'base64-unpadded': 'Base64 without padding',
        base64url: 'URL-safe Base64',
        'base64url-unpadded': 'URL-safe Base64 without padding',
        hex: 'hex',
        'hex-upper': 'upper-case hex',
        'dashed-hex': 'hex with dashes (BitConverter in C#)',
        'base64-lines': 'Base64 with line breaks',
        'base64-latin1': 'Base64 of its Latin-1 bytes (btoa in browsers)',
      },
    },
    variants: onMaterial((email) => {
      const bytes = bytesOf(email);
      const base64 = base64Of(bytes);
      const base64url = toUrlSafe(base64);
      const hex = hexOf(bytes);
      const latin1 = typeof email === 'string' ? latin1Of(email) : undefined;
      return [
        { value: base64, detail: { form: 'base64' }, weight: 1 },
        { value: hex, detail: { form: 'hex' }, weight: 0.5 },
        { value: base64.replace(/=+$/, ''), detail: { form: 'base64-unpadded' }, weight: 0.2 },
        { value: base64url, detail: { form: 'base64url' }, weight: 0.2 },
        { value: base64url.replace(/=+$/, ''), detail: { form: 'base64url-unpadded' }, weight: 0.2 },
        { value: hex.toUpperCase(), detail: { form: 'hex-upper' }, weight: 0.1 },
        {
          value: hex.toUpperCase().replace(/..(?=.)/g, '$&-'),
          detail: { form: 'dashed-hex' },
          weight: 0.1,
        },
        ...lineLengths.map((length) => ({
          value: inLines(base64, length),
          detail: { form: 'base64-lines' },
          weight: 0.3,
        })),
        ...(latin1 === undefined
          ? []
          : [{ value: base64Of(latin1), detail: { form: 'base64-latin1' }, weight: 0.3 }]),
      ];
    }),
  },
  {
    id: 'email-prehashed',
    layer: 'message',
    stage: 'text',
    likelihood: 30,
    title: 'A hash ({algorithm}) of the email was signed, not the email itself.',
    agent:
      'The website made a checksum ({algorithm}) of the email and signed that. Crisp compares with the email itself. Ask the developers to sign the plain text of the email.',
    developer:
      'The signed text is the {algorithm} of {of}, as {form}. Some guides hash the message first, and Gravatar’s way of naming people looks alike; HMAC does its own hashing.',
    fix: 'Leave out the first hash: createHmac("sha256", secretKey).update(email).digest("hex").',
    labels: {
      algorithm: { md5: 'MD5', sha1: 'SHA-1', sha256: 'SHA-256' },
      form: { hex: 'hex text', raw: 'raw bytes' },
      of: { email: 'the email', 'lower-cased': 'the lower-cased email, as Gravatar uses it' },
    },
    variants: onMaterial((email, { hash }) => {
      const inputs =
        typeof email === 'string' && email.toLowerCase() !== email
          ? [
              { of: 'email', input: email, share: 1 },
              { of: 'lower-cased', input: email.toLowerCase(), share: 0.5 },
            ]
          : [{ of: 'email', input: email, share: 1 }];
      return inputs.flatMap(({ of, input, share }) =>
        hashes.flatMap(({ algorithm, weight }) => {
          const digest = hash(algorithm, bytesOf(input));
          const shown = { algorithm, of };
          return [
            { value: hexOf(digest), detail: { ...shown, form: 'hex' }, weight: weight * share },
            { value: digest, detail: { ...shown, form: 'raw' }, weight: weight * share * 0.4 },
          ];
        }),
      );
    }),
  },
];
