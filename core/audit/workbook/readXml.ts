import { Parser } from 'htmlparser2';

/** What a reader of XML is told; names come without their namespace. */
export interface XmlReader {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Reads XML piece by piece, and keeps nothing of it. What is no XML is passed over. */
export function readXml(reader: XmlReader): { write(text: string): void; end(): void } {
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open?.(localName(name), attributes),
      ontext: (text) => reader.text?.(text),
      onclosetag: (name) => reader.close?.(localName(name)),
    },
    { xmlMode: true, decodeEntities: true },
  );
  return { write: (text) => parser.write(text), end: () => parser.end() };
}
