import type { Range } from './Evidence.ts';

/** In UTF-16 code units: how far apart two calls of one choice stand, and how far above the first its condition. */
const longestBetween = 20_000;
const longestLead = 400;

/** What templates and pages mark code with. */
const marks =
  /\{[%{#][-~]?|[-~]?[%}#]\}|<[%?]|[%?]>|<\/?script\b[^<>]{0,200}>|<!--|-->|@(?=(?:else|endif|end)\b)/gi;
const words = 'else|elif|elsif|elseif|catch|except|rescue|otherwise';

/** The other branch, which is still open: `} else {`, `else:`, `.catch(() => {`. */
const otherBranch = new RegExp(String.raw`(?:^|\})[\s;).]{0,40}(?:${words})\b([^}]*)$`);
/** A way out at the end of the block of the first call; or a case that has one, and the next. */
const wayOut = /^[^{}]*\b(?:return|throw|exit|die|break|continue)\b[^{}]*\}/;
const nextCase = /^[^{}]*\b(?:return|break)\b[^{}]*\b(?:case\b|default\s{0,4}:)[^{}]*$/;
/** What the first call stands behind, where its block is done or not. */
const condition = /\b(?:if|else|case|catch|unless|elif|when)\b[^{};]{0,300}\{[^{}]*$/;
const conditionalReturn = /\bif\b[^{};]{0,300}\breturn\s{1,20}$/;

/** A code without the blocks that begin and end in it; in each one's place stands a semicolon. */
function withoutBlocks(code: string): string {
  const open: string[] = [];
  let current = '';
  for (const part of code.split(/([{}])/)) {
    if (part === '{') {
      open.push(current);
      current = '';
    } else if (part === '}') {
      const outer = open.pop();
      current = outer === undefined ? `${current}}` : `${outer};`;
    } else current += part;
  }
  return [...open, current].join('{');
}

/** Whether of two calls the second is never made after the first: it stands in the other branch, or behind a way out. */
export function isOtherBranch(text: string, first: Range, second: Range): boolean {
  const end = Math.min(second.start, first.end + longestBetween);
  const between = withoutBlocks(text.slice(first.end, end).replaceAll(marks, ' '));
  if (/^\s*:\s*$/.test(between)) return true;
  const [, rest] = otherBranch.exec(between) ?? [];
  if (rest !== undefined && (rest.includes('{') || !rest.includes(';'))) return true;
  if (nextCase.test(between)) return true;
  const lead = text.slice(Math.max(0, first.start - longestLead), first.start);
  return conditionalReturn.test(lead) || (wayOut.test(between) && condition.test(lead));
}
