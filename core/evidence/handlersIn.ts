/** Where a function or a route begins that answers requests, in the words of the frameworks: as a rule one of several. */
const handler = new RegExp(
  String.raw`^[ \t+]{0,40}(?:${[
    // A call that names a path
    String.raw`(?:await\s)?[\w$]{1,30}(?:(?:\??\.|->|::)\w{1,30}){0,3}(?:\.|->|::)(?:get|post|put|patch|delete|all|any|route|map(?:get|post|put|delete)|handle(?:func)?)\s{0,4}\(\s{0,8}(?:\{|r?["'\x60/^:])`,
    String.raw`(?:get|post|put|patch|delete)\s{0,4}\(?\s{0,4}["'\x60]\/`,
    // What decorates a function
    String.raw`@\w{1,30}(?:\.\w{1,30}){0,2}\.(?:get|post|put|patch|delete|route|api_route)\(`,
    String.raw`@(?:Get|Post|Put|Patch|Delete|Request|All)(?:Mapping)?\b`,
    String.raw`\[Http(?:Get|Post|Put|Patch|Delete)\b`,
    String.raw`#\[(?:get|post|put|patch|delete|Route)\b`,
    // A function by what it takes, or by its name
    String.raw`(?:async\s{1,4})?def\s{1,4}\w{1,40}\((?:self,\s{0,4})?(?:request|req)\b`,
    String.raw`export\s{1,4}(?:async\s{1,4})?(?:function|const)\s{1,4}(?:GET|POST|PUT|PATCH|DELETE|loader|action)\b`,
    String.raw`export\s{1,4}const\s{1,4}\w{1,40}\s{0,4}=\s{0,4}(?:\w{1,20}\.){0,4}on(?:Request|Call)\b`,
    String.raw`func\s{1,4}(?:\([^()\n]{1,60}\)\s{0,4})?\w{1,40}\(\w{1,20}\s{1,4}(?:http\.ResponseWriter|\*?\w{1,20}\.(?:Context|Ctx))\b`,
    String.raw`(?:public|protected|private)\s{1,4}function\s{1,4}\w{1,40}\(`,
  ].join('|')})`,
  'gim',
);
const isDecoration = /^[ \t+]{0,40}(?:@|\[|#\[)/;

/** A line that says something of the function below it. */
const ofNext = /^[ \t+]{0,40}(?:@(?!@)|#\[|\[|#|\/\/|\/?\*|\)$)/;
/** What goes for all that follows, or, behind a handler, wraps it. */
const forAll = /\b(?:use|add_?hook|before_\w{1,20}|beforeEach|middleware|register|guards?)\b\s{0,4}[(:]/i;
const forAllBefore =
  /(?:^|\W)(?:module\.exports|export default|urlpatterns|(?:re_)?path\(|use\(|\w{0,20}wrap\w{0,20}\()/;

const indentOf = (line: string): number => /^[ \t+]*/.exec(line)?.[0].length ?? 0;

/** Lines above a function that may say something of it. */
const mostDecorations = 40;

/** Where the lines begin that belong to what begins at a place: decorations and remarks directly above it. */
function withDecorations(text: string, start: number): number {
  let begin = start;
  for (let lines = 0; lines < mostDecorations && begin > 0; lines++) {
    const above = text.lastIndexOf('\n', begin - 2) + 1;
    if (!ofNext.test(text.slice(above, begin - 1))) break;
    begin = above;
  }
  return begin;
}

/** What ends a block, or goes on with it. */
const goesOn =
  /^[ \t+]*(?:[)}\]{.]|else\b|elif\b|catch\b|except\b|finally\b|rescue\b|ensure\b|end\b|<\/?|\*|$)/;

/** Where the function ends that begins at a place: at the first line behind its body that is no deeper than it is. */
function endOf(code: string, start: number, end: number): number {
  const indent = indentOf(code.slice(start, start + 80));
  let isInBody = false;
  let at = start;
  for (const line of code.slice(start, end).split('\n')) {
    const isDeeper = indentOf(line) > indent && line.trim() !== '';
    if (isInBody && !isDeeper && !goesOn.test(line)) return at;
    isInBody ||= isDeeper;
    at += line.length + 1;
  }
  return end;
}

/** The lines of a stretch that count for a handler beside it. */
const linesOf = (stretch: string, isCounted: (line: string) => boolean): string =>
  stretch
    .split('\n')
    .filter((line) => isCounted(line))
    .join('\n');

/** Where the handlers of requests begin, each with what decorates it. */
function startsIn(code: string): readonly number[] {
  const starts: number[] = [];
  let isDecorated = false;
  for (const { 0: opening, index } of code.matchAll(handler)) {
    const isDecorating = isDecoration.test(opening);
    // A function below its decoration is the same handler.
    if (!isDecorated || isDecorating) starts.push(withDecorations(code, index));
    isDecorated = isDecorating;
  }
  return starts;
}

/** In UTF-16 code units: what is looked at above and below a place, and so far above it for what stands around it. */
const near = 2_000;
const far = 20_000;

/** What code of another file, or words around code, begin or end with. */
const border = /^(?:diff --git |Index: |--- a\/|\+\+\+ b\/|@@ |[ \t]{0,4}(?:```|~~~))[^\n]*$/gm;
/** A line that may be code: words that people say have none of these signs. */
const isCode = /[(){};=@$[\]]|:\w|::|^\s*(?:import|use|from|require)\b/;

/**
 * Gives the code around a place without the other handlers of requests that stand beside the one that the place is in:
 * whether one of them asks who calls tells nothing of this one. What stands above all handlers, around this one or for all
 * that follow remains, and so does everything near where the place is in no handler. The code is gone through once.
 */
export function handlersIn(code: string): (at: number) => string {
  let starts: readonly number[] | undefined;
  let borders: readonly { readonly index: number; readonly end: number }[] | undefined;
  return (at) => {
    starts ??= startsIn(code);
    borders ??= Array.from(code.matchAll(border), ({ 0: { length }, index }) => ({
      index,
      end: index + length,
    }));
    const from = borders.findLast(({ end }) => end <= at)?.end ?? 0;
    const to = borders.find(({ index }) => index > at)?.index ?? code.length;
    const within = (start: number, end: number): string =>
      code.slice(Math.max(from, start), Math.min(to, end));
    const own = starts.findLast((start) => start >= from && start <= at);
    const first = starts.find((start) => start >= from);
    if (first === undefined || own === undefined) return within(at - near, at + near);
    const next = starts.find((start) => start > at) ?? to;
    const end = Math.max(endOf(code, own, Math.min(next, own + far)), Math.min(at + 1, next));
    const indent = indentOf(code.slice(own, own + 80));
    const isAround = (line: string): boolean =>
      line.trim() !== '' && (indentOf(line) < indent || (indentOf(line) === indent && forAll.test(line)));
    const isBehind = (line: string): boolean => indentOf(line) <= indent && forAllBefore.test(line);
    return [
      linesOf(within(first - near, first), (line) => isCode.test(line)),
      linesOf(within(Math.max(first, own - far), own), isAround),
      within(Math.max(own, at - near), Math.min(end, at + near)),
      linesOf(within(end, end + near), isBehind),
    ].join('\n');
  };
}
