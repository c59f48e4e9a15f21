import type { MessageCause } from '../Cause.ts';
import { onAnyText, onText } from './helpers/onText.ts';
import { sidesOf } from './helpers/sides.ts';

/** Shorter columns hold no emails. */
const shortestCut = 6;
/** Lengths of columns and buffers: their sizes, and one less where a NUL or a counter takes a place. */
const columns: ReadonlySet<number> = new Set([15, 16, 20, 24, 25, 30, 31, 32, 40, 50, 60, 63, 64, 100]);

/** Characters that marking by hand leaves out at either end. */
const lost = [0, 1, 2, 3, 4];

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
  unusual: onAnyText(function* (text) {
    const { local } = sidesOf(text);
    // A first name or an initial, as code takes it out of the part before the @.
    for (const signed of new Set([
      local.split('.')[0],
      /^\w+/.exec(local)?.[0],
      /^[a-z]+/i.exec(local)?.[0],
    ])) {
      if (signed !== undefined && signed !== '' && signed !== local)
        yield { value: signed, detail: { part: 'word', signed }, weight: 0.02 };
    }
    for (const start of lost.slice(1))
      for (const end of lost) {
        const signed = text.slice(start, text.length - end);
        const part = end === 0 ? 'end' : 'middle';
        // One character missing at one end is a typing error.
        if (start + end > 1 && signed.length >= shortestCut)
          yield { value: signed, detail: { part, signed }, weight: 0.02 };
      }
    for (let length = text.length - 1; length >= shortestCut; length--) {
      const signed = text.slice(0, length);
      yield {
        value: signed,
        detail: { part: 'beginning', signed },
        weight: columns.has(length) ? 0.2 : 0.02,
      };
    }
  }),
};
