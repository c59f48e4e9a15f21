/** What goes wrong in the threads of an audit. Given to `faultyAuditWorker.ts` in the environment, as JSON. */
export interface FaultOrder {
  /** To which every step that is taken is added, as a line of the thread's role and the step. */
  readonly log: string | null;
  /** The step at which the first thread that gets there fails; `null` for none. */
  readonly fault: {
    readonly role: string;
    readonly step: string;
    /** So many times the step is taken before. */
    readonly after: number;
    readonly how: 'throw' | 'exit';
    /** Made when it happens, with the time in it. */
    readonly mark: string;
  } | null;
}

export const faultVariable = 'COUNTERSIGN_TEST_FAULT';
