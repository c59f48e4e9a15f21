import { Option } from 'commander';

/** `--sheet`: which part of a file that holds several lists. */
export const sheetOption = (): Option =>
  new Option(
    '--sheet <name>',
    'the sheet of a workbook, or the table of a dump, where it is not the first with emails',
  );
