import type { Diagnosis } from '../diagnosis/Diagnosis.ts';

/**
 * The name of the stored website for which the signature is valid as it is. That the wrong website was chosen is likelier
 * then than that the wrong key was used. `undefined` where there is none, or where more than the key is wrong.
 */
export function meantWebsite({
  status,
  causes,
  alternatives,
}: Pick<Diagnosis, 'status' | 'causes' | 'alternatives'>): string | undefined {
  if (status !== 'proven') return undefined;
  const found = [causes, ...alternatives].find(
    (one) => one.length === 1 && one[0]?.id === 'secret-other-website',
  );
  const name = found?.[0]?.detail.name;
  return typeof name === 'string' ? name : undefined;
}
