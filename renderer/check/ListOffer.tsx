import { classes } from '../classes.ts';
import { Button } from '../components/Button.tsx';
import { useWords } from '../frame/useWords.ts';
import shared from '../shared.module.css';
import type { EvidenceState, Refused } from './evidenceState.ts';
import styles from './PasteBox.module.css';

/** Takes a list to Audit, which is loaded only then. */
async function audit({ name, content }: Refused): Promise<void> {
  const { auditThis } = await import('../audit/auditThis.ts');
  await auditThis(name, content);
}

/** A number as somebody would say it of a list: 4,987 are about 5,000. */
const about = (count: number): number => (count < 100 ? count : Number(count.toPrecision(2)));

/** Offers to audit what was pasted or dropped, where it is a list, or may be one that is too large to be read here. */
export function ListOffer({ pasted, view, refused }: EvidenceState) {
  const { list } = useWords().check;
  const people = view?.people ?? null;
  if (refused === undefined && (pasted === undefined || people === null)) return null;
  const offer =
    refused ??
    (pasted === undefined ? undefined : { name: pasted.name ?? null, content: new Blob([pasted.text]) });
  return (
    <div className={classes(shared.soft, shared.ends, styles.offer)}>
      <span>{people === null ? list.mayBe : list.found({ count: about(people) })}</span>
      <Button onPress={() => offer !== undefined && void audit(offer)}>{list.audit}</Button>
    </div>
  );
}
