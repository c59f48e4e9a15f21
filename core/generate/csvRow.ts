/**
 * The places in a text from which a spreadsheet would compute: its start, and what follows a character that another program
 * may take for the end of a cell, since quotes in the middle of a cell mean nothing to one that separates by semicolons.
 */
const formulas = /^(?=["']*[=+\-@\t\r\n＝＋－＠])|(?<=[;|\t\r\n])(?=["']*[=+\-@＝＋－＠])/g;

/**
 * One cell by RFC 4180. A text that a spreadsheet would compute gets an apostrophe in front of it, which spreadsheets
 * take for "this is text"; whoever reads the file takes one off where `'` stands at such a place.
 */
function cell(text: string): string {
  const safe = text.replace(formulas, "'");
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A row of CSV with its line end (CRLF, as RFC 4180 has it). */
export const csvRow = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`;
