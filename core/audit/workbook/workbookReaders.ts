import { readXml } from './readXml.ts';
import { saidInXml } from './saidInXml.ts';
import type { NumberShown, SheetName } from './WorkbookParts.ts';

/** Sheets of a workbook, at most; Excel itself makes 255. */
const mostSheets = 1_000;
/** Styles of cells, at most, as Excel has it. */
const mostStyles = 65_490;

/** `xl/workbook.xml`: the sheets in their order. */
export function readSheets() {
  const sheets: SheetName[] = [];
  let isFrom1904 = false;
  const xml = readXml({
    open(name, attributes) {
      if (name === 'workbookPr') isFrom1904 = /^(?:1|true)$/.test(attributes.date1904 ?? '');
      if (name !== 'sheet' || sheets.length === mostSheets) return;
      sheets.push({ name: attributes.name ?? '', relation: attributes['r:id'] ?? '' });
    },
  });
  return { ...xml, sheets, isFrom1904: () => isFrom1904 };
}

/** `xl/_rels/workbook.xml.rels`: the paths of parts within the archive, by their relation. */
export function readRelations() {
  const paths = new Map<string, string>();
  const xml = readXml({
    open(name, { Id = '', Target = '' }) {
      if (name === 'Relationship') paths.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
  });
  return { ...xml, paths };
}

/** `xl/sharedStrings.xml`: the texts that cells refer to. `onLength`: is told of each how long it is. */
export function readTexts(onLength: (length: number) => void) {
  const texts: string[] = [];
  let text = '';
  let isText = false;
  let phonetic = 0;
  const xml = readXml({
    open(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') phonetic++;
      isText = name === 't' && phonetic === 0;
    },
    text(piece) {
      if (!isText) return;
      onLength(piece.length);
      text += piece;
    },
    close(name) {
      isText = false;
      if (name === 'rPh') phonetic--;
      if (name === 'si') texts.push(saidInXml(text));
    },
  });
  return { ...xml, texts };
}

/** Number formats that every workbook has, and that show dates or times (ECMA-376, part 1, 18.8.30). */
const isDateId = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** Excel takes no longer format of a number: https://support.microsoft.com/office/excel-specifications-and-limits. */
const longestFormat = 255;

/** How a format shows a number. What stands in quotes, in brackets or behind a backslash is text. */
function shownBy(format: string): NumberShown {
  const letters = format.slice(0, longestFormat).replace(/"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]|_.|\*./gi, '');
  if (/[dmyhs]/i.test(letters)) return 'date';
  return /^0+$/.test(letters) ? { digits: letters.length } : 'as it is';
}

/** `xl/styles.xml`: how cells of each style show numbers. */
export function readStyles() {
  const formats = new Map<string, NumberShown>();
  const styles: NumberShown[] = [];
  let isOfCells = false;
  const xml = readXml({
    open(name, attributes) {
      const id = attributes.numFmtId ?? '';
      if (name === 'numFmt') formats.set(id, shownBy(attributes.formatCode ?? ''));
      if (name === 'cellXfs') isOfCells = true;
      if (name === 'xf' && isOfCells && styles.length < mostStyles)
        styles.push(formats.get(id) ?? (isDateId(Number(id)) ? 'date' : 'as it is'));
    },
    close(name) {
      if (name === 'cellXfs') isOfCells = false;
    },
  });
  return { ...xml, styles };
}
