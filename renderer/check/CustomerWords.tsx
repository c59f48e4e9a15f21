import type { Diagnosis } from '../../core/diagnosis/Diagnosis.ts';
import { customerWords } from '../../core/explanation/customerWords.ts';
import type { Obstacle } from '../../core/explanation/obstacleTo.ts';
import { CopyButton } from '../components/CopyButton.tsx';
import { useWords } from '../frame/useWords.ts';
import { Card } from './Card.tsx';

interface CustomerWordsProps {
  readonly diagnosis: Diagnosis;
  /** Whether the pasted text exposes something: then not all is well, however valid the signature. */
  readonly exposed: boolean;
  readonly obstacle: Obstacle | undefined;
}

/** A paragraph that can be sent to the customer as it is. */
export function CustomerWords({ diagnosis, exposed, obstacle }: CustomerWordsProps) {
  const words = useWords();
  const { customer, copyCustomer } = words.check.answer;
  const text = customerWords({ ...diagnosis, exposed, obstacle }, words);
  return (
    <Card
      title={customer}
      actions={<CopyButton label={words.common.copy} name={copyCustomer} text={() => text} />}
    >
      <p>{text}</p>
    </Card>
  );
}
