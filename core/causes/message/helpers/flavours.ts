/** The names and weights of a table. */
export const flavours = <Name extends string>(
  table: Readonly<Record<Name, { readonly weight: number }>>,
): readonly { readonly flavour: Name; readonly weight: number }[] =>
  (Object.keys(table) as Name[]).map((flavour) => ({ flavour, weight: table[flavour].weight }));
