import type { MessageCause } from '../Cause.ts';
import { onText } from './helpers/onText.ts';
import { withoutLineBreak } from './helpers/withoutLineBreak.ts';

const lineBreaks: readonly { readonly which: string; readonly end: string; readonly weight: number }[] = [
  { which: 'LF', end: '\n', weight: 1 },
  { which: 'CRLF', end: '\r\n', weight: 0.4 },
  { which: 'CR', end: '\r', weight: 0.05 },
];

const lineBreakOf = (text: string): string =>
  text.endsWith('\r\n') ? 'CRLF' : text.endsWith('\n') ? 'LF' : 'CR';

export const emailTrailingNewline: MessageCause = {
  id: 'email-trailing-newline',
  layer: 'message',
  stage: 'text',
  likelihood: 80,
  order: 2,
  title: 'A line break was {change} after the email when it was signed ({which}).',
  agent:
    'When the website signed the email, an invisible line break was {change} after it, so the signed text and the email that Crisp was given are not the same. Ask the developers to remove the line break before they sign and send the email.',
  developer:
    'Compared with the pushed email, a line break was {change} at the end of the signed one ({which}). Usual sources are echo without -n, a line read from a file or from standard input, and a text area.',
  fix: 'Remove the line break first: printf "%s" "$email" instead of echo, line.rstrip("\\n") in Python, line.chomp in Ruby, rtrim($line) in PHP.',
  labels: { change: { added: 'added', removed: 'left out' } },
  variants: onText((text) => [
    ...lineBreaks.map(({ which, end, weight }) => ({
      value: text + end,
      detail: { change: 'added', which },
      weight,
    })),
    { value: withoutLineBreak(text), detail: { change: 'removed', which: lineBreakOf(text) } },
  ]),
  usual: { detail: { change: 'added', which: 'LF' }, change: (text) => `${text}\n` },
};
