import { bytesOf } from '../signature/bytesOf.ts';
import { binaryOf, bytesOfBinary } from './forms/BinaryText.ts';
import { translatedHead } from './forms/formsOf.ts';
import { recordEnd } from './forms/ListTranslator.ts';
import { looksLikeEmail } from './guessColumns.ts';
import { hasHeader } from './hasHeader.ts';
import { formOfTable, lookAtTable } from './lookAtTable.ts';

/** In UTF-16 code units, of a text that may be a list. */
const headLength = 65_536;
/** Fewer are not a list: a page, a log or a snippet may name some. */
const fewest = 5;
const leastShare = 0.8;

const linesIn = (text: string): number => {
  let lines = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines++;
  return text.endsWith('\n') || text === '' ? lines : lines + 1;
};

/**
 * About how many people a text names in the form of a list with their signatures, which can be audited; `null` where it
 * is none. What is beyond the beginning is estimated.
 */
export function peopleIn(text: string): number | null {
  const start = text.slice(0, headLength);
  const isWhole = start.length === text.length;
  const bytes = bytesOf(start);
  const form = formOfTable(bytes, isWhole, null)?.form;
  const translated = form === undefined ? undefined : translatedHead(form, binaryOf(bytes), isWhole);
  const looked =
    form === undefined || translated === undefined
      ? lookAtTable(bytes, isWhole)
      : lookAtTable(bytesOfBinary(translated), isWhole, {
          format: { kind: 'translated', form: form.form, part: form.part },
          encoding: 'utf-8',
        });
  if (!looked.ok || looked.value.guess === null || looked.value.guess.signature === null) return null;
  const { rows, guess, format } = looked.value;
  const { email } = guess;
  const people = rows.filter((row) => looksLikeEmail(row[email] ?? '')).length;
  if (people < fewest || people < leastShare * rows.length) return null;
  const before = format.kind === 'delimited' ? (format.linesBefore ?? 0) : 0;
  const header = hasHeader(format) ? 1 : 0;
  const records =
    translated === undefined
      ? linesIn(text) - before
      : (translated.split(/\n+/).filter((line) => line !== '').length +
          translated.split(recordEnd).length -
          1) *
        (text.length / start.length);
  return Math.max(people, Math.round(records - header));
}
