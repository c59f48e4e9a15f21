import type { Diagnosis } from '../../../core/diagnosis/Diagnosis.ts';
import { customerWords } from '../../../core/explanation/customerWords.ts';
import { CopyButton } from '../../components/CopyButton.tsx';
import { useWords } from '../../state/useWords.ts';
import { Card } from './Card.tsx';

/** A paragraph that can be sent to the customer as it is. */
export function CustomerWords({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  const words = useWords();
  const { customer, copyCustomer } = words.check.answer;
  const text = customerWords(diagnosis, words);
  return (
    <Card
      title={customer}
      actions={<CopyButton label={words.common.copy} name={copyCustomer} text={() => text} />}
    >
      <p>{text}</p>
    </Card>
  );
}
