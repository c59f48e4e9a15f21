import type { PieceError } from '../../contracts/audit.ts';
import type { CallFailed } from '../frame/call.ts';

/** What the Audit page can be told: an error of the services, that the call itself broke, or that a drop holds no file. */
export type AuditCallError = PieceError | CallFailed | { readonly code: 'dropped-unreadable' };
