import type { Words } from '../Words.ts';
import { algorithmWords } from './causes/algorithmWords.ts';
import { constructionWords } from './causes/constructionWords.ts';
import { deliveryWords } from './causes/deliveryWords.ts';
import { encodingWords } from './causes/encodingWords.ts';
import { exposureWords } from './causes/exposureWords.ts';
import { messageWords } from './causes/messageWords.ts';
import { secretWords } from './causes/secretWords.ts';

/** The words of every cause, in the order of the catalogue. */
export const causes: Words['causes'] = {
  ...messageWords,
  ...secretWords,
  ...constructionWords,
  ...algorithmWords,
  ...encodingWords,
  ...deliveryWords,
  ...exposureWords,
};
