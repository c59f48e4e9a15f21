import type { ErrorWords } from '../frame/errorWords.ts';

/** What happened, then what to do next, in one line. */
export function ErrorText({ title, next }: Pick<ErrorWords, 'title' | 'next'>) {
  return (
    <>
      <strong>{title}</strong> {next}
    </>
  );
}
