import type { Detail, MessageCause } from '../Cause.ts';
import { onText } from './helpers/onText.ts';
import { domainToAscii, domainToUnicode, labelToAscii } from './helpers/punycode.ts';
import { withDomain, withLocal } from './helpers/sides.ts';

/** The domain by the rules of 2003, which write ß as ss: Python's idna codec, Java's IDN. */
const oldDomainToAscii = (domain: string): string | undefined =>
  domain.includes('ß')
    ? (domainToAscii(domain.replaceAll('ß', 'ss')) ?? domain.replaceAll('ß', 'ss'))
    : undefined;

/** The whole address taken for a domain name: the label that holds the @ goes through Punycode as it is. */
const wholeToAscii = (text: string): string | undefined =>
  text.length > 253 ? undefined : text.split('.').map(labelToAscii).join('.');

export const emailPunycode: MessageCause = {
  id: 'email-punycode',
  layer: 'message',
  stage: 'text',
  likelihood: 3,
  order: 22,
  variants: onText((text) => {
    const forms: readonly { readonly form: string; readonly signed: string; readonly weight: number }[] = [
      { form: 'ascii', signed: withDomain(text, domainToAscii), weight: 1 },
      { form: 'ascii-2003', signed: withDomain(text, oldDomainToAscii), weight: 0.5 },
      { form: 'whole-ascii', signed: wholeToAscii(text) ?? text, weight: 0.2 },
      { form: 'both-ascii', signed: withLocal(withDomain(text, domainToAscii), labelToAscii), weight: 0.1 },
      { form: 'unicode', signed: withDomain(text, domainToUnicode), weight: 1 },
    ];
    return forms.map(({ form, signed, weight }) => ({
      value: signed,
      detail: { form, signed } satisfies Detail,
      weight,
    }));
  }),
};
