import type { Page } from 'playwright';

export interface StartOptions {
  /** The checkout, with its bundles in `out/`. */
  readonly root: string;
  /** The whole environment of the app. */
  readonly env: Record<string, string>;
}

/** The running app, the same on Electron and on its stand-in. */
export interface RunningApp {
  /** The window's page. */
  readonly page: Page;
  /** Every page that is open now. */
  readonly pages: () => readonly Page[];
  /**
   * Runs a function in the main process with the `electron` module and one argument. It is sent as source text, so it
   * may use nothing else.
   */
  readonly inMain: <Arg, Answer>(
    run: (electron: typeof Electron.CrossProcessExports, arg: Arg) => Answer | Promise<Answer>,
    arg: Arg,
  ) => Promise<Answer>;
  /** Everything the main process has printed so far. */
  readonly printed: () => string;
  /** Ends the app as closing its window does, and waits for its end. */
  readonly close: () => Promise<void>;
}
