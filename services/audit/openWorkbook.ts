import type { Readable } from 'node:stream';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { largestList } from '../../contracts/limits.ts';
import { readSheet } from '../../core/audit/workbook/readSheet.ts';
import type { CellReferences, SheetName } from '../../core/audit/workbook/WorkbookParts.ts';
import {
  readRelations,
  readSheets,
  readStyles,
  readTexts,
} from '../../core/audit/workbook/workbookReaders.ts';

/** Files in the archive, and bytes of it unpacked: more than a full sheet of a hundred columns has. */
export const mostEntries = 10_000;
export const mostUnpacked = largestList;
/** In UTF-16 code units, of all texts that cells refer to: they are kept. */
export const longestTexts = 200_000_000;

/** The workbook is larger than any list is, or says that it is. */
export class TooLargeWorkbook extends Error {}
/** The archive holds no workbook. */
export class NoWorkbook extends Error {}

export interface Workbook {
  readonly sheets: readonly string[];
  /** Reads the rows of a sheet, with their place from 1, until `onRow` gives false. */
  rows(sheet: string, onRow: (row: number, cells: readonly string[]) => boolean): Promise<void>;
  close(): void;
}

interface Xml {
  write(text: string): void;
  end(): void;
}

/** Opens a workbook of Excel's. Rejects with {@link TooLargeWorkbook} or {@link NoWorkbook}; what is damaged rejects as well. */
export async function openWorkbook(path: string): Promise<Workbook> {
  // It checks what an entry unpacks to against what the archive says: no entry is larger than it is said to be.
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false }).catch((error: unknown) => {
    throw new NoWorkbook(error instanceof Error ? error.message : 'no archive');
  });
  let unpacked = 0;
  /** Reads one file of the archive as XML, as long as it is wanted. */
  async function read(entry: Entry, xml: Xml, isWanted = (): boolean => true): Promise<void> {
    const stream: Readable = await zip.openReadStreamPromise(entry);
    const decoder = new TextDecoder();
    for await (const piece of stream) {
      // Several sheets may be one file.
      unpacked += piece.length;
      if (unpacked > 2 * mostUnpacked) throw new TooLargeWorkbook();
      xml.write(decoder.decode(piece, { stream: true }));
      if (!isWanted()) return;
    }
    xml.write(decoder.decode());
    xml.end();
  }

  try {
    const entries = await entriesOf(zip);
    const book = readSheets();
    const relations = readRelations();
    const styles = readStyles();
    let length = 0;
    const texts = readTexts((more) => {
      length += more;
      if (length > longestTexts) throw new TooLargeWorkbook();
    });
    const workbook = entries.get('xl/workbook.xml');
    if (workbook === undefined) throw new NoWorkbook();
    await read(workbook, book);
    for (const [name, reader] of [
      ['xl/_rels/workbook.xml.rels', relations],
      ['xl/styles.xml', styles],
      ['xl/sharedStrings.xml', texts],
    ] as const) {
      const entry = entries.get(name);
      if (entry !== undefined) await read(entry, reader);
    }
    const references: CellReferences = {
      texts: texts.texts,
      styles: styles.styles,
      isFrom1904: book.isFrom1904(),
    };
    const entryOf = ({ relation }: SheetName): Entry | undefined =>
      entries.get(relations.paths.get(relation) ?? '');
    const sheets = book.sheets.filter((sheet) => entryOf(sheet) !== undefined);
    return {
      sheets: sheets.map(({ name }) => name),
      async rows(sheet, onRow) {
        const entry = sheets.filter(({ name }) => name === sheet).map(entryOf)[0];
        if (entry === undefined) return;
        let isWanted = true;
        const reader = readSheet(references, (row, cells) => {
          isWanted &&= onRow(row, cells);
        });
        await read(entry, reader, () => isWanted);
      },
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

/** The files of an archive by their names. */
async function entriesOf(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  if (zip.entryCount > mostEntries) throw new TooLargeWorkbook();
  const entries = new Map<string, Entry>();
  let unpacked = 0;
  for await (const entry of zip.eachEntry()) {
    unpacked += entry.uncompressedSize;
    if (unpacked > mostUnpacked) throw new TooLargeWorkbook();
    entries.set(entry.fileName, entry);
  }
  return entries;
}
