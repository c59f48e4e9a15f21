import type { AuditError } from '../../contracts/audit.ts';

/** A fault that carries what may be told of it. */
export class AuditFault extends Error {
  readonly error: AuditError;
  constructor(error: AuditError) {
    super(error.code);
    this.error = error;
  }
}
