// Runs every signer that the app offers in its real language, with Crisp's documented key, and expects Crisp's
// documented signature. Installs missing languages where it may (Debian or Ubuntu, as root); elsewhere it says which
// are missing and fails, since a snippet that nobody ran is not a tested one. With Kotlin it also compiles and runs the
// Android calls for hostile emails. Then every framework's code, in the framework. Languages and frameworks can be named
// as arguments.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { snippetOf } from '../core/generate/snippetOf.ts';
import { frameworks } from '../core/wording/frameworks.ts';
import { signers } from '../core/wording/signers.ts';
import { frameworkFault, frameworkPackages } from './snippets/frameworkFault.mjs';

const documented = {
  secret: '0fd72e0ff53b274293029fd1f3f40c92',
  email: 'user@gmail.com',
  signature: 'cd7cc422ea97c82d844b2373fdcd6259c9ee6e135af65ab6fe6ca85e3f07abb1',
};

const cargoToml = `[package]
name = "sign"
version = "0.1.0"
edition = "2021"

[dependencies]
hmac = "0.12"
sha2 = "0.10"
hex = "0.4"
`;
// Debian ships crates as packages; cargo takes them from there instead of the network.
const cargoConfig = `[source.crates-io]
replace-with = "debian"
[source.debian]
directory = "/usr/share/cargo/registry"
`;

/**
 * How programs of a language are run: the Debian packages, the commands (the last one prints the signature), and files beside
 * the program.
 * @typedef {object} Toolchain
 * @property {readonly string[]} packages
 * @property {readonly (readonly string[])[]} commands
 * @property {Readonly<Record<string, string>>} [files]
 * @property {string} [source] Where the program is written to, where that is not its own name.
 */

/** @type {Readonly<Record<string, Toolchain>>} */
const toolchains = {
  node: { packages: [], commands: [['node', 'sign.mjs']] },
  python: { packages: ['python3'], commands: [['python3', 'sign.py']] },
  php: { packages: ['php-cli'], commands: [['php', 'sign.php']] },
  ruby: { packages: ['ruby'], commands: [['ruby', 'sign.rb']] },
  go: { packages: ['golang-go'], commands: [['go', 'run', 'sign.go']] },
  java: { packages: ['default-jdk-headless'], commands: [['java', 'Sign.java']] },
  kotlin: {
    packages: ['kotlin', 'default-jdk-headless'],
    commands: [
      ['kotlinc', 'Sign.kt', '-include-runtime', '-d', 'sign.jar'],
      ['java', '-jar', 'sign.jar'],
    ],
  },
  csharp: {
    packages: ['mono-mcs', 'mono-runtime', 'libmono-system-core4.0-cil'],
    commands: [
      ['mcs', 'Sign.cs'],
      ['mono', 'Sign.exe'],
    ],
  },
  elixir: { packages: ['elixir'], commands: [['elixir', 'sign.exs']] },
  rust: {
    packages: ['cargo', 'librust-hmac-dev', 'librust-sha2-dev', 'librust-hex-dev'],
    files: { 'Cargo.toml': cargoToml, '.cargo/config.toml': cargoConfig },
    source: 'src/main.rs',
    commands: [['cargo', 'run', '--quiet', '--offline', '--']],
  },
  shell: { packages: ['openssl'], commands: [['sh', 'sign.sh']] },
};

/** @param {string} language */
function toolchainOf(language) {
  const toolchain = toolchains[language];
  if (toolchain === undefined) throw new Error(`Nothing says how ${language} is run.`);
  return toolchain;
}

/** @param {string} name */
const isInstalled = (name) =>
  spawnSync('dpkg-query', ['--list', name]).stdout?.toString().includes(`\nii  ${name}`);

/** @param {readonly string[]} packages */
function install(packages) {
  const missing = packages.filter((name) => !isInstalled(name));
  if (missing.length === 0 || spawnSync('dpkg', ['--version']).status !== 0) return;
  const command = ['apt-get', 'install', '-y', '--no-install-recommends', ...missing];
  if (process.getuid?.() !== 0) {
    console.error(`Missing languages; as root: ${command.join(' ')}`);
    return;
  }
  console.error(`Installing ${missing.join(', ')} …`);
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
  execFileSync('apt-get', command.slice(1), { stdio: 'ignore' });
}

/**
 * Gives what went wrong, or nothing.
 * @param {import('../core/wording/Signer.ts').Signer} signer
 */
function faultOf({ language, file, lines }) {
  const { commands, files = {}, source = file } = toolchainOf(language);
  const folder = mkdtempSync(join(tmpdir(), `signer-${language}-`));
  /**
   * @param {string} name
   * @param {string} text
   */
  const write = (name, text) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  /**
   * @param {readonly string[]} command
   * @param {NodeJS.ProcessEnv} environment
   */
  const run = ([program = '', ...args], environment) =>
    spawnSync(program, args, {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, ...environment },
    });
  try {
    write(source, `${lines.map(({ code }) => code).join('\n')}\n`);
    for (const [name, text] of Object.entries(files)) write(name, text);
    for (const command of commands.slice(0, -1)) {
      const { status, stderr, error } = run(command, {});
      if (status !== 0) return stderr || String(error);
    }
    const program = [...(commands.at(-1) ?? []), documented.email];
    const { stdout, stderr, error } = run(program, { CRISP_SECRET_KEY: documented.secret });
    if (stdout !== `${documented.signature}\n`) return stderr || stdout || String(error);
    if (run(program, { CRISP_SECRET_KEY: '' }).status === 0) return 'signs with an empty secret key';
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Emails that break code which does not escape them. */
const hostileEmails = [
  `o'brien"quoted"@example.com`,
  'back\\\\slash\\@example.com',
  `$dollar\${braces}@example.com`,
  '</script><b>@example.com',
  'é\u2028🙂@example.com',
  '#{ruby}%s`tick`@example.com',
];

/** Compiles and runs the Android calls for the hostile emails against a stand-in that prints what arrives. */
function androidFault() {
  const folder = mkdtempSync(join(tmpdir(), 'calls-android-'));
  const calls = hostileEmails.map((email) =>
    snippetOf('android', { email, signature: documented.signature }),
  );
  const program = `object Crisp { fun setUserEmail(email: String, signature: String) = println(email + "|" + signature) }
fun main() {
  System.setOut(java.io.PrintStream(System.out, true, "UTF-8"))
${calls.join('\n')}
}
`;
  try {
    writeFileSync(join(folder, 'Calls.kt'), program);
    const built = spawnSync('kotlinc', ['Calls.kt', '-include-runtime', '-d', 'calls.jar'], {
      cwd: folder,
      encoding: 'utf8',
    });
    if (built.status !== 0) return built.stderr || String(built.error);
    const { stdout } = spawnSync('java', ['-jar', 'calls.jar'], { cwd: folder, encoding: 'utf8' });
    const expected = hostileEmails.map((email) => `${email}|${documented.signature}\n`).join('');
    return stdout === expected ? undefined : `printed ${stdout}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const named = process.argv.slice(2);
/** @param {{ readonly language: string }} one */
const isChosen = ({ language }) => named.length === 0 || named.includes(language);
const chosen = signers.filter(isChosen);
const chosenFrameworks = frameworks.filter(isChosen);
install([
  ...new Set([
    ...chosen.flatMap(({ language }) => toolchainOf(language).packages),
    ...chosenFrameworks.flatMap(({ language }) => frameworkPackages(language)),
  ]),
]);

/** @type {(string | undefined)[]} */
const faults = [];
/**
 * @param {string} name
 * @param {string | undefined} fault
 */
const tell = (name, fault) => {
  console.log(fault === undefined ? `ok      ${name}` : `FAILED  ${name}\n${fault}`);
  faults.push(fault);
};
for (const signer of chosen) tell(signer.name, faultOf(signer));
if (chosen.some(({ language }) => language === 'kotlin')) tell('Android calls in Kotlin', androidFault());
for (const framework of chosenFrameworks) tell(framework.name, await frameworkFault(framework));
const failed = faults.filter((fault) => fault !== undefined).length;
console.log(`${faults.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
