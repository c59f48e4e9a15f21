import type { MessageCause } from '../Cause.ts';
import {
  type PercentEncodingName,
  percentDecoded,
  percentEncoded,
  percentEncodings,
} from '../helpers/percentEncodings.ts';
import { flavours } from './helpers/flavours.ts';
import { onText } from './helpers/onText.ts';

const percentFlavours: readonly { readonly flavour: PercentEncodingName; readonly weight: number }[] =
  flavours(percentEncodings);

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

export const emailUrlEncoded: MessageCause = {
  id: 'email-url-encoded',
  layer: 'message',
  stage: 'text',
  likelihood: 35,
  order: 6,
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
};
