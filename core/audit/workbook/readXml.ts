import { Parser } from 'htmlparser2';

/** What a reader of XML is told; names come without their namespace. */
export interface XmlReader {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Elements inside each other; a workbook has about ten. The parser takes as long for each as there are around it. */
const deepest = 200;

/**
 * Reads XML piece by piece, and keeps nothing of it. What is no XML is passed over. Throws where elements stand inside each
 * other more deeply than in any workbook.
 */
export function readXml(reader: XmlReader): { write(text: string): void; end(): void } {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth += 1;
        if (depth > deepest) throw new RangeError('its elements stand too deeply inside each other');
        reader.open?.(localName(name), attributes);
      },
      ontext: (text) => reader.text?.(text),
      onclosetag: (name) => {
        depth -= 1;
        reader.close?.(localName(name));
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  return { write: (text) => parser.write(text), end: () => parser.end() };
}
