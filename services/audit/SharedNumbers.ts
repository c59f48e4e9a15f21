const at = {
  isPaused: 0,
  isStopped: 1,
  rows: 2,
  lines: 3,
  verified: 4,
  unverified: 5,
  rejected: 6,
  unread: 7,
} as const;
type Name = keyof typeof at;

/** The 32-bit numbers that all threads of an audit see. */
export class SharedNumbers {
  readonly memory: SharedArrayBuffer;
  readonly #numbers: Int32Array;

  constructor(memory = new SharedArrayBuffer(4 * Object.keys(at).length)) {
    this.memory = memory;
    this.#numbers = new Int32Array(memory);
  }

  get(name: Name): number {
    return Atomics.load(this.#numbers, at[name]);
  }

  add(name: Name, count: number): void {
    Atomics.add(this.#numbers, at[name], count);
  }

  get isPaused(): boolean {
    return this.get('isPaused') !== 0;
  }

  set isPaused(paused: boolean) {
    Atomics.store(this.#numbers, at.isPaused, paused ? 1 : 0);
  }

  get isStopped(): boolean {
    return this.get('isStopped') !== 0;
  }

  /** Ends the audit: what is under way is finished or dropped. */
  stop(): void {
    Atomics.store(this.#numbers, at.isStopped, 1);
  }

  /** Counts the rows and lines of a block, the next one of the list, and gives the numbers of the first ones. */
  place(
    linesBefore: number,
    rows: number,
    lines: number,
  ): { readonly firstRow: number; readonly firstLine: number } {
    this.add('lines', linesBefore);
    const firstRow = this.get('rows') + 1;
    const firstLine = this.get('lines') + 1;
    this.add('rows', rows);
    this.add('lines', lines);
    return { firstRow, firstLine };
  }
}
