const lower = (text: string): string => text.toLowerCase();
const upper = (text: string): string => text.toUpperCase();
const trim = (text: string): string => text.trim();

/** What languages call what makes another text of one, by name. */
const turns: ReadonlyMap<string, (text: string) => string> = new Map(
  Object.entries({
    toLowerCase: lower,
    toLocaleLowerCase: lower,
    lowercase: lower,
    lowercased: lower,
    lower,
    downcase: lower,
    ToLower: lower,
    strtolower: lower,
    toUpperCase: upper,
    toLocaleUpperCase: upper,
    uppercase: upper,
    uppercased: upper,
    upper,
    upcase: upper,
    ToUpper: upper,
    strtoupper: upper,
    trim,
    strip: trim,
    Trim: trim,
  }),
);

/** What a method or a function without further arguments makes of a text; undefined where its name is not known to. */
export const turned = (text: string, how: string): string | undefined => turns.get(how)?.(text);

/** Whether a method or a function of that name gives the text that it was given. */
export const leavesAsIs = (how: string): boolean =>
  /^(?:toString|to_s|String|str|strval|orEmpty|unwrap)$/.test(how);
