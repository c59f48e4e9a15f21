import { csvRow } from './csvRow.ts';
import type { GeneratedSignature } from './GeneratedSignature.ts';
import type { OutputForm } from './outputForms.ts';
import { snippetOf } from './snippetOf.ts';

/** Rows put together before they are handed on: writing each on its own would take longer than making it. */
const snippetsAtOnce = 500;

interface Frame {
  readonly before: string;
  readonly between: string;
  readonly after: string;
}

const lines: Frame = { before: '', between: '\n', after: '\n' };

function frameOf(form: OutputForm, first: GeneratedSignature | undefined): Frame {
  if (form === 'json') return { before: '[\n', between: ',\n', after: '\n]\n' };
  if (form !== 'csv') return form === 'ios' ? { ...lines, between: '\n\n' } : lines;
  const more = first?.expected === undefined ? [] : ['expectedOutcome', 'causes'];
  return { before: csvRow(['email', 'signature', ...more]), between: '\r\n', after: '\r\n' };
}

/** Many emails with their signatures as one text, piece by piece: a JSON array, CSV with a header, or code. */
export function* outputText(form: OutputForm, all: readonly GeneratedSignature[]): Generator<string> {
  const { before, between, after } = frameOf(form, all[0]);
  if (before !== '') yield before;
  for (let start = 0; start < all.length; start += snippetsAtOnce) {
    const rows = all.slice(start, start + snippetsAtOnce).map((one) => snippetOf(form, one));
    yield `${start === 0 ? '' : between}${rows.join(between)}`;
  }
  if (all.length > 0) yield after;
  else if (form === 'json') yield ']\n';
}
