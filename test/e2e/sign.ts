import { createHmac, randomBytes } from 'node:crypto';

/** A secret key as Crisp makes them, new each time: finding it anywhere means that it leaked. */
export const newSecret = (): string => randomBytes(16).toString('hex');

/** The valid signature, by Node and not by the code under test. */
export const sign = (secret: string, email: string): string =>
  createHmac('sha256', secret).update(email).digest('hex');
