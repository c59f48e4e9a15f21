/*
 * How much crosses a boundary at once. Lengths of texts are in UTF-16 code units. What core knows a limit for stands
 * there: `longestPaste`, `emailsKept`, `mostEmails`, `mostTestAddresses`.
 */

/** Of an id that the program gave: of a website, an audit, a list. */
export const longestId = 100;
/** Of a name, or a pattern of test addresses. The services say what is wrong with one that is shorter but too long. */
export const longestName = 1_000;
/** Of what is given as a secret key: more than can be stored, so that too long a one is told. */
export const longestSecret = 100_000;
/** Of an email that is signed exactly as it is. */
export const longestExactEmail = 100_000;
/** Of a signature whose owner is looked for. */
export const longestAskedSignature = 100_000;
/** Of a text for the clipboard, or of a report. */
export const longestCopied = 1_000_000;

export const mostExactEmails = 1_000;
/** Patterns of test addresses in one call; fewer are kept. */
export const mostPatterns = 1_000;
/** Mistakes to make at once; the services let fewer happen together. */
export const mostChosenCauses = 20;
/** Causes that a query of rows names. */
export const mostQueryCauses = 200;

/** Generated rows that one call gives. */
export const generatedPage = 100;
/** Entries of the log that the window shows. */
export const logPage = 500;

/** Bytes of a list that one call carries. */
export const largestPiece = 4_000_000;
/** Bytes of a whole list that comes in pieces. */
export const largestList = 2_000_000_000;
/** Rows of an audit that one call gives. */
export const mostRows = 500;
/** What the window gets of a cell in a page of rows. `row` gives a cell whole. */
export const longestCell = 1_000;
