import { algorithmCauses } from './algorithmCauses.ts';
import { constructionCauses } from './constructionCauses.ts';
import { deliveryCauses } from './deliveryCauses.ts';
import { encodingCauses } from './encodingCauses.ts';
import { exposureCauses } from './exposureCauses.ts';
import { messageCauses } from './messageCauses.ts';
import { secretCauses } from './secretCauses.ts';

/** The whole catalogue, in the order in which the mistakes happen. */
export const catalogueByLayer = {
  message: messageCauses,
  secret: secretCauses,
  construction: constructionCauses,
  algorithm: algorithmCauses,
  encoding: encodingCauses,
  delivery: deliveryCauses,
  exposure: exposureCauses,
} as const;
