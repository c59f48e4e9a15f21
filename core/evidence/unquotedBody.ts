import { encodingHeader } from './encodingHeader.ts';
import { replacedIn } from './replacedIn.ts';
import type { Slice } from './Slice.ts';
import { unquoted } from './unquoted.ts';

const softBreak = /=[ \t]{0,20}\r?\n/;

/** Mail programs break a line in quoted-printable after 76 characters at most, most of them where it is nearly full. */
const longestLine = 76;
const fullLine = /^[^\r\n]{67,75}=[ \t]{0,20}\r?\n/m;

/**
 * A digest of 16, 20, 32 or 64 bytes in Base64, whose padding ends the line. Hex digits alone are a signature that a
 * mail program broke.
 */
const sign64 = '[A-Za-z0-9+/_-]';
const padded = String.raw`(?<!${sign64})(?=[0-9A-Fa-f]{0,86}[G-Zg-z+/_-])(?:${sign64}{22}==|${sign64}{27}=|${sign64}{43}=|${sign64}{86}==)[ \t]{0,20}(?:\r?\n|$)`;

/** A variable of an .env file without a value. */
const unset = String.raw`^[ \t]{0,20}(?:export )?[A-Z][A-Z0-9_]{2,80}=[ \t]{0,20}\r?$`;

/** What no mail program writes: in quoted-printable, `=` begins a byte or ends a line, and every other one is =3D. */
const plain = new RegExp(String.raw`${padded}|${unset}|=(?![0-9A-F]{2}|[ \t]{0,20}\r?\n)`, 'm');

/** What is meant as quoted-printable wherever it stands, and before it what is not and looks so. */
const sure = new RegExp(`${padded}|${unset}|=3D|${softBreak.source}`, 'gm');

/** How much of a text is in quoted-printable: full lines and =3D tell it beside other things too. */
function bodyForm(text: string): 'whole' | 'in part' | 'not' {
  if (!softBreak.test(text) || text.search(encodingHeader) !== -1) return 'not';
  if (!plain.test(text)) return 'whole';
  const isBroken = (): boolean =>
    fullLine.test(text) && text.split('\n').every((line) => line.trimEnd().length <= longestLine);
  return text.includes('=3D') || isBroken() ? 'in part' : 'not';
}

/**
 * The body of a mail that was pasted by itself, without the head that says that it is in quoted-printable, decoded; any
 * other text as it is. Where something else stands around it, only what cannot be meant otherwise is put right.
 */
export function unquotedBody(slice: Slice): Slice {
  const form = bodyForm(slice.text);
  switch (form) {
    case 'whole':
      return unquoted(slice);
    case 'in part':
      return replacedIn(slice, sure, ([one]) => (one === '=3D' ? '=' : one.startsWith('=') ? '' : undefined));
    case 'not':
      return slice;
  }
}
