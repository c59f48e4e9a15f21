import type { ReactNode } from 'react';
import { Button } from '../components/Button.tsx';
import { useWords } from '../frame/useWords.ts';
import { auditAgain, useAudit } from './audit.ts';
import type { AuditCallError } from './auditError.ts';

interface AuditAgainProps {
  readonly error: AuditCallError;
  /** What is offered for any other error; nothing, unless it is given. */
  readonly children?: ReactNode;
}

/** Beside an error that another audit of the same list mends. */
export function AuditAgain({ error, children }: AuditAgainProps) {
  const { result } = useWords().audit;
  const starting = useAudit('starting');
  if (error.code !== 'list-changed') return children;
  return (
    <Button isPending={starting} onPress={auditAgain}>
      {result.auditAgain}
    </Button>
  );
}
