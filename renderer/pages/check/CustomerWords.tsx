import type { Diagnosis } from '../../../core/diagnosis/Diagnosis.ts';
import { customerWords } from '../../../core/explanation/customerWords.ts';
import { CopyButton } from '../../components/CopyButton.tsx';
import { Card } from './Card.tsx';

/** A paragraph that can be sent to the customer as it is. */
export function CustomerWords({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  const words = customerWords(diagnosis);
  return (
    <Card
      title="What to tell the customer"
      actions={<CopyButton label="Copy" noun="the words for the customer" text={() => words} />}
    >
      <p>{words}</p>
    </Card>
  );
}
