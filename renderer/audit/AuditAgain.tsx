import { Button } from '../components/Button.tsx';
import { useWords } from '../frame/useWords.ts';
import { auditAgain, useAudit } from './audit.ts';
import type { AuditCallError } from './auditError.ts';

/** Beside an error that another audit of the same list mends. Nothing beside any other. */
export function AuditAgain({ error }: { readonly error: AuditCallError }) {
  const { result } = useWords().audit;
  const { starting } = useAudit();
  if (error.code !== 'list-changed') return null;
  return (
    <Button isPending={starting} onPress={auditAgain}>
      {result.auditAgain}
    </Button>
  );
}
