/** A digest in hex or Base64, of any algorithm. */
const digest = /^(?:[0-9a-f]{32,128}|[\w+/-]{43,88}={0,2})$/i;

/** Whether the email looks like a signature and the signature like an email: the two fields were mixed up. */
export const isSwapped = (email: string, signature: string): boolean =>
  signature.length <= 320 && /^[^\s@<>]+@[^\s@<>]+$/.test(signature.trim()) && digest.test(email.trim());
