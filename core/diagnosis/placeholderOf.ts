import { languageOfObject } from '../causes/encoding/helpers/objectShapes.ts';

/** In UTF-16 code units: the longest text in brackets of a template that is looked at. */
const longest = 200;

/** What templates, shells and samples write where a value is to come. */
const placeholder = new RegExp(
  `^(?:${[
    // In brackets, which a sign may stand before: `{{ sig }}`, `#{sig}`, `$!{sig}`, `@(Model.Sig)`, `{vb:raw sig}`.
    String.raw`\{\{\{?[^{}]{1,160}\}?\}\}`,
    String.raw`\{%.{1,160}%\}`,
    String.raw`\{!!.{1,160}!!\}`,
    String.raw`\[%.{1,160}%\]`,
    String.raw`\[\[[-+*$~!#%]?.{1,160}\]\]`,
    String.raw`\$\{\{.{1,160}\}\}`,
    String.raw`[$#%@&!*~\\]!?\{[^{}]{1,160}\}`,
    String.raw`(?:[$#%@&!*~]!?\[|[$#%@*]!?\()\s?[$@#A-Za-z_][^\n]{0,160}[)\]]s?`,
    String.raw`\{\d{1,2}\}`,
    String.raw`\{[!@#$=~]? ?[\w$](?:[\w .$|!/>-]|:(?=[\w':])){0,80}(?:\([^{}"\n]{0,100}\))?\}`,
    String.raw`\[\[?[A-Za-z][\w .$:-]{1,80}\]?\]`,
    String.raw`\[[-+*$~!#] ?[$#@]?[A-Za-z_][\w .$:>-]{0,80}[-+]?\]`,
    String.raw`<[A-Za-z][\w:-]{1,20}(?: [\w-]{1,20}=["']?[\w.-]{1,80}["']?){1,3} ?/?>`,
    '<[%?][=-]?.{1,160}[%?]>',
    '&lt;%.{1,160}%&gt;',
    '<!--[#$][^<>]{1,160}-->',
    String.raw`<<?[A-Za-z][\w .$-]{1,80}>?>`,
    // Between two signs, or behind one: `#session.sig#`, `%SIG%`, `$esc.javascript($sig)`, `&P1_SIG.`, `:sig`.
    String.raw`#{1,3}[A-Za-z][^#\n]{1,160}#{1,3}`,
    '%%=.{1,160}=%%',
    String.raw`%%?[A-Za-z][\w.-]{1,80}%?%`,
    '__[A-Za-z_]{3,60}__',
    String.raw`\*\|[\w:]{1,60}\|\*`,
    String.raw`&[A-Za-z][A-Za-z0-9]{0,30}_[\w!-]{1,60}[.;]`,
    String.raw`%(?:\d\$)?[sdvq@]`,
    String.raw`[$@]!?[$\d]?[A-Za-z_][\w.>:-]{0,80}(?:\([^\n"[\]{}]{0,120}\))?`,
    ':[a-z_]{3,40}',
    String.raw`[A-Za-z]*[\w .-]{0,40}(?:signature|hmac)[\w .-]{0,40}(?:\(\))?`,
  ].join('|')})$`,
  'is',
);

/** A part of a digest, in one piece, in groups, or as a list of its bytes with whatever marks. */
const digest =
  /[0-9a-f]{8}|(?:\b[0-9a-f]{2,4}\b[ ,:-]{1,2}){7}|(?:-?(?:[@$]|#?x|0x)?[0-9a-f]{1,3}\b[\s,;:"'@#$-]{1,4}){7}/i;

const letters = /[A-Za-z0-9+/_-]{16,}/g;
const shift = /[a-z](?=[^a-z])|[A-Z](?=[^A-Z])|\d(?=\D)/g;

/** Whether a text holds what Base64 makes of bytes: its letters change between small ones, capitals and digits all the time. */
const holdsBase64 = (text: string): boolean =>
  (text.match(letters) ?? []).some((run) => (run.match(shift)?.length ?? 0) > run.length * 0.4);

/** Code in a placeholder may hold a key: only names are shown. */
const shown = (text: string): string =>
  /^[^\w]*[\w .$>-]{1,60}(?:\(\))?[^\w]*$/.test(text) && !/["'`=]/.test(text.slice(3, -3)) ? text : '…';

/** Brackets of a template that were escaped on the way, for HTML or for a web address. */
const escaped: readonly (readonly [RegExp, RegExp, 10 | 16])[] = [
  [/&#(?:123|36|60|37|91);/, /&#(\d{2,3});/g, 10],
  [/%(?:7b|24|3c|5b)/i, /%([0-9a-f]{2})/gi, 16],
];

const unescaped = (text: string): string =>
  escaped.reduce(
    (so, [isIn, each, base]) =>
      isIn.test(so)
        ? so.replace(each, (_, code: string) => String.fromCharCode(Number.parseInt(code, base)))
        : so,
    text,
  );

/** The placeholder that stands in a signature's place, as it may be shown; `undefined` where something else stands there. */
export function placeholderOf(signature: string): string | undefined {
  if (signature === '…') return signature;
  // Hex has none of these, and rows with hex are by far the most.
  if (signature.length > longest || !/[g-z{}<>[\]$%@*#&]/i.test(signature)) return undefined;
  const text = unescaped(signature.trim())
    .replace(/^(["'`])(.*)\1$/s, '$2')
    .trim();
  if (
    digest.test(text) ||
    holdsBase64(text) ||
    languageOfObject(text) !== undefined ||
    !placeholder.test(text)
  )
    return undefined;
  return shown(text);
}
