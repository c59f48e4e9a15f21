/** What spreadsheets take for a formula, also after the apostrophes that were put in front of it before. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * One cell by RFC 4180. A text that a spreadsheet would compute gets an apostrophe in front, which spreadsheets
 * take for "this is text"; whoever reads the file takes one off where `'` stands before such a text.
 */
function cell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A row of CSV with its line end (CRLF, as RFC 4180 has it). */
export const csvRow = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`;
