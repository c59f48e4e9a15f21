import type { Range } from '../../core/evidence/Evidence.ts';

/** What a place in the pasted text is; where places overlap, the earlier kind counts. */
export const markKinds = ['secret', 'email', 'signature', 'exposure', 'delivery', 'website'] as const;
type MarkKind = (typeof markKinds)[number];

export interface Mark extends Range {
  readonly kind: MarkKind;
}

/** A run of the shortened text: marked, plain, or a gap for what was left out. */
export interface Piece {
  readonly kind: MarkKind | 'plain' | 'gap';
  /** As it was pasted, with line feeds around values; of a secret, dots. */
  readonly text: string;
  /** Where it begins in the whole text. */
  readonly start: number;
}

/** In UTF-16 code units. */
const shownWhole = 600;
const around = 40;
const longestMark = 300;
const mostWindows = 12;

const isSplit = (text: string, at: number): boolean =>
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, at - 1), at + 1));

/** A window that cuts no character of two code units in half, which would be shown as what it is not. */
const wholeCharacters = (text: string, { start, end }: Range): Range => ({
  start: isSplit(text, start) ? start - 1 : start,
  end: isSplit(text, end) ? end + 1 : end,
});

/** A window without the halves of lines at its ends, where whole lines are left. */
function wholeLines(text: string, window: Range, mark: Range): Range {
  const before = text.slice(window.start, Math.max(window.start, mark.start)).indexOf('\n');
  const after = text.slice(Math.min(window.end, mark.end), window.end).lastIndexOf('\n');
  return {
    start: before < 0 || window.start === 0 ? window.start : window.start + before + 1,
    end: after < 0 || window.end === text.length ? window.end : Math.min(window.end, mark.end) + after,
  };
}

/** The parts of the text worth showing: around both ends of every mark, in order, without overlaps. */
function windowsOf(text: string, marks: readonly Mark[]): readonly Range[] {
  const { length } = text;
  if (length <= shownWhole) return [{ start: 0, end: length }];
  const wanted = marks
    .flatMap(({ start, end }): readonly Range[] =>
      end - start <= longestMark
        ? [{ start, end }]
        : [
            { start, end: start + longestMark / 2 },
            { start: end, end },
          ],
    )
    .map((mark) => {
      const window = { start: Math.max(0, mark.start - around), end: Math.min(length, mark.end + around) };
      return wholeCharacters(text, wholeLines(text, window, mark));
    })
    .toSorted((a, b) => a.start - b.start);
  const windows: Range[] = [];
  for (const { start, end } of wanted.length > 0
    ? wanted
    : [wholeCharacters(text, { start: 0, end: shownWhole / 2 })]) {
    const last = windows.at(-1);
    if (last === undefined || start > last.end + around) windows.push({ start, end });
    else windows[windows.length - 1] = { start: last.start, end: Math.max(last.end, end) };
  }
  return windows.slice(0, mostWindows);
}

/** What is compared character by character; a finding is a stretch of code. */
export const isValue = (kind: Piece['kind']): boolean => kind === 'email' || kind === 'signature';

/** A stretch whose line breaks are all LF, also where its end cuts a CR LF in half; the rest of it is as it was pasted. */
const withLineFeeds = (text: string, from: number, to: number): string =>
  text.slice(from, text.slice(to - 1, to + 1) === '\r\n' ? to - 1 : to).replace(/\r\n?/g, '\n');

/** The runs of one window: cut at every end of a mark. A secret is a row of dots, however much of it is in sight. */
function piecesOf(text: string, { start, end }: Range, marks: readonly Mark[]): readonly Piece[] {
  const here = marks.filter((mark) => mark.start < end && start < mark.end);
  const cuts = [...new Set([start, end, ...here.flatMap((mark) => [mark.start, mark.end])])]
    .filter((cut) => cut >= start && cut <= end)
    .sort((a, b) => a - b);
  const pieces: Piece[] = [];
  for (const [index, from] of cuts.slice(0, -1).entries()) {
    const to = cuts[index + 1] ?? end;
    const kinds = here.filter((mark) => mark.start <= from && to <= mark.end).map((mark) => mark.kind);
    const kind = markKinds.find((one) => kinds.includes(one)) ?? 'plain';
    const last = pieces.at(-1);
    const exact = isValue(kind) ? text.slice(from, to) : withLineFeeds(text, from, to);
    const shown = kind === 'secret' ? '••••••••' : exact;
    if (last?.kind !== kind) pieces.push({ kind, text: shown, start: from });
    else if (kind !== 'secret') pieces[pieces.length - 1] = { ...last, text: last.text + shown };
  }
  return pieces;
}

/** A text shortened to what was found in it, with that marked; as long as a screen at most, however long the text. */
export function excerptOf(text: string, marks: readonly Mark[]): readonly Piece[] {
  const windows = windowsOf(text, marks);
  return windows.flatMap((window, index) => {
    const before = windows[index - 1]?.end ?? 0;
    const gap = (start: number): Piece => ({ kind: 'gap', text: '…', start });
    return [
      ...(window.start > before ? [gap(before)] : []),
      ...piecesOf(text, window, marks),
      ...(index === windows.length - 1 && window.end < text.length ? [gap(window.end)] : []),
    ];
  });
}
