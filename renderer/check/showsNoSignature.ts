import type { PasteView } from '../../contracts/evidence.ts';
import type { EvidenceState } from './evidenceState.ts';
import type { Fields } from './fieldsAfter.ts';

const absences: readonly PasteView['findings'][number]['id'][] = ['signature-missing', 'signature-undefined'];

/** Whether the pasted text shows that the email in the field is handed to Crisp without a signature. */
export function showsNoSignature(
  { view, chosen }: Pick<EvidenceState, 'view' | 'chosen'>,
  held: Fields,
): boolean {
  const candidate = view?.candidates[chosen];
  if (view === undefined || candidate?.email?.value !== held.email || candidate.signature !== undefined)
    return false;
  const { start, end } = candidate.range;
  return view.findings.some(
    ({ id, range }) => absences.includes(id) && range.start >= start && range.end <= end,
  );
}
