/** Texts that stand where a signature should be because a variable was empty. */
export const emptyValues: ReadonlySet<string> = new Set(['undefined', 'null', 'None', 'nil', 'NULL', 'NaN']);
