import type { Part, Pattern } from '../causes/Cause.ts';
import type { WeighedExplanation } from './WeighedExplanation.ts';

/**
 * What a computed digest, or a text handed on in a digest's place, is compared with: one reading of the pasted
 * signature, with the mistakes in writing that the reading assumes.
 */
export type Target = WeighedExplanation &
  (
    | { readonly kind: 'digest'; readonly bytes: Uint8Array }
    /** `start` and `end` of the digest's hex text, at least 16 characters; `damaged`: about all of it. */
    | { readonly kind: 'hex'; readonly hex: string; readonly part: Exclude<Part, 'whole'> }
    | { readonly kind: 'pattern'; readonly pattern: Pattern; readonly part: Part }
    | { readonly kind: 'text'; readonly text: string }
  );
