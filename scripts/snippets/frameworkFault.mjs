import { spawnSync } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { DomUtils, parseDocument } from 'htmlparser2';

const npmInstall = ['npm', 'install', '--no-audit', '--no-fund', '--silent'];
const jars = ['/usr/share/java/*', '.'].join(':');

/**
 * By framework: the packages of Debian, what comes before the run, and the run. It is given who is logged in, and prints what
 * the app answers each: its status, and its page or JSON in Base64. What else the app consists of is in the folder beside this.
 * @type {Readonly<Record<string, { packages: readonly string[], commands?: readonly (readonly string[])[], run: readonly string[] }>>}
 */
const runs = {
  express: {
    packages: [],
    commands: [npmInstall],
    run: [process.execPath, 'main.mjs'],
  },
  nextjs: {
    packages: [],
    commands: [npmInstall, [process.execPath, 'node_modules/next/dist/bin/next', 'build']],
    run: [process.execPath, 'main.mjs'],
  },
  laravel: { packages: ['php-cli', 'php-laravel-framework'], run: ['php', 'main.php'] },
  rails: { packages: ['ruby', 'ruby-railties'], run: ['ruby', 'main.rb'] },
  django: { packages: ['python3-django'], run: ['/usr/bin/python3', 'main.py'] },
  // Its package wants a web server and a database, which nobody needs here: it is only unpacked.
  wordpress: {
    packages: ['php-cli'],
    commands: [
      ['apt-get', 'download', '-qq', 'wordpress'],
      [
        'sh',
        '-c',
        'dpkg --extract wordpress_*.deb . && cp -r usr/share/wordpress/. . && cp own/* wp-content',
      ],
    ],
    run: ['php', '-d', 'error_reporting=E_ALL&~E_DEPRECATED', 'main.php'],
  },
  spring: {
    packages: [
      'default-jdk-headless',
      'libspring-web-servlet-java',
      'libspring-test-java',
      'libjackson2-databind-java',
      'libservlet-api-java',
    ],
    commands: [['javac', '-cp', jars, 'Main.java', 'CrispIdentity.java']],
    run: ['java', '-cp', jars, 'Main'],
  },
  aspnet: {
    packages: ['mono-mcs', 'mono-runtime', 'libmono-system-core4.0-cil'],
    commands: [['mcs', '-out:main.exe', 'Main.cs', 'CrispIdentityController.cs']],
    run: ['mono', 'main.exe'],
  },
};

/** @typedef {import('../../core/wording/frameworks.ts').Framework} Framework */

/** @typedef {{ readonly status: number, readonly body: string }} Answer */

/** @param {string} language */
function runOf(language) {
  const run = runs[language];
  if (run === undefined) throw new Error(`Nothing says how ${language} is run.`);
  return run;
}

/**
 * What has to be installed to run a framework.
 * @param {string} language
 */
export const frameworkPackages = (language) => runOf(language).packages;

const secretKey = '0fd72e0ff53b274293029fd1f3f40c92';
/** @param {string} email */
const sign = (email) => createHmac('sha256', secretKey).update(email).digest('hex');

/** @param {string} text */
const excerpt = (text) => text.slice(0, 2_000);

/** Who is logged in: nobody, somebody without an email, and emails that break a page that does not escape them. */
const people = [
  undefined,
  '',
  'user@gmail.com',
  `o'brien"quoted"@example.com`,
  'back\\\\slash\\@example.com',
  'R&D+<b>@example.com',
  '</script><!--<script>@example.com',
  'zoë\u2028🙂@bücher.example',
];

const textOf = DomUtils.textContent;
/**
 * @param {string} html
 * @param {string} name
 */
const elementsOf = (html, name) => DomUtils.getElementsByTagName(name, parseDocument(html));

/**
 * What a page pushes to Crisp, with what its request for the identity is answered.
 * @param {string} html
 * @param {Answer} answer
 */
async function pushesOf(html, answer) {
  const scripts = elementsOf(html, 'script');
  /** @type {unknown[]} */
  const pushed = [];
  const context = {
    $crisp: { push: (/** @type {unknown} */ call) => pushed.push(call) },
    document: {
      getElementById: (/** @type {string} */ id) => ({
        textContent: textOf(scripts.filter(({ attribs }) => attribs.id === id)),
      }),
    },
    fetch: async () => ({ status: answer.status, json: async () => JSON.parse(answer.body) }),
  };
  for (const script of scripts) {
    if (script.attribs.type !== 'application/json') runInNewContext(textOf(script), context);
  }
  // What the page’s own promises do comes first.
  await new Promise((resolve) => setImmediate(resolve));
  return JSON.stringify(pushed);
}

/**
 * What Crisp is given, as the app’s page does it.
 * @param {Framework} framework
 * @param {Answer} answer
 */
function pushedBy({ language, page }, answer) {
  // A React component pushes what it is given; the page shows that.
  if (language === 'nextjs') {
    const pair = JSON.parse(textOf(elementsOf(answer.body, 'pre')));
    return JSON.stringify(pair === null ? [] : [['set', 'user:email', pair]]);
  }
  return page?.file === 'page.html' ? pushesOf(page.code, answer) : pushesOf(answer.body, answer);
}

/**
 * Where the page’s part stands in the app: as it is named, without what names only its kind.
 * @param {string} language
 * @param {string} file
 */
const placeOf = (language, file) => (language === 'spring' || language === 'aspnet' ? 'unused.html' : file);

/**
 * Runs a framework’s code in the framework, for several people and without a key. Gives what went wrong, or nothing.
 * @param {Framework} framework
 */
export async function frameworkFault(framework) {
  const { language, file, lines, page } = framework;
  const { commands = [], run } = runOf(language);
  const folder = mkdtempSync(join(tmpdir(), `framework-${language}-`));
  /**
   * @param {string} name
   * @param {string} text
   */
  const write = (name, text) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), `${text}\n`);
  };
  /**
   * @param {readonly string[]} command
   * @param {string} key
   */
  const execute = ([program = '', ...args], key) =>
    spawnSync(program, args, {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, CRISP_SECRET_KEY: key, NEXT_TELEMETRY_DISABLED: '1' },
    });
  try {
    cpSync(join(import.meta.dirname, language), folder, { recursive: true });
    cpSync(join(import.meta.dirname, 'people.mjs'), join(folder, 'people.mjs'));
    write(file, lines.map(({ code }) => code).join('\n'));
    if (page !== undefined) write(placeOf(language, page.file), page.code);
    for (const command of commands) {
      const { status, stdout, stderr, error } = execute(command, secretKey);
      if (status !== 0) return excerpt(stderr || stdout || String(error));
    }
    const args = people.map((email) =>
      email === undefined ? 'nobody' : Buffer.from(email).toString('base64'),
    );
    const { stdout, stderr, error } = execute([...run, ...args], secretKey);
    const answers = stdout
      ?.trim()
      .split('\n')
      .map((line) => {
        const [status, body = ''] = line.split(' ');
        return { status: Number(status), body: Buffer.from(body, 'base64').toString() };
      });
    if (answers === undefined || answers.length !== people.length)
      return excerpt(stderr || stdout || String(error));
    for (const [index, answer] of answers.entries()) {
      const email = people[index];
      const expected = email ? [['set', 'user:email', [email, sign(email)]]] : [];
      const pushed = await pushedBy(framework, answer);
      if (pushed !== JSON.stringify(expected)) {
        return `For ${JSON.stringify(email ?? null)} it pushed ${pushed}, of ${answer.body}`;
      }
    }
    const keyless = execute([...run, args[2] ?? ''], '').stdout ?? '';
    const bodies = keyless.split(/\s/).map((word) => Buffer.from(word, 'base64').toString());
    return bodies.some((body) => /[0-9a-f]{64}/.test(body)) ? 'signs with an empty secret key' : undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
