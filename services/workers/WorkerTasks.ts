/** One kind of work that a thread does when it is asked. `Progress` is told any number of times before the answer. */
export interface WorkerTask<Order, Answer, Progress = never> {
  readonly order: Order;
  readonly answer: Answer;
  readonly progress: Progress;
}

/** What a thread can be asked, by name. */
export type WorkerTasks = Readonly<Record<string, WorkerTask<unknown, unknown, unknown>>>;

/** What a thread is sent. */
export interface WorkerOrder {
  readonly id: number;
  readonly name: string;
  readonly order: unknown;
  /** One 32-bit number, shared; anything but 0 says that nobody wants the answer any more. */
  readonly stop: SharedArrayBuffer;
}

/** What it sends back. A fault is not among it: a thread with a fault ends. */
export type WorkerReply =
  | { readonly id: number; readonly kind: 'progress'; readonly progress: unknown }
  | { readonly id: number; readonly kind: 'answer'; readonly answer: unknown };
