import type { ReactNode } from 'react';
import { stillUnverifiedWords } from '../../../core/explanation/stillUnverifiedWords.ts';
import { Card } from './Card.tsx';

/** Why the dashboard can disagree with a valid signature, and the way to find out. */
export function StillUnverified({ children }: { readonly children: ReactNode }) {
  return (
    <Card title={stillUnverifiedWords.heading}>
      <ul>
        {stillUnverifiedWords.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      {children}
    </Card>
  );
}
