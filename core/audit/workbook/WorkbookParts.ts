/** What readers of the parts of a workbook (ECMA-376, part 1, 18) tell each other. */

/** A sheet: its name, and the relation by which its part is found. */
export interface SheetName {
  readonly name: string;
  readonly relation: string;
}

/** How a number is shown: as a date or time of day, or with as many digits as there are at least. */
export type NumberShown = 'date' | { readonly digits: number } | 'as it is';

/** What cells refer to. */
export interface CellReferences {
  readonly texts: readonly string[];
  /** By the number of their style. */
  readonly styles: readonly NumberShown[];
  /** Whether days are counted from 1904. */
  readonly isFrom1904: boolean;
}
