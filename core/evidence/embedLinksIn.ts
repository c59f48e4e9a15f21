import type { Slice } from './Slice.ts';
import type { Argument, Statement } from './Value.ts';

const link = /\bgo\.crisp\.chat\/chat\/embed\/?\?([^\s"'`<>\\]{1,2000})/g;
const most = 100;

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
};

/** Links to the chatbox as a page of its own: a call each, whose arguments are labelled by the link's parameters. */
export function* embedLinksIn(slice: Slice, isLeftOut: (place: number) => boolean): Generator<Statement> {
  let count = 0;
  for (const { 0: whole, 1: query = '', index } of slice.text.matchAll(link)) {
    count += 1;
    if (count > most) return;
    if (isLeftOut(index)) continue;
    let at = index + whole.length - query.length;
    const args: Argument[] = [];
    for (const part of query.split('&')) {
      const equals = part.indexOf('=');
      const [start, end] = [at + equals + 1, at + part.length];
      if (equals > 0 && start < end)
        args.push({
          key: part.slice(0, equals),
          value: { kind: 'text', text: decoded(part.slice(equals + 1)), range: slice.range(start, end) },
        });
      at = end + 1;
    }
    yield { kind: 'call', name: 'crisp.embed', args, range: slice.range(index, index + whole.length) };
  }
}
