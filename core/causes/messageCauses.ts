import type { MessageCause } from './Cause.ts';
import { charsetCauses } from './message/charsetCauses.ts';
import { escapingCauses } from './message/escapingCauses.ts';
import { sourceCauses } from './message/sourceCauses.ts';
import { spellingCauses } from './message/spellingCauses.ts';
import { surroundingCauses } from './message/surroundingCauses.ts';

/** What was signed, where that was not the UTF-8 bytes of the email as pushed. */
export const messageCauses: readonly MessageCause[] = [
  ...spellingCauses,
  ...surroundingCauses,
  ...escapingCauses,
  ...charsetCauses,
  ...sourceCauses,
];
