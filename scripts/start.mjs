// `npm start`: opens the app in Electron, or in a Chromium of this machine where Electron's binary is not to be had,
// or, where no window can be shown, does the app's main job through the command line.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { app, buildBundle, isFresh } from './bundles.mjs';
import {
  chromiumAdvice,
  chromiumBinary,
  electronBinary,
  hasDisplay,
  isLinux,
  isRoot,
  root,
} from './machine.mjs';

// Crisp's documented example: see its guide to identity verification.
const secret = '0fd72e0ff53b274293029fd1f3f40c92';
const signature = 'cd7cc422ea97c82d844b2373fdcd6259c9ee6e135af65ab6fe6ca85e3f07abb1';
const examples = [
  {
    about: "Crisp's documented example, as it should be",
    email: 'user@gmail.com',
    signature,
    exitCode: 0,
  },
  {
    about: 'The same signature in upper case',
    email: 'user@gmail.com',
    signature: signature.toUpperCase(),
    exitCode: 2,
  },
  {
    about: 'SHA-1 in place of SHA-256, over the lower-cased email, written as Base64',
    email: 'User@Gmail.com',
    signature: 'gz6JsL7ygL+zDFTqwn/v2gNzIss=',
    exitCode: 2,
  },
];

/** @param {string} line */
const say = (line) => process.stdout.write(`${line}\n`);

/**
 * Runs a program until it ends; gives its exit code.
 * @param {string} program
 * @param {readonly string[]} args
 * @returns {Promise<number>}
 */
function open(program, args, env = {}) {
  return new Promise((done) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    // Whoever ends npm start ends the app.
    for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP']))
      process.once(signal, () => child.kill(signal));
    child.once('error', (error) => {
      say(error.message);
      done(1);
    });
    child.once('exit', (code) => done(code ?? 1));
  });
}

/**
 * True where Electron cannot sandbox its windows: for root, and where Ubuntu forbids user namespaces to programs it
 * does not know while Electron's own helper is not set up.
 * @param {string} binary
 */
function sandboxIsMissing(binary) {
  if (!isLinux) return false;
  if (isRoot) return true;
  const forbidden = '/proc/sys/kernel/apparmor_restrict_unprivileged_userns';
  const helper = statSync(join(dirname(binary), 'chrome-sandbox'), { throwIfNoEntry: false });
  const helperIsReady = helper?.uid === 0 && (helper.mode & 0o4000) !== 0;
  return existsSync(forbidden) && readFileSync(forbidden, 'utf8').trim() === '1' && !helperIsReady;
}

/** @param {string} binary */
function openElectron(binary) {
  say('Countersign on Electron.');
  if (!sandboxIsMissing(binary)) return open(binary, [root]);
  const helper = join(dirname(binary), 'chrome-sandbox');
  say(
    isRoot
      ? 'You are root, so its windows run without the Chromium sandbox.'
      : `This system does not let its windows run in the Chromium sandbox. To allow it: sudo chown root ${helper} && sudo chmod 4755 ${helper}`,
  );
  return open(binary, ['--no-sandbox', root]);
}

/** @param {string} chromium */
function openStandIn(chromium) {
  say(
    `Countersign on ${chromium}, in place of Electron, whose binary is not here. Close the window to end it.`,
  );
  return open(process.execPath, [join(root, 'test', 'runtime', 'launch.ts')], {
    COUNTERSIGN_CHROMIUM: chromium,
  });
}

/** Checks the three examples through the command line; 0 when each came out as it must. */
function showExamples() {
  let code = 0;
  for (const example of examples) {
    const args = ['check', '--email', example.email, '--signature', example.signature];
    say(
      `\n${example.about}:\n$ printf ${secret} | npm run -s countersign -- ${args.join(' ')} --secret-stdin\n`,
    );
    const { status } = spawnSync(
      process.execPath,
      [join(root, 'cli', 'countersign.ts'), ...args, '--secret-stdin'],
      { cwd: root, input: secret, stdio: ['pipe', 'inherit', 'inherit'] },
    );
    if (status !== example.exitCode) {
      say(`This should have ended with exit code ${example.exitCode}, not ${status}.`);
      code = 1;
    }
  }
  return code;
}

/**
 * @param {string} reason
 * @param {string} wayToWindow
 */
function showExamplesBecause(reason, wayToWindow) {
  say(`${reason} Here is its main job on the command line, with the secret key of Crisp's documentation.`);
  const code = showExamples();
  say(`\nTo open the window: ${wayToWindow}`);
  return code;
}

async function start() {
  const electron = electronBinary();
  const chromium = chromiumBinary();
  if (!hasDisplay()) {
    return showExamplesBecause(
      'Countersign has a window, but there is no display to show it on.',
      'run npm start in a desktop session, or with DISPLAY set (ssh -X, xvfb-run).',
    );
  }
  const openWindow = electron
    ? () => openElectron(electron)
    : chromium
      ? () => openStandIn(chromium)
      : undefined;
  if (openWindow === undefined) {
    return showExamplesBecause(
      "Countersign has a window, but neither Electron's binary nor a Chromium is here to show it.",
      `${chromiumAdvice()}, then npm start. Or, with github.com in reach: node scripts/setup.mjs electron`,
    );
  }
  if (!isFresh(app)) {
    say('Building the app …');
    if (!buildBundle(app)) return 1;
  }
  return openWindow();
}

process.exitCode = await start();
