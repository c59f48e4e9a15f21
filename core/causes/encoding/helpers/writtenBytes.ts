import { bytesOfHex } from '../../../signature/bytesOfHex.ts';
import type { Material } from '../../Cause.ts';
import { isHex } from './written.ts';

/** The digest's bytes, also where an earlier step has left them as hex. */
export const writtenBytes = (written: Material): Uint8Array | undefined =>
  typeof written !== 'string' ? written : isHex(written) ? bytesOfHex(written) : undefined;
