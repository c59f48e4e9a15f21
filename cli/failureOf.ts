import type { KeychainTrouble } from '../contracts/keychain.ts';
import type { ServiceError } from '../contracts/ServiceError.ts';
import { assertNever } from '../core/assertNever.ts';
import { exitCode } from './exitCode.ts';
import { Failure } from './Failure.ts';
import { printable } from './printable.ts';

const instead =
  'Nothing was lost. The commands check and sign also work without a keychain: see --secret-env and --secret-stdin.';

/** What is wrong with the keychain and what to do about it. */
function keychainHelp(trouble: KeychainTrouble): string {
  switch (trouble.state) {
    case 'locked':
      return `The keychain is locked. Unlock it (by logging in to the desktop, or in its own program) and try again. ${instead}`;
    case 'no-service':
      return `No keychain is running. Install and start one that offers the Secret Service, for instance gnome-keyring or KWallet. ${instead}`;
    case 'no-bus':
      return `The keychain cannot be reached because this shell has no D-Bus session, as over SSH or in a container. Run the command in a desktop session, or under dbus-run-session with a keyring. ${instead}`;
    case 'timed-out':
      return `The keychain did not answer in time. If it is asking for a password somewhere, answer it and try again. ${instead}`;
    case 'damaged':
      return `The keychain failed: ${printable(trouble.message)} ${instead}`;
    default:
      return assertNever(trouble);
  }
}

const secretReasons = {
  empty: 'it is empty',
  nul: 'it holds a NUL character',
  'too-long': 'it is longer than 2,500 bytes',
  'unpaired-surrogate': 'it holds half a character (an unpaired surrogate)',
  'in-name':
    'a secret key stands in the name or the website ID of a website, which are saved and shown. Change those first',
} as const;

const nameReasons = {
  empty: 'it is empty',
  taken: 'another website has it already',
  'too-long': 'it is longer than 200 characters',
  secret: 'it contains a secret key, and names are saved and shown',
} as const;

/** What a service refused, as the end of a command. */
export function failureOf(error: ServiceError): Failure {
  switch (error.code) {
    case 'keychain':
      return new Failure(exitCode.keychain, keychainHelp(error.trouble));
    case 'secret-missing':
      return new Failure(
        exitCode.keychain,
        'The secret key of this website is not in the keychain. Set it again with: countersign website rotate NAME',
      );
    case 'secret-refused':
      return new Failure(exitCode.usage, `This secret key cannot be used: ${secretReasons[error.reason]}.`);
    case 'name-refused':
      return new Failure(exitCode.usage, `This name cannot be used: ${nameReasons[error.reason]}.`);
    case 'website-id-refused':
      return new Failure(
        exitCode.usage,
        'This is not a website ID. It is a UUID such as 8c842203-7ed8-4e29-a608-7cf78a7d2fcc, shown in Crisp under Settings → Websites → Setup instructions.',
      );
    case 'website-unknown':
      return new Failure(exitCode.usage, 'This website is not stored any more.');
    case 'settings-newer':
      return new Failure(
        exitCode.unreadableInput,
        `The settings in ${printable(error.path)} were written by a newer version of Countersign. They were left as they are; please update Countersign.`,
      );
    case 'settings-unwritable':
      return new Failure(
        exitCode.fault,
        `${printable(error.path)} could not be read or written: ${printable(error.reason)}`,
      );
    case 'cancelled':
      return new Failure(exitCode.fault, 'The search was cancelled.');
    case 'generate-forbidden':
      return new Failure(
        exitCode.usage,
        error.email === null
          ? `Making signatures is switched off by your administrator, in ${printable(error.path)}.`
          : `Your administrator allows signatures for test addresses only (${printable(error.path)}), and ${printable(error.email)} is none.`,
      );
    case 'log-unwritable':
      return new Failure(
        exitCode.fault,
        `Nothing was made, because it could not be written to the log of generated signatures, ${printable(error.path)}: ${printable(error.reason)}`,
      );
    default:
      return assertNever(error);
  }
}
