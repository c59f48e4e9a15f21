import type { MessageCause } from '../Cause.ts';
import { type HtmlEscapeName, htmlEscaped, htmlEscapes, htmlUnescaped } from '../helpers/htmlEscapes.ts';
import { flavours } from './helpers/flavours.ts';
import { onText } from './helpers/onText.ts';

const htmlFlavours: readonly { readonly flavour: HtmlEscapeName; readonly weight: number }[] =
  flavours(htmlEscapes);

/** Escaping that ran twice turns the & of the first time into &amp; in nearly every flavour. */
const htmlTwice: readonly HtmlEscapeName[] = [
  'php-htmlspecialchars',
  'numeric-apostrophe',
  'hex-apostrophe',
  'numeric-quotes',
  'apostrophe-kept',
];

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

export const emailHtmlEscaped: MessageCause = {
  id: 'email-html-escaped',
  layer: 'message',
  stage: 'text',
  likelihood: 25,
  order: 8,
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
};
