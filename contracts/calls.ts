import { appCalls } from './app.ts';
import { auditCalls } from './audit.ts';
import { checkCalls } from './check.ts';
import { evidenceCalls } from './evidence.ts';
import { generateCalls } from './generate.ts';
import { keychainCalls } from './keychain.ts';
import { settingsCalls } from './settings.ts';
import { websitesCalls } from './websites.ts';

/**
 * Every call of the window, by group and name: the whole boundary between it and the main process. Each takes one
 * argument object or none. Main validates arguments and answers against it; the types of main, preload, window and test
 * doubles, the channels on the wire and the lists of the tests derive from it.
 */
export const calls = {
  app: appCalls,
  settings: settingsCalls,
  keychain: keychainCalls,
  websites: websitesCalls,
  check: checkCalls,
  evidence: evidenceCalls,
  generate: generateCalls,
  audit: auditCalls,
} as const;
