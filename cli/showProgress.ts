import { tellInPlace } from './output.ts';

/**
 * One line on stderr that changes in place, on a terminal only; nothing elsewhere. `text` is asked twice a second. Call
 * the result to take the line away.
 */
export function showProgress(text: () => Promise<string>): () => void {
  if (!process.stderr.isTTY) return () => undefined;
  let isOver = false;
  const timer = setInterval(async () => {
    const line = await text();
    if (!isOver) tellInPlace(`\r\u001b[K${line.slice(0, (process.stderr.columns ?? 80) - 1)}`);
  }, 500);
  return () => {
    isOver = true;
    clearInterval(timer);
    tellInPlace('\r\u001b[K');
  };
}
