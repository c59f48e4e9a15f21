import type { Output } from './output.ts';

/**
 * One line on stderr that changes in place, on a terminal only; nothing elsewhere. `text` is asked twice a second. Call
 * the result to take the line away.
 */
export function showProgress(
  { columnsOfNotes, tellInPlace }: Pick<Output, 'columnsOfNotes' | 'tellInPlace'>,
  text: () => Promise<string>,
): () => void {
  if (columnsOfNotes === undefined) return () => undefined;
  let isOver = false;
  const timer = setInterval(async () => {
    const line = await text();
    if (!isOver) tellInPlace(`\r\u001b[K${line.slice(0, columnsOfNotes - 1)}`);
  }, 500);
  return () => {
    isOver = true;
    clearInterval(timer);
    tellInPlace('\r\u001b[K');
  };
}
