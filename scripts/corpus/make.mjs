/**
 * Makes test/fixtures/corpus/*.jsonl: runs the recipes in recipes/ and details/ with the real languages, keeps the
 * results in which every named mistake matters, and writes them down. See README.md.
 *     node scripts/corpus/make.mjs [recipes | details]
 */
import { spawnSync } from 'node:child_process';
import { createHash, createHmac } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { causeIds } from '../../core/causes/CauseId.ts';
import { contexts, filesOf } from './contexts.mjs';
import { languages } from './languages.mjs';
import { parseRecipes } from './parseRecipes.mjs';

const here = import.meta.dirname;
const fixtures = join(here, '../../test/fixtures/corpus');
const layers = ['message', 'secret', 'construction', 'algorithm', 'encoding'];
const ids = [...layers.flatMap((layer) => causeIds[layer]), 'signature-placeholder'];
/**
 * Into which file a case with so many causes goes, and how many cases of every set of causes there are at least; the
 * recipes of a set share them, and each has one.
 */
const sets = {
  recipes: [
    { file: 'singles', wanted: 6 },
    { file: 'pairs', wanted: 2 },
    { file: 'threes', wanted: 3 },
  ],
  details: [{ file: 'details', wanted: 1 }],
};
const names = Object.keys(contexts[0].variables);

const rank = (text) => createHash('sha256').update(text).digest('hex');
const valid = ({ secret, email }) => createHmac('sha256', secret).update(email).digest('hex');
const installed = (command) => spawnSync('sh', ['-c', `command -v "${command}"`]).status === 0;

/** Runs the expressions in every context: `results[expression][context]` is text, or undefined where it failed. */
const runAll = (language, codes, folder) => {
  const { program, run, contexts: only = () => true } = languages[language];
  mkdirSync(folder);
  const chosen = contexts.map((_, index) => index).filter(only);
  const rows = chosen.map((index) => {
    const dir = join(folder, String(index));
    mkdirSync(dir);
    for (const [name, text] of Object.entries(filesOf(contexts[index].variables)))
      writeFileSync(join(dir, name), text);
    return [dir, ...names.map((name) => contexts[index].variables[name])];
  });
  const encoded = rows.map((row) => row.map((field) => Buffer.from(field).toString('base64')).join('\t'));
  writeFileSync(join(folder, 'contexts.tsv'), `${encoded.join('\n')}\n`);
  for (const [name, text] of Object.entries(program(codes, names))) writeFileSync(join(folder, name), text);
  let stdout = '';
  for (const [command, ...args] of run) {
    const done = spawnSync(command, args, {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
      env: { ...process.env, TZ: 'UTC', PYTHONHASHSEED: '0' },
    });
    if (done.status !== 0) throw new Error(`${language}: ${command} failed\n${done.stderr}`);
    stdout = done.stdout;
  }
  const results = codes.map(() => []);
  for (const line of stdout.trimEnd().split('\n')) {
    const [expression, row, text] = line.split('\t');
    if (text !== '-') results[expression][chosen[row]] = Buffer.from(text, 'base64');
  }
  return results;
};

/** What a page shows of the bytes that a program wrote. */
const read = (bytes, charset) => bytes && new TextDecoder(charset, { ignoreBOM: true }).decode(bytes);

/** Addresses of printed objects change with every run. */
const steady = (text, key) =>
  text.replace(/(?<=@|0x)[0-9a-f]{6,16}(?=\b|>)/g, (address) =>
    rank(`${key} ${text.length}`).slice(0, address.length),
  );

const casesOf = (language, recipes, folder) => {
  const codes = [
    ...new Set(
      recipes.flatMap((recipe) =>
        [recipe.wrong, ...recipe.without, recipe.right].filter((code) => code !== undefined),
      ),
    ),
  ];
  const results = runAll(language, codes, folder);
  const at = (code, index, charset) => read(results[codes.indexOf(code)][index], charset);
  return recipes.flatMap((recipe, number) => {
    const { expected, wrong, right, without, charset, suspected } = recipe;
    for (const id of expected)
      if (!ids.includes(id)) throw new Error(`${language}: no cause ${id} in: ${wrong}`);
    const why = { failed: 0, invalid: 0, unchanged: 0, unsuitable: 0 };
    const cases = contexts.flatMap(({ facts, variables }, index) => {
      const signature = at(wrong, index, charset);
      const reason =
        signature === undefined || signature === ''
          ? 'failed'
          : right !== undefined && at(right, index, charset) !== valid(variables)
            ? 'invalid'
            : without.some((code) => at(code, index, charset) === signature)
              ? 'unchanged'
              : expected.some((id) => unsuitable[id]?.({ ...variables, signature }))
                ? 'unsuitable'
                : undefined;
      if (reason !== undefined) {
        why[reason] += 1;
        return [];
      }
      const id = `${language}-${rank(`${expected} ${wrong} ${charset} ${right}`).slice(0, 8)}-${index}`;
      const text = suspected ? steady(signature, id) : signature;
      return [
        {
          index,
          recipe: `${language} ${number}`,
          id,
          ...facts,
          signature: text,
          ...(recipe.kind !== undefined && { kind: recipe.kind }),
          made: `${language}: ${wrong}`,
          ...named(expected, recipe.equally),
          ...(suspected && { status: 'suspected' }),
          ...(expected.includes('signature-placeholder') && { status: 'seen' }),
        },
      ];
    });
    if (cases.length === 0)
      console.error(`nothing came of ${language}: ${recipe.line}\n  ${JSON.stringify(why)}`);
    return cases;
  });
};

/** The hash of the lower-cased email, as Gravatar has it, is one cause. */
const named = (expected, equally) => {
  const at = expected.indexOf('email-prehashed');
  return expected[at - 1] === 'email-case'
    ? { expected: expected.toSpliced(at - 1, 1), equally: [expected, ...equally] }
    : { expected, equally };
};

/** Inputs for which a cause is not what happened, or in which nothing speaks for it. */
const unsuitable = {
  'encoding-base64url': ({ signature }) => !/[-_]/.test(signature),
  'email-punycode': ({ email }) => !/@.*[^ -~]/.test(email),
  'email-plus-as-space': ({ email }) => email.includes('&'),
  'secret-hex-decoded': ({ secret }) => !/^[0-9a-f]+$/i.test(secret),
  'secret-dashed': ({ secret }) => !/^[0-9a-f]{32}$/.test(secret),
};

/** The results of all recipes in a folder whose languages are installed. */
const casesIn = (name) => {
  const scratch = mkdtempSync(join(tmpdir(), 'corpus-'));
  const folder = join(here, name);
  const all = readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const language = basename(file, '.txt');
      const missing = languages[language].needs.filter((command) => !installed(command));
      if (missing.length > 0) {
        console.error(`skipped ${language}: ${missing.join(', ')} not installed`);
        return [];
      }
      const recipes = parseRecipes(readFileSync(join(folder, file), 'utf8'), name === 'details');
      return casesOf(language, recipes, join(scratch, language));
    });
  rmSync(scratch, { recursive: true });
  return all;
};

/** The same facts and signature by another recipe: an equal explanation, or a shorter one that takes its place. */
const shortestOf = (all) => {
  const twins = Map.groupBy(all, ({ index, signature }) => `${index} ${signature}`);
  const shortest = all.flatMap((entry) => {
    const others = (twins.get(`${entry.index} ${entry.signature}`) ?? []).map(({ expected }) => expected);
    if (others.some((other) => other.length < entry.expected.length)) return [];
    const distinct = new Map([...others, ...entry.equally].map((other) => [other.join(), other]));
    distinct.delete(entry.expected.join());
    const { equally, ...rest } = entry;
    return [distinct.size === 0 ? rest : { ...rest, equally: [...distinct.values()] }];
  });
  console.log(`${all.length - shortest.length} of ${all.length} results have a shorter explanation`);
  return shortest;
};

/** A few of each recipe: other emails and secrets first. */
const choose = (cases, count) => {
  const left = [...cases].sort((a, b) => (rank(a.id) < rank(b.id) ? -1 : 1));
  const chosen = [];
  while (chosen.length < count && left.length > 0) {
    const usual = (entry) =>
      chosen.filter(({ email }) => email === entry.email).length * 2 +
      chosen.filter(({ websites }) => websites[0].secret === entry.websites[0].secret).length;
    const best = left.reduce((a, b) => (usual(b) < usual(a) ? b : a));
    chosen.push(best);
    left.splice(left.indexOf(best), 1);
  }
  return chosen.sort((a, b) => a.index - b.index);
};

const write = (name, cases, wanted) => {
  const recipesOf = Map.groupBy(Map.groupBy(cases, ({ recipe }) => recipe).values(), ([entry]) =>
    entry.expected.join(),
  );
  const chosen = [...recipesOf.values()].flatMap((groups) =>
    groups.flatMap((group) => choose(group, Math.ceil(wanted / groups.length))),
  );
  const once = [
    ...new Map(
      chosen.map((entry) => [`${entry.index} ${entry.signature} ${entry.expected}`, entry]),
    ).values(),
  ];
  const lines = once.map(({ index, recipe, ...entry }) => JSON.stringify(entry));
  writeFileSync(join(fixtures, `${name}.jsonl`), `${lines.join('\n')}\n`);
  const counts = Map.groupBy(
    once.flatMap(({ expected }) => expected),
    (id) => id,
  );
  console.log(`${name}: ${once.length} cases of ${new Set(cases.map(({ recipe }) => recipe)).size} recipes`);
  console.log(`  ${ids.map((id) => `${id} ${counts.get(id)?.length ?? 0}`).join(', ')}`);
  const absent = ids.filter((id) => !counts.has(id));
  if (name === 'singles' && absent.length > 0) console.log(`  no single of: ${absent.join(', ')}`);
};

mkdirSync(fixtures, { recursive: true });
const [only] = process.argv.slice(2);
for (const [folder, files] of Object.entries(sets)) {
  if (only !== undefined && only !== folder) continue;
  const all = shortestOf(casesIn(folder));
  for (const [depth, { file, wanted }] of files.entries()) {
    const cases = all.filter(({ expected }) => Math.min(expected.length, files.length) === depth + 1);
    write(file, cases, wanted);
  }
}
