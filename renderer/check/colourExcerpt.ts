import type { SourceKind } from '../../core/evidence/Evidence.ts';
import { type CodePiece, highlightCode } from '../components/highlightCode.ts';
import type { Piece } from './excerptOf.ts';

/** In what language something stood, as the ending of a file; none where it is no code. */
const languageOf: Readonly<Record<SourceKind, string | undefined>> = {
  // Or the script alone, without its page.
  'crisp-push': 'html',
  html: 'html',
  'set-email': 'js',
  'react-native': 'js',
  capacitor: 'js',
  json: 'js',
  ios: 'swift',
  android: 'kt',
  flutter: 'dart',
  query: undefined,
  csv: undefined,
  lines: undefined,
  log: undefined,
  console: undefined,
  bare: undefined,
};

/** In UTF-16 code units: the time it takes to tell the words of a hostile text apart grows with its square. */
const longestPart = 2_000;

const anyTag = /<[a-z!/][^<>]*>/i;
const scriptTag = /<(\/?)script\b[^<>]*>/gi;

/** What a part of a page lacks to be read as one: the tags of a script of which it has only the one end or the middle. */
function missingTags(part: string): { readonly before: string; readonly after: string } {
  if (!anyTag.test(part)) return { before: '<script>', after: '</script>' };
  const isClosing = Array.from(part.matchAll(scriptTag), ([, slash]) => slash === '/');
  return {
    before: isClosing[0] === true ? '<script>' : '',
    after: isClosing.at(-1) === false ? '</script>' : '',
  };
}

/** The parts of an excerpt between its gaps. */
function partsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const parts: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.kind === 'gap') parts.push([]);
    else parts.at(-1)?.push(piece);
  }
  return parts;
}

/** A part without gaps, in the colours of its language. */
function coloursOf(part: string, language: string): readonly CodePiece[] {
  if (part.length > longestPart) return [{ text: part, kind: undefined }];
  const { before, after } = language === 'html' ? missingTags(part) : { before: '', after: '' };
  return cut(highlightCode(before + part + after, language) ?? [], before.length, part.length);
}

/** The pieces of a stretch, given where it begins and how long it is, in UTF-16 code units. */
function cut(pieces: readonly CodePiece[], from: number, length: number): readonly CodePiece[] {
  const own: CodePiece[] = [];
  let at = -from;
  for (const { text, kind } of pieces) {
    const shown = text.slice(Math.max(0, -at), Math.max(0, length - at));
    if (shown !== '') own.push({ text: shown, kind });
    at += text.length;
  }
  return own;
}

/**
 * The plain pieces of an excerpt in the colours of its language, which the place says where the candidate was found;
 * empty where that is no code. What is marked keeps the colour of its mark.
 */
export function colourExcerpt(
  pieces: readonly Piece[],
  source: SourceKind,
): ReadonlyMap<Piece, readonly CodePiece[]> {
  const language = languageOf[source];
  const coloured = new Map<Piece, readonly CodePiece[]>();
  if (language === undefined) return coloured;
  for (const part of partsOf(pieces)) {
    const colours = coloursOf(part.map(({ text }) => text).join(''), language);
    let at = 0;
    for (const piece of part) {
      if (piece.kind === 'plain') coloured.set(piece, cut(colours, at, piece.text.length));
      at += piece.text.length;
    }
  }
  return coloured;
}
