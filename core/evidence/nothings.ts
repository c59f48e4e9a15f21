/** What languages call a value that is not there. Swift’s and Python’s lines are often valid JavaScript as well. */
export const nothings: ReadonlySet<string> = new Set([
  'undefined',
  'null',
  'nil',
  'None',
  'NULL',
  'Nil',
  'NSNull',
  'void',
]);

/** What stands in the place of a value that nobody filled in: nothing, a dash, what people write for it. */
export const isBlank = (text: string): boolean =>
  /^(?:[-\u2010-\u2015]{0,3}|n\/?a|[(<[](?:none|null|nil|empty|missing|blank|not set|no value)[)>\]]|missing|empty)$/i.test(
    text.trim(),
  );
