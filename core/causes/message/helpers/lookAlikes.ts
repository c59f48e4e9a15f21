/** Characters that look like an ASCII one and are typed, pasted or put in by an editor in its place; usual ones first. */
export const lookAlikes: Readonly<Record<string, string>> = {
  "'": '’‘´ʼ′＇`',
  '@': '＠﹫',
  '.': '。．',
  '-': '–‑‐—−－',
  '+': '＋',
  _: '＿',
  a: 'а',
  c: 'с',
  e: 'е',
  i: 'іı',
  j: 'ј',
  o: 'оο',
  p: 'р',
  s: 'ѕ',
  x: 'х',
  y: 'у',
  A: 'АΑ',
  B: 'ВΒ',
  C: 'С',
  E: 'ЕΕ',
  H: 'НΗ',
  I: 'ІΙ',
  K: 'КΚ',
  M: 'МΜ',
  N: 'Ν',
  O: 'ОΟ',
  P: 'РΡ',
  S: 'Ѕ',
  T: 'ТΤ',
  X: 'ХΧ',
  Y: 'Υ',
};

const plain: ReadonlyMap<string, string> = new Map(
  Object.entries(lookAlikes).flatMap(([ascii, those]) => Array.from(those, (one) => [one, ascii] as const)),
);

/** The ASCII character that this one looks like, if it is one of `lookAlikes`. */
export const plainOf = (character: string): string | undefined => plain.get(character);
