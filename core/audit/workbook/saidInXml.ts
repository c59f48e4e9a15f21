/** A text of a workbook without its escapes for what XML has no character for: `_x000D_` (ECMA-376, part 1, 22.9.2.19). */
export const saidInXml = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9a-fA-F]{4})_/g, (_escape, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      )
    : text;
