import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bytesOf } from '../../../../core/signature/bytesOf.ts';
import type { BlockRows } from '../../../../services/audit/AuditTasks.ts';
import { createRowWork } from '../../../../services/audit/createRowWork.ts';
import { createUsualReader } from '../../../../services/audit/createUsualReader.ts';
import { times } from '../../../times.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { website } from './anAudit.ts';
import { auditTask } from './auditTask.ts';

const made = (text: string, algorithm = 'sha256', form: 'hex' | 'base64' = 'hex'): string =>
  createHmac(algorithm, website.secret).update(text).digest(form);

/** Ways to sign, of which most are told in bytes once they are known. */
const ways: readonly ((email: string) => string)[] = [
  (email) => made(email),
  (email) => made(email),
  (email) => made(email.toLowerCase()),
  (email) => made(` ${email}`),
  (email) => made(`${email}\n`),
  (email) => made(email, 'sha1'),
  (email) => made(email, 'sha256', 'base64'),
  (email) => made(email).toUpperCase(),
  (email) => made(email.toLowerCase(), 'sha1'),
];
const emailOf = (nth: number): string =>
  nth % 3 === 0 ? `Jane.${nth}@Example.com` : nth % 3 === 1 ? `ana+${nth}@gmail.com` : `li${nth}@example.org`;

/** What is told of a block, however its answers are numbered. */
function told({ shared, answers, statistics, ...block }: BlockRows, count: number) {
  const { groups, ...rest } = statistics;
  return {
    ...block,
    answers: Array.from({ length: count }, (_, row) => {
      const answer = shared[(answers?.[row] ?? 0) - 1];
      return answer && { ...answer, causes: [] };
    }),
    statistics: { ...rest, domains: [...rest.domains].sort() },
    groups: groups
      .map(({ status, example, rows, signature, traits }) => ({
        status,
        rows,
        signature,
        looked: traits.length,
        causes: example.map(({ id }) => id).join(),
      }))
      .sort((a, b) => (a.causes < b.causes ? -1 : 1)),
  };
}

it('tells of a block whose mistakes are known what a thread tells that knows all mistakes', async () => {
  const task = auditTask(await temporaryFolder());
  const block = (rows: readonly string[]) => ({
    bytes: new Uint8Array(bytesOf(rows.map((row) => `${row}\n`).join(''))),
    skipsFirst: false,
    isDamaged: false,
    unclosed: [],
  });
  const order = (rows: readonly string[], index: number) => ({
    ...block(rows),
    index,
    linesBefore: 0,
    lost: null,
  });
  const work = createRowWork(task);
  const reader = createUsualReader(task);
  const row = (nth: number, way: number): string => `${emailOf(nth)},${ways[way]?.(emailOf(nth))}`;
  // Each way of each kind of email, several times.
  const all = Array.from({ length: 6 * ways.length }, (_, nth) => row(nth, Math.floor(nth / 6)));
  expect(reader.read({ ...block(all), index: 0 })).toBeUndefined();
  reader.learn(work.judge(order(all, 0)).known);
  let read = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(400), fc.nat(ways.length - 1)), { minLength: 1, maxLength: 60 }),
      fc.integer({ min: 1, max: 90 }),
      fc.integer({ min: 1, max: 4 }),
      async (some, index, repeats) => {
        const rows = some.flatMap(([nth, way]) =>
          Array.from({ length: repeats }, (_, at) => row(nth + 3 * at, way)),
        );
        const usual = reader.read({ ...block(rows), index });
        if (usual === undefined) return;
        read++;
        const { judged } = work.judge(order(rows, index));
        expect(judged.stored).toBe(0);
        if (usual.answers === null) expect(usual.outcomes[0]).toBe(rows.length);
        const hasWrong = usual.outcomes[0] !== rows.length;
        const looked = told(usual, rows.length);
        const expected = told(judged, rows.length);
        // Of blocks without a wrong row nobody looks at the valid ones.
        expect(looked).toEqual(hasWrong ? expected : { ...expected, isLookedAt: false });
      },
    ),
    { numRuns: 60 * times },
  );
  expect(read).toBeGreaterThan(20);
});

it('leaves a block to others in which a row is neither valid nor has a known mistake, or could not be read without a word', async () => {
  const task = auditTask(await temporaryFolder(), { database: join(await temporaryFolder(), 'rows.db') });
  const work = createRowWork(task);
  const reader = createUsualReader(task);
  const signed = (email: string, signature: string): string => `${email},${signature}\n`;
  const lower = (email: string): string => signed(email, made(email.toLowerCase()));
  const piece = (text: string) => ({
    bytes: new Uint8Array(bytesOf(text)),
    skipsFirst: false,
    isDamaged: false,
    unclosed: [],
    index: 0,
  });
  const first = Array.from({ length: 20 }, (_, nth) => lower(`Jane.${nth}@example.com`)).join('');
  reader.learn(work.judge({ ...piece(first), linesBefore: 0, lost: null }).known);
  expect(reader.read(piece(first))?.outcomes).toEqual([0, 20, 0, 0]);
  for (const odd of [
    signed('Jane.9@example.com', 'f'.repeat(64)),
    signed('Jane.9@example.com', ''),
    lower('Jane+9@example.com'),
    'Jane.9@example.com\n',
    signed('Jane.9@example.com', `${made('jane.9@example.com')},more`),
    signed('nobody', made('nobody')),
  ])
    expect(reader.read(piece(first + odd))).toBeUndefined();
  expect(reader.read(piece(`"Jane.9@example.com","${made('jane.9@example.com')}"\n`))?.rows).toBe(1);
});
