import { catalogueByLayer } from '../causes/index.generated.ts';
import type { Explanation, Finding } from './Diagnosis.ts';
import { emptyValues } from './emptyValues.ts';
import { placeholderOf } from './placeholderOf.ts';
import { targetsOf } from './targetsOf.ts';

/** In UTF-16 code units: the longest empty value in quotes, with some white space about it. */
const longestDecorated = 16;

function absent(text: string): Finding | undefined {
  if (text === '') return { id: 'signature-missing', detail: {} };
  return emptyValues.has(text) ? { id: 'signature-undefined', detail: { text } } : undefined;
}

/**
 * What shows that there is no signature at all: nothing, or an empty variable's name, and how that was written down
 * (a line break, quotes). Undefined where something else stands there.
 */
export function absenceOf(signature: string): Explanation | undefined {
  const plain = absent(signature);
  if (plain !== undefined) return [plain];
  const placeholder = placeholderOf(signature);
  if (placeholder !== undefined) return [{ id: 'signature-placeholder', detail: { text: placeholder } }];
  // Digests have digits in them, save for one in millions; whoever has many rows to look at is spared the reading.
  const isBlank = signature.trim() === '';
  if (!isBlank && (signature.length > longestDecorated || /[0-9]/.test(signature))) return undefined;
  const [likeliest] = targetsOf(signature, catalogueByLayer.encoding)
    .flatMap((target) => {
      const finding = target.kind === 'text' ? absent(target.text) : undefined;
      return finding === undefined ? [] : [{ findings: [finding, ...target.findings], cost: target.cost }];
    })
    .sort((a, b) => a.findings.length - b.findings.length || a.cost - b.cost);
  return likeliest?.findings;
}
