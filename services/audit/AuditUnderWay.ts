import type { Summary } from '../../core/audit/createSummary.ts';
import type { AuditFault } from './AuditFault.ts';
import type { AuditMeter } from './AuditMeter.ts';
import type { AuditStore } from './AuditStore.ts';
import type { AuditTask } from './AuditTasks.ts';
import type { RowTeam } from './createRowTeam.ts';
import type { ListIndex } from './ListIndex.ts';
import type { SharedNumbers } from './SharedNumbers.ts';

/** What the steps of one audit work with. */
export interface AuditUnderWay {
  readonly task: AuditTask;
  readonly numbers: SharedNumbers;
  readonly meter: AuditMeter;
  readonly team: RowTeam;
  /** Sees to the folder that what is not simply valid is stored in. Rejects with an {@link AuditFault}. */
  readonly needFolder: () => Promise<void>;
  readonly list: ListIndex;
  readonly store: AuditStore;
  readonly summary: Summary;
}
