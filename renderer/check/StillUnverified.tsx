import type { ReactNode } from 'react';
import { useWords } from '../frame/useWords.ts';
import { Card } from './Card.tsx';

/** Why the dashboard can disagree with a valid signature, and the way to find out. */
export function StillUnverified({ children }: { readonly children: ReactNode }) {
  const { heading, reasons } = useWords().outcome.stillUnverified;
  return (
    <Card title={heading}>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      {children}
    </Card>
  );
}
