import { QuoteType, Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { decodedSlice, type Piece, partOf, type Slice } from './Slice.ts';

/** One attribute; `value` gives it with its character references decoded. */
export interface Attribute {
  readonly tag: string;
  readonly name: string;
  readonly value: () => Slice;
  readonly hasReferences: boolean;
  /** Of the raw value in the slice that was read. */
  readonly start: number;
  readonly end: number;
  /** Counts tags, so that the attributes of one tag can be told from those of the next. */
  readonly tagNumber: number;
}

interface Part {
  readonly start: number;
  readonly end: number;
}

interface Markup {
  readonly scripts: readonly (Part & { readonly type: string; readonly slice: Slice })[];
  readonly attributes: readonly Attribute[];
  readonly comments: readonly Part[];
}

const looksLikeMarkup =
  /<(?:!doctype|html|head|body|script|div|meta|input|link|form|span|button|template|iframe|img|table|p|a|section|main|svg)[\s>/]/i;

/** Whether a text holds markup worth a tokenizer. */
export const hasMarkup = (text: string): boolean => looksLikeMarkup.test(text);

const named: Readonly<Record<string, string>> = {
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
  apos: "'",
  commat: '@',
  period: '.',
  plus: '+',
  equals: '=',
  colon: ':',
  comma: ',',
  lowbar: '_',
  lsqb: '[',
  rsqb: ']',
  lbrack: '[',
  rbrack: ']',
  dollar: '$',
  nbsp: '\u00a0',
  NewLine: '\n',
};
const reference = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi;

/** What a reference in HTML stands for; `reference` gives its parts. */
export const characterOf = ([whole = '', hex, decimal, name]: readonly (string | undefined)[]): string => {
  if (name !== undefined) return named[name] ?? whole;
  const codePoint = Number.parseInt(hex ?? decimal ?? '', hex === undefined ? 10 : 16);
  return codePoint > 0x10ffff ? '\ufffd' : String.fromCodePoint(codePoint);
};

/** Decodes character references, keeping track of where each stood. */
export function withoutReferences(slice: Slice): Slice {
  const { text } = slice;
  if (!text.includes('&')) return slice;
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(reference)) {
    if (match.index > from)
      pieces.push({ text: text.slice(from, match.index), start: from, end: match.index });
    from = match.index + match[0].length;
    pieces.push({ text: characterOf(match), start: match.index, end: from });
  }
  if (from < text.length) pieces.push({ text: text.slice(from), start: from, end: text.length });
  return decodedSlice(slice, pieces);
}

/** The attributes that may hold something: the others are skipped as they pass. */
const worthwhile = /[@$%]|&#|crisp|sign|email|hmac|[0-9a-f]{32}/i;
/** What says something without a value: that there is none. */
const maySayNothing = /^(?:value|content)$|^data-[\w-]{0,40}(?:signature|sig|hmac)$/;
const keyNames = /^(?:name|id|type|value|content|property|itemprop)$/;

/**
 * Finds inline scripts, attributes and comments with htmlparser2's tokenizer: no tree is built, so nothing in the
 * markup nests. Attributes longer than 64 KB and those that cannot matter are left out.
 */
export function readMarkup(slice: Slice): Markup {
  const { text } = slice;
  const scripts: (Part & { readonly type: string; readonly slice: Slice })[] = [];
  const attributes: Attribute[] = [];
  const comments: Part[] = [];
  let tag = '';
  let tagNumber = 0;
  let isOpening = false;
  let name = '';
  let dataStart = -1;
  let dataEnd = -1;
  let type = '';
  let scriptStart = -1;

  const openEnds = (end: number): void => {
    if (tag === 'script' && isOpening) scriptStart = end + 1;
    isOpening = false;
  };
  const callbacks: TokenizerCallbacks = {
    onopentagname: (start, end) => {
      tag = text.slice(start, Math.min(end, start + 40)).toLowerCase();
      tagNumber += 1;
      type = '';
      isOpening = true;
    },
    onopentagend: openEnds,
    onselfclosingtag: openEnds,
    onclosetag: (start, end) => {
      if (scriptStart >= 0 && text.slice(start, end).toLowerCase() === 'script') {
        const scriptEnd = text.lastIndexOf('<', start);
        scripts.push({
          start: scriptStart,
          end: scriptEnd,
          type,
          slice: partOf(slice, scriptStart, scriptEnd),
        });
        scriptStart = -1;
      }
    },
    onattribname: (start, end) => {
      name = text.slice(start, Math.min(end, start + 80)).toLowerCase();
      dataStart = -1;
    },
    onattribdata: (start, end) => {
      if (dataStart < 0) dataStart = start;
      dataEnd = end;
    },
    onattribentity: () => {},
    onattribend: (quote, at) => {
      const isEmpty = quote === QuoteType.NoValue || dataStart < 0;
      if (isEmpty ? !maySayNothing.test(name) : dataEnd - dataStart > 65_536) return;
      const [start, end] = isEmpty ? [at, at] : [dataStart, dataEnd];
      const raw = text.slice(start, end);
      if (tag === 'script' && name === 'type') type = raw.toLowerCase();
      if (!isEmpty && !keyNames.test(name) && !worthwhile.test(raw)) return;
      attributes.push({
        tag,
        name,
        value: () => withoutReferences(partOf(slice, start, end)),
        hasReferences: raw.includes('&'),
        start,
        end,
        tagNumber,
      });
    },
    oncomment: (start, end) => void comments.push({ start, end }),
    ontext: () => {},
    ontextentity: () => {},
    oncdata: () => {},
    ondeclaration: () => {},
    onprocessinginstruction: () => {},
    onend: () => {},
  };
  const tokenizer = new Tokenizer({ decodeEntities: false, xmlMode: false }, callbacks);
  tokenizer.write(text);
  tokenizer.end();
  // A page that was cut off in the middle of a script.
  if (scriptStart >= 0)
    scripts.push({
      start: scriptStart,
      end: text.length,
      type,
      slice: partOf(slice, scriptStart, text.length),
    });
  return { scripts, attributes, comments };
}
