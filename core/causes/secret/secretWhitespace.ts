import type { SecretCause, Variant } from '../Cause.ts';
import { whiteSpaces } from '../helpers/whiteSpaces.ts';
import { aroundKey } from './helpers/aroundKey.ts';
import { onKeyText } from './helpers/onKeyText.ts';

/** Columns of a fixed width are rarely wider. */
const widest = 256;

/** White space of any length around the key, and what a line wrap puts into it. */
function* rareSpaces(text: string): Iterable<Variant> {
  for (const [before, after] of whiteSpaces()) {
    const which = before === '' ? 'several-after' : after === '' ? 'several-before' : 'several-around';
    yield { value: before + text + after, detail: { which }, weight: 0.02 / (before.length + after.length) };
  }
  for (let width = text.length + 1; width <= widest; width++)
    yield { value: text.padEnd(width), detail: { which: 'several-after' }, weight: 0.002 };
  for (let at = 1; at < text.length; at++) {
    for (const space of [' ', '\n', '\r\n', '\n  ', '\n    ', '\\\n'])
      yield { value: text.slice(0, at) + space + text.slice(at), detail: { which: 'inside' }, weight: 0.002 };
  }
  for (const size of [4, 8, 16]) {
    const groups = text.match(new RegExp(`.{1,${size}}`, 'gs')) ?? [];
    yield { value: groups.join(' '), detail: { which: 'inside' }, weight: 0.01 };
  }
}

export const secretWhitespace: SecretCause = {
  id: 'secret-whitespace',
  layer: 'secret',
  stage: 'text',
  likelihood: 50,
  order: 6,
  variants: (secret) => [
    ...aroundKey({
      'space-after': { after: ' ', weight: 1 },
      'space-before': { before: ' ', weight: 0.8 },
      'space-around': { before: ' ', after: ' ', weight: 0.2 },
      'tab-after': { after: '\t', weight: 0.3 },
      'tab-before': { before: '\t', weight: 0.2 },
      'no-break-space-after': { after: '\u00a0', weight: 0.1 },
      'no-break-space-before': { before: '\u00a0', weight: 0.1 },
    })(secret),
    ...onKeyText((text) => [{ value: text.trim(), detail: { which: 'trimmed' }, weight: 0.5 }])(secret),
  ],
  unusual: onKeyText(rareSpaces),
};
