// `node scripts/with-keyring.mjs PROGRAM ARGUMENTS…`: runs a program of node_modules/.bin. On Linux with a keyring of
// its own (keyringSession.mjs), elsewhere as it is. Ends with the program's exit code.
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { startKeyringSession } from './keyringSession.mjs';
import { compileCache, electronBinary, hasDisplay, isLinux, isWindows, onPath, root } from './machine.mjs';

// Node warns of arguments given to a shell; these are ours.
process.noDeprecation = isWindows;

const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);

/** @param {readonly string[]} command A program and its arguments. */
function run([program = '', ...args], env = {}) {
  return new Promise((done) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...compileCache, ...process.env, ...env, PATH: path },
      stdio: ['ignore', 'inherit', 'inherit'],
      // node_modules/.bin holds .cmd files on Windows, which only a shell starts.
      shell: isWindows,
    });
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
      process.on(signal, () => child.kill(signal));
    child.once('error', (error) => {
      process.stderr.write(`${program}: ${error.message}\n`);
      done(1);
    });
    child.once('close', (code, signal) => {
      if (signal) process.stderr.write(`${program} was ended by ${signal}\n`);
      done(code ?? 1);
    });
  });
}

/** @param {readonly string[]} command */
async function runWithKeyring(command) {
  // Electron, unlike its stand-in, needs a display.
  const display = electronBinary() && !hasDisplay() && onPath('xvfb-run') ? ['xvfb-run', '-a'] : [];
  const session = await startKeyringSession();
  try {
    return await run([...display, ...command], session.env);
  } finally {
    await session.end();
  }
}

const command = process.argv.slice(2);
if (command.length === 0) {
  process.stderr.write('usage: node scripts/with-keyring.mjs PROGRAM ARGUMENTS…\n');
  process.exitCode = 64;
} else {
  process.exitCode = await (isLinux ? runWithKeyring(command) : run(command)).catch((error) => {
    process.stderr.write(`${error.message}\n`);
    return 1;
  });
}
