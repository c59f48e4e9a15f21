import type { Command } from '../../../contracts/command.ts';

export interface Commands {
  /** Sends one to the page, or keeps it until a page asks. */
  send(command: Command): void;
  /** The next one, once there is one. Whoever asked before gets none. */
  next(): Promise<Command>;
  /** The page that asked is gone: what comes is kept for the next one. */
  pageGone(): void;
}

/** What the main process wants of the window, in the order in which it wanted it. */
export function createCommands(): Commands {
  const waiting: Command[] = [];
  let deliver: ((command: Command) => void) | undefined;
  return {
    send(command) {
      const asked = deliver;
      deliver = undefined;
      if (asked === undefined) waiting.push(command);
      else asked(command);
    },
    next() {
      const [first] = waiting.splice(0, 1);
      return first === undefined
        ? new Promise((settle) => {
            deliver = settle;
          })
        : Promise.resolve(first);
    },
    pageGone() {
      deliver = undefined;
    },
  };
}
