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
