import type { Found } from './Evidence.ts';

/** What a tool prints before or after a digest belongs to what was pasted. */
const printedBefore =
  /(?:^|\s|(?<=[`“„«([*]|[^\s:,[{(=] ["'])|(?<=["'])(?=HMAC with)|(?<=["'=,;|])(?=\(stdin\)|[\w-]{1,13}\(stdin\)))(HMAC with \w{3,12}: |(?:sha(?:1|256|512)|v1|hmac|(?:HMAC-)?SHA2?-?256\(stdin\)|\(stdin\))(?:= ?|:))$/i;
/** What was computed, behind a command, stands behind its label; only a value that was handed over has it. */
const ofStream = /\(stdin\)= ?$/i;
const printedAfter = /^ {1,2}\*?-(?=\s*(?:\n|$))/;

/** How Swift prints a text that may be missing; whether it was handed over so, only what Crisp said of it tells. */
const optionalBefore = /Optional\(\\?"$/;
const optionalAfter = /^\\?"\)/;
const isRefused = /not a valid sha-?256 signature/i;
/** A text that is made of what may be missing: Swift writes it out. */
const isWrittenOut = /signature\s{0,4}[=:]\s{0,4}"\\\(/i;

/** How Python prints bytes. */
const bytesBefore = /(?<![\w\\])(?:(?<!')b(')|(?<!")b("))$/;

/** What stands in quotation marks around a digest with it, but what sentences put there too. */
const marksBefore = /(["'`])([^"'`\\\w\n]{0,3})$/;
const marksAfter = /^([^"'`\\\w\n]{0,3})(["'`])/;
const ofSentences = /^[.,;:!?()…]*$/;

/** A digest that stands in quotation marks with something around it: all of that was handed over. */
function quotedWhole(text: string, { start, end }: Found['range']): Found | undefined {
  const [, opening, lead = ''] = marksBefore.exec(text.slice(Math.max(0, start - 4), start)) ?? [];
  const [, trail = '', closing] = marksAfter.exec(text.slice(end, end + 4)) ?? [];
  if (opening === undefined || opening !== closing || ofSentences.test(lead + trail)) return undefined;
  const range = { start: start - lead.length, end: end + trail.length };
  return { value: text.slice(range.start, range.end), range };
}

/** A digest with what the program that printed it put around it, as all of that was handed over. */
export function withPrint(text: string, { value, range }: Found, isAnswer: (at: number) => boolean): Found {
  const bytes = bytesBefore.exec(text.slice(Math.max(0, range.start - 3), range.start));
  if (
    bytes !== null &&
    !isAnswer(range.start) &&
    text[range.end] === (bytes[1] ?? bytes[2]) &&
    text.slice(range.start, range.end) === value
  )
    return {
      value: text.slice(range.start - 2, range.end + 1),
      range: { start: range.start - 2, end: range.end + 1 },
    };
  const [opening] = optionalBefore.exec(text.slice(Math.max(0, range.start - 12), range.start)) ?? [];
  const [closing] = optionalAfter.exec(text.slice(range.end, range.end + 4)) ?? [];
  if (opening !== undefined && closing !== undefined && (isRefused.test(text) || isWrittenOut.test(text)))
    return {
      value: `Optional("${value}")`,
      range: { start: range.start - opening.length, end: range.end + closing.length },
    };
  const inMarks = quotedWhole(text, range);
  if (inMarks !== undefined) return inMarks;
  const before = printedBefore.exec(text.slice(Math.max(0, range.start - 30), range.start))?.[1] ?? '';
  const after = printedAfter.exec(text.slice(range.end, range.end + 5))?.[0] ?? '';
  const isLabelled = isAnswer(range.start) && (before === '' || ofStream.test(before));
  if (text.slice(range.start, range.end) !== value || isLabelled) return { value, range };
  const [start, end] = [range.start - before.length, range.end + after.length];
  return { value: text.slice(start, end), range: { start, end } };
}
