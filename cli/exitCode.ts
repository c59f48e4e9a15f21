/** The exit codes of every command; from 64 on they are those of BSD's sysexits. */
export const exitCode = {
  /** Verified, or simply done. */
  done: 0,
  unverified: 1,
  rejected: 2,
  /** The pasted text holds a secret key, whatever the verdict. */
  keyInText: 3,
  usage: 64,
  unreadableInput: 65,
  keychain: 69,
  fault: 70,
  /**
   * Stopped before its end, by Ctrl+C or because nobody reads any more: what is told is true, and not all. As shells have
   * it, 128 and the number of Ctrl+C's signal.
   */
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
