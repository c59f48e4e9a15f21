import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pushesIn } from '../../../../core/evidence/pushesIn.ts';
import { readPaste } from '../../../../services/evidence/readPaste.ts';

const hash = (of: string, length = 64): string =>
  createHash('sha256').update(of).digest('hex').slice(0, length);
const things = ['table', 'cart', 'panel', 'worker', 'asset', 'theme', 'invoice', 'member', 'queue', 'filter'];
const thing = (nth: number): string => things[(nth * 7) % things.length] as string;
const lines = (count: number, line: (nth: number) => string): string =>
  Array.from({ length: count }, (_, nth) => line(nth)).join('\n');

/** Hundreds of lines of what programs write all day, and nobody’s signature among them. */
const others = {
  'a log': lines(
    80,
    (nth) =>
      `2026-11-14 10:${10 + (nth % 50)}:11.${nth} INFO [${thing(nth)}] done in ${nth} ms request_id=${hash(`r${nth}`, 32)}`,
  ),
  'a bundle': lines(
    60,
    (nth) =>
      `function ${thing(nth)}${nth}(e,t){if(null==e)return{};var n,r,o={},a=Object.keys(e);for(r=0;r<a.length;r++)n=a[r],t.indexOf(n)>=0||(o[n]=e[n]);return o}`,
  ),
  'code that was cut off': `${lines(40, (nth) => `const import${nth} = (${thing(nth)} => ${thing(nth + 1)}.filter(e => e.id`)}\n}}})`,
  'a page': lines(
    80,
    (nth) =>
      `<div class="${thing(nth)}" data-v-${hash(`v${nth}`, 8)}><a href="/${thing(nth)}/${nth}">${thing(nth + 1)}</a></div>`,
  ),
  checksums: lines(60, (nth) => `${hash(`c${nth}`)}  ${thing(nth)}_1.${nth}.0_amd64.tar.gz`),
  'a table of orders': `order_id;order_hash;item;note\n${lines(60, (nth) => `${80_000 + nth};${hash(`o${nth}`)};${thing(nth)};`)}`,
  'a console': lines(
    60,
    (nth) =>
      [
        `${thing(nth)}.js:${nth} [HMR] Waiting for update signal from WDS...`,
        `GET https://stats.example.net/p?id=${hash(`g${nth}`, 32)} net::ERR_BLOCKED_BY_CLIENT`,
        `vendors~${thing(nth)}.${hash(`x${nth}`, 8)}.js:1 mounted {id: ${nth}, hash: "${hash(`m${nth}`, 40)}"}`,
      ][nth % 3] as string,
  ),
  'lines of JSON': lines(
    60,
    (nth) =>
      `{"level":30,"time":17636${10_000 + nth},"msg":"${thing(nth)}","reqId":"${hash(`j${nth}`, 32)}"}`,
  ),
  'a change': lines(
    15,
    (nth) =>
      `diff --git a/src/${thing(nth)}.ts b/src/${thing(nth)}.ts\nindex ${hash(`a${nth}`, 40)}..${hash(`b${nth}`, 40)} 100644\n--- a/src/${thing(nth)}.ts\n+++ b/src/${thing(nth)}.ts\n@@ -${nth},3 +${nth},3 @@\n import a from "./a";\n-const id = "${hash(`q${nth}`, 8)}";\n+const id = "${hash(`z${nth}`, 8)}";`,
  ),
} as const;

interface Fixture {
  readonly file: string;
}

const folder = join(import.meta.dirname, '../../../fixtures');
const fixtures = ['evidence', 'pastes'].flatMap((kind) =>
  (JSON.parse(readFileSync(join(folder, kind, 'index.json'), 'utf8')) as readonly Fixture[]).map(({ file }) =>
    join(kind, file),
  ),
);

/** A whole mail, page, record or list is one from its first line on; two lines that say nothing are in doubt among other words. */
const isWhole = /^\s*(?:MIME-Version|From:|Return-Path|Content-Type|[{[]|<\?xml)/i;
const inDoubt = new Set(['evidence/bare/signature-first.txt', 'evidence/bare/dashed.txt']);
const snippets = fixtures
  .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }))
  .filter(({ file, text }) => text.length < 60_000 && !isWhole.test(text) && !inDoubt.has(file));

const seenIn = (text: string) => {
  const paste = readPaste(text, { websites: [{ name: 'Main' }] }, []);
  return {
    pushes: pushesIn(paste)
      .filter(({ candidate }) => candidate?.doubtful !== true)
      .map(({ email, signature }) => `${email} ${signature.text}`)
      .toSorted(),
    findings: paste.findings.map(({ id }) => id).toSorted(),
  };
};

describe('a snippet in the middle of much else', () => {
  it.each(Object.entries(others))('says what it says alone: %s', (_, other) => {
    for (const { file, text } of snippets)
      expect({ file, ...seenIn(`${other}\n\n${text}\n\n${other}`) }).toEqual({ file, ...seenIn(text) });
  });
});
