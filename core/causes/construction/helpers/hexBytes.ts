import { bytesOf } from '../../../signature/bytesOf.ts';
import { hexOf } from '../../../signature/hexOf.ts';

/** The bytes of the hex text of bytes. */
export const hexBytes = (bytes: Uint8Array): Uint8Array => bytesOf(hexOf(bytes));
