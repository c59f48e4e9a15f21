import type { KeychainTrouble } from '../contracts/keychain.ts';

/**
 * keytar passes on the messages of libsecret, GIO, Keychain Services or the Windows Credential Manager, without
 * codes. Those below were all seen (Linux) or are Apple's texts for errSecInteractionNotAllowed and friends.
 */
const known: readonly (readonly [RegExp, Exclude<KeychainTrouble['state'], 'damaged'>])[] = [
  [/locked collection|is locked/i, 'locked'],
  // A keyring that was never unlocked in this session does not even exist yet.
  [/Object does not exist at path .*\/collection\//i, 'locked'],
  [
    /User interaction is not allowed|user name or passphrase you entered is not correct|cancell?ed/i,
    'locked',
  ],
  [/org\.freedesktop\.secrets was not provided|ServiceUnknown|has no owner/i, 'no-service'],
  [/Cannot autolaunch D-Bus|dbus-launch|Could not connect|D-Bus.*(address|transport|connection)/i, 'no-bus'],
  [/unsupported transport|Error (sending|receiving) (credentials|data)|connection is closed/i, 'no-bus'],
];

const longestMessage = 300;
const control = /\p{Cc}+/gu;

/**
 * Turns an error of keytar's into a typed state. An unknown message is kept, capped, as one line, and with every
 * given secret replaced, so that it can be shown and logged.
 */
export function troubleOf(error: unknown, secrets: readonly string[] = []): KeychainTrouble {
  const message = error instanceof Error ? error.message : String(error);
  const state = known.find(([pattern]) => pattern.test(message))?.[1];
  if (state !== undefined) return { state };
  const redacted = secrets
    .filter((secret) => secret !== '')
    .reduce((text, secret) => text.replaceAll(secret, '[secret]'), message)
    .replace(control, ' ')
    .trim();
  return {
    state: 'damaged',
    message: redacted.length > longestMessage ? `${redacted.slice(0, longestMessage)}…` : redacted,
  };
}
