/** What is said of constructions that make a digest under the key. */
export const keyed = { usesSecret: true, usesAlgorithm: true } as const;
