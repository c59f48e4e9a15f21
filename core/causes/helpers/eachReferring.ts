/** Every reference to each of the names: in its text, NAME stands where the name is to stand. */
export const eachReferring = (references: readonly string[], names: readonly string[]): readonly string[] =>
  names.flatMap((name) => references.map((reference) => reference.replaceAll('NAME', () => name)));
