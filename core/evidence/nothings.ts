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
  /^(?:[-\u2010-\u2015]{0,3}|~|n\/?a|[(<[](?:none|null|nil|empty|missing|blank|not set|no value)[)>\]]|missing|empty)$/i.test(
    text.trim(),
  );

/** Other words for what is not there, of people and of programs that failed. */
export const isNone = (text: string): boolean =>
  /^(?:none|nothing|no (?:signature|hmac|hash|key)|not (?:set|signed)|unsigned|false|0|bool\(false\)|keine?|ninguna|aucune|nessuna|nenhuma|geen|brak|(?:❌|✗|✘) ?(?:missing|none)?|(?:error|fehler|failed)\b.{0,60}|\?{1,3})$/iu.test(
    text,
  );
