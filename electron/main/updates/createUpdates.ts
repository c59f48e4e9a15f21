import type { AppUpdater } from 'electron-updater';
import type { UpdateState } from '../../../contracts/settings.ts';

export interface Updates {
  /** Off from the start. Switching on asks for newer versions a little later, and then every day; off stops at once. */
  setEnabled(enabled: boolean): void;
  state(): UpdateState;
  /** Asks now, if that is switched on. Answers what is known then; a download goes on after that. Never rejects. */
  check(): Promise<UpdateState>;
}

type Updater = Pick<
  AppUpdater,
  | 'allowDowngrade'
  | 'allowPrerelease'
  | 'autoDownload'
  | 'autoInstallOnAppQuit'
  | 'checkForUpdates'
  | 'disableWebInstaller'
  | 'logger'
  | 'requestHeaders'
>;

export interface UpdatesOptions {
  /** Gives electron-updater. Called at the first question, never before: there is no network code in memory until then. */
  readonly load: () => Promise<Updater>;
  /** Whether this copy can install a newer version by itself: `installsItself`. */
  readonly installs: boolean;
  /** Milliseconds from switching on to the first question, so that the start has the machine to itself. */
  readonly firstAfterMs?: number;
  /** Milliseconds from one question to the next. */
  readonly everyMs?: number;
}

function configured(updater: Updater, installs: boolean): Updater {
  // What goes wrong is told by the state; the console stays silent.
  updater.logger = null;
  updater.autoDownload = installs;
  updater.autoInstallOnAppQuit = installs;
  updater.allowPrerelease = false;
  updater.allowDowngrade = false;
  updater.disableWebInstaller = true;
  // electron-updater sends a random number of this installation here, by which its requests could be told apart.
  updater.requestHeaders = { 'x-user-staging-id': '0' };
  return updater;
}

const isAbsent = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** Looks for newer versions, once somebody has switched that on. No request is made before. */
export function createUpdates(options: UpdatesOptions): Updates {
  const { load, installs, firstAfterMs = 10_000, everyMs = 24 * 60 * 60 * 1000 } = options;
  let state: UpdateState = { kind: 'off' };
  let updater: Updater | undefined;
  let asking: Promise<UpdateState> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let cancelDownload = (): void => undefined;
  /** Counts the times of switching: what was begun before the last one has nothing more to say. */
  let turn = 0;

  function askIn(milliseconds: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void check(), milliseconds);
    timer.unref();
  }

  async function ask(): Promise<UpdateState> {
    const mine = turn;
    const tell = (news: UpdateState): UpdateState => {
      if (mine === turn) state = news;
      return state;
    };
    const tellFailure = (error: unknown): UpdateState =>
      tell({ kind: isAbsent(error) ? 'unavailable' : 'unreachable' });
    try {
      updater ??= configured(await load(), installs);
      if (mine !== turn) return state;
      updater.autoInstallOnAppQuit = installs;
      const found = await updater.checkForUpdates();
      if (found === null) return tell({ kind: 'unavailable' });
      if (!found.isUpdateAvailable) return tell({ kind: 'newest' });
      const { version } = found.updateInfo;
      if (!found.downloadPromise) return tell({ kind: 'available', version });
      cancelDownload = () => found.cancellationToken?.cancel();
      if (mine !== turn) cancelDownload();
      found.downloadPromise.then(() => tell({ kind: 'ready', version }), tellFailure);
      return tell({ kind: 'downloading', version });
    } catch (error) {
      return tellFailure(error);
    }
  }

  async function check(): Promise<UpdateState> {
    if (state.kind === 'off' || state.kind === 'downloading' || state.kind === 'ready') return state;
    if (asking === undefined) {
      const mine = turn;
      state = { kind: 'checking' };
      clearTimeout(timer);
      asking = ask().finally(() => {
        if (mine !== turn) return;
        asking = undefined;
        // Only now: a timer that came in the middle of a slow answer would have been the last one.
        askIn(everyMs);
      });
    }
    return asking;
  }

  return {
    setEnabled(enabled) {
      if (enabled === (state.kind !== 'off')) return;
      turn += 1;
      asking = undefined;
      if (enabled) {
        state = { kind: 'waiting' };
        askIn(firstAfterMs);
        return;
      }
      state = { kind: 'off' };
      clearTimeout(timer);
      cancelDownload();
      // What was downloaded already is not installed either.
      if (updater) updater.autoInstallOnAppQuit = false;
    },
    state: () => state,
    check,
  };
}
