import type { EncodingCause, Undone } from '../Cause.ts';
import { asText, shortestRest, valueOfJson } from './helpers/wrapping.ts';
import { writtenText } from './helpers/written.ts';

const quotePairs: readonly {
  readonly open: string;
  readonly close: string;
  readonly kind: string;
  readonly weight: number;
}[] = [
  { open: '"', close: '"', kind: 'double', weight: 1 },
  { open: "'", close: "'", kind: 'single', weight: 0.6 },
  { open: '`', close: '`', kind: 'backtick', weight: 0.2 },
  { open: '“', close: '”', kind: 'curly', weight: 0.2 },
  { open: '‘', close: '’', kind: 'curly', weight: 0.1 },
  { open: '„', close: '“', kind: 'curly', weight: 0.05 },
  { open: '«', close: '»', kind: 'angle', weight: 0.05 },
  { open: '\\"', close: '\\"', kind: 'escaped', weight: 0.1 },
  { open: "\\'", close: "\\'", kind: 'escaped', weight: 0.05 },
  { open: '""', close: '""', kind: 'double', weight: 0.05 },
];

/** A text that was made JSON several times, without any of its quotes. */
function unquotedFully(text: string): string {
  const inner = /^".*"$/s.test(text) ? asText(valueOfJson(text)) : undefined;
  return inner === undefined ? text : unquotedFully(inner);
}

function* unquoted(text: string, part: string): Generator<Undone> {
  for (const { open, close, kind, weight } of quotePairs) {
    const opens = text.startsWith(open) && part !== 'end';
    const closes = text.endsWith(close) && part !== 'start' && text.length >= open.length + close.length;
    if (!opens && !closes) continue;
    const both = (opens || part === 'end') && (closes || part === 'start');
    if (!both && open === '""') continue;
    const inner = text.slice(opens ? open.length : 0, closes ? -close.length : undefined);
    const json =
      both && open === '"' && inner.includes('\\') && part === 'whole'
        ? asText(valueOfJson(text))
        : undefined;
    if (json !== undefined) yield { value: unquotedFully(json), detail: { quotes: kind }, weight };
    // One quote alone is a hint only beside what can be a signature.
    else if (both || inner.length >= shortestRest)
      yield { value: inner, detail: { quotes: kind }, weight: weight * (both ? 1 : 0.1) };
  }
}

export const encodingQuoted: EncodingCause = {
  id: 'encoding-quoted',
  layer: 'encoding',
  likelihood: 25,
  order: 20,
  write: (written) => {
    const text = writtenText(written);
    if (text.length < shortestRest || /["\\]/.test(text)) return [];
    return quotePairs.map(({ open, close, kind, weight }) => ({
      value: open + text + close,
      detail: { quotes: kind },
      weight,
    }));
  },
  undo: (text, part) => (part === 'damaged' ? [] : unquoted(text, part)),
};
