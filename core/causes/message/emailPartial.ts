import type { MessageCause } from '../Cause.ts';
import { onText } from './helpers/onText.ts';
import { sidesOf } from './helpers/sides.ts';

export const emailPartial: MessageCause = {
  id: 'email-partial',
  layer: 'message',
  stage: 'text',
  likelihood: 10,
  order: 16,
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
