/** Why the keychain cannot be used now, and what to do about it. */
export const keychain = {
  locked: {
    title: 'The keychain is locked',
    happened:
      'Your system’s keychain holds the secret keys, and it has to be unlocked before they can be used.',
    steps: [
      'Unlock it: on Linux in Passwords and Keys (Seahorse) or KWalletManager, on macOS in Keychain Access.',
      'If it has never been set up, log out and in again with your password; that creates it.',
    ],
  },
  noService: {
    title: 'This system has no keychain service',
    happened: 'Nothing on this computer offers to keep secrets (the Secret Service is missing).',
    steps: [
      'Install GNOME Keyring or KWallet. On Debian and Ubuntu: sudo apt install gnome-keyring',
      'Log out and in again, so that it starts with your session.',
    ],
  },
  noBus: {
    title: 'The keychain cannot be reached',
    happened: 'There is no D-Bus session, through which programs talk to the keychain.',
    steps: [
      'Start Countersign from your desktop, not over SSH, from cron or with sudo.',
      'Without a desktop, start it as: dbus-run-session -- countersign',
    ],
  },
  timedOut: {
    title: 'The keychain did not answer',
    happened: 'It may be waiting for you: a window that asks for its password can hide behind others.',
    steps: ['Look for that window and answer it.', 'If there is none, log out and in again.'],
  },
  damaged: {
    title: 'The keychain answered with an error',
    steps: [
      'Open your system’s keychain program and see whether it works there.',
      'Restart the computer if it does not.',
    ],
  },
  /** What can be done until it works. */
  untilThen: {
    addForSession: 'Until then you can add a website whose secret key is kept for this session only.',
    enterForSession: 'Until then you can enter the secret key for this session only.',
    saveForSession: 'Or tick “Keep for this session only” above and save.',
  },
};
