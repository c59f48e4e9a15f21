/**
 * A recipe is one line: the causes, `::`, and an expression in which each mistake is marked with the number of
 * its cause and, after the bar, with what would have been right: `«1:strtolower($email)¦$email»`. Marks nest.
 * `@latin1`-like words before the `::` change how the result is read (`@windows-1252`), or say that its shape
 * alone speaks for it (`@suspected`), that it has no right form to compare with (`@whole`), or name an
 * equally good explanation (`@or:cause,cause`). Lines that start with `#` are comments; with `named`, each names the
 * kind of the recipes under it.
 */
export const parseRecipes = (text, named = false) => {
  let kind;
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => {
      if (line.startsWith('#')) {
        kind = line.slice(1).trim();
        return [];
      }
      return [named ? { ...parseRecipe(line), kind } : parseRecipe(line)];
    });
};

const parseRecipe = (line) => {
  const [head, code] = line.split(/ :: (.*)/s);
  const words = head.split(/[\s+]+/).filter((word) => word !== '');
  const expected = words.filter((word) => !word.startsWith('@'));
  const marks = words.filter((word) => word.startsWith('@')).map((word) => word.slice(1));
  const suspected = marks.includes('suspected');
  const all = new Set(expected.map((_, index) => String(index + 1)));
  for (const number of all)
    if (!code.includes(`«${number}:`) && !suspected && !marks.includes('whole'))
      throw new Error(`no mark ${number}: ${line}`);
  const wrong = expand(code, all);
  return {
    line,
    expected,
    wrong,
    right: suspected || marks.includes('whole') ? undefined : expand(code, new Set()),
    without:
      suspected || marks.includes('whole')
        ? []
        : [...all].map((number) => expand(code, new Set([...all].filter((other) => other !== number)))),
    charset: marks.find((mark) => !/^(suspected|whole|or:.*)$/.test(mark)) ?? 'utf-8',
    equally: marks.filter((mark) => mark.startsWith('or:')).map((mark) => mark.slice(3).split(',')),
    suspected,
  };
};

/** The expression with the given mistakes made and the others not. */
const expand = (code, made) => {
  let text = code;
  for (;;) {
    const next = text.replace(/«(\d):([^«»¦]*)¦([^«»¦]*)»/g, (_, number, wrong, right) =>
      made.has(number) ? wrong : right,
    );
    if (next === text) break;
    text = next;
  }
  if (/[«»¦]/.test(text)) throw new Error(`unbalanced marks: ${code}`);
  return text;
};
