import { useEffect, useState } from 'react';
import type { Result } from '../../core/Result.ts';
import type { GeneratePreview } from '../../ipc/schema.ts';
import { call, type GenerateCallError } from './call.ts';

/** Milliseconds without a keystroke before a text is read. */
const pause = 120;

/** Braces make a pattern of a text: no other address has them, and a pattern can have them escaped. */
export const sourceOf = (text: string) => ({ kind: /[{}]/.test(text) ? 'pattern' : 'list', text }) as const;

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
