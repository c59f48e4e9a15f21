import { useEffect, useState } from 'react';
import type { GeneratePreview } from '../../contracts/generate.ts';
import { ok, type Result } from '../../core/Result.ts';
import { call, type GenerateCallError } from '../frame/call.ts';
import { isTooLong, sourceOf } from './emailSource.ts';

/** Milliseconds without a keystroke before a text is read. */
const pause = 120;

const tooLong: Result<GeneratePreview, never> = ok({
  count: 0,
  emails: [],
  problems: [{ kind: 'text-too-long', line: 1, column: 1, text: '' }],
  problemCount: 1,
  outside: 0,
});

/** What a list or pattern gives. The previous answer stays until there is a new one; nothing typed gives none. */
export function usePreview(
  websiteId: string,
  text: string,
  revision: string,
): Result<GeneratePreview, GenerateCallError> | undefined {
  const [preview, setPreview] = useState<Result<GeneratePreview, GenerateCallError>>();
  const isEmpty = text.trim() === '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision asks again for the same text
  useEffect(() => {
    if (isEmpty) return setPreview(undefined);
    if (isTooLong(text)) return setPreview(tooLong);
    let overtaken = false;
    const timer = setTimeout(async () => {
      const answer = await call(window.countersign.generate.expand({ websiteId, source: sourceOf(text) }));
      if (!overtaken) setPreview(answer);
    }, pause);
    return () => {
      overtaken = true;
      clearTimeout(timer);
    };
  }, [websiteId, text, isEmpty, revision]);
  return isEmpty ? undefined : preview;
}
