const at = {
  isPaused: 0,
  isStopped: 1,
  /** The block whose rows are stored next. */
  turn: 2,
  rows: 3,
  lines: 4,
  verified: 5,
  unverified: 6,
  rejected: 7,
  unread: 8,
} as const;
type Name = keyof typeof at;

/** Milliseconds between two looks at whether the audit was stopped, for whoever waits; stopping wakes them sooner. */
const lookEvery = 200;

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

  /** Ends the audit: what is under way is finished or dropped, and nobody waits for a turn any more. */
  stop(): void {
    Atomics.store(this.#numbers, at.isStopped, 1);
    Atomics.notify(this.#numbers, at.turn);
  }

  /** Waits until it is the turn of this block, while the thread may do other things; false where the audit was stopped instead. */
  async turnOf(block: number): Promise<boolean> {
    while (!this.isStopped) {
      const turn = this.get('turn');
      if (turn === block) return true;
      await Atomics.waitAsync(this.#numbers, at.turn, turn, lookEvery).value;
    }
    return false;
  }

  /** Counts the rows and lines of a block whose turn it is, and gives the numbers of the first ones. */
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

  passTurn(): void {
    Atomics.add(this.#numbers, at.turn, 1);
    Atomics.notify(this.#numbers, at.turn);
  }
}
