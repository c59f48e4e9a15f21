import { join } from 'node:path';
import type { AuditTask } from '../../../../services/audit/AuditTasks.ts';
import { SharedNumbers } from '../../../../services/audit/SharedNumbers.ts';
import { website } from './aWebsite.ts';

/** An audit of `list.csv` in a folder, with a header, emails and signatures, but for what is said otherwise. */
export const auditTask = (folder: string, otherwise: Partial<AuditTask> = {}): AuditTask => ({
  path: join(folder, 'list.csv'),
  format: { kind: 'delimited', delimiter: ',', hasHeader: true },
  encoding: 'utf-8',
  columns: { email: 0, signature: 1, time: null },
  names: ['email', 'signature'],
  facts: { website, websites: [website] },
  database: join(folder, 'rows.db'),
  threads: 1,
  bytesForThread: 2_000_000,
  shared: new SharedNumbers().memory,
  ...otherwise,
});
