import type { SecretCause, Variant } from '../Cause.ts';
import { onKeyText } from './helpers/onKeyText.ts';

const uuidForm = /^([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})$/i;

function* dashings(text: string): Iterable<Variant> {
  const groups = uuidForm.exec(text)?.slice(1);
  if (groups !== undefined) {
    yield { value: groups.join('-'), detail: { which: 'dashes-added' } };
  }
  if (text.includes('-')) yield { value: text.replaceAll('-', ''), detail: { which: 'dashes-removed' } };
}

export const secretDashed: SecretCause = {
  id: 'secret-dashed',
  layer: 'secret',
  stage: 'text',
  likelihood: 10,
  order: 18,
  variants: onKeyText(dashings),
};
