import type { MessageCause } from '../Cause.ts';
import { onText } from './helpers/onText.ts';
import { sidesOf } from './helpers/sides.ts';

export const emailPartial: MessageCause = {
  id: 'email-partial',
  layer: 'message',
  stage: 'text',
  likelihood: 10,
  order: 16,
  title: 'Only {part} was signed.',
  agent:
    'The website signed only {part} (“{signed}”). Crisp compares with the whole email. Ask the developers to sign the whole email.',
  developer:
    'The signed text is “{signed}”, which is {part}: the email was split at the @ and one half of it reached the signing code, for example as a user name; or a query string that was not encoded cut it off.',
  fix: 'Sign the whole address: createHmac("sha256", secretKey).update(user.email), not user.email.split("@")[0].',
  labels: {
    part: {
      local: 'the part of the email before the @',
      domain: 'the domain of the email',
      'at-domain': 'the @ and the domain of the email',
      'before-sign': 'the part of the email before a sign that ends a value in web addresses (& or #)',
    },
  },
  variants: onText((text) => {
    const { local, domain } = sidesOf(text);
    if (domain === undefined) return [];
    const [cut = ''] = text.split(/[&#]/);
    return [
      { value: local, detail: { part: 'local', signed: local }, weight: 1 },
      { value: domain, detail: { part: 'domain', signed: domain }, weight: 0.2 },
      { value: `@${domain}`, detail: { part: 'at-domain', signed: `@${domain}` }, weight: 0.05 },
      { value: cut, detail: { part: 'before-sign', signed: cut }, weight: 0.2 },
    ].filter(({ value }) => value !== '');
  }),
};
