/**
 * Forms of lists that are translated before they are read. `json`: arrays of JSON, in whatever lines, or objects one after
 * the other. `printed`: a table as database clients draw it. `spaced`: columns that stand apart by spaces. `sql`: `INSERT`
 * statements of a dump. `workbook`: a spreadsheet of Excel's (XLSX).
 */
export const listForms = ['json', 'printed', 'spaced', 'sql', 'workbook'] as const;
export type ListForm = (typeof listForms)[number];
