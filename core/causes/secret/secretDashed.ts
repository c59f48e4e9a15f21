import type { SecretCause, Variant } from '../Cause.ts';
import { onKeyText } from './helpers/onKeyText.ts';

const uuidForm = /^([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})$/i;

function* dashings(text: string): Iterable<Variant> {
  const groups = uuidForm.exec(text)?.slice(1);
  if (groups !== undefined) {
    const dashed = groups.join('-');
    const detail = { which: 'dashes-added' };
    yield { value: dashed, detail };
    // .NET's format "B", and what Windows shows of a Guid.
    yield { value: `{${dashed}}`, detail, weight: 0.1 };
    if (dashed !== dashed.toUpperCase()) yield { value: dashed.toUpperCase(), detail, weight: 0.1 };
  }
  if (text.includes('-')) yield { value: text.replaceAll('-', ''), detail: { which: 'dashes-removed' } };
}

/** The further forms in which types for UUIDs print themselves. */
function* decorated(text: string): Iterable<Variant> {
  // Licence keys are printed in groups.
  for (const size of /^[0-9a-f]{32}$/i.test(text) ? [4, 8] : [])
    yield {
      value: (text.match(new RegExp(`.{${size}}`, 'g')) ?? []).join('-'),
      detail: { which: 'dashes-added' },
      weight: 0.05,
    };
  const dashed = uuidForm.exec(text)?.slice(1).join('-');
  if (dashed === undefined) return;
  const detail = { which: 'dashes-added' };
  for (const form of [`(${dashed})`, `urn:uuid:${dashed}`, `{${dashed.toUpperCase()}}`])
    yield { value: form, detail, weight: 0.1 };
}

export const secretDashed: SecretCause = {
  id: 'secret-dashed',
  layer: 'secret',
  stage: 'text',
  likelihood: 10,
  order: 18,
  variants: onKeyText(dashings),
  unusual: onKeyText(decorated),
};
