import type { CauseWords } from '../../causes/Cause.ts';
import type { CauseId } from '../../causes/CauseId.ts';
import { algorithmWords } from './causes/algorithmWords.ts';
import { constructionWords } from './causes/constructionWords.ts';
import { deliveryWords } from './causes/deliveryWords.ts';
import { encodingWords } from './causes/encodingWords.ts';
import { exposureWords } from './causes/exposureWords.ts';
import { messageWords } from './causes/messageWords.ts';
import { secretWords } from './causes/secretWords.ts';

/** The words of every cause. */
export const causes: Readonly<Record<CauseId, CauseWords>> = {
  ...messageWords,
  ...secretWords,
  ...constructionWords,
  ...algorithmWords,
  ...encodingWords,
  ...deliveryWords,
  ...exposureWords,
};
