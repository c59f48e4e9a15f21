import type { Detail, MessageCause } from '../Cause.ts';
import { onText } from './helpers/onText.ts';
import { domainToAscii, domainToUnicode } from './helpers/punycode.ts';
import { withDomain } from './helpers/sides.ts';

/** The domain by the rules of 2003, which write ß as ss: Python's idna codec, Java's IDN. */
const oldDomainToAscii = (domain: string): string | undefined =>
  domain.includes('ß')
    ? (domainToAscii(domain.replaceAll('ß', 'ss')) ?? domain.replaceAll('ß', 'ss'))
    : undefined;

export const emailPunycode: MessageCause = {
  id: 'email-punycode',
  layer: 'message',
  stage: 'text',
  likelihood: 3,
  order: 22,
  title: 'The domain of the email was written {form} when it was signed.',
  agent:
    'The domain of this email can be written in two ways: with its own letters, or in a technical form that starts with xn--. The website signed one of them and gave Crisp the other. Ask the developers to use the same one for both.',
  developer:
    'The signed text is “{signed}”: the domain was written {form} before signing, as mail libraries and URL parsers do. The pushed email was not.',
  fix: 'Convert the domain once, before both uses, or in neither place; sign and push the same string.',
  labels: {
    form: {
      ascii: 'in its technical form (xn--)',
      'ascii-2003': 'in its older technical form, in which ß counts as ss',
      unicode: 'with its own letters',
    },
  },
  variants: onText((text) => {
    const forms: readonly { readonly form: string; readonly signed: string; readonly weight: number }[] = [
      { form: 'ascii', signed: withDomain(text, domainToAscii), weight: 1 },
      { form: 'ascii-2003', signed: withDomain(text, oldDomainToAscii), weight: 0.5 },
      { form: 'unicode', signed: withDomain(text, domainToUnicode), weight: 1 },
    ];
    return forms.map(({ form, signed, weight }) => ({
      value: signed,
      detail: { form, signed } satisfies Detail,
      weight,
    }));
  }),
};
