import { crc32, deflateRawSync } from 'node:zlib';

interface Zipped {
  readonly name: string;
  readonly content: string | Buffer;
  /** What the archive says that it unpacks to, where that is not so. */
  readonly saidSize?: number;
}

/** An archive of ZIP, as APPNOTE.TXT has it. */
export function zipOf(files: readonly Zipped[]): Buffer {
  const parts: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const { name, content, saidSize } of files) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(20, 4);
    header.writeUInt16LE(8, 8);
    header.writeUInt32LE(crc32(bytes), 14);
    header.writeUInt32LE(packed.length, 18);
    header.writeUInt32LE(saidSize ?? bytes.length, 22);
    header.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 4);
    header.copy(entry, 6, 4, 30);
    entry.writeUInt32LE(offset, 42);
    parts.push(header, Buffer.from(name), packed);
    entries.push(entry, Buffer.from(name));
    offset += header.length + name.length + packed.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, directory, end]);
}

const relations = '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>';

/** The files of a workbook with one sheet. */
export const workbookOf = (sheet: string, texts?: string): readonly Zipped[] => [
  {
    name: 'xl/workbook.xml',
    content: '<workbook><sheets><sheet name="List" r:id="r1"/></sheets></workbook>',
  },
  { name: 'xl/_rels/workbook.xml.rels', content: relations },
  { name: 'xl/worksheets/sheet1.xml', content: sheet },
  ...(texts === undefined ? [] : [{ name: 'xl/sharedStrings.xml', content: texts }]),
];
