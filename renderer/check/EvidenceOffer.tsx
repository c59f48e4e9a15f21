import { classes } from '../classes.ts';
import { Button } from '../components/Button.tsx';
import { useWords } from '../frame/useWords.ts';
import shared from '../shared.module.css';
import { changeDraft } from './checkDraft.ts';
import { paste } from './evidenceState.ts';
import { looksLikeEvidence } from './looksLikeEvidence.ts';
import styles from './PasteBox.module.css';

interface EvidenceOfferProps {
  readonly field: 'email' | 'signature';
  readonly value: string;
}

/** Offers to read what stands in a field as pasted text, where it is more than a value. */
export function EvidenceOffer({ field, value }: EvidenceOfferProps) {
  const { drafts } = useWords();
  if (!looksLikeEvidence(value)) return null;
  const read = () => {
    changeDraft({ [field]: '' });
    paste(value);
  };
  return (
    <div className={classes(shared.soft, shared.ends, styles.offer)}>
      <span>{field === 'email' ? drafts.moreThanEmail : drafts.moreThanSignature}</span>
      <Button onPress={read}>{drafts.readAsPasted}</Button>
    </div>
  );
}
