import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { AuditStore } from '../../../../services/audit/AuditStore.ts';
import type { AuditTask } from '../../../../services/audit/AuditTasks.ts';
import { ListIndex } from '../../../../services/audit/ListIndex.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { allRows, website } from './aWebsite.ts';

const blocks = 20;
const rowsOfBlock = 50;
const count = blocks * rowsOfBlock;

/** A list of valid rows in many blocks, several of each email, with these columns behind the two that are needed; how often each block was read is counted. */
async function aList(
  others: readonly string[],
  cellOf = (name: string, nth: number): string => `${name} ${nth}`,
) {
  const folder = await temporaryFolder();
  const [path, database] = [join(folder, 'list.csv'), join(folder, 'rows.db')];
  const names = ['email', 'signature', ...others];
  const lines = Array.from({ length: count }, (_, nth) =>
    [`person${(nth * 377) % 300}@example.com`, 'x', ...others.map((name) => cellOf(name, nth))].join(','),
  );
  await writeFile(path, `${lines.join('\n')}\n`);
  const format = { kind: 'delimited', delimiter: ',', header: false } as const;
  const columns = { email: 0, signature: 1, time: null };
  const facts = { website, websites: [website] };
  const task = { path, database, format, encoding: 'utf-8', names, columns, facts } as unknown as AuditTask;
  const list = new ListIndex(task);
  const store = new AuditStore(database, facts, list);
  onTestFinished(() => {
    list.close();
    store.close();
  });
  let start = 0;
  for (let block = 0; block < blocks; block++) {
    const firstRow = block * rowsOfBlock + 1;
    const own = lines.slice(firstRow - 1, firstRow - 1 + rowsOfBlock);
    const length = Buffer.byteLength(`${own.join('\n')}\n`);
    const where = { start, length, skipsFirst: false, isDamaged: false, unclosed: [] };
    const judged = {
      outcomes: [rowsOfBlock, 0, 0, 0],
      isPending: false,
      stored: 0,
      shared: [],
      answers: null,
      isLookedAt: false,
    };
    list.add({ ...where, firstRow, firstLine: firstRow, rows: rowsOfBlock, ...judged });
    start += length;
  }
  return { list, store, read: vi.spyOn(list, 'pieceOf') };
}

/** The numbers of the rows of a query, page after page. */
function pagesOf(store: AuditStore, change: Partial<typeof allRows>, size = 40): readonly number[][] {
  const pages: number[][] = [];
  for (let offset = 0; ; offset += size) {
    const { rows } = store.page({ ...allRows, ...change }, offset, size, []);
    pages.push(rows.map(({ row }) => row));
    if (rows.length < size) return pages;
  }
}

it('looks a list through once for a text, however many pages are asked for', async () => {
  const { list, store, read } = await aList(['note', 'plan']);
  const looked = vi.spyOn(list, 'rowsWith');
  expect(pagesOf(store, { text: 'Note 99' }).flat()).toEqual([
    100, 991, 992, 993, 994, 995, 996, 997, 998, 999, 1000,
  ]);
  expect(looked).toHaveBeenCalledTimes(blocks);
  pagesOf(store, { text: 'PLAN' });
  expect(looked).toHaveBeenCalledTimes(2 * blocks);
  // What is nowhere is not looked for in cells.
  read.mockClear();
  expect(pagesOf(store, { text: 'nothing' }).flat()).toEqual([]);
  expect(read).not.toHaveBeenCalled();
});

it('finds a text in every cell in which it stands, letter case ignored', async () => {
  const names = [
    'İ@x',
    'Müller',
    'Keller',
    'ANA@EXAMPLE.COM',
    'a ×7',
    'K=1',
    '\u212a=2',
    '🙂',
    'x'.repeat(4_000),
  ];
  const cells = Array.from(
    { length: count },
    (_, nth) => `${names[Math.floor(nth / 7) % names.length]} ${nth}`,
  );
  const { store } = await aList(['note'], (_, nth) => cells[nth] ?? '');
  for (const text of ['İ@x', 'aller', 'LLER', 'ana@', '×7', 'k=', '🙂', 'xxx 7']) {
    const rows = cells.flatMap((cell, nth) =>
      cell.toLowerCase().includes(text.toLowerCase()) ? [nth + 1] : [],
    );
    expect(pagesOf(store, { text }, 500).flat()).toEqual(rows);
  }
});

it('reads a list once for the other cells of rows that are asked for all over it', async () => {
  const { store, read } = await aList(['note', 'plan']);
  const pages = pagesOf(store, { sort: 'email' });
  read.mockClear();
  for (const rows of pages) {
    expect(store.scatteredOthersOf(rows)).toEqual(
      rows.map((row) => [
        { name: 'note', value: `note ${row - 1}` },
        { name: 'plan', value: `plan ${row - 1}` },
      ]),
    );
  }
  expect(read).toHaveBeenCalledTimes(blocks);
});

it.each([
  ['email', false],
  ['email', true],
  ['line', false],
  ['line', true],
] as const)(
  'gives the same rows page after page as at once, by %s, descending: %s',
  async (sort, descending) => {
    const { store } = await aList(['note']);
    for (const text of ['', 'note 1']) {
      const query = { sort, descending, text };
      expect(pagesOf(store, query, 7).flat()).toEqual(pagesOf(store, query, count + 1).flat());
    }
  },
);
